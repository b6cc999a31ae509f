//! From Feishu documentation pages to Rust source.
//!
//! A pure library: no disk, clock, environment or network. The same input gives the same bytes, whatever the order
//! of the files. The stages, in the order in which data flows through them:
//!
//! | stage | from | to | knows |
//! |---|---|---|---|
//! | `read` | page text | [`document::Document`] | markup |
//! | `extract` | documents | facts of one page | Feishu's words |
//! | `merge` | facts of all pages | [`ir::Ir`] | operations and modules |
//! | `lower` | [`ir::Module`] | Rust items | Rust's names and types |
//! | `emit` | Rust items | tokens, files | Rust's syntax |

pub mod check;
pub mod config;
pub mod diagnostics;
pub mod diff;
pub mod document;
pub mod emit;
pub mod extract;
pub mod features;
pub mod files;
pub mod fixups;
pub mod ir;
pub mod lower;
mod markdown;
pub mod merge;
pub mod naming;
pub mod openapi;
pub mod read;
pub mod reading;
pub mod rust;
pub mod scaffold;
pub mod source;

pub use reading::{Reading, read_ir};

use std::collections::BTreeSet;

use config::{Contents, ModuleConfig, SpecSet};
use diagnostics::{Diagnostic, Sink};
use extract::reading::Tally;
use files::{FileSet, RelPath};
use ir::dump::Outline;
use ir::{CodeList, Ir};
use rayon::prelude::*;

/// Name of the file, beside the generated code, with the outline of what it was generated from. The next run compares
/// with it, so that it can tell what changed without the pages of old, and reviewers read changes there a line a field.
pub const OUTLINE_FILE: &str = "ir.dump";

/// What came of a set of pages.
#[derive(Debug)]
pub struct Outcome {
    /// The modules of the set in their order.
    pub modules: Vec<Generated>,
    /// What the pages say.
    pub ir: Ir,
    /// What was read against what became of it.
    pub tally: Tally,
    /// What is wrong, by place. With an error among them the files are not to be used.
    pub diagnostics: Vec<Diagnostic>,
}

/// The files of one module.
#[derive(Debug)]
pub struct Generated {
    /// What `module.toml` says.
    pub config: ModuleConfig,
    /// Files below its folder of generated code.
    pub files: FileSet,
    /// Features of its crate that the code is under.
    pub features: BTreeSet<String>,
}

/// From pages to the IR, with the corrections of the set.
pub fn understand(set: &SpecSet) -> Reading {
    let mut reading = read_ir(&set.sources, &set.names);
    reading.diagnostics.append(set.findings.clone());
    fixups::apply(&mut reading.ir, &set.fixups, &mut reading.diagnostics);
    // A size may hold for one value of a field alone, and corrections add values.
    for module in &mut reading.ir.modules {
        for operation in &mut module.operations {
            operation.sizes = extract::sizes::find(operation, &set.sources);
        }
    }
    check::check(&reading.ir, &set.sources, &mut reading.diagnostics);
    check::strays::check(set, &reading.ir, &mut reading.diagnostics);
    reading
}

/// From pages to files.
pub fn generate(set: &SpecSet) -> Outcome {
    let Reading {
        ir,
        tally,
        mut diagnostics,
        ..
    } = understand(set);
    let produced: Vec<(Generated, Sink)> = set
        .modules
        .par_iter()
        .map(|config| produce(config, set, &ir))
        .collect();
    let mut modules = Vec::with_capacity(produced.len());
    for (module, found) in produced {
        modules.push(module);
        diagnostics.append(found);
    }
    Outcome {
        modules,
        ir,
        tally,
        diagnostics: diagnostics.into_sorted(),
    }
}

/// From the IR to the files of the crate that the configuration of a module names.
fn produce(config: &ModuleConfig, set: &SpecSet, ir: &Ir) -> (Generated, Sink) {
    let mut findings = Sink::default();
    let mut options = lower::Options {
        package: config.package.clone(),
        command: format!("cargo xtask gen {}", config.name()),
        secrets: Vec::new(),
    };
    let mut features = BTreeSet::new();
    let files = match &config.contents {
        Contents::Operations { project, version } => {
            let is_it =
                |module: &&ir::Module| module.project == *project && module.version == *version;
            let module = ir.modules.iter().find(is_it);
            module.map(|module| {
                features.extend(lower::features(module).into_values());
                options.secrets = secrets(config, &check::field_names(module), &mut findings);
                emit(module, &ir.pages, &options, &mut findings)
            })
        }
        Contents::Codes => {
            options.secrets = secrets(config, &BTreeSet::new(), &mut findings);
            let is_below = |list: &&CodeList| {
                let page = set.sources.page(list.page);
                page.is_some_and(|page| page.path.starts_with(&config.folder))
            };
            let lists: Vec<&CodeList> = ir.codes.iter().filter(is_below).collect();
            (!lists.is_empty()).then(|| emit_codes(&lists, &ir.pages, &options, &mut findings))
        }
    };
    let files = files.unwrap_or_else(|| {
        findings.report(module_empty(config));
        FileSet::default()
    });
    let generated = Generated {
        config: config.clone(),
        files,
        features,
    };
    (generated, findings)
}

/// The names that a module lists as those of secrets; each must be one of those known, which are those of its fields.
fn secrets(config: &ModuleConfig, known: &BTreeSet<&str>, findings: &mut Sink) -> Vec<String> {
    let names = config.secrets.iter();
    for name in names
        .clone()
        .filter(|name| !known.contains(name.value.as_str()))
    {
        let message = format!("no field is called `{}`", name.value);
        findings.report(
            Diagnostic::error("secret-unknown", name.span, message)
                .help("write the name as it is on the wire, or remove it"),
        );
    }
    names.map(|name| name.value.clone()).collect()
}

fn module_empty(config: &ModuleConfig) -> Diagnostic {
    let (message, help) = match &config.contents {
        Contents::Operations { project, version } => (
            format!("no page states an operation of {project} {version}"),
            "see what `cargo xtask check` says of its pages, and whether `project` and `version` are right",
        ),
        Contents::Codes => (
            "no page lists error codes alone".to_owned(),
            "a module of operations names its `project` and `version`; one of codes has a page whose every table has \
             the columns 错误码, 说明, 排查建议",
        ),
    };
    Diagnostic::error("module-empty", config.span, message).help(help)
}

/// The generated files of one module, with its outline; `pages` are those of the IR.
pub fn emit(
    module: &ir::Module,
    pages: &[ir::PageInfo],
    options: &lower::Options,
    findings: &mut Sink,
) -> FileSet {
    let items = lower::module(module, pages, options, findings);
    let mut files = emit::module(&items, findings);
    let outline = Outline::of_module(module).to_string();
    files.extend([(RelPath::new(OUTLINE_FILE), outline)]);
    files
}

/// The generated files of lists of error codes, with their outline; `pages` are those of the IR.
fn emit_codes(
    lists: &[&CodeList],
    pages: &[ir::PageInfo],
    options: &lower::Options,
    findings: &mut Sink,
) -> FileSet {
    let mut files = emit::codes(&lower::codes(lists, pages, options), findings);
    let outline = Outline::of_codes(lists.iter().copied()).to_string();
    files.extend([(RelPath::new(OUTLINE_FILE), outline)]);
    files
}
