//! One typed call.

use feishu_approval_api::{Client, instance};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .self_built_app("cli_1", "secret")
        .build()?;
    let instance = instance::get()
        .instance_id("5B0E7C19")
        .send(&client)
        .await?;
    println!("{instance:?}");
    Ok(())
}
