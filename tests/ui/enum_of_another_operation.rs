use feishu_approval_api::instance;

fn main() {
    let _ = instance::query().locale(instance::create::Locale::ZhCn);
    let _ = instance::query().locale(instance::query::InstanceStatus::Pending);
}
