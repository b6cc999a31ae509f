//! The instance operations, and a module in which every name is difficult.

use feishu_codegen::ir::{Module, Operation, RelationKind, Side, Type};

use crate::build::*;

/// Three operations and the overview of approval instances.
pub(crate) fn instance() -> Module {
    module(vec![list_instances(), query(), create()], vec![overview()])
}

fn list_instances() -> Operation {
    let mut list_op = operation(
        "instance",
        "list",
        "GET",
        "/open-apis/approval/v4/instances",
    );
    list_op.query = vec![
        int("page_size")
            .range(Some("1"), Some("100"))
            .default("100")
            .example("100"),
        string("page_token").example("nF1ZX"),
        string("approval_code")
            .required()
            .example("7C468A54-8745-2245-9675-08B7C63E7A85"),
        string("start_time").required().example("1567690398020"),
        string("end_time").required().example("1567690398020"),
    ];
    list_op.response.fields = vec![
        field("instance_code_list", list(Type::String)),
        string("page_token"),
        field("has_more", Type::Boolean),
    ];
    list_op.windows = vec![window(Side::Query, "start_time", "end_time", 36_000)];
    list_op.paging = paging("instance_code_list");
    list_op.errors = vec![
        error(
            1390001,
            "param is invalid",
            "检查参数。\n- 表单 `控件= widget1` [定义](https://open.feishu.cn/document/x)",
        ),
        error(
            1395001,
            "There have been some errors. Please try again later",
            "稍后重试。",
        ),
    ];
    list_op
}

fn query() -> Operation {
    let mut query = operation(
        "instance",
        "query",
        "POST",
        "/open-apis/approval/v4/instances/query",
    );
    query.query = vec![
        int("page_size").range(Some("5"), Some("200")).default("10"),
        string("page_token"),
        string("user_id_type")
            .values(&[
                ("open_id", "应用内的身份"),
                ("union_id", "开发商内的身份"),
                ("user_id", "租户内的身份"),
            ])
            .default("open_id"),
    ];
    query.body = body(vec![
        string("user_id"),
        string("approval_code").example("\"EB828003\""),
        string("instance_status").values(&[
            ("PENDING", "审批中"),
            ("RECALL", "撤回"),
            ("ALL", "全部"),
        ]),
        string("instance_start_time_from"),
        string("instance_start_time_to"),
        string("locale").values(&[("zh-CN", "中文"), ("en-US", "英文")]),
    ]);
    let external = object(
        "instance_search_approval_external",
        vec![field("batch_cc_read", Type::Boolean)],
    );
    let approval = object(
        "instance_search_approval",
        vec![string("code"), field("external", external)],
    );
    let node = object(
        "instance_search_node",
        vec![
            string("code"),
            string("status").values(&[("pending", "审批中"), ("approved", "通过")]),
        ],
    );
    let item = object(
        "instance_search_item",
        vec![field("approval", approval), field("instance", node)],
    );
    query.response.fields = vec![
        int("count"),
        field("instance_list", list(item)),
        string("page_token"),
        field("has_more", Type::Boolean),
    ];
    query.relations = vec![
        relation(RelationKind::AtLeastOne, &["user_id", "approval_code"]),
        relation(
            RelationKind::AllOrNone,
            &["instance_start_time_from", "instance_start_time_to"],
        ),
    ];
    query.windows = vec![window(
        Side::Body,
        "instance_start_time_from",
        "instance_start_time_to",
        30 * 86_400,
    )];
    query.paging = paging("instance_list");
    query.errors = vec![error(1390001, "param is invalid", "")];
    query
}

fn create() -> Operation {
    let approver = |id: &str| {
        list(object(
            "node_approver",
            vec![
                string("key").about("节点的 ID").example("\"46e6\""),
                field("value", list(Type::String))
                    .about(&format!("审批人的 {id}"))
                    .example("[\"f7cb\"]"),
            ],
        ))
    };
    let text = object(
        "i18n_resource_text",
        vec![
            string("key")
                .required()
                .pattern("^@i18n@")
                .length(Some("1"), Some("64")),
            string("value").required(),
        ],
    );
    let i18n = object(
        "i18n_resource",
        vec![
            string("locale").required().values(&[
                ("zh-CN", "中文"),
                ("en-US", "英文"),
                ("ja-JP", "日文"),
            ]),
            field("texts", list(text)).required(),
            field("is_default", Type::Boolean).required(),
        ],
    );
    let mut create = operation(
        "instance",
        "create",
        "POST",
        "/open-apis/approval/v4/instances",
    );
    create.description =
        "按审批定义发起审批。\n\n见 https://open.feishu.cn/document/x，<form> 字段 a[0]。"
            .to_owned();
    create.notes = vec![stated("- 一条\n续行\n- 两条".to_owned())];
    create.body = body(vec![
        string("approval_code")
            .required()
            .example("\"7C468A54-8745-2245-9675-08B7C63E7A85\""),
        string("user_id").example("\"f7cb567e\""),
        string("open_id"),
        string("form")
            .required()
            .example(r#""[{\"id\":\"111\", \"type\": \"input\"}]""#),
        field("node_approver_user_id_list", approver("user_id")),
        field("node_approver_open_id_list", approver("open_id")),
        field(
            "node_cc_user_id_list",
            list(object(
                "node_cc",
                vec![string("key"), field("value", list(Type::String))],
            )),
        )
        .length(None, Some("20")),
        string("uuid").length(Some("1"), Some("64")),
        field("forbid_revoke", Type::Boolean).default("false"),
        string("cancel_bot_notification")
            .values(&[
                ("1", "通过时不通知"),
                ("2", "拒绝时不通知"),
                ("4", "取消时不通知"),
            ])
            .flags(),
        field("i18n_resources", list(i18n)),
        int("title_display_method")
            .values(&[("0", "都显示"), ("1", "只显示实例的")])
            .default("0"),
    ]);
    create.response.fields = vec![string("instance_code").about("实例的 Code")];
    create.relations = vec![relation(RelationKind::AtLeastOne, &["user_id", "open_id"])];
    create.idempotency = idempotency("uuid", 60012);
    create.errors = vec![
        error(1390001, "param is invalid", "检查参数。"),
        error(1390015, "approval is not active", "启用后重试。"),
    ];
    create
}

fn overview() -> feishu_codegen::ir::Resource {
    let status = |values: &[(&str, &str)]| string("status").values(values);
    resource(
        "instance",
        vec![
            string("instance_code"),
            status(&[("PENDING", "审批中"), ("DELETED", "删除")]),
            field(
                "task_list",
                list(object(
                    "instance_task",
                    vec![
                        string("id"),
                        status(&[("PENDING", "审批中"), ("DONE", "完成")]),
                    ],
                )),
            ),
            field("reverted", Type::Boolean),
        ],
    )
}

/// Names and types that trip up a generator.
pub(crate) fn odd() -> Module {
    let mut odd = operation("move.in", "match", "PUT", "/open-apis/odd/:type/:userID");
    odd.title = "奇怪的 [名字] <x>".to_owned();
    odd.deprecated = Some(feishu_codegen::ir::Deprecation {
        note: "已下线，用 `new`".to_owned(),
        span: at(),
    });
    odd.path_params = vec![string("type").required(), int("userID").required()];
    odd.query = vec![
        string("type"),
        field("ids", list(Type::Integer)),
        field("tags", list(Type::String)).required(),
        field("filter", object("filter", vec![string("a")])),
        field("when", map(Type::String)),
        string("old").deprecated("停用"),
    ];
    odd.headers = vec![
        string("X-Aily-BizUserID"),
        string("X-Need").required().deprecated("改用 [x]"),
    ];
    let option = object(
        "option",
        vec![
            string("self"),
            string("Self"),
            string("new"),
            string("add"),
            string("2fa"),
        ],
    );
    let node = |fields: Vec<_>| object("node", fields);
    odd.body = body(vec![
        string("type").required().values(&[
            ("-1", "暂无"),
            ("1", "Text"),
            ("2", "Text"),
            ("3", "long description, with a comma"),
            ("yyyy-mm-dd", ""),
            ("yyyy/mm/dd", ""),
            ("OTHER", "其他"),
            ("zh-CN", "中文"),
            ("zh-CN", "简体"),
            ("*", "全部"),
            ("self", ""),
            ("{KEY}", ""),
        ]),
        int("level")
            .values(&[("-1", "减"), ("1", "加"), ("99", "完")])
            .required(),
        field("levels", list(Type::Integer)).values(&[("1", "加"), ("2", "减")]),
        int("mask")
            .values(&[("1", "READ"), ("2", "write all"), ("4", "删除")])
            .flags(),
        int("big").range(Some("-9223372036854775808"), Some("100000000000000000000")),
        field("ratio", Type::Number).range(Some("0.5"), Some("1")),
        string("odd_pattern").pattern(r"^[^[\]]+$"),
        string("reversed").length(Some("9"), Some("1")),
        field("option", option),
        field("send", Type::Boolean).required(),
        field("items", list(Type::String)),
        field("审批人", Type::String),
        field("frozen RowCount", Type::Integer),
        string("userName"),
        string("user_name"),
        field("matrix", list(list(Type::Integer))),
        field("dict", map(map(Type::Integer))),
        field("any", Type::Any),
        field("anything", list(Type::Any)),
        field(
            "file",
            object("file", vec![string("id").deprecated("用 [key]")]),
        ),
        field(
            "a",
            object(
                "a",
                vec![field(
                    "file",
                    object(
                        "file",
                        vec![string("id"), string("name").length(Some("1"), None)],
                    ),
                )],
            ),
        ),
        field(
            "children",
            list(node(vec![
                string("name"),
                field(
                    "children",
                    list(Type::Reference {
                        name: "node".to_owned(),
                    }),
                ),
            ])),
        ),
        field(
            "tree",
            object(
                "tree",
                vec![
                    field(
                        "left",
                        Type::Reference {
                            name: "tree".to_owned(),
                        },
                    ),
                    string("leaf").length(None, Some("5")),
                ],
            ),
        ),
        field(
            "missing",
            Type::Reference {
                name: "nowhere".to_owned(),
            },
        ),
        field("empty", object("divider", vec![])),
        field(
            "many",
            object(
                "many",
                (1..=9)
                    .map(|n| string(&format!("a{n}")).required())
                    .chain([string("old").required().deprecated("")])
                    .collect(),
            ),
        ),
        string("gone")
            .deprecated("不再使用\n\n- 见 `new`")
            .length(Some("1"), None),
    ]);
    odd.relations = vec![
        relation(RelationKind::ExactlyOne, &["gone", "items"]),
        relation(RelationKind::AtMostOne, &["a.file.id", "a.file.name"]),
    ];
    odd.response.fields = vec![
        field("file", object("file", vec![string("url")])),
        field(
            "option",
            list(object(
                "option",
                vec![string("enum"), string("async").deprecated("")],
            )),
        ),
        field(
            "tree",
            object(
                "tree",
                vec![field(
                    "left",
                    Type::Reference {
                        name: "tree".to_owned(),
                    },
                )],
            ),
        ),
        field("error_code", object("error_code", vec![int("code")])),
        field("scores", map(list(Type::Number))),
        int("level").values(&[("-1", "减"), ("1", "加"), ("99", "完")]),
    ];
    odd.errors = vec![
        error(1, "参数错误", "a | b"),
        error(2, "not found: %s", "x"),
        error(3, "not found", ""),
        error(3, "not found (again)", "再试"),
        error(4, "", ""),
        error(5, "Other", ""),
        error(
            6,
            "user's token isn't valid | expired",
            "- a\nb\n\n    code\n",
        ),
    ];
    let mut crowded = operation("file", "crowded", "POST", "/open-apis/crowded");
    crowded.body = body(
        (0..8)
            .map(|n| string(&format!("p{n}")).required())
            .collect(),
    );
    let mut overcrowded = operation("file", "overcrowded", "POST", "/open-apis/overcrowded");
    overcrowded.body = body(
        (0..13)
            .map(|n| string(&format!("p{n}")).required())
            .collect(),
    );
    let mut bare = operation("", "enum", "DELETE", "/open-apis/odd");
    bare.tokens.clear();
    bare.scopes.clear();
    bare.app_types.clear();
    bare.quotas.clear();
    bare.pages.clear();
    let mut download = operation("file", "download", "GET", "/open-apis/file");
    download.response.shape = feishu_codegen::ir::ResponseShape::Binary;
    let twin = operation("", "Enum", "GET", "/open-apis/twin");
    let mut away = operation("file", "away", "GET", "/open-apis/away");
    away.response.shape = feishu_codegen::ir::ResponseShape::Redirect;
    // Its resource has the name of the operation above.
    let mut below = operation("file.download", "get", "GET", "/open-apis/file/:id");
    below.path_params = vec![string("id").required()];
    module(
        vec![
            odd,
            crowded,
            overcrowded,
            bare,
            download,
            twin,
            upload(),
            secrets(),
            away,
            below,
        ],
        Vec::new(),
    )
}

/// A body in parts, of every type.
/// Secrets wherever a parameter can be.
fn secrets() -> Operation {
    let mut secrets = operation("file", "secrets", "POST", "/open-apis/files/:app_ticket");
    secrets.path_params = vec![string("app_ticket").required()];
    secrets.query = vec![
        string("access_token").required(),
        string("refresh_token").deprecated("旧"),
    ];
    secrets.headers = vec![
        string("app_access_token").required(),
        string("user_access_token"),
    ];
    secrets.body = body(vec![
        field("file", Type::File),
        string("app_secret")
            .required()
            .length(Some("1"), Some("64")),
        string("client_secret"),
    ]);
    secrets.response.fields = vec![field("issued", object("issued", vec![string("password")]))];
    secrets
}

fn upload() -> Operation {
    let mut upload = operation("file", "upload", "POST", "/open-apis/files");
    upload.body = body(vec![
        string("name").required(),
        int("size").required(),
        string("kind").values(&[("a", "甲"), ("b", "乙")]),
        field("file", Type::File).required(),
        field("more", list(Type::File)),
        field("tags", list(Type::String)).required(),
        field("labels", list(Type::String)),
        field("options", object("options", vec![string("deep")])).required(),
        field("extra", map(Type::Integer)),
        field("nested", object("nested", vec![field("file", Type::File)])),
    ]);
    upload
}
