//! Documented values and error codes as variants and constants.

use super::{
    docs, markdown,
    types::{Content, Def},
};
use crate::{
    diagnostics::{Diagnostic, Sink},
    ir::{Choice, ChoiceKey, ErrorCode, Field, Type},
    naming::{Ident, Kind, ident, joined, spelled, unique},
    rust::{Docs, Enum, EnumKey, Flags, TypeDef, Value},
};

/// Variant of every open enum that keeps what the page does not list.
const OTHER: &str = "Other";

/// Most words of a message that a variant is named by.
const MESSAGE_WORDS: usize = 8;

/// The enum or flags of `def`; `None` for an object.
pub(super) fn lower(def: &Def<'_>, name: &Ident, sink: &mut Sink) -> Option<TypeDef> {
    let field = match def.content {
        Content::Object(_) => return None,
        Content::Enum(field) | Content::Flags(field) => field,
    };
    let choices = merged(&field.choices);
    let names = names(&choices, name, field, sink);
    let docs = docs::of_values(def);
    let values = choices.iter().zip(names);
    Some(match def.content {
        Content::Flags(_) => TypeDef::Flags(Flags {
            name: name.clone(),
            docs,
            text: *field.ty.leaf() == Type::String,
            values: values
                .filter_map(|(choice, name)| {
                    Some(Value {
                        name,
                        key: integer(&choice.key)?,
                        docs: value_docs(choice),
                    })
                })
                .collect(),
        }),
        _ => TypeDef::Enum(Enum {
            name: name.clone(),
            docs,
            values: values
                .filter_map(|(choice, name)| {
                    let key = match (field.ty.leaf(), &choice.key) {
                        (Type::Integer, key) => EnumKey::Integer(integer(key)?),
                        (_, key) => EnumKey::Text(text(key)),
                    };
                    Some(Value {
                        name,
                        key,
                        docs: value_docs(choice),
                    })
                })
                .collect(),
        }),
    })
}

/// The enum of an operation's error codes.
pub(super) fn error_codes(errors: &[ErrorCode], sink: &mut Sink) -> Enum {
    let mut codes: Vec<(&ErrorCode, Vec<&ErrorCode>)> = Vec::new();
    for error in errors {
        match codes.iter_mut().find(|(first, _)| first.code == error.code) {
            Some((_, all)) => all.push(error),
            None => codes.push((error, vec![error])),
        }
    }
    let candidates: Vec<_> = codes
        .iter()
        .map(|(error, _)| {
            let code = ident(&format!("code {}", error.code), Kind::Variant);
            match message_name(&error.message) {
                Some(name) => vec![
                    ident(&name, Kind::Variant),
                    joined(&[&name, &error.code.to_string()], Kind::Variant),
                    code,
                ],
                None => vec![code],
            }
        })
        .collect();
    let names = unique(&candidates, |name| name.text() == OTHER);
    for &index in &names.clashes {
        let (error, _) = codes[index];
        let message = format!("error code {} has no name of its own", error.code);
        sink.report(Diagnostic::error("error-name-clash", error.span, message));
    }
    Enum {
        name: ident("ErrorCode", Kind::Type),
        docs: vec!["Error codes that the page lists.".to_owned()],
        values: codes
            .iter()
            .zip(names.names)
            .map(|((error, all), name)| Value {
                name,
                key: EnumKey::Integer(error.code),
                docs: docs::of_error(error.code, all),
            })
            .collect(),
    }
}

/// The variant or constant for `value` of an enum whose choices are `choices`.
fn names(choices: &[Choice], parent: &Ident, field: &Field, sink: &mut Sink) -> Vec<Ident> {
    let kind = if field.bit_flags {
        Kind::Constant
    } else {
        Kind::Variant
    };
    let candidates: Vec<_> = choices
        .iter()
        .map(|choice| {
            let key = text(&choice.key);
            let mut names = Vec::new();
            if integer(&choice.key).is_some() {
                names.extend(described(&choice.description).map(|words| ident(&words, kind)));
            }
            names.extend([
                ident(&key, kind),
                joined(&[parent.text(), &key], kind),
                spelled(&key, kind),
                joined(&[parent.text(), spelled(&key, kind).text()], kind),
            ]);
            names
        })
        .collect();
    let names = unique(&candidates, |name| name.text() == OTHER);
    for &index in &names.clashes {
        let choice = &choices[index];
        let message = format!(
            "value `{}` has no name that tells it from another one",
            text(&choice.key)
        );
        sink.report(Diagnostic::error("value-name-clash", choice.span, message));
    }
    names.names
}

/// Values that are listed twice are one, with both descriptions.
fn merged(choices: &[Choice]) -> Vec<Choice> {
    let mut merged: Vec<Choice> = Vec::new();
    for choice in choices {
        match merged
            .iter_mut()
            .find(|known| text(&known.key) == text(&choice.key))
        {
            None => merged.push(choice.clone()),
            Some(known) if known.description == choice.description => {}
            Some(known) => {
                known.description = format!("{}\n\n{}", known.description, choice.description)
            }
        }
    }
    merged
}

/// A short English description that can name an integer.
fn described(description: &str) -> Option<String> {
    let words = description.trim();
    let plain = words
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || " _-".contains(c));
    let short = words.len() <= 32 && words.split_whitespace().count() <= 4;
    (plain && short && words.starts_with(|c: char| c.is_ascii_alphabetic()))
        .then(|| words.to_owned())
}

/// The first words of a message, if it is English.
fn message_name(message: &str) -> Option<String> {
    let message = markdown::plain(message);
    let sentence = message
        .split(['.', ',', ';', ':', '!', '?', '(', '\n'])
        .next()?
        .trim();
    let english = sentence.is_ascii() && sentence.starts_with(|c: char| c.is_ascii_alphabetic());
    english.then(|| {
        let letters = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
        let words: String = sentence.replace('\'', "").chars().map(letters).collect();
        words
            .split_whitespace()
            .take(MESSAGE_WORDS)
            .collect::<Vec<_>>()
            .join(" ")
    })
}

fn value_docs(choice: &Choice) -> Docs {
    let mut docs = markdown::lines(&choice.description);
    let key = markdown::code(&text(&choice.key));
    match docs.as_slice() {
        [] => vec![key],
        [_] => {
            docs[0] = format!("{key}: {}", docs[0]);
            docs
        }
        _ => {
            docs.splice(0..0, [format!("{key}:"), String::new()]);
            docs
        }
    }
}

fn integer(key: &ChoiceKey) -> Option<i64> {
    match key {
        ChoiceKey::Integer(number) => Some(*number),
        ChoiceKey::Text(text) => text.trim().parse().ok(),
    }
}

fn text(key: &ChoiceKey) -> String {
    match key {
        ChoiceKey::Integer(number) => number.to_string(),
        ChoiceKey::Text(text) => text.clone(),
    }
}
