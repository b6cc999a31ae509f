//! Pages that lie in the folder of a module and give it nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Contents, ModuleConfig, SpecSet};
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Ir, Module};
use crate::source::{PageId, Span};

/// Reports the pages of each module of `set` that state nothing of it: what they were to state is not generated.
pub fn check(set: &SpecSet, ir: &Ir, sink: &mut Sink) {
    let skipped = ir.skipped.iter().map(|it| (it.page, it.reason.as_str()));
    let skipped: BTreeMap<PageId, &str> = skipped.collect();
    let owned = ir.modules.iter().flat_map(|module| {
        let name = format!("{} {}", module.project, module.version);
        pages_of(module)
            .into_iter()
            .map(move |page| (page, name.clone()))
    });
    let codes = ir
        .codes
        .iter()
        .map(|list| (list.page, "error codes".to_owned()));
    let owned: BTreeMap<PageId, String> = owned.chain(codes).collect();
    for config in &set.modules {
        let used = used(config, ir);
        let pages = set.sources.iter();
        for (page, _) in pages.filter(|(id, page)| {
            set.sources.is_page(*id) && page.path.starts_with(&config.folder) && !used.contains(id)
        }) {
            let place = Span::new(page, 0..0);
            if let Some(reason) = skipped.get(&page) {
                sink.report(
                    Diagnostic::warning(
                        "page-skipped",
                        place,
                        "the module lists this page, and nothing is made of it",
                    )
                    .label(*reason)
                    .help("remove it from the module, or mend what makes it be taken for another kind of page"),
                );
            } else if let Some(owner) = owned.get(&page) {
                sink.report(
                    Diagnostic::error(
                        "page-elsewhere",
                        place,
                        format!("this page is one of {owner}, not of {}", config.name()),
                    )
                    .help("move it to a module of its own (`cargo xtask new-module`), or give it a `name` in module.toml"),
                );
            }
        }
    }
}

/// The pages that state something of a module.
fn used(config: &ModuleConfig, ir: &Ir) -> BTreeSet<PageId> {
    match &config.contents {
        Contents::Operations { project, version } => {
            let is_it = |module: &&Module| module.project == *project && module.version == *version;
            let module = ir.modules.iter().find(is_it);
            module.map(pages_of).unwrap_or_default()
        }
        Contents::Codes => ir.codes.iter().map(|list| list.page).collect(),
    }
}

fn pages_of(module: &Module) -> BTreeSet<PageId> {
    let operations = module.operations.iter().flat_map(|it| &it.pages);
    let events = module.events.iter().flat_map(|it| &it.pages);
    let resources = module.resources.iter().map(|it| &it.page);
    operations.chain(events).chain(resources).copied().collect()
}

#[cfg(test)]
mod tests {
    use crate::config::SpecSet;
    use crate::source::Page;
    use crate::understand;

    fn operation(project: &str, resource: &str) -> String {
        format!(
            "# 取\n\n## 请求\n\n| 基本 | |\n| --- | --- |\n\
             | HTTP URL | https://open.feishu.cn/open-apis/{project}/v1/{resource} |\n| HTTP Method | GET |\n"
        )
    }

    #[test]
    fn pages_that_give_their_module_nothing_are_told_of() {
        let listed = ["room.md", "period.md", "guide.md", "codes.md", "broken.md"];
        let entries: String = listed
            .iter()
            .map(|path| format!("[[page]]\npath = \"{path}\"\n"))
            .collect();
        let module = format!(
            "project = \"hotel\"\nversion = \"v1\"\npackage = \"feishu-hotel-api\"\noutput = \"hotel-api/src/generated\"\n{entries}"
        );
        let set = SpecSet::new(vec![
            Page::new("hotel-v1/module.toml", module),
            Page::new("hotel-v1/room.md", operation("hotel", "rooms")),
            Page::new("hotel-v1/period.md", operation("okr", "periods")),
            Page::new("hotel-v1/guide.md", "# 指南\n\n先预订。\n"),
            Page::new(
                "hotel-v1/codes.md",
                "# 错误码\n\n| 错误码 | 说明 | 排查建议 |\n| --- | --- | --- |\n| 1 | bad | 核对 |\n",
            ),
            Page::new(
                "hotel-v1/broken.md",
                operation("hotel", "rooms").replace("HTTP Method", "HTTP"),
            ),
        ]);
        let found = understand(&set).diagnostics.into_sorted();
        let found = found
            .iter()
            .filter(|found| found.code.starts_with("page-"))
            .map(|found| {
                let page = found.span.and_then(|span| set.sources.page(span.page));
                (page.map_or("", |page| page.path.as_str()), found.code)
            });
        assert_eq!(
            found.collect::<Vec<_>>(),
            [
                ("hotel-v1/broken.md", "page-skipped"),
                ("hotel-v1/codes.md", "page-elsewhere"),
                ("hotel-v1/guide.md", "page-skipped"),
                ("hotel-v1/period.md", "page-elsewhere"),
            ]
        );
    }
}
