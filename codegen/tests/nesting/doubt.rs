//! What is reported as ambiguous, and what is not.

use super::outline::{Outline, recover};

/// Lines such as `note: owner or top`, one an ambiguity.
fn doubts(table: &Outline, names: &[&str]) -> Vec<String> {
    let found = recover(table, &[], &[]);
    let name = |row: Option<usize>| row.map_or("top", |row| names[row]);
    found
        .ambiguities
        .iter()
        .map(|ambiguity| {
            assert_ne!(ambiguity.chosen, ambiguity.other);
            assert_eq!(ambiguity.chosen.len(), ambiguity.rows.len());
            assert_eq!(found.depths[ambiguity.rows.clone()], ambiguity.chosen);
            let row = names[ambiguity.rows.start];
            format!(
                "{row}: {} or {}",
                name(ambiguity.chosen_parent),
                name(ambiguity.other_parent)
            )
        })
        .collect()
}

#[test]
fn both_readings_are_told() {
    let cases = [
        (
            "a trailing field that the example lacks at both places",
            Outline::body(
                "title: string\nowner: person\n  id: string\n  code: string\n  last: string",
            )
            .example(r#"{"title": "", "owner": {"id": "", "code": ""}}"#),
            vec!["last: owner or top"],
        ),
        (
            "the example decides",
            Outline::body(
                "title: string\nowner: person\n  id: string\n  code: string\nlast: string",
            )
            .example(r#"{"title": "", "owner": {"id": "", "code": ""}, "last": ""}"#),
            vec![],
        ),
        ("nothing to choose", Outline::body("a: int\nb: int"), vec![]),
    ];
    for (what, table, expected) in cases {
        let names = ["title", "owner", "id", "code", "last"];
        assert_eq!(doubts(&table, &names), expected, "{what}");
    }
}
