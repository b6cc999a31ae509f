//! The call of `typed.rs` by hand.

use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Token {
    tenant_access_token: String,
}

#[derive(Deserialize)]
struct Envelope {
    code: i64,
    msg: String,
    data: Option<Instance>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Instance {
    approval_name: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    user_id: Option<String>,
    open_id: Option<String>,
    serial_number: Option<String>,
    department_id: Option<String>,
    status: Option<String>,
    uuid: Option<String>,
    form: Option<String>,
    #[serde(default)]
    task_list: Vec<Task>,
    #[serde(default)]
    comment_list: Vec<Comment>,
    #[serde(default)]
    timeline: Vec<Timeline>,
    modified_instance_code: Option<String>,
    reverted_instance_code: Option<String>,
    approval_code: Option<String>,
    reverted: Option<bool>,
    instance_code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Task {
    id: Option<String>,
    user_id: Option<String>,
    open_id: Option<String>,
    status: Option<String>,
    node_id: Option<String>,
    node_name: Option<String>,
    custom_node_id: Option<String>,
    r#type: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Comment {
    id: Option<String>,
    user_id: Option<String>,
    open_id: Option<String>,
    comment: Option<String>,
    create_time: Option<String>,
    #[serde(default)]
    files: Vec<File>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct File {
    url: Option<String>,
    file_size: Option<i64>,
    title: Option<String>,
    r#type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct Timeline {
    r#type: Option<String>,
    create_time: Option<String>,
    user_id: Option<String>,
    open_id: Option<String>,
    #[serde(default)]
    user_id_list: Vec<String>,
    #[serde(default)]
    open_id_list: Vec<String>,
    task_id: Option<String>,
    comment: Option<String>,
    #[serde(default)]
    cc_user_list: Vec<CcUser>,
    ext: Option<String>,
    node_key: Option<String>,
    #[serde(default)]
    files: Vec<File>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown by `Debug`")]
struct CcUser {
    user_id: Option<String>,
    cc_id: Option<String>,
    open_id: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let address = "https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal";
    let app = json!({"app_id": "cli_1", "app_secret": "secret"});
    let answer = client.post(address).json(&app).send().await?;
    let token: Token = answer.json().await?;
    let address = "https://open.feishu.cn/open-apis/approval/v4/instances/5B0E7C19";
    let call = client.get(address).bearer_auth(token.tenant_access_token);
    let answer: Envelope = call.send().await?.json().await?;
    if answer.code != 0 {
        return Err(answer.msg.into());
    }
    println!("{:?}", answer.data);
    Ok(())
}
