//! Applies corrections to the IR, and complains of those that correct nothing.

use super::{Change, Fixup, NewChoice};
use crate::diagnostics::{Diagnostic, Sink};
use crate::extract::types::{self, Scalar, TypeExpr};
use crate::ir::{Choice, Field, Ir, Object, Type};
use crate::source::{PageId, Span};

/// Codes of the doubts that a [`Change::Parent`] settles.
const DOUBTS: [&str; 2] = ["nesting-ambiguous", "level-contradicts"];

/// Applies every fixup in turn. What it settles is removed from `findings`, what is wrong with it is added.
pub fn apply(ir: &mut Ir, fixups: &[Fixup], findings: &mut Sink) {
    for fixup in fixups {
        if let Err(wrong) = apply_one(ir, fixup, findings) {
            findings.report(wrong.diagnostic(fixup));
        }
    }
}

/// Why a fixup could not be applied.
enum Wrong {
    /// The page has no such field.
    NoField,
    /// Nothing would differ.
    NoChange,
    /// The page says something else by now.
    Unexpected { found: String },
    /// The new value cannot be.
    Impossible(String),
}

impl Wrong {
    fn diagnostic(self, fixup: &Fixup) -> Diagnostic {
        let field = &fixup.field;
        let error = |code, message| Diagnostic::error(code, fixup.span, message);
        match self {
            Wrong::NoField => error("fixup-field", format!("the page has no field `{field}`"))
                .help("`cargo xtask ir --format dump PAGE` shows its fields; if the page was corrected, remove the fixup"),
            Wrong::NoChange => error("fixup-idle", format!("the fixup of `{field}` changes nothing"))
                .help("the page says so by now: remove the fixup"),
            Wrong::Unexpected { found } => {
                error("fixup-expect", format!("`{field}` is not what the fixup expects"))
                    .label(format!("the page says {found}"))
                    .help("see whether the page was corrected: remove the fixup, or bring `expect` up to date")
            }
            Wrong::Impossible(why) => error("fixup-value", why),
        }
    }
}

fn apply_one(ir: &mut Ir, fixup: &Fixup, findings: &mut Sink) -> Result<(), Wrong> {
    let (side, path) = fixup.field.split_once('.').unwrap_or((&fixup.field, ""));
    let fields = side_of(ir, fixup.page, side, path).ok_or(Wrong::NoField)?;
    let (siblings, index) = find(fields, path).ok_or(Wrong::NoField)?;
    match &fixup.change {
        Change::Drop => {
            siblings.remove(index);
            Ok(())
        }
        Change::Parent { value } => {
            let field = siblings.get(index).ok_or(Wrong::NoField)?;
            let settled = findings.withdraw(&DOUBTS, field.span);
            let (name, inside) = (field.name.clone(), field.ty.path_suffix());
            let (parent_side, parent) = value.split_once('.').unwrap_or((value, ""));
            if parent_side != side {
                let why = format!("`{value}` is not on the side of the field, `{side}`");
                return Err(Wrong::Impossible(why));
            }
            let here = path.strip_suffix(name.as_str()).unwrap_or(path);
            if here.strip_suffix('.').unwrap_or(here) == parent {
                return if settled {
                    Ok(())
                } else {
                    Err(Wrong::NoChange)
                };
            }
            if format!("{parent}.").starts_with(&format!("{path}{inside}.")) {
                return Err(Wrong::Impossible(format!(
                    "`{value}` is inside the field itself"
                )));
            }
            reparent(fields, path, &name, parent)
        }
        change => {
            let field = siblings.get_mut(index).ok_or(Wrong::NoField)?;
            let before = field.clone();
            edit(field, change, fixup.span)?;
            if *field == before {
                Err(Wrong::NoChange)
            } else {
                Ok(())
            }
        }
    }
}

/// The fields of one side of the operation, resource or event that a page states. Of several events it is the first
/// that has a field at `path`.
fn side_of<'a>(ir: &'a mut Ir, page: PageId, side: &str, path: &str) -> Option<&'a mut Vec<Field>> {
    if side == "event" {
        let modules = ir.modules.iter_mut();
        return modules
            .flat_map(|module| &mut module.events)
            .filter(|event| event.pages.contains(&page))
            .map(|event| &mut event.fields)
            .find_map(|fields| find(&mut *fields, path).is_some().then_some(fields));
    }
    if side == "resource" {
        let mut resources = ir
            .modules
            .iter_mut()
            .flat_map(|module| &mut module.resources);
        return Some(&mut resources.find(|resource| resource.page == page)?.fields);
    }
    let mut operations = ir
        .modules
        .iter_mut()
        .flat_map(|module| &mut module.operations);
    let operation = operations.find(|operation| operation.pages.contains(&page))?;
    match side {
        "path" => Some(&mut operation.path_params),
        "query" => Some(&mut operation.query),
        "header" => Some(&mut operation.headers),
        "body" => operation.body.as_mut().map(|body| &mut body.fields),
        "response" => Some(&mut operation.response.fields),
        _ => None,
    }
}

/// The list that holds the field at `path`, and its place there.
fn find<'a>(fields: &'a mut Vec<Field>, path: &str) -> Option<(&'a mut Vec<Field>, usize)> {
    if let Some(index) = fields.iter().position(|field| field.name == path) {
        return Some((fields, index));
    }
    fields.iter_mut().find_map(|field| {
        let rest = below(field, path)?.strip_prefix('.')?;
        find(&mut field.ty.object_mut()?.fields, rest)
    })
}

/// The fields of the object at `path`; the top for an empty path.
fn members<'a>(fields: &'a mut Vec<Field>, path: &str) -> Option<&'a mut Vec<Field>> {
    if path.is_empty() {
        return Some(fields);
    }
    fields.iter_mut().find_map(|field| {
        let rest = below(field, path)?;
        let inner = &mut field.ty.object_mut()?.fields;
        match rest.strip_prefix('.') {
            Some(rest) => members(inner, rest),
            None => rest.is_empty().then_some(inner),
        }
    })
}

/// What is left of `path` behind the name of `field` and the marks of its arrays and maps.
fn below<'p>(field: &Field, path: &'p str) -> Option<&'p str> {
    path.strip_prefix(field.name.as_str())?
        .strip_prefix(field.ty.path_suffix().as_str())
}

/// Moves a field with all its members, to where the page has it among its new neighbours.
fn reparent(fields: &mut Vec<Field>, path: &str, name: &str, parent: &str) -> Result<(), Wrong> {
    let target = members(fields, parent)
        .ok_or_else(|| Wrong::Impossible(format!("`{parent}` is no object of this page")))?;
    if target.iter().any(|field| field.name == name) {
        let why = format!("`{parent}` has a field `{name}` already");
        return Err(Wrong::Impossible(why));
    }
    let (siblings, index) = find(fields, path).ok_or(Wrong::NoField)?;
    let field = siblings.remove(index);
    let target = members(fields, parent).ok_or(Wrong::NoField)?;
    let place = target
        .iter()
        .position(|other| other.span.page == field.span.page && other.span.start > field.span.start)
        .unwrap_or(target.len());
    target.insert(place, field);
    Ok(())
}

fn edit(field: &mut Field, change: &Change, span: Span) -> Result<(), Wrong> {
    match change {
        Change::Name { value } => field.name.clone_from(value),
        Change::Type { expect, value } => {
            expected(&field.type_text, expect)?;
            let object = field.ty.object().cloned();
            field.ty = type_of(&types::parse(value), object)
                .ok_or_else(|| Wrong::Impossible(format!("`{value}` is no type")))?;
            field.type_text.clone_from(value);
        }
        Change::Required { expect, value } => {
            expected(&field.required, expect)?;
            field.required = *value;
        }
        Change::Choices { expect, value } => {
            let keys: Vec<_> = field
                .choices
                .iter()
                .map(|choice| choice.key.clone())
                .collect();
            if keys != *expect {
                let found: Vec<String> = keys.iter().map(ToString::to_string).collect();
                return Err(Wrong::Unexpected {
                    found: format!("[{}]", found.join(", ")),
                });
            }
            field.choices = value
                .iter()
                .map(|new| choice(new, &field.choices, span))
                .collect();
        }
        Change::AddChoice { value } => {
            let new = choice(value, &field.choices, span);
            if field.choices.iter().all(|choice| choice.key != new.key) {
                field.choices.push(new);
            }
        }
        Change::Parent { .. } | Change::Drop => {}
    }
    Ok(())
}

fn expected<T: PartialEq + ToString>(found: &T, expect: &T) -> Result<(), Wrong> {
    if found == expect {
        return Ok(());
    }
    Err(Wrong::Unexpected {
        found: format!("`{}`", found.to_string()),
    })
}

/// A documented value: the page's own, with another description, or a new one.
fn choice(new: &NewChoice, documented: &[Choice], span: Span) -> Choice {
    let (key, description) = match new {
        NewChoice::Key(key) => (key, None),
        NewChoice::Described { key, description } => (key, Some(description.clone())),
    };
    let known = documented.iter().find(|choice| choice.key == *key);
    Choice {
        key: key.clone(),
        description: description
            .or_else(|| known.map(|known| known.description.clone()))
            .unwrap_or_default(),
        span: known.map_or(span, |known| known.span),
    }
}

/// The type that a cell spells, with the members that the field already has.
fn type_of(text: &TypeExpr, object: Option<Object>) -> Option<Type> {
    Some(match text {
        TypeExpr::Scalar { kind, .. } => match kind {
            Scalar::String => Type::String,
            Scalar::Integer => Type::Integer,
            Scalar::Number => Type::Number,
            Scalar::Boolean => Type::Boolean,
        },
        TypeExpr::Array(item) => Type::Array {
            item: Box::new(type_of(item, object)?),
        },
        TypeExpr::Map(value) => Type::Map {
            value: Box::new(type_of(value, object)?),
        },
        TypeExpr::Unstated => object.map_or(Type::Any, Type::Object),
        TypeExpr::Named(name) => match object {
            Some(object) => Type::Object(Object {
                name: name.clone(),
                ..object
            }),
            None => Type::Reference { name: name.clone() },
        },
        TypeExpr::Prose(_) => return None,
    })
}
