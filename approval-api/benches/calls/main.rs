//! What a call costs over one written by hand.
//!
//! Each scenario runs twice: with the generated crate, and with reqwest and serde alone (`floor`), written as well as
//! can be. Every run is a process of its own, so that neither the server nor the other side counts; the cost of one
//! call is the difference between two runs of different length.
//!
//! ```sh
//! cargo bench -p feishu-approval-api --bench calls                    # time, memory; instructions where valgrind is there
//! cargo bench -p feishu-approval-api --bench calls -- check           # instructions alone, failing above their limits
//! cargo bench -p feishu-approval-api --bench calls -- memory          # its own peak memory alone, failing above its limits
//! ```

mod floor;
mod measure;
mod memory;
mod ours;
mod server;
mod table;

use std::error::Error;

/// What is done, and how often in a short and in a long run.
#[derive(Clone, Copy)]
pub(crate) struct Scenario {
    name: &'static str,
    /// Calls of both runs whose instructions are counted: their difference is divided.
    counted: [u32; 2],
    /// Calls of the run that is timed.
    timed: u32,
    /// Most instructions as a share of the floor's, in hundredths.
    limit: u32,
}

/// A page of `list` and `decode` has 200 items; a count is one of calls, so of pages.
pub(crate) const SCENARIOS: [Scenario; 4] = [
    Scenario {
        name: "create",
        counted: [100, 400],
        timed: 2000,
        limit: 105,
    },
    Scenario {
        name: "create-32",
        counted: [96, 384],
        timed: 4000,
        limit: 105,
    },
    Scenario {
        name: "list",
        counted: [20, 120],
        timed: 500,
        limit: 105,
    },
    Scenario {
        name: "decode",
        counted: [20, 120],
        timed: 2000,
        limit: 85,
    },
];

pub(crate) const SIDES: [&str; 2] = ["floor", "ours"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["serve"] => server::run(),
        ["run", side, scenario, count, url] => measure::run(side, scenario, count.parse()?, url),
        ["check"] => table::check(),
        ["memory"] => memory::check(),
        [] => table::print(),
        _ => Err("the bench takes nothing, `check` or `memory`".into()),
    }
}
