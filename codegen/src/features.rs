//! Features of a generated crate: one for each resource, in a part of `Cargo.toml` that is generated too.
//!
//! The rest of the manifest belongs to people. Its `default` lists [`ALL`], so who asks for nothing else has all
//! resources.

use std::collections::BTreeSet;

use crate::naming::Ident;

/// The feature with all resources. No resource has its name: that of an identifier has no hyphen.
pub const ALL: &str = "all-resources";

/// Features that a crate has without any resource: those of the runtime. Sorted.
const TAKEN: &[&str] = &[
    "blocking", "brotli", "default", "events", "gzip", "redis", "ring", "ws",
];

/// Line above the generated part.
const BEGIN: &str = "# Resources, a feature each. From here on `cargo xtask gen` keeps the lines,";

/// Line below the generated part.
const END: &str = "# up to here.";

/// The feature of a resource, by the name of its module. It depends on that name alone.
pub fn name(module: &Ident) -> String {
    let name = module.text();
    if TAKEN.binary_search(&name).is_ok() {
        format!("{name}-resource")
    } else {
        name.to_owned()
    }
}

/// The generated part, with the lines around it.
pub fn part(features: &BTreeSet<String>) -> String {
    let listed: String = features
        .iter()
        .map(|feature| format!("    \"{feature}\",\n"))
        .collect();
    let each: String = features
        .iter()
        .map(|feature| format!("{} = []\n", key(feature)))
        .collect();
    let listed = if listed.is_empty() {
        listed
    } else {
        format!("\n{listed}")
    };
    format!("{BEGIN}\n{ALL} = [{listed}]\n{each}{END}\n")
}

/// A key of TOML needs quotes where it is not ASCII.
fn key(feature: &str) -> String {
    if feature.is_ascii() {
        feature.to_owned()
    } else {
        format!("\"{feature}\"")
    }
}

/// `manifest` with these features in its generated part.
///
/// # Errors
///
/// What is wrong with the manifest, for people: it has no such part, or a feature outside that has the name of a
/// resource.
pub fn kept(manifest: &str, features: &BTreeSet<String>) -> Result<String, String> {
    let part = part(features);
    let around = manifest
        .split_once(BEGIN)
        .and_then(|(above, rest)| Some((above, rest.split_once(END)?.1)));
    let Some((above, below)) = around else {
        return Err(format!(
            "it has no part for the features of resources; add these lines to its [features], and \
             \"{ALL}\" to `default`:\n{}",
            self::part(&BTreeSet::new()).trim_end()
        ));
    };
    let kept = format!("{above}{}{below}", part.trim_end());
    match kept.parse::<toml::Table>() {
        Ok(_) => Ok(kept),
        Err(error) => Err(format!("with the features of its resources: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::{Kind, ident};
    use crate::scaffold::Crate;

    fn features(names: &[&str]) -> BTreeSet<String> {
        let modules = names.iter().map(|wire| ident(wire, Kind::Module));
        modules.map(|module| name(&module)).collect()
    }

    #[test]
    fn features_have_the_names_of_their_modules() {
        for (wire, expected) in [
            ("instance", "instance"),
            ("external_approval", "external_approval"),
            ("type", "type"),
            ("self", "self_"),
            ("2fa", "v2fa"),
            ("event", "event"),
            ("events", "events-resource"),
            ("redis", "redis-resource"),
            ("default", "default-resource"),
        ] {
            assert_eq!(name(&ident(wire, Kind::Module)), expected, "{wire}");
        }
    }

    #[test]
    fn no_resource_takes_the_feature_of_the_runtime() {
        let files = Crate::of_project("contact", "v3").files(&BTreeSet::new());
        let (_, manifest) = files.0.first_key_value().unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        for feature in manifest["features"].as_table().unwrap().keys() {
            let name = name(&ident(feature, Kind::Module));
            assert_ne!(name, *feature, "a resource may be called so");
        }
    }

    #[test]
    fn only_the_part_between_the_lines_is_made_anew() {
        let above = "[package]\nname = \"a\"\n\n[features]\ndefault = [\"all-resources\"]\n";
        let below = "form = []\n\n[dependencies]\n";
        let old = format!("{above}{}{below}", part(&features(&["gone", "user"])));
        let kept = kept(&old, &features(&["user", "审批", "events"])).unwrap();
        let expected = "all-resources = [\n    \"events-resource\",\n    \"user\",\n    \"审批\",\n]\n\
                        events-resource = []\nuser = []\n\"审批\" = []\n";
        assert_eq!(kept, format!("{above}{BEGIN}\n{expected}{END}\n{below}"));
        assert_eq!(
            super::kept(&kept, &features(&["审批", "events", "user"])),
            Ok(kept)
        );
    }

    #[test]
    fn what_is_wrong_with_a_manifest_is_told() {
        let part = part(&BTreeSet::new());
        for (manifest, names, says) in [
            ("[features]\n".to_owned(), &["user"], "add these lines"),
            (
                format!("[features]\nform = []\n{part}"),
                &["form"],
                "duplicate key",
            ),
        ] {
            let told = kept(&manifest, &features(names)).unwrap_err();
            assert!(told.contains(says), "{told}");
        }
    }
}
