// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// `CC_NODE`: 只抄送
    CcNode,
    /// A value that the documentation does not list.
    Other(String),
}

impl NodeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Sequential, "SEQUENTIAL"),
        (Self::CcNode, "CC_NODE"),
    ];
}

feishu_runtime::open_enum!(NodeType, String);

/// 可以从哪些人里挑选
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// 范围的种类
    pub approver_range_type: Option<ApproverRangeType>,
    /// 范围里的 ID：approver_range_type 为 0 时空，1 时为角色的 ID，2 时为用户的 open_id。
    pub approver_range_ids: Vec<String>,
}

impl wire::Serialize for ApproverChosenRange {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approver_range_type", &self.approver_range_type);
        to.put("approver_range_ids", &self.approver_range_ids);
        to.end()
    }
}

impl wire::Record for ApproverChosenRange {
    const MEMBERS: &'static [&'static str] = &[
        "approver_range_type",
        "approver_range_ids",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approver_range_type),
            1 => from.take_lenient(&mut self.approver_range_ids),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApproverChosenRange);

impl wire::Decode for ApproverChosenRange {}

/// 范围的种类
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApproverRangeType {
    /// `0`: 全公司
    Value0,
    /// `1`: 一些角色
    Value1,
    /// `2`: 一些用户
    Value2,
    /// A value that the documentation does not list.
    Other(i64),
}

impl ApproverRangeType {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Value0, 0),
        (Self::Value1, 1),
        (Self::Value2, 2),
    ];
}

feishu_runtime::open_enum!(ApproverRangeType, i64);
