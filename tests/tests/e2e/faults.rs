//! What comes of a call under each fault of a platform: how often it is executed, and what the client says of that.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use feishu_approval_api::instance;
use feishu_runtime::{Client, Error, retry::Limited};
use feishu_tests::{
    platform::{Call, Platform},
    reply::Reply,
};
use serde_json::{Value, json};

use crate::{Outcome, failure, hurried, later, minutes, operations::Plain};

const CREATE: &str = "POST /open-apis/approval/v4/instances";
const PLAIN: &str = "POST /open-apis/plain";

/// A page of a proxy.
const PAGE: &str = "<html><head><title>Bad Gateway</title></head><body>nginx</body></html>";

/// What the caller learns of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// It was executed; here is the answer.
    Done,
    /// An earlier attempt was executed.
    AlreadyDone,
    /// It may have been executed.
    Unknown,
    /// It was not executed.
    Failed,
}

use Seen::{AlreadyDone, Done, Failed, Unknown};

/// Something that goes wrong.
struct Fault {
    name: &'static str,
    /// It goes wrong after the call was executed.
    executed: bool,
    /// Makes of a good answer the one that is sent.
    spoils: fn(Reply) -> Reply,
    /// What comes of a call with a key, if the fault happens once and if it lasts.
    keyed: [Seen; 2],
    /// The same for a call without.
    plain: [Seen; 2],
}

/// An attempt may have been executed. With a key the next one tells.
const fn ambiguous(name: &'static str, executed: bool, spoils: fn(Reply) -> Reply) -> Fault {
    Fault {
        name,
        executed,
        spoils,
        keyed: [if executed { AlreadyDone } else { Done }, Unknown],
        plain: [Unknown, Unknown],
    }
}

/// The call is not executed, and making it again does no harm.
const fn postponed(name: &'static str, spoils: fn(Reply) -> Reply) -> Fault {
    Fault {
        name,
        executed: false,
        spoils,
        keyed: [Done, Failed],
        plain: [Done, Failed],
    }
}

/// The same whatever is done.
const fn same(name: &'static str, executed: bool, seen: Seen, spoils: fn(Reply) -> Reply) -> Fault {
    Fault {
        name,
        executed,
        spoils,
        keyed: [seen; 2],
        plain: [seen; 2],
    }
}

const FAULTS: &[Fault] = &[
    same("none", true, Done, |good| good),
    // Connections.
    ambiguous("reset before execution", false, |_| Reply::cut()),
    ambiguous("reset after execution", true, |_| Reply::cut()),
    ambiguous("silence before execution", false, |_| Reply::never()),
    ambiguous("silence after execution", true, |_| Reply::never()),
    Fault {
        // What came of the refusal says enough.
        keyed: [AlreadyDone, AlreadyDone],
        ..ambiguous("truncated body", true, Reply::broken)
    },
    ambiguous("stalled body", true, Reply::stalled),
    same("slow body", true, Done, Reply::slow),
    // Servers that fail.
    ambiguous("500 before execution", false, |_| {
        Reply::code(500, 2200, "internal error")
    }),
    ambiguous("500 after execution", true, |_| {
        Reply::code(500, 2200, "internal error")
    }),
    ambiguous("internal error at 200", true, |_| {
        Reply::code(200, 1395001, "system error")
    }),
    ambiguous("502 with a page before execution", false, |_| {
        Reply::text(502, "text/html", PAGE)
    }),
    ambiguous("504 with a page after execution", true, |_| {
        Reply::text(504, "text/html", PAGE)
    }),
    ambiguous("503 with a huge page", true, |_| {
        Reply::text(503, "text/html", &PAGE.repeat(30_000))
    }),
    // Answers that cannot be read.
    ambiguous("200 with a page", true, |_| {
        Reply::text(200, "text/html", PAGE)
    }),
    ambiguous("nothing", true, |_| Reply::text(200, "text/plain", "")),
    ambiguous("invalid JSON", true, |_| {
        Reply::text(200, "application/json", r#"{"code" 0, "data": {}}"#)
    }),
    ambiguous("JSON that breaks off", true, |_| {
        Reply::text(200, "application/json", r#"{"msg": "succ"#)
    }),
    same(
        "JSON that breaks off behind its code",
        true,
        Unknown,
        |_| Reply::text(200, "application/json", r#"{"code": 0, "data": {"inst"#),
    ),
    same("wrong types", true, Unknown, |_| {
        Reply::data(json!("created"))
    }),
    same("wrong Content-Type", true, Done, |good| {
        good.content_type("text/html")
    }),
    same("huge answer", true, Done, |_| {
        Reply::json(
            200,
            &json!({"code": 0, "data": {}, "msg": "x".repeat(3_000_000)}),
        )
    }),
    // Refusals.
    postponed("429 with the gateway's reset header", |_| {
        Reply::code(429, 99991400, "request trigger frequency limit")
            .header("x-ogw-ratelimit-reset", "8")
    }),
    postponed("429 with a page and Retry-After", |_| {
        Reply::text(429, "text/html", PAGE).header("retry-after", "3")
    }),
    postponed("one too many at 400", |_| {
        Reply::code(400, 99991400, "request trigger frequency limit")
    }),
    postponed("one too many at 200", |_| {
        Reply::code(200, 99991400, "request trigger frequency limit")
    }),
    same("no quota for the month", false, Failed, |_| {
        Reply::code(
            429,
            99991403,
            "This month's API call quota has been exceeded",
        )
        .header("x-ogw-ratelimit-reset", "1")
    }),
    postponed("token refused at 400", |_| {
        Reply::code(400, 99991663, "Invalid access token")
    }),
    postponed("token refused at 200", |_| {
        Reply::code(200, 99991668, "Invalid access token")
    }),
    postponed("token refused at 500", |_| {
        Reply::code(500, 99991677, "Authentication token expired")
    }),
    same("no permission", false, Failed, |_| {
        Reply::code(400, 99991672, "Access denied")
    }),
    same("wrong parameters", false, Failed, |_| {
        Reply::code(400, 1390001, "param is invalid")
    }),
    same("blocked with a page", false, Failed, |_| {
        Reply::text(403, "text/html", PAGE)
    }),
];

/// What was executed. A repeated key is refused.
#[derive(Default)]
struct Book {
    keys: HashSet<String>,
    executed: usize,
    attempts: usize,
}

impl Book {
    fn execute(&mut self, call: &Call) -> Reply {
        if let Some(key) = call.json()["uuid"].as_str().filter(|key| !key.is_empty())
            && !self.keys.insert(key.to_owned())
        {
            return Reply::code(400, 60012, "uuid conflict");
        }
        self.executed += 1;
        Reply::data(json!({"instance_code": "A"}))
    }
}

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    GeneratedKey,
    GivenKey,
    /// One that the platform takes for none.
    EmptyKey,
    NullKey,
    Plain,
}

async fn call(client: &Client, kind: Kind) -> Result<(), Error> {
    let create = instance::create()
        .approval_code("A")
        .user_id("b")
        .form("[]");
    match kind {
        Kind::GeneratedKey => create.send(client).await.map(drop),
        Kind::GivenKey => create.uuid("given").send(client).await.map(drop),
        Kind::EmptyKey => create.uuid("").send(client).await.map(drop),
        Kind::NullKey => {
            let client = client.with_body_field("uuid", Value::Null);
            create.uuid("given").send(&client).await.map(drop)
        }
        Kind::Plain => client.send(&Plain).await.map(drop),
    }
}

/// Makes one call under `fault`.
async fn under(
    fault: &'static Fault,
    lasts: bool,
    kind: Kind,
) -> Result<(Result<(), Error>, Book), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    let book = Arc::new(Mutex::new(Book::default()));
    for target in [CREATE, PLAIN] {
        let book = Arc::clone(&book);
        platform.serves(target, move |call| {
            let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
            book.attempts += 1;
            let spoilt = lasts || book.attempts == 1;
            let executed = fault.executed || !spoilt;
            let good = if executed {
                book.execute(call)
            } else {
                Reply::data(json!({}))
            };
            if spoilt { (fault.spoils)(good) } else { good }
        });
    }
    let policy = Limited::new(4).each_within(Duration::from_secs(5));
    let builder = platform.builder().retry(policy);
    let client = builder.validate_requests(false).build()?;
    // A token that the platform refused is followed by another.
    platform.renews_tokens();
    let outcome = hurried(call(&client, kind)).await;
    drop(platform);
    let book = std::mem::take(&mut *book.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((outcome, book))
}

fn seen(outcome: &Result<(), Error>) -> Seen {
    match outcome {
        Ok(()) => Done,
        Err(error) if error.is_already_done() => AlreadyDone,
        Err(error) if error.is_outcome_unknown() => Unknown,
        Err(_) => Failed,
    }
}

#[tokio::test]
async fn a_call_with_a_generated_key_is_executed_once_under_every_fault() -> Outcome {
    every_fault(Kind::GeneratedKey).await
}

#[tokio::test]
async fn a_call_with_a_given_key_is_executed_once_under_every_fault() -> Outcome {
    every_fault(Kind::GivenKey).await
}

#[tokio::test]
async fn a_call_without_key_is_executed_once_at_most_and_says_if_that_is_unknown() -> Outcome {
    every_fault(Kind::Plain).await
}

#[tokio::test]
async fn a_key_that_is_empty_is_none() -> Outcome {
    every_fault(Kind::EmptyKey).await?;
    every_fault(Kind::NullKey).await
}

async fn every_fault(kind: Kind) -> Outcome {
    let mut problems = Vec::new();
    for fault in FAULTS {
        for lasts in [false, true] {
            let what = format!("{}, {kind:?}, lasting: {lasts}", fault.name);
            let (outcome, book) = under(fault, lasts, kind).await?;
            let expected = match kind {
                Kind::Plain | Kind::EmptyKey | Kind::NullKey => fault.plain,
                Kind::GeneratedKey | Kind::GivenKey => fault.keyed,
            }[usize::from(lasts)];
            // With a key it is executed as soon as the platform can; without, never twice.
            let executed = match expected {
                Done | AlreadyDone => 1,
                Unknown => usize::from(fault.executed),
                Failed => 0,
            };
            let found = (seen(&outcome), book.executed);
            let told = format!("{outcome:?}");
            assert_eq!(
                told.contains("outcome: Unknown"),
                found.0 == Unknown,
                "{told}"
            );
            let size = told.len();
            if found != (expected, executed) || book.attempts > 4 || size > 4000 {
                problems.push(format!(
                    "{what}: {found:?} and not {expected:?}, {executed}; {} attempts; {outcome:?}",
                    book.attempts
                ));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
    Ok(())
}

#[tokio::test]
async fn the_caller_may_repeat_a_call_whose_outcome_is_unknown_by_its_key() -> Outcome {
    let platform = Platform::start().await?;
    let book = Arc::new(Mutex::new(Book::default()));
    let executes = Arc::clone(&book);
    platform.serves(CREATE, move |call| {
        let mut book = executes.lock().unwrap_or_else(PoisonError::into_inner);
        book.attempts += 1;
        let reply = book.execute(call);
        if book.attempts == 1 {
            Reply::cut()
        } else {
            reply
        }
    });
    let client = platform.builder().build()?;
    let error = failure(call(&client, Kind::GivenKey).await);
    assert!(
        error.is_outcome_unknown() && error.is_retryable(),
        "{error}"
    );
    let error = failure(call(&client, Kind::GivenKey).await);
    assert_eq!(error.api().map(|api| api.code), Some(60012));
    let book = book.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!((book.executed, book.attempts), (1, 2));
    Ok(())
}

#[tokio::test]
async fn a_token_that_expires_or_is_replaced_between_calls_costs_no_execution() -> Outcome {
    let platform = Platform::start().await?;
    let book = Arc::new(Mutex::new(Book::default()));
    let executes = Arc::clone(&book);
    platform.serves(PLAIN, move |call| {
        let mut book = executes.lock().unwrap_or_else(PoisonError::into_inner);
        book.execute(call)
    });
    let client = platform.builder().build()?;
    for (round, pass) in [minutes(0), minutes(115), minutes(121), minutes(91)]
        .into_iter()
        .enumerate()
    {
        later(pass).await;
        call(&client, Kind::Plain).await?;
        platform.revoke_tokens(Reply::code(400, 99991663, "Invalid access token"));
        call(&client, Kind::Plain).await?;
        let book = book.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(book.executed, 2 * (round + 1));
    }
    Ok(())
}
