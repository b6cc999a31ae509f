//! `check`, `ir`, `explain`, `openapi`: pages and what they are read from.

use std::fs;
use std::process::Stdio;

use serde_json::Value;

use crate::{command, run, scratch, workspace};

#[test]
fn misuse_is_told_apart() {
    let scratch = scratch();
    let nowhere = tempfile::tempdir().unwrap();
    for (folder, args, says) in [
        (
            &scratch,
            vec!["check", "nowhere.md"],
            "nowhere.md does not exist",
        ),
        (
            &scratch,
            vec!["ir", "specs", "nowhere"],
            "nowhere does not exist",
        ),
        (
            &scratch,
            vec!["explain", "nowhere.md"],
            "nowhere.md does not exist, and specs/ has no module of that name; modules: approval-v4, ",
        ),
        (&scratch, vec!["explain", "specs"], "specs is a folder"),
        (
            &scratch,
            vec!["explain", "approval-v4"],
            "specs/approval-v4 is a folder",
        ),
        (
            &scratch,
            vec!["gen", "contact-v3"],
            "specs/contact-v3 is no module: it has no module.toml; modules: approval-v4, authen-v1, ",
        ),
        (
            &scratch,
            vec!["openapi", "contact-v3"],
            "specs/ has no module of that name; modules: approval-v4, authen-v1, ",
        ),
        (
            &scratch,
            vec!["ir", "--format", "yaml"],
            "invalid value 'yaml'",
        ),
        (&scratch, vec!["frobnicate"], "unrecognized subcommand"),
        (&nowhere, vec!["check"], "folder specs/"),
        (&nowhere, vec!["gen"], "folder specs/"),
    ] {
        let (code, out, err) = run(folder.path(), &args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(err.contains(says), "{args:?}\n{err}");
    }
}

#[test]
fn bad_pages_do_not_stop_good_ones() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let good = workspace().join("specs/approval-v4/instance/list.md");
    fs::copy(good, root.join("list.md")).unwrap();
    fs::write(root.join("empty.md"), "").unwrap();
    fs::write(root.join("binary.md"), [0, 159, 146, 150, 255, 10, 0]).unwrap();
    fs::write(root.join("guide.md"), "# Guide\n\nNo table here.\n").unwrap();
    fs::write(
        root.join("half.md"),
        "# Half\n\n| HTTP URL | https://open.feishu.cn/open-apis/a/v1/b |\n|---\n| HTTP Me",
    )
    .unwrap();
    fs::write(root.join("notes.txt"), "not a page").unwrap();

    let (code, out, _) = run(root, &["check", ".", "--format", "json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["totals"]["pages"], 5, "{out}");
    assert_eq!(report["totals"]["operations"], 1);
    let skipped: Vec<&str> = report["totals"]["skipped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|skipped| skipped["path"].as_str().unwrap())
        .collect();
    assert_eq!(skipped, ["binary.md", "empty.md", "guide.md", "half.md"]);
    let has_error = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .any(|finding| finding["severity"] == "error");
    assert_eq!(code == 1, has_error, "{out}");

    let (_, out, _) = run(root, &["ir", ".", "--format", "flat"]);
    let lines: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["name"], "approval.v4.instance.list");
    assert_eq!(lines[0]["pages"], serde_json::json!(["list.md"]));
}

#[test]
fn a_module_is_named_like_its_folder() {
    let scratch = scratch();
    let root = scratch.path();
    for command in [&["check"][..], &["ir", "--format", "dump"], &["openapi"]] {
        let named = |name| run(root, &[command, &[name]].concat());
        let (code, out, err) = named("authen-v1");
        assert_eq!((code, out.is_empty()), (0, false), "{command:?} {err}");
        assert_eq!(out, named("specs/authen-v1").1, "{command:?}");
    }
}

#[test]
fn a_file_that_is_named_is_read_whatever_it_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let page = workspace().join("specs/approval-v4/instance/list.md");
    fs::copy(page, folder.path().join("list.txt")).unwrap();
    let (_, out, _) = run(folder.path(), &["ir", "list.txt", "--format", "dump"]);
    assert!(
        out.starts_with("operation approval.v4.instance.list\n"),
        "{out}"
    );
    assert_eq!(run(folder.path(), &["ir", ".", "--format", "dump"]).1, "");
}

#[test]
fn one_page_of_a_module_is_read_like_the_whole_module() {
    let root = workspace();
    let page = "specs/approval-v4/instance/query.md";
    let (_, all, _) = run(&root, &["ir", "--format", "flat"]);
    let (code, one, _) = run(&root, &["ir", page, "--format", "flat"]);
    assert_eq!(code, 0);
    assert_eq!(one.lines().count(), 1);
    assert!(all.contains(&one));
    let below = root.join("specs/approval-v4/instance");
    let (_, inside, _) = run(&below, &["ir", "query.md", "--format", "flat"]);
    assert_eq!(
        inside.replace("../instance/", "specs/approval-v4/instance/"),
        one
    );
}

#[test]
fn the_order_and_number_of_paths_change_nothing() {
    let root = workspace();
    let expected = run(&root, &["ir", "specs", "--format", "json"]).1;
    let list = "specs/approval-v4/instance/list.md";
    let paths = [
        "ir",
        list,
        "specs/approval-v4",
        "./specs",
        list,
        "--format",
        "json",
    ];
    assert_eq!(run(&root, &paths).1, expected);
}

#[test]
fn explain_tells_of_every_table() {
    let (code, out, _) = run(
        &workspace(),
        &["explain", "specs/approval-v4/instance/create.md"],
    );
    assert_eq!(code, 0);
    assert!(
        out.starts_with("specs/approval-v4/instance/create.md: "),
        "{out}"
    );
    assert!(
        out.contains("nesting: ") && out.contains("node_approver_user_id_list"),
        "{out}"
    );
}

#[test]
fn every_diagnostic_of_the_json_form_has_its_place() {
    let root = workspace();
    let (_, out, _) = run(
        &root,
        &["check", "tests/fixtures/broken", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&out).unwrap();
    let diagnostics = report["diagnostics"].as_array().unwrap();
    assert!(!diagnostics.is_empty());
    for finding in diagnostics {
        assert!(
            finding["path"]
                .as_str()
                .is_some_and(|path| path.starts_with("tests/fixtures/broken/")),
            "{finding}"
        );
        let at = |key: &str| finding[key].as_u64().unwrap();
        assert!(
            (at("line"), at("column")) <= (at("end_line"), at("end_column")),
            "{finding}"
        );
        assert!(!finding["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let mut child = command(&workspace(), &["ir"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    assert_eq!(output.status.code(), Some(0), "{err}");
}

#[test]
fn no_colour_where_nobody_sees_it() {
    let (_, out, err) = run(&workspace(), &["check", "tests/fixtures/broken"]);
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'));
}

#[test]
fn a_module_and_a_path_become_openapi() {
    let (code, module, err) = run(&workspace(), &["openapi", "approval-v4"]);
    assert_eq!(code, 0, "{err}");
    let (_, path, _) = run(&workspace(), &["openapi", "specs/approval-v4"]);
    assert_eq!(module, path);
    let document: Value = serde_json::from_str(&module).unwrap();
    let operation = &document["paths"]["/open-apis/approval/v4/instances/query"]["post"];
    assert_eq!(operation["operationId"], "approval.v4.instance.query");
    assert_eq!(operation["x-feishu-quotas"][1]["count"], 50);
    let (code, _, _) = run(&workspace(), &["openapi", "nowhere"]);
    assert_eq!(code, 2);
    let empty = tempfile::tempdir().unwrap();
    let (code, out, err) = run(&workspace(), &["openapi", &empty.path().to_string_lossy()]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
}
