#!/usr/bin/env bash
# openapi-typescript 7.13.0 (npm, the newest and by its maintainer's word the last), TypeScript 5.9.3.
#
# `properties` beside `oneOf` become an intersection, as JSON Schema means it; `properties` beside
# `anyOf` become one more member of a union. With the common "one of these is required" (`anyOf` of
# schemas that only say `required`) the whole type is `{ … } | unknown | unknown`, which is `unknown`:
# any value is taken for a contact.
#
# Expected before running it: the same intersection for both keywords.
# Seen:
#   Contact: { mail?: string; phone?: string; } | unknown | unknown;
#   Order: { id: string; } & ({ paid: boolean; } | { due: string; });
#   The compiler accepts 42 as a Contact, and refuses it as an Order.
#
# Our own types are held by test/codegen/types.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > openapi.yaml <<'YAML'
openapi: 3.1.0
info: { title: Contacts, version: 1.0.0 }
paths: {}
components:
  schemas:
    Contact:
      type: object
      properties: { mail: { type: string }, phone: { type: string } }
      anyOf:
        - required: [mail]
        - required: [phone]
    Order:
      type: object
      required: [id]
      properties: { id: { type: string } }
      oneOf:
        - { type: object, required: [paid], properties: { paid: { type: boolean } } }
        - { type: object, required: [due], properties: { due: { type: string } } }
YAML
cat > use.ts <<'TS'
import type { components } from './types.js';
export const contact: components['schemas']['Contact'] = 42;
// @ts-expect-error: a number is no order
export const order: components['schemas']['Order'] = 42;
TS

echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund openapi-typescript@7.13.0 typescript@5.9.3
npx openapi-typescript openapi.yaml --output types.ts > /dev/null 2>&1
if npx tsc --strict --noEmit --module nodenext --target es2022 use.ts; then
  sed -n '/ Contact:/,/ };/p' types.ts | head -12
  echo 'As found: 42 is a Contact, and no Order.'
else
  echo 'Changed: the types of anyOf and oneOf beside properties are no longer as found.' >&2
  exit 1
fi
