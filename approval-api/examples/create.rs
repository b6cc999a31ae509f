//! Creates an instance with a form and an attachment.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example create
//! ```
//!
//! | variable | meaning |
//! |---|---|
//! | `APPROVAL_CODE` | the approval definition |
//! | `OPEN_ID` | who starts the instance |
//! | `REASON`, `TICKET` | ids of controls of the definition: one for lines of text, one for attachments |
//!
//! Start without `REASON` and `TICKET` to see the controls of the definition.
//! `platform/mod.rs` says which platform that is.

mod platform;

use std::process::ExitCode;

use feishu_approval_api::{approval, file, instance};
use platform::{Outcome, variable};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let client = platform::client().await?.build()?;
    let approval_code = variable("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")?;

    // The definition tells which controls its forms have.
    let definition = approval::get()
        .approval_code(&approval_code)
        .send(&client)
        .await?;
    let name = definition.approval_name.unwrap_or_default();
    println!("{name}: {}", definition.form.unwrap_or_default());
    let (reason, ticket) = (
        variable("REASON", "widget1")?,
        variable("TICKET", "widget2")?,
    );

    // Files go to the platform first. A form refers to them by the codes that it gives.
    let uploaded = file::upload()
        .name("ticket.txt")
        .r#type(file::upload::Type::Attachment)
        .content(("ticket.txt", "Beijing to Shanghai, 553 CNY"))
        .send(&client)
        .await?;
    let code = uploaded.code.ok_or("the platform gave the file no code")?;

    let form = json!([
        {"id": reason, "type": "textarea", "value": "Visiting a customer"},
        {"id": ticket, "type": "attachmentV2", "value": [code]},
    ]);
    // The client adds a `uuid`, by which the platform knows a call that is made again because its answer was lost.
    let created = instance::create()
        .approval_code(approval_code)
        .open_id(variable("OPEN_ID", "ou_5f0c1d8e7b6a49328d10c4e2f9a7b365")?)
        .form(form.to_string())
        .send(&client)
        .await?;
    let instance_code = created.instance_code.ok_or("the platform gave no code")?;

    let instance = instance::get()
        .instance_id(instance_code)
        .send(&client)
        .await?;
    println!(
        "{} is {}",
        instance.serial_number.as_deref().unwrap_or("it"),
        instance.status.map(|it| it.to_string()).unwrap_or_default()
    );
    Ok(())
}
