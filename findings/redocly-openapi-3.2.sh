#!/usr/bin/env bash
# @redocly/openapi-core 2.64.0 (npm), with documents of OpenAPI 3.2.
#
# Three things that OpenAPI 3.2.0 defines: the scopes of the flow `deviceAuthorization`, media types under
# `components.mediaTypes`, and the style `cookie` of parameters.
#
# Expected before running it: no problems, as the linter has rules and types for 3.2.
# Seen:
#   device flow            throws: Unknown type name found: string
#   component media types  Property `type` is not expected here.
#   style cookie           `style` can be one of the following only: "form", "simple", …
#
# Here the types are corrected before the linter gets them (src/openapi/linter-types.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > look.mjs <<'JS'
import { createConfig, lintFromString } from '@redocly/openapi-core';

const describe = (rest) =>
  JSON.stringify({ openapi: '3.2.0', info: { title: 'T', version: '1' }, paths: {}, ...rest });
const scheme = {
  type: 'oauth2',
  flows: {
    deviceAuthorization: {
      deviceAuthorizationUrl: 'https://example.com/device',
      tokenUrl: 'https://example.com/token',
      scopes: { read: 'Read.' },
    },
  },
};
const parameter = { name: 'a', in: 'cookie', style: 'cookie', schema: { type: 'string' } };
const cases = {
  'device flow': describe({ components: { securitySchemes: { device: scheme } } }),
  'component media types': describe({
    components: { mediaTypes: { Json: { schema: { type: 'string' } } } },
  }),
  'style cookie': describe({ components: { parameters: { A: parameter } } }),
};
const config = await createConfig({ rules: { struct: 'error' } });
const seen = [];
for (const [name, source] of Object.entries(cases)) {
  const problems = await lintFromString({ source, config }).catch((error) => [
    { message: `throws: ${error.message}` },
  ]);
  const text = problems.map(({ message }) => message).join(' ');
  console.log(`${name}\t${text}`);
  seen.push(text);
}
const found = [/^throws: Unknown type name found: string/, /`type` is not expected/, /`style` can be one of/];
if (!found.every((pattern, index) => pattern.test(seen[index]))) {
  console.error('Changed: that is not what was found.');
  process.exit(1);
}
JS
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @redocly/openapi-core@2.64.0
node look.mjs
