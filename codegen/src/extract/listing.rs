//! Rows of a table as a list in markdown, for descriptions and notes: what tells of fields of which none are made.

use super::description::Description;
use super::draft::RowDraft;
use crate::markdown::code_span;

/// The deepest item; a row that stands deeper is set in as far as this.
const DEEPEST: usize = 8;

/// Rows in page order, set in as they stand in the table.
pub(super) fn list(rows: &[RowDraft]) -> String {
    let mut deepest = 0;
    let items = rows.iter().map(|row| {
        // A row above may have given no item.
        let depth = row.depth.map_or(0, |depth| depth as usize).min(deepest);
        deepest = depth + 1;
        item(row, depth)
    });
    items.collect::<Vec<_>>().join("\n")
}

/// A row as an item: its name, what it is, and below that its values and other facts.
pub(super) fn item(row: &RowDraft, depth: usize) -> String {
    let depth = depth.min(DEEPEST);
    let mut traits = Vec::new();
    if !row.type_text.is_empty() {
        traits.push(code_span(&row.type_text.replace('`', "")));
    }
    if row.required == Some(true) {
        traits.push("必填".to_owned());
    }
    let mut term = code_span(&row.name);
    if !traits.is_empty() {
        term += &format!(" ({})", traits.join("，"));
    }
    let description = &row.description;
    let mut out = line(depth, &term, &description.text);
    for choice in &description.choices {
        let key = code_span(&choice.key.to_string());
        out += "\n";
        out += &line(depth + 1, &key, &choice.description);
    }
    for (label, values) in facts(description) {
        out += "\n";
        out += &line(depth + 1, label, &values);
    }
    out
}

/// What stands beside the text and the values of a description.
fn facts(description: &Description) -> Vec<(&'static str, String)> {
    let limits = &description.constraints;
    let single = [
        ("默认值", &description.default),
        ("示例", &description.example),
        ("最小值", &limits.minimum),
        ("最大值", &limits.maximum),
        ("最小长度", &limits.min_length),
        ("最大长度", &limits.max_length),
        ("正则", &limits.pattern),
    ];
    let single = single.into_iter().filter_map(|(label, value)| {
        let value = value.as_ref()?;
        Some((label, code_span(&value.value)))
    });
    let scopes = description.scopes.iter();
    single
        .chain(scopes.map(|scope| ("权限", code_span(&scope.scope.name))))
        .collect()
}

fn line(depth: usize, term: &str, text: &str) -> String {
    let indent = "  ".repeat(depth);
    // What begins a block stands on a line of its own.
    let is_block = ["- ", "* ", "```"].iter().any(|it| text.starts_with(it));
    let gap = match text {
        "" => "",
        _ if is_block => "：\n",
        _ => "：",
    };
    let text = format!("{gap}{text}").replace('\n', &format!("\n{indent}  "));
    format!("{indent}- {term}{text}")
}
