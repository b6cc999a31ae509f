// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct District {
    /// 区域的 ID
    pub id: Option<String>,
    /// 区域的名称
    pub name: Option<String>,
    /// 属于哪一层
    pub level: Option<String>,
    /// 之下还有没有区域
    pub has_sub_district: Option<bool>,
    /// 上级区域，从近到远，不含自身；list_type 为 leaf_level 时才有
    pub parent_districts: Vec<DistrictBaseInfo>,
}

impl wire::Serialize for District {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("name", &self.name);
        to.put("level", &self.level);
        to.put("has_sub_district", &self.has_sub_district);
        to.put("parent_districts", &self.parent_districts);
        to.end()
    }
}

impl wire::Record for District {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "name",
        "level",
        "has_sub_district",
        "parent_districts",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.name),
            2 => from.take_lenient(&mut self.level),
            3 => from.take_lenient(&mut self.has_sub_district),
            4 => from.take_lenient(&mut self.parent_districts),
            _ => {}
        }
    }
}

feishu_runtime::record!(District);

impl wire::Decode for District {}

/// 上级区域，从近到远，不含自身；list_type 为 leaf_level 时才有
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// 区域的 ID
    pub id: Option<String>,
    /// 区域的名称
    pub name: Option<String>,
    /// 属于哪一层
    pub level: Option<String>,
}

impl wire::Serialize for DistrictBaseInfo {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("name", &self.name);
        to.put("level", &self.level);
        to.end()
    }
}

impl wire::Record for DistrictBaseInfo {
    const MEMBERS: &'static [&'static str] = &["id", "name", "level"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.name),
            2 => from.take_lenient(&mut self.level),
            _ => {}
        }
    }
}

feishu_runtime::record!(DistrictBaseInfo);

impl wire::Decode for DistrictBaseInfo {}
