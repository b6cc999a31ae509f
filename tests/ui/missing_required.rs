use feishu_approval_api::{Client, instance};

async fn call(client: &Client) {
    let _ = instance::create().user_id("b3f9a6c2").form("[]").send(client).await;
}

fn main() {}
