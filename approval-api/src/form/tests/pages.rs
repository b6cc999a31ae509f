//! The examples of the verbatim pages, which lie beside the workspace where it is worked on.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use super::*;

/// The page below `raw` or `clean`; a notice if it is not there.
fn page(path: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages");
    let text = fs::read_to_string(root.join(path)).ok();
    if text.is_none() {
        println!("shared/pages/{path} is not here: its examples are not tried");
    }
    text
}

/// All JSON objects of a page that are controls, outermost first; those within them are not listed again.
///
/// People wrote them: comments, commas too many and too few, and backticks of tables are mended.
fn examples(page: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('{') {
        rest = &rest[at..];
        match object(rest) {
            Some((value, length)) => {
                if value.get("id").is_some() && value.get("type").is_some() {
                    found.push(value);
                }
                rest = &rest[length..];
            }
            None => rest = &rest[1..],
        }
    }
    found
}

/// The object at the start of a text, mended, and its length.
fn object(text: &str) -> Option<(Value, usize)> {
    let mut json = String::new();
    let mut depth = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => {
                if json.ends_with('"') {
                    json.push(',');
                }
                json.push('"');
                loop {
                    let (_, char) = chars.next()?;
                    json.push(char);
                    match char {
                        '\\' => json.push(chars.next()?.1),
                        '"' => break,
                        '\n' => return None,
                        _ => {}
                    }
                }
            }
            '/' => while chars.next_if(|(_, char)| *char != '\n').is_some() {},
            '{' | '[' => {
                depth += 1;
                json.push(char);
            }
            '}' | ']' => {
                depth -= 1;
                if json.ends_with(',') {
                    json.pop();
                }
                json.push(char);
            }
            '`' => {}
            char if char.is_whitespace() => {}
            char => json.push(char),
        }
        if depth == 0 {
            let value = serde_json::from_str(&json).ok()?;
            return Some((value, at + char.len_utf8()));
        }
    }
    None
}

const FOLDERS: [&str; 2] = ["raw", "clean"];

#[test]
fn examples_of_instances_are_known_to_checks() {
    for folder in FOLDERS {
        let path =
            format!("{folder}/approval-v4/instance/approval-instance-form-control-parameters.md");
        let Some(page) = page(&path) else {
            continue;
        };
        let mut kinds = BTreeSet::new();
        for example in examples(&page) {
            let form: Form = format!("[{example}]").parse().expect("a list of an object");
            let given = Given::of(&form.controls[0]);
            assert!(is_read(&given), "{example}");
            kinds.insert(given.kind.as_str().to_owned());
        }
        let documented = [
            "address",
            "amount",
            "attachmentV2",
            "checkboxV2",
            "connect",
            "contact",
            "date",
            "dateInterval",
            "department",
            "document",
            "fieldList",
            "formula",
            "image",
            "input",
            "leaveGroupV2",
            "number",
            "outGroup",
            "radioV2",
            "shiftGroup",
            "telephone",
            "textarea",
            "workGroup",
        ];
        assert_eq!(kinds, documented.map(str::to_owned).into(), "{path}");
    }
}

fn is_key(name: &Value) -> bool {
    name.as_str().is_some_and(|name| name.starts_with("@i18n@"))
}

/// The same controls, as definitions have them.
#[test]
fn examples_of_definitions_are_read() {
    for folder in FOLDERS {
        let path =
            format!("{folder}/approval-v4/approval/approval-definition-form-control-parameters.md");
        let Some(page) = page(&path) else {
            continue;
        };
        let examples = examples(&page);
        let (mut seen, mut built) = (BTreeSet::new(), BTreeSet::new());
        for example in &examples {
            let schema: Schema = format!("[{example}]").parse().expect("a definition");
            let [control] = schema.controls() else {
                panic!("one control: {example}");
            };
            seen.insert(control.kind.as_str().to_owned());
            assert_eq!(Value::Object(control.members.clone()), *example);
            assert!(!matches!(control.kind, Kind::Other(_)), "{example}");
            if matches!(control.kind, Kind::RadioV2 | Kind::CheckboxV2) {
                let lists =
                    ["option", "value"].map(|name| example[name].as_array().map_or(0, Vec::len));
                assert_eq!(control.options.len(), lists.iter().sum::<usize>());
                assert_eq!(control.external, example.get("externalData").is_some());
            }
            let is_list =
                control.kind == Kind::FieldList || control.kind.as_str().contains("Group");
            assert_eq!(!control.children.is_empty(), is_list, "{example}");
            assert_eq!(control.currencies.is_empty(), control.kind != Kind::Amount);

            // Of answers, examples have what requests have not: `visible`, `option` of choices.
            let is_of_an_answer = example.get("visible").is_some() || !is_key(&example["name"]);
            let form = if is_of_an_answer {
                None
            } else {
                rebuild::definition(example)
            };
            if let Some(form) = form {
                let mut back: Value = serde_json::from_str(&form.to_string()).expect("JSON");
                // The row of the example has no name.
                if let Some(name) = back
                    .pointer_mut("/0/value/0/name")
                    .filter(|name| **name == "@i18n@")
                {
                    *name = Value::String(String::new());
                }
                assert_eq!(back, Value::Array(vec![example.clone()]));
                built.insert(control.kind.as_str().to_owned());
            }
        }
        let documented = [
            "address",
            "amount",
            "attachmentV2",
            "checkboxV2",
            "connect",
            "contact",
            "date",
            "dateInterval",
            "fieldList",
            "image",
            "input",
            "leaveGroupV2",
            "number",
            "outGroup",
            "radioV2",
            "telephone",
            "text",
            "textarea",
            "workGroup",
        ];
        assert_eq!(seen, documented.map(str::to_owned).into(), "{path}");
        let answers_only = ["leaveGroupV2", "outGroup", "workGroup"];
        seen.retain(|kind| !answers_only.contains(&kind.as_str()));
        assert_eq!(built, seen, "{path}");
    }
}

/// And as instances answer with them. Dates that the page has wrong are not read; nothing is lost of them.
#[test]
fn examples_of_answers_are_read() {
    for folder in FOLDERS {
        let path = format!("{folder}/approval-v4/instance/get.md");
        let Some(page) = page(&path) else {
            continue;
        };
        let mut kinds = BTreeSet::new();
        for example in examples(&page)
            .iter()
            .filter(|example| example.get("value").is_some())
        {
            let form: Filled = format!("[{example}]").parse().expect("a form");
            let [control] = form.controls() else {
                panic!("one control: {example}");
            };
            // The page has `widgetLeaveGroupV2` for the type of a leave.
            let is_known = !matches!(control.kind(), Kind::Other(_));
            assert_eq!(*control.answer() == Answer::Unknown, !is_known, "{example}");
            assert_ne!(*control.answer(), Answer::Empty, "{example}");
            kinds.insert(control.kind().as_str().to_owned());
        }
        let documented = [
            "attachmentV2",
            "checkbox",
            "contact",
            "dateInterval",
            "department",
            "document",
            "fieldList",
            "input",
            "leaveGroup",
            "number",
            "remedyGroup",
            "shiftGroup",
            "telephone",
            "tripGroup",
            "widgetLeaveGroupV2",
            "workGroup",
        ];
        assert_eq!(kinds, documented.map(str::to_owned).into(), "{path}");
    }
}
