/** `npm run docs`: writes docs/operations.md, which says for every operation how it is covered; `--check` compares instead. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, objectAt } from '../src/description/json.js';
import {
  apiNames,
  follow,
  loadApi,
  type DescribedApi,
  type DescribedOperation,
} from '../test/contract/support/apis.js';
import {
  projectRoot,
  readCoverage,
  type CoverageKind,
} from '../test/contract/support/coverage-records.js';

type Row = readonly string[];

const operationHeads = [
  'operation',
  'operationId',
  'source',
  'described',
  'client tested',
  'server tested',
  'through Prism',
];
const webhookHeads = ['event', 'operationId', 'source', 'described'];

const check = process.argv.includes('--check');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
const file = path.join(projectRoot, 'docs/operations.md');
const coverage = readCoverage();
const apis = apiNames.map(loadApi);

if (unknown.length > 0) {
  fail(2, `Unknown: ${unknown.join(' ')}. Use --check, or nothing to write docs/operations.md.`);
} else if (coverage.length === 0) {
  fail(
    2,
    'No test has left evidence about the present bundles. Run `npm run test:contract` first.',
  );
} else {
  run();
}

function run(): void {
  const text = render();
  const differences = differencesBetween(existsSync(file) ? readFileSync(file, 'utf8') : '', text);
  console.log(totals().join('\n'));
  if (!check) {
    writeFileSync(file, text);
    console.error(`docs/operations.md: ${differences.length === 0 ? 'unchanged' : 'written'}`);
  } else if (differences.length > 0) {
    fail(
      1,
      `docs/operations.md is not up to date:\n${differences.join('\n')}\nRun \`npm run docs\`.`,
    );
  }
}

function fail(exitCode: number, message: string): void {
  console.error(message);
  process.exitCode = exitCode;
}

function render(): string {
  const operations = apis.map((api) =>
    [`## ${api.title}`, '', ...table(operationHeads, operationRows(api))].join('\n'),
  );
  const webhooks = apis.flatMap(webhookRows);
  return `${[
    '# Operations',
    'Written by `npm run docs` from `generated/*/openapi.json` and from what the contract tests have left in `coverage/operations/`. An empty cell is a gap.',
    [
      '- **described**: summary, description, sources, and an example of every body',
      '- **client tested**: the generated client function was called and its result checked',
      '- **server tested**: the generated server answered, with the handler checked at both ends',
      '- **through Prism**: Prism has judged the exchange too',
    ].join('\n'),
    totals().join('\n'),
    ...operations,
    ['## Webhooks', '', ...table(webhookHeads, webhooks)].join('\n'),
  ].join('\n\n')}\n`;
}

function totals(): string[] {
  const lines = apis.map(({ title, operations, schemas, webhooks }) => {
    const parts = [
      `${operations.length} operations`,
      `${Object.keys(schemas).length} schemas`,
      ...(webhooks.length > 0 ? [`${webhooks.length} webhooks`] : []),
    ];
    return `- ${title}: ${parts.join(', ')}`;
  });
  const count = apis.reduce((sum, { operations }) => sum + operations.length, 0);
  return [...lines, `- Together: ${count} operations`];
}

function operationRows(api: DescribedApi): Row[] {
  return api.operations.map((operation) => {
    const { id, model } = operation;
    return [
      quoted(`${model.method.toUpperCase()} ${model.path}`),
      quoted(id),
      sources(operation),
      tick(isDescribed(api, operation)),
      tick(isCovered(operation, 'client')),
      tick(isCovered(operation, 'server')),
      tick(isCovered(operation, 'prism')),
    ];
  });
}

function webhookRows(api: DescribedApi): Row[] {
  return api.webhooks.map((webhook) => [
    quoted(webhook.model.path),
    quoted(webhook.id),
    sources(webhook),
    tick(isDescribed(api, webhook)),
  ]);
}

function isCovered({ api, id }: DescribedOperation, kind: CoverageKind): boolean {
  return coverage.some(
    (record) => record.api === api && record.operationId === id && record.kind === kind,
  );
}

function sources({ raw }: DescribedOperation): string {
  const list = raw['x-source'];
  return Array.isArray(list) ? list.map(String).join('; ') : '';
}

function isDescribed({ bundle }: DescribedApi, operation: DescribedOperation): boolean {
  const { model, raw } = operation;
  const responses = Object.values(objectAt(raw, 'responses'));
  const bodies = [raw['requestBody'], ...responses].flatMap((holder) =>
    Object.values(objectAt(follow(bundle, holder), 'content')),
  );
  const hasExamples = bodies.every(
    (media) => isObject(media) && ('example' in media || 'examples' in media),
  );
  const hasTexts = Boolean(model.summary) && Boolean(model.description);
  return hasExamples && hasTexts && sources(operation) !== '';
}

function tick(holds: boolean): string {
  return holds ? '✓' : '';
}

function quoted(text: string): string {
  return `\`${text}\``;
}

function table(heads: Row, rows: readonly Row[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map(tableLine);
}

function tableLine(cells: Row): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
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
