/** `counterpart diff`: what changed between two descriptions, and for whom it breaks. */

import { Command, Option } from 'commander';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import type { DiffFormat } from './diff-report.js';
import { brokenSides } from './diff-sides.js';
import { printDiagnostics } from './print.js';
import { CheckFailed } from './run.js';
import { spareMemory } from './spare-memory.js';
import { allowOutsideHelp } from './spec-flag.js';

interface DiffFlags {
  readonly used?: true;
  readonly format: DiffFormat;
  readonly failOn?: 'breaking' | 'any';
  readonly allowOutside?: true;
}

const examples = `
OLD and NEW are files, folders that hold an openapi.yaml or openapi.json (of installed packages too),
or one of them in a git revision, written REVISION:PATH.

Examples:
  counterpart diff old.yaml new.yaml                            what changed, the worst first
  counterpart diff main:spec/vercel-api spec/vercel-api         what this branch changes
  counterpart diff v1.2:api/openapi.yaml v1.3:api/openapi.yaml  between two tags
  counterpart diff old.yaml new.yaml --used                     for the operations this project uses
  counterpart diff old.yaml new.yaml --format md > comment.md   for a pull request
  counterpart diff old.yaml new.yaml --fail-on breaking         exit 1 when something breaks

docs/diff.md explains the verdicts, docs/changes.md each code.`;

export function diffCommand(): Command {
  return new Command('diff')
    .description('compare two descriptions: what changed, and whether it breaks client or server')
    .argument('<old>', 'file, folder, or REVISION:PATH')
    .argument('<new>', 'file, folder, or REVISION:PATH')
    .option('--used', 'only operations that the sources below this folder call or implement')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['text', 'md', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <changes>', 'exit 1 for such changes').choices(['breaking', 'any']),
    )
    .option('--allow-outside', allowOutsideHelp)
    .addHelpText('after', examples)
    .action(async (old: string, current: string, flags: DiffFlags) => {
      try {
        await run(old, current, flags);
      } catch (error) {
        if (!(error instanceof DescriptionError)) throw error;
        printDiagnostics(error.diagnostics, { withWarnings: false });
        // Not 1: scripts take that for a break, which was not found.
        process.exitCode = 2;
      }
    });
}

async function run(old: string, current: string, flags: DiffFlags): Promise<void> {
  // To look through a project's sources takes longer.
  const onText = flags.used ? undefined : spareMemory();
  const [{ compareDescriptions }, { acceptRoot, openTarget }, { Parser }, { renderDiff }] =
    await Promise.all([
      import('@openapi-counterpart/openapi/diff/compare'),
      import('@openapi-counterpart/openapi/diff/open-target'),
      import('@openapi-counterpart/openapi/diff/parse'),
      import('./diff-report.js'),
    ]);
  const parser = new Parser(onText);
  const targets = {
    old: openTarget(old, parser, flags.allowOutside),
    new: openTarget(current, parser, flags.allowOutside),
  };
  acceptRoot(targets.old);
  acceptRoot(targets.new);
  const all = compareDescriptions(targets.old.sources, targets.new.sources);
  const difference = flags.used ? (await import('./diff-used.js')).onlyUsed(all, '.') : all;
  console.log(renderDiff(difference, targets, flags.format));
  const isFailure =
    flags.failOn === 'any'
      ? difference.changes.length > 0
      : difference.changes.some((change) => brokenSides(change).length > 0);
  if (flags.failOn !== undefined && isFailure) throw new CheckFailed('diff');
}
