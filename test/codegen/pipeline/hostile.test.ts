/** Hostile descriptions: their text reaches emitted modules as text, and does nothing there. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateFile } from '../../support/generation.js';
import { folderWith } from '../../support/temporary.js';
import { typeCheck } from '../../support/type-check.js';
import { hostileDescription, payloads } from './hostile-description.js';

const names = payloads.map((_, index) => `hostile-${index}`);
const modules = ['callbacks', 'client', 'server', 'types', 'validators', 'webhooks'];
let folder: string;

function moduleOf(name: string, module: string): string {
  return path.join(folder, 'out', name, `${module}.ts`);
}

beforeAll(async () => {
  const files = payloads.map((text, index): [string, string] => [
    `hostile-${index}.yaml`,
    JSON.stringify(hostileDescription(text)),
  ]);
  folder = await folderWith({
    'package.json': '{ "type": "module" }',
    ...Object.fromEntries(files),
  });
  for (const name of names) {
    await generateFile(path.join(folder, `${name}.yaml`), path.join(folder, 'out', name));
  }
});

test('what comes of them compiles', () => {
  const files = names.flatMap((name) => modules.map((module) => moduleOf(name, module)));
  expect(typeCheck(files, folder)).toEqual([]);
});

describe.each(payloads.map((text, index) => ({ text, name: `hostile-${index}` })))(
  '$text',
  ({ name }) => {
    test('is formatted as Prettier would', async () => {
      const files = ['openapi.json', ...modules.map((module) => `${module}.ts`)];
      for (const file of files) {
        const text = await readFile(path.join(folder, 'out', name, file), 'utf8');
        const options = { filepath: file, singleQuote: true, printWidth: 100 };
        expect({ file, text }).toEqual({ file, text: await prettier.format(text, options) });
      }
    });

    test('runs nothing when modules are loaded and used', async () => {
      for (const module of modules) {
        const exported: unknown = await import(moduleOf(name, module));
        await useExports(exported);
        expect({ module, isRun: 'PWNED' in globalThis }).toEqual({ module, isRun: false });
      }
    });
  },
);

type Callable = (...values: readonly unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

/** Calls whatever a module exports, as a client, a server and validators would be called. */
async function useExports(exported: unknown): Promise<void> {
  for (const [name, value] of Object.entries(Object(exported))) {
    if (!isCallable(value)) continue;
    if (/^create.*Server$/.test(name)) await useServer(value);
    else if (/^create.*Client$/.test(name)) value({});
    else await callQuietly(value);
  }
}

async function useServer(create: Callable): Promise<void> {
  const server = create({}, { auth: {}, onError: () => undefined });
  if (!isCallable(server)) throw new Error('A server is a function.');
  for (const address of ['/', '/fixed/a', '/named/a/end']) {
    await server(new Request(`https://example.com${address}`));
  }
}

/** An operation of a client, or a validator. */
async function callQuietly(exported: Callable): Promise<void> {
  const client = { api: '', call: () => Promise.resolve({ ok: true }) };
  try {
    await exported(client, {});
  } catch {
    // Refusing is fine, running is not.
  }
}
