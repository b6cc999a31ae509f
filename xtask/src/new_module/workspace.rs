//! The crate of a new module, and its place in the workspace.

use std::path::Path;

use anyhow::Context as _;
use feishu_codegen::config::ModuleConfig;
use feishu_codegen::scaffold::Crate;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use super::name::ModuleName;
use crate::Misuse;

/// The manifest of the workspace, from its root.
pub(super) const MANIFEST: &str = "Cargo.toml";

/// The crate that a module gets, and a module that holds another version of its project. The first version has the
/// name of the project; another becomes a crate beside it, so that no name of one is in the way of the other.
pub(super) fn place<'a>(
    root: &Path,
    name: &ModuleName,
    modules: &'a [ModuleConfig],
) -> Result<(Crate, Option<&'a ModuleConfig>), Misuse> {
    let ModuleName { project, version } = name;
    let of_project =
        |it: &&ModuleConfig| it.contents.names().is_some_and(|(name, _)| name == project);
    let mut versions = modules.iter().filter(of_project);
    let is_same = |it: &&ModuleConfig| it.contents.names().is_some_and(|(_, name)| name == version);
    if let Some(same) = versions.clone().find(is_same) {
        return Err(Misuse(format!(
            "{} is the module of {project} {version} already: add pages there, and to its module.toml",
            same.folder
        )));
    }
    let other = versions.next();
    let krate = match other {
        Some(_) => Crate::of_version(project, version),
        None => Crate::of_project(project, version),
    };
    if root.join(&krate.folder).exists() {
        return Err(Misuse(format!(
            "{}/ exists already, and no module below specs/ is {project} {version}: move it away, or write \
             specs/{name}/module.toml by hand with the `package` and `output` that are right for it",
            krate.folder
        )));
    }
    Ok((krate, other))
}

/// The manifest of the workspace with one more crate; all else in it stays as it is.
pub(super) fn with_member(manifest: &str, krate: &Crate) -> anyhow::Result<String> {
    let mut document: DocumentMut = manifest
        .parse()
        .with_context(|| format!("cannot read {MANIFEST}"))?;
    let workspace = document
        .get_mut("workspace")
        .and_then(Item::as_table_mut)
        .with_context(|| format!("{MANIFEST} has no [workspace]"))?;
    let members = workspace
        .get_mut("members")
        .and_then(Item::as_array_mut)
        .with_context(|| format!("[workspace] of {MANIFEST} has no `members`"))?;
    add_member(members, &krate.folder);
    let version = workspace
        .get("package")
        .and_then(|package| package.get("version")?.as_str())
        .with_context(|| format!("[workspace.package] of {MANIFEST} has no `version`"))?
        .to_owned();
    let dependencies = workspace
        .get_mut("dependencies")
        .and_then(Item::as_table_mut)
        .with_context(|| format!("{MANIFEST} has no [workspace.dependencies]"))?;
    anyhow::ensure!(
        !dependencies.contains_key(&krate.package),
        "[workspace.dependencies] of {MANIFEST} has a {} already: remove it, if it is left of a crate that is gone",
        krate.package
    );
    add_dependency(dependencies, krate, &version);
    Ok(document.to_string())
}

/// Adds a member behind the last client, spaced like its neighbours.
fn add_member(members: &mut Array, folder: &str) {
    let is_client = |at: &usize| {
        let member = members.get(*at).and_then(Value::as_str);
        member.is_some_and(|member| member.ends_with("-api"))
    };
    let last = (0..members.len()).rev().find(is_client);
    let at = last.map_or(members.len(), |last| last + 1);
    members.insert(at, folder);
    let prefix = |members: &Array, at: usize| {
        let raw = members.get(at)?.decor().prefix()?.as_str()?;
        Some(raw.to_owned())
    };
    // On lines of their own: what stands above the next one, such as the end of a comment, stays where it is.
    let neighbour = prefix(members, at + 1).or_else(|| prefix(members, at.checked_sub(1)?));
    let Some((above, indent)) = neighbour.as_deref().and_then(|text| text.rsplit_once('\n')) else {
        return;
    };
    let is_last = at + 1 == members.len();
    if let Some(member) = members.get_mut(at) {
        let above = if is_last { "" } else { above };
        member.decor_mut().set_prefix(format!("{above}\n{indent}"));
    }
    if let Some(next) = members.get_mut(at + 1) {
        next.decor_mut().set_prefix(format!("\n{indent}"));
    }
}

/// Adds a line behind the last dependency that is a crate of the workspace.
fn add_dependency(dependencies: &mut Table, krate: &Crate, version: &str) {
    let mut order: Vec<String> = dependencies.iter().map(|(key, _)| key.to_owned()).collect();
    let is_own = |key: &String| {
        let path = dependencies.get(key).and_then(|item| item.get("path"));
        path.is_some()
    };
    let last = order.iter().rposition(is_own);
    order.insert(
        last.map_or(order.len(), |last| last + 1),
        krate.package.clone(),
    );
    let mut line = InlineTable::new();
    line.insert("path", krate.folder.as_str().into());
    line.insert("version", version.into());
    dependencies.insert(&krate.package, Item::Value(line.into()));
    let rank = |key: &str| order.iter().position(|other| other == key);
    dependencies.sort_values_by(|a, _, b, _| rank(a.get()).cmp(&rank(b.get())));
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# What it is.\n[workspace]\nresolver = \"3\"\n";
    const PACKAGE: &str = "\n[workspace.package]\nversion = \"0.2.0\" # ours\n";

    #[test]
    fn a_member_is_added_and_nothing_else_moves() {
        let krate = Crate::of_project("contact", "v3");
        let line = "feishu-contact-api = { path = \"contact-api\", version = \"0.2.0\" }\n";
        let own = "\n[workspace.dependencies]\nb = { path = \"b\" } # ours\n";
        let foreign = "\nanyhow = \"1\"   # errors\naxum = { version = \"0.8\" }\n\n[profile.bench]\ndebug = 1\n";
        for (before, after) in [
            (
                "members = [\"codegen\", \"b-api\", \"xtask\"]\n",
                "members = [\"codegen\", \"b-api\", \"contact-api\", \"xtask\"]\n",
            ),
            (
                "members = [\"codegen\"]\n",
                "members = [\"codegen\", \"contact-api\"]\n",
            ),
            ("members = []\n", "members = [\"contact-api\"]\n"),
            (
                "members = [\n  \"codegen\",\n]\n",
                "members = [\n  \"codegen\",\n  \"contact-api\",\n]\n",
            ),
            (
                "members = [\n    \"codegen\",\n    \"b-api\", # first\n    \"xtask\",\n]\n",
                "members = [\n    \"codegen\",\n    \"b-api\", # first\n    \"contact-api\",\n    \"xtask\",\n]\n",
            ),
        ] {
            let manifest = format!("{HEAD}{before}{PACKAGE}{own}{foreign}");
            let expected = format!("{HEAD}{after}{PACKAGE}{own}{line}{foreign}");
            assert_eq!(with_member(&manifest, &krate).unwrap(), expected);
        }
    }

    #[test]
    fn what_is_missing_is_told() {
        let krate = Crate::of_project("contact", "v3");
        let members = format!("{HEAD}members = []\n");
        for (manifest, expected) in [
            ("[".to_owned(), "cannot read Cargo.toml"),
            ("[package]\n".to_owned(), "no [workspace]"),
            (HEAD.to_owned(), "no `members`"),
            (members.clone(), "no `version`"),
            (format!("{members}{PACKAGE}"), "no [workspace.dependencies]"),
            (
                format!("{members}{PACKAGE}[workspace.dependencies]\nfeishu-contact-api = \"1\"\n"),
                "has a feishu-contact-api already",
            ),
        ] {
            let error = with_member(&manifest, &krate).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
