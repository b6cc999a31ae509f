use feishu_approval_api::form::{Form, OpenId};

fn main() {
    let _ = Form::new().contact("payer", ["ou_12345"]);
    let _ = Form::new().department("buyers", [OpenId::new("ou_12345")]);
}
