/** The uses of an API's operations are found in sources, by the names that generated code has for them. */

import { beforeAll, expect, test } from 'vitest';
import { findUses } from '../../../src/codegen/uses/find-uses.js';
import { folderWith } from '../../support/temporary.js';

const api = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      post: { operationId: 'create-note', responses: {} },
      get: { operationId: 'list-notes', responses: {} },
    },
    '/notes/{id}': { get: { operationId: 'get-note', responses: {} } },
  },
  webhooks: { noted: { post: { operationId: 'noted', responses: {} } } },
});
const other = api.replaceAll('/notes', '/others');
const keys = ['POST /notes', 'GET /notes', 'GET /notes/{}', 'POST noted'];

let folder: string;
beforeAll(async () => {
  folder = await folderWith({
    'generated/notes/openapi.json': api,
    'generated/others/openapi.json': other,
    'src/call.ts': [
      "import { createNote, type CreateNoteResult } from '../generated/notes/client.js';",
      '// createNote is called below',
      'export const make = () => createNote(client, {});',
    ].join('\n'),
    'src/all.ts': [
      "import * as notes from '../generated/notes/client.js';",
      'await notes.listNotes(client);',
    ].join('\n'),
    'src/renamed.ts': [
      "import { getNote as read } from '../generated/notes/client.js';",
      'await read(client, { path: { id } });',
    ].join('\n'),
    'src/other.ts': [
      "import { createNote } from '../generated/others/client.js';",
      'createNote(client, {});',
    ].join('\n'),
    'src/server.ts': [
      "import { createNotesServer } from '../generated/notes/server.js';",
      "import { handlers, getNote } from './handlers.js';",
      'createNotesServer({ ...handlers, async listNotes() {} });',
    ].join('\n'),
    'src/types.ts': "export type { NotesHandlers } from '../generated/notes/server.js';\n",
    'src/handlers.ts': [
      "import type { NotesHandlers } from './types.js';",
      'export const handlers: Partial<NotesHandlers> = {',
      '  getNote: async () => ({ status: 200 }),',
      '};',
    ].join('\n'),
    'src/unrelated.ts': "import path from 'node:path';\nexport const x = { getNote: path };\n",
    'src/hook.ts': [
      "import { createWebhooks } from '../generated/notes/webhooks.js';",
      'createWebhooks({ noted: () => undefined });',
    ].join('\n'),
    'node_modules/dependency/index.js':
      "import { createNote } from '../../generated/notes/client.js';\ncreateNote();\n",
  });
});

test('calls, handlers and webhooks, with file and line', () => {
  const uses = findUses(folder, (key) => keys.includes(key));
  const found = [...uses].flatMap(([key, list]) =>
    list.map(({ role, file, line }) => `${key} ${role} ${file.replaceAll('\\', '/')}:${line}`),
  );
  expect(found.toSorted()).toEqual([
    'GET /notes calls src/all.ts:2',
    'GET /notes implements src/server.ts:3',
    'GET /notes/{} calls src/renamed.ts:2',
    'GET /notes/{} implements src/handlers.ts:3',
    'POST /notes calls src/call.ts:1',
    'POST /notes calls src/call.ts:3',
    'POST noted receives src/hook.ts:2',
  ]);
});
