//! `diff OLD NEW`: paths and git revisions, and every form of the report.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const PAGE: &str = "\
# 查档案\n\n查一个档案。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
| HTTP URL | https://open.feishu.cn/open-apis/archive/v1/files/:file_id |\n| HTTP Method | GET |\n\
| 接口频率限制 | 100 次/分钟 |\n\n\
### 路径参数\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `file_id` | `string` | 档案 ID |\n\n\
## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
| `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n\
| └ `title` | `string` | 名称 |\n| └ `size` | `int` | 大小 |\n";

/// The page after a year.
fn renewed() -> String {
    PAGE.replace("100 次/分钟", "50 次/秒")
        .replace("`size` | `int`", "`size` | `string`")
        .replace(
            "| └ `title` | `string` | 名称 |",
            "| └ `title` | `string` | 名称 |\n| └ `kind` | `string` | 种类 |",
        )
}

const TOLD: &str = "\
operation archive.v1.file.get\n  ~ access quotas: 100/60s → 50/1s (patch)\n  + response.kind: string (minor)\n  \
~ response.size type: integer → string (major)\nsemver: major\n";

/// Exit code and standard output.
fn diff(folder: &Path, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command
        .current_dir(folder)
        .arg("diff")
        .args(args)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    (output.status.code().unwrap(), told)
}

#[test]
fn two_paths_are_compared_in_every_form() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path();
    for (folder, text) in [("old", PAGE.to_owned()), ("new", renewed())] {
        fs::create_dir(here.join(folder)).unwrap();
        fs::write(here.join(folder).join("get.md"), text).unwrap();
    }
    assert_eq!(diff(here, &["old", "new"]), (0, TOLD.to_owned()));
    assert_eq!(
        diff(here, &["old/get.md", "new/get.md"]),
        (0, TOLD.to_owned())
    );
    assert_eq!(
        diff(here, &["old", "old"]),
        (0, "nothing changed\n".to_owned())
    );
    let (_, markdown) = diff(here, &["old", "new", "--format", "markdown"]);
    assert!(
        markdown.starts_with("### Breaking\n\n- `operation archive.v1.file.get`: `~ response.size"),
        "{markdown}"
    );
    let (_, json) = diff(here, &["old", "new", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let weights: Vec<_> = json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| &change["weight"])
        .collect();
    assert_eq!(weights, ["patch", "minor", "major"]);
}

#[test]
fn a_revision_is_compared_with_the_tree() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path();
    let git = |args: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@b"];
        let mut command = Command::new("git");
        let done = command
            .current_dir(here)
            .args(identity)
            .args(args)
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
    };
    let page = here.join("specs/archive/get.md");
    fs::create_dir_all(page.parent().unwrap()).unwrap();
    fs::write(&page, PAGE).unwrap();
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "first"]);
    git(&["tag", "first"]);
    assert_eq!(diff(here, &["HEAD"]), (0, "nothing changed\n".to_owned()));
    fs::write(&page, renewed()).unwrap();
    assert_eq!(diff(here, &["HEAD"]), (0, TOLD.to_owned()));
    git(&["commit", "-q", "-a", "-m", "second"]);
    assert_eq!(diff(here, &["first", "HEAD"]), (0, TOLD.to_owned()));
    assert_eq!(diff(here, &["first:specs/archive"]), (0, TOLD.to_owned()));
    for unknown in ["nothing", "HEAD:nowhere", "--help=x"] {
        assert_eq!(diff(here, &[unknown]), (2, String::new()), "{unknown}");
    }
}

#[test]
fn a_module_is_a_side_and_a_page_with_errors_is_told() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path();
    let module = here.join("specs/archive-v1");
    fs::create_dir_all(&module).unwrap();
    fs::write(module.join("get.md"), PAGE).unwrap();
    fs::write(here.join("new.md"), renewed()).unwrap();
    assert_eq!(diff(here, &["archive-v1", "new.md"]), (0, TOLD.to_owned()));
    fs::write(here.join("new.md"), renewed().replace("GET", "FETCH")).unwrap();
    let (code, told) = diff(here, &["archive-v1", "new.md"]);
    assert_eq!(code, 1, "what is left out is no change");
    assert!(
        told.contains("archive.v1.file.get removed (major)"),
        "{told}"
    );
}

#[test]
fn types_that_pages_no_longer_share_are_told() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path();
    let page = |kind: &str, values: &str| {
        let title = "| └ `title` | `string` | 名称 |";
        let status = format!("{title}\n| └ `status` | `string` | {values} |");
        PAGE.replace("/files/", &format!("/{kind}/"))
            .replace(title, &status)
    };
    let both = "状态<br>**可选值有**：<br>- `OPEN`：开放<br>- `SHUT`：关闭";
    let pages = |side: &str, values: [&str; 3]| {
        fs::create_dir(here.join(side)).unwrap();
        for (kind, values) in ["files", "rooms", "seats"].iter().zip(values) {
            let place = here.join(side).join(kind).with_extension("md");
            fs::write(place, page(kind, values)).unwrap();
        }
    };
    let more = format!("{both}<br>- `LOST`：遗失");
    let other_words = both.replace("关闭", "已关");
    pages("old", [both; 3]);
    pages("more", [&more, both, both]);
    pages("words", [both, both, &other_words]);
    pages("all", [&more; 3]);
    let told = |new| {
        let (code, told) = diff(here, &["old", new]);
        assert_eq!(code, 0);
        told
    };
    assert_eq!(
        told("more"),
        "operation archive.v1.file.get\n  ~ response.status choices: +LOST (minor)\n  \
         ~ type Status: no longer that of operation archive.v1.room.get and 1 more (minor)\nsemver: minor\n"
    );
    assert_eq!(
        told("words"),
        "operation archive.v1.seat.get\n  \
         ~ type Status: no longer that of operation archive.v1.file.get and 1 more (minor)\nsemver: minor\n"
    );
    assert!(!told("all").contains("~ type"));
    // What several pages have from now on is no loss to anybody.
    let (_, joined) = diff(here, &["more", "old"]);
    assert!(!joined.contains("~ type"), "{joined}");
}

#[test]
fn a_text_that_becomes_a_secret_is_told() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path();
    let config = "project = 'archive'\nversion = 'v1'\npackage = 'archive-api'\noutput = 'src/generated'\n[[page]]\npath = 'get.md'\n";
    for (side, secret) in [
        ("old", Some("")),
        ("new", Some("secret = ['title']\n")),
        ("pages", None),
    ] {
        fs::create_dir(here.join(side)).unwrap();
        fs::write(here.join(side).join("get.md"), PAGE).unwrap();
        if let Some(secret) = secret {
            fs::write(
                here.join(side).join("module.toml"),
                format!("{secret}{config}"),
            )
            .unwrap();
        }
    }
    let told = "operation archive.v1.file.get\n  ~ response.title secret: no → yes (major)\nsemver: major\n";
    assert_eq!(diff(here, &["old", "new"]), (0, told.to_owned()));
    // Pages without configuration say nothing of secrets.
    let nothing = (0, "nothing changed\n".to_owned());
    assert_eq!(diff(here, &["new", "pages"]), nothing);
}
