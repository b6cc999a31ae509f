//! What types are called after.

use crate::{
    ir::{Field, Type},
    naming::{Kind, ident},
};

/// Name of a field's type: that of the page, else the field's own, as one of a list where it is one.
pub(super) fn own_name(field: &Field) -> String {
    let name = match field.ty.leaf() {
        Type::Object(object) if !object.name.is_empty() => return object.name.clone(),
        _ => field.name.as_str(),
    };
    let one = match field.ty {
        Type::Array { .. } => singular(name),
        _ => name.to_owned(),
    };
    // A name without letters and digits says nothing.
    if ident(&one, Kind::Type).text().is_empty() {
        "item".to_owned()
    } else {
        one
    }
}

/// One of a list: `task_list` and `tasks` hold a `task`.
pub(super) fn singular(name: &str) -> String {
    let stem = name
        .strip_suffix("_list")
        .or_else(|| name.strip_suffix("List"));
    if let Some(stem) = stem.filter(|stem| !stem.is_empty()) {
        return singular(stem);
    }
    match name.strip_suffix("ies") {
        Some(stem) if stem.len() > 1 => return format!("{stem}y"),
        _ => {}
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && stem.len() > 1 => stem.to_owned(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn lists_hold_one_of_their_kind() {
        for (list, one) in [
            ("task_list", "task"),
            ("tasks", "task"),
            ("entries", "entry"),
            ("status", "status"),
            ("address", "address"),
            ("users_list", "user"),
            ("analysis", "analysis"),
            ("list", "list"),
            ("departmentList", "department"),
        ] {
            assert_eq!(singular(list), one);
        }
    }
}
