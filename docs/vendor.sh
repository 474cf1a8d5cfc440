#!/usr/bin/env bash
# Recreates src/main/resources/static/vendor, src/main/resources/fonts and vendor.lock.
# Needs npm (npm pack only, nothing is installed), and for the TTF fonts of the papers
# the Debian package fonts-morisawa-bizud-gothic. Nothing of this runs in the build.
set -euo pipefail

TOKENS=1.1.9
FONT=5.3.0
BPMN=18.31.1
TTF=/usr/share/fonts/truetype/bizud-gothic

root=$(cd "$(dirname "$0")/.." && pwd)
vendor=$root/src/main/resources/static/vendor
fonts=$root/src/main/resources/fonts
lock=$vendor/vendor.lock
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

unpack() { # package, version -> prints the unpacked folder
    local archive
    archive=$(cd "$work" && npm pack --silent "$1@$2" 2>/dev/null)
    mkdir "$work/${archive%.tgz}"
    tar -xzf "$work/$archive" -C "$work/${archive%.tgz}" --strip-components=1
    echo "$work/${archive%.tgz}"
}

record() { # name, version, licence, folder
    (cd "$root/src/main/resources" && find "$4" -type f ! -name vendor.lock | LC_ALL=C sort | while read -r file; do
        printf '%s  %s  %s %s  %s\n' "$(sha256sum "$file" | cut -d' ' -f1)" "$file" "$1" "$2" "$3"
    done) >>"$lock"
}

rm -rf "$vendor" "$fonts"
mkdir -p "$vendor" "$fonts"
printf '# SHA-256  file below src/main/resources  package version  licence; written by docs/vendor.sh\n' >"$lock"

from=$(unpack @digital-go-jp/design-tokens "$TOKENS")
mkdir "$vendor/design-tokens"
cp "$from/dist/tokens.css" "$from/LICENSE" "$vendor/design-tokens/"
record npm:@digital-go-jp/design-tokens "$TOKENS" MIT static/vendor/design-tokens

# The stylesheets name a .woff beside every .woff2; every browser in use reads woff2, so only that is kept.
from=$(unpack @fontsource/biz-udpgothic "$FONT")
mkdir -p "$vendor/biz-udpgothic/files"
cp "$from/LICENSE" "$vendor/biz-udpgothic/"
for weight in 400 700; do
    sed -E "s/, url\([^)]*\.woff\) format\('woff'\)//" "$from/$weight.css" >"$vendor/biz-udpgothic/$weight.css"
    grep -oE 'files/[^)]*\.woff2' "$vendor/biz-udpgothic/$weight.css" | sort -u | while read -r file; do
        cp "$from/$file" "$vendor/biz-udpgothic/files/"
    done
done
record npm:@fontsource/biz-udpgothic "$FONT" OFL-1.1 static/vendor/biz-udpgothic

# The viewer draws its shapes as SVG; the icon font belongs to the modeler and is not needed.
from=$(unpack bpmn-js "$BPMN")
mkdir "$vendor/bpmn-js"
cp "$from/dist/bpmn-navigated-viewer.production.min.js" "$from/dist/assets/bpmn-js.css" \
    "$from/dist/assets/diagram-js.css" "$from/LICENSE" "$vendor/bpmn-js/"
record npm:bpmn-js "$BPMN" "MIT with bpmn.io watermark" static/vendor/bpmn-js

cp "$TTF/BIZUDPGothic-Regular.ttf" "$TTF/BIZUDPGothic-Bold.ttf" "$fonts/"
cp "$vendor/biz-udpgothic/LICENSE" "$fonts/OFL.txt"
ttf=$(dpkg-query -W -f '${Version}' fonts-morisawa-bizud-gothic)
record deb:fonts-morisawa-bizud-gothic "$ttf" OFL-1.1 fonts
