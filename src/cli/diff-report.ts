/** Writes what `counterpart diff` found: for people, for pull requests, for programs. */

import { printable } from '@openapi-counterpart/contract-tests/reports/printable';
import type { OperationName } from '@openapi-counterpart/openapi/diff/change';
import type { Difference } from '@openapi-counterpart/openapi/diff/compare';
import type { Use } from '@openapi-counterpart/codegen/uses/find-uses';
import type { DiffTarget } from '@openapi-counterpart/openapi/diff/open-target';
import { Positions } from '@openapi-counterpart/openapi/diff/position';
import type { Place } from '@openapi-counterpart/openapi/diff/sources';
import { outputColors as colors } from './colors.js';
import { brokenSides, type ReportedChange } from './diff-sides.js';
import { plural } from './print.js';

export type DiffFormat = 'text' | 'md' | 'json';

export interface DiffTargets {
  readonly old: DiffTarget;
  readonly new: DiffTarget;
}

/** A change whose places a person can open. */
interface ShownChange extends Omit<ReportedChange, 'old' | 'new'> {
  readonly old: ShownPlace;
  readonly new: ShownPlace;
}

interface ShownPlace extends Place {
  readonly line: number;
  readonly column: number;
}

/** What is reported: of a comparison all, or what concerns the operations that a project uses. */
export interface ReportedDifference extends Difference {
  /** How many changes there are that concern other operations. */
  readonly unused?: number;
}

/** The whole report, without a line break at its end. */
export function renderDiff(
  difference: ReportedDifference,
  targets: DiffTargets,
  format: DiffFormat,
): string {
  const show = { old: placesIn(targets.old), new: placesIn(targets.new) };
  const changes = difference.changes.map((change: ReportedChange) => ({
    ...change,
    old: show.old(change.old),
    new: show.new(change.new),
  }));
  const { client = null, server = null } = difference;
  if (format === 'json') return JSON.stringify({ client, server, changes }, null, 2);
  const shown = changes.map(printableChange);
  return format === 'md' ? renderMarkdown(difference, shown) : renderText(difference, shown);
}

/** Names and values come from the descriptions, and what is printed goes to terminals and logs of CI. */
function printableChange(change: ShownChange): ShownChange {
  return {
    ...change,
    message: printable(change.message),
    operations: change.operations.map((one) => ({
      ...one,
      method: printable(one.method),
      path: printable(one.path),
    })),
    old: printablePlace(change.old),
    new: printablePlace(change.new),
  };
}

function printablePlace(place: ShownPlace): ShownPlace {
  return { ...place, file: printable(place.file) };
}

function placesIn({ prefix, readText }: DiffTarget): (place: Place) => ShownPlace {
  const files = new Map<string, Positions>();
  return ({ file, pointer }) => {
    const positions = files.get(file) ?? new Positions(readText(file) ?? '');
    files.set(file, positions);
    return { file: `${prefix}${file}`, pointer, ...positions.at(pointer) };
  };
}

function placeText({ file, line, column }: ShownPlace): string {
  return `${file}:${line}:${column}`;
}

function renderText(difference: ReportedDifference, changes: readonly ShownChange[]): string {
  return [...changes.map(changeText), verdict(difference)].join('\n\n');
}

function changeText(change: ShownChange): string {
  const isBreaking = brokenSides(change).length > 0;
  const sign = isBreaking ? colors.red('✗') : colors.green('✓');
  return [
    `${sign} ${colors.bold(directionText(change))}: ${change.message}`,
    `  ${isBreaking ? colors.red(impactText(change)) : impactText(change)} ${colors.dim(`(${change.code})`)}`,
    `  ${colors.dim('old')} ${placeText(change.old)}`,
    `  ${colors.dim('new')} ${placeText(change.new)}`,
    `  ${operationsText(change.operations, 4)}`,
    ...(change.uses ?? []).map((use) => `    ${useText(use)}`),
  ].join('\n');
}

function directionText({ direction, operations }: ShownChange): string {
  const isReversed = operations[0]?.isReversed ?? false;
  return `${isReversed ? 'webhook ' : ''}${direction}`;
}

function impactText(change: ShownChange): string {
  const broken = brokenSides(change);
  return broken.length > 0 ? `breaks the ${broken.join(' and the ')}` : 'breaks neither side';
}

function useText({ file, line, role }: Use): string {
  return `${file}:${line} ${role} it`;
}

function operationsText(operations: readonly OperationName[], most: number): string {
  const first = operations.slice(0, most).map(({ method, path }) => `${method} ${path}`);
  const rest = operations.length - first.length;
  return rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', ');
}

function verdict({ changes, client, server, unused = 0 }: ReportedDifference): string {
  if (changes.length === 0) {
    return unused === 0
      ? 'Nothing changed.'
      : `Nothing changed of the operations that this project uses; ${plural(unused, 'change')} of others.`;
  }
  const broken = changes.filter((change: ReportedChange) => brokenSides(change).length > 0).length;
  return `${plural(changes.length, 'change')}, ${broken} of them breaking. Client: ${client}, server: ${server}.`;
}

function renderMarkdown(difference: ReportedDifference, changes: readonly ShownChange[]): string {
  const broken = changes.filter((change) => brokenSides(change).length > 0);
  const others = changes.filter((change) => brokenSides(change).length === 0);
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
    [placeText(change.new), ...(change.uses ?? []).map(useText)]
      .map((text) => `\`${text}\``)
      .join('<br>'),
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
    .replace(/<(?!br>)/g, '&lt;')
    .replace(/\s+/g, ' ');
}
