//! What `module.toml` says: which crate a folder of pages becomes.
//!
//! ```toml
//! project = "approval"                    # as in the official names, approval.v4.instance.create
//! version = "v4"
//! package = "feishu-approval-api"         # crate that the code is for
//! output = "approval-api/src/generated"   # folder of the generated code, from the root of the workspace
//! secret = ["code"]                       # fields that hold secrets, beside those that do everywhere, such as tokens
//!
//! [[page]]                                # every page of the folder is listed, so that none is lost by accident
//! path = "instance/list.md"               # file, from the folder of the module
//!
//! [[page]]
//! path = "instance/query.md"
//! name = "approval.v4.instance.query"     # only where the page does not tell the official name, or a wrong one
//! ```
//!
//! A module without `project` and `version` is one of pages that list error codes of no one operation; its code is a
//! table for the runtime.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::diagnostics::{Diagnostic, Sink};
use crate::fixups::{self, Fixup};
use crate::ir::OfficialName;
use crate::source::{self, Page, PageId, Sources, Span};

/// Name of the file that makes a folder a module.
pub const MODULE_FILE: &str = "module.toml";

/// Pages, and what the modules among them say of them.
#[derive(Clone, Debug, Default)]
pub struct SpecSet {
    /// The pages, with the configuration files attached.
    pub sources: Sources,
    /// Modules in the order of their folders; none where the pages are only to be read.
    pub modules: Vec<ModuleConfig>,
    /// Official names that a module gives to its pages.
    pub names: BTreeMap<PageId, OfficialName>,
    /// Corrections to pages of the modules.
    pub fixups: Vec<Fixup>,
    /// What is wrong with the configuration.
    pub findings: Sink,
}

/// What one `module.toml` says.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleConfig {
    /// Folder of the file, with a `/` at the end unless it is empty.
    pub folder: String,
    /// What its pages state.
    pub contents: Contents,
    /// Crate that the code is for.
    pub package: String,
    /// Folder of the generated code, from the root of the workspace; its last part is `generated`.
    pub output: String,
    /// Names of fields that hold secrets, beside those that do in any module.
    pub secrets: Vec<source::Spanned<String>>,
    /// The whole file, for findings about the module.
    pub span: Span,
}

/// What the pages of a module state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Operations.
    Operations {
        /// Project in their official names, `approval`.
        project: String,
        /// Version in their official names, `v4`.
        version: String,
    },
    /// Error codes of no one operation.
    Codes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleFile {
    project: Option<String>,
    version: Option<String>,
    package: String,
    output: Spanned<String>,
    #[serde(default)]
    secret: Vec<Spanned<String>>,
    #[serde(default)]
    page: Vec<ListedPage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedPage {
    path: Spanned<String>,
    name: Option<Spanned<String>>,
}

impl Contents {
    /// Project and version of the operations, if there are any.
    pub fn names(&self) -> Option<(&str, &str)> {
        match self {
            Contents::Operations { project, version } => Some((project, version)),
            Contents::Codes => None,
        }
    }
}

impl ModuleConfig {
    /// The module as commands name it: `approval-v4` for `specs/approval-v4/`.
    pub fn name(&self) -> &str {
        file_name(self.folder.trim_end_matches('/'))
    }
}

impl SpecSet {
    /// Sorts out files of any kind: `module.toml` and `fixups.toml` configure the pages of their folder, every other
    /// file is a page.
    pub fn new(files: Vec<Page>) -> Self {
        let mut set = Self::default();
        let (mut configuration, pages): (Vec<Page>, Vec<Page>) = files
            .into_iter()
            .partition(|file| matches!(file_name(&file.path), MODULE_FILE | fixups::FIXUPS_FILE));
        configuration.sort_by(|a, b| a.path.cmp(&b.path));
        set.sources = Sources::new(pages);
        for file in configuration {
            let is_module = file_name(&file.path) == MODULE_FILE;
            let folder = file.path[..file.path.len() - file_name(&file.path).len()].to_owned();
            let text = file.text.clone();
            let id = set.sources.attach(file);
            if is_module {
                set.add_module(id, folder, &text);
            } else {
                let pages = set.pages_below(&folder);
                set.fixups
                    .extend(fixups::parse(id, &text, &pages, &mut set.findings));
            }
        }
        set
    }

    fn add_module(&mut self, id: PageId, folder: String, text: &str) {
        let Some(file) = parse_toml::<ModuleFile>("module-file", id, text, &mut self.findings)
        else {
            return;
        };
        if !is_generated_folder(file.output.get_ref()) {
            self.findings.report(
                Diagnostic::error(
                    "module-output",
                    Span::new(id, file.output.span()),
                    "`output` must be a folder of its own inside the workspace",
                )
                .label("whatever else is in this folder would be removed")
                .help("name a relative path whose last part is `generated`, such as `approval-api/src/generated`"),
            );
            return;
        }
        let contents = match (&file.project, &file.version) {
            (Some(project), Some(version)) => Contents::Operations {
                project: project.clone(),
                version: version.clone(),
            },
            (None, None) => Contents::Codes,
            _ => {
                let message = "`project` and `version` go together";
                self.findings.report(
                    Diagnostic::error("module-file", Span::new(id, 0..0), message.to_owned()).help(
                        "give both, as in `approval.v4`; or neither, where the pages list error codes of no one \
                         operation",
                    ),
                );
                return;
            }
        };
        self.match_pages(id, &folder, &file);
        let secrets = file.secret.into_iter().map(|name| source::Spanned {
            span: Span::new(id, name.span()),
            value: name.into_inner(),
        });
        self.modules.push(ModuleConfig {
            folder,
            contents,
            package: file.package,
            output: file.output.into_inner(),
            secrets: secrets.collect(),
            span: Span::new(id, 0..text.len()),
        });
    }

    /// Brings the listed pages and those in the folder together; each must have the other.
    fn match_pages(&mut self, file: PageId, folder: &str, module: &ModuleFile) {
        let mut unlisted = self.pages_below(folder);
        let mut listed = BTreeSet::new();
        for page in &module.page {
            let path = page.path.get_ref().as_str();
            let span = Span::new(file, page.path.span());
            if !listed.insert(path) {
                self.findings.report(
                    Diagnostic::error("page-listed-twice", span, format!("{path} is listed twice"))
                        .help("remove one of the two entries"),
                );
            } else if let Some(id) = unlisted.remove(path) {
                if let Some(name) = &page.name {
                    self.add_name(id, name.get_ref(), Span::new(file, name.span()));
                }
            } else {
                self.findings.report(
                    Diagnostic::error(
                        "page-missing",
                        span,
                        format!("{folder}{path} does not exist"),
                    )
                    .help("add the page to the folder, or remove the entry"),
                );
            }
        }
        for (path, id) in unlisted {
            self.findings.report(
                Diagnostic::error(
                    "page-unlisted",
                    Span::new(id, 0..0),
                    format!("{folder}{MODULE_FILE} does not list this page"),
                )
                .help(format!(
                    "add it, or move the page out of the folder:\n[[page]]\npath = \"{path}\""
                )),
            );
        }
    }

    fn add_name(&mut self, page: PageId, text: &str, span: Span) {
        match official_name(text) {
            Some(name) => {
                self.names.insert(page, name);
            }
            None => self.findings.report(
                Diagnostic::error(
                    "official-name",
                    span,
                    format!("`{text}` is no official name"),
                )
                .help("write project, version, resource and method: `approval.v4.instance.create`"),
            ),
        }
    }

    /// Pages of a folder by their path from it.
    fn pages_below(&self, folder: &str) -> BTreeMap<String, PageId> {
        self.sources
            .iter()
            .filter_map(|(id, page)| Some((page.path.strip_prefix(folder)?.to_owned(), id)))
            .collect()
    }
}

/// Reads a configuration file; what is wrong with it becomes a finding with the code `code`.
pub(crate) fn parse_toml<T: DeserializeOwned>(
    code: &'static str,
    file: PageId,
    text: &str,
    sink: &mut Sink,
) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let place: Range<usize> = error.span().unwrap_or(0..0);
            let message = error.message().trim().to_owned();
            let written = text.get(place.clone()).and_then(|it| it.lines().next());
            let mut finding = Diagnostic::error(code, Span::new(file, place), message);
            // `[page]` where there may be several.
            if finding
                .message
                .starts_with("invalid type: map, expected a sequence")
                && let Some(written) = written.filter(|it| it.starts_with('['))
            {
                finding = finding.help(format!("there may be several: write `[{written}]`"));
            }
            sink.report(finding);
        })
        .ok()
}

fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// Everything in this folder that is not generated is removed, so it must be one that nothing else lives in.
fn is_generated_folder(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next_back() == Some("generated")
        && parts.all(|part| {
            !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':'])
        })
}

fn official_name(text: &str) -> Option<OfficialName> {
    let parts: Vec<&str> = text.split('.').collect();
    match parts.as_slice() {
        [project, version, resource @ .., method]
            if !resource.is_empty() && parts.iter().all(|part| !part.is_empty()) =>
        {
            Some(OfficialName {
                project: (*project).to_owned(),
                version: (*version).to_owned(),
                resource: resource.join("."),
                method: (*method).to_owned(),
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "project = 'approval'\nversion = 'v4'\npackage = 'p'\noutput = 'approval-api/src/generated'\n";

    fn set(module: &str, pages: &[&str]) -> (SpecSet, Vec<String>) {
        let mut files: Vec<Page> = pages.iter().map(|path| Page::new(*path, "")).collect();
        files.push(Page::new("specs/approval-v4/module.toml", module));
        let set = SpecSet::new(files);
        let findings = set.findings.clone().into_sorted();
        let told = findings
            .iter()
            .map(|finding| {
                let span = finding.span.unwrap();
                format!("{} {}", finding.code, set.sources.slice(span))
            })
            .collect();
        (set, told)
    }

    #[test]
    fn listed_pages_and_pages_of_the_folder_are_brought_together() {
        let module = format!(
            "{HEAD}secret = ['code']\n[[page]]\npath = 'a/b.md'\nname = 'approval.v4.instance.comment.list'\n[[page]]\npath = 'c.md'\n"
        );
        let (set, told) = set(
            &module,
            &[
                "specs/approval-v4/c.md",
                "specs/approval-v4/a/b.md",
                "specs/contact-v3/x.md",
            ],
        );
        assert_eq!(told, [""; 0]);
        assert_eq!(set.modules[0].folder, "specs/approval-v4/");
        assert_eq!(set.modules[0].name(), "approval-v4");
        assert_eq!(set.modules[0].secrets[0].value, "code");
        let names: Vec<_> = set
            .names
            .iter()
            .map(|(id, name)| (id.0, name.to_string()))
            .collect();
        assert_eq!(names, [(0, "approval.v4.instance.comment.list".to_owned())]);
        assert_eq!(set.names[&PageId(0)].resource, "instance.comment");
    }

    #[test]
    fn what_is_wrong_with_a_module_is_told_where_it_stands() {
        let page = |text: &str| format!("{HEAD}[[page]]\n{text}");
        for (module, expected) in [
            (
                page("path = 'b.md'"),
                vec!["page-unlisted ", "page-missing 'b.md'"],
            ),
            (
                page("path = 'a.md'\n[[page]]\npath = 'a.md'"),
                vec!["page-listed-twice 'a.md'"],
            ),
            (
                page("path = 'a.md'\nname = 'instance.create'"),
                vec!["official-name 'instance.create'"],
            ),
            (
                page("path = 'a.md'\ntitle = 'x'"),
                vec!["module-file title"],
            ),
            (HEAD.replace("version = 'v4'", ""), vec!["module-file "]),
            ("project = ".to_owned(), vec!["module-file "]),
            ("project = 'a'".to_owned(), vec!["module-file "]),
            (
                HEAD.replace("approval-api/src/generated", "src"),
                vec!["module-output 'src'"],
            ),
            (
                HEAD.replace("approval-api/src/generated", "../x/generated"),
                vec!["module-output '../x/generated'"],
            ),
            (
                HEAD.replace("approval-api/src/generated", "/generated"),
                vec!["module-output '/generated'"],
            ),
        ] {
            let (_, told) = set(&module, &["specs/approval-v4/a.md"]);
            assert_eq!(told, expected, "{module}");
        }
    }
}
