/** Schemas that lead to one another in a chain of thousands, each as a part of the one before. */

import { expect, test } from 'vitest';
import { emitApi } from '../../../src/codegen/pipeline/emit.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { describing } from '../../support/generation.js';

const length = 3_000;

const parts: [string, (next: JsonObject) => JsonObject][] = [
  ['properties', (next) => ({ type: 'object', properties: { next } })],
  ['items', (next) => ({ type: 'array', items: next })],
  ['additionalProperties', (next) => ({ type: 'object', additionalProperties: next })],
];

test.each(parts)('%s', async (_, schemaBefore) => {
  const schemas = Object.fromEntries(
    Array.from({ length }, (__, index) => [
      `Part${index}`,
      schemaBefore({ $ref: `#/components/schemas/Part${(index + 1) % length}` }),
    ]),
  );
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Part0' } } };
  const operation = {
    operationId: 'send',
    requestBody: { content },
    responses: { '204': { description: 'Done' } },
  };
  // A description as an object is JSON.
  const bundle = describing(
    { '/parts': { post: operation } },
    { components: { schemas } },
  ) as JsonObject;
  const { files } = await emitApi('parts', bundle, { openEnums: false, emit: ['server'] });
  expect(new Map(files).get('components.ts')).toContain(`Part${length - 1}`);
});
