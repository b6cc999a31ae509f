//! Wire names to Rust identifiers, and the one rule by which names are told apart.

use std::{collections::BTreeMap, fmt};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Keywords of every edition, and those reserved for later ones.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers; they get an underscore behind.
const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super", "_"];

/// Modules at the root of generated code that are no page's. Those of pages that have such a name get an underscore behind.
const OWN_MODULES: &[&str] = &["required", "shared"];

/// Symbols that have a word where a name must be spelled out.
const SYMBOLS: &[(char, &str)] = &[
    ('-', "dash"),
    ('_', "underscore"),
    ('/', "slash"),
    ('.', "dot"),
    (' ', "space"),
    ('+', "plus"),
    ('*', "star"),
    ('#', "hash"),
    ('@', "at"),
    ('%', "percent"),
    (':', "colon"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equals"),
];

/// A valid identifier. It is kept without `r#` and written with it where it needs to be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// What an identifier names, which decides its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A field, a method, a parameter: `snake_case`.
    Field,
    /// A module, a function: `snake_case`.
    Module,
    /// A module or a function at the root, where generated code has modules of its own: `snake_case`.
    Root,
    /// A type: `PascalCase`.
    Type,
    /// A variant of an enum: `PascalCase`, `Neg1` for `-1`, `Value1` for `1`.
    Variant,
    /// A constant: `SHOUTY_SNAKE_CASE`.
    Constant,
}

impl Ident {
    /// The identifier without `r#`, as a file is named by it and documentation speaks of it.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// True if it must be written with `r#`.
    pub fn is_raw(&self) -> bool {
        KEYWORDS.binary_search(&self.0.as_str()).is_ok()
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.is_raw() { "r#" } else { "" };
        write!(f, "{prefix}{}", self.0)
    }
}

/// The identifier for a wire name. Different wire names can have the same one: see [`unique`].
pub fn ident(wire: &str, kind: Kind) -> Ident {
    match wire.strip_prefix('-') {
        Some(digits)
            if kind == Kind::Variant && digits.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            build(&format!("neg {digits}"), kind)
        }
        _ if wire.chars().any(is_word) => build(wire, kind),
        _ => spelled(wire, kind),
    }
}

/// The identifier that spells a wire name out, symbols and capitals included; different names have different ones. In
/// the name of a field the underscore is at home and stays.
pub fn spelled(wire: &str, kind: Kind) -> Ident {
    let mut words = String::new();
    let mut in_capitals = false;
    for c in wire.chars() {
        if c.is_uppercase() {
            words.push_str(if in_capitals { "" } else { " upper " });
            words.extend(c.to_lowercase());
        } else if is_word(c) || (c == '_' && kind == Kind::Field) {
            words.push(c);
        } else if let Some((_, word)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == c) {
            words.push_str(&format!(" {word} "));
        } else {
            words.push_str(&format!(" u{:x} ", u32::from(c)));
        }
        in_capitals = c.is_uppercase();
    }
    if wire.is_empty() {
        words.push_str("empty");
    }
    build(&words, kind)
}

/// Some names joined, the outer ones in front.
pub fn joined(names: &[&str], kind: Kind) -> Ident {
    build(&names.join(" "), kind)
}

fn build(wire: &str, kind: Kind) -> Ident {
    let words: String = wire
        .chars()
        .map(|c| if is_word(c) { c } else { ' ' })
        .collect();
    let (mut name, prefix) = match kind {
        Kind::Field => (words.to_snake_case(), "field_"),
        Kind::Module | Kind::Root => (words.to_snake_case(), "v"),
        Kind::Type => (words.to_pascal_case(), "Type"),
        Kind::Variant => (words.to_pascal_case(), "Value"),
        Kind::Constant => (words.to_shouty_snake_case(), "VALUE_"),
    };
    if !name.starts_with(unicode_ident::is_xid_start) {
        name.insert_str(0, prefix);
    }
    let is_own = kind == Kind::Root && OWN_MODULES.contains(&name.as_str());
    if is_own || NEVER_RAW.contains(&name.as_str()) {
        name.push('_');
    }
    Ident(name)
}

/// Letters and digits of any script that an identifier may hold; the underscore separates words.
fn is_word(c: char) -> bool {
    c != '_' && c.is_alphanumeric() && unicode_ident::is_xid_continue(c)
}

/// Names for the items of one scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The name of each item, in the order in which they came.
    pub names: Vec<Ident>,
    /// Items that share their last candidate with another one.
    pub clashes: Vec<usize>,
}

/// Gives every item of a scope a name of its own.
///
/// Each item comes with its candidates, the plainest first. Where several items want one name, or it is `taken`, each
/// of them moves on to its next candidate: so a name depends on what stands in the scope, never on its order, and no
/// name carries a counter.
pub fn unique(candidates: &[Vec<Ident>], taken: impl Fn(&Ident) -> bool) -> Names {
    let mut levels = vec![0usize; candidates.len()];
    let name = |item: usize, level: usize| candidates[item].get(level);
    loop {
        let mut wanted = BTreeMap::<&Ident, Vec<usize>>::new();
        for (item, &level) in levels.iter().enumerate() {
            if let Some(ident) = name(item, level) {
                wanted.entry(ident).or_default().push(item);
            }
        }
        let contested = wanted
            .into_iter()
            .filter(|(ident, items)| items.len() > 1 || taken(ident));
        let mut clashes = Vec::new();
        let mut moved = false;
        for item in contested.flat_map(|(_, items)| items) {
            if name(item, levels[item] + 1).is_some() {
                levels[item] += 1;
                moved = true;
            } else {
                clashes.push(item);
            }
        }
        if !moved {
            let names = candidates
                .iter()
                .zip(&levels)
                .filter_map(|(names, &level)| names.get(level).cloned())
                .collect();
            return Names { names, clashes };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_identifiers() {
        for (wire, kind, expected) in [
            ("approval_code", Kind::Field, "approval_code"),
            ("X-Aily-BizUserID", Kind::Field, "x_aily_biz_user_id"),
            ("custom_field_ID", Kind::Field, "custom_field_id"),
            ("EventUids", Kind::Field, "event_uids"),
            ("type", Kind::Field, "r#type"),
            ("self", Kind::Field, "self_"),
            ("2fa", Kind::Field, "field_2fa"),
            ("审批人", Kind::Field, "审批人"),
            ("frozen RowCount", Kind::Field, "frozen_row_count"),
            ("move", Kind::Module, "r#move"),
            ("shared", Kind::Root, "shared_"),
            ("shared", Kind::Module, "shared"),
            ("shared", Kind::Field, "shared"),
            ("node_approver", Kind::Type, "NodeApprover"),
            ("app.table.field", Kind::Type, "AppTableField"),
            ("departmentLeader", Kind::Type, "DepartmentLeader"),
            ("i18n_resource", Kind::Type, "I18nResource"),
            ("zh-CN", Kind::Variant, "ZhCn"),
            ("-1", Kind::Variant, "Neg1"),
            ("1", Kind::Variant, "Value1"),
            ("yyyy/mm/dd", Kind::Variant, "YyyyMmDd"),
            ("self", Kind::Variant, "Self_"),
            ("{KEY}", Kind::Variant, "Key"),
            ("*", Kind::Variant, "Star"),
            ("", Kind::Variant, "Empty"),
            ("①", Kind::Variant, "U2460"),
            ("4", Kind::Constant, "VALUE_4"),
        ] {
            let ident = ident(wire, kind);
            assert_eq!(ident.to_string(), expected, "{wire}");
            syn::parse_str::<syn::Ident>(expected).expect(expected);
        }
    }

    #[test]
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn names_that_collide_all_move_on() {
        let candidates = [
            vec![ident("a", Kind::Type), ident("x_a", Kind::Type)],
            vec![ident("b", Kind::Type)],
            vec![ident("a", Kind::Type), ident("y_a", Kind::Type)],
            vec![ident("option", Kind::Type), ident("y_option", Kind::Type)],
        ];
        let names = unique(&candidates, |name| name.text() == "Option");
        let texts: Vec<_> = names.names.iter().map(Ident::text).collect();
        assert_eq!(texts, ["XA", "B", "YA", "YOption"]);
        assert!(names.clashes.is_empty());
    }

    #[test]
    fn names_that_cannot_be_told_apart_are_reported() {
        let candidates = [vec![ident("a", Kind::Type)], vec![ident("A", Kind::Type)]];
        assert_eq!(unique(&candidates, |_| false).clashes, [0, 1]);
    }

    #[test]
    fn spelling_out_tells_symbols_and_capitals_apart() {
        let wires = [
            "yyyy-mm", "yyyy/mm", "yyyy_mm", "Yyyy-mm", "YYYY-MM", "yyyymm",
        ];
        let spelled: Vec<_> = wires.map(|wire| spelled(wire, Kind::Variant).0).into();
        assert_eq!(
            spelled,
            [
                "YyyyDashMm",
                "YyyySlashMm",
                "YyyyUnderscoreMm",
                "UpperYyyyDashMm",
                "UpperYyyyDashUpperMm",
                "Yyyymm"
            ]
        );
    }
}
