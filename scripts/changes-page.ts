/** docs/changes.md: every kind of change that `counterpart diff` tells apart, with an example that proves it. */

import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { changeCodes, type ChangeCode } from '@openapi-counterpart/openapi/diff/codes';
import { impactOf } from '../src/openapi/diff/compare.js';
import type { Direction, Effect } from '../src/openapi/diff/change.js';
import type {
  Exchange,
  OperationExample,
  SchemaExample,
} from '../test/openapi/diff/examples/example.js';
import { operationExamples, schemaExamples } from '../test/openapi/diff/examples/index.js';
import { quoted, table, type Row } from './table.js';

const introduction = `# Changes

Written by \`npm run docs\` from \`src/openapi/diff/codes.ts\` and the examples of its tests. [diff.md](diff.md) says how the verdicts come about.

Each example is run by the tests: where it says that a value is refused, a validator that was compiled from that description refuses it, and the other one accepts it. Where an example has no such value, the change breaks neither side. What is shown of a schema holds wherever it stands: in a request the sender is the client, in a response the server, and in a webhook the other way round.`;

/** The page as it has to be. */
export async function changesPage(): Promise<string> {
  // Keys of a record of all codes.
  const codes = Object.keys(changeCodes) as ChangeCode[];
  const sections = codes.map((code) => section(code));
  // Blocks of YAML are formatted too, as the project has its own.
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  const text = [introduction, overview(codes), ...sections].join('\n\n');
  return format(text, { ...style, parser: 'markdown' });
}

function overview(codes: readonly ChangeCode[]): string {
  const rows = codes.map((code): Row => {
    const { effect, title } = changeCodes[code];
    return [`[${code}](#${code})`, title, breakText(effect)];
  });
  return table(['code', 'what', 'breaks'], rows).join('\n');
}

function breakText(effect: string): string {
  switch (effect) {
    case 'narrows':
      return 'the sender';
    case 'widens':
      return 'the receiver';
    case 'both':
      return 'both';
    case 'depends':
      return 'it depends';
    default:
      return 'neither';
  }
}

function section(code: ChangeCode): string {
  const { title, reason } = changeCodes[code];
  const examples = [
    ...schemaExamples.filter((example) => example.code === code).map(schemaText),
    ...operationExamples.filter((example) => example.code === code).map(operationText),
  ];
  return [`## ${code}`, `${title} ${reason}`, ...examples].join('\n\n');
}

function schemaText(example: SchemaExample): string {
  const { onlyOld, onlyNew, both } = example;
  return [
    yamlBlocks(example.old, example.new),
    ...(onlyOld === undefined ? [] : [`The new schema refuses ${jsonText(onlyOld)}.`]),
    ...(onlyNew === undefined ? [] : [`The old schema refuses ${jsonText(onlyNew)}.`]),
    ...(both === undefined ? [] : [`Both accept ${jsonText(both)}.`]),
    ...verdicts(example, ['request', 'response']),
  ].join('\n\n');
}

function operationText(example: OperationExample): string {
  const { onlyOld, onlyNew, both, path } = example;
  const renamed =
    path === undefined ? '' : `The path is ${quoted(path.old)}, then ${quoted(path.new)}.`;
  return [
    yamlBlocks(example.old, example.new),
    renamed,
    ...(onlyOld ? [`The new description refuses ${exchangeText(onlyOld, example)}.`] : []),
    ...(onlyNew ? [`The old description refuses ${exchangeText(onlyNew, example)}.`] : []),
    ...(both ? [`Both take ${exchangeText(both, example)}.`] : []),
    ...verdicts(example, [example.direction]),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function yamlBlocks(old: unknown, current: unknown): string {
  return [
    ['# old', old],
    ['# new', current],
  ]
    .map(([title, value]) =>
      [
        '```yaml',
        `${String(title)}${value === undefined ? ': there is no such operation' : ''}`,
        ...(value === undefined ? [] : [stringify(value, { aliasDuplicateObjects: false }).trim()]),
        '```',
      ].join('\n'),
    )
    .join('\n\n');
}

function jsonText(value: unknown): string {
  return quoted(JSON.stringify(value));
}

function exchangeText(exchange: Exchange, { direction }: OperationExample): string {
  const { method, url, headers, body, answer } = exchange;
  const line = `${method} ${url ?? ''}`.trim();
  const head = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const request = [
    quoted(line),
    ...(exchange.server === undefined ? [] : [`at ${quoted(exchange.server)}`]),
    ...head.map((text) => `with ${quoted(text)}`),
    body === undefined ? 'without a body' : `with the body ${jsonText(body)}`,
  ].join(' ');
  if (direction === 'request') return request;
  const has = Object.entries(answer.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const reply = [
    `a response ${answer.status}`,
    ...has.map((text) => `with ${quoted(text)}`),
    answer.body === undefined ? 'without a body' : `with the body ${jsonText(answer.body)}`,
  ];
  return reply.join(' ');
}

type Proven = Pick<SchemaExample, 'code'> & {
  readonly onlyOld?: unknown;
  readonly onlyNew?: unknown;
};

function verdicts(example: Proven, directions: readonly Direction[]): string[] {
  const { code } = example;
  const effect: Effect = {
    narrows: example.onlyOld !== undefined,
    widens: example.onlyNew !== undefined,
  };
  const rows = directions.map((direction): Row => {
    const { client, server } = impactOf({ code, ...effect }, direction, false);
    return [direction === 'request' ? 'in a request' : 'in a response', client, server];
  });
  return [table(['', 'client', 'server'], rows).join('\n')];
}
