//! The official SDKs for Python and Node make the same calls as the generated crates do, and read the same out of the
//! answers. What differs is listed in `tests/interop/cases.json`, and nothing else does.

mod case;
mod declared;
mod difference;
mod mocked;
mod own;
mod sdk;
mod stage;

use crate::{
    case::{Case, table},
    difference::{Listed, Shown, differences, judge},
    own::operations,
    sdk::Sdk,
    stage::Stage,
};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn the_sdk_for_python_makes_the_same_calls() -> Outcome {
    makes_the_same_calls("python").await
}

#[tokio::test]
async fn the_sdk_for_node_makes_the_same_calls() -> Outcome {
    makes_the_same_calls("node").await
}

async fn makes_the_same_calls(language: &str) -> Outcome {
    let Some(mut sdk) = Sdk::start(language, "calls")? else {
        return Ok(());
    };
    let table = table()?;
    let lacked = table.lacked.get(language).cloned().unwrap_or_default();
    let has = |case: &&Case| !lacked.contains(&case.operation);
    let shown = shown(table.cases.iter().filter(has), &mut sdk).await?;
    let listed = table.differences.iter();
    let listed: Vec<&Listed> = listed.filter(|listed| listed.sdk == language).collect();
    let mut wrong = judge(&shown, &listed);
    for operation in &lacked {
        if !sdk.lacks(operation).await? {
            wrong.push(format!("{operation} is there after all"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    Ok(())
}

/// How the SDK differs from this side in these cases.
async fn shown<'a>(
    cases: impl Iterator<Item = &'a Case>,
    sdk: &mut Sdk,
) -> Outcome<Vec<Shown<'a>>> {
    let operations = operations();
    let mut stage = Stage::new().await?;
    let mut shown = Vec::new();
    for case in cases {
        let operation = case.operation.as_str();
        let own = operations.get(operation);
        let own = *own.ok_or_else(|| {
            format!("{operation} is neither in own.rs nor in `lacked` of cases.json: add it to one")
        })?;
        let [ours, theirs] = stage.exchanges(case, own, sdk).await?;
        let differences = differences(&ours, &theirs).into_iter();
        shown.extend(differences.map(|difference| Shown {
            operation,
            what: &case.what,
            difference,
        }));
    }
    Ok(shown)
}
