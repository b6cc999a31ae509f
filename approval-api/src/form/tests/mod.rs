//! Every control to send, by its constructor and by its text; the examples of the pages, where they are there.

use super::{
    given::{self, Given},
    *,
};

mod definition;
mod filled;
mod groups;
mod pages;
mod rebuild;
mod schema;
mod values;

fn date(text: &str) -> DateTime {
    text.parse().expect(text)
}

/// Each control as it is built, and as it is sent.
fn controls() -> Vec<(Form, &'static str)> {
    let start = || date("2026-03-02T09:00:00+08:00");
    let end = || date("2026-03-03T18:30:00+08:00");
    let form = Form::new;
    vec![
        (
            form().input("a", "x \"y\""),
            r#"{"id":"a","type":"input","value":"x \"y\""}"#,
        ),
        (
            form().textarea("a", "x\ny"),
            r#"{"id":"a","type":"textarea","value":"x\ny"}"#,
        ),
        (
            form().number("a", 7),
            r#"{"id":"a","type":"number","value":7}"#,
        ),
        (
            form().number("a", 1234.5678),
            r#"{"id":"a","type":"number","value":1234.5678}"#,
        ),
        (
            form().number("a", f64::NAN),
            r#"{"id":"a","type":"number"}"#,
        ),
        (
            form().amount(
                "a",
                "98765432109876543.21".parse::<Number>().expect("a number"),
                "USD",
            ),
            r#"{"id":"a","type":"amount","value":98765432109876543.21,"currency":"USD"}"#,
        ),
        (
            form().formula("a", 0.1),
            r#"{"id":"a","type":"formula","value":0.1}"#,
        ),
        (
            form().date("a", start()),
            r#"{"id":"a","type":"date","value":"2026-03-02T09:00:00+08:00"}"#,
        ),
        (
            form().date_interval("a", start(), end(), 1.5),
            r#"{"id":"a","type":"dateInterval","value":{"start":"2026-03-02T09:00:00+08:00","end":"2026-03-03T18:30:00+08:00","interval":1.5}}"#,
        ),
        (
            form().radio("a", "k-1"),
            r#"{"id":"a","type":"radio","value":"k-1"}"#,
        ),
        (
            form().radio_v2("a", "k-1"),
            r#"{"id":"a","type":"radioV2","value":"k-1"}"#,
        ),
        (
            form().checkbox("a", ["k-1"]),
            r#"{"id":"a","type":"checkbox","value":["k-1"]}"#,
        ),
        (
            form().checkbox_v2("a", ["k-1", "k-2"]),
            r#"{"id":"a","type":"checkboxV2","value":["k-1","k-2"]}"#,
        ),
        (
            form().contact("a", [UserId::new("b3f9a6c2")]),
            r#"{"id":"a","type":"contact","value":["b3f9a6c2"]}"#,
        ),
        (
            form().contact("a", [OpenId::new("ou_1"), OpenId::new("ou_2")]),
            r#"{"id":"a","type":"contact","value":[],"open_ids":["ou_1","ou_2"]}"#,
        ),
        (
            form().contact(
                "a",
                [
                    Person::from(OpenId::new("ou_1")),
                    UserId::new("b3f9a6c2").into(),
                ],
            ),
            r#"{"id":"a","type":"contact","value":["b3f9a6c2"],"open_ids":["ou_1"]}"#,
        ),
        (
            form().department("a", [OpenDepartmentId::new("od-1")]),
            r#"{"id":"a","type":"department","value":[{"open_id":"od-1"}]}"#,
        ),
        (
            form().connect("a", ["19EA-1"]),
            r#"{"id":"a","type":"connect","value":["19EA-1"]}"#,
        ),
        (
            form().document("a", "doxcn1"),
            r#"{"id":"a","type":"document","value":{"token":"doxcn1","type":"docx"}}"#,
        ),
        (
            form().attachment_v2("a", ["D936"]),
            r#"{"id":"a","type":"attachmentV2","value":["D936"]}"#,
        ),
        (
            form().image("a", ["D936"]),
            r#"{"id":"a","type":"image","value":["D936"]}"#,
        ),
        (
            form().image_v2("a", ["D936"]),
            r#"{"id":"a","type":"imageV2","value":["D936"]}"#,
        ),
        (
            form().telephone("a", "+86", "13800000000"),
            r#"{"id":"a","type":"telephone","value":{"countryCode":"+86","nationalNumber":"13800000000"}}"#,
        ),
        (
            form().address("a", Address::new("290557")),
            r#"{"id":"a","type":"address","value":[{"id":"290557"}]}"#,
        ),
        (
            form().address("a", Address::new("290557").detail("3 号楼")),
            r#"{"id":"a","type":"address","value":[{"id":"290557","detailAddress":"3 号楼"}]}"#,
        ),
        (
            form().field_list("a", [Row::new().input("b", "x").number("c", 1), Row::new()]),
            r#"{"id":"a","type":"fieldList","value":[[{"id":"b","type":"input","value":"x"},{"id":"c","type":"number","value":1}],[]]}"#,
        ),
        (
            form().shift_group("a", start(), end(), "swap"),
            r#"{"id":"a","type":"shiftGroup","value":{"shiftTime":"2026-03-02T09:00:00+08:00","returnTime":"2026-03-03T18:30:00+08:00","reason":"swap"}}"#,
        ),
        (
            form().leave_group_v2(
                LeaveGroupV2::new("748", start(), end())
                    .reason("home")
                    .certification(["D936"])
                    .arriving_late(30)
                    .leaving_early(0),
            ),
            concat!(
                r#"{"id":"widgetLeaveGroupV2","type":"leaveGroupV2","value":["#,
                r#"{"id":"widgetLeaveGroupType","type":"radioV2","value":"748"},"#,
                r#"{"id":"widgetLeaveGroupStartTime","type":"date","value":"2026-03-02T09:00:00+08:00"},"#,
                r#"{"id":"widgetLeaveGroupEndTime","type":"date","value":"2026-03-03T18:30:00+08:00"},"#,
                r#"{"id":"widgetLeaveGroupReason","type":"textarea","value":"home"},"#,
                r#"{"id":"widgetLeaveCertification","type":"image","value":["D936"]},"#,
                r#"{"id":"widgetLeaveGroupFeedingArrivingLate","type":"radioV2","value":"30"},"#,
                r#"{"id":"widgetLeaveGroupFeedingOffLeaveEarly","type":"radioV2","value":"0"}]}"#,
            ),
        ),
        (
            form().work_group(
                WorkGroup::new(start(), end())
                    .reason("release")
                    .overtime_type("725")
                    .workers([UserId::new("b3f9a6c2")]),
            ),
            concat!(
                r#"{"id":"widgetWorkGroup","type":"workGroup","value":["#,
                r#"{"id":"widgetWorkGroupOvertimeWorkers","type":"contact","value":["b3f9a6c2"]},"#,
                r#"{"id":"widgetWorkGroupType","type":"radioV2","value":"725"},"#,
                r#"{"id":"widgetWorkGroupTimeRangeFieldList","type":"fieldList","value":[["#,
                r#"{"id":"widgetWorkGroupStartTime","type":"date","value":"2026-03-02T09:00:00+08:00"},"#,
                r#"{"id":"widgetWorkGroupEndTime","type":"date","value":"2026-03-03T18:30:00+08:00"}]]},"#,
                r#"{"id":"widgetWorkGroupReason","type":"textarea","value":"release"}]}"#,
            ),
        ),
        (
            form().out_group(
                OutGroup::new(start(), end())
                    .reason("visit")
                    .images(["D936"])
                    .out_type("me-0"),
            ),
            concat!(
                r#"{"id":"widgetOutGroup","type":"outGroup","value":["#,
                r#"{"id":"widgetOutGroupType","type":"radioV2","value":"me-0"},"#,
                r#"{"id":"widgetOutGroupStartTime","type":"date","value":"2026-03-02T09:00:00+08:00"},"#,
                r#"{"id":"widgetOutGroupEndTime","type":"date","value":"2026-03-03T18:30:00+08:00"},"#,
                r#"{"id":"widgetOutGroupReason","type":"textarea","value":"visit"},"#,
                r#"{"id":"widgetOutGroupImage","type":"image","value":["D936"]}]}"#,
            ),
        ),
    ]
}

/// Whether checks know the value. Of some types there is nothing to know but that its parts are there.
fn is_read(given: &Given) -> bool {
    match given.value {
        given::Value::Nothing | given::Value::Absent | given::Value::Malformed(_) => false,
        given::Value::Other => {
            matches!(given.kind, Kind::Input | Kind::Textarea | Kind::ShiftGroup)
        }
        _ => true,
    }
}

#[test]
fn controls_are_sent_as_documented_and_known_to_checks() {
    for (form, json) in controls() {
        assert_eq!(form.to_string(), format!("[{json}]"));
        let [control] = &form.controls[..] else {
            panic!("one control: {form}");
        };
        // A number that is none has no value.
        assert_eq!(
            is_read(&Given::of(control)),
            json.contains("value"),
            "{json}"
        );
    }
}

#[test]
fn members_are_sent_once_and_in_their_order() {
    for (members, expected) in [
        (
            vec![("id", "b"), ("type", "c"), ("value", "x")],
            r#","value":"x""#,
        ),
        (vec![("value", "x"), ("value", "y")], r#","value":"y""#),
        (vec![("z", "1"), ("b", "2")], r#","z":"1","b":"2""#),
        (
            vec![("z", "1"), ("b", "2"), ("z", "3"), ("a", "4")],
            r#","b":"2","z":"3","a":"4""#,
        ),
        (vec![], ""),
    ] {
        let members = members
            .into_iter()
            .map(|(name, value)| (name, value.into()));
        let form = Form::new().raw("a", "input", members);
        assert_eq!(
            form.to_string(),
            format!(r#"[{{"id":"a","type":"input"{expected}}}]"#)
        );
    }
}

#[test]
fn texts_are_kept_as_they_are_written() {
    for control in [
        r#"{"id":"a","type":"input","value":"x","required":true}"#,
        r#"{"type":"input", "value": 5, "id":"a"}"#,
        r#"{"id":"a","type":"date","value":"tomorrow"}"#,
        r#"{"id":"a","type":"tripGroup","value":{"interval":2.50}}"#,
        r#"{"id":"a","type":"number","value":"4.50"}"#,
        "{}",
    ] {
        let text = format!("[{control}]");
        assert_eq!(text.parse::<Form>().expect(control).to_string(), text);
    }
    for text in ["", "{}", "[1]", r#"["x"]"#, "[{]", "null"] {
        let error = text.parse::<Form>().expect_err(text).to_string();
        assert!(
            error.starts_with("the form to send is not a JSON list of controls, "),
            "{error}"
        );
    }
}

/// Forms within other JSON, and as a value.
#[test]
fn forms_are_read_by_serde_and_not_quoted() {
    let text = r#"[{"id":"a","type":"number","value":4.50}]"#;
    let read = |json: &str| serde_json::from_str::<Vec<Form>>(json);
    let forms = read(&format!("[{text}, []]")).expect(text);
    assert_eq!(forms, [text.parse().expect(text), Form::new()]);
    let value = serde_json::from_str(text).expect(text);
    let form: Form = serde_json::from_value(value).expect(text);
    assert!(form.to_string().contains(r#""id":"a""#), "{form}");
    for (json, fault) in [
        (r#"["[{\"id\":\"hush\"}]"]"#, "it does not begin with `[`"),
        (r#"[["hush"]]"#, "is no JSON object"),
    ] {
        let error = read(json).expect_err(json);
        assert!(error.to_string().contains(fault), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
}

#[test]
fn deep_nesting_is_kept_unread() {
    let open = r#"{"id":"a","type":"fieldList","value":[["#.repeat(20_000);
    let close = "]]}".repeat(20_000);
    let text = format!(r#"{open}{{"id":"a","type":"input","value":"x"}}{close}"#);
    let text = format!("[{text}]");
    assert_eq!(text.parse::<Form>().expect("a form").to_string(), text);
}
