//! Calls that are about neither instances nor tasks.

use feishu_approval_api::{
    approval, district, external_approval, external_instance, external_task, file, id, message,
};

use crate::{
    APPROVAL, STARTER,
    caller::{Caller, first},
};

pub(crate) async fn definitions(caller: &mut Caller) {
    use approval::create::{
        ApprovalApproverCcer, ApprovalCreateViewers, ApprovalForm, ApprovalNode, I18nResource,
        I18nResourceText,
    };

    let texts = [
        I18nResourceText::new("@i18n@name", "外出"),
        I18nResourceText::new("@i18n@node", "主管"),
    ];
    let request = approval::create()
        .approval_name("@i18n@name")
        .viewers([ApprovalCreateViewers::new().viewer_type("TENANT")])
        .form(ApprovalForm::new("[]"))
        .node_list([
            ApprovalNode::new("START"),
            ApprovalNode::new("manager")
                .name("@i18n@node")
                .node_type("AND")
                .approver([ApprovalApproverCcer::new("Supervisor").level("1")]),
            ApprovalNode::new("END"),
        ])
        .i18n_resources([I18nResource::new("zh-CN", texts, true)]);
    caller
        .reads(request.build(), |it| it.approval_code, APPROVAL)
        .await;
    let request = approval::get().approval_code(APPROVAL).with_option(true);
    caller
        .reads(request.build(), |it| it.approval_name, "外出申请")
        .await;
    let request = approval::search_launchable().keyword("外出");
    let code = |it: approval::search_launchable::Response| first(it.approvals)?.approval_code;
    caller.reads(request.build(), code, APPROVAL).await;
    let request = approval::detail().approval_code(APPROVAL);
    let node = |it: approval::detail::Response| first(it.node_list)?.name;
    caller.reads(request.build(), node, "财务").await;
    let request = approval::subscribe().approval_code(APPROVAL);
    caller.is_done(request.build()).await;
    let request = approval::unsubscribe().approval_code(APPROVAL);
    caller.is_done(request.build()).await;
}

pub(crate) async fn regions(caller: &mut Caller) {
    let request = district::list().list_type("sub_level").page_size(50);
    let name = |it: district::list::Response| first(it.items)?.name;
    caller.reads(request.build(), name, "北京").await;
    let request = district::search().keyword("北京").locale("zh-CN");
    let country = |it: district::search::Response| first(first(it.items)?.parent_districts)?.name;
    caller.reads(request.build(), country, "中国").await;
}

pub(crate) async fn of_other_systems(caller: &mut Caller) {
    let external = external_approval::create::ApprovalCreateExternal::new()
        .biz_name("@i18n@oa")
        .support_pc(true)
        .create_link_pc("https://www.example.com/trip/new");
    let request = external_approval::create()
        .approval_name("@i18n@trip_name")
        .approval_code("oa_trip")
        .external(external);
    caller
        .reads(request.build(), |it| it.approval_code, APPROVAL)
        .await;
    let request = external_approval::get().approval_code("oa_trip");
    let kind = |it: external_approval::get::Response| it.external?.biz_type;
    caller.reads(request.build(), kind, "travel").await;
    caller
        .reads(trip(), |it| it.data?.instance_id, "trip-2025-0007")
        .await;

    use external_instance::check::{
        ExteranlInstanceCheck, ExteranlInstanceCheckExternalInstanceTask,
    };
    let known = ExteranlInstanceCheckExternalInstanceTask::new("trip-2025-0007-1", "1735689600000");
    let known = ExteranlInstanceCheck::new("trip-2025-0007", "1735689600000", [known]);
    let request = external_instance::check().instances([known]);
    let task =
        |it: external_instance::check::Response| first(first(it.diff_instances)?.tasks)?.task_id;
    caller
        .reads(request.build(), task, "trip-2025-0007-1")
        .await;
    let request = external_task::list()
        .approval_codes([APPROVAL])
        .status("PENDING");
    let task = |it: external_task::list::Response| first(first(it.data)?.tasks)?.id;
    caller.reads(request.build(), task, "7310").await;
}

/// An instance of another system.
fn trip() -> external_instance::create::Request {
    use external_instance::create::{
        RequestExternalInstanceLink, RequestExternalInstanceTaskNode, RequestI18nResource,
        RequestI18nResourceI18nResourceText,
    };

    // Either link is enough.
    let link = RequestExternalInstanceLink::new().pc_link("https://www.example.com/trip/7");
    let mobile = RequestExternalInstanceLink::new().mobile_link("https://m.example.com/trip/7");
    let task = RequestExternalInstanceTaskNode::new(
        "trip-2025-0007-1",
        mobile,
        "PENDING",
        "1735689600000",
        "0",
    );
    let text = RequestI18nResourceI18nResourceText::new("@i18n@title", "外出");
    external_instance::create()
        .approval_code(APPROVAL)
        .status("PENDING")
        .instance_id("trip-2025-0007")
        .links(link)
        .open_id(STARTER)
        .start_time("1735689600000")
        .end_time("0")
        .update_time("1735693200000")
        .task_list([task.open_id(STARTER)])
        .i18n_resources([RequestI18nResource::new("zh-CN", [text], true)])
        .build()
}

pub(crate) async fn files_and_messages(caller: &mut Caller) {
    let request = file::upload()
        .name("ticket.pdf")
        .r#type("attachment")
        .content(("ticket.pdf", "%PDF-1.7"));
    let code = "4F7A2C18-95D3-4E06-B1C8-63A0D7E5F294";
    caller.reads(request.build(), |it| it.code, code).await;
    let request = id::get().user_id_list(["b3f9a6c2"]);
    let number = |mut it: id::get::Response| it.user_id_map.remove("b3f9a6c2");
    caller
        .reads(request.build(), number, "6904213377852014593")
        .await;
    let url = "https://www.example.com/trip/7";
    let texts = [("@i18n@summary", "外出两天")];
    let request = message::send()
        .template_id("1008")
        .open_id(STARTER)
        .approval_name("@i18n@summary")
        .actions([message::send::Action::new("DETAIL", url, url, url, url)])
        .i18n_resources([message::send::I18nResource::new("zh-CN", true, texts)]);
    let id = "6904213377852014593";
    caller.reads(request.build(), |it| it.message_id, id).await;
    let request = message::update()
        .message_id(id)
        .status("APPROVED")
        .i18n_resources([message::update::I18nResource::new("zh-CN", true, texts)]);
    caller.reads(request.build(), |it| it.message_id, id).await;
}
