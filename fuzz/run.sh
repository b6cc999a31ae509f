#!/usr/bin/env bash
# Fuzzes every target for so many seconds each, 60 unless told: `fuzz/run.sh 600`. Needs a C++ compiler.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
./seed.sh
cargo build --release --locked
for target in page files; do
  printf '\n%s: %s s\n' "$target" "$seconds"
  mkdir -p "artifacts/$target"
  cargo run --quiet --release --locked --bin "$target" -- "corpus/$target" \
    -max_total_time="$seconds" -timeout=20 -max_len=4096 -dict=corpus/words.dict \
    -artifact_prefix="artifacts/$target/" -verbosity=0 -print_final_stats=1
done
