//! The code of the pages in `fixtures/shapes` is the one that the test `shapes` compiles. It is a test of its own so
//! that it can write code anew that does not compile.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use feishu_codegen::{check, diagnostics, emit, lower::Options, read_ir, source::Sources};
use feishu_tests::{compiled, pages};

/// `UPDATE_ODD=1 cargo test -p feishu-tests` writes it anew.
#[test]
fn the_code_of_the_pages_is_the_one_that_is_compiled() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = Sources::new(pages(&root.join("fixtures/shapes"))?);
    let mut reading = read_ir(&sources, &BTreeMap::new());
    check::check(&reading.ir, &sources, &mut reading.diagnostics);
    let options = Options {
        package: "feishu-shape-v1-api".to_owned(),
        command: "UPDATE_ODD=1 cargo test -p feishu-tests".to_owned(),
        secrets: Vec::new(),
    };
    let [module] = reading.ir.modules.as_slice() else {
        return Err("the pages are one module".into());
    };
    let files = emit(
        module,
        &reading.ir.pages,
        &options,
        &mut reading.diagnostics,
    );
    let found: String = reading
        .diagnostics
        .into_sorted()
        .iter()
        .map(|finding| diagnostics::render(finding, &sources, false))
        .collect();
    insta::assert_snapshot!(found);
    let stale = compiled::stale(&root.join("tests/shapes/generated"), &files)?;
    assert!(stale.is_empty(), "{stale}");
    Ok(())
}
