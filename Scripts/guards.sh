#!/bin/sh
# Checks what the compiler cannot: format, length of files, generated files left out of commits.
set -eu
cd "$(dirname "$0")/.."

swift format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

failed=0
for file in $(git ls-files '*.swift'); do
  lines=$(wc -l <"$file")
  if [ "$lines" -gt 400 ]; then
    echo "$file: $lines lines; 400 are the most" >&2
    failed=1
  fi
done
if git ls-files | grep -E '(^|/)(Package\.resolved|\.build[^/]*/)'; then
  echo "build products are committed" >&2
  failed=1
fi
exit $failed
