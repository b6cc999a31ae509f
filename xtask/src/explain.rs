//! `cargo xtask explain`: how one page was read.

use std::fmt::Write as _;
use std::path::PathBuf;

use feishu_codegen::document::Form;
use feishu_codegen::extract::columns::Column;
use feishu_codegen::extract::reading::{Nesting, RowReading, TableReading};
use feishu_codegen::reading::PageReading;
use feishu_codegen::source::Sources;

use crate::{Misuse, Verdict, load, output};

/// Tell how a page was read, table by table, and why each field was put where it is
#[derive(clap::Args)]
#[command(after_help = "\
Each table is told with its line, its heading and what it was taken for; each row of fields with its line, its name as
deep as the field was put, and why: each sign for or against that place with what it counts. A page that is left out,
such as a guide, is told with the reason and is no error.

Example:
  cargo xtask explain specs/approval-v4/instance/create.md")]
pub(crate) struct Args {
    /// A page, from anywhere
    page: PathBuf,
}

/// Reads the page, with its module if it is in one, and explains.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let named = load::module_or_path(&args.page);
    if named.is_dir() {
        return Err(Misuse(format!(
            "{} is a folder; name one page of it",
            named.display()
        ))
        .into());
    }
    let loaded = load::modules_or_paths(std::slice::from_ref(&args.page))?;
    let (read, diagnostics) = loaded.understand();
    output::report(&diagnostics, &loaded.set.sources);
    let text: String = read
        .pages
        .iter()
        .map(|page| explained(page, &loaded.set.sources))
        .collect();
    output::print(&text)?;
    Ok(Verdict::from(!output::any_error(&diagnostics)))
}

fn explained(page: &PageReading, sources: &Sources) -> String {
    let path = sources
        .page(page.page)
        .map_or("?", |page| page.path.as_str());
    let mut out = format!("{path}: {}\n", page.outcome);
    for table in &page.tables {
        let _ = writeln!(out);
        explain_table(&mut out, table, sources);
    }
    out
}

fn explain_table(out: &mut String, table: &TableReading, sources: &Sources) {
    let (line, _) = sources.line_column(table.span);
    let form = form(table.form);
    let _ = writeln!(
        out,
        "line {line}, below \"{}\", {form}: {}",
        table.section, table.taken_as
    );
    explain_columns(out, table);
    let nesting = match table.nesting {
        Nesting::None => return,
        Nesting::Markup => "told by the markup",
        Nesting::Recovered => "lost in the markup, found again by search",
    };
    let _ = writeln!(out, "  nesting: {nesting}");
    for row in &table.rows {
        explain_row(out, row, sources);
    }
}

/// Header cells and what they were taken for, unless the table is none with columns of a kind.
fn explain_columns(out: &mut String, table: &TableReading) {
    if table.columns.iter().all(|(_, column)| column.is_none()) {
        return;
    }
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|(header, taken)| {
            let header = header.replace('\n', " ");
            match taken {
                Some(taken) => format!("{header} = {}", column(*taken)),
                None => format!("{header} (not read)"),
            }
        })
        .collect();
    let _ = writeln!(out, "  columns: {}", columns.join(", "));
}

fn explain_row(out: &mut String, row: &RowReading, sources: &Sources) {
    let (line, _) = sources.line_column(row.span);
    let name = format!("{}{}", "  ".repeat(row.depth as usize), row.name);
    let _ = match row.reason.as_str() {
        "" => writeln!(out, "  {line:>5}  {name}"),
        reason => writeln!(out, "  {line:>5}  {name:<40}  {reason}"),
    };
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Elements => "a table of elements",
        Form::Pipe => "a table of pipes, a line a row",
        Form::PipeMultiline => "a table of pipes whose rows run over several lines",
        Form::FieldList => "a list of fields in prose",
    }
}

fn column(column: Column) -> &'static str {
    match column {
        Column::Name => "name",
        Column::Type => "type",
        Column::Required => "required",
        Column::Description => "description",
        Column::Example => "example",
        Column::HttpStatus => "HTTP status",
        Column::ErrorCode => "error code",
        Column::Advice => "advice",
    }
}
