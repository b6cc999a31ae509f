//! Exports all instances of a definition that were created between two dates, with their details, as JSON Lines.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example export
//! ```
//!
//! An export that was stopped goes on where it was when it is started again, and one that has ended goes on to a later
//! date: a file beside the output says which day is next, and how long the output was before that day.
//!
//! | variable | meaning |
//! |---|---|
//! | `APPROVAL_CODE` | the approval definition |
//! | `FROM`, `TO` | the first day, and the one behind the last, in China: `2025-01-01` |
//! | `OUTPUT` | the file to write; `instances.jsonl` if not set |
//!
//! `platform/mod.rs` says which platform is asked.

mod platform;

use std::{
    env,
    fs::{self, File},
    io::{self, BufWriter, Seek, Write},
    path::PathBuf,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use feishu_approval_api::{Client, instance};
use futures_util::TryStreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::{
    civil::Date,
    tz::{self, TimeZone},
};
use platform::{Outcome, variable};
use serde::{Deserialize, Serialize};

/// Details that are asked for at the same time. The client keeps to the documented quotas by itself.
const AT_ONCE: usize = 8;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let code = variable("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")?;
    let from: Date = variable("FROM", "2025-01-01")?.parse()?;
    let to: Date = variable("TO", "2025-01-08")?.parse()?;
    let client = platform::client().await?.build()?;
    let output = env::var_os("OUTPUT").unwrap_or_else(|| "instances.jsonl".into());
    let mut export = Export::open(output.into(), code, from)?;

    // It is drawn on a terminal, and nowhere else.
    let days = u64::try_from((to - export.state.next).get_days()).unwrap_or(0);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} days, {eta} left; {msg}")?;
    let progress = ProgressBar::new(days).with_style(style);
    let mut count = 0;
    while export.state.next < to {
        progress.set_message(format!("{count} instances"));
        count += export.day(&client).await?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    let path = export.path.display();
    eprintln!("{path}: {count} more instances, of all days before {to}");
    Ok(())
}

/// An export, between two days.
struct Export {
    path: PathBuf,
    output: BufWriter<File>,
    state: State,
}

/// What has been done, on disk.
#[derive(Serialize, Deserialize)]
struct State {
    approval_code: String,
    /// The first day that is not in the output.
    next: Date,
    /// Length of the output with all days before.
    bytes: u64,
}

impl Export {
    /// Starts an export, or goes on with one.
    fn open(path: PathBuf, approval_code: String, from: Date) -> Outcome<Self> {
        let state = match fs::read(path.with_extension("state.json")) {
            Ok(text) => serde_json::from_slice(&text)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => State {
                approval_code: approval_code.clone(),
                next: from,
                bytes: 0,
            },
            Err(error) => return Err(error.into()),
        };
        if state.approval_code != approval_code {
            let path = path.display();
            return Err(format!("{path} has instances of {}.", state.approval_code).into());
        }
        // What was written of a day that was not finished is dropped.
        let mut output = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)?;
        output.set_len(state.bytes)?;
        output.seek(io::SeekFrom::End(0))?;
        Ok(Export {
            path,
            output: BufWriter::new(output),
            state,
        })
    }

    /// Writes the next day's instances, and tells how many there are.
    async fn day(&mut self, client: &Client) -> Outcome<usize> {
        let day = self.state.next;
        // The platform lists what was created at the end of a range too. That belongs to the day after.
        let end = midnight(day.tomorrow()?)? - Duration::from_millis(1);
        let mut details = instance::list()
            .approval_code(&self.state.approval_code)
            .items_between(client, midnight(day)?..end)
            .map_ok(|code| instance::get().instance_id(code).send(client))
            .try_buffered(AT_ONCE);
        let mut count = 0;
        while let Some(instance) = details.try_next().await? {
            serde_json::to_writer(&mut self.output, &instance)?;
            self.output.write_all(b"\n")?;
            count += 1;
        }
        self.state.next = day.tomorrow()?;
        self.save()?;
        Ok(count)
    }

    /// The output reaches the disk before what says that it did.
    fn save(&mut self) -> Outcome {
        self.output.flush()?;
        self.output.get_ref().sync_data()?;
        self.state.bytes = self.output.stream_position()?;
        let path = self.path.with_extension("state.json");
        let new = self.path.with_extension("state.new");
        fs::write(&new, serde_json::to_vec(&self.state)?)?;
        fs::rename(new, path)?;
        Ok(())
    }
}

/// When a day begins in China.
fn midnight(day: Date) -> Outcome<SystemTime> {
    let begin = day.to_zoned(TimeZone::fixed(tz::offset(8)))?;
    Ok(begin.timestamp().into())
}
