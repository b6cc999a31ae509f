//! Controls of definitions, as they are created.

use serde_json::json;

use super::super::{
    Definition, Schema,
    definition::{
        Address, Amount, Choice, Contact, Control, DateFormat, External, FieldList, I18nKey,
        Layout, Linkage, Phone,
    },
};

/// Each control as it is built, and what it sends behind id, name, type and `required`.
fn controls() -> Vec<(Control, &'static str, &'static str)> {
    let choices = || [Choice::new("1", "one"), Choice::new("2", "@i18n@two")];
    vec![
        (Control::input("a", "n"), "input", ""),
        (Control::textarea("a", "n"), "textarea", ""),
        (Control::number("a", "n"), "number", ""),
        (Control::image("a", "n"), "image", ""),
        (Control::attachment_v2("a", "n"), "attachmentV2", ""),
        (
            Control::amount("a", "n", Amount::new("CNY", ["CNY", "USD"])),
            "amount",
            r#","value":"CNY","option":{"currencyRange":["CNY","USD"]}"#,
        ),
        (
            Control::amount(
                "a",
                "n",
                Amount::new("CNY", ["CNY"])
                    .capital()
                    .thousand_separator()
                    .decimal_places(2)
                    .max(500)
                    .min(-1),
            ),
            "amount",
            r#","value":"CNY","option":{"currencyRange":["CNY"],"isCapital":true,"isThousandSeparator":true,"keepDecimalPlaces":2,"maxValue":500,"minValue":-1}"#,
        ),
        (
            Control::text("a", "n", "note"),
            "text",
            r#","value":"@i18n@note""#,
        ),
        (
            Control::radio_v2("a", "n", choices()),
            "radioV2",
            r#","value":[{"key":"1","text":"@i18n@one"},{"key":"2","text":"@i18n@two"}]"#,
        ),
        (
            Control::checkbox_v2("a", "n", choices().to_vec()),
            "checkboxV2",
            r#","value":[{"key":"1","text":"@i18n@one"},{"key":"2","text":"@i18n@two"}]"#,
        ),
        (
            Control::radio_v2("a", "n", External::new("https://a.example", "t")),
            "radioV2",
            r#","value":[],"externalData":{"externalUrl":"https://a.example","token":"t"}"#,
        ),
        (
            Control::checkbox_v2(
                "a",
                "n",
                External::new("https://a.example", "t")
                    .key("k")
                    .linkage(Linkage::new("w", "p"))
                    .linkage(Linkage::new("x", "q").value("v")),
            ),
            "checkboxV2",
            r#","value":[],"externalData":{"externalUrl":"https://a.example","token":"t","key":"k","linkageConfigs":[{"linkageWidgetID":"w","key":"p"},{"linkageWidgetID":"x","key":"q","value":"v"}],"externalDataLinkage":true}"#,
        ),
        (
            Control::date("a", "n", DateFormat::HalfDay),
            "date",
            r#","value":"YYYY-MM-DD a""#,
        ),
        (
            Control::date("a", "n", DateFormat::Minute),
            "date",
            r#","value":"YYYY-MM-DD hh:mm""#,
        ),
        (
            Control::date_interval("a", "n", DateFormat::Day, true),
            "dateInterval",
            r#","value":{"format":"YYYY-MM-DD","intervalAllowModify":true}"#,
        ),
        (
            Control::connect("a", "n", ["7C46"]),
            "connect",
            r#","value":["7C46"]"#,
        ),
        (
            Control::contact("a", "n", Contact::default()),
            "contact",
            r#","value":{"ignore":false,"multi":false}"#,
        ),
        (
            Control::contact("a", "n", Contact::default().not_oneself().several()),
            "contact",
            r#","value":{"ignore":true,"multi":true}"#,
        ),
        (
            Control::address("a", "n", Address::default().pre_locating()),
            "address",
            r#","value":{"enableDetailAddress":false,"requiredDetailAddress":false,"preLocating":true}"#,
        ),
        (
            Control::address("a", "n", Address::default().required_detail()),
            "address",
            r#","value":{"enableDetailAddress":true,"requiredDetailAddress":true,"preLocating":false}"#,
        ),
        (
            Control::telephone("a", "n", Phone::Mobile),
            "telephone",
            r#","option":{"availableType":"MOBILE"}"#,
        ),
        (
            Control::telephone("a", "n", Phone::FixedLine),
            "telephone",
            r#","option":{"availableType":"FIXED_LINE"}"#,
        ),
        (
            Control::telephone("a", "n", Phone::FixedLineOrMobile),
            "telephone",
            r#","option":{"availableType":"FIXED_LINE_OR_MOBILE"}"#,
        ),
    ]
}

#[test]
fn controls_are_sent_as_documented() {
    for (control, kind, rest) in controls() {
        let form = Definition::new().control(control.clone());
        let head = format!(r#""id":"a","name":"@i18n@n","type":"{kind}","required""#);
        assert_eq!(form.to_string(), format!("[{{{head}:false{rest}}}]"));
        assert!(form.check().is_ok(), "{form}");
        let schema: Schema = form.to_string().parse().expect("a definition");
        assert_eq!(schema.controls()[0].kind.as_str(), kind);

        let form = Definition::new().control(control.required().custom_id("c").printable());
        let general = r#":true,"custom_id":"c","printable":true"#;
        assert_eq!(form.to_string(), format!("[{{{head}{general}{rest}}}]"));
    }
}

#[test]
fn lists_hold_controls() {
    let list = FieldList::new(
        "l",
        "rows",
        [Control::input("a", "n").required()],
        Layout::List,
        Layout::Form,
    );
    assert_eq!(
        Definition::new().field_list(list.clone()).to_string(),
        concat!(
            r#"[{"id":"l","name":"@i18n@rows","type":"fieldList","required":false,"#,
            r#""value":[{"id":"a","name":"@i18n@n","type":"input","required":true}],"#,
            r#""option":{"inputType":"LIST","printType":"FORM"}}]"#,
        ),
    );
    let list = Definition::new().field_list(list.required().custom_id("c").printable());
    assert!(
        list.to_string()
            .contains(r#""required":true,"custom_id":"c","printable":true,"value""#)
    );
}

#[test]
fn controls_that_the_types_do_not_know_are_part_of_the_form() {
    let members = [
        ("value", json!([{"key": "1", "text": "@i18n@one"}])),
        ("id", json!("another")),
    ];
    let form = Definition::new()
        .control(Control::raw("a", "unit", "department", members).required())
        .control(
            Control::input("a", "n")
                .member("widget_default_value", json!("w"))
                .member("z", json!(1))
                .member("widget_default_value", json!("x"))
                .member("name", json!("y")),
        )
        .control(
            Control::radio_v2("r", "n", [Choice::new("1", "lost")]).member("value", json!([])),
        );
    assert_eq!(
        form.to_string(),
        concat!(
            r#"[{"id":"a","name":"@i18n@unit","type":"department","required":true,"#,
            r#""value":[{"key":"1","text":"@i18n@one"}]},"#,
            r#"{"id":"a","name":"@i18n@n","type":"input","required":false,"z":1,"widget_default_value":"x"},"#,
            r#"{"id":"r","name":"@i18n@n","type":"radioV2","required":false,"value":[]}]"#,
        ),
    );
    assert_eq!(form.i18n_keys(), ["@i18n@unit", "@i18n@one", "@i18n@n"]);
    assert_eq!(
        form.check().expect_err("a problem").to_string(),
        "the form has a problem:\n- `a` (@i18n@n): it is given more than once",
    );
}

#[test]
fn members_stand_for_those_of_the_types() {
    let external = || External::new("https://a.example", "t");
    for (control, name, expected) in [
        (
            Control::amount("a", "n", Amount::new("CNY", ["CNY"])),
            "option",
            r#","value":"CNY","option":{}}"#,
        ),
        (
            Control::radio_v2("a", "n", external()),
            "externalData",
            r#","value":[],"externalData":{}}"#,
        ),
        (
            Control::date("a", "n", DateFormat::Day),
            "value",
            r#","value":{}}"#,
        ),
        (Control::input("a", "n"), "required", "}"),
    ] {
        let form = Definition::new().control(control.member(name, json!({})));
        let text = form.to_string();
        let (_, rest) = text.split_once(r#""required":false"#).expect(&text);
        assert_eq!(rest, format!("{expected}]"));
    }
}

#[test]
fn problems_and_keys_go_into_lists() {
    let options = [Choice::new("1", "one"), Choice::new("1", "n")];
    let form = Definition::new()
        .control(Control::text("a", "n", "ab"))
        .field_list(FieldList::new(
            "l",
            "rows",
            [Control::radio_v2("a", "n", options)],
            Layout::List,
            Layout::List,
        ));
    assert_eq!(
        form.i18n_keys(),
        ["@i18n@n", "@i18n@ab", "@i18n@rows", "@i18n@one"]
    );
    assert_eq!(
        form.check().expect_err("problems").to_string(),
        "the form has 3 problems:\n\
         - `a` (@i18n@n): the key of its text needs at least nine characters: `@i18n@ab`\n\
         - `a` (@i18n@n): it is given more than once\n\
         - `a` (@i18n@n): two of its options have the key `1`",
    );
    assert!(
        Definition::new()
            .control(Control::text("a", "n", "abc"))
            .check()
            .is_ok()
    );
}

#[test]
fn secrets_are_not_shown() {
    let choice = || {
        Control::radio_v2(
            "a",
            "n",
            External::new("https://a.example/?q=the-query", "the-token").key("the-key"),
        )
    };
    let data = || json!({"externalUrl": "u", "token": "the-token", "key": "the-key"});
    let list = |control| FieldList::new("l", "rows", [control], Layout::List, Layout::List);
    let within = json!([{"id": "a", "type": "radioV2", "externalData": data()}]);
    for form in [
        Definition::new().control(choice()),
        Definition::new().field_list(list(choice())),
        Definition::new().control(choice().member("externalData", data())),
        Definition::new().control(Control::raw(
            "a",
            "n",
            "radioV2",
            [("externalData", data())],
        )),
        Definition::new().control(Control::raw("l", "n", "fieldList", [("value", within)])),
    ] {
        let sent = form.to_string();
        assert!(sent.contains("the-token") && sent.contains("the-key"));
        let schema: Schema = sent.parse().expect("a definition");
        for shown in [format!("{form:?}"), format!("{schema:?}")] {
            assert!(
                shown.contains("\"a\"") || shown.contains("\"l\""),
                "{shown}"
            );
            assert!(!shown.contains("the-"), "{shown}");
        }
    }
}

#[test]
fn keys_have_one_prefix() {
    for key in ["reason", "@i18n@reason"] {
        assert_eq!(I18nKey::from(key).as_str(), "@i18n@reason");
        assert_eq!(I18nKey::from(key.to_owned()).as_str(), "@i18n@reason");
    }
}
