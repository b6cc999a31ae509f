//! `gen`: what it writes, tells and refuses.

use std::fs;

use crate::{files, run, scratch, workspace};

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
    // Two modules of one crate.
    let (_, out, _) = run(root, &["gen", "authen-v1"]);
    assert_eq!(out.matches("feishu-authen-api: ").count(), 1, "{out}");
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
