//! Which texts are secrets, which no page says but `module.toml`, and which changes their type in the crate.

use std::collections::BTreeMap;

use crate::config::ModuleConfig;
use crate::ir::dump::{Attribute, Fact, Outline};
use crate::ir::{Ir, Module};
use crate::lower::Secrets;

/// Gives the texts of `outline`, which is that of `ir`, that are secrets an attribute that says so. Of a module that
/// `configs` know nothing of, such as a folder of pages alone, `others` tell.
pub fn mark_secrets(
    outline: &mut Outline,
    ir: &Ir,
    configs: &[ModuleConfig],
    others: &[ModuleConfig],
) {
    let mut listed = BTreeMap::new();
    for module in &ir.modules {
        let secrets = secrets(module, configs).or_else(|| secrets(module, others));
        let secrets = secrets.unwrap_or_default();
        let subjects = Outline::of_module(module).subjects;
        listed.extend(subjects.into_iter().map(|it| (it.name, secrets.clone())));
    }
    for subject in &mut outline.subjects {
        let Some(listed) = listed.get(&subject.name) else {
            continue;
        };
        for fact in &mut subject.facts {
            let name = fact.key.rsplit('.').next().unwrap_or(&fact.key);
            if is_text(fact) && Secrets(listed).hold(name) {
                fact.attributes.push(Attribute {
                    name: "secret".to_owned(),
                    values: Vec::new(),
                });
            }
        }
    }
}

/// Names of fields that the configuration of a module calls secrets, if there is one.
pub(super) fn secrets(module: &Module, configs: &[ModuleConfig]) -> Option<Vec<String>> {
    let name = Some((module.project.as_str(), module.version.as_str()));
    let config = configs.iter().find(|it| it.contents.names() == name)?;
    let names = config.secrets.iter().map(|name| name.value.clone());
    Some(names.collect())
}

/// True for a field whose type is `String` unless it is a secret: one with values is an enum.
fn is_text(fact: &Fact) -> bool {
    let has = |name: &str| fact.attributes.iter().find(|it| it.name == name);
    has("type").is_some_and(|it| it.values == ["string"]) && has("choices").is_none()
}
