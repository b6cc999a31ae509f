// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 三方快捷审批回调
//!
//! Types of the event `quick_approval_callback`.

use feishu_runtime::wire;

pub use super::super::shared::event_quick_approval_callback::ActionType;

/// 三方快捷审批回调
///
/// 审批人在飞书里同意或拒绝三方审批的任务时，发到[创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)时登记的 action_callback_url。
///
/// Callback without an envelope `quick_approval_callback` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback))
///
/// **使用说明**
///
/// - 回调只说明做了什么；流程走完后，用[同步三方审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create)把结果写回飞书。
/// - 10 秒内没有响应算失败，卡片会报错，不会更新。
/// - 在 Bot 的卡片上操作时，处理成功就更新卡片，失败则只能看详情；之后可以自行[更新卡片](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN)。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickApprovalCallback {
    /// 做了什么。
    pub action_type: Option<ActionType>,
    /// 操作的上下文。
    pub action_context: Option<String>,
    /// 操作人的 user_id。
    pub user_id: Option<String>,
    /// 三方审批定义的 Code。
    pub approval_code: Option<String>,
    /// 三方的实例 ID，在列表里操作时有。
    pub instance_id: Option<String>,
    /// 三方的任务 ID，在列表里操作时有。
    pub task_id: Option<String>,
    /// 卡片消息的 ID，在卡片上操作时有。
    pub message_id: Option<i64>,
    /// 三方的任务 ID，搜索后操作时有。
    pub id: Option<String>,
    /// 原因。
    pub reason: Option<String>,
    /// 附件。
    pub attachments: Vec<Attachment>,
    /// 定义里配置的 action_callback_token。
    pub token: Option<feishu_runtime::Secret>,
    /// 定义里配置了 action_callback_key 时，以上参数加密后都在这里。
    pub encrypt: Option<String>,
    /// 响应的 HTTP 状态码大于 400 时，自定义的错误信息。
    pub message: Option<String>,
    /// 响应的 HTTP 状态码大于 400 时，是否只显示自定义的错误信息。
    pub without_prefix: Option<WithoutPrefix>,
}

impl wire::Serialize for QuickApprovalCallback {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("action_type", &self.action_type);
        to.put("action_context", &self.action_context);
        to.put("user_id", &self.user_id);
        to.put("approval_code", &self.approval_code);
        to.put("instance_id", &self.instance_id);
        to.put("task_id", &self.task_id);
        to.put("message_id", &self.message_id);
        to.put("id", &self.id);
        to.put("reason", &self.reason);
        to.put("attachments", &self.attachments);
        to.put("token", &self.token);
        to.put("encrypt", &self.encrypt);
        to.put("message", &self.message);
        to.put("without_prefix", &self.without_prefix);
        to.end()
    }
}

impl wire::Record for QuickApprovalCallback {
    const MEMBERS: &'static [&'static str] = &[
        "action_type",
        "action_context",
        "user_id",
        "approval_code",
        "instance_id",
        "task_id",
        "message_id",
        "id",
        "reason",
        "attachments",
        "token",
        "encrypt",
        "message",
        "without_prefix",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.action_type),
            1 => from.take_lenient(&mut self.action_context),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.approval_code),
            4 => from.take_lenient(&mut self.instance_id),
            5 => from.take_lenient(&mut self.task_id),
            6 => from.take_lenient(&mut self.message_id),
            7 => from.take_lenient(&mut self.id),
            8 => from.take_lenient(&mut self.reason),
            9 => from.take_lenient(&mut self.attachments),
            10 => from.take_lenient(&mut self.token),
            11 => from.take_lenient(&mut self.encrypt),
            12 => from.take_lenient(&mut self.message),
            13 => from.take_lenient(&mut self.without_prefix),
            _ => {}
        }
    }
}

feishu_runtime::record!(QuickApprovalCallback);

impl wire::Decode for QuickApprovalCallback {}

impl feishu_runtime::event::Callback for QuickApprovalCallback {
    const META: &'static feishu_runtime::event::CallbackMeta = &feishu_runtime::event::CallbackMeta {
        name: "quick_approval_callback",
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback",
    };
}

/// 附件。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// 附件的类型。
    pub file_type: Option<FileType>,
    /// 大小，字节。
    pub file_size: Option<i64>,
    /// 文件名。
    pub file_name: Option<String>,
    /// 地址。
    pub url: Option<String>,
}

impl wire::Serialize for Attachment {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("file_type", &self.file_type);
        to.put("file_size", &self.file_size);
        to.put("file_name", &self.file_name);
        to.put("url", &self.url);
        to.end()
    }
}

impl wire::Record for Attachment {
    const MEMBERS: &'static [&'static str] = &[
        "file_type",
        "file_size",
        "file_name",
        "url",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.file_type),
            1 => from.take_lenient(&mut self.file_size),
            2 => from.take_lenient(&mut self.file_name),
            3 => from.take_lenient(&mut self.url),
            _ => {}
        }
    }
}

feishu_runtime::record!(Attachment);

impl wire::Decode for Attachment {}

/// 附件的类型。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `IMAGE`: 图片
    Image,
    /// `ATTACHMENTS`: 附件
    Attachments,
    /// A value that the documentation does not list.
    Other(String),
}

impl FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Image, "IMAGE"),
        (Self::Attachments, "ATTACHMENTS"),
    ];
}

feishu_runtime::open_enum!(FileType, String);

/// 响应的 HTTP 状态码大于 400 时，是否只显示自定义的错误信息。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum WithoutPrefix {
    /// `true`: 是
    True,
    /// `false`: 否
    False,
    /// A value that the documentation does not list.
    Other(String),
}

impl WithoutPrefix {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::True, "true"),
        (Self::False, "false"),
    ];
}

feishu_runtime::open_enum!(WithoutPrefix, String);
