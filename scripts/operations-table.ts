/** `npm run docs`: writes docs/operations.md, which says for every operation how it is covered; `--check` compares instead. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, objectAt, stringAt, type JsonObject } from '../src/description/json.js';
import { methods } from '../src/description/normalise.js';
import { apiNames, follow, readBundle, type ApiName } from '../test/contract/support/apis.js';
import {
  projectRoot,
  readCoverage,
  type CoverageKind,
} from '../test/contract/support/coverage-records.js';

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}

const check = process.argv.includes('--check');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
const file = path.join(projectRoot, 'docs/operations.md');
const coverage = readCoverage();

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

function fail(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}

function render(): string {
  const bundles = apiNames.map((api) => ({ api, bundle: readBundle(api) }));
  const sections = bundles.map(({ api, bundle }) =>
    [`## ${title(bundle)}`, '', ...table(operationHeads, operationRows(api, bundle))].join('\n'),
  );
  const webhooks = bundles.flatMap(({ bundle }) => webhookRows(bundle));
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
    ...sections,
    ['## Webhooks', '', ...table(webhookHeads, webhooks)].join('\n'),
  ].join('\n\n')}\n`;
}

function title(bundle: JsonObject): string {
  return stringAt(objectAt(bundle, 'info'), 'title') ?? '';
}

function totals(): string[] {
  const lines = apiNames.map((api) => {
    const bundle = readBundle(api);
    const schemas = Object.keys(objectAt(objectAt(bundle, 'components'), 'schemas')).length;
    const webhooks = webhookRows(bundle).length;
    return `- ${title(bundle)}: ${operationsOf(bundle, 'paths').length} operations, ${schemas} schemas${
      webhooks > 0 ? `, ${webhooks} webhooks` : ''
    }`;
  });
  const all = apiNames.flatMap((api) => operationsOf(readBundle(api), 'paths'));
  return [...lines, `- Together: ${all.length} operations`];
}

const operationHeads = [
  'operation',
  'operationId',
  'source',
  'described',
  'client tested',
  'server tested',
  'through Prism',
];

function operationRows(api: ApiName, bundle: JsonObject): Row[] {
  return operationsOf(bundle, 'paths').map(({ method, where, operation }) => {
    const id = stringAt(operation, 'operationId') ?? '';
    const mark = (kind: CoverageKind): string =>
      tick(
        coverage.some(
          (record) => record.api === api && record.operationId === id && record.kind === kind,
        ),
      );
    return {
      key: id,
      cells: [
        code(`${method.toUpperCase()} ${where}`),
        code(id),
        sources(operation),
        tick(isDescribed(bundle, operation)),
        mark('client'),
        mark('server'),
        mark('prism'),
      ],
    };
  });
}

const webhookHeads = ['event', 'operationId', 'source', 'described'];

function webhookRows(bundle: JsonObject): Row[] {
  return operationsOf(bundle, 'webhooks').map(({ where, operation }) => {
    const id = stringAt(operation, 'operationId') ?? '';
    const described = tick(isDescribed(bundle, operation));
    return { key: id, cells: [code(where), code(id), sources(operation), described] };
  });
}

interface Found {
  readonly method: string;
  /** Path, or name of the webhook. */
  readonly where: string;
  readonly operation: JsonObject;
}

/** In the order of the bundle, which is canonical. */
function operationsOf(bundle: JsonObject, key: 'paths' | 'webhooks'): Found[] {
  return Object.entries(objectAt(bundle, key)).flatMap(([where, item]) =>
    methods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ method, where, operation }] : [];
    }),
  );
}

function sources(operation: JsonObject): string {
  const list = operation['x-source'];
  return Array.isArray(list) ? list.map(String).join('; ') : '';
}

function isDescribed(bundle: JsonObject, operation: JsonObject): boolean {
  const responses = Object.values(objectAt(operation, 'responses'));
  const bodies = [operation['requestBody'], ...responses].flatMap((holder) =>
    Object.values(objectAt(follow(bundle, holder), 'content')),
  );
  const hasExamples = bodies.every(
    (media) => isObject(media) && ('example' in media || 'examples' in media),
  );
  const texts = [stringAt(operation, 'summary'), stringAt(operation, 'description')];
  return hasExamples && texts.every(Boolean) && sources(operation) !== '';
}

function tick(holds: boolean): string {
  return holds ? '✓' : '';
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(heads: readonly string[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(({ cells }) => line(cells))];
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
