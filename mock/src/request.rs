//! A request as it arrived, and what its body says.

use bytes::Bytes;
use futures_util::stream;
use http::HeaderMap;
use serde_json::{Map, Value};

/// A request as it arrived.
pub(crate) struct Received {
    pub(crate) method: String,
    /// Still encoded.
    pub(crate) path: String,
    /// Decoded.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What a body says.
pub(crate) enum Body {
    /// No body, or an empty one.
    Empty,
    Json(Map<String, Value>),
    Parts(Vec<Part>),
    /// It cannot be read, and why.
    Unreadable(String),
}

/// A part of a form.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Content,
}

/// What a part holds.
pub(crate) enum Content {
    /// A field.
    Text(String),
    /// The size of a file.
    File(usize),
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(key, _)| key == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// The token in the `Authorization` header.
    pub(crate) fn token(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// The body as what its type says it is; without a type it is JSON.
    pub(crate) async fn read(&self) -> Body {
        let kind = self.header("content-type").unwrap_or("application/json");
        if self.body.is_empty() {
            return Body::Empty;
        }
        if let Ok(boundary) = multer::parse_boundary(kind) {
            return match parts(self.body.clone(), boundary).await {
                Ok(parts) => Body::Parts(parts),
                Err(error) => Body::Unreadable(format!("the parts cannot be read: {error}")),
            };
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(members)) => Body::Json(members),
            Ok(_) => Body::Unreadable("the body is JSON, and no object".to_owned()),
            Err(error) => Body::Unreadable(format!("the body is no JSON: {error}")),
        }
    }
}

async fn parts(body: Bytes, boundary: String) -> Result<Vec<Part>, multer::Error> {
    let whole = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut form = multer::Multipart::new(whole, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let content = match field.file_name() {
            Some(_) => Content::File(field.bytes().await?.len()),
            None => Content::Text(field.text().await?),
        };
        parts.push(Part { name, content });
    }
    Ok(parts)
}
