//! How much memory calls take, and that it does not grow with their number.

use std::error::Error;

use crate::{
    SCENARIOS, SIDES,
    measure::{self, Server},
};

/// What the crate may take beyond the floor, in kilobytes.
const BEYOND_FLOOR: u64 = 512;
/// What many calls may take beyond few, in kilobytes: the allocator's own ups and downs.
const GROWTH: u64 = 256;
/// Few and many calls.
const CALLS: [u32; 2] = [2_000, 100_000];

/// Fails if a scenario takes more than it may beyond the floor, or many calls more than few.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let peak = |side, scenario, count| -> Result<u64, Box<dyn Error>> {
        let cost = measure::timed(side, scenario, count, &server.url)?;
        Ok(cost.peak_kb)
    };
    let mut above = Vec::new();
    println!("| scenario | calls | peak kB: floor | ours | limit |");
    println!("|---|--:|--:|--:|--:|");
    for scenario in &SCENARIOS {
        let [floor, ours] = SIDES.map(|side| peak(side, scenario.name, scenario.timed));
        let (floor, ours) = (floor?, ours?);
        let limit = floor + BEYOND_FLOOR;
        println!(
            "| {} | {} | {floor} | {ours} | {limit} |",
            scenario.name, scenario.timed
        );
        if ours > limit {
            above.push(scenario.name);
        }
    }
    println!("\n| scenario | calls | peak kB | calls | peak kB | limit |");
    println!("|---|--:|--:|--:|--:|--:|");
    let [few, many] = CALLS.map(|count| peak("ours", "create", count));
    let (few, many) = (few?, many?);
    let limit = few + GROWTH;
    println!(
        "| create | {} | {few} | {} | {many} | {limit} |",
        CALLS[0], CALLS[1]
    );
    if many > limit {
        above.push("create, many times");
    }
    if above.is_empty() {
        Ok(())
    } else {
        Err(format!("above the limit: {}", above.join(", ")).into())
    }
}
