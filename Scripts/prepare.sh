#!/bin/sh
# Installs the Debian packages that building and testing Klarbrief needs and that are missing.
# Further packages may be named as arguments.
#
# A package that is already there costs nothing; without any missing one nothing is asked.
set -eu

packages="binutils libc6-dev libgcc-12-dev libncurses6 libcurl4 libsqlite3-0 libz3-4 git \
ca-certificates pkg-config libhunspell-dev hunspell-de-de-frami libzip-dev libxml2-dev \
libyaml-dev poppler-utils $*"

missing=""
for package in $packages; do
  if ! dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
    # The smaller German dictionary conflicts with the larger one and serves as well.
    if [ "$package" = hunspell-de-de-frami ] && [ -e /usr/share/hunspell/de_DE.aff ]; then
      continue
    fi
    missing="$missing $package"
  fi
done
[ -n "$missing" ] || exit 0

sudo=""
[ "$(id -u)" = 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086 # the list is meant to be split
$sudo apt-get install -y -qq --no-install-recommends $missing
