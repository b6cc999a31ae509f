// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 出差审批
//!
//! Types of the event `approval.instance.trip_group_update_v4`.

use feishu_runtime::wire;

/// 出差审批
///
/// 表单有出差控件组的审批通过时推送。
///
/// Event `approval.instance.trip_group_update_v4` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip))
///
/// - Scope (any of these): `approval:approval:readonly`, `approval:approval`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Sent by: Webhook
///
/// **前提条件**
///
/// - 应用里已[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
/// - 对每个审批定义调用过一次[订阅审批事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe)。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateV4 {
    /// 出差。
    pub object: Option<Object>,
}

impl wire::Serialize for InstanceTripGroupUpdateV4 {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("object", &self.object);
        to.end()
    }
}

impl wire::Record for InstanceTripGroupUpdateV4 {
    const MEMBERS: &'static [&'static str] = &["object"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.object);
        }
    }
}

feishu_runtime::record!(InstanceTripGroupUpdateV4);

impl wire::Decode for InstanceTripGroupUpdateV4 {}

impl feishu_runtime::event::Event for InstanceTripGroupUpdateV4 {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval.instance.trip_group_update_v4",
        schema: feishu_runtime::event::Schema::V2,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip",
    };
}

/// 出差。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 各段行程。
    pub schedules: Vec<Schedule>,
    /// 提交人。
    pub start_user: Option<StartUser>,
    /// 出差的时长，秒。
    pub trip_interval: Option<String>,
    /// 原因。
    pub trip_reason: Option<String>,
    /// 总是 `APPROVED`。
    pub r#type: Option<String>,
    /// 同行人。
    pub trip_peers: Vec<StartUser>,
}

impl wire::Serialize for Object {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("schedules", &self.schedules);
        to.put("start_user", &self.start_user);
        to.put("trip_interval", &self.trip_interval);
        to.put("trip_reason", &self.trip_reason);
        to.put("type", &self.r#type);
        to.put("trip_peers", &self.trip_peers);
        to.end()
    }
}

impl wire::Record for Object {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "start_time",
        "end_time",
        "schedules",
        "start_user",
        "trip_interval",
        "trip_reason",
        "type",
        "trip_peers",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_code),
            1 => from.take_lenient(&mut self.start_time),
            2 => from.take_lenient(&mut self.end_time),
            3 => from.take_lenient(&mut self.schedules),
            4 => from.take_lenient(&mut self.start_user),
            5 => from.take_lenient(&mut self.trip_interval),
            6 => from.take_lenient(&mut self.trip_reason),
            7 => from.take_lenient(&mut self.r#type),
            8 => from.take_lenient(&mut self.trip_peers),
            _ => {}
        }
    }
}

feishu_runtime::record!(Object);

impl wire::Decode for Object {}

/// 各段行程。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// 出发地。
    pub departure: Option<String>,
    /// 出发地的 ID。
    pub departure_id: Option<String>,
    /// 目的地。
    pub destination: Option<String>,
    /// 目的地的 ID。
    pub destination_ids: Vec<String>,
    /// 备注。
    pub remark: Option<String>,
    /// 交通工具。
    pub transportation: Option<String>,
    /// 行程的开始，如 2026-01-05 12:00:00。
    pub trip_start_time: Option<String>,
    /// 行程的结束，如 2026-01-06 12:00:00。
    pub trip_end_time: Option<String>,
    /// 行程的时长，秒。
    pub trip_interval: Option<String>,
    /// 怎样往返。
    pub trip_type: Option<TripType>,
}

impl wire::Serialize for Schedule {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("departure", &self.departure);
        to.put("departure_id", &self.departure_id);
        to.put("destination", &self.destination);
        to.put("destination_ids", &self.destination_ids);
        to.put("remark", &self.remark);
        to.put("transportation", &self.transportation);
        to.put("trip_start_time", &self.trip_start_time);
        to.put("trip_end_time", &self.trip_end_time);
        to.put("trip_interval", &self.trip_interval);
        to.put("trip_type", &self.trip_type);
        to.end()
    }
}

impl wire::Record for Schedule {
    const MEMBERS: &'static [&'static str] = &[
        "departure",
        "departure_id",
        "destination",
        "destination_ids",
        "remark",
        "transportation",
        "trip_start_time",
        "trip_end_time",
        "trip_interval",
        "trip_type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.departure),
            1 => from.take_lenient(&mut self.departure_id),
            2 => from.take_lenient(&mut self.destination),
            3 => from.take_lenient(&mut self.destination_ids),
            4 => from.take_lenient(&mut self.remark),
            5 => from.take_lenient(&mut self.transportation),
            6 => from.take_lenient(&mut self.trip_start_time),
            7 => from.take_lenient(&mut self.trip_end_time),
            8 => from.take_lenient(&mut self.trip_interval),
            9 => from.take_lenient(&mut self.trip_type),
            _ => {}
        }
    }
}

feishu_runtime::record!(Schedule);

impl wire::Decode for Schedule {}

/// 怎样往返。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TripType {
    /// `单程`
    单程,
    /// `往返`
    往返,
    /// A value that the documentation does not list.
    Other(String),
}

impl TripType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::单程, "单程"),
        (Self::往返, "往返"),
    ];
}

feishu_runtime::open_enum!(TripType, String);

/// 提交人。
///
/// 同行人。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartUser {
    /// 提交人的 ID，见[用户的各种 ID](https://open.feishu.cn/document/home/user-identity-introduction/introduction#9eb4f13c)。
    ///
    /// 同行人的 ID，见[用户的各种 ID](https://open.feishu.cn/document/home/user-identity-introduction/introduction#9eb4f13c)。
    pub id: Option<Id>,
}

impl wire::Serialize for StartUser {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.end()
    }
}

impl wire::Record for StartUser {
    const MEMBERS: &'static [&'static str] = &["id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.id);
        }
    }
}

feishu_runtime::record!(StartUser);

impl wire::Decode for StartUser {}

/// 提交人的 ID，见[用户的各种 ID](https://open.feishu.cn/document/home/user-identity-introduction/introduction#9eb4f13c)。
///
/// 同行人的 ID，见[用户的各种 ID](https://open.feishu.cn/document/home/user-identity-introduction/introduction#9eb4f13c)。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// 提交人的 open_id
    ///
    /// 同行人的 open_id
    pub open_id: Option<String>,
    /// 提交人的 union_id
    ///
    /// 同行人的 union_id
    pub union_id: Option<String>,
    /// 提交人的 user_id，有这项权限才给：
    ///
    /// `contact:user.employee_id:readonly` 读用户的 user ID
    ///
    /// 同行人的 user_id，有这项权限才给：
    ///
    /// `contact:user.employee_id:readonly` 读用户的 user ID
    pub user_id: Option<String>,
}

impl wire::Serialize for Id {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("open_id", &self.open_id);
        to.put("union_id", &self.union_id);
        to.put("user_id", &self.user_id);
        to.end()
    }
}

impl wire::Record for Id {
    const MEMBERS: &'static [&'static str] = &["open_id", "union_id", "user_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.open_id),
            1 => from.take_lenient(&mut self.union_id),
            2 => from.take_lenient(&mut self.user_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(Id);

impl wire::Decode for Id {}
