use feishu_approval_api::instance;

fn main() {
    let _ = instance::list().page_size("20");
    let _ = instance::create().i18n_resources(["zh-CN"]);
}
