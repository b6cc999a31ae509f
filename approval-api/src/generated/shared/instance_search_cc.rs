// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 所属的定义
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

/// Several pages have this type; their fields say what for.
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
