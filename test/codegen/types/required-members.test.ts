/** What a reader gets of a member that a schema requires and does not declare. */

import { expect, test } from 'vitest';
import { emitComponents } from '../../../src/codegen/emitters/components.js';
import { createTyping } from '../../../src/codegen/types/create-typing.js';
import { buildModel } from '../../../src/openapi/build-model.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import { describing } from '../../support/generation.js';

const text = { type: 'string' };
const number = { type: 'number' };
const other = { $ref: '#/components/schemas/Other' };

test.each<[string, object, object | undefined, string]>([
  ['nothing says more', { required: ['x-a'] }, undefined, 'unknown'],
  ['free keys', { required: ['x-a'], additionalProperties: text }, undefined, 'string'],
  [
    'a pattern that matches, in place of free keys',
    { required: ['x-a'], patternProperties: { '^x-': number }, additionalProperties: false },
    undefined,
    'number',
  ],
  [
    'a pattern that does not',
    { required: ['x-a'], patternProperties: { '^y-': number }, additionalProperties: text },
    undefined,
    'string',
  ],
  [
    'a pattern of which a type does not tell',
    { required: ['x-a'], patternProperties: { '^x.[ab]$': number }, additionalProperties: text },
    undefined,
    'string | number',
  ],
  [
    'a declaration elsewhere',
    { required: ['x-a'] },
    { type: 'object', properties: { 'x-a': text } },
    'string',
  ],
  [
    'free keys elsewhere',
    { required: ['x-a'] },
    { type: 'object', additionalProperties: text },
    'string',
  ],
  [
    'a pattern elsewhere',
    { required: ['x-a'] },
    { type: 'object', patternProperties: { a$: text } },
    'string',
  ],
  [
    'free keys beside a declaration elsewhere',
    { required: ['x-a'], additionalProperties: { enum: ['a'] } },
    { type: 'object', properties: { 'x-a': text } },
    "string & 'a'",
  ],
])('%s', (_, own, elsewhere, expected) => {
  const schema = { type: 'object', ...own, ...(elsewhere && { allOf: [other] }) };
  // A description is JSON, whatever types its parts were built with.
  const document = normalise(
    describing(
      {},
      { components: { schemas: { Thing: schema, Other: elsewhere ?? {} } } },
    ) as JsonObject,
  );
  const typing = createTyping(document, buildModel(document).schemas, { openEnums: false });
  const [, thing = ''] =
    /export type Thing = ([^]*?;\n)\n/.exec(emitComponents(document, typing) ?? '') ?? [];
  expect(/'x-a': (.*);/.exec(thing)?.[1]).toBe(expected);
});
