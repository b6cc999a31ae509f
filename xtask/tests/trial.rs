//! `gen --pages … --out DIR`: any pages become a workspace, and nothing else is touched.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::WalkDir;

const OTHER: &str = "\
# 查档案\n\n查一个档案。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
| HTTP URL | https://open.feishu.cn/open-apis/archive/v1/files/:file_id |\n| HTTP Method | GET |\n\n\
### 路径参数\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `file_id` | `string` | 档案 ID |\n\n\
## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
| `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n\
| └ `title` | `string` | 名称 |\n";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Exit code, standard output and standard error.
fn gen_pages(pages: &[&Path], out: &Path) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(workspace()).args(["gen", "--pages"]);
    let output = command.args(pages).arg("--out").arg(out).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn files(folder: &Path) -> Vec<String> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).unwrap();
            below.to_string_lossy().replace('\\', "/")
        })
        .collect()
}

#[test]
fn pages_become_crates_and_crates_of_earlier_pages_go() {
    let scratch = tempfile::tempdir().unwrap();
    let (page, out) = (scratch.path().join("get.md"), scratch.path().join("out"));
    fs::write(&page, OTHER).unwrap();
    let specs = workspace().join("specs");
    let (code, told, findings) = gen_pages(&[&page, &specs], &out);
    assert_eq!(code, 0, "{findings}");
    for expected in [
        " events of approval v4\n",
        "feishu-archive-v1-api: 1 operation of archive v1\n",
    ] {
        assert!(told.contains(expected), "{told}");
    }
    let listed = files(&out);
    for expected in [
        "Cargo.lock",
        "Cargo.toml",
        "approval-v4-api/Cargo.toml",
        "approval-v4-api/src/generated/instance/create.rs",
        "approval-v4-api/src/lib.rs",
        "archive-v1-api/src/generated/file/get.rs",
    ] {
        assert!(listed.iter().any(|file| file == expected), "{listed:?}");
    }
    let tree = workspace().join("approval-api/src/generated/instance/query.rs");
    let trial = out.join("approval-v4-api/src/generated/instance/query.rs");
    let [tree, trial] = [tree, trial].map(|path| fs::read_to_string(path).unwrap());
    let tree = tree
        .replace("feishu_approval_api", "feishu_approval_v4_api")
        .replace("gen approval-v4`", "gen --pages`");
    assert_eq!(trial, tree, "the same pages give the same code");

    fs::create_dir(out.join("target")).unwrap();
    fs::write(out.join("target/built"), "").unwrap();
    let (code, _, findings) = gen_pages(&[&page], &out);
    assert_eq!(code, 0, "{findings}");
    let left = files(&out);
    assert!(
        !left.iter().any(|file| file.starts_with("approval")),
        "{left:?}"
    );
    assert!(left.iter().any(|file| file == "target/built"), "{left:?}");
}

#[test]
fn a_page_with_errors_keeps_no_other_back() {
    let scratch = tempfile::tempdir().unwrap();
    let (pages, out) = (scratch.path().join("pages"), scratch.path().join("out"));
    fs::create_dir(&pages).unwrap();
    fs::write(pages.join("get.md"), OTHER).unwrap();
    let broken = OTHER.replace(
        "https://open.feishu.cn/open-apis/archive/v1/files/:file_id",
        "?",
    );
    fs::write(pages.join("broken.md"), broken).unwrap();
    let (code, told, findings) = gen_pages(&[&pages], &out);
    assert_eq!(code, 1, "{findings}");
    assert!(findings.contains("broken.md:"), "{findings}");
    assert!(told.contains("Pages with errors"), "{told}");
    assert!(
        out.join("archive-v1-api/src/generated/file/get.rs")
            .is_file()
    );
}

#[test]
fn nothing_is_written_into_the_folder_of_somebody_else() {
    let scratch = tempfile::tempdir().unwrap();
    let (page, out) = (scratch.path().join("get.md"), scratch.path().join("out"));
    fs::write(&page, OTHER).unwrap();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("Cargo.toml"), "[workspace]\n").unwrap();
    let (code, _, findings) = gen_pages(&[&page], &out);
    assert_eq!(code, 2, "{findings}");
    assert!(
        findings.contains("holds files that this command did not write"),
        "{findings}"
    );
    assert_eq!(files(&out), ["Cargo.toml"]);
}
