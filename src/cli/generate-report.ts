/** What `counterpart generate` says when it is done: a line an API, or JSON. */

import path from 'node:path';
import type { GeneratedApi } from '@openapi-counterpart/codegen/pipeline/generate';
import type { Difference } from '@openapi-counterpart/codegen/pipeline/output';
import type { DescriptionError, Diagnostic } from '@openapi-counterpart/openapi/diagnostic';
import { colors } from './colors.js';
import { isLeftOut, type Warnings } from './generate-warnings.js';
import { plural } from './print.js';
import { CheckFailed } from './run.js';

interface ReportFlags {
  readonly json?: true;
  readonly spec?: string;
}

/** What is remembered of a run, and what --json prints of it. */
export interface Summary {
  readonly apis: readonly ApiSummary[];
}

interface ApiSummary {
  readonly name: string;
  readonly directory: string;
  readonly operations: number;
  readonly webhooks: number;
  readonly schemas: number;
  readonly warnings: number;
  /** The warnings, as lint shows them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly differences: readonly Difference[];
}

export function summarise({
  name,
  directory,
  emitted,
  differences,
  diagnostics,
}: GeneratedApi): ApiSummary {
  return {
    name,
    directory: path.relative(process.cwd(), directory),
    operations: emitted.operationCount,
    webhooks: emitted.webhookCount,
    schemas: emitted.schemaCount,
    warnings: diagnostics.length,
    diagnostics,
    differences: differences.map((difference) => ({
      ...difference,
      file: path.relative(process.cwd(), difference.file),
    })),
  };
}

export function reportRun(
  summary: Summary,
  flags: ReportFlags,
  warnings: Warnings,
  started: number,
): void {
  if (flags.json) {
    console.log(JSON.stringify(summary, null, 2));
    return;
  }
  for (const api of summary.apis) {
    const subject = flags.spec === undefined ? api.name : `--spec ${flags.spec}`;
    const warned = warnings.print(api, `counterpart lint ${subject}`);
    const written = api.differences.length;
    const change = written === 0 ? 'nothing changed' : `${plural(written, 'file')} changed`;
    const leftOut = api.diagnostics.filter(isLeftOut).length;
    const missing = leftOut > 0 ? ` (${leftOut} left out)` : '';
    const webhooks = api.webhooks > 0 ? `, ${plural(api.webhooks, 'webhook')}` : '';
    console.error(
      `${colors.green('✓')} ${api.name} → ${api.directory}: ${plural(api.operations, 'operation')}${missing}${webhooks}, ${plural(api.schemas, 'schema')}, ${change}${warned}`,
    );
  }
  console.error(colors.dim(`${Math.round(performance.now() - started)} ms`));
}

/** @throws CheckFailed where what is there differs from what is generated. */
export function reportCheck(
  summary: Summary,
  differences: readonly Difference[],
  flags: ReportFlags,
): void {
  if (flags.json) console.log(JSON.stringify({ ...summary, differences }, null, 2));
  else
    for (const { file, kind } of differences)
      console.log(`${kind} ${path.relative(process.cwd(), path.resolve(file))}`);
  if (differences.length > 0) {
    console.error(
      `${colors.red('✗')} Run \`counterpart generate\` and commit what it writes; delete orphaned files that it leaves.`,
    );
    throw new CheckFailed('generate --check');
  }
  console.error(
    `${colors.green('✓')} ${summary.apis.map(({ name }) => name).join(', ')}: as generated`,
  );
}

/** Prints what is wrong with descriptions, as lint does. */
export function reportRefusal({ diagnostics }: DescriptionError): CheckFailed {
  console.log(JSON.stringify({ apis: [], diagnostics }, null, 2));
  return new CheckFailed('generate');
}
