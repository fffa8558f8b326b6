#!/usr/bin/env bash
# @stoplight/prism-cli 5.14.2 (npm), with forms whose Encoding Objects say a style.
#
# An optional field of an urlencoded form has `encoding: { tags: { style: pipeDelimited } }`, another is
# an object, which goes as JSON where the description says no style (OpenAPI 3.1.1, Encoding Object), and
# a multipart form has a part of the type application/json.
#
# Expected before running it: a form without `tags` is valid, and documents are read as what they are.
# Seen:
#   form without tags    422  body,tags type
#   form with tags       204
#   field as JSON        422  body,place type
#   part of JSON         422  body,place type
#
# So Prism refuses forms that are as described. Here the generated server reads what the generated client
# writes (test/codegen/emitters/round-trips/encodings.test.ts); no test holds these forms against Prism.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "T", "version": "1" },
  "paths": {
    "/tagged": { "post": { "requestBody": { "content": { "application/x-www-form-urlencoded": {
      "schema": { "type": "object", "properties": {
        "name": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } } } },
      "encoding": { "tags": { "style": "pipeDelimited" } } } } },
      "responses": { "204": { "description": "Done." } } } },
    "/placed": { "post": { "requestBody": { "content": {
      "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Placed" } },
      "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Placed" } } } },
      "responses": { "204": { "description": "Done." } } } }
  },
  "components": { "schemas": { "Placed": { "type": "object", "properties": {
    "place": { "type": "object", "properties": { "city": { "type": "string" } } } } } } }
}
JSON
cat > look.mjs <<'JS'
import { spawn } from 'node:child_process';

const prism = spawn('node_modules/.bin/prism', ['mock', '-p', '0', 'api.json']);
const url = await new Promise((resolve) => {
  let output = '';
  prism.stdout.on('data', (chunk) => {
    output += chunk;
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    if (found !== undefined) resolve(found);
  });
});
const part = new FormData();
part.append('place', new Blob(['{"city":"B"}'], { type: 'application/json' }));
const cases = {
  'form without tags': ['/tagged', new URLSearchParams({ name: 'x' })],
  'form with tags': ['/tagged', new URLSearchParams({ name: 'x', tags: 'a|b' })],
  'field as JSON': ['/placed', new URLSearchParams({ place: '{"city":"B"}' })],
  'part of JSON': ['/placed', part],
};
const seen = [];
for (const [name, [path, body]] of Object.entries(cases)) {
  const response = await fetch(url + path, { method: 'POST', body });
  const text = await response.text();
  const faults = text === '' ? [] : (JSON.parse(text).validation ?? []);
  const words = faults.map(({ location, code }) => `${location.join()} ${code}`).join('; ');
  console.log(`${name}\t${response.status}\t${words}`);
  seen.push(response.status);
}
prism.kill();
if (seen.join() !== '422,204,422,422') {
  console.error('Changed: that is not what was found.');
  process.exit(1);
}
JS
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/prism-cli@5.14.2
node look.mjs
