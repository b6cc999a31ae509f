//! This side: the generated crates.

use std::collections::BTreeMap;

use feishu_approval_api::{
    approval, district, external_approval, external_instance, external_task, instance, task,
};
use feishu_authen_api::user_info;
use feishu_runtime::{Client, operation::Operation};
use futures_util::future::BoxFuture;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{Outcome, case::Case};

/// Makes the call of a case, and tells what is seen of the answer.
pub(crate) type Own = fn(Client, Case) -> BoxFuture<'static, Outcome<Value>>;

/// A request that is made of a case.
trait Build: Operation + Sized {
    fn build(case: &Case) -> serde_json::Result<Self>;
}

/// Requests of all operations of the table: whether they have a body, and their parameters beside it.
macro_rules! requests {
    ($($request:ty: $body:ident $($parameter:ident)*;)*) => {
        $(impl Build for $request {
            #[allow(unused_mut, reason = "some have no parameters")]
            fn build(case: &Case) -> serde_json::Result<Self> {
                let mut request: Self = $body(case)?;
                $(request.$parameter = case.parameter(stringify!($parameter))?;)*
                Ok(request)
            }
        })*

        /// All operations of the table, by their official names.
        pub(crate) fn operations() -> BTreeMap<&'static str, Own> {
            BTreeMap::from([$(of::<$request>()),*])
        }
    };
}

requests! {
    approval::create::Request: body department_id_type user_id_type;
    approval::get::Request: bodiless approval_code locale with_admin_id user_id_type with_option user_id nested_mutable_group;
    approval::subscribe::Request: bodiless approval_code;
    approval::unsubscribe::Request: bodiless approval_code;
    district::list::Request: bodiless page_size page_token root_district_id list_type locale;
    district::search::Request: body page_size page_token locale;
    external_approval::create::Request: body department_id_type user_id_type;
    external_approval::get::Request: bodiless approval_code user_id_type;
    external_instance::check::Request: body;
    external_instance::create::Request: body;
    external_task::list::Request: body page_size page_token;
    instance::add_cc::Request: body user_id_type;
    instance::add_sign::Request: body;
    instance::cancel::Request: body user_id_type;
    instance::cc::Request: body user_id_type;
    instance::comment::create::Request: body instance_id user_id_type user_id;
    instance::comment::delete::Request: bodiless instance_id comment_id user_id_type user_id;
    instance::comment::list::Request: bodiless instance_id user_id_type user_id page_token page_size;
    instance::comment::remove::Request: bodiless instance_id user_id_type user_id;
    instance::create::Request: body;
    instance::detail::Request: bodiless instance_code locale user_id_type;
    instance::get::Request: bodiless instance_id locale user_id user_id_type nested_mutable_group;
    instance::initiated::Request: bodiless page_size page_token locale definition_code keyword start_timestamp end_timestamp user_id_type;
    instance::list::Request: bodiless page_size page_token approval_code start_time end_time;
    instance::preview::Request: body user_id_type;
    instance::query::Request: body page_size page_token user_id_type;
    instance::recall::Request: body;
    instance::remind::Request: body;
    instance::search_cc::Request: body page_size page_token user_id_type;
    instance::specified_rollback::Request: body user_id_type;
    instance::subscription::Request: body;
    instance::unsubscription::Request: bodiless subscription_type;
    task::add_sign::Request: body user_id_type;
    task::approve::Request: body user_id_type;
    task::forward::Request: body user_id_type;
    task::list::Request: bodiless page_size page_token topic locale definition_code keyword start_timestamp end_timestamp user_id_type;
    task::pass::Request: body;
    task::query::Request: bodiless page_size page_token user_id topic user_id_type;
    task::refuse::Request: body;
    task::reject::Request: body user_id_type;
    task::resubmit::Request: body user_id_type;
    task::rollback::Request: body;
    task::search::Request: body page_size page_token user_id_type;
    task::subscription::Request: body;
    task::transfer::Request: body user_id_type;
    task::unsubscription::Request: bodiless subscription_type;
    user_info::get::Request: bodiless;
}

fn body<T: DeserializeOwned>(case: &Case) -> serde_json::Result<T> {
    T::deserialize(&case.body)
}

fn bodiless<T: Default>(_: &Case) -> serde_json::Result<T> {
    Ok(T::default())
}

fn of<O>() -> (&'static str, Own)
where
    O: Build + 'static,
    O::Response: Serialize,
{
    (O::META.name, |client, case| {
        Box::pin(call::<O>(client, case))
    })
}

async fn call<O>(client: Client, case: Case) -> Outcome<Value>
where
    O: Build,
    O::Response: Serialize,
{
    match client.send(&O::build(&case)?).await {
        Ok(answer) => Ok(json!({"answer": answer})),
        Err(error) => match error.api() {
            Some(api) => Ok(json!({
                "error": {"code": api.code, "msg": api.message, "log_id": api.log_id}
            })),
            None => Err(error.into()),
        },
    }
}
