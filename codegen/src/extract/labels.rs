//! Feishu's words: headings, labels of the basics and marks of required fields, in Chinese and in English.

/// What a heading announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Before the first heading, or below the title of the page.
    Preamble,
    /// `请求`: the basics.
    Request,
    /// `请求头`.
    RequestHeaders,
    /// `路径参数`.
    PathParams,
    /// `查询参数`.
    QueryParams,
    /// `请求参数`: the query of a GET, the body of anything else.
    RequestParams,
    /// `请求体`.
    RequestBody,
    /// `请求体示例`.
    RequestExample,
    /// `响应`.
    Response,
    /// `响应头`.
    ResponseHeaders,
    /// `响应体`.
    ResponseBody,
    /// `响应体示例`.
    ResponseExample,
    /// `错误码`.
    Errors,
    /// `230099 子错误码`: details of one error, not errors of the operation.
    ErrorDetails,
    /// `字段说明`: the fields of a resource.
    Fields,
    /// `数据示例`: an example of a resource.
    DataExample,
    /// `事件`: the basics of an event, or how to subscribe to it.
    Event,
    /// `事件体`: the fields of an event with its envelope.
    EventBody,
    /// `事件体示例`.
    EventExample,
    /// `调用示例`: programs.
    Samples,
    /// Anything else.
    Other,
}

/// What the heading `title` announces.
pub fn role(title: &str) -> Role {
    let title = plain(title);
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| title.ends_with(suffix));
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| title.starts_with(prefix));
    match title.as_str() {
        "请求" | "request" | "requests" => Role::Request,
        "响应" | "response" | "responses" | "返回" | "返回值" => Role::Response,
        "请求参数" | "requestparameters" | "requestparameter" => Role::RequestParams,
        "字段说明" | "字段列表" | "资源字段" | "资源定义" | "fields" | "fielddescription"
        | "fielddescriptions" | "fielddefinitions" | "资源字段说明" | "字段定义" => {
            Role::Fields
        }
        "数据示例" | "dataexample" | "dataexamples" | "dataexampe" | "资源示例" => {
            Role::DataExample
        }
        "事件" | "event" | "events" => Role::Event,
        "调用示例" | "代码示例" | "sdk调用示例" | "codeexample" | "sampleinvocation" => {
            Role::Samples
        }
        _ if title.ends_with("子错误码") => Role::ErrorDetails,
        _ if ends(&["sdk", "curl", "golang", "restsharp", "guzzle"]) => Role::Samples,
        _ if title.contains("示例代码") || title.contains("samplecode") => Role::Samples,
        "回调示例" | "callbackexample" => Role::EventExample,
        _ if starts(&EVENT_BODY) && (title.contains("示例") || title.contains("example")) => {
            Role::EventExample
        }
        _ if starts(&EVENT_BODY) => Role::EventBody,
        _ if starts(&["事件订阅", "回调"]) => Role::Event,
        _ if ends(&["错误码", "错误码说明", "errorcode", "errorcodes"]) => Role::Errors,
        _ if ends(&[
            "请求体示例",
            "请求示例",
            "请求参数示例",
            "curl示例",
            "requestexample",
            "requestbodyexample",
            "requestexamples",
            "samplerequest",
        ]) =>
        {
            Role::RequestExample
        }
        _ if ends(&[
            "响应体示例",
            "响应示例",
            "响应成功示例",
            "响应失败示例",
            "返回示例",
            "返回值示例",
            "成功返回示例",
            "失败返回示例",
            "responsebodyexample",
            "responseexample",
            "responseexamples",
            "responsesample",
        ]) =>
        {
            Role::ResponseExample
        }
        _ if ends(&[
            "请求头",
            "requestheader",
            "requestheaders",
            "header",
            "headers",
        ]) && !title.starts_with("response") =>
        {
            Role::RequestHeaders
        }
        _ if ends(&["响应头", "responseheader", "responseheaders"]) => Role::ResponseHeaders,
        _ if ends(&["路径参数", "pathparameters", "pathparameter"]) => Role::PathParams,
        _ if ends(&["查询参数", "queryparameters", "queryparameter"]) => Role::QueryParams,
        _ if ends(&["请求体", "请求体参数", "requestbody"]) => Role::RequestBody,
        _ if ends(&[
            "响应体",
            "响应体参数",
            "响应参数",
            "返回参数",
            "responsebody",
            "成功响应",
        ]) =>
        {
            Role::ResponseBody
        }
        _ => Role::Other,
    }
}

/// True if the heading `title` speaks of an answer, or of what failed: `失败响应`.
pub(super) fn speaks_of_answers(title: &str) -> bool {
    const WORDS: [&str; 7] = [
        "响应", "返回", "失败", "错误", "response", "error", "failure",
    ];
    let title = plain(title);
    WORDS.iter().any(|word| title.contains(word))
}

/// What the headings of the fields of an event start with.
const EVENT_BODY: [&str; 8] = [
    "事件体",
    "事件结构体",
    "回调体",
    "回调结构体",
    "回调参数",
    "eventbody",
    "callbackbody",
    "callbackparameters",
];

/// A fact of the basics table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basic {
    /// `HTTP URL`.
    Url,
    /// `HTTP Method`.
    Method,
    /// `接口频率限制`.
    RateLimit,
    /// `支持的应用类型`.
    AppTypes,
    /// `权限要求`.
    Scopes,
    /// `字段权限要求`.
    FieldScopes,
    /// `支持的访问令牌` or `凭证要求`.
    Tokens,
    /// `HTTP Content-Type`.
    ContentType,
    /// `事件类型` or `回调类型`.
    EventType,
    /// `推送方式`.
    Delivery,
}

/// The fact that a row of the basics with this label states.
pub fn basic(label: &str) -> Option<Basic> {
    const LABELS: [(&str, Basic); 25] = [
        ("httpurl", Basic::Url),
        ("请求地址", Basic::Url),
        ("httpmethod", Basic::Method),
        ("请求方法", Basic::Method),
        ("接口频率限制", Basic::RateLimit),
        ("频率限制", Basic::RateLimit),
        ("ratelimit", Basic::RateLimit),
        ("支持的应用类型", Basic::AppTypes),
        ("supportedapptypes", Basic::AppTypes),
        ("supportedcustomapp", Basic::AppTypes),
        ("字段权限要求", Basic::FieldScopes),
        ("requiredfieldscopes", Basic::FieldScopes),
        ("fieldscopes", Basic::FieldScopes),
        ("权限要求", Basic::Scopes),
        ("requiredscopes", Basic::Scopes),
        ("支持的访问令牌", Basic::Tokens),
        ("凭证要求", Basic::Tokens),
        ("supportedaccesstokens", Basic::Tokens),
        ("httpcontent-type", Basic::ContentType),
        ("事件类型", Basic::EventType),
        ("回调类型", Basic::EventType),
        ("eventtype", Basic::EventType),
        ("callbacktype", Basic::EventType),
        ("推送方式", Basic::Delivery),
        ("pushmethod", Basic::Delivery),
    ];
    let label = plain(label);
    LABELS
        .iter()
        .find(|(word, _)| label.starts_with(word))
        .map(|(_, basic)| *basic)
}

/// Whether a field must be given, from a cell of the column that says so.
pub fn required(cell: &str) -> Option<bool> {
    let word = plain(cell);
    if [
        "是", "必须", "必填", "必选", "yes", "true", "required", "y", "√",
    ]
    .contains(&word.as_str())
    {
        Some(true)
    } else if [
        "否",
        "选填",
        "可选",
        "非必填",
        "非必须",
        "no",
        "false",
        "optional",
        "n",
        "-",
        "",
    ]
    .contains(&word.as_str())
    {
        Some(false)
    } else if remarked(&word, &["是", "必填", "必须", "必选"]) {
        Some(true)
    } else if remarked(&word, &["否", "可选", "选填"]) {
        Some(false)
    } else {
        None
    }
}

/// True for one of `words` and a remark behind it: `是（创建时）`, but not `是否必填`.
fn remarked(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// A heading or label without markup, spaces and letter case.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("&nbsp;", "");
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '*' | '`' | '#' | ':' | '：' | '/' | '\u{a0}' | '\\')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_in_both_languages() {
        for (title, expected) in [
            ("请求", Role::Request),
            ("请求体 ", Role::RequestBody),
            ("通用模板请求体", Role::RequestBody),
            ("通用模板请求体示例", Role::RequestExample),
            ("cURL 请求示例", Role::RequestExample),
            ("Request body example", Role::RequestExample),
            ("Request header", Role::RequestHeaders),
            ("扩展请求头", Role::RequestHeaders),
            ("Response headers", Role::ResponseHeaders),
            ("**响应示例**:", Role::ResponseExample),
            ("Response body", Role::ResponseBody),
            ("Error code", Role::Errors),
            ("230099 子错误码", Role::ErrorDetails),
            ("Python SDK", Role::Samples),
            ("Curl", Role::Samples),
            ("控件值说明", Role::Other),
            ("form 字段说明", Role::Other),
            ("字段说明", Role::Fields),
            ("事件", Role::Event),
            ("### 事件体", Role::EventBody),
            ("事件体（事件类型为 leave_approvalV2）", Role::EventBody),
            ("事件体示例", Role::EventExample),
            ("Event body example", Role::EventExample),
            ("回调结构体示例", Role::EventExample),
            ("回调参数", Role::EventBody),
            ("回调示例", Role::EventExample),
            ("事件订阅示例代码", Role::Samples),
        ] {
            assert_eq!(role(title), expected, "{title}");
        }
    }

    #[test]
    fn headings_of_answers() {
        for (title, expected) in [
            ("失败响应", true),
            ("Error response", true),
            ("返回内容", true),
            ("提交内容", false),
            ("form 字段说明", false),
        ] {
            assert_eq!(speaks_of_answers(title), expected, "{title}");
        }
    }

    #[test]
    fn basics_and_marks() {
        assert_eq!(
            basic("权限要求\n**调用该 API 所需的权限**"),
            Some(Basic::Scopes)
        );
        assert_eq!(basic("Required field scopes"), Some(Basic::FieldScopes));
        assert_eq!(basic("基本"), None);
        assert_eq!(required(" 是 "), Some(true));
        assert_eq!(required("选填"), Some(false));
        assert_eq!(required("是（创建时）"), Some(true));
        assert_eq!(required("是否加宽"), None);
    }
}
