use feishu_approval_api::form::{Form, OpenDepartmentId, OpenId};

fn main() {
    let _ = Form::new().contact("payer", ["ou_12345"]);
    let _ = Form::new().contact("payer", [OpenDepartmentId::new("od-12345")]);
    let _ = Form::new().department("payer", [OpenId::new("ou_12345")]);
}
