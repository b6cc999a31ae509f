use feishu_approval_api::form::{Form, Row};

fn main() {
    let _ = Form::new().account("payee", "6222 0000 0000 0000");
    let _ = Row::new().field_list("list", [Row::new()]);
}
