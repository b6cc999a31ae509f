// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 原生审批任务概述
//!
//! 实例走到一个节点时，节点上的每个审批人各得一个任务。本组接口用来同意、拒绝、转交和退回任务。
//!
//! [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/introduction)

use feishu_runtime::wire;
use serde::{Deserialize, Serialize};

/// 原生审批任务概述
///
/// 实例走到一个节点时，节点上的每个审批人各得一个任务。本组接口用来同意、拒绝、转交和退回任务。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/introduction)
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Task {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    #[serde(deserialize_with = "wire::lenient")]
    pub approval_code: Option<String>,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    #[serde(deserialize_with = "wire::lenient")]
    pub instance_code: Option<String>,
    /// 审批人的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 附言
    ///
    /// - Example: `"同意"`
    #[serde(deserialize_with = "wire::lenient")]
    pub comment: Option<String>,
    /// 任务的 ID：[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    ///
    /// - Example: `"7310482650917384629"`
    #[serde(deserialize_with = "wire::lenient")]
    pub task_id: Option<String>,
    /// 控件的值，JSON 数组，写成字符串，写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。流程有条件分支时，分支所用的控件须传，否则会走错分支。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    #[serde(deserialize_with = "wire::lenient")]
    pub form: Option<String>,
}

impl wire::Decode for Task {}
