//! The official name of an operation, from its own page only.

use crate::document::{Block, Document};
use crate::ir::{NameOrigin, OfficialName, PageInfo};

/// The best name that a page gives: its link to the API explorer, a call in a sample program, its place in the
/// documentation, or else method and address.
pub(super) fn of(
    document: &Document,
    text: &str,
    info: &PageInfo,
    http_method: &str,
    path: &str,
) -> (OfficialName, NameOrigin) {
    if let Some(name) = explorer(text) {
        return (name, NameOrigin::Explorer);
    }
    if let Some(name) = sample(document) {
        return (name, NameOrigin::Sample);
    }
    let place = [info.document_path.as_deref(), info.url.as_deref()];
    if let Some(name) = place.into_iter().flatten().find_map(document_path) {
        return (name, NameOrigin::DocumentPath);
    }
    (address(http_method, path), NameOrigin::Url)
}

/// `{尝试一下}(url=/api/tools/…?project=approval&version=v4&resource=instance&method=create)`.
fn explorer(text: &str) -> Option<OfficialName> {
    let (_, link) = text
        .split_once("api_explore_config?")
        .or_else(|| text.split_once("}(url="))?;
    let link = &link[..link.find([')', '\n', ' ']).unwrap_or(link.len())];
    let value = |key: &str| {
        link.split(['&', '?'])
            .find_map(|pair| pair.split_once('=').filter(|(name, _)| *name == key))
            .map(|(_, value)| snake(value))
            .filter(|value| !value.is_empty())
    };
    Some(OfficialName {
        project: value("project")?,
        version: value("version")?,
        resource: value("resource").unwrap_or_default(),
        method: value("method")?,
    })
}

/// The first call of a client in the programs of a page: `client.approval.v4.instance.list(`, in the spelling of any
/// language.
fn sample(document: &Document) -> Option<OfficialName> {
    document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Code(code) => Some(code.text.as_str()),
            _ => None,
        })
        .find_map(|code| {
            code.match_indices("client.")
                .find_map(|(at, _)| call(&code[at + 7..]))
        })
}

/// The name in `approval.v4.instance.list(`, `approval().v4().instance().list(` or `Approval.V4.Instance.List(`.
fn call(text: &str) -> Option<OfficialName> {
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || "_.()".contains(c)))
        .unwrap_or(text.len());
    let chain = text[..end].replace("()", "");
    let chain = chain.split('(').next()?.trim_end_matches('.');
    let parts: Vec<String> = chain.split('.').map(snake).collect();
    let [project, version, resource @ .., method] = parts.as_slice() else {
        return None;
    };
    if !is_version(version) || resource.is_empty() || method.is_empty() || project.is_empty() {
        return None;
    }
    Some(OfficialName {
        project: project.clone(),
        version: version.clone(),
        resource: resource.join("."),
        method: method
            .strip_suffix("_with_iterator")
            .unwrap_or(method)
            .to_owned(),
    })
}

/// `…/reference/approval-v4/instance/list`; opaque names such as `uEDNyUjLxQjM14SM0ITN` tell nothing.
fn document_path(path: &str) -> Option<OfficialName> {
    let (project, version, rest) = place(path)?;
    let (method, resource) = rest.split_last()?;
    if resource.is_empty() {
        return None;
    }
    Some(OfficialName {
        project,
        version,
        resource: dotted(resource),
        method: snake(method),
    })
}

/// Project, version and name of the resource that a page such as `…/approval-v4/instance/overview` describes.
pub(super) fn resource(path: &str) -> Option<(String, String, String)> {
    let (project, version, rest) = place(path)?;
    let name = match rest.split_last()? {
        (page, []) => snake(page),
        (_, resource) => dotted(resource),
    };
    Some((project, version, name))
}

/// Project and version of a page in the documentation tree, and what stands below them.
fn place(path: &str) -> Option<(String, String, Vec<&str>)> {
    let path = path.split(['?', '#']).next()?;
    let mut segments = path.split('/');
    let (project, version) = segments.find_map(|segment| {
        let (project, version) = segment.rsplit_once('-')?;
        (is_version(version) && is_name(project)).then(|| (snake(project), version.to_owned()))
    })?;
    let rest: Vec<&str> = segments.filter(|segment| !segment.is_empty()).collect();
    rest.iter()
        .all(|segment| is_name(segment))
        .then_some((project, version, rest))
}

/// The last part of the place of a page, where that says something: `quick_approval_callback`.
pub(super) fn of_page(path: &str) -> Option<String> {
    let last = path.split(['?', '#']).next()?.rsplit('/').next()?;
    is_name(last).then(|| snake(last))
}

/// Project and version of an event: told by its type (`approval.approval.updated_v4`), by the place of its page, by a
/// link to a page of the project that the type names (`leave_approval`), or else the first word of the type.
pub(super) fn event(name: &str, info: &PageInfo, text: &str) -> (String, String) {
    let words: Vec<&str> = name.split(['.', '_']).collect();
    let first = words.first().copied().unwrap_or_default();
    let last = words.last().copied().unwrap_or_default();
    if name.contains('.') && is_version(last) {
        return (snake(first), last.to_owned());
    }
    let own = [info.document_path.as_deref(), info.url.as_deref()];
    if let Some((project, version, _)) = own.into_iter().flatten().find_map(place) {
        return (project, version);
    }
    let links = text.split(|c: char| c.is_whitespace() || "()[]<>\"'`".contains(c));
    links
        .filter(|link| link.contains('/'))
        .filter_map(place)
        .map(|(project, version, _)| (project, version))
        .find(|(project, _)| words.contains(&project.as_str()))
        .unwrap_or_else(|| (snake(first), "v1".to_owned()))
}

/// The name of a resource; a nested one (`instance.comment`) is one folder, `instance-comment`.
fn dotted(segments: &[&str]) -> String {
    let words = segments.iter().flat_map(|segment| segment.split('-'));
    words.map(snake).collect::<Vec<_>>().join(".")
}

/// From method and address: `POST /open-apis/approval/v4/instances/query` is `approval.v4.instance.query`.
fn address(http_method: &str, path: &str) -> OfficialName {
    let segments: Vec<&str> = path
        .split('/')
        .filter(|segment| !segment.is_empty() && !matches!(*segment, "open-apis" | "openapi"))
        .collect();
    let version_at = segments.iter().position(|segment| is_version(segment));
    let project = segments
        .first()
        .map(|segment| snake(segment))
        .unwrap_or_default();
    let version = version_at.map_or("", |at| segments[at]);
    let rest = segments
        .get(version_at.unwrap_or(0) + 1..)
        .unwrap_or_default();
    let is_param = |segment: &str| segment.starts_with(':');
    let mut words: Vec<String> = rest
        .iter()
        .filter(|segment| !is_param(segment))
        .map(|segment| snake(segment))
        .collect();
    let ends_in_param = rest.last().is_some_and(|segment| is_param(segment));
    let is_plural = words.last().is_some_and(|last| last.ends_with('s'));
    let may_act = http_method == "POST" || words.last().is_some_and(|last| says_action(last));
    let verb = if may_act && !ends_in_param && !is_plural && words.len() > 1 {
        words.pop()
    } else {
        None
    };
    let method = verb.unwrap_or_else(|| {
        match (http_method, ends_in_param || !is_plural) {
            ("GET", true) => "get",
            ("GET", false) => "list",
            ("POST", _) => "create",
            ("PUT", _) => "update",
            ("PATCH", _) => "patch",
            _ => "delete",
        }
        .to_owned()
    });
    let resource: Vec<String> = words.iter().map(|word| singular(word)).collect();
    OfficialName {
        resource: if resource.is_empty() {
            project.clone()
        } else {
            resource.join(".")
        },
        project,
        version: version.to_owned(),
        method,
    }
}

/// True for the last part of an address that says what to do; that of a POST always may.
fn says_action(word: &str) -> bool {
    [
        "get", "mget", "list", "query", "search", "find", "check", "download", "batch", "preview",
    ]
    .iter()
    .any(|verb| {
        word.strip_prefix(verb)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    })
}

fn is_version(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// True for the readable names of the documentation: lower case, digits, `_` and `-`.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-')
        })
}

/// Snake case of a name in any case; dots stay.
fn snake(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous_lower = false;
    for c in text.chars() {
        if c.is_ascii_uppercase() {
            if previous_lower {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else if c.is_ascii_alphanumeric() || c == '.' {
            out.push(c);
        } else {
            out.push('_');
        }
        previous_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    out.trim_matches('_').to_owned()
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explorer_links() {
        let text = "x{尝试一下}(url=/api/tools/api_explore/api_explore_config?project=tenant&version=v2&resource=tenant.product_assign_info&method=query)";
        assert_eq!(
            explorer(text).unwrap().to_string(),
            "tenant.v2.tenant.product_assign_info.query"
        );
        assert_eq!(explorer("none"), None);
    }

    #[test]
    fn calls() {
        for text in [
            "approval.v4.instance.list(request)",
            "approval().v4().instance().list(req);",
            "Approval.V4.Instance.List(context.Background(), req)",
            "approval.v4.instance.listWithIterator({",
        ] {
            assert_eq!(
                call(text).expect(text).to_string(),
                "approval.v4.instance.list",
                "{text}"
            );
        }
        for text in [
            "Execute(request);",
            "sendAsync($request)->wait();",
            "approval.v4",
        ] {
            assert_eq!(call(text), None, "{text}");
        }
    }

    #[test]
    fn places() {
        for (path, expected) in [
            (
                "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query",
                Some("approval.v4.instance.query"),
            ),
            (
                "https://open.feishu.cn/document/server-docs/im-v1/message-content/create?lang=zh",
                Some("im.v1.message.content.create"),
            ),
            ("/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN", None),
            ("/approval-v4/uEDNyUjLxQjM14SM0ITN", None),
        ] {
            assert_eq!(
                document_path(path).map(|name| name.to_string()).as_deref(),
                expected
            );
        }
    }

    #[test]
    fn events_of_modules() {
        let info = |document_path: Option<&str>| PageInfo {
            id: crate::source::PageId(0),
            path: String::new(),
            title: String::new(),
            url: None,
            document_path: document_path.map(str::to_owned),
            updated_at: None,
        };
        let text = "见[获取应用](/document/application-v6/application/get)，\
                    [订阅](https://open.feishu.cn/document/reference/approval-v4/approval/subscribe)";
        for (name, place, text, expected) in [
            ("approval.approval.updated_v4", None, "", ("approval", "v4")),
            (
                "acs.access_record.created_v1",
                Some("/x-v2/y"),
                "",
                ("acs", "v1"),
            ),
            (
                "card.action.trigger",
                Some("/cardkit-v1/card/trigger"),
                "",
                ("cardkit", "v1"),
            ),
            (
                "leave_approval",
                Some("/ukTM/event/leave"),
                text,
                ("approval", "v4"),
            ),
            ("leave_approvalV2", None, text, ("leave", "v1")),
            ("p2p_chat_create", None, text, ("p2p", "v1")),
        ] {
            let (project, version) = event(name, &info(place), text);
            assert_eq!((project.as_str(), version.as_str()), expected, "{name}");
        }
    }

    #[test]
    fn addresses() {
        for (method, path, expected) in [
            (
                "GET",
                "/open-apis/approval/v4/instances",
                "approval.v4.instance.list",
            ),
            (
                "GET",
                "/open-apis/approval/v4/instances/:instance_id",
                "approval.v4.instance.get",
            ),
            (
                "POST",
                "/open-apis/approval/v4/instances/query",
                "approval.v4.instance.query",
            ),
            (
                "POST",
                "/open-apis/approval/v4/approvals/:approval_code/subscribe",
                "approval.v4.approval.subscribe",
            ),
            (
                "DELETE",
                "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id",
                "approval.v4.instance.comment.delete",
            ),
            (
                "POST",
                "/approval/openapi/v2/instance/get",
                "approval.v2.instance.get",
            ),
            (
                "POST",
                "/open-apis/auth/v3/tenant_access_token/internal",
                "auth.v3.tenant_access_token.internal",
            ),
            ("GET", "/open-apis/bot/v3/info", "bot.v3.info.get"),
            (
                "PUT",
                "/open-apis/sheets/v2/spreadsheets/:token/dataValidation",
                "sheets.v2.spreadsheet.data_validation.update",
            ),
            (
                "DELETE",
                "/open-apis/sheets/v2/styles/batch_delete",
                "sheets.v2.style.batch_delete",
            ),
            ("GET", "/", "get"),
        ] {
            assert_eq!(address(method, path).to_string(), expected);
        }
    }
}
