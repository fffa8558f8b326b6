/** `npm start`: the whole way once. Generates both APIs, then sends a request each way through what was generated. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import { openWorkspace } from '@openapi-counterpart/openapi/workspace';
import { printDiagnostics } from '../src/cli/print.js';
import { generate } from '@openapi-counterpart/codegen/pipeline/generate';
import { startPrismMock } from '@openapi-counterpart/mock/prism';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log(
    'npm start [-- --once]\n\n  --once  exit after the round trips instead of serving until Ctrl-C',
  );
} else await start();

async function start(): Promise<void> {
  if (!(await generateBoth())) {
    process.exitCode = 1;
    return;
  }
  // Loaded only now: these modules import what was just generated.
  const [{ startExamplePartner }, { tryPartner, tryVercel }] = await Promise.all([
    import('./start/partner.js'),
    import('./start/round-trips.js'),
  ]);
  const bundle = await readFile(path.join(root, 'generated/vercel-api/openapi.json'), 'utf8');
  const vercel = await startPrismMock(JSON.parse(bundle));
  const partner = await startExamplePartner();
  title('Running');
  line('Vercel API', `${vercel.url}  Prism, answers with the examples of the description`);
  line('Partner server', `${partner.url}  examples/partner, on the generated server`);
  try {
    title('Vercel calls the partner');
    for (const step of await tryPartner(partner)) line(step.call, step.outcome);
    title('The partner calls Vercel');
    for (const step of await tryVercel(vercel.url)) line(step.call, step.outcome);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  const stop = async (): Promise<void> => {
    await Promise.all([vercel.close(), partner.close()]);
  };
  if (values.once || process.exitCode === 1) return stop();
  console.log('\nBoth stay up until Ctrl-C.');
  process.once('SIGINT', () => void stop()).once('SIGTERM', () => void stop());
}

async function generateBoth(): Promise<boolean> {
  title('Descriptions');
  try {
    const { directory, entries } = await openWorkspace(root, []);
    const targets = entries.map((entry) => ({
      entry,
      directory: path.join(directory, 'generated', entry.name),
    }));
    for (const { name, emitted, differences } of await generate(targets, { checkOnly: false })) {
      const webhooks = emitted.webhookCount > 0 ? `, ${emitted.webhookCount} webhooks` : '';
      const change = differences.length > 0 ? `${differences.length} files written` : 'up to date';
      line(
        name,
        `${emitted.operationCount} operations${webhooks}: linted, bundled, generated, ${change}`,
      );
    }
    return true;
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    printDiagnostics(error.diagnostics, { withWarnings: false });
    return false;
  }
}

function title(text: string): void {
  const isPlain = process.env['NO_COLOR'] !== undefined || !process.stdout.isTTY;
  console.log(`\n${isPlain ? text : styleText('bold', text)}`);
}

function line(label: string, text: string): void {
  console.log(`  ${label.padEnd(42)} ${text}`);
}
