//! `new-module`: what it makes of pages, and that it makes nothing where something is wrong.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use walkdir::WalkDir;

/// A guide: none of its tables is of an operation.
const GUIDE: &str = "# 指南\n\n先读这里。\n";

/// An operation of the module `archive`.
fn page(title: &str, method: &str, address: &str) -> String {
    format!(
        "# {title}\n\n{title}。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/archive/{address} |\n| HTTP Method | {method} |\n\n\
         ### 查询参数\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n\
         | `kind` | `string` | 否 | 种类<br>**可选值有**：<br>- `a`: 甲 - `b`: 乙 |\n\n\
         ## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
         | `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n\
         | └ `title` | `string` | 名称 |\n"
    )
}

/// The same with the link that tells the official name.
fn named(text: &str, resource: &str, method: &str) -> String {
    let link = format!(
        "{{尝试一下}}(url=/api/tools/api_explore/api_explore_config?project=archive&version=v1\
         &resource={resource}&method={method})"
    );
    text.replacen("。\n", &format!("。{link}\n"), 1)
}

fn event(title: &str) -> String {
    format!(
        "# {title}\n\n## 事件\n\n| 基本 | |\n| --- | --- |\n| 事件类型 | archive.file.deleted_v1 |\n\n\
         ### 事件体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `event` | `event` | 事件 |\n\
         | └ `file_id` | `string` | 档案 ID |\n"
    )
}

/// As much of this workspace as the command looks at, and a folder for pages beside it.
struct Scratch {
    folder: TempDir,
}

impl Scratch {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = folder.path().join("ws");
        for entry in WalkDir::new(workspace.join("specs/approval-v4")) {
            let entry = entry.unwrap();
            let below = entry.path().strip_prefix(&workspace).unwrap();
            if entry.file_type().is_dir() {
                fs::create_dir_all(root.join(below)).unwrap();
            } else {
                fs::copy(entry.path(), root.join(below)).unwrap();
            }
        }
        fs::copy(workspace.join("Cargo.toml"), root.join("Cargo.toml")).unwrap();
        fs::create_dir(folder.path().join("pages")).unwrap();
        Self { folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("ws")
    }

    fn add(&self, path: &str, text: &str) {
        let place = self.folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    /// Exit code, standard output and standard error.
    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = command
            .current_dir(self.root())
            .args(args)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code().unwrap(),
            text(output.stdout),
            text(output.stderr),
        )
    }

    /// All that is in the workspace.
    fn tree(&self) -> Vec<(String, Option<String>)> {
        let root = self.root();
        let entries = WalkDir::new(&root).sort_by_file_name().into_iter();
        entries
            .map(Result::unwrap)
            .map(|entry| {
                let below = entry.path().strip_prefix(&root).unwrap();
                let text = fs::read_to_string(entry.path()).ok();
                (below.to_string_lossy().into_owned(), text)
            })
            .collect()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }
}

#[test]
fn pages_become_a_module_and_the_others_are_told_of() {
    let scratch = Scratch::new();
    let get = named(&page("查档案", "GET", "v1/files/:file_id"), "file", "get");
    let version = named(
        &page("查版本", "GET", "v1/files/:file_id/versions"),
        "file.version",
        "list",
    );
    for (path, text) in [
        ("pages/b/get.md", get.clone()),
        ("pages/b/copy.md", get.clone()),
        ("pages/b/uAjNw.md", get.replace("GET", "get")),
        ("pages/b/version.md", version),
        (
            "pages/a/opaque.md",
            page("删档案", "DELETE", "v1/files/:file_id"),
        ),
        ("pages/a/old.md", page("旧档案", "GET", "v2/files")),
        ("pages/a/event.md", event("删除事件")),
        ("pages/guide.md", GUIDE.to_owned()),
    ] {
        scratch.add(path, &text);
    }
    let (code, told, errors) = scratch.run(&["new-module", "archive-v1", "../pages"]);
    assert_eq!((code, errors.as_str()), (0, ""), "{told}");
    for expected in [
        "left out, it belongs to archive-v2:\n  ../pages/a/old.md\n",
        "left out, it is the same as ../pages/b/copy.md:\n  ../pages/b/get.md\n",
        "  event/archive.file.deleted_v1.md  from ../pages/a/event.md\n",
        "  ../pages/guide.md\n",
        "\nspecs/archive-v1: 3 operations and 1 event on 5 pages\n",
        "  file/version/list.md  from ../pages/b/version.md\n",
        "archive-api: crate feishu-archive-api, a member of the workspace\n",
        "1. Restate the pages of specs/archive-v1 in your own words",
        "   - file/delete.md: archive.v1.file.delete, made from its address\n",
        "commit specs/archive-v1, archive-api, Cargo.toml and Cargo.lock",
    ] {
        assert!(told.contains(expected), "{expected}{told}");
    }
    assert_eq!(
        scratch.read("specs/archive-v1/module.toml"),
        "project = \"archive\"\nversion = \"v1\"\npackage = \"feishu-archive-api\"\n\
         output = \"archive-api/src/generated\"\n\n\
         [[page]]\npath = \"event/archive.file.deleted_v1.md\"\n\n\
         [[page]]\npath = \"file/delete.md\"\n\
         # The page does not tell the official name; made from method and address.\n\
         name = \"archive.v1.file.delete\"\n\n\
         [[page]]\npath = \"file/get.md\"\n\n\
         [[page]]\npath = \"file/get.uajnw.md\"\n\n\
         [[page]]\npath = \"file/version/list.md\"\n"
    );
    assert_eq!(scratch.read("specs/archive-v1/file/get.md"), get);
    let manifest = scratch.read("Cargo.toml");
    assert!(manifest.contains("\"archive-api\", "), "{manifest}");
    assert!(
        manifest.contains("\nfeishu-archive-api = { path = \"archive-api\", version = "),
        "{manifest}"
    );
    let generated = scratch.read("archive-api/src/generated/file/mod.rs");
    assert!(generated.contains("pub fn delete() -> delete::Builder"));
    assert!(
        scratch
            .read("archive-api/src/lib.rs")
            .contains("mod generated;")
    );
    let (code, told, _) = scratch.run(&["gen", "archive-v1", "--check"]);
    assert_eq!(code, 0, "{told}");
}

#[test]
fn another_version_is_a_crate_of_its_own() {
    let scratch = Scratch::new();
    scratch.add("pages/1.md", &page("查档案", "GET", "v1/files/:file_id"));
    scratch.add("pages/2.md", &page("查档案", "GET", "v2/files/:file_id"));
    assert_eq!(scratch.run(&["new-module", "archive-v1", "../pages"]).0, 0);
    let (code, told, errors) = scratch.run(&["new-module", "archive-v2", "../pages"]);
    assert_eq!(code, 0, "{errors}");
    for expected in [
        "archive-v2-api: crate feishu-archive-v2-api, a member of the workspace\n",
        "feishu-archive-api has archive-v1 already",
    ] {
        assert!(told.contains(expected), "{told}");
    }
    let manifest = scratch.read("Cargo.toml");
    assert!(
        manifest.contains("\"archive-api\", \"archive-v2-api\", "),
        "{manifest}"
    );
    let library = scratch.read("archive-v2-api/src/generated/mod.rs");
    assert!(library.contains("gen archive-v2"), "{library}");
    assert!(
        scratch
            .run(&["gen", "--check", "archive-v1", "archive-v2"])
            .0
            == 0
    );
}

#[test]
fn operations_that_claim_one_name_get_names_of_their_own() {
    let scratch = Scratch::new();
    let one = page("查档案", "GET", "v1/files/:file_id");
    let two = page("查档案", "GET", "v1/files/:file_id/info");
    scratch.add("pages/1.md", &named(&one, "file", "get"));
    scratch.add("pages/2.md", &named(&two, "file", "get"));
    let (code, told, errors) = scratch.run(&["new-module", "archive-v1", "../pages"]);
    assert_eq!(code, 0, "{errors}");
    for (file, name) in [
        ("file/get.md", "archive.v1.file.get"),
        ("file/get_info.md", "archive.v1.file.get_info"),
    ] {
        let task = format!("- {file}: {name}, another page claims the same name or address\n");
        assert!(told.contains(&task), "{told}");
        let listed = scratch.read("specs/archive-v1/module.toml");
        assert!(listed.contains(&format!("name = \"{name}\"\n")), "{listed}");
    }
    let (_, told, _) = scratch.run(&["check", "specs/archive-v1"]);
    assert!(!told.contains("name-taken"), "{told}");
}

/// What stands in the way, the arguments, the exit code, and what is said.
type Refusal<'a> = (fn(&Scratch), &'a [&'a str], i32, &'a str);

const REFUSALS: &[Refusal<'_>] = &[
    (
        |_| {},
        &["Archive.v1", "../pages"],
        2,
        "error: `Archive.v1` is no name of a module",
    ),
    (
        |_| {},
        &["Archive.v1", "../pages"],
        2,
        "did you mean `archive-v1`?",
    ),
    (|_| {}, &["archive-v1"], 2, "<PAGES>..."),
    (
        |_| {},
        &["archive-v1", "../nowhere"],
        2,
        "../nowhere does not exist",
    ),
    (
        |_| {},
        &["approval-v4", "../pages"],
        2,
        "specs/approval-v4/ exists already: add pages there",
    ),
    (
        |scratch| {
            let specs = scratch.root().join("specs");
            fs::rename(specs.join("approval-v4"), specs.join("old")).unwrap();
        },
        &["approval-v4", "../pages"],
        2,
        "specs/old/ is the module of approval v4 already",
    ),
    (
        |scratch| fs::create_dir(scratch.root().join("archive-api")).unwrap(),
        &["archive-v1", "../pages"],
        2,
        "archive-api/ exists already",
    ),
    (
        |_| {},
        &["archive-v3", "../pages"],
        2,
        "none of the pages states an operation of archive v3; did you mean `archive-v1`?\n\
         left out, it belongs to archive-v1:\n  ../pages/get.md\n",
    ),
    (
        |scratch| {
            let broken = page("坏", "GET", "v1/x").replace("https://open.feishu.cn", "?");
            scratch.add("pages/broken.md", &broken);
        },
        &["archive-v1", "../pages"],
        1,
        "error: nothing was written: mend these pages, or leave them out\n",
    ),
    (
        |scratch| {
            let text = page("撞", "GET", "v1/files");
            scratch.add("pages/one.md", &named(&text, "file", "get_it"));
            let text = page("撞", "POST", "v1/files");
            scratch.add("pages/two.md", &named(&text, "file", "get__it"));
        },
        &["archive-v1", "../pages"],
        1,
        "their pages are\n  ../pages/get.md (file/get.md)\n",
    ),
    (
        |scratch| {
            let manifest = scratch.read("Cargo.toml");
            let line = "feishu-archive-api = { path = \"x\" }\n[workspace.lints.rust]";
            let left = manifest.replace("[workspace.lints.rust]", line);
            fs::write(scratch.root().join("Cargo.toml"), left).unwrap();
        },
        &["archive-v1", "../pages"],
        1,
        "has a feishu-archive-api already",
    ),
    (
        |scratch| scratch.add("ws/Cargo.toml.new/in the way", ""),
        &["archive-v1", "../pages"],
        1,
        "everything is as it was",
    ),
];

#[test]
fn what_is_wrong_leaves_the_tree_as_it_was() {
    for (prepare, args, expected_code, expected) in REFUSALS {
        let scratch = Scratch::new();
        scratch.add("pages/get.md", &page("查档案", "GET", "v1/files/:file_id"));
        prepare(&scratch);
        let before = scratch.tree();
        let (code, told, errors) = scratch.run(&[&["new-module"], *args].concat());
        assert_eq!(code, *expected_code, "{args:?} {told}{errors}");
        assert!(errors.contains(expected), "{expected}\n{errors}");
        assert_eq!(scratch.tree(), before, "{args:?}");
    }
}
