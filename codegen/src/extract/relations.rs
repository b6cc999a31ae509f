//! Rules over several request fields, from the words of fields and notes.

use std::sync::LazyLock;

use regex::Regex;

use super::prose::{self, Known, Statement};
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Operation, Relation, RelationKind};
use crate::source::Sources;

/// Words that state a rule, the surer kind first.
struct Words {
    kind: RelationKind,
    words: &'static [&'static str],
}

const WORDS: [Words; 4] = [
    Words {
        kind: RelationKind::AtLeastOne,
        words: &[
            "不能同时不填",
            "不能同时不传",
            "at least one",
            "cannot be empty at the same time",
            "can not be empty at the same time",
            "cannot both be empty",
            "cannot all be empty",
            "must not be empty at the same time",
            "cannot be both empty",
        ],
    },
    Words {
        kind: RelationKind::AllOrNone,
        words: &[
            "都设置，或者都不设置",
            "都设置或者都不设置",
            "都设置或都不设置",
            "都传或都不传",
            "都填或都不填",
            "同时设置或者同时不设置",
            "同时设置或同时不设置",
            "同时传或同时不传",
            "同时传入或同时不传",
            "同时填写或同时不填",
            "同时传入或者同时不传",
            "同时存在或同时不存在",
            "同时为空或同时不为空",
            "要么都",
            "必须成对",
            "需成对",
            "set together",
            "specified together",
            "passed together",
            "provided together",
            "used in pairs",
            "both be set or both",
        ],
    },
    Words {
        kind: RelationKind::ExactlyOne,
        words: &[
            "二选一",
            "三选一",
            "四选一",
            "2选1",
            "2 选 1",
            "两者选一",
            "二者选一",
            "择一",
            "选其一",
            "必须且只能",
            "有且仅有一个",
            "有且只有一个",
            "exactly one",
            "one and only one",
            "choose one of",
            "select one of",
            "choose either",
        ],
    },
    Words {
        kind: RelationKind::AtMostOne,
        words: &[
            "不能同时",
            "不可同时",
            "不可以同时",
            "不得同时",
            "不允许同时",
            "不支持同时",
            "互斥",
            "只能传其中",
            "只能填其中",
            "只能选其中",
            "只能设置其中",
            "只能传一个",
            "只能传入一个",
            "只能传入其中",
            "最多传一个",
            "mutually exclusive",
            "cannot be used together",
            "cannot be set at the same time",
            "cannot be used at the same time",
            "cannot be specified at the same time",
            "cannot be passed at the same time",
            "cannot both be",
            "only one of",
        ],
    },
];

/// Forms with names or verbs between their words.
static FORMS: LazyLock<Vec<(RelationKind, Regex)>> = LazyLock::new(|| {
    [
        (
            RelationKind::AtLeastOne,
            "不(?:能|可以|可|得|允许|应)(?:同时|全部|都|全|均)(?:为空|不填|不传)",
        ),
        (
            RelationKind::AtLeastOne,
            "至少(?:需要|需|要|必须|应)?(?:填写|填|传入|传|选择|选|有|设置|提供|指定|包含|存在).*?(?:一个|一项|1 ?个|之一|其一)|至少(?:一个|一项|其一)",
        ),
        (
            RelationKind::AtLeastOne,
            "(?:必须|需要|需|须|应)(?:至少)?(?:传入|传|填写|填|选择|选|提供|设置|指定).*?(?:其中|任意|任一)(?:的)?(?:一个|一项|之一|1 ?个)?",
        ),
        (
            RelationKind::AllOrNone,
            "(?:必须|需要|需|须|应)同时(?:传|填|设置|提供|指定|使用|存在|有值|赋值|配置|携带)",
        ),
        (
            RelationKind::AtLeastOne,
            "[Ee]ither .+ or .+ (?:must|is required|needs? to)",
        ),
    ]
    .into_iter()
    .filter_map(|(kind, form)| Some((kind, Regex::new(form).ok()?)))
    .collect()
});

/// The rules that the fields and notes of an operation state, each once; reads what is in `operation` already.
pub fn find(operation: &Operation, sources: &Sources, sink: &mut Sink) -> Vec<Relation> {
    let known = prose::request_fields(operation);
    let mut relations: Vec<Relation> = Vec::new();
    for statement in prose::statements(operation, &known) {
        if !may_relate(statement.text) {
            continue;
        }
        for sentence in prose::sentences(statement.text) {
            let Some(relation) = read(sentence, &statement, &known, sources, sink) else {
                continue;
            };
            let same = relations
                .iter()
                .find(|other| (other.side, &other.fields) == (relation.side, &relation.fields));
            match same {
                Some(other) if other.kind != relation.kind => sink.report(
                    Diagnostic::warning(
                        "relation-contradicted",
                        relation.span,
                        format!(
                            "another rule is stated for `{}`",
                            relation.fields.join("`, `")
                        ),
                    )
                    .related(other.span, "this one is used"),
                ),
                Some(_) => {}
                None => relations.push(relation),
            }
        }
    }
    relations
}

/// Words without which no sentence states a rule.
static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        "同时|至少|选一|选 ?1|其一|其中|互斥|择一|任意|任一|只能|有且|成对|要么|为空|都不|均不| one|together|xclusive|empty|same time|ither |pairs|cannot both|both be",
    )
    .ok()
});

fn may_relate(text: &str) -> bool {
    LazyLock::force(&HINT)
        .as_ref()
        .is_none_or(|hint| hint.is_match(text))
}

fn read(
    sentence: &str,
    statement: &Statement<'_>,
    known: &[Known<'_>],
    sources: &Sources,
    sink: &mut Sink,
) -> Option<Relation> {
    let (kind, start, end) = rule(sentence)?;
    let span = sources.narrow(statement.span, sentence);
    let (names, with_owner) = meant(sentence, start, end);
    let mut fields: Vec<usize> = names
        .iter()
        .filter_map(|name| prose::resolve(name, statement.owner, known))
        .collect();
    fields.extend(statement.owner.filter(|_| with_owner || fields.len() == 1));
    if names.is_empty() {
        fields.extend(prose::row_mates(statement.owner, known));
    }
    if fields.is_empty() && kind == RelationKind::AllOrNone {
        let both = ["开始和结束", "起止", "开始时间和结束时间", "start and end"]
            .iter()
            .any(|word| sentence.contains(word));
        if both && let Some((from, to)) = prose::range_meant(statement.owner, known) {
            fields.extend([from, to]);
        }
    }
    fields.sort_unstable();
    fields.dedup();
    if fields.len() < 2 {
        // Two words that look like names of fields, and still no rule: somebody should look.
        if names.iter().filter(|name| name.contains('_')).count() > 1 {
            report(
                sink,
                "relation-unresolved",
                span,
                "a rule names fields that are not in the request",
            );
        }
        return None;
    }
    if conditional(&sentence[..start]) {
        sink.report(Diagnostic::note(
            "relation-conditional",
            span,
            "a rule over several fields holds under a condition and is not checked",
        ));
        return None;
    }
    let fields: Vec<&Known<'_>> = fields
        .iter()
        .filter_map(|&index| known.get(index))
        .collect();
    let first = fields.first()?;
    let together = fields.iter().all(|field| {
        field.side == first.side
            && (field.parent() == first.parent()
                || !(field.path.contains("[]") || first.path.contains("[]")))
    });
    if !together {
        report(
            sink,
            "relation-unresolved",
            span,
            "a rule names fields of different places",
        );
        return None;
    }
    Some(Relation {
        kind,
        side: first.side,
        fields: fields.iter().map(|field| field.path.clone()).collect(),
        span,
    })
}

fn report(sink: &mut Sink, code: &'static str, span: crate::source::Span, message: &str) {
    sink.report(
        Diagnostic::warning(code, span, message)
            .help("nobody checks the rule; name the fields as the tables do if it should be"),
    );
}

/// The rule that a sentence states, and where its words are.
fn rule(sentence: &str) -> Option<(RelationKind, usize, usize)> {
    let lower = sentence.to_ascii_lowercase();
    let by_words = WORDS.iter().find_map(|words| {
        words
            .words
            .iter()
            .find_map(|word| lower.find(word).map(|at| (words.kind, at, at + word.len())))
    });
    let by_form = || {
        FORMS.iter().find_map(|(kind, form)| {
            form.find(sentence)
                .map(|found| (*kind, found.start(), found.end()))
        })
    };
    // `不能同时为 true` speaks of values, and `不能同时为空` is a form below.
    let by_words = by_words.filter(|(kind, _, end)| {
        *kind != RelationKind::AtMostOne || !sentence[*end..].starts_with(['为', '不'])
    });
    let (kind, start, end) = match by_words {
        Some(found) => found,
        None => by_form()?,
    };
    Some((adjusted(kind, &lower), start, end))
}

/// The kind, after what else the sentence says of giving several, or none.
fn adjusted(kind: RelationKind, sentence: &str) -> RelationKind {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let several = says(&[
        "优先",
        "生效",
        "为准",
        "if both",
        "precedence",
        "takes effect",
        "并集",
    ]);
    let none = says(&["都不", "均不", "可以不", "可不", "也可不", "neither"]);
    let single = says(&["只能", "仅能", "only one", "不能同时传", "不可同时传"]);
    match kind {
        RelationKind::ExactlyOne if several => RelationKind::AtLeastOne,
        RelationKind::ExactlyOne if none => RelationKind::AtMostOne,
        RelationKind::AtLeastOne if single => RelationKind::ExactlyOne,
        other => other,
    }
}

/// The names that a rule is about, and whether the field that states it is one of them.
///
/// `与 b 不能同时为空` is about the field itself and b, whatever stands before it; a clause that names several fields
/// is about these; else names of the clauses before it count as well.
fn meant(sentence: &str, start: usize, end: usize) -> (Vec<&str>, bool) {
    let from = |marks: &[char]| {
        sentence[..start]
            .char_indices()
            .rfind(|(_, c)| marks.contains(c))
            .map_or(0, |(at, c)| at + c.len_utf8())
    };
    let until = sentence[end..]
        .find('，')
        .map_or(sentence.len(), |at| end + at);
    let names = |from: usize| prose::names(&sentence[from..until]);
    let short = from(&['，', ',']);
    let opening = sentence[short..until].trim_start().to_ascii_lowercase();
    let joined = [
        "与",
        "和",
        "跟",
        "同",
        "或",
        "with ",
        "mutually exclusive with",
    ]
    .iter()
    .any(|word| opening.starts_with(word))
        && !opening.starts_with("同时");
    let clause = names(from(&['，']));
    if joined {
        (names(short), true)
    } else if clause.len() > 1 {
        (clause, false)
    } else {
        (names(0), false)
    }
}

/// True if what stands in front of the rule is a condition.
fn conditional(before: &str) -> bool {
    // `如果…则…` is a rule of its own.
    let open = |clause: &&str| !(clause.contains('则') || clause.contains('就'));
    before.split('，').filter(open).any(|clause| {
        let when = clause
            .match_indices('当')
            .any(|(at, _)| !clause[at..].starts_with("当前"));
        when || ["如果", "若", "情况下", "when ", "When ", "if ", "If "]
            .iter()
            .any(|word| clause.contains(word))
            || clause.ends_with('时')
    })
}
