/** Names of operations that would change what their module is. */

import { expect, test } from 'vitest';
import { describing, generateFile } from '../../support/generation.js';
import { folderWith } from '../../support/temporary.js';

test('a client with an operation called then can be imported by await', async () => {
  const get = { operationId: 'then', responses: { '204': { description: 'None' } } };
  const folder = await folderWith({
    'api.yaml': JSON.stringify(describing({ '/a': { get } })),
    'package.json': '{ "type": "module" }',
  });
  await generateFile(`${folder}/api.yaml`, `${folder}/out`);
  // A module that was just written: no type knows it.
  const client = (await import(`${folder}/out/client.ts`)) as object;
  expect(Object.keys(client).toSorted()).toEqual(['createApiClient', 'then2']);
});
