//! Creates an instance with a form and an attachment, and reads it back.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example create
//! ```
//!
//! It fills in the first control for lines of text and the first one for attachments. If the definition demands more, it
//! says what, and creates nothing.
//!
//! | variable | meaning |
//! |---|---|
//! | `APPROVAL_CODE` | the approval definition |
//! | `OPEN_ID` | who starts the instance |
//!
//! `platform/mod.rs` says which platform is asked.

mod platform;

use std::process::ExitCode;

use feishu_approval_api::{
    Client, approval, file,
    form::{Filled, Form, Kind, Schema},
    instance,
};
use platform::{Outcome, variables};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let [approval_code, open_id] = variables([
        ("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"),
        ("OPEN_ID", "ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"),
    ])?;
    let client = platform::client().await?.build()?;

    // The definition tells which controls its forms have.
    let definition = approval::get()
        .approval_code(&approval_code)
        .send(&client)
        .await?;
    let schema: Schema = definition.form.unwrap_or_default().parse()?;
    let first = |kind| schema.controls().iter().find(|it| it.kind == kind);

    let mut form = Form::new();
    if let Some(control) = first(Kind::Textarea) {
        form = form.textarea(&control.id, "Visiting a customer");
    }
    if let Some(control) = first(Kind::AttachmentV2) {
        form = form.attachment_v2(&control.id, [upload(&client).await?]);
    }
    // All that is wrong at once, before anything is sent.
    schema.check(&form)?;

    // The client adds a `uuid`, by which the platform knows a call that is made again because its answer was lost.
    let created = instance::create()
        .approval_code(approval_code)
        .open_id(open_id)
        .form(form)
        .send(&client)
        .await?;
    let instance_code = created.instance_code.ok_or("the platform gave no code")?;

    let instance = instance::get()
        .instance_id(&instance_code)
        .send(&client)
        .await?;
    let status = instance.status.map(|status| status.to_string());
    println!("{instance_code} is {}", status.unwrap_or_default());
    let filled: Filled = instance.form.unwrap_or_default().parse()?;
    for control in &filled {
        println!("{}: {}", control.name(), control.as_str());
    }
    Ok(())
}

/// Files go to the platform first. A form refers to them by the codes that it gives.
async fn upload(client: &Client) -> Outcome<String> {
    let uploaded = file::upload()
        .name("ticket.txt")
        .r#type(file::upload::Type::Attachment)
        .content(("ticket.txt", "Beijing to Shanghai, 553 CNY"))
        .send(client)
        .await?;
    Ok(uploaded.code.ok_or("the platform gave the file no code")?)
}
