//! The commands as people and scripts use them: exit codes, output, and what is on the disk afterwards.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The root of this workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .current_dir(folder)
        .args(args)
        .env_remove("NO_COLOR");
    command
}

/// Exit code, standard output and standard error.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command(folder, args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

/// A workspace of its own with the module of this one, generated code not yet there.
fn scratch() -> TempDir {
    let scratch = tempfile::tempdir().unwrap();
    copy(&workspace().join("specs"), &scratch.path().join("specs"));
    scratch
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(files(&path));
        } else {
            out.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    out.sort();
    out
}

#[test]
fn generated_code_is_current() {
    let (code, out, err) = run(&workspace(), &["gen", "--check"]);
    assert_eq!(code, 0, "{out}{err}");
}

#[test]
fn gen_writes_what_gen_check_asks_for() {
    let scratch = scratch();
    let root = scratch.path();
    let generated = root.join("approval-api/src/generated");

    let (code, out, _) = run(root, &["gen", "--check"]);
    assert_eq!(code, 1);
    assert!(
        out.contains("missing approval-api/src/generated/ir.dump"),
        "{out}"
    );
    assert!(
        out.contains("operation approval.v4.instance.create added"),
        "{out}"
    );
    assert!(out.contains("run `cargo xtask gen`"), "{out}");
    assert!(!generated.exists(), "--check writes nothing");

    assert_eq!(run(root, &["gen"]).0, 0);
    let (code, out, _) = run(root, &["gen", "approval-v4", "--check"]);
    assert_eq!((code, out.contains("all current")), (0, true), "{out}");
}

#[test]
fn stale_missing_and_orphaned_files_are_told_and_mended() {
    let scratch = scratch();
    let root = scratch.path();
    let generated = root.join("approval-api/src/generated");
    assert_eq!(run(root, &["gen"]).0, 0);
    let good = files(&generated);

    let stale = generated.join("ir.dump");
    let outline = fs::read_to_string(&stale).unwrap();
    fs::write(
        &stale,
        outline.replace(
            "body.approval_code: string required",
            "body.approval_code: integer",
        ),
    )
    .unwrap();
    fs::create_dir_all(generated.join("gone/below")).unwrap();
    fs::write(generated.join("gone/below/old.rs"), b"\xff old").unwrap();

    let (code, out, _) = run(root, &["gen", "--check"]);
    assert_eq!(code, 1);
    for line in [
        "stale approval-api/src/generated/ir.dump",
        "orphaned approval-api/src/generated/gone/below/old.rs",
        "-  body.approval_code: integer",
        "+  body.approval_code: string required",
        "operation approval.v4.instance.create\n  ~ body.approval_code type: integer → string",
        "  ~ body.approval_code required: no → yes",
    ] {
        assert!(out.contains(line), "{line}\n{out}");
    }
    let (code, out, _) = run(root, &["gen"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("removed approval-api/src/generated/gone/below/old.rs"),
        "{out}"
    );
    assert_eq!(files(&generated), good);
    assert!(
        !generated.join("gone").exists(),
        "empty folders go with their files"
    );

    fs::remove_file(&stale).unwrap();
    let (code, out, _) = run(root, &["gen", "--check"]);
    assert_eq!(code, 1);
    assert!(
        out.contains("missing approval-api/src/generated/ir.dump"),
        "{out}"
    );
}

#[test]
fn an_error_keeps_everything_as_it_was() {
    let scratch = scratch();
    let root = scratch.path();
    fs::write(root.join("specs/approval-v4/unlisted.md"), "# Unlisted\n").unwrap();
    let (code, _, err) = run(root, &["gen"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("page-unlisted") && err.contains("nothing was written"),
        "{err}"
    );
    assert!(!root.join("approval-api").exists());
}

#[test]
fn a_secret_that_no_field_holds_fails_the_run() {
    let scratch = scratch();
    let root = scratch.path();
    let place = root.join("specs/approval-v4/module.toml");
    let before = fs::read_to_string(&place).unwrap();
    let listed = "secret = [";
    assert!(before.contains(listed), "{before}");
    for (names, fails) in [("'form'", false), ("'form', 'gone'", true)] {
        let more = before.replace(listed, &format!("{listed}{names}, "));
        fs::write(&place, more).unwrap();
        let (code, _, told) = run(root, &["gen"]);
        assert_eq!(code, i32::from(fails), "{told}");
        assert_eq!(told.contains("no field is called `gone`"), fails, "{told}");
    }
    let code = root.join("approval-api/src/generated/instance/create.rs");
    let code = fs::read_to_string(code).unwrap();
    assert!(code.contains("pub form: feishu_runtime::Secret,"));
}

#[test]
fn a_fixup_that_changes_nothing_fails_the_run() {
    let scratch = scratch();
    let root = scratch.path();
    let fixup = "\n[[fixup]]\npage = \"instance/create.md\"\nfield = \"body.approval_code\"\n\
                 change = \"required\"\nexpect = true\nvalue = true\nreason = \"test\"\n";
    let place = root.join("specs/approval-v4/fixups.toml");
    let before = fs::read_to_string(&place).unwrap_or_default();
    fs::write(&place, before.clone() + fixup).unwrap();
    let (code, out, _) = run(root, &["check"]);
    assert_eq!(code, 1);
    assert!(
        out.contains("fixup-idle") && out.contains("specs/approval-v4/fixups.toml:"),
        "{out}"
    );

    fs::write(
        &place,
        before + &fixup.replace("value = true", "value = false"),
    )
    .unwrap();
    let (code, out, _) = run(
        root,
        &[
            "ir",
            "--format",
            "dump",
            "specs/approval-v4/instance/create.md",
        ],
    );
    assert_eq!(code, 0);
    assert!(
        out.lines()
            .any(|line| line.starts_with("  body.approval_code: string")
                && !line.contains("required")),
        "{out}"
    );
}

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
            "nowhere.md does not exist",
        ),
        (&scratch, vec!["explain", "specs"], "specs is a folder"),
        (
            &scratch,
            vec!["gen", "contact-v3"],
            "specs/contact-v3 is no module",
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

#[test]
fn mock_serves_until_it_is_ended() {
    let mut server = command(&workspace(), &["mock", "approval-v4", "--port", "0"]);
    let mut server = server.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let address = first
        .split("http://")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    let mut index = String::new();
    stream.read_to_string(&mut index).unwrap();
    assert!(
        index.contains("POST /open-apis/approval/v4/instances  approval.v4.instance.create"),
        "{index}"
    );
    assert_eq!(lines.next().unwrap().unwrap(), "GET / - 200 -");
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn mock_refuses_what_it_does_not_understand() {
    let cases: [(&[&str], &str); 4] = [
        (
            &["--fault", "*:flood"],
            "`flood` is no fault; there are status=HTTP",
        ),
        (
            &["--fault", "approval.v4.x.y:html"],
            "no operation is called approval.v4.x.y",
        ),
        (
            &["--app", "cli_a"],
            "write the id of the app, a colon and its secret",
        ),
        (&["nowhere"], "nowhere does not exist"),
    ];
    for (args, wanted) in cases {
        let (code, _, error) = run(&workspace(), &[&["mock", "--port", "0"], args].concat());
        assert_eq!(code, 2, "{args:?}");
        assert!(error.contains(wanted), "{args:?}: {error}");
    }
}
