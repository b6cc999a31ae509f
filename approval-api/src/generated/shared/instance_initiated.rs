// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `0`: 无状态，不显示标签
    Value0,
    /// `1`: 流转中
    Value1,
    /// `2`: 已通过
    Value2,
    /// `3`: 已拒绝
    Value3,
    /// `4`: 已撤销
    Value4,
    /// `5`: 已终止
    Value5,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value0, "0"),
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::Value4, "4"),
        (Self::Value5, "5"),
    ];
}

feishu_runtime::open_enum!(InstanceStatus, String);

/// 摘要
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    /// 摘要中一项的名称
    pub key: Option<String>,
    /// 摘要中一项的值
    pub value: Option<String>,
}

impl wire::Serialize for Pair {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("key", &self.key);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for Pair {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.key),
            1 => from.take_lenient(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(Pair);

impl wire::Decode for Pair {}
