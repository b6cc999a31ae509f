//! What a crate needs around its generated code, and a workspace for crates that stand alone.
//!
//! Written once: a crate of the workspace belongs to people from then on, only `src/generated/` and the features of its
//! resources are made anew.

use std::collections::BTreeSet;

use crate::features;
use crate::files::{FileSet, RelPath};
use crate::ir::Module;

/// A crate for the code of one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    /// Folder, from the root of the workspace: `contact-api`.
    pub folder: String,
    /// Package, `feishu-contact-api`.
    pub package: String,
    /// The module as the documentation names it, `contact v3`.
    pub title: String,
}

impl Crate {
    /// The crate of a module, by its project and version alone.
    pub fn of(module: &Module) -> Self {
        Self::of_version(&module.project, &module.version)
    }

    /// The crate of one version of a project beside those of other versions, `contact-v4-api`.
    pub fn of_version(project: &str, version: &str) -> Self {
        let name = [project, version].map(hyphenated).join("-");
        Self::named(name.trim_matches('-'), project, version)
    }

    /// The crate of a project whose first version it holds, `contact-api`.
    pub fn of_project(project: &str, version: &str) -> Self {
        Self::named(&hyphenated(project), project, version)
    }

    fn named(name: &str, project: &str, version: &str) -> Self {
        Self {
            folder: format!("{name}-api"),
            package: format!("feishu-{name}-api"),
            title: format!("{project} {version}").trim().to_owned(),
        }
    }

    /// Folder of the generated code, from the root of the workspace.
    pub fn output(&self) -> String {
        format!("{}/src/generated", self.folder)
    }

    /// `Cargo.toml`, with a feature for each resource, and `src/lib.rs`, by path from the root of the workspace.
    pub fn files(&self, resources: &BTreeSet<String>) -> FileSet {
        let Self {
            folder,
            package,
            title,
        } = self;
        let (all, resources) = (features::ALL, features::part(resources));
        let manifest = format!(
            r#"[package]
name = "{package}"
description = "Typed client for the Feishu (Lark) API: {title}"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[lints]
workspace = true

[package.metadata.docs.rs]
all-features = true

[features]
default = ["ring", "{all}"]
# TLS: rustls with ring or aws-lc, or that of the system.
ring = ["feishu-runtime/ring"]
aws-lc = ["feishu-runtime/aws-lc"]
native-tls = ["feishu-runtime/native-tls"]
# Compressed answers.
gzip = ["feishu-runtime/gzip"]
brotli = ["feishu-runtime/brotli"]
# Calls without async.
blocking = ["feishu-runtime/blocking"]
# Receiving events, by webhook and over the long connection.
events = ["feishu-runtime/events"]
ws = ["feishu-runtime/ws"]
# Sharing tokens and quotas among processes.
redis = ["feishu-runtime/redis"]
{resources}
[dependencies]
feishu-runtime.workspace = true
serde.workspace = true
serde_json.workspace = true

[dev-dependencies]
axum.workspace = true
futures-util.workspace = true
tokio = {{ workspace = true, features = ["macros", "net", "rt-multi-thread"] }}
"#
        );
        let library = format!(
            "//! Typed client for the Feishu (飞书, Lark) API: {title}.\n\n\
             #[rustfmt::skip]\nmod generated;\n\n\
             pub use feishu_runtime::{{self as runtime, Client, Error}};\npub use generated::*;\n"
        );
        let mut files = FileSet::default();
        files.extend([
            (RelPath::new(format!("{folder}/Cargo.toml")), manifest),
            (RelPath::new(format!("{folder}/src/lib.rs")), library),
        ]);
        files
    }
}

fn hyphenated(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}
