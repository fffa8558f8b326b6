/** Every emitter of the registry by itself: it brings along what its file imports, and no more. */

import { expect, test } from 'vitest';
import { EmitContext } from '../../../src/codegen/emitters/emitter.js';
import { chooseEmitters, emitters } from '../../../src/codegen/emitters/registry.js';
import { emitApi } from '../../../src/codegen/pipeline/emit.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { UsageError } from '../../../src/openapi/usage-error.js';
import { describing } from '../../support/generation.js';

const pet = { $ref: '#/components/schemas/Pet' };
const list = {
  type: 'object',
  properties: { next: { type: 'string' }, pets: { type: 'array', items: pet } },
};
const content = { 'application/json': { schema: pet } };

// A description as an object is JSON.
const bundle = describing(
  {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [{ name: 'cursor', in: 'query', schema: { type: 'string' } }],
        responses: {
          '200': { description: 'Some.', content: { 'application/json': { schema: list } } },
        },
      },
      put: {
        operationId: 'putPet',
        requestBody: { required: true, content },
        responses: { '200': { description: 'The pet.', content } },
        callbacks: {
          onPut: { '{$request.body#/url}': { post: { requestBody: { required: true, content } } } },
        },
      },
    },
  },
  {
    webhooks: { petMade: { post: { requestBody: { required: true, content } } } },
    components: { schemas: { Pet: { type: 'object', required: ['name'] } } },
  },
) as JsonObject;

const options = { openEnums: false };

test('names and files are told apart', () => {
  expect(new Set(emitters.map(({ name }) => name)).size).toBe(emitters.length);
  expect(new Set(emitters.map(({ file }) => file)).size).toBe(emitters.length);
});

test.each(emitters)('$name brings along what it imports', async ({ name, file }) => {
  const { files } = await emitApi('pets', bundle, { ...options, emit: [name] });
  const imported = [...(files.get(file) ?? '').matchAll(/from '\.\/(\w+)\.js'/g)];
  const modules = imported.map(([, module]) => `${module ?? ''}.ts`);
  const expected = [...new Set([file, ...modules])];
  expect([...files.keys()].filter((other) => expected.includes(other)).toSorted()).toEqual(
    expected.toSorted(),
  );
});

test.each(emitters)('$name writes the same beside others as by itself', async ({ name, file }) => {
  const alone = await emitApi('pets', bundle, { ...options, emit: [name] });
  const all = await emitApi('pets', bundle, {
    ...options,
    emit: emitters.map((emitter) => emitter.name),
  });
  expect(alone.files.get(file)).toBe(all.files.get(file));
});

test('a client needs no validators, which are not compiled for it', async () => {
  const { files } = await emitApi('pets', bundle, { ...options, emit: ['client'] });
  expect([...files.keys()]).toEqual(['components.ts', 'types.ts', 'client.ts']);
});

test('an API without webhooks has no file for them', () => {
  const context = new EmitContext('pets', describing({}) as JsonObject, {
    ...options,
    runtimeModule: 'runtime',
  });
  const [webhooks] = chooseEmitters(['webhooks']).filter(({ name }) => name === 'webhooks');
  expect(webhooks?.emit(context)).toBeUndefined();
});

test('extra files are written only where they are named, beside all others on request', () => {
  const usual = chooseEmitters(undefined);
  expect(usual.some(({ isExtra }) => isExtra)).toBe(false);
  const names = chooseEmitters(['all', 'msw']).map(({ name }) => name);
  expect(names.toSorted()).toEqual([...usual.map(({ name }) => name), 'msw'].toSorted());
});

test('a name that no emitter has is refused with those that there are', () => {
  const fix = `Choose from ${emitters.map((emitter) => emitter.name).join(', ')}, or all.`;
  expect(() => chooseEmitters(['client', 'sdk'])).toThrow(
    new UsageError('There is no emitter "sdk".', fix),
  );
});
