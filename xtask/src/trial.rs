//! `cargo xtask gen --pages … --out DIR`: crates of any pages, in a workspace of their own.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::files::{FileSet, RelPath};
use feishu_codegen::ir::{Ir, Module};
use feishu_codegen::lower::{self, Options};
use feishu_codegen::scaffold::Crate;
use feishu_codegen::{Reading, diagnostics::Sink};
use rayon::prelude::*;
use walkdir::DirEntry;

use crate::target::Target;
use crate::{Misuse, Verdict, load, output};

/// First line of the manifest of a workspace that this command wrote, and may write again.
const MARK: &str = "# Written by `cargo xtask gen --pages`, which replaces every file here.\n";

/// Makes a crate of every module that `pages` hold. Pages with errors are left out, and told of.
pub(crate) fn run(pages: &[PathBuf], out: &Path) -> anyhow::Result<Verdict> {
    may_write(out)?;
    let root = load::workspace()?;
    let loaded = load::paths(pages)?;
    let (Reading { ir, .. }, mut diagnostics) = loaded.understand();
    let mut sink = Sink::default();
    let (mut files, crates) = crates(&ir, &mut sink)?;
    diagnostics.extend(sink.into_sorted());
    output::report(&diagnostics, &loaded.set.sources);
    if crates.is_empty() {
        return Err(anyhow::anyhow!(
            "the pages state no operation and no event, so there is no crate to write; see `cargo xtask check`"
        ));
    }
    files.extend([
        (RelPath::new("Cargo.toml"), manifest(&root, &crates)?),
        (RelPath::new("Cargo.lock"), read(&root.join("Cargo.lock"))?),
    ]);
    let target = Target::new("files", out.to_owned(), &load::spelled(out), files, is_ours)?;
    target.write()?;
    let fine = !output::any_error(&diagnostics);
    output::print(&told(&crates, out, fine))?;
    Ok(Verdict::from(fine))
}

/// The crates of all modules that have operations or events.
fn crates<'a>(ir: &'a Ir, sink: &mut Sink) -> anyhow::Result<(FileSet, Vec<(Crate, &'a Module)>)> {
    let modules = ir.modules.iter();
    let crates: Vec<(Crate, &Module)> = modules
        .filter(|module| !(module.operations.is_empty() && module.events.is_empty()))
        .map(|module| (Crate::of(module), module))
        .collect();
    let mut folders = BTreeSet::new();
    for (krate, _) in &crates {
        anyhow::ensure!(
            folders.insert(&krate.folder),
            "two modules would be the crate {}: try them one at a time",
            krate.package
        );
    }
    let generated: Vec<(FileSet, Sink)> = crates
        .par_iter()
        .map(|(krate, module)| files(krate, module, ir))
        .collect();
    let mut all = FileSet::default();
    for (files, found) in generated {
        all.extend(files.0);
        sink.append(found);
    }
    Ok((all, crates))
}

/// The files of one crate, by path below the workspace.
fn files(krate: &Crate, module: &Module, ir: &Ir) -> (FileSet, Sink) {
    let options = Options {
        package: krate.package.clone(),
        command: "cargo xtask gen --pages".to_owned(),
        secrets: Vec::new(),
    };
    let mut sink = Sink::default();
    let below = krate.output();
    let features = lower::features(module).into_values().collect();
    let generated = feishu_codegen::emit(module, &ir.pages, &options, &mut sink);
    let placed = generated.0.into_iter();
    let mut files = krate.files(&features);
    files.extend(placed.map(|(path, text)| (RelPath::new(format!("{below}/{path}")), text)));
    (files, sink)
}

/// The manifest of the workspace: lints and versions are those of the workspace that generates.
fn manifest(root: &Path, crates: &[(Crate, &Module)]) -> anyhow::Result<String> {
    let place = root.join("Cargo.toml");
    let mut manifest: toml::Table = read(&place)?
        .parse()
        .with_context(|| format!("cannot read {}", place.display()))?;
    let workspace = manifest
        .get_mut("workspace")
        .and_then(toml::Value::as_table_mut)
        .with_context(|| format!("{} has no [workspace]", place.display()))?;
    let members = crates.iter().map(|(krate, _)| krate.folder.clone());
    workspace.insert("members".to_owned(), members.collect::<Vec<_>>().into());
    let dependencies = workspace
        .get_mut("dependencies")
        .and_then(toml::Value::as_table_mut);
    for (_, dependency) in dependencies.into_iter().flatten() {
        if let Some(path) = dependency.get_mut("path")
            && let Some(below) = path.as_str()
        {
            let absolute = std::path::absolute(root.join(below))?;
            *path = absolute.to_string_lossy().into_owned().into();
        }
    }
    manifest.retain(|key, _| key == "workspace");
    Ok(format!("{MARK}\n{}", toml::to_string_pretty(&manifest)?))
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A folder that is empty, or that this command wrote.
fn may_write(out: &Path) -> anyhow::Result<()> {
    let Ok(mut entries) = out.read_dir() else {
        return Ok(());
    };
    let ours = std::fs::read_to_string(out.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.starts_with(MARK));
    if ours || entries.next().is_none() {
        return Ok(());
    }
    let out = out.display();
    Err(Misuse(format!(
        "{out} holds files that this command did not write: name another folder, or empty it"
    ))
    .into())
}

/// What cargo makes of the workspace stays.
fn is_ours(entry: &DirEntry) -> bool {
    entry.depth() != 1 || entry.file_name() != "target"
}

fn told(crates: &[(Crate, &Module)], out: &Path, fine: bool) -> String {
    let mut text = String::new();
    for (krate, module) in crates {
        let stated = output::stated(module.operations.len(), module.events.len());
        let _ = writeln!(text, "{}: {stated} of {}", krate.package, krate.title);
    }
    let manifest = out.join("Cargo.toml");
    let _ = writeln!(
        text,
        "\nTo build them, run `cargo check --manifest-path {}`.",
        manifest.display()
    );
    if !fine {
        let _ = writeln!(text, "Pages with errors, see above, are left out.");
    }
    text
}
