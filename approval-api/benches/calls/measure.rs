//! One run in a process of its own, and what it cost.

use std::{
    error::Error,
    io::{BufRead, BufReader},
    process::{Child, ChildStdin, Command, Stdio},
    time::Instant,
};

use crate::{floor, ours};

/// Runs and prints milliseconds of wall and CPU time and kilobytes of peak memory.
pub(crate) fn run(side: &str, scenario: &str, count: u32, url: &str) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let began = Instant::now();
    match side {
        "ours" => runtime.block_on(ours::run(scenario, count, url))?,
        _ => runtime.block_on(floor::run(scenario, count, url))?,
    }
    println!("{} {} {}", began.elapsed().as_millis(), cpu()?, peak()?);
    Ok(())
}

/// CPU time of this process, in milliseconds.
fn cpu() -> Result<u64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, after) = stat.rsplit_once(')').ok_or("no process state")?;
    let ticks = |at: usize| after.split_whitespace().nth(at)?.parse::<u64>().ok();
    // User and system time, counted in hundredths of a second on Linux.
    let both = ticks(11).zip(ticks(12)).ok_or("no CPU time")?;
    Ok((both.0 + both.1) * 10)
}

/// Peak memory of this process, in kilobytes. Pages of the program's own file do not count: processes share them, and the
/// kernel drops them at will.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let number = |name| -> Result<u64, Box<dyn Error>> {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.ok_or("no peak memory")?.parse()?)
    };
    Ok(number("VmHWM:")?.saturating_sub(number("RssFile:")?))
}

/// The server in a process of its own; it ends with this value.
pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
    /// Its end is the server's.
    input: Option<ChildStdin>,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        let output = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut url)?;
        Ok(Server {
            url: url.trim().to_owned(),
            input: process.stdin.take(),
            process,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.input.take();
        // It ends by itself; there is nothing to do about a failure here.
        let _ = self.process.wait();
    }
}

/// What a timed run cost.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) wall_ms: u64,
    pub(crate) cpu_ms: u64,
    pub(crate) peak_kb: u64,
}

fn command(
    program: &mut Command,
    side: &str,
    scenario: &str,
    count: u32,
    url: &str,
) -> Result<String, Box<dyn Error>> {
    let output = program
        .args(["run", side, scenario, &count.to_string(), url])
        .output()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("{side} {scenario}: {text}").into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned() + &text)
}

pub(crate) fn timed(
    side: &str,
    scenario: &str,
    count: u32,
    url: &str,
) -> Result<Cost, Box<dyn Error>> {
    let text = command(
        &mut Command::new(std::env::current_exe()?),
        side,
        scenario,
        count,
        url,
    )?;
    let numbers: Result<Vec<u64>, _> = text.split_whitespace().map(str::parse).collect();
    match numbers?[..] {
        [wall_ms, cpu_ms, peak_kb] => Ok(Cost {
            wall_ms,
            cpu_ms,
            peak_kb,
        }),
        _ => Err(format!("a run printed {text:?}").into()),
    }
}

/// Instructions and allocations of one call, by valgrind.
pub(crate) fn counted(
    side: &str,
    scenario: &str,
    counts: [u32; 2],
    url: &str,
) -> Result<[f64; 2], Box<dyn Error>> {
    let [short, long] = [
        totals(side, scenario, counts[0], url)?,
        totals(side, scenario, counts[1], url)?,
    ];
    let calls = f64::from(counts[1] - counts[0]);
    let per_call = |at: usize| (long[at] - short[at]) / calls;
    Ok([per_call(0), per_call(1)])
}

fn totals(side: &str, scenario: &str, count: u32, url: &str) -> Result<[f64; 2], Box<dyn Error>> {
    let exe = std::env::current_exe()?;
    let total = |options: &[&str], mark: &str| -> Result<f64, Box<dyn Error>> {
        let mut valgrind = Command::new("valgrind");
        let text = command(valgrind.args(options).arg(&exe), side, scenario, count, url)?;
        let number = text.lines().find_map(|line| line.split_once(mark));
        let number: String = number
            .ok_or_else(|| format!("valgrind said nothing of `{mark}`: {text}"))?
            .1
            .trim_start()
            .chars()
            .take_while(|character| character.is_ascii_digit() || *character == ',')
            .filter(char::is_ascii_digit)
            .collect();
        Ok(number.parse()?)
    };
    let callgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    Ok([
        total(&callgrind, "Collected :")?,
        total(
            &["--tool=memcheck", "--undef-value-errors=no"],
            "total heap usage:",
        )?,
    ])
}

/// True if valgrind can be called.
pub(crate) fn can_count() -> bool {
    let version = Command::new("valgrind").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}
