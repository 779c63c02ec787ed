#!/usr/bin/env bash
# Takes the parts of the pages that others wrote from their npm packages into app/src/main/resources/web/assets/vendor. Needs npm.
# Their licences go with them; why each is there stands in docs/adr/0008-pages.md.
set -euo pipefail

to=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd)/app/src/main/resources/web/assets/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# take PACKAGE VERSION FILE…: copies files of a package
take() {
    local package=$1 version=$2
    shift 2
    (cd "$work" && npm pack --silent "$package@$version" >/dev/null && tar -xzf "${package##*/}-$version.tgz")
    for file in "$@"; do cp "$work/package/$file" "$to/"; done
    cp "$work"/package/LICENSE* "$to/$package.LICENSE.txt"
    rm -rf "$work/package"
}

mkdir -p "$to"
take htmx.org 2.0.11 dist/htmx.min.js
take maplibre-gl 6.17.0 dist/maplibre-gl.mjs dist/maplibre-gl-worker.mjs dist/maplibre-gl-shared.mjs dist/maplibre-gl.css
take topojson-client 3.1.0 dist/topojson-client.min.js
take world-atlas 2.0.2 countries-50m.json
# the maps of the sources are not there to be looked up
sed -i 's|^//# sourceMappingURL=.*$||' "$to"/*.mjs "$to"/*.js
