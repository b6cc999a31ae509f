//! Large tables and odd ones.

use std::time::{Duration, Instant};

use feishu_codegen::extract::nesting::{FlatRow, FlatTable, recover_all};
use feishu_codegen::extract::types;
use feishu_codegen::ir::Side;

/// A table of `rows` (name and type), flat, without examples.
fn recover(rows: &[(String, String)], example: &str) -> Vec<u32> {
    let types: Vec<_> = rows.iter().map(|(_, ty)| types::parse(ty)).collect();
    let rows = rows.iter().zip(&types).map(|((name, _), ty)| FlatRow {
        name,
        ty,
        description: "",
        choices: &[],
        required: false,
    });
    let table = FlatTable {
        module: "m",
        side: Side::Body,
        rows: rows.collect(),
        depths: None,
        examples: vec![example],
        multipart: false,
    };
    recover_all(&[table]).remove(0).depths
}

/// Blocks of a document, as the largest page has them: 60 types that repeat.
fn blocks(count: usize) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for at in 0.. {
        if rows.len() >= count {
            break;
        }
        rows.push((format!("block_{at}"), format!("block_{}", at % 60)));
        for name in ["style", "elements"] {
            rows.push((name.to_owned(), format!("text_{name}[]")));
            rows.push(("align".to_owned(), "int".to_owned()));
            rows.push(("done".to_owned(), "boolean".to_owned()));
        }
    }
    rows.truncate(count);
    rows
}

#[test]
fn a_table_of_2500_rows() {
    let rows = blocks(2_500);
    let start = Instant::now();
    let depths = recover(&rows, "");
    let took = start.elapsed();
    println!("2,500 rows took {took:?}");
    assert_eq!(depths.len(), 2_500);
    // Four times the rows take about four times the time, not sixteen times.
    let rows = blocks(10_000);
    let start = Instant::now();
    recover(&rows, "");
    let longer = start.elapsed();
    println!("10,000 rows took {longer:?}");
    assert!(
        longer < took * 9 + Duration::from_millis(500),
        "{took:?}, {longer:?}"
    );
}

#[test]
fn odd_tables_are_answered() {
    let row = |name: &str, ty: &str| (name.to_owned(), ty.to_owned());
    let deep = "{\"a\":".repeat(50_000);
    for rows in [
        vec![],
        vec![row("", "")],
        vec![row("a", "x"), row("a", "x"), row("a", "x")],
        (0..300).map(|_| row("a", "a[]")).collect(),
        (0..300)
            .map(|at| row(&format!("a{at}"), "object"))
            .collect(),
    ] {
        for example in ["", "{", "]]]]", "\"", "{\"a\": [[[{\"a\": \"\\", &deep] {
            let depths = recover(&rows, example);
            assert_eq!(depths.len(), rows.len());
            let starts_at_top = depths.first().is_none_or(|depth| *depth == 0);
            let jumps = depths.windows(2).any(|pair| pair[1] > pair[0] + 1);
            assert!(starts_at_top && !jumps, "{depths:?}");
        }
    }
}
