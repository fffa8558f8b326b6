/** Servers that a test run starts: what their shells have started may end in its own time. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../../src/contract-tests/runner/server-process.js';
import { freePort } from '../../support/free-port.js';
import { folderWith } from '../../support/temporary.js';

/** Ends a while after it was told to, and says that it did. */
const tidy = `
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
createServer((_, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => setTimeout(() => {
  writeFileSync(process.env.NOTE, 'tidied up');
  process.exit();
}, 100));
`;

test('a server whose shell ends before it is given its time', async () => {
  const folder = await folderWith({ 'server.mjs': tidy });
  const note = path.join(folder, 'note.txt');
  const url = `http://127.0.0.1:${await freePort()}`;
  const environment = {
    NODE: process.execPath,
    SERVER: path.join(folder, 'server.mjs'),
    NOTE: note,
  };
  const server = await startServer('"$NODE" "$SERVER"; true', { url, environment });
  await server.ready();
  await server.stop();
  expect(await readFile(note, 'utf8')).toBe('tidied up');
});

/** Takes longer for an answer than the first look does, however often it is asked. */
const slow = `
import { createServer } from 'node:http';
createServer((_, response) => setTimeout(() => response.end(), 1300)).listen(Number(process.env.PORT), '127.0.0.1');
`;

test('a server that answers slowly is waited for', async () => {
  const folder = await folderWith({ 'server.mjs': slow });
  const url = `http://127.0.0.1:${await freePort()}`;
  const environment = { NODE: process.execPath, SERVER: path.join(folder, 'server.mjs') };
  const server = await startServer('"$NODE" "$SERVER"', { url, environment });
  await expect(server.ready()).resolves.toBeUndefined();
  await server.stop();
});
