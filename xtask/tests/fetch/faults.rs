//! What goes wrong on the way, and runs that end early.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::portal::{Answer, Portal};
use crate::{
    FAQ, GET, GUIDE, PAGE, SHELF, command, fetch, files, names, numbered, place, workspace,
};

#[test]
fn a_run_that_was_killed_goes_on() {
    let scratch = workspace();
    let here = scratch.path();
    let paths = numbered(20);
    let pages: Vec<_> = paths
        .iter()
        .map(|path| (path.as_str(), json!(1), "# 页"))
        .collect();
    let portal = Portal::new(&pages);
    for path in &paths[3..] {
        portal.script(path, &[Answer::Hang]);
    }
    let mut run = command(here, &portal, &["archive-v1"])
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // A page is only asked for when one of the eight before it is on the disk.
    for _ in 0..8 + 3 {
        portal
            .arrivals
            .recv_timeout(Duration::from_secs(60))
            .unwrap();
    }
    run.kill().unwrap();
    run.wait().unwrap();
    assert_eq!(names(&here.join(SHELF)).len(), 1 + 3);

    portal.set(&pages);
    let (code, told, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 0, "{complaint}");
    assert!(
        told.contains("20 pages in fetched/zh/archive-v1, 17 fetched"),
        "{told}"
    );
    assert_eq!(portal.asked(), paths[3..]);
}

#[test]
fn eight_pages_are_asked_for_at_once_and_no_more() {
    let scratch = workspace();
    let paths = numbered(20);
    let pages: Vec<_> = paths
        .iter()
        .map(|path| (path.as_str(), json!(1), "# 页"))
        .collect();
    let portal = Portal::new(&pages);
    for path in &paths {
        portal.script(path, &[Answer::Hang]);
    }
    let mut run = command(scratch.path(), &portal, &["archive-v1"])
        .spawn()
        .unwrap();
    for _ in 0..8 {
        portal
            .arrivals
            .recv_timeout(Duration::from_secs(60))
            .unwrap();
    }
    let ninth = portal.arrivals.recv_timeout(Duration::from_millis(300));
    run.kill().unwrap();
    run.wait().unwrap();
    assert_eq!(ninth.ok(), None);
}

#[test]
fn what_was_half_written_is_fetched_again_or_cleared_away() {
    let scratch = workspace();
    let here = scratch.path();
    let portal = Portal::new(&[
        (GET, json!(1), PAGE),
        (GUIDE, json!(1), "# 指南"),
        (FAQ, json!(1), "# 问答"),
    ]);
    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 0);
    portal.asked();
    let index = here.join(SHELF).join("index.jsonl");
    let text = fs::read_to_string(&index).unwrap();
    fs::write(&index, &text[..text.len() - 20]).unwrap();
    fs::write(place(here, FAQ).with_extension("md.new"), "# 问").unwrap();
    portal.set(&[(GET, json!(1), PAGE), (GUIDE, json!(1), "# 指南")]);
    let (code, _, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 0, "{complaint}");
    assert_eq!(portal.asked(), [GUIDE], "its line is the last one");
    assert_eq!(names(&here.join(SHELF)).len(), 1 + 2);
}

#[test]
fn a_passing_fault_is_waited_out() {
    let scratch = workspace();
    let here = scratch.path();
    let portal = Portal::new(&[
        (GET, json!(1), PAGE),
        (GUIDE, json!(1), "# 指南"),
        (FAQ, json!(1), "# 问答"),
    ]);
    let page = || Answer::Page(PAGE.to_owned());
    portal.script(GET, &[Answer::Status(429, Some("1")), page()]);
    portal.script(
        GUIDE,
        &[Answer::Status(503, None), Answer::Status(500, None), page()],
    );
    portal.script(FAQ, &[Answer::Broken, page()]);
    let started = Instant::now();
    let (code, told, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!((code, complaint.as_str()), (0, ""));
    assert!(
        told.contains("3 pages in fetched/zh/archive-v1, 3 fetched"),
        "{told}"
    );
    assert!(
        started.elapsed() >= Duration::from_secs(1),
        "Retry-After is kept"
    );
    assert_eq!(portal.asked(), [FAQ, FAQ, GET, GET, GUIDE, GUIDE, GUIDE]);
}

#[test]
fn a_bad_page_keeps_no_other_back() {
    let scratch = workspace();
    let here = scratch.path();
    let paths = numbered(6);
    let mut pages: Vec<_> = paths
        .iter()
        .map(|path| (path.as_str(), json!(1), "# 页"))
        .collect();
    pages.push((GET, json!(1), PAGE));
    let portal = Portal::new(&pages);
    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 0);

    for page in &mut pages {
        page.1 = json!(2);
    }
    portal.set(&pages);
    let faults = [
        (
            Answer::Status(404, None),
            "the portal answered 404 Not Found",
        ),
        (
            Answer::Status(503, None),
            "the portal answered 503 Service Unavailable",
        ),
        (
            Answer::Status(429, Some("86400")),
            "the portal answered 429 Too Many Requests",
        ),
        (
            Answer::Raw("{\"code\": 1002, \"msg\": \"no permission\"}"),
            "code 1002: \"no permission\"",
        ),
        (Answer::Raw("<html>"), "HTML where JSON should be"),
        (Answer::Page(" \n".to_owned()), "the page has no content"),
    ];
    for (path, (answer, _)) in paths.iter().zip(&faults) {
        portal.script(path, std::slice::from_ref(answer));
    }
    let (code, told, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 1);
    assert!(
        told.contains("7 pages in fetched/zh/archive-v1, 1 fetched"),
        "{told}"
    );
    assert!(told.ends_with("nothing changed\n"), "{told}");
    assert!(
        complaint.starts_with("error: 6 pages could not be fetched\n"),
        "{complaint}"
    );
    let lines: Vec<_> = complaint.lines().collect();
    for (number, (path, (_, why))) in paths.iter().zip(&faults).enumerate() {
        let address = format!("  https://open.feishu.cn/document{path}");
        assert_eq!(lines[1 + 2 * number], address);
        assert!(lines[2 + 2 * number].contains(why), "{complaint}");
        let kept = fs::read_to_string(place(here, path)).unwrap();
        assert!(kept.ends_with("# 页\n"), "the page of the run before stays");
    }
    let asked = portal.asked();
    let times = |path: &str| asked.iter().filter(|asked| *asked == path).count();
    assert_eq!(
        paths.iter().map(|path| times(path)).collect::<Vec<_>>(),
        [1, 6, 1, 1, 1, 1]
    );

    portal.set(&pages);
    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 0);
    assert_eq!(portal.asked(), paths, "the bad ones alone");
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let scratch = tempfile::tempdir().unwrap();
    let here = scratch.path().join("a/b/c/d");
    fs::create_dir_all(here.join("specs")).unwrap();
    let bad = [
        "../../etc",
        "/archive-v1/../../../../etc/passwd",
        "/archive-v1/./a",
        "/archive-v1//a",
        "//etc/passwd",
    ];
    let strange = [
        "/archive-v1/..\\..\\etc",
        "/archive-v1/c:%2e",
        "/archive-v1/\u{1b}[2J\n",
    ];
    let pages: Vec<_> = bad
        .iter()
        .chain(&strange)
        .map(|path| (*path, json!(1), "# 页"))
        .collect();
    let portal = Portal::new(&pages);
    let (code, told, complaint) = fetch(&here, &portal, &["archive-v1"]);
    assert_eq!(code, 1, "{complaint}");
    assert!(
        told.contains("3 pages in fetched/zh/archive-v1, 3 fetched"),
        "{told}"
    );
    assert!(told.contains("There is no specs/archive-v1"), "{told}");
    assert!(
        complaint.starts_with("error: 5 pages could not be fetched\n"),
        "{complaint}"
    );
    assert!(!complaint.contains('\u{1b}'), "{complaint}");
    assert_eq!(
        names(scratch.path()),
        [
            "archive-v1/%1B%5B2J%0A.md",
            "archive-v1/%2E%2E%5C%2E%2E%5Cetc.md",
            "archive-v1/c%3A%252e.md",
            "index.jsonl",
        ]
        .map(|name| format!("a/b/c/d/{SHELF}/{name}"))
    );
}

#[test]
fn without_pages_nothing_is_written_or_removed() {
    let scratch = workspace();
    let here = scratch.path();
    let mut portal = Portal::new(&[(GET, json!(1), PAGE)]);
    let (code, told, complaint) = fetch(here, &portal, &["archiv-v1"]);
    assert_eq!((code, told.as_str()), (2, ""));
    assert_eq!(
        complaint,
        "error: no page of the documentation has archiv-v1 in its path: did you mean archive-v1?\n"
    );
    assert!(!here.join("fetched").exists());

    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 0);
    let before = files(here);
    portal.known.lock().unwrap().directory = json!({"items": []});
    assert_eq!(fetch(here, &portal, &["archive-v1"]).0, 2);
    portal.known.lock().unwrap().directory = Value::Null;
    let (code, _, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 1);
    assert!(
        complaint.contains("/api/tools/docment/directory_list: the portal's answer has no `data`"),
        "{complaint}"
    );

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    portal.base = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let (code, _, complaint) = fetch(here, &portal, &["archive-v1"]);
    assert_eq!(code, 1);
    assert!(
        complaint.contains("cannot read the directory of the documentation at http://127.0.0.1:"),
        "{complaint}"
    );
    assert_eq!(files(here), before);
}
