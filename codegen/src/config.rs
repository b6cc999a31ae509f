//! What `module.toml` says: which crate a folder of pages becomes.
//!
//! ```toml
//! project = "approval"                    # as in the official names, approval.v4.instance.create
//! version = "v4"
//! package = "feishu-approval-api"         # crate that the code is for
//! output = "approval-api/src/generated"   # folder of the generated code, from the root of the workspace
//!
//! [[page]]                                # every page of the folder is listed, so that none is lost by accident
//! path = "instance/list.md"               # file, from the folder of the module
//!
//! [[page]]
//! path = "instance/query.md"
//! name = "approval.v4.instance.query"     # only where the page does not tell the official name, or a wrong one
//! ```
