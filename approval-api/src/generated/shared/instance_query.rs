// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

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

/// Several pages have this type; their fields say what for.
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
    /// A value that the page does not list.
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
