use feishu_approval_api::{instance, task};

fn main() {
    let _ = instance::query().instance_status(task::search::TaskStatus::Pending);
    let _ = instance::query().locale(instance::query::InstanceStatus::Pending);
}
