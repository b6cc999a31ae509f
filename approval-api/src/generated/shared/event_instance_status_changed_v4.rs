// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserId {
    /// open_id
    pub open_id: Option<String>,
    /// union_id
    pub union_id: Option<String>,
    /// user_id
    pub user_id: Option<String>,
}

impl wire::Serialize for UserId {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("open_id", &self.open_id);
        to.put("union_id", &self.union_id);
        to.put("user_id", &self.user_id);
        to.end()
    }
}

impl wire::Record for UserId {
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

feishu_runtime::record!(UserId);

impl wire::Decode for UserId {}
