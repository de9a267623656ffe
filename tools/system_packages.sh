#!/bin/sh
# Makes sure of the system libraries that the product (run) or its tests (test) need.
# As root on Debian or Ubuntu it installs what is missing; elsewhere it says what is missing and how to get it.
set -eu

run_packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
test_packages="$run_packages chromium postgresql redis-server gettext poppler-utils fonts-dejavu-core dcmtk"

case "${1:-run}" in
  test) packages=$test_packages ;;
  *) packages=$run_packages ;;
esac

if command -v dpkg-query >/dev/null 2>&1; then
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && exit 0
  if [ "$(id -u)" = 0 ]; then
    echo "Installing system packages:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086 -- a list of words is meant
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    exit 0
  fi
  echo "Missing system packages:$missing"
  echo "Install them with: sudo apt-get install$missing"
elif [ "$(uname -s)" = Darwin ]; then
  command -v brew >/dev/null 2>&1 && brew list pango >/dev/null 2>&1 && exit 0
  echo "Missing: Pango, which lays out the letters."
  echo "Install it with: brew install pango"
else
  for library in libpango-1.0.so.0 libpangoft2-1.0.so.0; do
    ldconfig -p 2>/dev/null | grep -q "$library" || { echo "Missing: Pango ($library). Install it with your package manager."; break; }
  done
fi

# Tests say themselves what they leave out; running the product without Pango would end in letters that can't be made.
[ "${1:-run}" = test ] || exit 1
