//! What every generated Feishu client crate needs to make a call.
