//! A Feishu platform on loopback that answers as the documentation says.
//!
//! [`Mock`] serves the operations of any pages: it issues tokens, checks every request against the documentation,
//! answers with the documented examples, turns pages, and spoils calls where it is told to. Nothing is kept between
//! calls but the tokens. `cargo xtask mock` starts it.
//!
//! ```
//! use feishu_mock::{Mock, Settings};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let page = r#"# 查询
//!
//! ## 请求
//!
//! | 基本 | |
//! |---|---|
//! | HTTP URL | https://open.feishu.cn/open-apis/tea/v1/cups |
//! | HTTP Method | GET |
//! "#;
//! let pages = vec![feishu_codegen::source::Page::new("cup/list.md", page)];
//! let read = feishu_codegen::understand(&feishu_codegen::config::SpecSet::new(pages));
//! let mock = Mock::new(read.ir, Settings::default());
//! assert_eq!(mock.index(), "GET /open-apis/tea/v1/cups  tea.v1.cup.list  查询\n");
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! let address = listener.local_addr()?;
//! let server = tokio::spawn(mock.serve(listener));
//! // Anything that speaks HTTP may call http://{address}/open-apis/tea/v1/cups now.
//! # server.abort();
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```

mod answer;
mod fault;
mod paging;
mod request;
mod route;
mod rules;
mod sample;
mod serve;
mod token;
mod values;
mod violation;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use feishu_codegen::config::SpecSet;
use feishu_codegen::ir::Ir;
use feishu_codegen::source::Page;
use http::StatusCode;
use walkdir::WalkDir;

use answer::Answer;
pub use fault::{FAULT_HEADER, Fault, FaultRule, UnknownFault};
use request::{Body, Received};
use route::{Found, Routes};
pub use sample::object as sample;
pub use serve::Logged;
use token::Tokens;

/// How a [`Mock`] behaves.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Ids and secrets of the apps that it knows; without any, every id and secret will do.
    pub apps: HashMap<String, String>,
    /// How many pages every list has.
    pub pages: u64,
    /// What goes wrong; the first rule that holds for a call does.
    pub faults: Vec<FaultRule>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            apps: HashMap::new(),
            pages: 2,
            faults: Vec::new(),
        }
    }
}

/// Operations that are served. A clone serves the same, with the same tokens.
#[derive(Clone)]
pub struct Mock {
    shared: Arc<Shared>,
}

struct Shared {
    routes: Routes,
    pages: u64,
    faults: Vec<FaultRule>,
    state: Mutex<State>,
}

struct State {
    tokens: Tokens,
    /// Calls of operations so far, for rules.
    counts: HashMap<String, u64>,
    /// All calls so far, for log ids.
    total: u64,
}

/// What became of a request.
struct Handled {
    operation: Option<String>,
    answer: Answer,
    fault: Option<Fault>,
}

impl Handled {
    fn fairly(operation: Option<String>, answer: Answer) -> Self {
        Handled {
            operation,
            answer,
            fault: None,
        }
    }
}

impl Mock {
    /// Serves all operations of `ir`.
    #[must_use]
    pub fn new(ir: Ir, settings: Settings) -> Self {
        let state = State {
            tokens: Tokens::new(settings.apps),
            counts: HashMap::new(),
            total: 0,
        };
        Self {
            shared: Arc::new(Shared {
                routes: Routes::new(ir),
                pages: settings.pages,
                faults: settings.faults,
                state: Mutex::new(state),
            }),
        }
    }

    /// Serves all operations of the pages below some folders, such as `specs/`.
    ///
    /// # Errors
    ///
    /// If a folder or file cannot be read.
    pub fn load<P: AsRef<Path>>(
        folders: impl IntoIterator<Item = P>,
        settings: Settings,
    ) -> io::Result<Self> {
        let mut pages = Vec::new();
        for folder in folders {
            for entry in WalkDir::new(folder) {
                let entry = entry?;
                let extension = entry.path().extension().unwrap_or_default();
                if extension == "md" || extension == "toml" {
                    let name = entry.path().to_string_lossy().replace('\\', "/");
                    pages.push(Page::from_bytes(name, std::fs::read(entry.path())?));
                }
            }
        }
        let reading = feishu_codegen::understand(&SpecSet::new(pages));
        Ok(Self::new(reading.ir, settings))
    }

    /// What is served, a line an operation: method and path, official name, title. `GET /` answers with it.
    #[must_use]
    pub fn index(&self) -> String {
        let mut out = String::new();
        for operation in self.shared.routes.operations() {
            let (method, path) = (&operation.http_method.value, &operation.path.value);
            let _ = writeln!(
                out,
                "{method} {path}  {}  {}",
                operation.name, operation.title
            );
        }
        out
    }

    /// A token of a user who has logged in, for calls that only users make: it spares a test the browser.
    #[must_use]
    pub fn user_token(&self) -> String {
        self.state().tokens.user()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn handle(&self, received: &Received) -> Handled {
        let body = received.read().await;
        let total = {
            let mut state = self.state();
            state.total += 1;
            state.total
        };
        let mut handled = self.answer(received, &body);
        match self.fault(received, handled.operation.as_deref()) {
            Ok(fault) => handled.fault = fault,
            Err(refusal) => handled.answer = *refusal,
        }
        if let Some(fault) = handled.fault {
            handled.answer = fault.spoil(handled.answer);
        }
        handled.answer = handled
            .answer
            .with("x-tt-logid", &format!("mock-{total:08}"));
        handled
    }

    fn answer(&self, received: &Received, body: &Body) -> Handled {
        let of_nothing = |answer| Handled::fairly(None, answer);
        if received.method == "GET" && received.path == "/" {
            return of_nothing(Answer::new(
                StatusCode::OK,
                "text/plain; charset=utf-8",
                self.index(),
            ));
        }
        if let Some(answer) = self.state().tokens.answer(received, body) {
            return of_nothing(answer);
        }
        let found = self.shared.routes.find(&received.method, &received.path);
        let Some(first) = found.first() else {
            return of_nothing(self.no_operation(received));
        };
        let operation = Some(first.operation.name.to_string());
        if let Some(refusal) = self.state().tokens.refusal(first.operation, received) {
            return Handled::fairly(operation, refusal);
        }
        Handled::fairly(operation, self.checked(&found, received, body))
    }

    /// The answer of the first operation of the address that finds nothing wrong.
    fn checked(&self, found: &[Found<'_>], received: &Received, body: &Body) -> Answer {
        let mut wrong = Vec::new();
        for Found { operation, values } in found {
            let violations = violation::violations(operation, values, received, body);
            if violations.is_empty() {
                return sample::answer(operation, received, body, self.shared.pages);
            }
            if wrong.is_empty() {
                wrong = violations;
            }
        }
        Answer::invalid(&wrong)
    }

    fn no_operation(&self, received: &Received) -> Answer {
        let Received { method, path, .. } = received;
        let others = self.shared.routes.methods(path).join(", ");
        let message = match others.as_str() {
            "" => format!("no page describes {method} {path}; GET / lists what is served"),
            others => format!("no page describes {method} {path}; there is {others}"),
        };
        Answer::refusal(StatusCode::NOT_FOUND, 404, &message)
    }

    /// The fault that the call asks for, or that a rule brings about. A refusal if it asks for one that there is not.
    fn fault(
        &self,
        received: &Received,
        operation: Option<&str>,
    ) -> Result<Option<Fault>, Box<Answer>> {
        let fault = match received.header(FAULT_HEADER).map(str::parse::<Fault>) {
            Some(Ok(fault)) => Some(fault),
            Some(Err(error)) => {
                let refusal = Answer::refusal(StatusCode::BAD_REQUEST, 400, &error.to_string());
                return Err(Box::new(refusal));
            }
            None => operation.and_then(|operation| self.rule(operation)),
        };
        if let (Some(Fault::Token), Some(token)) = (fault, received.token()) {
            self.state().tokens.revoke(token);
        }
        Ok(fault)
    }

    fn rule(&self, operation: &str) -> Option<Fault> {
        let count = {
            let mut state = self.state();
            let count = state.counts.entry(operation.to_owned()).or_default();
            *count += 1;
            *count
        };
        let rules = &self.shared.faults;
        rules
            .iter()
            .find(|rule| rule.befalls(operation, count))
            .map(|rule| rule.fault)
    }
}
