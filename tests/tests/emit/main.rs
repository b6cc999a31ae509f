//! From IR to files, as people will read them; the files of the odd module are compiled here and used.

mod build;
mod fixtures;
#[expect(unreachable_pub, dead_code, clippy::enum_variant_names, reason = "generated for a crate's public interface")]
#[rustfmt::skip]
#[path = "odd/mod.rs"]
mod odd;
mod shared;
mod usage;

use std::path::Path;

use feishu_codegen::{
    diagnostics::Sink,
    emit,
    files::FileSet,
    ir::Module,
    lower::{self, Options},
};
use feishu_tests::compiled;

/// The files of a module, and what was reported.
fn generated(module: &Module) -> (FileSet, Vec<String>) {
    let options = Options {
        package: "feishu-approval-api".to_owned(),
        command: "cargo xtask gen approval-v4".to_owned(),
        secrets: Vec::new(),
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
    let stale = compiled::stale(&folder, &expected).expect("the compiled files");
    assert!(stale.is_empty(), "{stale}");
}
