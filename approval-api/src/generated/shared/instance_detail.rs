// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 通过
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `CANCELED`: 撤回
    Canceled,
    /// `DELETED`: 删除
    Deleted,
    /// A value that the documentation does not list.
    Other(String),
}

impl ResponseStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
    ];
}

feishu_runtime::open_enum!(ResponseStatus, String);

/// 附件
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// 附件的地址
    pub url: Option<String>,
    /// 大小，字节数
    pub file_size: Option<i64>,
    /// 文件名
    pub title: Option<String>,
    /// 附件的种类，与上传时一致
    ///
    /// - image：图片
    /// - attachment：普通附件
    pub r#type: Option<String>,
}

impl wire::Serialize for File {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("url", &self.url);
        to.put("file_size", &self.file_size);
        to.put("title", &self.title);
        to.put("type", &self.r#type);
        to.end()
    }
}

impl wire::Record for File {
    const MEMBERS: &'static [&'static str] = &["url", "file_size", "title", "type"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.url),
            1 => from.take_lenient(&mut self.file_size),
            2 => from.take_lenient(&mut self.title),
            3 => from.take_lenient(&mut self.r#type),
            _ => {}
        }
    }
}

feishu_runtime::record!(File);

impl wire::Decode for File {}
