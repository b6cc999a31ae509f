//! `cargo xtask new-module`: from pages to a module of the workspace with its crate.

mod name;
mod pages;
mod told;
mod workspace;
mod write;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use feishu_codegen::config::{MODULE_FILE, SpecSet};
use feishu_codegen::files::{FileSet, RelPath};
use feishu_codegen::scaffold::Crate;
use feishu_codegen::source::Page;
use feishu_codegen::{Generated, Outcome};

use crate::load::{self, Loaded};
use crate::{Misuse, Verdict, output};
use name::ModuleName;
use pages::{Origin, PageCopy, Selection};
use told::Made;

/// Add a module: its folder in specs/, its crate, its generated code
#[derive(clap::Args)]
#[command(after_help = "\
NAME is project and version as they stand in the addresses of the operations: contact-v3 for /open-apis/contact/v3/….
Pages of other modules and guides are left out, and listed with the reason. What is made:

  specs/NAME/             copies of the pages, named after their operations, and module.toml
  PROJECT-api/            the crate feishu-PROJECT-api with its generated code; if the workspace has a module of the
                          project already, PROJECT-VERSION-api/
  Cargo.toml              a member and a dependency of the workspace more

then it is told what only a person can do. With an error nothing is written. docs/extend.md walks through an example.

Examples:
  cargo xtask new-module contact-v3 ~/pages/contact-v3
  cargo xtask new-module contact-v3 get.md list.md")]
pub(crate) struct Args {
    /// Name of the module, such as contact-v3
    name: String,

    /// Pages and folders of pages, from anywhere
    #[arg(required = true)]
    pages: Vec<PathBuf>,
}

/// Makes the module in memory, and writes it if nothing is wrong.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let name = ModuleName::parse(&args.name)?;
    let root = load::workspace()?;
    let folder = format!("specs/{name}");
    if root.join(&folder).exists() {
        return Err(Misuse(format!(
            "{folder}/ exists already: add pages there, list them in its {MODULE_FILE}, and run `cargo xtask gen`"
        ))
        .into());
    }
    let modules = load::module_names(&root)?;
    let present = load::configs(&root, &modules);
    let (krate, other) = workspace::place(&root, &name, &present)?;
    let manifest_path = root.join(workspace::MANIFEST);
    let manifest = std::fs::read_to_string(&manifest_path)
        .with_context(|| format!("cannot read {}", manifest_path.display()))?;
    let manifest = workspace::with_member(&manifest, &krate)?;

    let loaded = load::paths(&args.pages)?;
    let Some(selection) = select(&name, &loaded)? else {
        return Ok(Verdict::Wrong);
    };
    let specs = specs(&name, &krate, &selection.copies);
    let (set, outcome) = generated(&specs);
    let module = match outcome.modules.first() {
        Some(module) if !output::any_error(&outcome.diagnostics) => module,
        _ => {
            output::report(&outcome.diagnostics, &set.sources);
            return Ok(refused(&selection));
        }
    };
    let mut files = specs;
    files.extend(crate_files(&krate, module).0);
    files.extend([(RelPath::new(workspace::MANIFEST), manifest)]);
    write::all(&root, &files)?;
    let made = Made {
        name: &name,
        krate: &krate,
        other,
        selection: &selection,
        sources: &set.sources,
        outcome: &outcome,
    };
    output::print(&made.told())?;
    Ok(Verdict::Fine)
}

/// The crate with its generated code.
fn crate_files(krate: &Crate, generated: &Generated) -> FileSet {
    let mut files = krate.files(&generated.features);
    let below = krate.output();
    let code = generated.files.0.iter();
    files.extend(code.map(|(path, text)| (RelPath::new(format!("{below}/{path}")), text.clone())));
    files
}

/// The pages of the module; none if some have errors, which are shown then.
fn select(name: &ModuleName, loaded: &Loaded) -> anyhow::Result<Option<Selection>> {
    // A module.toml or fixups.toml beside the pages belongs to another module.
    let sources = &loaded.set.sources;
    let mut read = feishu_codegen::read_ir(sources, &BTreeMap::new());
    feishu_codegen::check::check(&read.ir, sources, &mut read.diagnostics);
    let selection = Selection::of(name, &read, sources);
    let unreadable = loaded.set.findings.clone().into_sorted();
    let mut found: Vec<_> = unreadable
        .into_iter()
        .filter(|it| it.span.is_none())
        .collect();
    found.extend(read.diagnostics.into_sorted());
    let errors = selection.errors(found);
    if !errors.is_empty() {
        output::report(&errors, sources);
        output::complain("error: nothing was written: mend these pages, or leave them out\n");
        return Ok(None);
    }
    if selection.copies.is_empty() {
        return Err(none_of(name, &selection).into());
    }
    Ok(Some(selection))
}

/// The pages may be of another version, or all be guides: what they are tells what was meant.
fn none_of(name: &ModuleName, selection: &Selection) -> Misuse {
    let ModuleName { project, version } = name;
    let versions = selection.versions.iter();
    let near: Vec<String> = versions
        .map(|version| format!("`{project}-{version}`"))
        .collect();
    let help = if near.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", near.join(" or "))
    };
    let left = told::left_out(selection);
    Misuse(format!(
        "none of the pages states an operation of {project} {version}{help}\n{left}"
    ))
}

/// The folder of the module: its pages and `module.toml`.
fn specs(name: &ModuleName, krate: &Crate, copies: &[PageCopy]) -> FileSet {
    let mut files = FileSet::default();
    let below = |path: &str| RelPath::new(format!("specs/{name}/{path}"));
    files.extend(
        copies
            .iter()
            .map(|copy| (below(&copy.path), copy.text.clone())),
    );
    files.extend([(below(MODULE_FILE), module_file(name, krate, copies))]);
    files
}

fn module_file(name: &ModuleName, krate: &Crate, copies: &[PageCopy]) -> String {
    let ModuleName { project, version } = name;
    let mut text = format!(
        "project = \"{project}\"\nversion = \"{version}\"\npackage = \"{}\"\noutput = \"{}\"\n",
        krate.package,
        krate.output()
    );
    for PageCopy { path, name, .. } in copies {
        let _ = write!(text, "\n[[page]]\npath = \"{path}\"\n");
        if let Some(guess) = name {
            let why = match guess.origin {
                Origin::Address => {
                    "The page does not tell the official name; made from method and address."
                }
                Origin::Contested => {
                    "Another page claims the same name or address; told apart by its own place."
                }
            };
            let _ = write!(text, "# {why}\nname = \"{}\"\n", guess.name);
        }
    }
    text
}

/// Generates from the folder as `cargo xtask gen` will find it.
fn generated(specs: &FileSet) -> (SpecSet, Outcome) {
    let files = specs.0.iter();
    let set = SpecSet::new(
        files
            .map(|(path, text)| Page::new(path.as_str(), text.as_str()))
            .collect(),
    );
    let outcome = feishu_codegen::generate(&set);
    (set, outcome)
}

/// Tells which page is meant by each copy that has not been made.
fn refused(selection: &Selection) -> Verdict {
    let mut text =
        "error: nothing was written, because of the errors above; their pages are\n".to_owned();
    for PageCopy { from, path, .. } in &selection.copies {
        let _ = writeln!(text, "  {from} ({path})");
    }
    output::complain(&text);
    Verdict::Wrong
}
