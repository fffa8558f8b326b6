import { expect, test } from 'vitest';
import { explainSeed, readSold } from '../../../src/cli/dev/sold.js';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { folderWith } from '../../support/temporary.js';

test('without a configuration nothing is installed before the server listens', async () => {
  expect(await readSold(await folderWith({}))).toEqual({
    file: undefined,
    seed: { installations: [] },
  });
});

test('products, and where the server takes webhooks and sign-ins, are those that tests use', async () => {
  const folder = await folderWith({
    'counterpart.config.yaml': `
      products:
        - { id: redis, metadata: { region: fra1, size: 2, tls: true, zones: [a, b] } }
        - id: kv
          metadata: { region: lhr1 }
          metadataSchema:
            type: object
            required: [region]
            properties:
              region: { type: string, ui:control: input, maxLength: 4 }
              note: { type: string, ui:control: input }
      webhookPath: /hook
      loginPath: /login`,
  });
  const sold = await readSold(folder);
  expect(sold).toMatchObject({ webhookPath: '/hook', loginPath: '/login' });
  const { context } = await createLocalVercel({ holds: sold.seed });
  const [redis, kv] = context.state.products.all();
  expect(redis).toMatchObject({
    slug: 'redis',
    usualMetadata: { region: 'fra1', size: 2, tls: true, zones: ['a', 'b'] },
  });
  expect(kv?.usualMetadata).toEqual({ region: 'lhr1' });
  expect(kv?.metadataSchema.properties['region']).toMatchObject({ maxLength: 4 });
  expect(context.state.installations.size).toBe(0);
});

test('fields that are plain JSON Schema, as contract tests take them, have the controls that fit', async () => {
  const folder = await folderWith({
    'counterpart.config.yaml': `
      products:
        - id: kv
          metadataSchema:
            required: [region]
            properties:
              region: { type: string, enum: [fra1, iad1] }
              note: { type: string, maxLength: 4 }
              size: { type: integer, minimum: 1 }
              tls: { type: boolean }
              zones: { type: array, items: { type: string, enum: [a, b] } }`,
  });
  const { context } = await createLocalVercel({ holds: (await readSold(folder)).seed });
  const { properties } = context.state.products.all()[0]?.metadataSchema ?? {};
  expect(properties).toMatchObject({
    region: {
      'ui:control': 'select',
      'ui:options': [{ value: 'fra1', label: 'fra1' }, { value: 'iad1' }],
    },
    note: { 'ui:control': 'input', maxLength: 4 },
    size: { type: 'number', 'ui:control': 'input', minimum: 1 },
    tls: { 'ui:control': 'toggle' },
    zones: { 'ui:control': 'multi-select', 'ui:options': [{ value: 'a' }, { value: 'b' }] },
  });
});

test('what is wrong with a product is said of the configuration', async () => {
  const folder = await folderWith({
    'counterpart.config.yaml':
      'products: [{ id: a, metadataSchema: { type: object, properties: { b: { type: date } } } }]',
  });
  const sold = await readSold(folder);
  const failed = createLocalVercel({ holds: sold.seed }).catch((error: unknown) =>
    Promise.reject(explainSeed(error, sold)),
  );
  await expect(failed).rejects.toThrow(
    /^counterpart\.config\.yaml: products\[0\]\.metadataSchema\.properties\.b/,
  );
});
