use super::*;
use crate::ir::dump::Outline;
use crate::ir::sample;

#[test]
fn pages_are_named_from_the_folder_of_their_module() {
    for (page, expected) in [
        ("specs/approval-v4/instance/create.md", "instance/create.md"),
        ("/home/a/specs/approval-v4/list.md", "list.md"),
        ("pages/raw/list.md", "pages/raw/list.md"),
        ("list.md", "list.md"),
    ] {
        assert_eq!(in_module(page), expected);
    }
}

/// Applies one fixup to the sample: the body after it, and the codes of the findings.
fn applied(lines: &str, doubts: Vec<Diagnostic>) -> (String, Vec<&'static str>) {
    let text = format!("[[fixup]]\npage = \"instance/create.md\"\n{lines}\nreason = \"seen\"\n");
    let pages = BTreeMap::from([("instance/create.md".to_owned(), PageId(0))]);
    let mut sink = Sink::default();
    let fixups = parse(PageId(1), &text, &pages, &mut sink);
    doubts.into_iter().for_each(|doubt| sink.report(doubt));
    let mut ir = sample::ir();
    apply(&mut ir, &fixups, &mut sink);
    let findings = sink.into_sorted();
    let body = Outline::of(&ir)
        .to_string()
        .lines()
        .filter_map(|line| line.strip_prefix("  body."))
        .collect::<Vec<_>>()
        .join("\n");
    (body, findings.iter().map(|finding| finding.code).collect())
}

#[test]
fn fixups_change_what_they_name() {
    for (lines, line) in [
        (
            "field = 'body.texts[].is_default'\nchange = 'parent'\nvalue = 'body'",
            "texts[].key: string\nis_default: boolean\ngrid",
        ),
        (
            "field = 'body.mode'\nchange = 'parent'\nvalue = 'body.labels{}{}'",
            "labels: map<map<object>>\nlabels{}{}.mode: integer default=1 choices=-1,1\nlabels{}{}.name",
        ),
        (
            "field = 'body.texts[].key'\nchange = 'name'\nvalue = 'id'",
            "texts[].id: string",
        ),
        (
            "field = 'body.texts'\nchange = 'type'\nexpect = 'array'\nvalue = 'map<string, text>'",
            "texts: map<object>\ntexts{}.key: string",
        ),
        (
            "field = 'body.locale'\nchange = 'required'\nexpect = true\nvalue = false",
            "locale: string choices=zh-CN,en-US",
        ),
        (
            "field = 'body.locale'\nchange = 'choices'\nexpect = ['zh-CN', 'en-US']\nvalue = ['en-US', { key = 'ja', description = 'x' }]",
            "locale: string required choices=en-US,ja",
        ),
        (
            "field = 'body.mode'\nchange = 'add_choice'\nvalue = { key = 2, description = 'x' }",
            "mode: integer default=1 choices=-1,1,2",
        ),
    ] {
        let (body, findings) = applied(lines, vec![]);
        assert!(body.contains(line), "{lines}\n{body}");
        assert_eq!(findings, [""; 0], "{lines}");
    }
    let (body, findings) = applied("field = 'body.grid'\nchange = 'drop'", vec![]);
    assert!(!body.contains("grid") && findings.is_empty());
}

#[test]
fn fixups_that_are_wrong_fail() {
    let (untouched, _) = applied("", vec![]);
    for (lines, code) in [
        ("field = 'body.nothing'\nchange = 'drop'", "fixup-field"),
        ("field = 'response'\nchange = 'drop'", "fixup-field"),
        ("field = 'body.texts.key'\nchange = 'drop'", "fixup-field"),
        (
            "field = 'body.texts[].key'\nchange = 'parent'\nvalue = 'body.texts[]'",
            "fixup-idle",
        ),
        (
            "field = 'body.grid'\nchange = 'parent'\nvalue = 'body'",
            "fixup-idle",
        ),
        (
            "field = 'body.grid'\nchange = 'name'\nvalue = 'grid'",
            "fixup-idle",
        ),
        (
            "field = 'body.locale'\nchange = 'required'\nexpect = true\nvalue = true",
            "fixup-idle",
        ),
        (
            "field = 'body.locale'\nchange = 'add_choice'\nvalue = 'en-US'",
            "fixup-idle",
        ),
        (
            "field = 'body.locale'\nchange = 'required'\nexpect = false\nvalue = true",
            "fixup-expect",
        ),
        (
            "field = 'body.locale'\nchange = 'type'\nexpect = 'int'\nvalue = 'string'",
            "fixup-expect",
        ),
        (
            "field = 'body.locale'\nchange = 'choices'\nexpect = ['zh-CN']\nvalue = []",
            "fixup-expect",
        ),
        (
            "field = 'body.grid'\nchange = 'parent'\nvalue = 'response'",
            "fixup-value",
        ),
        (
            "field = 'body.grid'\nchange = 'parent'\nvalue = 'body.locale'",
            "fixup-value",
        ),
        (
            "field = 'body.texts'\nchange = 'parent'\nvalue = 'body.texts[]'",
            "fixup-value",
        ),
        ("field = 'body.grid'\nchange = 'colour'", "fixup-file"),
        (
            "field = 'body.grid'\nchange = 'drop'\nvalue = 1",
            "fixup-file",
        ),
        ("field = 'body.grid'\nchange = 'name'", "fixup-file"),
        ("change = 'drop'", "fixup-file"),
        ("field = ", "fixup-file"),
    ] {
        let (body, findings) = applied(lines, vec![]);
        assert_eq!(findings, [code], "{lines}");
        assert_eq!(body, untouched, "{lines}");
    }
}

#[test]
fn a_doubt_is_settled_either_way() {
    for code in ["nesting-ambiguous", "level-contradicts"] {
        for parent in ["body", "body.texts[]"] {
            let doubt = Diagnostic::warning(code, sample::span(5), "is_default may be elsewhere");
            let elsewhere = Diagnostic::warning(code, sample::span(6), "grid may, too");
            let lines =
                format!("field = 'body.texts[].is_default'\nchange = 'parent'\nvalue = '{parent}'");
            let (_, findings) = applied(&lines, vec![doubt, elsewhere]);
            assert_eq!(findings, [code], "{parent}");
        }
    }
}

#[test]
fn findings_point_at_their_entry() {
    let text = "[[fixup]]\npage = 'a.md'\nfield = 'body.x'\nchange = 'drop'\nreason = 'r'\n\n[[fixup]]\npage = 'b.md'\nfield = 'body.x'\nchange = 'drop'\nreason = 'r'\n";
    let pages = BTreeMap::from([("a.md".to_owned(), PageId(0))]);
    let mut sink = Sink::default();
    let fixups = parse(PageId(1), text, &pages, &mut sink);
    assert_eq!(fixups.len(), 1);
    assert_eq!(&text[fixups[0].span.range()], "'body.x'");
    let findings = sink.into_sorted();
    assert_eq!(&text[findings[0].span.unwrap().range()], "'b.md'");
}

#[test]
fn what_is_wrong_with_an_entry_names_its_key() {
    let rest = "page = 'a.md'\nfield = 'body.x'\nreason = 'r'";
    for (lines, at, message) in [
        (
            "change = 'choices'\nexpect = 'nothing'\nvalue = []",
            "'nothing'",
            "`expect` must be a list of values, each a text or a whole number",
        ),
        (
            "change = 'choices'\nexpect = []\nvalue = [{ name = 'x' }]",
            "[{ name = 'x' }]",
            "`value` must be a list, each item of it a text, a whole number, or `{ key = …, description = \"…\" }`",
        ),
        (
            "change = 'required'\nexpect = 'true'\nvalue = false",
            "'true'",
            "`expect` must be `true` or `false`",
        ),
        (
            "change = 'parent'\nvalue = 1",
            "1",
            "`value` must be a text",
        ),
        ("change = 'name'\nvalue = ' '", "' '", "`value` is empty"),
        ("change = 'colour'", "'colour'", "`colour` is no change"),
        (
            "change = 'drop'\nvalue = true",
            "true",
            "a fixup with `change = \"drop\"` has no `value`",
        ),
        (
            "change = 'name'",
            "[[fixup]]",
            "the fixup needs `value`, a text",
        ),
    ] {
        let text = format!("[[fixup]]\n{rest}\n{lines}\n");
        let pages = BTreeMap::from([("a.md".to_owned(), PageId(0))]);
        let mut sink = Sink::default();
        assert_eq!(parse(PageId(1), &text, &pages, &mut sink), [], "{lines}");
        let findings = sink.into_sorted();
        let [finding] = &findings[..] else {
            panic!("{findings:?}");
        };
        assert_eq!(&text[finding.span.unwrap().range()], at, "{lines}");
        assert_eq!(finding.message, message);
    }
}

#[test]
fn a_fixup_in_single_brackets_is_told_how_to_write() {
    let mut sink = Sink::default();
    let text = "[fixup]\npage = \"a.md\"\n";
    assert_eq!(
        parse(PageId(1), text, &BTreeMap::new(), &mut sink),
        Vec::new()
    );
    let help = sink.into_sorted().first().map(|it| it.help.clone());
    assert_eq!(
        help,
        Some(vec!["there may be several: write `[[fixup]]`".to_owned()])
    );
}
