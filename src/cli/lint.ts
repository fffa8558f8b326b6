/** `counterpart lint`: says what is wrong with descriptions. */

import { Command } from 'commander';
import { CheckFailed } from './run.js';
import { addDescriptionFlags, rejectNamesBesideSpec, type DescriptionFlags } from './spec-flag.js';

interface LintFlags extends DescriptionFlags {
  readonly json?: true;
  readonly spec?: string;
}

const examples = `
Examples:
  counterpart lint                      every API of redocly.yaml
  counterpart lint vercel-api           one of them
  counterpart lint --spec openapi.yaml  any other description`;

export function lintCommand(): Command {
  const command = new Command('lint')
    .description('lint descriptions by the rules of redocly.yaml and those of the generator')
    .argument('[api...]', 'names of APIs in redocly.yaml; all by default')
    .option('--spec <file>', 'a description that is not in redocly.yaml');
  return addDescriptionFlags(command)
    .option('--json', 'write the diagnostics to stdout as JSON')
    .addHelpText('after', examples)
    .action(lint);
}

async function lint(apis: string[], flags: LintFlags): Promise<void> {
  rejectNamesBesideSpec(apis, flags.spec);
  const [{ hasErrors }, { loadDescription }, { openFile, openWorkspace }, print] =
    await Promise.all([
      import('@openapi-counterpart/openapi/diagnostic'),
      import('@openapi-counterpart/openapi/load'),
      import('@openapi-counterpart/openapi/workspace'),
      import('./print.js'),
    ]);
  const entries =
    flags.spec === undefined
      ? (await openWorkspace(process.cwd(), apis, flags)).entries
      : [await openFile(flags.spec, flags)];
  const diagnostics = [];
  for (const entry of entries) {
    diagnostics.push(...(await loadDescription(entry)).diagnostics);
  }
  if (flags.json) console.log(JSON.stringify({ diagnostics }, null, 2));
  else print.printDiagnostics(diagnostics, { withWarnings: true });
  if (hasErrors(diagnostics)) throw new CheckFailed('lint');
  if (!flags.json) {
    console.error(`${print.plural(entries.length, 'description')} linted, no errors.`);
  }
}
