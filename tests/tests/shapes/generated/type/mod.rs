// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.type`.

pub mod container;
pub mod value;

/// 容器
///
/// `POST /open-apis/shape/v1/containers` ([documentation](https://open.feishu.cn/document/x/shape-v1/type/container))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::r#type;
///
/// let response = r#type::container()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn container() -> container::Builder {
    container::Builder::default()
}

/// 取值
///
/// `POST /open-apis/shape/v1/values` ([documentation](https://open.feishu.cn/document/x/shape-v1/type/value))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::r#type;
///
/// let response = r#type::value()
///     .offset(r#type::value::Offset::Neg1)
///     .format(r#type::value::Format::YyyyDashMmDashDd)
///     .level(r#type::value::Level::Value1)
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn value() -> value::Builder {
    value::Builder::default()
}
