//! Forms against a definition, problem by problem.

use serde_json::json;

use super::{super::*, date};

/// A definition with one control of each kind that matters, all optional but `must`.
fn schema() -> Schema {
    let must = json!({"id": "must", "name": "必填", "type": "input", "required": true});
    schema_of(json!([
        must,
        {"id": "w1", "custom_id": "note", "name": "备注", "type": "textarea"},
        {"id": "w2", "name": "类别", "type": "radioV2",
         "option": [{"value": "k-1", "text": "出差"}, {"value": "k-2", "text": "培训"}]},
        {"id": "w3", "name": "多选", "type": "checkboxV2", "option": [{"value": "k-1", "text": "甲"}]},
        {"id": "w4", "name": "外部", "type": "radioV2", "externalData": {"externalUrl": "https://a.example"},
         "option": [{"value": "k-1", "text": "甲"}]},
        {"id": "w5", "name": "金额", "type": "amount", "value": "CNY", "option": {"currencyRange": ["CNY", "USD"]}},
        {"id": "w6", "name": "日期", "type": "dateInterval"},
        {"id": "w7", "name": "明细", "type": "fieldList", "children": [
            {"id": "c1", "name": "品名", "type": "input", "required": "true"},
            {"id": "c2", "name": "数量", "type": "number"},
        ]},
        {"id": "w8", "name": "照片", "type": "imageV2"},
        {"id": "w9", "name": "定位", "type": "location"},
        {"id": "w10", "name": "户", "type": "account"},
        {"id": "w11", "name": "人", "type": "contact"},
        {"id": "w12", "name": "图", "type": "image"},
        {"id": "t1", "name": "说明", "type": "text", "required": true},
        {"id": "t2", "name": "流水号", "type": "serialNumber", "required": true},
        {"id": "t3", "name": "藏", "type": "input", "required": true, "visible": false},
        {"id": "t4", "name": "条件", "type": "input", "required": true, "display_condition": {"conditional": "OR"}},
    ]))
}

pub(super) fn schema_of(controls: serde_json::Value) -> Schema {
    controls.to_string().parse().expect("a definition")
}

#[test]
fn every_problem_is_told() {
    let start = || date("2026-03-02T09:00:00+08:00");
    let end = || date("2026-03-03T09:00:00+08:00");
    let raw = |text: &str| -> Form { text.parse().expect(text) };
    let form = || Form::new().input("must", "x");
    for (form, problems) in [
        (form(), ""),
        (form().textarea("w1", ""), ""),
        (
            form()
                .radio("w2", "k-2")
                .checkbox("w3", ["k-1"])
                .image("w8", ["D936"]),
            "",
        ),
        (form().radio_v2("w4", "k-7").amount("w5", 1, "USD"), ""),
        (form().date_interval("w6", start(), end(), 1), ""),
        (form().field_list("w7", [Row::new().input("c1", "x")]), ""),
        (
            form().raw("w9", "location", [("value", json!({"any": 1}))]),
            "",
        ),
        (
            Form::new(),
            "- `must` (必填): it is required, and not given",
        ),
        (
            Form::new().input("must", ""),
            "- `must` (必填): it is required, and not given",
        ),
        (
            form().input("what", "x"),
            "- `what`: the definition has no such control",
        ),
        (
            form().textarea("note", "x"),
            "- `note`: this is a custom id; send the id, `w1`",
        ),
        (
            form().input("w1", "x"),
            "- `w1` (备注): the definition has it as `textarea`, the form as `input`",
        ),
        (
            form().radio_v2("w2", "k-3"),
            "- `w2` (类别): its `value` is no option of the definition",
        ),
        (
            form().radio_v2("w2", "培训"),
            "- `w2` (类别): its `value` is the text of an option; send its value, `k-2`",
        ),
        (
            form().checkbox_v2("w3", ["k-1", "", "k-3", "甲"]),
            "- `w3` (多选): its `value[2]` is no option of the definition\n\
             - `w3` (多选): its `value[3]` is the text of an option; send its value, `k-1`",
        ),
        (
            form().amount("w5", 1, "EUR"),
            "- `w5` (金额): its `currency` is none that the definition allows: CNY, USD",
        ),
        (
            form().amount("w5", f64::NAN, "CNY"),
            "- `w5` (金额): it has no value; NaN and infinite numbers give none",
        ),
        (
            form().field_list("w7", [Row::new().input("c1", "x").number("c2", f64::NAN)]),
            "- `w7[0].c2` (数量): it has no value; NaN and infinite numbers give none",
        ),
        (
            form().date_interval("w6", end(), start(), 1),
            "- `w6` (日期): it ends before it starts",
        ),
        (
            raw(
                r#"[{"id":"must","type":"input","value":null},{"id":"w1","type":"textarea","value":null}]"#,
            ),
            "- `must` (必填): it is required, and not given",
        ),
        (
            raw(
                r#"[{"id":"must","type":"input","value":"x"},{"id":"w5","type":"amount","value":""},{"id":"w6","type":"dateInterval","value":null}]"#,
            ),
            "",
        ),
        (
            raw(
                r#"[{"id":"must","type":"input","value":"x"},{"id":"w10","type":"account","value":null}]"#,
            ),
            "- `w10` (户): the platform takes no `account` in instances that are created by a call; people can create them in Feishu",
        ),
        (
            raw(r#"[{"id":"must","type":"input","name":"x"},{"id":"w1","type":"textarea"}]"#),
            "- `must` (必填): it has no value\n\
             - `w1` (备注): it has no value",
        ),
        (
            raw(r#"[{"id":"must","type":"input","value":["x"]}]"#),
            "- `must` (必填): its `value` is a list, where the type `input` has a text",
        ),
        (
            form().field_list(
                "w7",
                [
                    Row::new().input("c1", "x"),
                    Row::new().number("c2", 1).input("c3", "x"),
                ],
            ),
            "- `w7[1].c3`: the definition has no such control\n- `w7[1].c1` (品名): it is required, and not given",
        ),
        (
            form().textarea("w1", "x").textarea("w1", "y"),
            "- `w1` (备注): it is given more than once",
        ),
        (
            form().image("w12", ["D936"]).image("w12", ["D937"]),
            "- `w12` (图): it is given more than once",
        ),
        (
            form().raw("w10", "account", [("value", json!({}))]),
            "- `w10` (户): the platform takes no `account` in instances that are created by a call; people can create them in Feishu",
        ),
        (
            raw(
                r#"[{"id":"must","type":"input","value":"x"},{"id":"w6","type":"dateInterval","value":{"start":"now"}}]"#,
            ),
            "- `w6` (日期): its `start` is a text, where the type `dateInterval` has a time with its zone such as 2019-10-01T08:12:01+08:00",
        ),
        (
            raw(
                r#"[{"id":"must","type":"input","value":"x"},{"id":"w2","required":true,"type":"radioV2","value":"k-9"}]"#,
            ),
            "- `w2` (类别): its `value` is no option of the definition",
        ),
    ] {
        let found = match schema().check(&form) {
            Ok(()) => String::new(),
            Err(found) => {
                assert_eq!(found.iter().count(), problems.lines().count());
                let text = found.to_string();
                let (first, rest) = text.split_once('\n').expect(&text);
                assert!(first.starts_with("the form has "), "{first}");
                rest.to_owned()
            }
        };
        assert_eq!(found, problems, "{form}");
    }
}

#[test]
fn a_definition_that_calls_cannot_fill_is_told_of() {
    let schema =
        schema_of(json!([{"id": "a", "name": "补卡", "type": "remedyGroupV2", "required": true}]));
    let value = || [("value", json!({"reason": "x"}))];
    for form in [
        Form::new(),
        Form::new().raw("a", "remedyGroupV2", value()),
        Form::new().raw("a", "remedyGroup", value()),
        Form::new().raw("a", "remedyGroup", [("value", json!([]))]),
    ] {
        let problems = schema.check(&form).expect_err("a problem");
        let kinds: Vec<_> = problems.iter().map(|problem| &problem.kind).collect();
        let kind = Kind::RemedyGroupV2;
        assert_eq!(kinds, [&ProblemKind::Unsupported { kind }], "{form}");
    }
}

#[test]
fn controls_of_a_definition_are_found() {
    let schema = schema();
    for (name, id) in [
        ("w7", Some("w7")),
        ("note", Some("w1")),
        ("品名", Some("c1")),
        ("none", None),
    ] {
        assert_eq!(schema.find(name).map(|control| control.id.as_str()), id);
    }
    let amount = schema.find("w5").expect("an amount");
    assert_eq!(
        (amount.currencies.join(" "), amount.options.len()),
        ("CNY USD".to_owned(), 0)
    );
    assert_eq!(schema.controls().len(), 17);
    assert!(
        schema
            .find("w4")
            .is_some_and(|control| control.external && control.options.len() == 1)
    );
    let ids = (&schema).into_iter().map(|control| control.id.as_str());
    assert!(ids.eq(schema.controls().iter().map(|it| it.id.as_str())));
}

#[test]
fn a_text_that_is_no_definition_is_told_of_and_not_quoted() {
    let what = r#"the form of the definition is not a JSON list of controls, `[{"id": …}, …]`: "#;
    for (text, fault) in [
        ("", "it is empty"),
        (" ", "it is empty"),
        ("not json", "it does not begin with `[`"),
        (r#"{"id": "hush"}"#, "it does not begin with `[`"),
        (r#"[{"id": "hush"}"#, "it ends before the list does"),
        ("[{\n  hush}]", "at line 2, column 3 it is no JSON"),
        (
            r#"["hush"]"#,
            "what ends at line 1, column 7 is no JSON object",
        ),
        (
            r#"[{"id": "w"}, true]"#,
            "what ends at line 1, column 18 is no JSON object",
        ),
    ] {
        let error = text.parse::<Schema>().expect_err(text);
        assert_eq!(error.to_string(), format!("{what}{fault}"), "{text}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
}
