// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.envelope`.

pub mod list;
pub mod message;
pub mod named;
pub mod root;
pub mod unit;

/// data 是列表
///
/// `GET /open-apis/shape/v1/groups` ([documentation](https://open.feishu.cn/document/x/shape-v1/envelope/list))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::envelope;
///
/// let response = envelope::list()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn list() -> list::Builder {
    list::Builder::default()
}

/// 说明叫 message
///
/// `GET /open-apis/shape/v1/message` ([documentation](https://open.feishu.cn/document/x/shape-v1/envelope/message))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::envelope;
///
/// let response = envelope::message()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn message() -> message::Builder {
    message::Builder::default()
}

/// data 有类型名
///
/// `GET /open-apis/shape/v1/group` ([documentation](https://open.feishu.cn/document/x/shape-v1/envelope/named))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::envelope;
///
/// let response = envelope::named()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn named() -> named::Builder {
    named::Builder::default()
}

/// 没有 data
///
/// `GET /open-apis/shape/v1/token` ([documentation](https://open.feishu.cn/document/x/shape-v1/envelope/root))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::envelope;
///
/// let response = envelope::root()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn root() -> root::Builder {
    root::Builder::default()
}

/// 没有数据
///
/// `POST /open-apis/shape/v1/ping` ([documentation](https://open.feishu.cn/document/x/shape-v1/envelope/unit))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::envelope;
///
/// let response = envelope::unit()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn unit() -> unit::Builder {
    unit::Builder::default()
}
