// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 原生审批任务概述
//!
//! 实例走到一个节点时，节点上的每个审批人各得一个任务。本组接口用来同意、拒绝、转交和退回任务。
//!
//! [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/introduction)

use feishu_runtime::wire;

/// 原生审批任务概述
///
/// 实例走到一个节点时，节点上的每个审批人各得一个任务。本组接口用来同意、拒绝、转交和退回任务。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/introduction)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: Option<String>,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: Option<String>,
    /// 审批人的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: Option<String>,
    /// 附言
    ///
    /// - Example: `"同意"`
    pub comment: Option<String>,
    /// 任务的 ID：[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: Option<String>,
    /// 控件的值，JSON 数组，写成字符串，写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。流程有条件分支时，分支所用的控件须传，否则会走错分支。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    pub form: Option<String>,
}

impl wire::Serialize for Task {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("user_id", &self.user_id);
        to.put("comment", &self.comment);
        to.put("task_id", &self.task_id);
        to.put("form", &self.form);
        to.end()
    }
}

impl wire::Record for Task {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "instance_code",
        "user_id",
        "comment",
        "task_id",
        "form",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.instance_code),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.comment),
            4 => from.take_lenient(&mut self.task_id),
            5 => from.take_lenient(&mut self.form),
            _ => {}
        }
    }
}

feishu_runtime::record!(Task);

impl wire::Decode for Task {}
