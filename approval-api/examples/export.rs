//! Exports all instances of a definition that were created between two dates, with their details, as JSON Lines.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example export
//! ```
//!
//! An export that was stopped goes on where it was when it is started again, and one that has ended goes on to a later
//! date: `OUTPUT.state.json` says which day is next, and how long the output was before that day. A day that is not over
//! is left for later. Files that are not what that says are left alone.
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
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, SystemTime},
};

use feishu_approval_api::{Client, instance};
use futures_util::TryStreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::{
    Timestamp,
    civil::Date,
    tz::{self, TimeZone},
};
use platform::{Outcome, variables};
use serde::{Deserialize, Serialize};

/// Details that are asked for at the same time. The client keeps to the documented quotas by itself.
const AT_ONCE: usize = 8;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let [code, from, to] = variables([
        ("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"),
        ("FROM", "2025-01-01"),
        ("TO", "2025-01-08"),
    ])?;
    let (from, to) = days(&from, &to)?;
    let client = platform::client().await?.build()?;
    let output = env::var_os("OUTPUT").unwrap_or_else(|| "instances.jsonl".into());
    let mut export = Export::open(output.into(), code, from)?;
    let end = over(to, Timestamp::now());

    // It is drawn on a terminal, and nowhere else.
    let days = u64::try_from((end - export.state.next).get_days()).unwrap_or(0);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} days, {eta} left; {msg}")?;
    let progress = ProgressBar::new(days).with_style(style);
    let mut count = 0;
    while export.state.next < end {
        progress.set_message(format!("{count} instances"));
        count += export.day(&client).await?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    if end < to {
        eprintln!("{end} is not over. Start the export again when it is.");
    }
    let State { from, next, .. } = export.state;
    let path = export.path.display();
    eprintln!("{path}: {count} more instances; it has all from {from} to before {next}");
    Ok(())
}

/// The first day, and the one behind the last.
fn days(from: &str, to: &str) -> Outcome<(Date, Date)> {
    let day = |name: &str, text: &str| -> Outcome<Date> {
        let day = text.parse();
        day.map_err(|error| format!("{name} is no day such as 2025-01-31: {error}").into())
    };
    let (from, to) = (day("FROM", from)?, day("TO", to)?);
    if from >= to {
        return Err(
            format!("FROM, {from}, is not before TO, {to}, so there is no day to export.").into(),
        );
    }
    Ok((from, to))
}

/// The day behind the last one that can be exported: the wanted one, unless days before are not over.
fn over(to: Date, now: Timestamp) -> Date {
    to.min(china().to_datetime(now).date())
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
    /// The first day of the output.
    from: Date,
    /// The first day that is not in the output.
    next: Date,
    /// Length of the output with all days before.
    bytes: u64,
}

impl Export {
    /// Starts an export, or goes on with one.
    fn open(path: PathBuf, approval_code: String, from: Date) -> Outcome<Self> {
        match fs::read(beside(&path, "state.json")) {
            Ok(text) => Self::resume(path, serde_json::from_slice(&text)?, &approval_code, from),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Self::start(path, approval_code, from)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Never writes to a file that is already there.
    fn start(path: PathBuf, approval_code: String, from: Date) -> Outcome<Self> {
        let output = File::create_new(&path).map_err(|error| {
            let path = path.display();
            format!("{path} is not from an export that can go on, so name another file: {error}")
        })?;
        let mut export = Export {
            path,
            output: BufWriter::new(output),
            state: State {
                approval_code,
                from,
                next: from,
                bytes: 0,
            },
        };
        export.save()?;
        Ok(export)
    }

    /// Goes on behind the last whole day.
    fn resume(path: PathBuf, state: State, approval_code: &str, from: Date) -> Outcome<Self> {
        let name = path.display();
        if state.approval_code != approval_code {
            return Err(format!("{name} has instances of {}.", state.approval_code).into());
        }
        if state.from != from {
            let known = state.from;
            return Err(
                format!("{name} begins with {known}, so name another file for {from}.").into(),
            );
        }
        let mut output = File::options()
            .write(true)
            .open(&path)
            .map_err(|error| format!("{name} cannot go on: {error}"))?;
        if output.metadata()?.len() < state.bytes {
            let state = beside(&path, "state.json");
            let state = state.display();
            return Err(format!(
                "{name} is shorter than {state} says: put it back, or name another file."
            )
            .into());
        }
        // What was written of a day that was not finished is dropped.
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
        let new = beside(&self.path, "state.new");
        fs::write(&new, serde_json::to_vec(&self.state)?)?;
        fs::rename(new, beside(&self.path, "state.json"))?;
        Ok(())
    }
}

/// A file that belongs to another one.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// When a day begins in China.
fn midnight(day: Date) -> Outcome<SystemTime> {
    Ok(day.to_zoned(china())?.timestamp().into())
}

fn china() -> TimeZone {
    TimeZone::fixed(tz::offset(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8";

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn refusal(path: &Path, code: &str, from: &str) -> String {
        match Export::open(path.to_owned(), code.to_owned(), day(from)) {
            Ok(_) => panic!("{} was opened", path.display()),
            Err(error) => error.to_string(),
        }
    }

    fn open(path: &Path) -> Export {
        Export::open(path.to_owned(), CODE.to_owned(), day("2025-01-01")).unwrap()
    }

    #[test]
    fn a_file_of_somebody_else_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.txt");
        fs::write(&path, "mine").unwrap();
        let text = refusal(&path, CODE, "2025-01-01");
        assert!(text.contains("name another file"), "{text}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    }

    #[test]
    fn only_a_day_that_did_not_end_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        let mut export = open(&path);
        export.output.write_all(b"{}\n").unwrap();
        export.save().unwrap();
        export.output.write_all(b"{\"half").unwrap();
        drop(export);
        assert_eq!(fs::read_to_string(&path).unwrap(), "{}\n{\"half");
        drop(open(&path));
        assert_eq!(fs::read_to_string(&path).unwrap(), "{}\n");
    }

    #[test]
    fn an_output_that_was_moved_or_cut_is_not_filled_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        let mut export = open(&path);
        export.output.write_all(b"{}\n").unwrap();
        export.save().unwrap();
        drop(export);
        fs::write(&path, "{").unwrap();
        let text = refusal(&path, CODE, "2025-01-01");
        assert!(text.contains("is shorter than"), "{text}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "{");
        fs::remove_file(&path).unwrap();
        let text = refusal(&path, CODE, "2025-01-01");
        assert!(text.contains("cannot go on"), "{text}");
        assert!(!path.exists());
    }

    #[test]
    fn another_definition_and_another_first_day_are_another_export() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        drop(open(&path));
        let text = refusal(&path, "OTHER", "2025-01-01");
        assert!(text.contains(CODE), "{text}");
        let text = refusal(&path, CODE, "2024-01-01");
        assert!(text.contains("begins with 2025-01-01"), "{text}");
        // Files that differ in their endings only have nothing in common.
        drop(
            Export::open(
                folder.path().join("a.csv"),
                CODE.to_owned(),
                day("2024-01-01"),
            )
            .unwrap(),
        );
        drop(open(&path));
    }

    #[test]
    fn days_that_are_none_or_the_wrong_way_round_are_refused_by_name() {
        for (from, to, expected) in [
            ("2025-13-01", "2025-01-08", "FROM is no day"),
            ("2025-01-01", "2025-13-01", "TO is no day"),
            ("2025-01-08", "2025-01-01", "is not before TO, 2025-01-01"),
            ("2025-01-08", "2025-01-08", "is not before TO, 2025-01-08"),
        ] {
            let error = days(from, to).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
        let two = days("2025-01-01", "2025-01-08").unwrap();
        assert_eq!(two, (day("2025-01-01"), day("2025-01-08")));
    }

    #[test]
    fn days_that_are_not_over_in_china_are_left_for_later() {
        let before: Timestamp = "2025-01-03T15:59:59Z".parse().unwrap();
        let midnight: Timestamp = "2025-01-03T16:00:00Z".parse().unwrap();
        for (to, now, expected) in [
            ("2025-01-10", before, "2025-01-03"),
            ("2025-01-10", midnight, "2025-01-04"),
            ("2025-01-02", midnight, "2025-01-02"),
        ] {
            assert_eq!(over(day(to), now), day(expected), "{to} at {now}");
        }
    }
}
