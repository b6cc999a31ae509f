//! Controls of definitions built anew from what an example says.

use serde_json::Value;

use super::super::{
    Definition,
    definition::{
        Address, Amount, Choice, Contact, Control, DateFormat, External, FieldList, Layout,
        Linkage, Phone,
    },
};

/// The form that has this control; `None` for those that calls cannot create.
pub(super) fn definition(example: &Value) -> Option<Definition> {
    if example["type"] == "fieldList" {
        let children: Vec<_> = list(&example["value"])
            .iter()
            .map(|child| control(child).expect("a control"))
            .collect();
        let option = &example["option"];
        let (input, print) = (layout(&option["inputType"]), layout(&option["printType"]));
        let rows = FieldList::new(
            text(&example["id"]),
            text(&example["name"]),
            children,
            input,
            print,
        );
        let is_required = example["required"] == true;
        return Some(Definition::new().field_list(if is_required {
            rows.required()
        } else {
            rows
        }));
    }
    control(example).map(|control| Definition::new().control(control))
}

fn control(example: &Value) -> Option<Control> {
    let (id, name) = (text(&example["id"]), text(&example["name"]));
    let (value, option) = (&example["value"], &example["option"]);
    let control = match text(&example["type"]) {
        "input" => Control::input(id, name),
        "textarea" => Control::textarea(id, name),
        "number" => Control::number(id, name),
        "image" => Control::image(id, name),
        "attachmentV2" => Control::attachment_v2(id, name),
        "amount" => Control::amount(
            id,
            name,
            Amount::new(text(value), list(&option["currencyRange"]).iter().map(text)),
        ),
        "text" => Control::text(id, name, text(value)),
        "radioV2" if example["externalData"].is_object() => {
            Control::radio_v2(id, name, external(&example["externalData"]))
        }
        "radioV2" => Control::radio_v2(id, name, choices(value)),
        "checkboxV2" => Control::checkbox_v2(id, name, choices(value)),
        "date" => Control::date(id, name, format(value)),
        "dateInterval" => Control::date_interval(
            id,
            name,
            format(&value["format"]),
            value["intervalAllowModify"] == true,
        ),
        "connect" => Control::connect(id, name, list(value).iter().map(text)),
        "contact" => {
            let contact = Contact::default();
            let contact = if value["ignore"] == true {
                contact.not_oneself()
            } else {
                contact
            };
            Control::contact(
                id,
                name,
                if value["multi"] == true {
                    contact.several()
                } else {
                    contact
                },
            )
        }
        "address" => {
            assert_eq!(value["enableDetailAddress"], false);
            Control::address(id, name, Address::default())
        }
        "telephone" => Control::telephone(
            id,
            name,
            match text(&option["availableType"]) {
                "MOBILE" => Phone::Mobile,
                "FIXED_LINE" => Phone::FixedLine,
                _ => Phone::FixedLineOrMobile,
            },
        ),
        _ => return None,
    };
    Some(if example["required"] == true {
        control.required()
    } else {
        control
    })
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn choices(value: &Value) -> Vec<Choice> {
    let choice = |choice: &Value| Choice::new(text(&choice["key"]), text(&choice["text"]));
    list(value).iter().map(choice).collect()
}

fn external(value: &Value) -> External {
    let external =
        External::new(text(&value["externalUrl"]), text(&value["token"])).key(text(&value["key"]));
    list(&value["linkageConfigs"])
        .iter()
        .fold(external, |external, linkage| {
            let linked = Linkage::new(text(&linkage["linkageWidgetID"]), text(&linkage["key"]));
            external.linkage(linked.value(text(&linkage["value"])))
        })
}

fn format(value: &Value) -> DateFormat {
    match text(value) {
        "YYYY-MM-DD" => DateFormat::Day,
        "YYYY-MM-DD a" => DateFormat::HalfDay,
        _ => DateFormat::Minute,
    }
}

fn layout(value: &Value) -> Layout {
    if value == "LIST" {
        Layout::List
    } else {
        Layout::Form
    }
}
