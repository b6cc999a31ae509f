//! Types that several pages have alike, and those that no longer are.
//!
//! What is alike is decided when code is generated, by descriptions too, which outlines leave out; so this takes the
//! pages as far as that.

use std::collections::BTreeMap;

use super::{Change, What, secrecy};
use crate::config::ModuleConfig;
use crate::diagnostics::Sink;
use crate::ir::{Ir, Module, PageInfo};
use crate::lower::{self, Options};
use crate::naming::Ident;
use crate::rust::{Resource, TypeDef};

/// The generated types of pages, and which of them exist once for several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Where each type of a page exists: in the page, or in what pages share.
    places: BTreeMap<(Page, Ident), String>,
}

/// What has types, as in [`Subject::name`](crate::ir::dump::Subject::name).
type Page = String;

impl Sharing {
    /// The types of `ir`; `configs` say which fields of their modules hold secrets.
    pub fn of(ir: &Ir, configs: &[ModuleConfig]) -> Self {
        let mut sharing = Self::default();
        for module in &ir.modules {
            let secrets = secrecy::secrets(module, configs).unwrap_or_default();
            sharing.add_module(module, &ir.pages, secrets);
        }
        sharing
    }

    fn add_module(&mut self, module: &Module, pages: &[PageInfo], secrets: Vec<String>) {
        let options = Options {
            package: String::new(),
            command: String::new(),
            secrets,
        };
        let items = lower::module(module, pages, &options, &mut Sink::default());
        let name = format!("{}.{}", module.project, module.version);
        self.add(&name, &name, &items.root);
    }

    /// Adds what `resource` of `module` holds, which is called `path` in full.
    fn add(&mut self, module: &str, path: &str, resource: &Resource) {
        for it in &resource.operations {
            let page = format!("operation {}", it.meta.name);
            self.add_page(module, page, &it.types, &it.shared);
        }
        if let Some(it) = &resource.overview {
            self.add_page(module, format!("resource {path}"), &it.types, &it.shared);
        }
        for it in &resource.events {
            let page = format!("event {}", it.meta.name);
            self.add_page(module, page, &it.types, &it.shared);
        }
        for below in &resource.resources {
            let name = below.name.as_ref().map_or("", Ident::text);
            self.add(module, &format!("{path}.{name}"), below);
        }
    }

    fn add_page(
        &mut self,
        module: &str,
        page: Page,
        own: &[TypeDef],
        shared: &BTreeMap<Ident, Ident>,
    ) {
        let own = own.iter().map(|def| (def.name(), page.clone()));
        let shared = shared
            .iter()
            .map(|(name, place)| (name, format!("{module} {}", place.text())));
        let places = own.chain(shared);
        self.places
            .extend(places.map(|(name, place)| ((page.clone(), name.clone()), place)));
    }
}

/// The types that were one in `old` and are several in `new`, told of the pages that have another from now on: all but
/// those that the most pages still share.
pub fn splits(old: &Sharing, new: &Sharing) -> Vec<Change> {
    let mut groups: BTreeMap<_, BTreeMap<&str, Vec<&Page>>> = BTreeMap::new();
    for (of, place) in &old.places {
        if let Some(now) = new.places.get(of) {
            let (page, name) = of;
            let parts = groups.entry((place, name)).or_default();
            parts.entry(now).or_default().push(page);
        }
    }
    let mut changes = Vec::new();
    for ((_, name), mut parts) in groups {
        let most = parts.iter().rev().max_by_key(|(_, pages)| pages.len());
        let most = most.map(|(place, _)| *place).unwrap_or_default();
        let others = parts.remove(most).unwrap_or_default();
        changes.extend(parts.into_values().flatten().map(|page| Change {
            subject: page.clone(),
            what: What::TypeSplit {
                name: name.text().to_owned(),
                from: others.iter().map(|&page| page.clone()).collect(),
            },
        }));
    }
    changes
}
