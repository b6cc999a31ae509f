#!/usr/bin/env bash
# What the runtime costs a program beyond the HTTP library below it: time of a clean debug build, crates, size of a
# release binary. Two minimal programs get the same JSON, one with the runtime and one with reqwest alone.
#
#   scripts/cost.sh [RUNS]     builds each RUNS times (3 by default), by turns, and takes the fastest
#
# Builds share nothing with `target/`. On a machine that does other things at the same time, compare the time of the
# processors rather than that of the clock.
set -euo pipefail
runs=${1:-3}
source "$(dirname "$0")/programs.sh"

program floor "$plain" '
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let answer = client.get("https://open.feishu.cn/open-apis/bot/v3/info").bearer_auth("t-1").send().await?;
    println!("{}", answer.json::<serde_json::Value>().await?);
    Ok(())
}'

program ours "$common
feishu-runtime = { path = \"$root/runtime\" }" '
use feishu_runtime::{Client, operation::Method};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().self_built_app("cli_1", "secret").build()?;
    let call = client.request(Method::Get, "/open-apis/bot/v3/info");
    println!("{}", call.send::<serde_json::Value>().await?);
    Ok(())
}'

build() {
  cargo build --offline --manifest-path "$folder/$1/Cargo.toml" --target-dir "$folder/$1/target" "${@:2}"
}

# Milliseconds of a clean debug build, and of the processors in it.
clean_build() {
  rm -rf "$folder/$1/target"
  local TIMEFORMAT='%R %U %S'
  { time build "$1" 2>"$folder/errors"; } 2>&1 | awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }'
}

crates() {
  cargo tree --offline --manifest-path "$folder/$1/Cargo.toml" --edges normal,build --prefix none --format '{p}' |
    sed 's/ (.*//' | sort -u | grep -v "^$1 "
}

declare -A fastest least
for _ in $(seq "$runs"); do
  for name in floor ours; do
    read -r took cpu < <(clean_build "$name")
    printf 'clean debug build of %-5s %6d ms, %6d ms of the processors\n' "$name" "$took" "$cpu"
    if [ "$took" -lt "${fastest[$name]:-$((took + 1))}" ]; then fastest[$name]=$took; fi
    if [ "$cpu" -lt "${least[$name]:-$((cpu + 1))}" ]; then least[$name]=$cpu; fi
  done
done
declare -A size
for name in floor ours; do
  build "$name" --release --config 'profile.release.strip=true'
  size[$name]=$(stat -c %s "$folder/$name/target/release/$name")
done

more=$(comm -13 <(crates floor) <(crates ours))
printf '\n%-40s %12s %12s %12s\n' '' reqwest runtime difference
row() { printf '%-40s %12s %12s %+12d\n' "$1" "$2" "$3" "$(($3 - $2))"; }
row 'clean debug build, ms' "${fastest[floor]}" "${fastest[ours]}"
row 'of the processors in it, ms' "${least[floor]}" "${least[ours]}"
row 'release binary, stripped, KiB' "$((size[floor] / 1024))" "$((size[ours] / 1024))"
row 'crates' "$(crates floor | wc -l)" "$(crates ours | wc -l)"
printf '\ncrates beyond the tree of reqwest, the runtime itself among them:\n%s\n' "$more"
