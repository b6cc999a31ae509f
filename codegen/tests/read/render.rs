//! A document as text, to compare: a line a block, a row, a field of front matter.

use std::fmt::Write as _;

use feishu_codegen::document::{Block, Cell, Document, Part, Table};

/// Renders a document.
pub(crate) fn document(document: &Document) -> String {
    let mut out = String::new();
    for entry in &document.front_matter {
        writeln!(out, "{} = {:?}", entry.key, entry.value).unwrap();
    }
    for section in &document.sections {
        writeln!(
            out,
            "{} {}",
            "#".repeat(section.level.into()),
            section.title
        )
        .unwrap();
        for block in &section.blocks {
            match block {
                Block::Text(text) => {
                    let kind = if text.notice { "notice" } else { "text" };
                    writeln!(out, "  {kind}: {}", cell(&text.content)).unwrap();
                }
                Block::Code(code) => {
                    writeln!(out, "  code {:?}: {:?}", code.language, code.text).unwrap()
                }
                Block::Table(table) => out.push_str(&self::table(table)),
            }
        }
    }
    out
}

fn table(table: &Table) -> String {
    let mut out = format!("  table {:?}: {}\n", table.form, cells(&table.header));
    for row in &table.rows {
        let depth = row.depth.map_or("-".to_owned(), |depth| depth.to_string());
        writeln!(out, "    {depth} {}", cells(&row.cells)).unwrap();
    }
    out
}

fn cells(cells: &[Cell]) -> String {
    cells.iter().map(cell).collect::<Vec<_>>().join(" | ")
}

fn cell(cell: &Cell) -> String {
    let parts = cell.parts.iter().map(|part| match part {
        Part::Text { text, .. } => text.replace('\n', "⏎"),
        Part::Item(item) => format!("{{{:?} {:?} {:?}}}", item.kind, item.key, item.text),
    });
    parts.collect::<Vec<_>>().join(" ")
}
