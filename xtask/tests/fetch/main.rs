//! `fetch` against a portal on loopback that fails in every way.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod faults;
mod pages;
mod portal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portal::Portal;
use tempfile::TempDir;
use walkdir::WalkDir;

const PAGE: &str = "\
# 查档案\n\n查一个档案。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
| HTTP URL | https://open.feishu.cn/open-apis/archive/v1/files/:file_id |\n| HTTP Method | GET |\n\n\
### 路径参数\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `file_id` | `string` | 档案 ID |\n\n\
## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
| `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n\
| └ `title` | `string` | 名称 |\n| └ `size` | `int` | 大小 |\n";

const MODULE: &str = "\
project = \"archive\"\nversion = \"v1\"\npackage = \"feishu-archive-api\"\n\
output = \"archive-api/src/generated\"\n\n[[page]]\npath = \"get.md\"\n";

const GET: &str = "/uAjLw4CM/ukTMukTMukTM/reference/archive-v1/file/get";
const GUIDE: &str = "/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN";
const FAQ: &str = "/uAjLw4CM/ukTMukTMukTM/archive-v1/faq";

const SHELF: &str = "fetched/zh/archive-v1";

/// A workspace with one module.
fn workspace() -> TempDir {
    let scratch = tempfile::tempdir().unwrap();
    let module = scratch.path().join("specs/archive-v1");
    fs::create_dir_all(&module).unwrap();
    fs::write(module.join("module.toml"), MODULE).unwrap();
    fs::write(module.join("get.md"), PAGE).unwrap();
    scratch
}

fn xtask(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).env("NO_PROXY", "127.0.0.1");
    command
}

fn command(folder: &Path, portal: &Portal, args: &[&str]) -> Command {
    let mut command = xtask(folder);
    command
        .args(["fetch", "--backoff", "1", "--base", &portal.base])
        .args(args);
    command
}

/// Exit code, standard output and standard error.
fn fetch(folder: &Path, portal: &Portal, args: &[&str]) -> (i32, String, String) {
    let output = command(folder, portal, args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// Every file below a folder, and what it holds.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).unwrap();
            let name = below.to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(name, _)| name).collect()
}

fn place(folder: &Path, full_path: &str) -> PathBuf {
    folder.join(SHELF).join(format!("{}.md", &full_path[1..]))
}

fn numbered(count: usize) -> Vec<String> {
    let path = |number| format!("/uAjLw4CM/archive-v1/page-{number:02}");
    (0..count).map(path).collect()
}
