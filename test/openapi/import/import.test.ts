/** What an import never touches, and versions of OpenAPI that differ. */

import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, temporaryFolder, writeFiles } from '../../support/temporary.js';
import { snapshot } from '../../cli/workspace.js';
import { text, replying, describing, stores, answering, read } from './descriptions.js';
import { bring, changesAgainst } from './support.js';

describe('files of others', () => {
  test('a file that is there and no part of the description stays, and nothing is written', async () => {
    const folder = await folderWith({ 'schemas/Owner.yaml': 'mine' });
    expect(() => bring(stores, folder)).toThrow(/Owner\.yaml: it is there/);
    expect(Object.keys(await snapshot(folder))).toEqual(['schemas/Owner.yaml']);
  });

  test('a root document that is no description stays', async () => {
    const folder = await folderWith({ 'openapi.yaml': 'a: list of mine\n' });
    expect(() => bring(stores, folder)).toThrow(/no OpenAPI 3 description/);
  });

  test('a folder that is a link out of the description', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(other, path.join(folder, 'schemas'));
    expect(() => bring(stores, folder)).toThrow(/lies outside/);
    expect(await snapshot(other)).toEqual({});
  });

  test('a file that two descriptions share is not changed', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'common/Text.yaml': 'type: string\n',
      'api/openapi.yaml': `openapi: 3.0.3
info: { title: A, version: '1' }
paths: { /a: { get: { operationId: a, responses: { '200': { description: A., content: { application/json: { schema: { $ref: ../common/Text.yaml } } } } } } } }
`,
    });
    const api = path.join(folder, 'api');
    expect(bring(answering(text), api).files.filter(({ kind }) => kind === 'deleted')).toEqual([]);
    expect(() => bring(answering({ type: 'integer' }), api)).toThrow(/lies outside of/);
    await writeFile(path.join(folder, 'unchanged'), '');
    expect(await readFile(path.join(folder, 'common/Text.yaml'), 'utf8')).toBe('type: string\n');
  });
});

test('a part in another version of OpenAPI is refused', async () => {
  const folder = await temporaryFolder();
  bring(stores, folder);
  expect(() => bring({ ...stores, openapi: '3.1.0' }, folder, false)).toThrow(/OpenAPI 3.1/);
});

test('a whole description in another version keeps our words', async () => {
  const folder = await temporaryFolder();
  bring(
    describing({
      '/a': {
        get: {
          operationId: 'a',
          summary: 'Ours',
          responses: replying({ type: 'string', nullable: true }),
        },
      },
    }),
    folder,
  );
  const next = {
    ...describing({
      '/a': {
        get: {
          operationId: 'a',
          summary: 'Theirs',
          responses: replying({ type: ['string', 'null'] }),
        },
      },
    }),
    openapi: '3.1.0',
  };
  bring(next, folder);
  expect(changesAgainst(next, folder)).toEqual([]);
  expect(await read(folder, 'paths/a.yaml')).toMatchObject({ get: { summary: 'Ours' } });
});
