// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// 定义的 Code
    pub code: Option<String>,
    /// 定义的名称
    pub name: Option<String>,
    /// 是不是第三方审批
    pub is_external: Option<bool>,
    /// 第三方审批的信息
    pub external: Option<InstanceSearchApprovalExternal>,
    /// 定义的 ID
    pub approval_id: Option<String>,
    /// 定义的图标
    pub icon: Option<String>,
}

impl wire::Serialize for InstanceSearchApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.put("name", &self.name);
        to.put("is_external", &self.is_external);
        to.put("external", &self.external);
        to.put("approval_id", &self.approval_id);
        to.put("icon", &self.icon);
        to.end()
    }
}

impl wire::Record for InstanceSearchApproval {
    const MEMBERS: &'static [&'static str] = &[
        "code",
        "name",
        "is_external",
        "external",
        "approval_id",
        "icon",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.code),
            1 => from.take_lenient(&mut self.name),
            2 => from.take_lenient(&mut self.is_external),
            3 => from.take_lenient(&mut self.external),
            4 => from.take_lenient(&mut self.approval_id),
            5 => from.take_lenient(&mut self.icon),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchApproval);

impl wire::Decode for InstanceSearchApproval {}

/// 第三方审批的信息
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// 能否批量设为已读
    pub batch_cc_read: Option<bool>,
}

impl wire::Serialize for InstanceSearchApprovalExternal {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("batch_cc_read", &self.batch_cc_read);
        to.end()
    }
}

impl wire::Record for InstanceSearchApprovalExternal {
    const MEMBERS: &'static [&'static str] = &["batch_cc_read"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.batch_cc_read);
        }
    }
}

feishu_runtime::record!(InstanceSearchApprovalExternal);

impl wire::Decode for InstanceSearchApprovalExternal {}

/// 定义所在的分组
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// 分组在第三方系统的 ID
    pub external_id: Option<String>,
    /// 分组的名称
    pub name: Option<String>,
}

impl wire::Serialize for InstanceSearchGroup {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("external_id", &self.external_id);
        to.put("name", &self.name);
        to.end()
    }
}

impl wire::Record for InstanceSearchGroup {
    const MEMBERS: &'static [&'static str] = &["external_id", "name"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.external_id),
            1 => from.take_lenient(&mut self.name),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchGroup);

impl wire::Decode for InstanceSearchGroup {}

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// 实例的 Code
    pub code: Option<String>,
    /// 实例在第三方系统的 ID
    pub external_id: Option<String>,
    /// 发起人的 user_id
    pub user_id: Option<String>,
    /// 何时开始，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳
    pub end_time: Option<String>,
    /// 实例处于哪一步
    pub status: Option<Status>,
    /// 实例的名称，第三方审批才有
    pub title: Option<String>,
    /// 扩展字段，写成字符串的 JSON
    pub extra: Option<String>,
    /// 流水号
    pub serial_id: Option<String>,
    /// 实例的链接，第三方审批才有
    pub link: Option<InstanceSearchLink>,
}

impl wire::Serialize for InstanceSearchNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.put("external_id", &self.external_id);
        to.put("user_id", &self.user_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("status", &self.status);
        to.put("title", &self.title);
        to.put("extra", &self.extra);
        to.put("serial_id", &self.serial_id);
        to.put("link", &self.link);
        to.end()
    }
}

impl wire::Record for InstanceSearchNode {
    const MEMBERS: &'static [&'static str] = &[
        "code",
        "external_id",
        "user_id",
        "start_time",
        "end_time",
        "status",
        "title",
        "extra",
        "serial_id",
        "link",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.code),
            1 => from.take_lenient(&mut self.external_id),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.start_time),
            4 => from.take_lenient(&mut self.end_time),
            5 => from.take_lenient(&mut self.status),
            6 => from.take_lenient(&mut self.title),
            7 => from.take_lenient(&mut self.extra),
            8 => from.take_lenient(&mut self.serial_id),
            9 => from.take_lenient(&mut self.link),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchNode);

impl wire::Decode for InstanceSearchNode {}

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `rejected`: 已拒绝
    Rejected,
    /// `pending`: 审批中
    Pending,
    /// `canceled`: 已撤回
    Canceled,
    /// `deleted`: 已删除
    Deleted,
    /// `approved`: 已通过
    Approved,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rejected, "rejected"),
        (Self::Pending, "pending"),
        (Self::Canceled, "canceled"),
        (Self::Deleted, "deleted"),
        (Self::Approved, "approved"),
    ];
}

feishu_runtime::open_enum!(Status, String);

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchLink {
    /// 在 PC 端打开的链接
    pub pc_link: Option<String>,
    /// 在移动端打开的链接
    pub mobile_link: Option<String>,
}

impl wire::Serialize for InstanceSearchLink {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("pc_link", &self.pc_link);
        to.put("mobile_link", &self.mobile_link);
        to.end()
    }
}

impl wire::Record for InstanceSearchLink {
    const MEMBERS: &'static [&'static str] = &["pc_link", "mobile_link"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.pc_link),
            1 => from.take_lenient(&mut self.mobile_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchLink);

impl wire::Decode for InstanceSearchLink {}
