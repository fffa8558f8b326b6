#!/usr/bin/env bash
# json-schema-faker 0.6.3, beside ajv 8.20.0 (npm).
#
# A JSON Pointer in a `$ref` stands in a URI fragment, where characters may be percent-encoded
# (RFC 6901, section 6); bundlers write `$` as `%24`. ajv resolves such a reference; json-schema-faker
# looks for a member that is spelled with the percent sign, and refuses the schema.
#
# Expected before running it: that both decode the fragment.
# Seen:
#   #/$defs/A    ajv: resolved    json-schema-faker: 1
#   #/%24defs/A  ajv: resolved    json-schema-faker: Unresolved $ref: #/%24defs/A
#
# Here the local Vercel's `Prefer: dynamic=true` met it; our references leave dollar signs as they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > look.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generate } from 'json-schema-faker';

const schemaOf = (reference) => ({ $ref: reference, $defs: { A: { const: 1 } } });
const attempt = async (work) => {
  try {
    return await work();
  } catch (error) {
    return error.message;
  }
};
const seen = [];
for (const reference of ['#/$defs/A', '#/%24defs/A']) {
  const ajv = await attempt(() => (new Ajv2020().compile(schemaOf(reference))(1) ? 'resolved' : 'refused 1'));
  const faker = String(await attempt(() => generate(schemaOf(reference))));
  console.log(`${reference}\tajv: ${ajv}\tjson-schema-faker: ${faker}`);
  seen.push(ajv, faker);
}
const found = ['resolved', '1', 'resolved', 'Unresolved $ref: #/%24defs/A'];
if (seen.join('|') !== found.join('|')) {
  console.error('Changed: that is not what was found.');
  process.exit(1);
}
JS
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund json-schema-faker@0.6.3 ajv@8.20.0
node look.mjs
