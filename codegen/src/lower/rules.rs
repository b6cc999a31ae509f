//! Documented rules as calls of the runtime's checks.

use std::collections::BTreeSet;

use crate::{
    ir::{Bound, Field, Operation, Relation, RelationKind, Side, TimeUnit, Type},
    naming::{Ident, Kind, joined},
    rust::{self, Bounds, Rule, RuleField, TypeDef},
};

/// A field of a request, and what it became.
pub(super) type Lowered<'a> = (&'a Field, &'a rust::Field);

/// The rules of a field by itself. Parts are taken to have rules; [`settle`] strikes out those that have none.
pub(super) fn of_field((field, lowered): Lowered<'_>) -> Vec<Rule> {
    let limits = &field.constraints;
    let subject = || rule_field(lowered);
    let mut rules = Vec::new();
    let lengths = bounds(&limits.min_length, &limits.max_length, |text| {
        text.parse::<u64>().ok().filter(|&number| number > 0)
    });
    let many = matches!(field.ty, Type::Array { .. } | Type::Map { .. });
    if many {
        rules.extend(lengths.map(|bounds| Rule::Items(subject(), bounds)));
    }
    match leaf(&lowered.ty) {
        rust::Type::Integer => {
            let numbers = bounds(&limits.minimum, &limits.maximum, |text| {
                text.parse::<i64>().ok()
            });
            rules.extend(numbers.map(|bounds| Rule::Integers(subject(), bounds)));
        }
        rust::Type::Float => {
            let numbers = bounds(&limits.minimum, &limits.maximum, |text| {
                text.parse::<f64>().ok()
            });
            rules.extend(numbers.map(|bounds| Rule::Floats(subject(), bounds)));
        }
        rust::Type::String | rust::Type::Secret => {
            if !many {
                rules.extend(lengths.map(|bounds| Rule::Chars(subject(), bounds)));
            }
            if let Some(pattern) = limits
                .pattern
                .as_ref()
                .filter(|pattern| portable(&pattern.value))
            {
                let name = joined(&[lowered.name.text(), "pattern"], Kind::Constant);
                rules.push(Rule::Pattern(subject(), name, pattern.value.clone()));
            }
        }
        rust::Type::Named(part) | rust::Type::Boxed(part) => {
            rules.push(Rule::Nested(subject(), part.clone()));
        }
        _ => {}
    }
    rules
}

/// The rules over several of the fields, which stand below `parent` (empty for the parameters themselves).
pub(super) fn among<'a>(
    operation: &'a Operation,
    side: Side,
    parent: &'a str,
    fields: &'a [Lowered<'a>],
) -> impl Iterator<Item = Rule> + 'a {
    let find = move |path: &str| {
        let name = below(path, parent)?;
        let (_, lowered) = fields.iter().find(|(field, _)| field.name == name)?;
        Some(*lowered)
    };
    let relations = operation
        .relations
        .iter()
        .filter(move |relation| relation.side == side)
        .filter_map(move |relation| {
            let members: Option<Vec<_>> = relation.fields.iter().map(|path| find(path)).collect();
            let members = members?
                .into_iter()
                .map(|field| (rule_field(field), field.optional));
            Some(Rule::Given(kind(relation), members.collect()))
        });
    let windows = operation
        .windows
        .iter()
        .filter(move |window| window.side == side)
        .filter_map(move |window| {
            let stamp = |path: &str| {
                find(path)
                    .filter(|field| matches!(field.ty, rust::Type::String | rust::Type::Integer))
                    .map(rule_field)
            };
            Some(Rule::Window {
                start: stamp(&window.start)?,
                end: stamp(&window.end)?,
                millis: window.unit == TimeUnit::Milliseconds,
                seconds: window.seconds,
            })
        });
    let sizes = operation
        .sizes
        .iter()
        .filter(move |_| side == Side::Body)
        .filter_map(move |size| {
            let file = find(&size.field).filter(|field| *leaf(&field.ty) == rust::Type::File)?;
            let bounds = Bounds {
                least: size.least,
                most: Some(size.most),
            };
            let when = match &size.when {
                None => None,
                Some((field, value)) => {
                    let field = find(field).filter(|field| {
                        matches!(field.ty, rust::Type::String | rust::Type::Named(_))
                    })?;
                    Some((rule_field(field), field.optional, value.clone()))
                }
            };
            Some(Rule::Size(rule_field(file), bounds, when))
        });
    relations.chain(windows).chain(sizes)
}

/// Strikes out the calls into parts that have no rules, neither of their own nor further down.
pub(super) fn settle(request: &mut Vec<Rule>, types: &mut [TypeDef]) {
    let mut ruled = BTreeSet::<Ident>::new();
    loop {
        let known = ruled.len();
        for def in types.iter() {
            if let TypeDef::Part(part) = def
                && part.rules.iter().any(|rule| holds(rule, &ruled))
            {
                ruled.insert(part.data.name.clone());
            }
        }
        if ruled.len() == known {
            break;
        }
    }
    request.retain(|rule| holds(rule, &ruled));
    for def in types {
        if let TypeDef::Part(part) = def {
            part.rules.retain(|rule| holds(rule, &ruled));
        }
    }
}

/// True if a rule can be broken, given the parts that can.
fn holds(rule: &Rule, ruled: &BTreeSet<Ident>) -> bool {
    match rule {
        Rule::Nested(_, part) => ruled.contains(part),
        _ => true,
    }
}

/// The name of a field directly below `parent`: `key` for `texts[].key` below `texts`.
fn below<'a>(path: &'a str, parent: &str) -> Option<&'a str> {
    let plain = |part: &str| {
        part.trim_end_matches("[]")
            .trim_end_matches("{}")
            .to_owned()
    };
    let (container, name) = path.rsplit_once('.').unwrap_or(("", path));
    let container: Vec<_> = container.split('.').map(plain).collect();
    (container.join(".") == parent).then_some(name.trim_end_matches("[]"))
}

fn rule_field(field: &rust::Field) -> RuleField {
    RuleField {
        name: field.name.clone(),
        wire: field.wire.clone(),
        deprecated: field.deprecated.is_some(),
    }
}

fn kind(relation: &Relation) -> rust::Relation {
    match relation.kind {
        RelationKind::AtLeastOne => rust::Relation::AtLeastOne,
        RelationKind::ExactlyOne => rust::Relation::ExactlyOne,
        RelationKind::AtMostOne => rust::Relation::AtMostOne,
        RelationKind::AllOrNone => rust::Relation::AllOrNone,
    }
}

/// Bounds that a number of the type can break; those beyond its range say nothing, those that nothing meets are a
/// mistake of the page.
fn bounds<T: PartialOrd>(
    least: &Option<Bound>,
    most: &Option<Bound>,
    read: impl Fn(&str) -> Option<T>,
) -> Option<Bounds<T>> {
    let read = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| read(bound.value.trim()));
    match (read(least), read(most)) {
        (None, None) => None,
        (Some(least), Some(most)) if least > most => None,
        (least, most) => Some(Bounds { least, most }),
    }
}

/// True if the runtime's regular expressions read the pattern as the page means it: it compiles, and no class holds
/// an opening bracket or an operator, which other engines take literally.
fn portable(pattern: &str) -> bool {
    let mut in_class = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '[' if in_class => return false,
            '[' => {
                in_class = true;
                chars.next_if_eq(&'^');
                chars.next_if_eq(&']');
            }
            ']' => in_class = false,
            '&' | '-' | '~' if in_class && chars.peek() == Some(&c) => return false,
            _ => {}
        }
    }
    regex_lite::Regex::new(pattern).is_ok()
}

fn leaf(ty: &rust::Type) -> &rust::Type {
    match ty {
        rust::Type::List(item) | rust::Type::Map(item) => leaf(item),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{below, portable};

    #[test]
    fn patterns_that_mean_something_else_here_stay_documentation() {
        for (pattern, expected) in [
            ("^@i18n@", true),
            (r"^0|[^od][A-Za-z0-9]*", true),
            (r"^[a-zA-Z0-9-_]{1,64}$", true),
            (r"^[\u4e00-\u9fa5]+$", true),
            (r"^[^[\]]+$", false),
            ("[a&&b]", false),
            ("(?=x)", false),
            ("(", false),
        ] {
            assert_eq!(portable(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn paths_lead_to_the_field_of_their_parent() {
        assert_eq!(below("user_id", ""), Some("user_id"));
        assert_eq!(below("a.b[].c", "a.b"), Some("c"));
        assert_eq!(below("a.b[].c", "a"), None);
        assert_eq!(below("a", "b"), None);
    }
}
