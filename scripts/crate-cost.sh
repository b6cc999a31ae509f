#!/usr/bin/env bash
# What `feishu-approval-api` costs: time of its own `cargo check` once its dependencies are there, with all resources and
# with one; and the size of a release binary that makes one call, beside a program that makes it with reqwest by hand.
#
#   scripts/crate-cost.sh [RUNS]     checks RUNS times (5 by default) and takes the fastest; ten minutes or so
#
# On a machine that does other things at the same time, compare the time of the processors rather than that of the clock.
set -euo pipefail
runs=${1:-5}
source "$(dirname "$0")/programs.sh"
crate=feishu-approval-api

check() {
  cargo check --offline --manifest-path "$root/Cargo.toml" --locked --package "$crate" --target-dir "$folder/check" \
    --no-default-features --features "$1"
}

# Milliseconds of the crate's own check, and of the processors in it: the least of each.
own_check() {
  local TIMEFORMAT='%R %U %S'
  check "$1"
  for _ in $(seq "$runs"); do
    cargo clean --manifest-path "$root/Cargo.toml" --package "$crate" --target-dir "$folder/check"
    { time check "$1" 2>"$folder/errors"; } 2>&1
  done | awk '
    NR == 1 || $1 < took { took = $1 }
    NR == 1 || $2 + $3 < cpu { cpu = $2 + $3 }
    END { print took * 1000, cpu * 1000 }'
}

operations=$(grep -rl 'impl operation::Operation for' "$root/approval-api/src/generated" | wc -l)
# With nothing, what is left is cargo itself, and the names of required parameters.
printf '%-44s %10s %16s %21s\n' 'own check' ms 'of processors' 'of them an operation'
while read -r name features; do
  read -r took cpu < <(own_check "$features")
  each=
  case $name in default | all-resources) each=$(awk "BEGIN { print $cpu / $operations }") ;; esac
  printf '%-44s %10d %16d %21s\n' "$name" "$took" "$cpu" "$each"
done <<<'default ring,all-resources,form
all-resources ring,all-resources
instance ring,instance
district ring,district
form ring,form
nothing ring'

# The same call by hand: the token of the tenant, the answer in its envelope, every documented field.
program by_hand "$plain
serde = { version = \"=$(locked serde)\", features = [\"derive\"] }" "$(cat "$root/scripts/crate-cost/by_hand.rs")"
program typed "$common
$crate = { path = \"$root/approval-api\", default-features = false, features = [\"ring\", \"instance\"] }" \
  "$(cat "$root/scripts/crate-cost/typed.rs")"

# Bytes of a release binary without symbols; what follows the name are settings of the profile.
size() {
  local name=$1 settings=(--config 'profile.release.strip=true')
  for setting in "${@:2}"; do settings+=(--config "profile.release.$setting"); done
  cargo build --offline --release --manifest-path "$folder/$name/Cargo.toml" --target-dir "$folder/release" "${settings[@]}"
  stat -c %s "$folder/release/release/$name"
}

printf '\n%-44s %10s %16s %21s\n' 'release binary, stripped, kB' 'by hand' 'this crate' difference
row() {
  local hand typed
  hand=$(size by_hand "${@:2}")
  typed=$(size typed "${@:2}")
  printf '%-44s %10d %16d %+21d\n' "$1" $((hand / 1000)) $((typed / 1000)) $(((typed - hand) / 1000))
}
row "settings of cargo"
row 'opt-level z, lto, one codegen unit' 'opt-level="z"' 'lto="fat"' codegen-units=1
