/** docs/operations.md: for every operation, how it is covered. */

import { spawnSync } from 'node:child_process';
import { isObject, objectAt } from '@openapi-counterpart/openapi/json';
import {
  apiNames,
  follow,
  loadApi,
  type DescribedApi,
  type DescribedOperation,
} from '../test/generated/support/apis.js';
import {
  readCoverage,
  type CoverageKind,
  type CoverageRecord,
} from '../test/generated/support/coverage-records.js';
import { quoted, table, type Row } from './table.js';

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

const coverage = evidence();
const apis = apiNames.map(loadApi);

/**
 * The page as it has to be.
 * @throws Error when the contract tests leave no evidence.
 */
export function operationsPage(): string {
  if (coverage.length === 0) {
    throw new Error(
      'No test has left evidence about the present bundles. See what `npm run test:contract` says.',
    );
  }
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

/** What the contract tests have left behind. On a fresh clone that is nothing, so they run first. */
function evidence(): readonly CoverageRecord[] {
  const found = readCoverage();
  if (found.length > 0) return found;
  console.error('docs/operations.md: the contract tests run first, of which it tells.');
  spawnSync('npm', ['run', '--silent', 'test:contract'], {
    shell: process.platform === 'win32',
    // stdout is kept for what a script would read.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return readCoverage();
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
