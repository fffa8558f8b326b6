/**
 * `npm run compatibility -- FOLDER [document…]`: has the generators read public documents, which are
 * fetched into the folder, and writes docs/compatibility.md. With names of documents it tries these alone
 * and prints.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { countOperations } from './compatibility/count-operations.js';
import { bring, documents } from './compatibility/documents.js';
import { compilers, node, ours, peers } from './compatibility/generators.js';
import { compatibilityPage, type Tried } from './compatibility/page.js';
import { attempt, type Attempt } from './compatibility/try.js';

const page = fileURLToPath(new URL('../docs/compatibility.md', import.meta.url));
const [folder, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => documents.every((document) => document.name !== name));
if (folder === undefined || unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ') || 'the folder for documents'}. Documents: ${documents.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const tools = mkdtempSync(path.join(tmpdir(), 'counterpart-compatibility-'));
try {
  install();
  const text = await format(compatibilityPage(await tryAll(path.resolve(folder))), {
    parser: 'markdown',
    printWidth: 100,
  });
  if (names.length === 0) writeFileSync(page, text);
  else console.log(text);
} finally {
  rmSync(tools, { recursive: true, force: true });
}

async function tryAll(documentsFolder: string): Promise<Tried[]> {
  mkdirSync(documentsFolder, { recursive: true });
  const tried: Tried[] = [];
  for (const document of documents) {
    if (names.length > 0 && !names.includes(document.name)) continue;
    const file = bring(document, documentsFolder);
    const attempts: Attempt[] = [];
    for (const generator of [ours, ...peers]) {
      const result = await attempt(generator, file, tools);
      console.error(
        document.name,
        generator.name,
        result.busy,
        result.operations,
        result.faults,
        result.remark,
      );
      attempts.push(result);
    }
    tried.push({ document, operations: countOperations(file), attempts });
  }
  return tried;
}

function install(): void {
  const aliased = Object.entries(compilers).map(([alias, version]) => `${alias}@npm:${version}`);
  const wanted = [node, '@types/node@22', ...aliased, ...peers.flatMap(({ packages }) => packages)];
  writeFileSync(
    path.join(tools, 'package.json'),
    JSON.stringify({ private: true, type: 'module' }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], {
    cwd: tools,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
