//! Rules over several fields: which go together, and how far apart two times may be.

use feishu_codegen::ir::{Operation, Relation, RelationKind, Side, TimeUnit, Window};
use serde_json::{Map, Value};

use crate::violation::Violation;

/// Checks the rules of one side of a request.
pub(crate) fn check(
    operation: &Operation,
    side: Side,
    members: &Map<String, Value>,
    found: &mut Vec<Violation>,
) {
    for relation in operation.relations.iter().filter(|it| it.side == side) {
        for holder in holders(relation, members) {
            found.extend(broken(relation, holder));
        }
    }
    for window in operation.windows.iter().filter(|it| it.side == side) {
        found.extend(too_long(window, members));
    }
}

/// The objects that hold the fields of a rule: one, or those of a list.
fn holders<'a>(
    relation: &Relation,
    members: &'a Map<String, Value>,
) -> Vec<&'a Map<String, Value>> {
    let above = relation
        .fields
        .first()
        .and_then(|path| path.rsplit_once('.'));
    let mut holders = vec![members];
    for step in above
        .map_or("", |(above, _)| above)
        .split('.')
        .filter(|step| !step.is_empty())
    {
        let name = step.trim_end_matches("[]");
        let below = holders.into_iter().filter_map(|holder| holder.get(name));
        holders = below
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().filter_map(Value::as_object).collect(),
                other => Vec::from_iter(other.as_object()),
            })
            .collect();
    }
    holders
}

fn broken(relation: &Relation, holder: &Map<String, Value>) -> Option<Violation> {
    let name = |path: &String| path.rsplit('.').next().unwrap_or_default().to_owned();
    let is_there = |path: &&String| {
        holder
            .get(&name(path))
            .is_some_and(|value| !value.is_null())
    };
    let given = relation.fields.iter().filter(is_there).count();
    let (holds, rule) = match relation.kind {
        RelationKind::AtLeastOne => (given >= 1, "at least one of them must be given"),
        RelationKind::ExactlyOne => (given == 1, "exactly one of them must be given"),
        RelationKind::AtMostOne => (given <= 1, "at most one of them may be given"),
        RelationKind::AllOrNone => {
            let all = given == relation.fields.len();
            (all || given == 0, "all of them must be given, or none")
        }
    };
    (!holds).then(|| Violation::new(&relation.fields.join(", "), &Value::Null, rule))
}

fn too_long(window: &Window, members: &Map<String, Value>) -> Option<Violation> {
    let time = |name: &str| match members.get(name)? {
        Value::String(text) => text.parse::<i64>().ok(),
        other => other.as_i64(),
    };
    let length = time(&window.end)?.checked_sub(time(&window.start)?)?;
    let unit = match window.unit {
        TimeUnit::Seconds => 1,
        TimeUnit::Milliseconds => 1000,
    };
    let most = i64::try_from(window.seconds).ok()?.checked_mul(unit)?;
    let names = format!("{}, {}", window.start, window.end);
    let report = |problem: String| Violation::new(&names, &length.into(), problem);
    match length {
        length if length < 0 => Some(report("the end is before the start".to_owned())),
        length if length > most => Some(report(format!(
            "the range is longer than {} hours",
            window.seconds / 3600
        ))),
        _ => None,
    }
}
