# Minimal programs to measure, for the scripts beside this one: it is sourced, and makes a folder that goes at the end.
# No settings of the caller's change what is built, and builds share nothing with `target/`.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET
export CARGO_INCREMENTAL=0 CARGO_TERM_QUIET=true

# The version of a crate that the workspace is locked to.
locked() {
  awk -v name="\"$1\"" '$1 == "name" { found = $3 == name } found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' \
    "$root/Cargo.lock"
}

# Writes a program: its name, its dependencies, its code.
program() {
  local name=$1 dependencies=$2 code=$3
  mkdir -p "$folder/$name/src"
  printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n%s\n' \
    "$name" "$dependencies" >"$folder/$name/Cargo.toml"
  printf '%s\n' "$code" >"$folder/$name/src/main.rs"
  # The same versions for all.
  cp "$root/Cargo.lock" "$folder/$name/Cargo.lock"
  cargo fetch --manifest-path "$folder/$name/Cargo.toml"
}

# Dependencies that programs have with and without the runtime, with the same TLS.
common="serde_json = \"=$(locked serde_json)\"
tokio = { version = \"=$(locked tokio)\", default-features = false, features = [\"macros\", \"rt\"] }"
plain="$common
reqwest = { version = \"=$(locked reqwest)\", default-features = false, features = [\"json\", \"multipart\", \"rustls-no-provider\", \"stream\"] }
rustls = { version = \"=$(locked rustls)\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }"
