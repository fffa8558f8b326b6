/** Writes what `counterpart diff` found: for people, for pull requests, for programs. */

import type { Change, OperationName } from '@openapi-counterpart/openapi/diff/change';
import type { Difference } from '@openapi-counterpart/openapi/diff/compare';
import type { DiffTarget } from '@openapi-counterpart/openapi/diff/open-target';
import { positionOf } from '@openapi-counterpart/openapi/diff/position';
import type { Place } from '@openapi-counterpart/openapi/diff/sources';
import type { DiffFormat } from './diff.js';
import { outputColors as colors } from './colors.js';
import { plural } from './print.js';

export interface DiffTargets {
  readonly old: DiffTarget;
  readonly new: DiffTarget;
}

/** A change whose places a person can open. */
interface ShownChange extends Omit<Change, 'old' | 'new'> {
  readonly old: ShownPlace;
  readonly new: ShownPlace;
}

interface ShownPlace extends Place {
  readonly line: number;
  readonly column: number;
}

/** The whole report, without a line break at its end. */
export function renderDiff(
  difference: Difference,
  targets: DiffTargets,
  format: DiffFormat,
): string {
  const changes = difference.changes.map((change) => ({
    ...change,
    old: showPlace(change.old, targets.old),
    new: showPlace(change.new, targets.new),
  }));
  const { client = null, server = null } = difference;
  if (format === 'json') return JSON.stringify({ client, server, changes }, null, 2);
  return format === 'md' ? renderMarkdown(difference, changes) : renderText(difference, changes);
}

function showPlace({ file, pointer }: Place, { prefix, readText }: DiffTarget): ShownPlace {
  return { file: `${prefix}${file}`, pointer, ...positionOf(readText(file) ?? '', pointer) };
}

function placeText({ file, line, column }: ShownPlace): string {
  return `${file}:${line}:${column}`;
}

function renderText(difference: Difference, changes: readonly ShownChange[]): string {
  return [...changes.map(changeText), verdict(difference)].join('\n\n');
}

function changeText(change: ShownChange): string {
  const isBreaking = breaks(change).length > 0;
  const sign = isBreaking ? colors.red('✗') : colors.green('✓');
  return [
    `${sign} ${colors.bold(directionText(change))}: ${change.message}`,
    `  ${isBreaking ? colors.red(impactText(change)) : impactText(change)} ${colors.dim(`(${change.code})`)}`,
    `  ${colors.dim('old')} ${placeText(change.old)}`,
    `  ${colors.dim('new')} ${placeText(change.new)}`,
    `  ${operationsText(change.operations, 4)}`,
  ].join('\n');
}

function directionText({ direction, operations }: Change): string {
  const isReversed = operations[0]?.isReversed ?? false;
  return `${isReversed ? 'webhook ' : ''}${direction}`;
}

/** Whom a change breaks. */
function breaks({ client, server }: Pick<Change, 'client' | 'server'>): string[] {
  return [...(client === 'major' ? ['client'] : []), ...(server === 'major' ? ['server'] : [])];
}

function impactText(change: Pick<Change, 'client' | 'server'>): string {
  const broken = breaks(change);
  return broken.length > 0 ? `breaks the ${broken.join(' and the ')}` : 'breaks neither side';
}

function operationsText(operations: readonly OperationName[], most: number): string {
  const first = operations.slice(0, most).map(({ method, path }) => `${method} ${path}`);
  const rest = operations.length - first.length;
  return rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', ');
}

function verdict({ changes, client, server }: Difference): string {
  if (changes.length === 0) return 'Nothing changed.';
  const broken = changes.filter((change) => breaks(change).length > 0).length;
  return `${plural(changes.length, 'change')}, ${broken} of them breaking. Client: ${client}, server: ${server}.`;
}

function renderMarkdown(difference: Difference, changes: readonly ShownChange[]): string {
  const broken = changes.filter((change) => breaks(change).length > 0);
  const others = changes.filter((change) => breaks(change).length === 0);
  return [
    '### Changes of the API',
    verdict(difference),
    ...(broken.length > 0 ? [tableOf(broken)] : []),
    ...(others.length > 0
      ? [
          `<details><summary>${plural(others.length, 'change')} that ${others.length === 1 ? 'breaks' : 'break'} nothing</summary>`,
          tableOf(others),
          '</details>',
        ]
      : []),
  ].join('\n\n');
}

function tableOf(changes: readonly ShownChange[]): string {
  const rows = changes.map((change) => [
    impactText(change),
    `${directionText(change)}: ${change.message}`,
    operationsText(change.operations, 4),
    `\`${placeText(change.new)}\``,
    `\`${change.code}\``,
  ]);
  return [['', 'what', 'operations', 'where', 'code'], ['---', '---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map(cellText).join(' | ')} |`)
    .join('\n');
}

/** Names and values come from the description: none of them may end the cell or begin a tag. */
function cellText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s+/g, ' ');
}
