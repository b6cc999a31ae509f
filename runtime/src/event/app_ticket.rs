//! The one event that the runtime itself knows: tokens of store apps need it.

use secrecy::SecretString;
use serde::{Deserialize, Deserializer};

use super::{Event, EventMeta, Schema};

/// `app_ticket`: pushed to store apps (商店应用) every hour, and when asked for; an app access token takes it.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct AppTicket {
    /// The app that the ticket is for.
    pub app_id: String,
    /// The ticket.
    #[serde(deserialize_with = "secret")]
    pub app_ticket: SecretString,
}

impl Event for AppTicket {
    const META: &'static EventMeta = &EventMeta {
        name: "app_ticket",
        schema: Schema::V1,
        scopes: &[],
        doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events",
    };
}

fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<SecretString, D::Error> {
    String::deserialize(from).map(SecretString::from)
}
