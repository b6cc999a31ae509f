use feishu_approval_api::{Client, instance};

fn call(client: &Client) {
    let _ = instance::list().items(client);
}

fn main() {}
