use serde_json::json;

use super::*;

/// The forms in which the portal has pages of a module: by their own path, by a folder, deep, without a type.
fn directory() -> Value {
    json!({"items": [
        {"id": "103", "name": "服务端 API", "type": "DirectoryType", "fullPath": "/uAjLw4CM/ukTMukTMukTM", "items": [
            {"name": "审批", "type": "DirectoryType", "fullPath": "/server-docs/approval-v4", "more": {}, "items": [
                {"name": "实例", "type": "DirectoryType", "fullPath": "/server-docs/approval-v4/instance", "items": [
                    {"name": "创建", "type": "DocumentType", "updateTime": 1747194126000_i64, "items": [],
                     "fullPath": "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create"},
                    {"name": "转交", "type": "DocumentType", "updateTime": " 1747194126001 ", "items": null,
                     "fullPath": "/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN"},
                ]},
                {"name": 7, "fullPath": "/ukTMukTMukTM/untyped"},
                {"name": "no path", "type": "DocumentType"},
                {"name": "其他", "type": "Elsewhere", "fullPath": "/elsewhere", "items": "none"},
                null,
            ]},
            {"name": "审批事件", "type": "DocumentType", "updateTime": null,
             "fullPath": "/uAjLw4CM/ukTMukTMukTM/approval-v4/events/created"},
            {"name": "又一次", "type": "DocumentType", "updateTime": "1",
             "fullPath": "/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN"},
            {"name": "审批五", "type": "DocumentType", "fullPath": "/uAjLw4CM/ukTMukTMukTM/approval-v40/get"},
            {"name": "消息", "type": "DocumentType", "fullPath": "/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list"},
        ]},
    ]})
}

fn paths(pattern: &str) -> Vec<String> {
    let pattern = Pattern::parse(pattern).unwrap();
    let pages = pages(&directory(), &pattern).into_iter();
    pages.map(|page| page.full_path).collect()
}

#[test]
fn a_module_is_its_own_paths_and_what_its_folders_hold() {
    let create = "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create";
    let event = "/uAjLw4CM/ukTMukTMukTM/approval-v4/events/created";
    let tag = "/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list";
    let (old, untyped) = (
        "/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN",
        "/ukTMukTMukTM/untyped",
    );
    for (pattern, expected) in [
        ("approval-v4", vec![event, create, old, untyped]),
        ("approval-v4/", vec![event, create, old, untyped]),
        ("approval-v4/instance", vec![create, old]),
        ("/server-docs/approval-v4/instance", vec![create, old]),
        ("/uAjLw4CM/ukTMukTMukTM/approval-v4", vec![event]),
        (
            "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/approval-v4?lang=zh-CN#top",
            vec![event],
        ),
        ("im-v2", vec![tag]),
        ("/approval-v4", vec![]),
        ("approval", vec![]),
    ] {
        assert_eq!(paths(pattern), expected, "{pattern}");
    }
}

#[test]
fn times_are_text_however_they_are_written() {
    let pages = pages(&directory(), &Pattern::parse("approval-v4").unwrap());
    let told: Vec<_> = pages
        .iter()
        .map(|page| (page.title.as_str(), page.updated.as_str()))
        .collect();
    let expected = [
        ("审批事件", ""),
        ("创建", "1747194126000"),
        ("转交", "1747194126001"),
        ("", ""),
    ];
    assert_eq!(told, expected);
}

#[test]
fn nothing_found_leads_to_what_is_near() {
    for (pattern, expected) in [
        ("approval", vec!["approval-v4", "approval-v40"]),
        ("aproval-v4", vec!["approval-v4", "approval-v40"]),
        ("im", vec!["im-v2"]),
        (
            "approval-v4/instances",
            vec![
                "approval-v4/instance",
                "approval-v4/events",
                "approval-v40/get",
            ],
        ),
        ("/server-docs/aproval-v4", vec!["/server-docs/approval-v4"]),
        ("zzz", vec![]),
    ] {
        let near = near(&directory(), &Pattern::parse(pattern).unwrap());
        assert_eq!(near, expected, "{pattern}");
    }
}

#[test]
fn a_pattern_needs_a_name() {
    for nothing in ["", "/", "//", "https://open.feishu.cn", "?a", "/document/"] {
        assert_eq!(Pattern::parse(nothing), None, "{nothing}");
    }
}

#[test]
fn only_a_name_is_a_module_and_every_pattern_has_its_folder() {
    for (pattern, module, folder) in [
        ("approval-v4", Some("approval-v4"), "approval-v4"),
        ("/approval-v4", None, "+approval-v4"),
        ("approval-v4/task", None, "approval-v4+task"),
    ] {
        let pattern = Pattern::parse(pattern).unwrap();
        assert_eq!(pattern.module(), module);
        assert_eq!(pattern.folder(str::to_owned), folder);
    }
}
