//! All scenarios beside each other.

use std::error::Error;

use crate::{
    SCENARIOS, SIDES, Scenario,
    measure::{self, Server},
};

/// Prints what each scenario costs on both sides.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    println!("| scenario | side | calls | wall ms | CPU ms | peak kB |");
    println!("|---|---|--:|--:|--:|--:|");
    for scenario in &SCENARIOS {
        for side in SIDES {
            let cost = measure::timed(side, scenario.name, scenario.timed, &server.url)?;
            println!(
                "| {} | {side} | {} | {} | {} | {} |",
                scenario.name, scenario.timed, cost.wall_ms, cost.cpu_ms, cost.peak_kb,
            );
        }
    }
    println!();
    if measure::can_count() {
        counts(&server.url).map(|_| ())
    } else {
        println!("valgrind is not there: instructions and allocations were not counted");
        Ok(())
    }
}

/// Fails if a scenario takes more instructions than it may.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    if !measure::can_count() {
        return Err("valgrind is not there, and it has to count the instructions".into());
    }
    let server = Server::start()?;
    let above = counts(&server.url)?;
    if above.is_empty() {
        Ok(())
    } else {
        Err(format!("above the limit: {}", above.join(", ")).into())
    }
}

/// Prints instructions and allocations of a call; gives the scenarios above their limits.
fn counts(url: &str) -> Result<Vec<&'static str>, Box<dyn Error>> {
    println!(
        "| scenario | instructions: floor | ours | ratio | limit | allocations: floor | ours |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|");
    let mut above = Vec::new();
    for Scenario {
        name,
        counted,
        limit,
        ..
    } in SCENARIOS
    {
        let [floor, ours] = SIDES.map(|side| measure::counted(side, name, counted, url));
        let (floor, ours) = (floor?, ours?);
        let ratio = ours[0] / floor[0];
        let limit = f64::from(limit) / 100.0;
        println!(
            "| {name} | {:.0} | {:.0} | {ratio:.3} | {limit:.2} | {:.1} | {:.1} |",
            floor[0], ours[0], floor[1], ours[1],
        );
        if ratio > limit {
            above.push(name);
        }
    }
    Ok(above)
}
