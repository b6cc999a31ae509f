// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::{builder, wire};

/// 为由发起人选审批人的节点指定审批人（user_id）。
///
/// **说明**：与 node_approver_open_id_list 同时传入时两者合并。
///
/// 为由发起人选审批人的节点指定审批人（open_id）。
///
/// **说明**：与 node_approver_user_id_list 同时传入时两者合并。
///
/// 为由发起人选抄送人的节点指定抄送人（user_id）。
///
/// **说明**：与 node_cc_open_id_list 同时传入时两者合并。
///
/// 为由发起人选抄送人的节点指定抄送人（open_id）。
///
/// **说明**：与 node_cc_user_id_list 同时传入时两者合并。
///
/// 为由发起人选审批人的节点指定审批人
///
/// 为节点增加抄送人
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeApprover {
    /// 节点的 node_id 或 custom_node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// 节点的 node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"8d2f6b0c4e1a73952b6c0d4f8e1a7395"`
    ///
    /// 节点的 custom_node_id，没有时为 node_id；取自定义的 node_list
    ///
    /// - Example: `"finance_review"`
    pub key: Option<String>,
    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// 抄送人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 抄送人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `["b3f9a6c2"]`
    ///
    /// 审批人的 open_id
    ///
    /// 抄送人的 open_id
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub value: Option<Vec<String>>,
}

impl wire::Serialize for NodeApprover {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("key", &self.key);
        to.put_some("value", &self.value);
        to.end()
    }
}

impl wire::Record for NodeApprover {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.key),
            1 => from.take(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(NodeApprover);

impl NodeApprover {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 节点的 node_id 或 custom_node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// 节点的 node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"8d2f6b0c4e1a73952b6c0d4f8e1a7395"`
    ///
    /// 节点的 custom_node_id，没有时为 node_id；取自定义的 node_list
    ///
    /// - Example: `"finance_review"`
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// 抄送人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 抄送人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `["b3f9a6c2"]`
    ///
    /// 审批人的 open_id
    ///
    /// 抄送人的 open_id
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(builder::list(value));
        self
    }
}
