/** `npm run docs`: writes the pages of docs that are made from data; `--check` compares them instead. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyRulesPage } from './any-rules-table.js';
import { changesPage } from './changes-page.js';
import { checksPage, rulePages } from './checks-table.js';
import { diagnosticsPage } from './diagnostics-table.js';
import { operationsPage } from './operations-table.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/any-api-rules.md': anyRulesPage,
  'docs/changes.md': changesPage,
  'docs/checks/README.md': checksPage,
  ...Object.fromEntries([...rulePages()].map(([name, render]) => [`docs/checks/${name}`, render])),
  'docs/diagnostics.md': diagnosticsPage,
  'docs/operations.md': operationsPage,
};

const isCheck = process.argv.includes('--check');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');

if (unknown.length > 0) {
  fail(2, `Unknown: ${unknown.join(' ')}. Use --check, or nothing to write the pages.`);
} else {
  for (const [name, render] of Object.entries(pages)) await run(name, render);
}

async function run(name: string, render: () => string | Promise<string>): Promise<void> {
  try {
    take(name, await render());
  } catch (error) {
    fail(2, `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function take(name: string, text: string): void {
  const file = path.join(root, name);
  const differences = differencesBetween(existsSync(file) ? readFileSync(file, 'utf8') : '', text);
  if (!isCheck) {
    writeFileSync(file, text);
    console.error(`${name}: ${differences.length === 0 ? 'unchanged' : 'written'}`);
  } else if (differences.length > 0) {
    fail(1, `${name} is not up to date:\n${differences.join('\n')}\nRun \`npm run docs\`.`);
  }
}

/** Of several failures the worst decides. */
function fail(exitCode: number, message: string): void {
  console.error(message);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode);
}

/** What is only in one of the two, line by line: a row is a line. */
function differencesBetween(before: string, after: string): string[] {
  const old = before.split('\n');
  const current = after.split('\n');
  const gone = old.filter((line) => !current.includes(line)).map((line) => `- ${line}`);
  const added = current.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  // The same lines in another order are a difference too.
  const isMoved = gone.length + added.length === 0 && before !== after;
  return isMoved ? ['The lines are in another order.'] : [...gone, ...added];
}
