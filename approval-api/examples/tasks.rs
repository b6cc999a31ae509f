//! Lists what a user has to approve, approves a task and transfers a task.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example tasks
//! APPROVE=7310482650917384629 cargo run -p feishu-approval-api --example tasks
//! ```
//!
//! | variable | meaning |
//! |---|---|
//! | `OPEN_ID` | the user |
//! | `APPROVE` | the ID of a task to approve, if any |
//! | `TRANSFER`, `TO` | the ID of a task to transfer, if any, and the user who gets it |
//!
//! `platform/mod.rs` says which platform is asked.

mod platform;

use std::{env, process::ExitCode};

use feishu_approval_api::task::{self, query::Task};
use futures_util::TryStreamExt;
use platform::{Outcome, variables};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let transfer = env::var("TRANSFER").ok();
    let user = ("OPEN_ID", "ou_91b7e3d5c2a84f60b7d91e3a5c8f2046");
    // Who gets a task matters only if there is one to transfer.
    let other = match transfer {
        Some(_) => ("TO", "ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"),
        None => user,
    };
    let [user, other] = variables([user, other])?;
    let client = platform::client().await?.build()?;

    // All pages, fetched as they are needed.
    let pending: Vec<Task> = task::query()
        .user_id(&user)
        .topic("1")
        .items(&client)
        .try_collect()
        .await?;
    for task in &pending {
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        println!("{}  {}", text(&task.task_id), text(&task.title));
    }

    if let Ok(id) = env::var("APPROVE") {
        let task = Place::of(&pending, &id)?;
        task::approve()
            .approval_code(task.approval_code)
            .instance_code(task.instance_code)
            .task_id(&id)
            .user_id(&user)
            .comment("Have a good trip")
            .send(&client)
            .await?;
        println!("{id} is approved");
    }

    if let Some(id) = transfer {
        let task = Place::of(&pending, &id)?;
        let transferred = task::transfer()
            .approval_code(task.approval_code)
            .instance_code(task.instance_code)
            .task_id(&id)
            .user_id(&user)
            .transfer_user_id(&other)
            .send(&client)
            .await;
        // Each operation has the codes that its page lists.
        use task::transfer::ErrorCode;
        match transferred {
            Ok(_) => println!("{id} is with {other}"),
            Err(error) if error.code_as() == Some(ErrorCode::TaskNotFound) => {
                println!("{id} is not to be done any more");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Where a task belongs.
struct Place<'a> {
    approval_code: &'a str,
    instance_code: &'a str,
}

impl<'a> Place<'a> {
    fn of(tasks: &'a [Task], id: &str) -> Outcome<Self> {
        let task = tasks
            .iter()
            .find(|task| task.task_id.as_deref() == Some(id));
        let task = task.ok_or_else(|| format!("{id} is none of the user's pending tasks."))?;
        let missing = "the platform does not say what the task belongs to";
        Ok(Place {
            approval_code: task.definition_code.as_deref().ok_or(missing)?,
            instance_code: task.process_code.as_deref().ok_or(missing)?,
        })
    }
}
