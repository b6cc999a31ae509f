//! What was wrong with a page, where, and what to do; and the only place that renders it.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::source::{Sources, Span};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nobody has to act.
    Note,
    /// A person must decide; the run goes on with the best guess.
    Warning,
    /// The page cannot be used as it is; the run fails, other pages still come through.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable name in kebab-case, such as `nesting-ambiguous`.
    pub code: &'static str,
    /// What was wrong, in one sentence without a full stop.
    pub message: String,
    /// Where; `None` only where there is no page.
    pub span: Option<Span>,
    /// What to say at the underlined text.
    pub label: String,
    /// Other places that matter, with what to say there.
    pub related: Vec<(Span, String)>,
    /// What to do; one entry a suggestion, possibly of several lines.
    pub help: Vec<String>,
}

impl Diagnostic {
    fn new(severity: Severity, code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            span: Some(span),
            label: String::new(),
            related: Vec::new(),
            help: Vec::new(),
        }
    }

    /// An error at `span`.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, message)
    }

    /// A warning at `span`.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message)
    }

    /// A note at `span`.
    pub fn note(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, span, message)
    }

    /// An error that has no place on a page.
    pub fn global(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            span: None,
            label: String::new(),
            related: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Says something at the underlined text.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Points at another place.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// Collects findings. A stage that finds something wrong reports it here and goes on.
#[derive(Clone, Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    /// Adds a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Takes back findings of `codes` that touch `place`, because they have been settled; true if there were any.
    pub fn withdraw(&mut self, codes: &[&str], place: Span) -> bool {
        let before = self.found.len();
        self.found.retain(|finding| {
            let touches = |span: Span| {
                span.page == place.page && span.start < place.end && place.start < span.end
            };
            !codes.contains(&finding.code) || !finding.span.is_some_and(touches)
        });
        self.found.len() < before
    }

    /// Leaves the findings for which `keep` holds.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(keep);
    }

    /// Adds all findings of another sink.
    pub fn append(&mut self, other: Sink) {
        self.found.extend(other.found);
    }

    /// All findings by page, place and code, each once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by(|a, b| {
            (a.span, a.code, &a.message)
                .cmp(&(b.span, b.code, &b.message))
                .then_with(|| b.severity.cmp(&a.severity))
        });
        self.found.dedup();
        self.found
    }
}

/// A finding as people read it, with page, line and underlined text; ends in a newline.
pub fn render(diagnostic: &Diagnostic, sources: &Sources, color: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code),
    );
    for (span, kind, label) in diagnostic
        .span
        .iter()
        .map(|span| (*span, AnnotationKind::Primary, diagnostic.label.as_str()))
        .chain(
            diagnostic
                .related
                .iter()
                .map(|(span, label)| (*span, AnnotationKind::Context, label.as_str())),
        )
    {
        if let Some(page) = sources.page(span.page) {
            let shown = Shown::of(&page.text, span, sources);
            if shown.is_cut {
                let (line, column) = sources.line_column(span);
                let origin = Origin::path(page.path.as_str()).line(line);
                group = group.element(origin.char_column(column));
            }
            let path = (!shown.is_cut).then_some(page.path.as_str());
            group = group.element(
                Snippet::source(shown.text)
                    .line_start(shown.line)
                    .path(path)
                    .annotation(
                        kind.span(shown.marked)
                            .label((!label.is_empty()).then_some(label)),
                    ),
            );
        }
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = renderer.render(&[group]);
    let _ = writeln!(out);
    out
}

/// As much of a line is shown on both sides of what is marked: some pages are a single line.
const AROUND: usize = 4_000;

/// The line that a diagnostic shows.
struct Shown<'a> {
    text: &'a str,
    /// Its number.
    line: usize,
    /// What is underlined of it.
    marked: Range<usize>,
    /// The line goes on before the text, so columns of the text are none of the page.
    is_cut: bool,
}

impl<'a> Shown<'a> {
    /// The first line of the span: a diagnostic underlines a place, it does not quote a table.
    fn of(page: &'a str, span: Span, sources: &Sources) -> Self {
        let range = span.range();
        let covered = page.get(range.clone()).unwrap_or("");
        let skipped = covered.len() - covered.trim_start().len();
        let marked = Span::new(span.page, range.start + skipped..range.end);
        let (number, line) = sources.line(marked);
        let start = (marked.start as usize).min(line.end);
        let end = range.end.clamp(start, line.end);
        let boundary = |mut at: usize| {
            while !page.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let from = boundary(start.saturating_sub(AROUND).max(line.start));
        let to = boundary((end.min(start + AROUND) + AROUND).min(line.end));
        let text = page.get(from..to).unwrap_or("");
        let marked = page.get(start..end.min(to)).unwrap_or("").trim_end();
        Self {
            marked: start - from..start - from + marked.len(),
            is_cut: from > line.start,
            line: number,
            text,
        }
    }
}
