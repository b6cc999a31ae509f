//! What comes, when it comes again, and what is said of it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::portal::{Answer, Portal};
use crate::{FAQ, GET, GUIDE, PAGE, SHELF, fetch, files, names, place, workspace, xtask};

#[test]
fn pages_come_with_their_head_and_are_compared() {
    let (scratch, renewed) = (
        workspace(),
        PAGE.replace("`size` | `int`", "`size` | `string`"),
    );
    let here = scratch.path();
    let specs = files(&here.join("specs"));
    let portal = Portal::new(&[
        (GET, json!(1747194126000_i64), &renewed),
        (GUIDE, json!("1747194126001"), "# 指南\n\n一些话。"),
    ]);
    let (code, told, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!((code, complaint.as_str()), (0, ""), "{told}");
    assert_eq!(
        told,
        "archive-v1: 2 pages in fetched/zh/archive-v1, 2 fetched\n\
         From specs/archive-v1 to them:\n\
         operation archive.v1.file.get\n  ~ response.size type: integer → string (major)\nsemver: major\n"
    );
    let expected = [
        "index.jsonl",
        "uAjLw4CM/ukTMukTMukTM/reference/archive-v1/file/get.md",
        "ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN.md",
    ];
    assert_eq!(names(&here.join(SHELF)), expected);
    let address = "https://open.feishu.cn/document";
    assert_eq!(
        fs::read_to_string(place(here, GUIDE)).unwrap(),
        format!(
            "---\ntitle: \"uEDN5UjLxQTO14SM0kTN\"\nfullPath: \"{GUIDE}\"\nupdateTime: \"1768361098000\"\n\
             source_url: \"{address}{GUIDE}\"\n---\n\n# 指南\n\n一些话。\n"
        )
    );
    let index = fs::read_to_string(here.join(SHELF).join("index.jsonl")).unwrap();
    let index: Vec<Value> = index
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        index,
        [
            json!({"fullPath": GET, "updateTime": "1747194126000", "file": expected[1]}),
            json!({"fullPath": GUIDE, "updateTime": "1747194126001", "file": expected[2]}),
        ]
    );
    assert_eq!(
        files(&here.join("specs")),
        specs,
        "specs/ is not ours to write"
    );
}

#[test]
fn a_second_run_asks_for_what_changed_or_is_missing() {
    let scratch = workspace();
    let here = scratch.path();
    let other = "/uAjLw4CM/archive-v1/other";
    let portal = Portal::new(&[
        (GET, json!(1), PAGE),
        (GUIDE, json!("1"), "# 指南"),
        (FAQ, json!("1"), "# 问答"),
        (other, json!("1"), "# 其他"),
    ]);
    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 0);
    assert_eq!(portal.asked().len(), 4);
    let (code, told, _) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 0);
    assert!(
        told.contains("4 pages in fetched/zh/archive-v1, 0 fetched"),
        "{told}"
    );
    assert!(told.ends_with("nothing changed\n"), "{told}");
    assert!(portal.asked().is_empty());

    fs::remove_file(place(here, other)).unwrap();
    let new = "/uAjLw4CM/archive-v1/new";
    portal.set(&[
        (GET, json!("1"), PAGE),
        (GUIDE, json!("2"), "# 新指南"),
        (other, json!("1"), "# 其他"),
        (new, json!("1"), "# 新"),
    ]);
    let (code, told, _) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 0);
    assert_eq!(portal.asked(), [new, other, GUIDE]);
    assert!(
        told.contains("4 pages in fetched/zh/archive-v1, 3 fetched\n")
            && told.contains(&format!("removed {FAQ}: ")),
        "{told}"
    );
    assert!(!place(here, FAQ).exists());
    assert!(
        fs::read_to_string(place(here, GUIDE))
            .unwrap()
            .ends_with("# 新指南\n")
    );
}

#[test]
fn a_language_has_a_folder_of_its_own() {
    let scratch = workspace();
    let portal = Portal::new(&[(GET, json!(1), PAGE)]);
    assert_eq!(fetch(scratch.path(), &portal, &["archive-v1"]).0, 0);
    assert_eq!(
        fetch(scratch.path(), &portal, &["archive-v1", "--lang", "en"]).0,
        0
    );
    let language = |name: &str| (format!("open_locale={name}"), name.to_owned());
    let seen = portal.known.lock().unwrap().languages.clone();
    assert_eq!(seen, ["zh-CN", "en-US"].map(language));
    for (folder, site) in [
        ("zh", "https://open.feishu.cn"),
        ("en", "https://open.larksuite.com"),
    ] {
        let file = scratch
            .path()
            .join(format!("fetched/{folder}/archive-v1{GET}.md"));
        let text = fs::read_to_string(file).unwrap();
        assert!(
            text.contains(&format!("source_url: \"{site}/document{GET}\"\n")),
            "{text}"
        );
    }
}

#[test]
fn real_pages_read_as_their_copies_do() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages/raw/okr-v1");
    if !real.is_dir() {
        println!("{} is missing, so nothing was tested", real.display());
        return;
    }
    let scratch = workspace();
    let portal = Portal::new(&[]);
    let mut documents = Vec::new();
    for (name, text) in files(&real) {
        let (head, content) = text
            .strip_prefix("---\n")
            .unwrap()
            .split_once("---\n")
            .unwrap();
        let told = |key: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(key));
            line.unwrap_or_else(|| panic!("{name} has no {key}"))
                .trim_matches([' ', '"'])
                .to_owned()
        };
        let path = told("fullPath:");
        portal.script(&path, &[Answer::Page(content.trim_start().to_owned())]);
        documents.push(json!({
            "type": "DocumentType", "name": told("title:"), "fullPath": path, "updateTime": told("updateTime:"),
        }));
    }
    assert!(documents.len() > 10);
    portal.known.lock().unwrap().directory = json!({"items": documents});
    let (code, _, complaint) = fetch(scratch.path(), &portal, &["okr-v1"]);
    assert_eq!(code, 0, "{complaint}");
    let mut diff = xtask(scratch.path());
    let diff = diff
        .arg("diff")
        .arg(&real)
        .arg("fetched/zh/okr-v1")
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&diff.stdout), "nothing changed\n");
}
