//! The features of resources: what `gen` keeps in the manifests of crates.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// An operation of the project `archive`, at `v1/files` for example.
fn page(title: &str, address: &str) -> String {
    format!(
        "# {title}\n\n{title}。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/archive/{address} |\n| HTTP Method | GET |\n\n\
         ## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
         | `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n\
         | └ `title` | `string` | 名称 |\n"
    )
}

/// A workspace with two modules of one crate.
struct Scratch(TempDir);

impl Scratch {
    fn new(manifest: &str) -> Self {
        let scratch = Self(tempfile::tempdir().unwrap());
        scratch.add("v1", "file", "files");
        scratch.add("v2", "event", "events");
        scratch.write("archive-api/Cargo.toml", manifest);
        scratch
    }

    /// Adds a page to a module, and lists it.
    fn add(&self, version: &str, resource: &str, address: &str) {
        let folder = format!("specs/archive-{version}");
        let list = format!("{folder}/module.toml");
        let before = fs::read_to_string(self.0.path().join(&list)).unwrap_or_else(|_| {
            format!(
                "project = \"archive\"\nversion = \"{version}\"\npackage = \"feishu-archive-api\"\n\
                 output = \"archive-api/src/{version}/generated\"\n"
            )
        });
        let more = format!(
            "\n[[page]]\npath = \"{resource}.md\"\nname = \"archive.{version}.{resource}.list\"\n"
        );
        self.write(&list, &(before + &more));
        let text = page(&format!("列 {resource}"), &format!("{version}/{address}"));
        self.write(&format!("{folder}/{resource}.md"), &text);
    }

    fn write(&self, path: &str, text: &str) {
        let place = self.0.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    fn manifest(&self) -> String {
        fs::read_to_string(self.0.path().join("archive-api/Cargo.toml")).unwrap()
    }

    /// What the manifest lists, and the features that it declares beside.
    fn features(&self) -> (Vec<String>, Vec<String>) {
        let manifest: toml::Table = self.manifest().parse().unwrap();
        let features = manifest["features"].as_table().unwrap();
        let listed = features["all-resources"].as_array().unwrap().iter();
        let listed = listed.map(|name| name.as_str().unwrap().to_owned());
        let declared = features.keys().filter(|name| *name != "all-resources");
        (listed.collect(), declared.cloned().collect())
    }

    /// Exit code, standard output and standard error.
    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let command = command.current_dir(self.0.path()).args(args);
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code().unwrap(),
            text(output.stdout),
            text(output.stderr),
        )
    }
}

/// A manifest as `new-module` writes it, with a line of people around its part.
fn manifest() -> String {
    let part = feishu_codegen::features::part(&["gone".to_owned()].into());
    format!("[package]\nname = \"a\" # ours\n\n[features]\nevents = []\n{part}\n[dependencies]\n")
}

#[test]
fn a_resource_is_a_feature_of_its_crate() {
    let scratch = Scratch::new(&manifest());
    let (code, told, errors) = scratch.run(&["gen", "--check"]);
    assert_eq!(code, 1, "{errors}");
    for line in [
        "stale archive-api/Cargo.toml\n",
        "-gone = []\n",
        "+file = []\n",
    ] {
        assert!(told.contains(line), "{told}");
    }
    assert_eq!(scratch.manifest(), manifest(), "--check writes nothing");

    // One module alone: the features are those of all modules of the crate.
    let (code, told, errors) = scratch.run(&["gen", "archive-v1"]);
    assert_eq!(code, 0, "{errors}");
    assert!(told.contains("wrote archive-api/Cargo.toml\n"), "{told}");
    let text = scratch.manifest();
    assert!(
        text.starts_with("[package]\nname = \"a\" # ours\n"),
        "{text}"
    );
    assert!(text.ends_with("\n\n[dependencies]\n"), "{text}");
    let (listed, declared) = scratch.features();
    assert_eq!(listed, ["event", "file"]);
    assert_eq!(declared, ["event", "events", "file"]);

    // A page of another resource is a feature more, and one that has the name of another feature is told apart.
    scratch.add("v2", "redis", "redis");
    scratch.add("v2", "file.version", "files/:file_id/versions");
    assert_eq!(scratch.run(&["gen", "--check"]).0, 1);
    assert_eq!(scratch.run(&["gen"]).0, 0);
    assert_eq!(scratch.features().0, ["event", "file", "redis-resource"]);
    let root = scratch.0.path().join("archive-api/src/v2/generated/mod.rs");
    let root = fs::read_to_string(root).unwrap();
    let module = "#[cfg(feature = \"redis-resource\")]\npub mod redis;\n";
    assert!(root.contains(module), "{root}");
    assert!(
        root.contains("#[cfg(feature = \"file\")]\npub mod file;\n"),
        "{root}"
    );
    assert_eq!(scratch.run(&["gen", "--check"]).0, 0);
}

#[test]
fn nothing_is_written_beside_a_manifest_that_cannot_be_kept() {
    let taken = manifest().replace("events = []", "file = []");
    let none = "[package]\nname = \"a\"\n\n[features]\n".to_owned();
    for (manifest, says) in [(taken, "duplicate key"), (none, "all-resources = []")] {
        let scratch = Scratch::new(&manifest);
        let (code, _, errors) = scratch.run(&["gen"]);
        assert_eq!(code, 1, "{errors}");
        assert!(
            errors.contains("cannot keep archive-api/Cargo.toml: "),
            "{errors}"
        );
        assert!(errors.contains(says), "{errors}");
        assert_eq!(scratch.manifest(), manifest);
        let generated = Path::new("archive-api/src/v1/generated");
        assert!(!scratch.0.path().join(generated).exists());
    }
}
