//! The restated pages on logins give the facts of the published ones.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use feishu_codegen::{
    ir::{NameOrigin, Operation, dump::Outline},
    read_ir,
    source::Sources,
    understand,
};
use feishu_tests::{module, pages, verbatim};
use similar::TextDiff;

/// Published pages below `authentication-management/`, by module.
const PUBLISHED: [(&str, [&str; 2]); 2] = [
    (
        "authen-v1",
        [
            "access-token/obtain-oauth-code.md",
            "login-state-management/get.md",
        ],
    ),
    (
        "authen-v2",
        [
            "access-token/get-user-access-token.md",
            "access-token/refresh-user-access-token.md",
        ],
    ),
];

#[test]
fn pages_as_published_give_the_same_facts() {
    let Some(root) = verbatim("raw/authentication-management") else {
        return;
    };
    for (name, files) in PUBLISHED {
        let own = understand(&module(name).expect("the module can be read")).ir;
        let files = files.map(|file| pages(&root.join(file)).expect("the page can be read"));
        let sources = Sources::new(files.into_iter().flatten().collect());
        // Pages that lie beside one another have the names of their restated twins, which have the same titles.
        let operations = || own.modules.iter().flat_map(|module| &module.operations);
        let named = |operation: &&Operation| operation.name_origin == NameOrigin::Config;
        let names = sources.iter().filter_map(|(id, page)| {
            let operation = operations()
                .filter(named)
                .find(|operation| page.text.contains(&format!("# {}\n", operation.title)))?;
            Some((id, operation.name.clone()))
        });
        let published = Outline::of(&read_ir(&sources, &names.collect()).ir).to_string();
        let own = Outline::of(&own).to_string();
        let diff = TextDiff::from_lines(&published, &own);
        assert!(own == published, "{}", diff.unified_diff());
    }
}
