#!/bin/sh
# Installs what is missing, builds Klarbrief and checks a sample letter, or the letters given.
set -eu
cd "$(dirname "$0")/.."

sh Scripts/prepare.sh
swift build -c release --product klarbrief
ln -sf "$(swift build -c release --show-bin-path)/klarbrief" klarbrief
[ $# -gt 0 ] || set -- Samples/vorher/01-aufenthalt-unterlagen.txt
exec ./klarbrief check --fail-on never "$@"
