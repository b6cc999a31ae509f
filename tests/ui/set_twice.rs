use feishu_approval_api::instance;

fn main() {
    let _ = instance::create().approval_code("A").approval_code("B");
}
