/** Writes what `counterpart import` did: the operations that came, changed and went, and the files. */

import path from 'node:path';
import { printable } from '@openapi-counterpart/contract-tests/reports/printable';
import type { Change, OperationName } from '@openapi-counterpart/openapi/diff/change';
import type { ImportPlan } from '@openapi-counterpart/openapi/import/import';
import type { FileChange } from '@openapi-counterpart/openapi/import/plan-files';
import { outputColors as colors, colors as errorColors } from './colors.js';
import { plural } from './print.js';

export interface Imported {
  readonly api: string;
  /** Folder of the description, from here. */
  readonly target: string;
  readonly plan: ImportPlan;
  readonly configFiles: readonly FileChange[];
}

export function reportImport(imported: Imported, isJson: boolean): void {
  const { api, target, plan, configFiles } = imported;
  const changed = changedOperations(plan);
  const files = [...plan.files, ...configFiles];
  if (isJson) {
    const shown = files.map(({ file, kind }) => ({
      file: path.relative(process.cwd(), file),
      kind,
    }));
    const { added, removed } = plan;
    console.log(
      JSON.stringify({ api, folder: target, added, changed, removed, files: shown }, null, 2),
    );
    return;
  }
  for (const name of plan.added) console.log(`${colors.green('+')} ${printable(nameText(name))}`);
  for (const { operation, changes } of changed) {
    console.log(`${colors.yellow('~')} ${printable(nameText(operation))}`);
    for (const change of changes) console.log(`    ${changeText(change)}`);
  }
  for (const name of plan.removed) console.log(`${colors.red('-')} ${printable(nameText(name))}`);
  const counts = `${plan.added.length} added, ${changed.length} changed, ${plan.removed.length} removed`;
  const written =
    files.length === 0 ? 'nothing to write' : plural(files.length, 'file') + ' written';
  console.error(`${errorColors.green('✓')} ${api} → ${target}: ${counts}; ${written}`);
}

interface ChangedOperation {
  readonly operation: OperationName;
  readonly changes: readonly ShownChange[];
}

type ShownChange = Pick<Change, 'code' | 'message' | 'direction' | 'client' | 'server'>;

/** Changes by operation: here it matters which operation changed, and not where it is written. */
function changedOperations({ difference, added, removed }: ImportPlan): ChangedOperation[] {
  const others = new Set([...added, ...removed].map(nameText));
  const changed = new Map<string, { operation: OperationName; changes: ShownChange[] }>();
  for (const { operations, code, message, direction, client, server } of difference.changes) {
    for (const operation of operations) {
      const name = nameText(operation);
      if (others.has(name)) continue;
      const known = changed.get(name) ?? { operation, changes: [] };
      known.changes.push({ code, message, direction, client, server });
      changed.set(name, known);
    }
  }
  return [...changed.values()];
}

function nameText({ method, path: place }: OperationName): string {
  return `${method} ${place}`;
}

function changeText({ direction, message, code, client, server }: ShownChange): string {
  const broken = [client === 'major' ? 'client' : '', server === 'major' ? 'server' : ''];
  const sides = broken.filter((side) => side !== '').join(' and the ');
  const note = sides === '' ? '' : colors.red(`, breaks the ${sides}`);
  return `${direction}: ${printable(message)}${note} ${colors.dim(`(${code})`)}`;
}
