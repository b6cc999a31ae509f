//! Feishu's words: headings, labels of the basics and header cells of tables, in Chinese and in English.

use crate::document::{Cell, Table};

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
    /// `事件体`: the page is about an event.
    Event,
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
        _ if starts(&["事件体", "eventbody", "事件订阅", "回调"]) => Role::Event,
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
}

/// The fact that a row of the basics with this label states.
pub fn basic(label: &str) -> Option<Basic> {
    const LABELS: [(&str, Basic); 19] = [
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
    ];
    let label = plain(label);
    LABELS
        .iter()
        .find(|(word, _)| label.starts_with(word))
        .map(|(_, basic)| *basic)
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Name of a field.
    Name,
    /// Its type.
    Type,
    /// Whether it must be given.
    Required,
    /// What it is.
    Description,
    /// An example of it.
    Example,
    /// HTTP status of an error.
    HttpStatus,
    /// Code of an error.
    ErrorCode,
    /// What to do about an error.
    Advice,
}

/// What a header cell announces.
pub fn column(header: &str) -> Option<Column> {
    let header = plain(header);
    let is = |words: &[&str]| words.contains(&header.as_str());
    let starts = |words: &[&str]| words.iter().any(|word| header.starts_with(word));
    if is(&[
        "名称",
        "参数",
        "字段",
        "属性",
        "属性名称",
        "参数名",
        "参数名称",
        "字段名",
        "字段名称",
        "name",
        "parameter",
        "field",
        "parameters",
        "fieldname",
        "key",
        "header",
        "headername",
    ]) {
        Some(Column::Name)
    } else if is(&[
        "类型",
        "数据类型",
        "参数类型",
        "字段类型",
        "格式",
        "type",
        "datatype",
        "fieldtype",
    ]) {
        Some(Column::Type)
    } else if starts(&["必填", "必须", "必选", "是否必", "required"]) {
        Some(Column::Required)
    } else if starts(&["http状态码", "httpstatus", "httpcode", "状态码"]) {
        Some(Column::HttpStatus)
    } else if starts(&["错误码", "errorcode"]) || is(&["code", "返回码"]) {
        Some(Column::ErrorCode)
    } else if starts(&[
        "排查",
        "解决",
        "处理",
        "troubleshoot",
        "suggest",
        "solution",
    ]) {
        Some(Column::Advice)
    } else if starts(&[
        "描述",
        "说明",
        "备注",
        "含义",
        "错误信息",
        "description",
        "message",
        "remark",
    ]) {
        Some(Column::Description)
    } else if starts(&["示例", "example"]) {
        Some(Column::Example)
    } else {
        None
    }
}

/// Which column of a table holds what. Where two columns announce the same, the first counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    found: Vec<(Column, usize)>,
}

impl Columns {
    /// The columns that the cells of a header announce.
    pub fn of(header: &[Cell]) -> Self {
        let mut found: Vec<(Column, usize)> = Vec::new();
        for (index, cell) in header.iter().enumerate() {
            if let Some(column) = column(&cell.text())
                && !found.iter().any(|(other, _)| *other == column)
            {
                found.push((column, index));
            }
        }
        Self { found }
    }

    /// The columns of a table, and the number of body rows that are its header: in some tables the header cells are
    /// the first row of the body.
    pub fn of_table(table: &Table) -> (Self, usize) {
        let columns = Self::of(&table.header);
        if columns.found.is_empty()
            && let Some(row) = table.rows.first()
        {
            let inner = Self::of(&row.cells);
            if inner.found.len() >= 2 {
                return (inner, 1);
            }
        }
        (columns, 0)
    }

    /// The columns of a list without header: names, then types.
    pub fn named_and_typed() -> Self {
        Self {
            found: vec![(Column::Name, 0), (Column::Type, 1)],
        }
    }

    /// The words in the column of names.
    pub fn names<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = String> + 'a {
        let cells = table
            .rows
            .iter()
            .filter_map(|row| self.cell(&row.cells, Column::Name));
        cells.map(Cell::word)
    }

    /// Number of the column that holds `column`.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.found
            .iter()
            .find(|(other, _)| *other == column)
            .map(|(_, index)| *index)
    }

    /// The cell of a row that holds `column`.
    pub fn cell<'a>(&self, cells: &'a [Cell], column: Column) -> Option<&'a Cell> {
        cells.get(self.index(column)?)
    }

    /// True if the table lists fields.
    pub fn lists_fields(&self) -> bool {
        self.index(Column::Name).is_some()
            && (self.index(Column::Type).is_some() || self.index(Column::Description).is_some())
    }

    /// True if the table lists errors.
    pub fn lists_errors(&self) -> bool {
        self.index(Column::ErrorCode).is_some()
            && (self.index(Column::Description).is_some() || self.index(Column::Advice).is_some())
    }
}

/// True if the row repeats the header.
pub fn repeats_header(cells: &[Cell], columns: &Columns) -> bool {
    columns.found.len() >= 2
        && columns.found.iter().all(|(expected, index)| {
            cells
                .get(*index)
                .is_some_and(|cell| column(&cell.text()) == Some(*expected))
        })
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
    } else if word.starts_with('是') || word.starts_with("必") {
        Some(true)
    } else if word.starts_with('否') || word.starts_with("可选") || word.starts_with("选填") {
        Some(false)
    } else {
        None
    }
}

/// A heading or label without markup, spaces and letter case.
fn plain(text: &str) -> String {
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
        ] {
            assert_eq!(role(title), expected, "{title}");
        }
    }

    #[test]
    fn header_cells_and_basics() {
        for (cell, expected) in [
            ("必填 / 选填", Some(Column::Required)),
            ("**参数类型**", Some(Column::Type)),
            ("HTTP 状态码", Some(Column::HttpStatus)),
            ("Description", Some(Column::Description)),
            ("来源", None),
        ] {
            assert_eq!(column(cell), expected, "{cell}");
        }
        assert_eq!(
            basic("权限要求\n**调用该 API 所需的权限**"),
            Some(Basic::Scopes)
        );
        assert_eq!(basic("Required field scopes"), Some(Basic::FieldScopes));
        assert_eq!(basic("基本"), None);
        assert_eq!(required(" 是 "), Some(true));
        assert_eq!(required("选填"), Some(false));
    }
}
