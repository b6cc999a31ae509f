//! Faults that a call may ask for by header, or that rules bring about.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;

use crate::answer::{Answer, Ending};

/// The header by which a call asks for a fault.
pub const FAULT_HEADER: &str = "x-mock-fault";

/// Something that goes wrong. In text:
///
/// | fault | what happens |
/// |---|---|
/// | `status=503` | this HTTP status, with a page of HTML |
/// | `code=1390001` | this code in an envelope, with HTTP 400 |
/// | `rate-limit=2` | HTTP 429 and code 99991400; the limit is reset in two seconds |
/// | `token` | the token is no longer good: code 99991663 |
/// | `delay=500` | the answer comes 500 milliseconds late |
/// | `html` | a page of HTML with HTTP 200 |
/// | `garbled` | a good answer that is no JSON |
/// | `half` | the connection ends in the middle of the answer |
/// | `reset` | the connection ends before the answer; the call was executed |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An HTTP status with a page of HTML.
    Status(StatusCode),
    /// A code in an envelope.
    Code(i64),
    /// Too many calls; the limit is reset in so many seconds.
    RateLimit(u32),
    /// The token is no longer good.
    Token,
    /// A late answer.
    Delay(Duration),
    /// A page of HTML that says it is fine.
    Html,
    /// No JSON.
    Garbled,
    /// Half an answer.
    Half,
    /// No answer.
    Reset,
}

/// A text that is no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownFault {
    /// There is no such fault.
    Kind(String),
    /// A rule that does not say of which operation.
    Nowhere(String),
    /// A rule that does not say every how many calls.
    Every(String),
}

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnknownFault::Kind(given) => write!(
                f,
                "`{given}` is no fault; there are status=HTTP, code=CODE, rate-limit=SECONDS, token, delay=MILLISECONDS, \
                 html, garbled, half, reset"
            ),
            UnknownFault::Nowhere(given) => {
                write!(f, "`{given}` names no operation; `*:{given}` is for all")
            }
            UnknownFault::Every(given) => {
                write!(
                    f,
                    "`{given}` is no number of calls; 3 is every third, from 1 on"
                )
            }
        }
    }
}

impl std::error::Error for UnknownFault {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Status(status) => write!(f, "status={}", status.as_u16()),
            Fault::Code(code) => write!(f, "code={code}"),
            Fault::RateLimit(seconds) => write!(f, "rate-limit={seconds}"),
            Fault::Token => f.write_str("token"),
            Fault::Delay(delay) => write!(f, "delay={}", delay.as_millis()),
            Fault::Html => f.write_str("html"),
            Fault::Garbled => f.write_str("garbled"),
            Fault::Half => f.write_str("half"),
            Fault::Reset => f.write_str("reset"),
        }
    }
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let unknown = || UnknownFault::Kind(text.to_owned());
        let (kind, value) = text.split_once('=').unwrap_or((text, ""));
        match (kind.trim(), value.trim()) {
            ("status", value) => value.parse().map(Fault::Status).map_err(|_| unknown()),
            ("code", value) => value.parse().map(Fault::Code).map_err(|_| unknown()),
            ("rate-limit", "") => Ok(Fault::RateLimit(1)),
            ("rate-limit", value) => value.parse().map(Fault::RateLimit).map_err(|_| unknown()),
            ("delay", value) => {
                let milliseconds = value.parse().map_err(|_| unknown())?;
                Ok(Fault::Delay(Duration::from_millis(milliseconds)))
            }
            ("token", "") => Ok(Fault::Token),
            ("html", "") => Ok(Fault::Html),
            ("garbled", "") => Ok(Fault::Garbled),
            ("half", "") => Ok(Fault::Half),
            ("reset", "") => Ok(Fault::Reset),
            _ => Err(unknown()),
        }
    }
}

impl Fault {
    /// What becomes of an answer.
    pub(crate) fn spoil(self, answer: Answer) -> Answer {
        let html = |status| Answer::new(status, "text/html", "<html><body>mock</body></html>");
        match self {
            Fault::Status(status) => html(status),
            Fault::Html => html(StatusCode::OK),
            Fault::Code(code) => {
                Answer::refusal(StatusCode::BAD_REQUEST, code, "a fault that was asked for")
            }
            Fault::RateLimit(seconds) => {
                let status = StatusCode::TOO_MANY_REQUESTS;
                Answer::refusal(status, 99991400, "request trigger frequency limit")
                    .with("x-ogw-ratelimit-limit", "100")
                    .with("x-ogw-ratelimit-reset", &seconds.to_string())
            }
            Fault::Token => {
                let message = "Invalid access token for authorization.";
                Answer::refusal(StatusCode::BAD_REQUEST, 99991663, message)
            }
            Fault::Delay(delay) => Answer { delay, ..answer },
            Fault::Garbled => {
                let half = answer.body.len() / 2;
                Answer {
                    body: answer.body.slice(..half),
                    ..answer
                }
            }
            Fault::Half => Answer {
                ends: Ending::Half,
                ..answer
            },
            Fault::Reset => Answer {
                ends: Ending::Nothing,
                ..answer
            },
        }
    }
}

/// A fault that befalls calls of an operation: `approval.v4.instance.create:reset:3` every third of them, `*:half`
/// each call of any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// Official name of the operation; `*` for any.
    pub operation: String,
    /// What goes wrong.
    pub fault: Fault,
    /// Every how many calls.
    pub every: u64,
}

impl FromStr for FaultRule {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let Some((operation, rest)) = text.split_once(':') else {
            text.parse::<Fault>()?;
            return Err(UnknownFault::Nowhere(text.to_owned()));
        };
        let (fault, every) = rest.split_once(':').unwrap_or((rest, "1"));
        let number = every.parse().ok().filter(|every| *every > 0);
        Ok(Self {
            operation: operation.to_owned(),
            fault: fault.parse()?,
            every: number.ok_or_else(|| UnknownFault::Every(every.to_owned()))?,
        })
    }
}

impl FaultRule {
    /// True if the rule holds for the `count`th call of an operation.
    pub(crate) fn befalls(&self, operation: &str, count: u64) -> bool {
        (self.operation == "*" || self.operation == operation) && count.is_multiple_of(self.every)
    }
}
