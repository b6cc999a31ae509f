//! From rows and their depths to fields with members.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::draft::{RowCount, RowDraft, TableDraft};
use super::types::{Scalar, TypeExpr};
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::field::walk;
use crate::ir::{Field, Object, Side, Type};

/// The fields of a table, its rows nested as `depths` tells. `examples` show the side as a whole; they give the type
/// where the page gives none. Rows that become no field are taken from those that `rows` counts as understood.
pub(super) fn fields(
    table: TableDraft,
    depths: &[u32],
    examples: &[&Value],
    multipart: bool,
    rows: &mut RowCount,
    sink: &mut Sink,
) -> Vec<Field> {
    let depths = &bounded(&table, depths, sink);
    let mut builder = Builder {
        in_response: table.side == Side::Response,
        expanded: expanded(&table.rows, depths),
        rows: table.rows.into_iter().map(Some).collect(),
        depths,
        multipart,
        count: rows,
        sink,
    };
    let mut at = 0;
    builder.level(&mut at, 0, examples)
}

/// No row stands deeper; the deepest on any page has depth 10. What reads the IR may rely on it and recurse.
const DEEPEST: u32 = 64;

/// Depths that later stages can follow; rows that are too deep stand beside the ones around them.
fn bounded(table: &TableDraft, depths: &[u32], sink: &mut Sink) -> Vec<u32> {
    let mut rows = table.rows.iter().zip(depths);
    if let Some((row, _)) = rows.find(|(_, depth)| **depth > DEEPEST) {
        sink.report(
            Diagnostic::error(
                "nested-too-deep",
                row.span,
                format!(
                    "the field `{}` is nested deeper than {DEEPEST} levels",
                    row.name
                ),
            )
            .label("read as if it stood beside the field around it")
            .help("correct the levels of the table, or drop the rows in fixups.toml"),
        );
    }
    depths.iter().map(|depth| *depth.min(&DEEPEST)).collect()
}

/// Names of the structures whose members the table lists.
fn expanded(rows: &[RowDraft], depths: &[u32]) -> BTreeSet<String> {
    rows.iter()
        .zip(depths)
        .zip(depths.iter().skip(1))
        .filter(|((_, depth), next)| next > depth)
        .filter_map(|((row, _), _)| row.ty.name().map(str::to_owned))
        .collect()
}

struct Builder<'a> {
    /// Emptied row by row.
    rows: Vec<Option<RowDraft>>,
    depths: &'a [u32],
    expanded: BTreeSet<String>,
    in_response: bool,
    multipart: bool,
    count: &'a mut RowCount,
    sink: &'a mut Sink,
}

impl Builder<'_> {
    /// The rows from `at` on that stand at `depth` or deeper, as siblings.
    fn level(&mut self, at: &mut usize, depth: u32, examples: &[&Value]) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        while let Some(&own) = self.depths.get(*at).filter(|own| **own >= depth) {
            let Some(row) = self.rows.get_mut(*at).and_then(Option::take) else {
                break;
            };
            *at += 1;
            let shown: Vec<&Value> = examples
                .iter()
                .filter_map(|value| value.get(&row.name))
                .collect();
            let inner = members(&row.ty, &shown);
            let below = self.level(at, own + 1, &inner);
            let field = self.field(row, below, &shown);
            let place = *places.entry(field.name.clone()).or_insert(fields.len());
            match fields.get_mut(place) {
                Some(known) => self.repeated(known, field),
                None => fields.push(field),
            }
        }
        fields
    }

    /// A name that stands twice among siblings: the row that says more about its members counts.
    fn repeated(&mut self, first: &mut Field, second: Field) {
        self.sink.report(
            Diagnostic::warning(
                "repeated-field",
                second.span,
                format!("the field `{}` is listed twice at one place", second.name),
            )
            .label("listed again, not used")
            .related(first.span, "first listed here")
            .help("if one of them belongs to another object or has another name, say so in fixups.toml"),
        );
        let members = |field: &Field| field.ty.object().map_or(0, |object| object.fields.len());
        let mut dropped = 1;
        let mut count = |field: &Field| {
            let fields = field.ty.object().map_or(&[][..], |object| &object.fields);
            walk(fields, &mut |_, _| dropped += 1);
        };
        if members(&second) > members(first) {
            count(first);
            first.ty = second.ty;
            first.type_text = second.type_text;
        } else {
            count(&second);
        }
        self.count.lose(dropped);
    }

    fn field(&mut self, row: RowDraft, below: Vec<Field>, shown: &[&Value]) -> Field {
        let ty = self.ty(&row, below, shown);
        let description = row.description;
        Field {
            name: row.name,
            ty,
            type_text: row.type_text,
            required: !self.in_response && row.required.unwrap_or(false),
            description: description.text,
            default: description.default,
            example: description.example,
            choices: description.choices,
            bit_flags: description.bit_flags,
            open: description.open,
            constraints: description.constraints,
            scopes: description.scopes,
            deprecated: description.deprecated,
            span: row.span,
        }
    }

    fn ty(&mut self, row: &RowDraft, below: Vec<Field>, shown: &[&Value]) -> Type {
        // `map` without arguments is how old pages write an object.
        let bare_map = matches!(&row.ty, TypeExpr::Map(value) if **value == TypeExpr::Unstated)
            && !row.type_text.contains('<');
        if bare_map && !below.is_empty() {
            return object(String::new(), below);
        }
        // An object in the table, a list of objects in the example: `object|array`.
        if row.ty == TypeExpr::Unstated
            && !below.is_empty()
            && shown.first().is_some_and(|value| value.is_array())
        {
            return array(object(String::new(), below));
        }
        self.expression(&row.ty, row, below, shown)
    }

    fn expression(
        &mut self,
        ty: &TypeExpr,
        row: &RowDraft,
        below: Vec<Field>,
        shown: &[&Value],
    ) -> Type {
        match ty {
            TypeExpr::Array(item) => {
                let items: Vec<&Value> = shown
                    .iter()
                    .filter_map(|value| value.as_array())
                    .flatten()
                    .collect();
                array(self.expression(item, row, below, &items))
            }
            TypeExpr::Map(value) => {
                let values: Vec<&Value> = shown
                    .iter()
                    .filter_map(|value| value.as_object())
                    .flat_map(|object| object.values())
                    .collect();
                Type::Map {
                    value: Box::new(self.expression(value, row, below, &values)),
                }
            }
            TypeExpr::Scalar { kind, .. } => match kind {
                Scalar::String => Type::String,
                Scalar::Integer => Type::Integer,
                Scalar::Number => Type::Number,
                Scalar::Boolean => Type::Boolean,
            },
            TypeExpr::Named(name) if self.multipart && name == "file" && below.is_empty() => {
                Type::File
            }
            TypeExpr::Named(name) => self.named(name, row, below, shown),
            TypeExpr::Unstated | TypeExpr::Prose(_) if !below.is_empty() => {
                object(String::new(), below)
            }
            TypeExpr::Unstated => of_example(shown),
            TypeExpr::Prose(text) => {
                self.sink.report(
                    Diagnostic::warning(
                        "type-not-understood",
                        row.span,
                        format!(
                            "`{}` is no type of the field `{}`",
                            one_line(text),
                            row.name
                        ),
                    )
                    .label("taken from the example, or as anything")
                    .help("state the type in fixups.toml"),
                );
                of_example(shown)
            }
        }
    }

    /// A structure that the page names. Where its members are not listed here they may be listed elsewhere.
    fn named(&mut self, name: &str, row: &RowDraft, below: Vec<Field>, shown: &[&Value]) -> Type {
        if !below.is_empty() {
            return object(name.to_owned(), below);
        }
        if self.expanded.contains(name) {
            return Type::Reference {
                name: name.to_owned(),
            };
        }
        self.sink.report(
            Diagnostic::note(
                "type-not-expanded",
                row.span,
                format!("the page names the type `{name}` of the field `{}` and never lists its members", row.name),
            )
            .label("members unknown"),
        );
        let is_empty = |value: &&Value| value.as_object().is_some_and(|object| object.is_empty());
        if shown.iter().all(is_empty) {
            object(name.to_owned(), Vec::new())
        } else {
            match of_example(shown) {
                Type::Array { .. } | Type::Any => Type::Any,
                scalar => scalar,
            }
        }
    }
}

/// The objects that show the members of a field: below lists, and below the free keys of maps.
fn members<'a>(ty: &TypeExpr, shown: &[&'a Value]) -> Vec<&'a Value> {
    let mut out = Vec::new();
    let mut open: Vec<&Value> = shown.iter().rev().copied().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().rev()),
            Value::Object(_) => out.push(value),
            _ => {}
        }
    }
    if matches!(ty, TypeExpr::Map(value) if **value != TypeExpr::Unstated) {
        let values = out.iter().filter_map(|value| value.as_object());
        return values.flat_map(|object| object.values()).collect();
    }
    out
}

/// The type that all shown values agree on; anything where there are none, or they differ.
pub(super) fn of_example(shown: &[&Value]) -> Type {
    let mut found: Option<Type> = None;
    for value in shown {
        let ty = match value {
            Value::Null => continue,
            Value::Bool(_) => Type::Boolean,
            Value::Number(number) if number.is_f64() => Type::Number,
            Value::Number(_) => Type::Integer,
            Value::String(_) => Type::String,
            Value::Array(items) => array(of_example(&items.iter().collect::<Vec<_>>())),
            Value::Object(_) => Type::Any,
        };
        match &found {
            None => found = Some(ty),
            Some(other) if *other == ty => {}
            Some(_) => return Type::Any,
        }
    }
    found.unwrap_or(Type::Any)
}

fn array(item: Type) -> Type {
    Type::Array {
        item: Box::new(item),
    }
}

fn object(name: String, fields: Vec<Field>) -> Type {
    Type::Object(Object { name, fields })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
