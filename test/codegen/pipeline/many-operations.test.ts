/** A description with more operations than any literal may have parts that the compiler compares. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { emitApi } from '../../../src/codegen/pipeline/emit.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { describing } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';

const operationCount = 1_500;

/** Statuses, parameters and bodies differ from one to the next, so that no two have one type. */
function operationAt(index: number): object {
  const places = ['query', 'header', 'cookie'].filter((_, bit) => (index >> bit) & 1);
  const statuses = [201, 202, 400, 404, 409, 410, 411, 412].filter(
    (_, bit) => (index >> (bit + 3)) & 1,
  );
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  const response = (status: number): [string, object] => [
    String(status),
    { description: '', content },
  ];
  return {
    operationId: `operation-${index}`,
    parameters: places.map((place) => ({ in: place, name: 'at', schema: { type: 'integer' } })),
    ...(index % 2 === 0 && { requestBody: { content } }),
    responses: Object.fromEntries([200, ...statuses].map(response)),
  };
}

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  paths: { '@openapi-counterpart/runtime': [inRepository('src/runtime/index.ts')] },
  types: ['node'],
  typeRoots: [inRepository('node_modules/@types')],
  strict: true,
  noEmit: true,
};

test(`${operationCount} operations compile`, async () => {
  const indices = Array.from({ length: operationCount }, (_, index) => index);
  const paths = indices.map((index) => [`/things/${index}`, { post: operationAt(index) }]);
  const components = { schemas: { Thing: { type: 'object' } } };
  // A description as an object is JSON.
  const bundle = describing(Object.fromEntries(paths), { components }) as JsonObject;
  const { files } = await emitApi('things', bundle, { openEnums: false, emit: ['server'] });
  const folder = await folderWith({
    ...Object.fromEntries(files),
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions }),
  });
  const compiler = inRepository('node_modules/typescript-native/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', folder]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  expect(output).toBe('');
});
