#!/usr/bin/env bash
# Fills fuzz/corpus/ with our own fixtures: every page alone, and every folder of files as one input, in which a line
# `%%% PATH` begins a file. What fuzzing itself put there stays.
set -euo pipefail
cd "$(dirname "$0")/.."

corpus=fuzz/corpus
mkdir -p "$corpus/page" "$corpus/files"
fixtures=(tests/fixtures codegen/tests/fixtures specs)

find "${fixtures[@]}" -name '*.md' | while read -r page; do
  cp "$page" "$corpus/page/${page//\//-}"
  cp "$page" "$corpus/files/${page//\//-}"
done
for target in page files; do find codegen/tests/fixtures/fuzz -type f -exec cp {} "$corpus/$target/" \;; done

for folder in codegen/tests/fixtures/extract/*/ tests/fixtures/broken/*/ specs/*/; do
  find "$folder" -type f | sort | while read -r file; do
    printf '%%%%%% %s\n' "$file"
    cat "$file"
    echo
  done >"$corpus/files/${folder//\//-}joined"
done

# libFuzzer reads no UTF-8 in a dictionary, so that every byte of a word is escaped.
while IFS= read -r word; do
  printf '"%s"\n' "$(printf '%b' "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
done <fuzz/words.txt >"$corpus/words.dict"
