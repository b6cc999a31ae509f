//! `cargo xtask check`: what is wrong with pages, and how much of them was understood.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use clap::ValueEnum;
use feishu_codegen::Reading;
use feishu_codegen::diagnostics::{Diagnostic, Severity};
use feishu_codegen::extract::description::Count;
use feishu_codegen::source::{Sources, Span};
use serde::Serialize;

use crate::{Verdict, load, output};

/// Say what is wrong with pages, with line and underlined text, then totals
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask check
  cargo xtask check approval-v4
  cargo xtask check ~/pages/approval-v4
  cargo xtask check page.md --format json | jq '.totals'

The document of --format json:
  diagnostics[]  severity (error, warning, note), code, message, label (at the underlined text), help[],
                 path, line, column, end_line, end_column (from 1, in characters; null where there is no page),
                 related[] {path, line, column, end_line, end_column, label}
  totals         pages, operations, events, resources, code_lists, skipped[] {path, reason},
                 rows, enum_items, rules, error_rows: each {read, understood, kept, reported} with
                 read = understood + kept + reported; kept stays in a description, reported is in a diagnostic")]
pub(crate) struct Args {
    /// Modules of specs/, and pages and folders of pages from anywhere [default: specs/]
    #[arg(value_name = "MODULE|PATH")]
    paths: Vec<PathBuf>,

    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document, for tools
    Json,
}

/// Reads the pages and shows findings and totals.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let loaded = load::modules_or_paths(&args.paths)?;
    let (read, diagnostics) = loaded.understand();
    let sources = &loaded.set.sources;
    let totals = Totals::of(&read, sources);
    let text = match args.format {
        Format::Text => {
            let color = output::colors(&io::stdout());
            let findings = output::rendered(&diagnostics, sources, color);
            findings + &totals.told() + &told_findings(&diagnostics)
        }
        Format::Json => {
            let report = Report {
                diagnostics: diagnostics.iter().map(|it| finding(it, sources)).collect(),
                totals,
            };
            serde_json::to_string_pretty(&report)? + "\n"
        }
    };
    output::print(&text)?;
    Ok(Verdict::from(!output::any_error(&diagnostics)))
}

#[derive(Serialize)]
struct Report<'a> {
    diagnostics: Vec<Finding<'a>>,
    totals: Totals<'a>,
}

#[derive(Serialize)]
struct Finding<'a> {
    severity: Severity,
    code: &'static str,
    message: &'a str,
    label: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    related: Vec<Related<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    label: &'a str,
}

#[derive(Default, Serialize)]
struct Place<'a> {
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

fn finding<'a>(finding: &'a Diagnostic, sources: &'a Sources) -> Finding<'a> {
    Finding {
        severity: finding.severity,
        code: finding.code,
        message: &finding.message,
        label: &finding.label,
        place: finding
            .span
            .map(|span| place(span, sources))
            .unwrap_or_default(),
        related: finding
            .related
            .iter()
            .map(|(span, label)| Related {
                place: place(*span, sources),
                label,
            })
            .collect(),
        help: &finding.help,
    }
}

fn place(span: Span, sources: &Sources) -> Place<'_> {
    let (line, column) = sources.line_column(span);
    let (end_line, end_column) = sources.line_column(Span {
        start: span.end,
        ..span
    });
    Place {
        path: sources.page(span.page).map(|page| page.path.as_str()),
        line: Some(line),
        column: Some(column),
        end_line: Some(end_line),
        end_column: Some(end_column),
    }
}

#[derive(Serialize)]
struct Totals<'a> {
    pages: usize,
    operations: usize,
    events: usize,
    resources: usize,
    code_lists: usize,
    skipped: Vec<Skipped<'a>>,
    rows: Counted,
    enum_items: Counted,
    rules: Counted,
    error_rows: Counted,
}

#[derive(Serialize)]
struct Skipped<'a> {
    path: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Counted {
    read: usize,
    understood: usize,
    kept: usize,
    reported: usize,
}

impl From<Count> for Counted {
    fn from(count: Count) -> Self {
        Self {
            read: count.read,
            understood: count.understood,
            kept: count.kept,
            reported: count.reported,
        }
    }
}

impl<'a> Totals<'a> {
    fn of(read: &'a Reading, sources: &'a Sources) -> Self {
        let path = |id| sources.page(id).map_or("?", |page| page.path.as_str());
        let tally = &read.tally;
        Self {
            pages: tally.pages,
            operations: tally.operations,
            events: tally.events,
            resources: tally.resources,
            code_lists: tally.code_lists,
            skipped: read
                .ir
                .skipped
                .iter()
                .map(|skipped| Skipped {
                    path: path(skipped.page),
                    reason: &skipped.reason,
                })
                .collect(),
            rows: tally.rows.into(),
            enum_items: tally.descriptions.values.into(),
            rules: tally.descriptions.rules.into(),
            error_rows: tally.errors.into(),
        }
    }

    fn told(&self) -> String {
        let mut out = format!(
            "{}: {}, {}, {}, {}; {} skipped\n",
            output::count(self.pages, "page"),
            output::count(self.operations, "operation"),
            output::count(self.events, "event"),
            output::count(self.resources, "resource"),
            output::count(self.code_lists, "code list"),
            self.skipped.len(),
        );
        for Skipped { path, reason } in &self.skipped {
            let _ = writeln!(out, "  skipped {path}: {reason}");
        }
        let _ = writeln!(
            out,
            "{:12}{:>9}{:>12}{:>22}{:>10}",
            "", "read", "understood", "kept in descriptions", "reported"
        );
        for (name, count) in [
            ("rows", &self.rows),
            ("enum items", &self.enum_items),
            ("rules", &self.rules),
            ("error rows", &self.error_rows),
        ] {
            let Counted {
                read,
                understood,
                kept,
                reported,
            } = count;
            let _ = writeln!(
                out,
                "{name:12}{read:>9}{understood:>12}{kept:>22}{reported:>10}"
            );
        }
        out
    }
}

fn told_findings(findings: &[Diagnostic]) -> String {
    let of = |severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    format!(
        "{}, {}, {}\n",
        output::count(of(Severity::Error), "error"),
        output::count(of(Severity::Warning), "warning"),
        output::count(of(Severity::Note), "note"),
    )
}
