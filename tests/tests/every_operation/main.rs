//! Every operation is called once through its builder, and answered by a platform that knows nothing but the pages.

mod caller;
mod others;

use std::collections::{BTreeMap, BTreeSet};

use feishu_approval_api::{instance, task};
use feishu_tests::{module, workspace};

use caller::{Caller, Outcome, first};

const APPROVAL: &str = "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8";
const INSTANCE: &str = "5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604";
const TASK: &str = "7310482650917384629";
const STARTER: &str = "ou_5f0c1d8e7b6a49328d10c4e2f9a7b365";
const APPROVER: &str = "ou_91b7e3d5c2a84f60b7d91e3a5c8f2046";
const FORM: &str = r#"[{"id": "reason", "type": "textarea", "value": "off-site"}]"#;

#[tokio::test]
async fn every_operation_is_called_once_and_its_example_is_read() -> Outcome {
    let specs = workspace().join("specs/approval-v4");
    let mut caller = Caller::start(&specs).await?;
    others::definitions(&mut caller).await;
    others::regions(&mut caller).await;
    others::of_other_systems(&mut caller).await;
    others::files_and_messages(&mut caller).await;
    instances(&mut caller).await;
    instances_of_users(&mut caller).await;
    comments(&mut caller).await;
    tasks(&mut caller).await;
    tasks_of_users(&mut caller).await;

    let ir = feishu_codegen::understand(&module("approval-v4")?).ir;
    let operations = ir.modules.iter().flat_map(|module| &module.operations);
    let documented: BTreeMap<String, Vec<Option<i64>>> = operations
        .map(|operation| (operation.name.to_string(), vec![Some(0)]))
        .collect();
    let (wrong, served) = caller.end();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(served, documented, "operations, and codes of their answers");
    Ok(())
}

/// The guide names every operation whose page has no quota, or no error codes.
#[test]
fn what_is_not_documented_is_named() -> Outcome {
    let guide = std::fs::read_to_string(workspace().join("approval-api/README.md"))?;
    let ir = feishu_codegen::understand(&module("approval-v4")?).ir;
    let operations = || ir.modules.iter().flat_map(|module| &module.operations);
    for (what, quota, codes) in [
        ("quota and error codes", false, false),
        ("quota", false, true),
        ("error codes", true, false),
    ] {
        let lacking = operations().filter(|operation| {
            operation.quotas.is_empty() != quota && operation.errors.is_empty() != codes
        });
        let wanted: BTreeSet<String> = lacking
            .map(|operation| {
                let name = operation.name.to_string();
                name.replacen("approval.v4.", "", 1).replace('.', "::")
            })
            .collect();
        let row = format!("| {what} |");
        let row = guide.lines().find_map(|line| line.strip_prefix(&row));
        let named = row.unwrap_or_default().split('`').skip(1).step_by(2);
        assert_eq!(
            named.map(str::to_owned).collect::<BTreeSet<_>>(),
            wanted,
            "{what}"
        );
    }
    Ok(())
}

async fn instances(caller: &mut Caller) {
    let request = instance::create()
        .approval_code(APPROVAL)
        .open_id(STARTER)
        .form(FORM)
        .cancel_bot_notification(3)
        .node_approver_open_id_list([instance::create::NodeApprover::new()
            .key("manager")
            .value([APPROVER])]);
    caller
        .reads(request.build(), |it| it.instance_code, INSTANCE)
        .await;
    let request = instance::list()
        .approval_code(APPROVAL)
        .start_time("1735689600000")
        .end_time("1735722000000");
    let code = |it: instance::list::Response| first(it.instance_code_list);
    caller.reads(request.build(), code, INSTANCE).await;
    let request = instance::get().instance_id(INSTANCE).locale("zh-CN");
    let node = |it: instance::get::Response| first(it.task_list)?.node_name;
    caller.reads(request.build(), node, "财务").await;
    let request = instance::query()
        .approval_code(APPROVAL)
        .instance_start_time_from("1735689600000")
        .instance_start_time_to("1735722000000");
    let name = |it: instance::query::Response| first(it.instance_list)?.approval?.name;
    caller.reads(request.build(), name, "外出申请").await;
    let request = instance::search_cc().user_id(STARTER).read_status("UNREAD");
    let name = |it: instance::search_cc::Response| first(it.cc_list)?.group?.name;
    caller.reads(request.build(), name, "行政").await;
    let request = instance::preview()
        .user_id(STARTER)
        .approval_code(APPROVAL)
        .form(FORM);
    let node = |it: instance::preview::Response| it.preview_nodes.into_iter().nth(1)?.node_name;
    caller.reads(request.build(), node, "财务").await;
    let request = instance::cancel()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(STARTER);
    caller.is_done(request.build()).await;
    let request = instance::cc()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(STARTER)
        .cc_user_ids([APPROVER]);
    caller.is_done(request.build()).await;
    let request = instance::add_sign()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id("b3f9a6c2")
        .task_id(TASK)
        .add_sign_user_ids(["d5e8c1a4"])
        .add_sign_type(1)
        .approval_method(2);
    caller.is_done(request.build()).await;
    let request = instance::specified_rollback()
        .user_id(STARTER)
        .task_id(TASK)
        .task_def_key_list(["START"]);
    caller.is_done(request.build()).await;
}

async fn instances_of_users(caller: &mut Caller) {
    let manager = || instance::initiate::NodeApprover::new().key("finance_review");
    let request = instance::initiate()
        .approval_code(APPROVAL)
        .form(FORM)
        .node_approver_list([manager().value([APPROVER])]);
    caller
        .reads(request.build(), |it| it.instance_code, INSTANCE)
        .await;
    let request = instance::initiated().keyword("外出");
    let name = |it: instance::initiated::Response| first(it.instances)?.initiator_name;
    caller.reads(request.build(), name, "李四").await;
    let request = instance::detail().instance_code(INSTANCE);
    let number = |it: instance::detail::Response| it.serial_number;
    caller.reads(request.build(), number, "202501010007").await;
    let request = instance::add_cc()
        .instance_code(INSTANCE)
        .cc_user_ids([APPROVER]);
    caller.is_done(request.build()).await;
    let request = instance::recall().instance_code(INSTANCE);
    caller.is_done(request.build()).await;
    let request = instance::remind().instance_code(INSTANCE).task_ids([TASK]);
    caller.is_done(request.build()).await;
    let request = instance::subscription().subscription_type("INVOLVED_APPROVAL");
    caller.is_done(request.build()).await;
    let request = instance::unsubscription().subscription_type("INVOLVED_APPROVAL");
    caller.is_done(request.build()).await;
}

async fn comments(caller: &mut Caller) {
    use instance::comment;

    let request = comment::create()
        .instance_id(INSTANCE)
        .user_id(STARTER)
        .content(r#"{"text": "@Lin thanks", "files": []}"#)
        .at_info_list([comment::create::CommentAtInfo::new(APPROVER, "Lin", "0")]);
    caller
        .reads(request.build(), |it| it.comment_id, "7312")
        .await;
    let request = comment::list().instance_id(INSTANCE).user_id(STARTER);
    let reply = |it: comment::list::Response| first(first(it.comments)?.replies)?.id;
    caller.reads(request.build(), reply, "7312").await;
    let request = comment::delete()
        .instance_id(INSTANCE)
        .comment_id("7312")
        .user_id(STARTER);
    caller
        .reads(request.build(), |it| it.comment_id, "7312")
        .await;
    let request = comment::remove().instance_id(INSTANCE).user_id(STARTER);
    caller
        .reads(request.build(), |it| it.external_id, "trip-2025-0007")
        .await;
}

async fn tasks(caller: &mut Caller) {
    let request = task::search()
        .approval_code(APPROVAL)
        .task_status_list(["PENDING", "DONE"])
        .order(2);
    let name = |it: task::search::Response| first(it.task_list)?.approval?.name;
    caller.reads(request.build(), name, "外出申请").await;
    let request = task::query().user_id(APPROVER).topic("1").page_size(200);
    let url = |it: task::query::Response| first(it.tasks)?.urls?.pc;
    caller
        .reads(request.build(), url, "https://approval.example.com/pc/1")
        .await;
    let request = task::approve()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(APPROVER)
        .task_id(TASK)
        .comment("fine");
    caller.is_done(request.build()).await;
    let request = task::reject()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(APPROVER)
        .task_id(TASK);
    caller.is_done(request.build()).await;
    let request = task::transfer()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(APPROVER)
        .task_id(TASK)
        .transfer_user_id(STARTER);
    caller.is_done(request.build()).await;
    let request = task::resubmit()
        .approval_code(APPROVAL)
        .instance_code(INSTANCE)
        .user_id(STARTER)
        .task_id(TASK)
        .form(FORM);
    caller.is_done(request.build()).await;
}

async fn tasks_of_users(caller: &mut Caller) {
    let request = task::list().topic("1");
    let title = |it: task::list::Response| first(it.tasks)?.title;
    caller.reads(request.build(), title, "外出申请").await;
    let request = task::pass().instance_code(INSTANCE).task_id(TASK);
    caller.is_done(request.build()).await;
    let request = task::refuse().instance_code(INSTANCE).task_id(TASK);
    caller.is_done(request.build()).await;
    let request = task::forward()
        .instance_code(INSTANCE)
        .task_id(TASK)
        .transfer_user_id(STARTER);
    caller.is_done(request.build()).await;
    let request = task::rollback()
        .instance_code(INSTANCE)
        .task_id(TASK)
        .node_ids(["START"]);
    caller.is_done(request.build()).await;
    let request = task::add_sign()
        .instance_code(INSTANCE)
        .task_id(TASK)
        .add_sign_user_ids([STARTER])
        .add_sign_type(3);
    caller.is_done(request.build()).await;
    let request = task::subscription().subscription_type("MANAGED_APPROVAL");
    caller.is_done(request.build()).await;
    let request = task::unsubscription().subscription_type("MANAGED_APPROVAL");
    caller.is_done(request.build()).await;
}
