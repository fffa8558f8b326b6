/** The runtime as files to lie beside generated code, which then needs no package at all. */

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';
import { banner } from '../code/banner.js';

/** What generated modules import where the runtime lies beside them. */
export const inlineRuntimeModule = './runtime/index.js';

/** Where the build keeps the files for the published toolchain, which has no sources of the runtime. */
export const inlineRuntimeFile = 'inline-runtime.json';

/**
 * Our code is checked under our own options, which are not those of each project; openapi-fetch is
 * plain JavaScript. What they export is typed as ever.
 */
const head = `${banner}// @ts-nocheck\n`;

/** The text of each file, by its path below the output folder. */
export async function inlineRuntime(): Promise<Readonly<Record<string, string>>> {
  if (isSource) return collectInlineRuntime();
  // Written by the build from `collectInlineRuntime`.
  return JSON.parse(await readFile(builtFile(inlineRuntimeFile), 'utf8')) as Record<string, string>;
}

/** The same from the sources, for the build and for tests. */
export async function collectInlineRuntime(): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL('../../runtime', import.meta.url));
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.ts') && !/^(dist|node_modules)\//.test(name))
    .toSorted();
  const own = names.map(async (name): Promise<[string, string]> => {
    const text = await readFile(path.join(folder, name), 'utf8');
    return [`runtime/${name}`, head + text.replace("'openapi-fetch'", "'./openapi-fetch.js'")];
  });
  return Object.fromEntries([
    ...(await Promise.all(own)),
    ['runtime/openapi-fetch.ts', await openapiFetch()],
  ]);
}

/** openapi-fetch as it is published, under its licence. */
async function openapiFetch(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('openapi-fetch');
  const folder = path.join(path.dirname(entry), '..');
  const [code, licence] = await Promise.all([
    readFile(path.join(folder, 'dist/index.mjs'), 'utf8'),
    readFile(path.join(folder, 'LICENSE'), 'utf8'),
  ]);
  const notice = `/*!\nopenapi-fetch, https://www.npmjs.com/package/openapi-fetch\n\n${licence.trim()}\n*/\n`;
  return head + notice + code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
}
