//! From IR to files, as people will read them; the files of the odd module are compiled here and used.

mod build;
mod fixtures;
#[expect(unreachable_pub, dead_code, clippy::enum_variant_names, reason = "generated for a crate's public interface")]
#[rustfmt::skip]
#[path = "odd/mod.rs"]
mod odd;
mod usage;

use std::path::{Path, PathBuf};

use feishu_codegen::{
    diagnostics::Sink,
    emit,
    files::{FileSet, RelPath},
    ir::Module,
    lower::{self, Options},
};

/// The files of a module, and what was reported.
fn generated(module: &Module) -> (FileSet, Vec<String>) {
    let options = Options {
        package: "feishu-approval-api".to_owned(),
        command: "cargo xtask gen approval-v4".to_owned(),
    };
    let mut sink = Sink::default();
    let lowered = lower::module(module, &build::pages(), &options, &mut sink);
    let files = emit::module(&lowered, &mut sink);
    let found = sink.into_sorted();
    let found = found
        .iter()
        .map(|found| format!("{}: {}", found.code, found.message));
    (files, found.collect())
}

#[test]
fn the_code_of_the_instance_operations() {
    let (files, found) = generated(&fixtures::instance());
    assert_eq!(found, Vec::<String>::new());
    for (path, text) in &files.0 {
        insta::assert_snapshot!(path.as_str().replace(['/', '.'], "_"), text);
    }
}

#[test]
fn the_order_of_operations_changes_nothing() {
    let module = fixtures::instance();
    let mut shuffled = module.clone();
    shuffled.operations.reverse();
    assert_eq!(generated(&module).0, generated(&shuffled).0);
}

#[test]
fn what_cannot_be_generated_is_reported() {
    let (_, found) = generated(&fixtures::odd());
    insta::assert_snapshot!(found.join("\n"), @"operation-name-clash: the name `approval.v4.Enum` is taken by another operation or resource");
}

/// The compiled files are the generated ones. `UPDATE_ODD=1 cargo test -p feishu-tests` writes them anew.
#[test]
fn the_code_of_odd_names_is_the_one_that_is_compiled_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emit/odd");
    let (expected, _) = generated(&fixtures::odd());
    if std::env::var_os("UPDATE_ODD").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        for (path, text) in &expected.0 {
            let path = folder.join(path.as_str());
            std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
    }
    let changes = expected.diff(&on_disk(&folder).expect("the compiled files"));
    let told: Vec<_> = changes
        .iter()
        .map(|change| format!("{} {}\n{}", change.kind, change.path, change.diff))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

fn on_disk(folder: &Path) -> std::io::Result<FileSet> {
    let mut files = FileSet::default();
    let mut open = vec![PathBuf::from(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else {
            let name = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            files.extend([(RelPath::new(name), std::fs::read_to_string(&path)?)]);
        }
    }
    Ok(files)
}
