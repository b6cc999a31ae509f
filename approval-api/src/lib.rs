//! Typed client for the Feishu (飞书, Lark) Approval API (审批).
