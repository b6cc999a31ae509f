//! Operations written by hand, one for each way in which an operation can differ.

use feishu_runtime::{
    Download, Error, File, Redirect,
    operation::{
        ErrorInfo, Method, Operation, OperationMeta, Page, Paged, Payload, Steps, TokenKind,
        Window, Windowed,
    },
    request::RequestParts,
    validate::Violations,
};
use serde::Deserialize;

pub(crate) const LIST_TARGET: &str = "GET /open-apis/approval/v4/instances";

const LIST: OperationMeta = OperationMeta {
    name: "approval.v4.instance.list",
    method: Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances",
    tokens: &[TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: Payload::Data,
    confidential: false,
    errors: &[ErrorInfo {
        http: Some(400),
        code: 1390002,
        message: "approval code not found",
        advice: "check the code",
    }],
    doc_url: "https://open.feishu.cn/document/list",
};

/// A listing that pages over the query.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    pub(crate) page_token: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Codes {
    pub(crate) instance_code_list: Vec<String>,
    pub(crate) page_token: Option<String>,
    pub(crate) has_more: Option<bool>,
}

impl Operation for List {
    type Response = Codes;
    const META: &'static OperationMeta = &LIST;

    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error> {
        parts.query("page_size", 2);
        parts.query_each("page_token", &self.page_token);
        Ok(())
    }
}

impl Paged for List {
    type Item = String;

    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Codes) -> Page<String> {
        Page {
            items: response.instance_code_list,
            next: response.page_token,
            has_more: response.has_more,
            ..Page::default()
        }
    }
}

/// A listing of a time range, with codes that say which.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListBetween {
    pub(crate) range: (i64, i64),
    pub(crate) list: List,
}

impl Operation for ListBetween {
    type Response = Codes;
    const META: &'static OperationMeta = &LIST;

    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error> {
        parts.query("from", self.range.0);
        parts.query("to", self.range.1);
        self.list.encode(parts)
    }
}

impl Paged for ListBetween {
    type Item = String;

    fn set_cursor(&mut self, cursor: String) {
        self.list.set_cursor(cursor);
    }

    fn split(response: Codes) -> Page<String> {
        List::split(response)
    }
}

impl Windowed for ListBetween {
    const WINDOW: Window = Window {
        seconds: 10,
        millis: false,
    };

    fn set_window(&mut self, start: i64, end: i64) {
        self.range = (start, end);
    }
}

/// A listing that counts items.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counted<const PAGES: bool> {
    pub(crate) start: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct CountedCodes {
    items: Vec<String>,
    total: Option<i64>,
    has_more: Option<bool>,
}

impl<const PAGES: bool> Operation for Counted<PAGES> {
    type Response = CountedCodes;
    const META: &'static OperationMeta = &LIST;

    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error> {
        parts.query_each("page_token", self.start);
        Ok(())
    }
}

impl<const PAGES: bool> Paged for Counted<PAGES> {
    type Item = String;
    const STEPS: Steps = if PAGES {
        Steps::Index { first: 1 }
    } else {
        Steps::Offset
    };

    fn position(&self) -> Option<i64> {
        self.start
    }

    fn set_cursor(&mut self, cursor: String) {
        self.start = cursor.parse().ok();
    }

    fn split(response: CountedCodes) -> Page<String> {
        Page {
            items: response.items,
            has_more: response.has_more,
            total: response.total,
            ..Page::default()
        }
    }
}

macro_rules! variant {
    ($(#[$doc:meta])* $name:ident: $response:ty, $($changes:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name;

        impl Operation for $name {
            type Response = $response;
            const META: &'static OperationMeta = &OperationMeta { $($changes)*, ..LIST };

            fn encode(&self, _: &mut RequestParts) -> Result<(), Error> {
                Ok(())
            }
        }
    };
}

variant!(
    /// Takes no token.
    Open: Codes, name: "test.v1.open", path: "/open-apis/open", tokens: &[]
);
variant!(
    /// Takes a user token alone.
    UserOnly: Codes, name: "test.v1.user", path: "/open-apis/user", tokens: &[TokenKind::User]
);
variant!(
    /// Takes a tenant or a user token.
    Either: Codes, name: "test.v1.either", path: "/open-apis/either", tokens: &[TokenKind::Tenant, TokenKind::User]
);
variant!(
    /// Takes an app token alone.
    AppOnly: Codes, name: "test.v1.app", path: "/open-apis/app", tokens: &[TokenKind::App]
);
variant!(
    /// Answers nothing.
    Unit: Nothing, name: "test.v1.unit", path: "/open-apis/unit"
);
variant!(
    /// Has its payload beside the code.
    Flat: Codes, name: "test.v1.flat", path: "/open-apis/flat", payload: Payload::Root
);
variant!(
    /// Does something, and knows no repeated call again.
    Plain: Codes, name: "test.v1.plain", path: "/open-apis/plain", method: Method::Post, reads: false
);

variant!(
    /// Answers with a file.
    Photo: Download, name: "test.v1.photo", path: "/open-apis/photo", payload: Payload::File
);
variant!(
    /// Sends a browser elsewhere.
    Away: Redirect, name: "test.v1.away", path: "/open-apis/away", payload: Payload::Redirect
);

/// Uploads files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) tags: Vec<String>,
    pub(crate) options: serde_json::Value,
    pub(crate) files: Vec<File>,
}

impl Operation for Upload {
    type Response = Codes;
    const META: &'static OperationMeta = &OperationMeta {
        name: "test.v1.upload",
        method: Method::Post,
        path: "/open-apis/files",
        reads: false,
        ..LIST
    };

    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error> {
        parts.part("name", &self.name);
        parts.part_each("tags", &self.tags);
        parts.part_json("options", &self.options)?;
        parts.files("files", &self.files);
        Ok(())
    }
}

/// No fields.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

/// Puts a value everywhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Everywhere {
    pub(crate) id: String,
    pub(crate) types: Vec<String>,
    pub(crate) body: serde_json::Value,
}

impl Operation for Everywhere {
    type Response = Codes;
    const META: &'static OperationMeta = &OperationMeta {
        name: "test.v1.everywhere",
        method: Method::Delete,
        path: "/open-apis/things/:id/parts",
        ..LIST
    };

    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error> {
        parts.path("id", &self.id);
        parts.query_each("types", &self.types);
        parts.query("flag", true);
        parts.header("x-lark-note", "quiet");
        parts.json(&self.body)
    }

    fn validate(&self, violations: &mut Violations) {
        if self.types.len() > 2 {
            violations.add("types", "at most 2 items");
        }
        if self.id.len() > 64 {
            violations.add("id", "at most 64 characters");
        }
    }
}
