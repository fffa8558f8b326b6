#!/usr/bin/env bash
# openapi-fetch 0.17.0 (npm; 0.14 to 0.16 have no such mapping), TypeScript 5.9.3.
#
# `'red' | 'green' | (string & {})` is how types say "one of these, or a text that is added later" so
# that editors still complete the known ones. 0.17 maps every answer through `Readable<T>`, which goes
# into whatever `extends object`; `string & {}` does. What a caller reads is then an object that has the
# methods of a text as members, and no text: a value of a member cannot be given to what takes a string.
# `number & {}` fares alike. A plain `string` comes through, but completes nothing.
#
# Expected before running it: a type without markers comes out of `Readable` as it went in.
# Seen:
#   colour is no string: TS2322
#   size is no number: TS2322
#   The plain string and the closed union are as they were.
#
# docs/any-api.md says so where open enums are described. Our own client does not map its types.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > use.ts <<'TS'
import createClient from 'openapi-fetch';
interface Car {
  colour: 'red' | 'green' | (string & {});
  size: 1 | 2 | (number & {});
  name: string;
  closed: 'red' | 'green';
}
interface paths {
  '/car': { get: { responses: { 200: { content: { 'application/json': Car } } } } };
}
const { data } = await createClient<paths>().GET('/car');
if (data) {
  const name: string = data.name;
  const closed: 'red' | 'green' = data.closed;
  const colour: string = data.colour;
  const size: number = data.size;
  console.log(name, closed, colour, size);
}
TS

echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund openapi-fetch@0.17.0 typescript@5.9.3
npx tsc --strict --noEmit --module nodenext --target es2022 --lib es2023,dom use.ts > out.txt || true
grep -E '^use' out.txt || true
if [ "$(grep -c 'error TS' out.txt)" = 2 ] &&
  grep -q '^use.ts(15,9): error TS2322' out.txt && grep -q '^use.ts(16,9): error TS2322' out.txt; then
  echo 'As found: an open enum is no text and no number once it is read; the others are as they were.'
else
  cat out.txt >&2
  echo 'Changed: Readable no longer takes texts and numbers of open enums apart.' >&2
  exit 1
fi
