//! Restated pages give the facts that the platform documents, whatever dialect tells them.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen::diagnostics::{Severity, render};
use feishu_codegen::diff::{Change, What, changes};
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::source::{Page, Sources};
use feishu_tests::{module, pages, verbatim, workspace};
use similar::TextDiff;

/// The facts, by hand.
const FACTS: &str = include_str!("../fixtures/instance.outline");

/// The pages that tell these facts, restated.
const RESTATED: [&str; 5] = [
    "approval-v4/instance/create.md",
    "approval-v4/instance/list.md",
    "approval-v4/instance/list.sdk.md",
    "approval-v4/instance/overview.md",
    "approval-v4/instance/query.md",
];

fn outline(pages: Vec<Page>) -> String {
    let sources = Sources::new(pages);
    let reading = feishu_codegen::read_ir(&sources, &BTreeMap::new());
    for diagnostic in reading.diagnostics.into_sorted() {
        assert!(
            diagnostic.severity < Severity::Error,
            "{}",
            render(&diagnostic, &sources, false)
        );
    }
    Outline::of(&reading.ir).to_string()
}

fn assert_facts(found: &str) {
    let diff = TextDiff::from_lines(FACTS, found);
    assert!(found == FACTS, "{}", diff.unified_diff());
}

#[test]
fn restated_pages_give_the_documented_facts() {
    let folder = workspace().join("specs/approval-v4");
    let mut restated = pages(&folder).expect("the folder can be read");
    restated.retain(|page| RESTATED.contains(&page.path.as_str()));
    assert_facts(&outline(restated));
}

#[test]
fn pages_as_published_give_the_same_facts() {
    if let Some(seeds) = verbatim("seeds") {
        assert_facts(&outline(pages(&seeds).expect("the folder can be read")));
    }
}

/// What pages of approvals say on purpose otherwise than the published ones.
const MEANT: [&str; 11] = [
    // Corrected by fixups, which say why.
    "operation approval.v4.id.get: ~ response.user_id_map type: map<any> → map<string>",
    "operation approval.v4.id.get: ~ response.lark_id_map type: map<any> → map<string>",
    "operation approval.v4.file.upload: ~ body.type choices: +image +attachment",
    // The page tells the size by these values.
    "operation approval.v4.file.upload: + size.body.content most=10485760 when=\"body.type=image\"",
    "operation approval.v4.file.upload: + size.body.content most=52428800 when=\"body.type=attachment\"",
    "operation approval.v4.message.send: ~ body.user_id required: yes → no",
    "operation approval.v4.external_instance.create: ~ body.links.pc_link required: yes → no",
    "operation approval.v4.external_instance.create: ~ body.task_list[].links.pc_link required: yes → no",
    "operation approval.v4.external_instance.create: ~ body.cc_list[].links.pc_link required: yes → no",
    // The published example has empty lists; they hold identifiers and words.
    "operation approval.v4.instance.preview: ~ response.preview_nodes[].end_cc_id_list type: array<any> → array<string>",
    "operation approval.v4.instance.preview: ~ response.preview_nodes[].comments type: array<any> → array<string>",
];

/// What only the official SDKs declare: the pages `*.sdk.md` add it.
const DECLARED: [(&str, &[&str]); 8] = [
    (
        "approval.create",
        &[
            "body.form.widget_relation: string",
            "body.settings.overtime_disable: boolean",
            "body.settings.overtime_notice_time: integer",
            "body.settings.overtime_close_time: integer",
            "body.settings.overtime_recover_time: integer",
        ],
    ),
    (
        "district.search",
        &[
            "query.page_size: integer",
            "query.page_token: string",
            "response.version: string",
            "response.has_more: boolean",
            "response.page_token: string",
            "paging cursor=query.page_token size=page_size next=page_token has_more=has_more items=items",
        ],
    ),
    (
        "external_instance.create",
        &[
            "response.process_record: object",
            "response.process_record.instance: object",
            "response.process_record.instance.insert_num: integer",
            "response.process_record.instance.update_num: integer",
            "response.process_record.instance.delete_num: integer",
            "response.process_record.task: object",
            "response.process_record.task.insert_num: integer",
            "response.process_record.task.update_num: integer",
            "response.process_record.task.delete_num: integer",
            "response.process_record.cc: object",
            "response.process_record.cc.insert_num: integer",
            "response.process_record.cc.update_num: integer",
            "response.process_record.cc.delete_num: integer",
        ],
    ),
    (
        "instance.create",
        &[
            "body.byte_extra: string",
            "body.with_link: boolean",
            "response.instance_link: string",
        ],
    ),
    ("instance.preview", &["body.locale: string"]),
    ("instance.query", &["body.with_revoked_instance: boolean"]),
    (
        "instance.search_cc",
        &["body.with_revoked_instance: boolean"],
    ),
    ("task.search", &["body.with_revoked_instance: boolean"]),
];

/// Fields with more languages than their pages list; the fixups say why.
const LANGUAGES: [(&str, &str); 6] = [
    ("approval.create", "body.i18n_resources[].locale"),
    ("external_approval.get", "response.i18n_resources[].locale"),
    ("instance.create", "body.i18n_resources[].locale"),
    ("instance.query", "body.locale"),
    ("instance.search_cc", "body.locale"),
    ("task.search", "body.locale"),
];

/// All changes that are meant, in no order.
fn meant() -> BTreeSet<String> {
    let declared = DECLARED.iter().flat_map(|(operation, facts)| {
        let change = move |fact| format!("operation approval.v4.{operation}: + {fact}");
        facts.iter().map(change)
    });
    let languages = LANGUAGES.iter().map(|(operation, field)| {
        let more = "+zh-HK +zh-TW +de-DE +es-ES +fr-FR +id-ID +it-IT +ko-KR +pt-BR +th-TH +vi-VN +ms-MY +ru-RU";
        format!("operation approval.v4.{operation}: ~ {field} choices: {more}")
    });
    let meant = MEANT.iter().map(|change| (*change).to_owned());
    meant.chain(declared).chain(languages).collect()
}

#[test]
fn restated_pages_lose_no_published_fact() {
    if let Some(published) = verbatim("clean/approval-v4") {
        let published = Sources::new(pages(&published).expect("the folder can be read"));
        let published = feishu_codegen::read_ir(&published, &BTreeMap::new()).ir;
        let restated = module("approval-v4").expect("the pages can be read");
        let restated = feishu_codegen::understand(&restated).ir;
        // Operations that the published pages do not know yet are no loss, nor are names that the module gives.
        let is_told = |change: &&Change| {
            change.subject.starts_with("operation approval.v4.")
                && !matches!(change.what, What::Added | What::Renamed { .. })
        };
        let found: BTreeSet<String> = changes(&Outline::of(&published), &Outline::of(&restated))
            .iter()
            .filter(is_told)
            .map(|Change { subject, what }| format!("{subject}: {what}"))
            .collect();
        assert_eq!(found, meant());
    }
}
