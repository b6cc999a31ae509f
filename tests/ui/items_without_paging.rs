use feishu_approval_api::{Client, instance};

fn call(client: &Client) {
    let _ = instance::create().approval_code("A").form("[]").items(client);
}

fn main() {}
