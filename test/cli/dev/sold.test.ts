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
