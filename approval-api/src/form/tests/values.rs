//! Values of controls against their types.

use serde_json::json;

use super::{super::*, schema::schema_of};

/// What is wrong with a control that is required and has these members beside its id and type.
fn problems(kind: &str, members: &str) -> Vec<ProblemKind> {
    let options = json!([{"value": "k-1", "text": "甲"}]);
    let schema = schema_of(json!([{"id": "a", "type": kind, "required": true, "option": options}]));
    let form = format!(r#"[{{"id": "a", "type": "{kind}", {members}}}]"#);
    match schema.check(&form.parse().expect(&form)) {
        Ok(()) => Vec::new(),
        Err(problems) => problems.iter().map(|one| one.kind.clone()).collect(),
    }
}

/// Values in the shape of another type, or with a part missing, are told without what they hold; and none at all.
#[test]
fn values_are_of_their_type() {
    const MOMENT: &str = "a time with its zone such as 2019-10-01T08:12:01+08:00";
    const NUMBER: &str = "a number such as 1234.56";
    for (kind, members, member, found, wanted) in [
        ("input", r#""value": 5"#, "value", "a number", "a text"),
        (
            "input",
            r#""value": {"id": 1,
"hush": 2}"#,
            "value",
            "an object",
            "a text",
        ),
        (
            "textarea",
            r#""value": true"#,
            "value",
            "a boolean",
            "a text",
        ),
        (
            "radioV2",
            r#""value": ["hush"]"#,
            "value",
            "a list",
            "a text",
        ),
        (
            "checkboxV2",
            r#""value": "hush""#,
            "value",
            "a text",
            "a list of texts",
        ),
        (
            "connect",
            r#""value": ["hush", null]"#,
            "value",
            "a list",
            "a list of texts",
        ),
        (
            "imageV2",
            r#""value": "hush""#,
            "value",
            "a text",
            "a list of texts",
        ),
        (
            "contact",
            r#""value": "hush""#,
            "value",
            "a text",
            "a list of texts",
        ),
        (
            "contact",
            r#""value": [], "open_ids": "hush""#,
            "open_ids",
            "a text",
            "a list of texts",
        ),
        (
            "contact",
            r#""value": "hush", "open_ids": ["ou_1"]"#,
            "value",
            "a text",
            "a list of texts",
        ),
        (
            "contact",
            r#""open_ids": "hush""#,
            "open_ids",
            "a text",
            "a list of texts",
        ),
        (
            "department",
            r#""value": ["hush"]"#,
            "value",
            "a list",
            "a list of objects with the text `open_id`",
        ),
        (
            "department",
            r#""value": [{"id": "hush"}]"#,
            "value",
            "a list",
            "a list of objects with the text `open_id`",
        ),
        (
            "address",
            r#""value": {"id": "hush"}"#,
            "value",
            "an object",
            "a list of objects with the text `id`, and `detailAddress` if any",
        ),
        (
            "address",
            r#""value": [{"detailAddress": "hush"}]"#,
            "value",
            "a list",
            "a list of objects with the text `id`, and `detailAddress` if any",
        ),
        (
            "number",
            r#""value": "1,5 hush""#,
            "value",
            "a text",
            NUMBER,
        ),
        (
            "amount",
            r#""value": 1, "currency": 156"#,
            "currency",
            "a number",
            "a text",
        ),
        (
            "amount",
            r#""value": false, "currency": 156"#,
            "value",
            "a boolean",
            NUMBER,
        ),
        (
            "date",
            r#""value": "2026-03-02 hush""#,
            "value",
            "a text",
            MOMENT,
        ),
        (
            "dateInterval",
            r#""value": ["hush"]"#,
            "value",
            "a list",
            "an object with `start`, `end` and `interval`",
        ),
        (
            "dateInterval",
            r#""value": {"start": "hush"}"#,
            "start",
            "a text",
            MOMENT,
        ),
        (
            "dateInterval",
            r#""value": {"start": "2026-03-02T09:00:00Z"}"#,
            "end",
            "missing",
            MOMENT,
        ),
        (
            "dateInterval",
            r#""value": {"start": "2026-03-02T09:00:00Z", "end": "2026-03-03T09:00:00Z", "interval": null}"#,
            "interval",
            "null",
            NUMBER,
        ),
        (
            "document",
            r#""value": {"token": "hush"}"#,
            "type",
            "missing",
            "a text",
        ),
        (
            "document",
            r#""value": {"token": 1, "type": "hush"}"#,
            "token",
            "a number",
            "a text",
        ),
        (
            "document",
            r#""value": ["hush", "docx"]"#,
            "value",
            "a list",
            "an object with `token` and `type`",
        ),
        (
            "telephone",
            r#""value": "hush""#,
            "value",
            "a text",
            "an object with `countryCode` and `nationalNumber`",
        ),
        (
            "telephone",
            r#""value": {"countryCode": "+86"}"#,
            "nationalNumber",
            "missing",
            "a text",
        ),
        (
            "telephone",
            r#""value": {"nationalNumber": "hush", "countryCode": 86}"#,
            "countryCode",
            "a number",
            "a text",
        ),
        (
            "shiftGroup",
            r#""value": "hush""#,
            "value",
            "a text",
            "an object with `shiftTime`, `returnTime` and `reason`",
        ),
        (
            "shiftGroup",
            r#""value": {"shiftTime": 5, "reason": "hush"}"#,
            "shiftTime",
            "a number",
            MOMENT,
        ),
        (
            "shiftGroup",
            r#""value": {"shiftTime": "2026-03-02T09:00:00Z", "reason": "hush"}"#,
            "returnTime",
            "missing",
            MOMENT,
        ),
        (
            "shiftGroup",
            r#""value": {"shiftTime": "2026-03-02T09:00:00Z", "returnTime": "2026-03-03T09:00:00Z"}"#,
            "reason",
            "missing",
            "a text",
        ),
        (
            "fieldList",
            r#""value": [{"id": "hush"}]"#,
            "value",
            "a list",
            "a list of rows, which are lists of controls",
        ),
        (
            "outGroup",
            r#""value": [[{"id": "hush"}]]"#,
            "value",
            "a list",
            "a list of controls",
        ),
    ] {
        let problem = problems(kind, members);
        let of = Kind::from(kind);
        let malformed = ProblemKind::Malformed {
            kind: of.clone(),
            member,
            found,
            wanted,
        };
        let shown = format!("{malformed} {problem:?}");
        let told = format!("its `{member}` is {found}, where the type `{kind}` has {wanted} ");
        assert!(shown.starts_with(&told), "{shown}");
        assert!(!shown.contains("hush") && !shown.contains('\n'), "{shown}");
        assert_eq!(problem, [malformed], "{kind}: {members}");
        let no_value = ProblemKind::NoValue { kind: of };
        assert_eq!(problems(kind, r#""name": "x""#), [no_value], "{kind}");
    }
}

/// Of what is wrong with a control that is required, each thing is told once.
#[test]
fn a_control_without_a_value_is_told_once() {
    let open_ids = r#""open_ids": ["ou_1"]"#;
    for (kind, members, expected) in [
        ("contact", r#""open_ids": null"#, "it has no value"),
        ("contact", r#""open_ids": """#, "it has no value"),
        ("contact", open_ids, ""),
        (
            "contact",
            r#""open_ids": [""]"#,
            "it is required, and not given",
        ),
        ("input", open_ids, "it has no value"),
        (
            "input",
            r#""value": null, "open_ids": ["ou_1"]"#,
            "it is required, and not given",
        ),
        (
            "number",
            r#""name": "x""#,
            "it has no value; NaN and infinite numbers give none",
        ),
        (
            "somethingNew",
            r#""name": "x""#,
            "it is required, and not given",
        ),
    ] {
        let told = problems(kind, members);
        let told: Vec<_> = told.iter().map(ToString::to_string).collect();
        assert_eq!(told.join("; "), expected, "{kind}: {members}");
    }
}

#[test]
fn values_may_have_further_members() {
    for (kind, value) in [
        (
            "document",
            r#"{"token": "t", "type": "docx", "title": "x"}"#,
        ),
        (
            "telephone",
            r#"{"countryCode": "+86", "nationalNumber": "138", "extension": 1}"#,
        ),
        ("department", r#"[{"open_id": "od-1", "name": "x"}]"#),
        ("address", r#"[{"id": "290557", "name": "x"}]"#),
    ] {
        let found = problems(kind, &format!(r#""value": {value}, "name": "x""#));
        assert_eq!(found, [], "{kind}: {value}");
    }
}

/// What a control has beside its id and type, and whether that fills it.
#[test]
fn empty_values_fill_nothing() {
    for (kind, members, is_filled) in [
        ("input", r#""value": "x""#, true),
        ("input", r#""value": """#, false),
        ("location", r#""value": {"latitude": 39.9}"#, true),
        ("location", r#""value": null"#, false),
        ("location", r#""name": "x""#, false),
        ("checkboxV2", r#""value": ["k-1"]"#, true),
        ("checkboxV2", r#""value": ["", "k-1"]"#, true),
        ("checkboxV2", r#""value": ["", ""]"#, false),
        ("checkboxV2", r#""value": []"#, false),
        ("connect", r#""value": [""]"#, false),
        ("contact", r#""value": ["b3f9"]"#, true),
        ("contact", r#""value": [], "open_ids": ["ou_1"]"#, true),
        ("contact", r#""value": null, "open_ids": ["ou_1"]"#, true),
        ("contact", r#""value": [""], "open_ids": ["ou_1"]"#, true),
        ("contact", r#""value": [""], "open_ids": null"#, false),
        ("contact", r#""value": [], "open_ids": [""]"#, false),
        ("contact", r#""value": null, "open_ids": [""]"#, false),
        ("department", r#""value": []"#, false),
        ("department", r#""value": [{"open_id": ""}]"#, false),
        (
            "department",
            r#""value": [{"open_id": ""}, {"open_id": "od-1"}]"#,
            true,
        ),
        ("address", r#""value": [{"id": ""}]"#, false),
        (
            "document",
            r#""value": {"token": "", "type": "docx"}"#,
            false,
        ),
        ("document", r#""value": {"token": "", "type": ""}"#, false),
        (
            "telephone",
            r#""value": {"countryCode": "+86", "nationalNumber": ""}"#,
            false,
        ),
        (
            "telephone",
            r#""value": {"countryCode": "", "nationalNumber": ""}"#,
            false,
        ),
        ("fieldList", r#""value": []"#, false),
        ("fieldList", r#""value": [[], []]"#, false),
        ("outGroup", r#""value": []"#, false),
        ("location", r#""value": []"#, false),
        ("location", r#""value": [""]"#, false),
        ("location", r#""value": {}"#, false),
        ("somethingNew", r#""value": {"name": [""]}"#, false),
        ("somethingNew", r#""value": {"name": ["", "x"]}"#, true),
        ("somethingNew", r#""value": 0"#, true),
    ] {
        let missing = (!is_filled).then_some(ProblemKind::Missing);
        assert_eq!(
            problems(kind, members),
            Vec::from_iter(missing),
            "{kind}: {members}"
        );
    }
}

/// What people filled in is told neither to people nor to programs.
#[test]
fn values_that_the_definition_does_not_have_are_not_quoted() {
    let schema = schema_of(json!([
        {"id": "one", "type": "radioV2", "option": [{"value": "k-1", "text": "hush"}]},
        {"id": "some", "type": "checkboxV2", "option": [{"value": "k-1", "text": "x"}]},
        {"id": "sum", "type": "amount", "option": {"currencyRange": ["CNY"]}},
    ]));
    let form = Form::new()
        .radio_v2("one", "hush")
        .checkbox_v2("some", ["hush"])
        .amount("sum", 1, "hush");
    let problems = schema.check(&form).expect_err("problems");
    assert_eq!(problems.iter().count(), 3);
    let shown = format!("{problems} {problems:?}");
    assert!(!shown.contains("hush"), "{shown}");
}
