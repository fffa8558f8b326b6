/** Runs a command beside a local Vercel from its start to its end, and shows people what they can do. */

import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { interceptedEnvironment } from '@openapi-counterpart/local-vercel/interception/environment';
import { proxiedEnvironment } from '@openapi-counterpart/local-vercel/interception/proxy/environment';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from '../colors.js';
import { startBeside } from '../run-beside.js';
import { align } from '../start-local.js';
import { actionsOf, happen } from './actions.js';
import { followPartner, registerPartner, type Places } from './find-partner.js';
import { describeKeys, listenToKeys } from './keys.js';
import { canWatchPorts } from './listening-ports.js';
import { speaksHttp } from './speaks-http.js';

export interface DevSettings {
  readonly local: LocalVercel;
  readonly places: Places;
  /** Where the partner listens, if that was said. */
  readonly origin: string | undefined;
  readonly isQuiet: boolean;
  /** Whether it ends by itself, after the life of one installation. */
  readonly isOnce: boolean;
  readonly configFile: string | undefined;
}

/** In the environment of what `counterpart dev` has started. */
const marker = 'COUNTERPART_DEV';

/** @throws UsageError inside of another `counterpart dev`: the server would belong to both. */
export function refuseNested(command: readonly string[]): void {
  if (process.env[marker] === undefined) return;
  const shown = command.join(' ');
  throw new UsageError(
    `A \`counterpart dev\` runs already, and what it has started is this one, for ${shown}.`,
    `Start one alone: what was named to the first begins with \`counterpart dev\` itself. Leave out the first, or name ${shown} to it.`,
  );
}

/** @returns The exit code of the command. */
export async function runDev(command: readonly string[], settings: DevSettings): Promise<number> {
  const { local, isQuiet } = settings;
  const isWatched = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const hasKeys = isWatched && !isQuiet && !settings.isOnce;
  const proxied = await proxiedEnvironment(local.url, process.env);
  const { partnerClock } = local.context;
  const told = {
    ...local.environment(),
    ...proxied.environment,
    [marker]: local.url,
    ...partnerClock?.environment,
  };
  const env = interceptedEnvironment(told, process.env);
  const beside = startBeside(command, { env, ownsKeys: hasKeys });
  const ending = new AbortController();
  const stop = (): void => beside.stop('SIGINT');
  const consoleUrl = `${local.url}/_counterpart/console`;
  const actions = actionsOf({ local, consoleUrl, stop });
  const keys = hasKeys ? describeKeys(actions, process.stderr.columns) : [];
  const releaseKeys = hasKeys ? listenToKeys(actions, stop) : undefined;
  const show = (origin: string): void => {
    if (!isQuiet) console.error(screen(command, settings, { origin, consoleUrl, keys }));
  };
  let verdict: number | undefined;
  const onInstalled = (isInstalled: boolean): void => {
    if (!settings.isOnce || verdict !== undefined) return;
    verdict = 1;
    void liveOnce(local, isInstalled).then((hasHeld) => {
      if (hasHeld) verdict = 0;
      beside.stop('SIGTERM');
    });
  };
  const at = { group: beside.group, signal: ending.signal, show, onInstalled };
  const search = findPartner(settings, at);
  try {
    const code = await beside.ended;
    return verdict ?? code;
  } finally {
    ending.abort();
    releaseKeys?.();
    await beside.sweep();
    await search;
    await proxied.close();
    await local.close();
    partnerClock?.close();
  }
}

interface Search {
  readonly group: number | undefined;
  readonly signal: AbortSignal;
  readonly show: (origin: string) => void;
  readonly onInstalled: (isInstalled: boolean) => void;
}

/** Resolves at the latest when the command has ended. */
async function findPartner(
  { local, places, origin, isQuiet }: DevSettings,
  { group, signal, show, onInstalled }: Search,
): Promise<void> {
  const isPartner = async (found: string): Promise<boolean> => {
    const isInstalled = await installFirst(local);
    show(found);
    onInstalled(isInstalled);
    return isInstalled;
  };
  if (origin !== undefined) {
    registerPartner(local, origin, places);
    if (await answers(origin, signal)) await isPartner(origin);
    return;
  }
  if (group === undefined || !canWatchPorts) {
    if (!isQuiet) console.error(`${colors.yellow('!')} ${cannotFind}`);
    return;
  }
  const onMove = (moved: string): void => {
    if (!isQuiet) console.error(`${colors.green('✓')} The server listens on ${moved} now.`);
  };
  await followPartner({ local, places, group, signal, isPartner, onMove });
}

/** What a customer does from the first resource to the end. @returns Whether the partner did its part in all of it. */
async function liveOnce(local: LocalVercel, isInstalled: boolean): Promise<boolean> {
  let hasHeld = isInstalled;
  for (const event of ['provision', 'marketplace.invoice.paid', 'rotate', 'uninstall']) {
    hasHeld = hasHeld && (await happen(local, event, { mayBeMissing: event === 'rotate' }));
  }
  return hasHeld;
}

const cannotFind =
  'The server cannot be found by itself here, so nothing calls it: say --partner http://localhost:3000.';

/** One that is kept in a state file goes on. */
async function installFirst(local: LocalVercel): Promise<boolean> {
  const installations = local.context.state.installations.all();
  if (installations.some(({ deletedAt }) => deletedAt === null)) return true;
  return happen(local, 'install');
}

async function answers(origin: string, signal: AbortSignal): Promise<boolean> {
  const { port, protocol } = new URL(origin);
  const number = Number(port || (protocol === 'https:' ? 443 : 80));
  while (!signal.aborted) {
    if (protocol === 'https:' || (await speaksHttp(number))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

interface Shown {
  readonly origin: string;
  readonly consoleUrl: string;
  readonly keys: readonly string[];
}

function screen(
  command: readonly string[],
  { local, configFile }: DevSettings,
  { origin, consoleUrl, keys }: Shown,
): string {
  const [integration] = local.context.state.integrations.all();
  const installation = local.context.state.installations
    .all()
    .find(({ deletedAt }) => deletedAt === null);
  const facts = {
    'Your server': `${integration?.partnerUrl ?? origin} (${command.join(' ')})`,
    Installation: installation?.id ?? 'none yet',
    Webhooks: integration?.webhookUrl ?? 'none are sent: say --webhook-url /path',
    'Vercel API': local.url,
    Console: consoleUrl,
    ...(local.context.partnerClock && { Clock: 'your server goes by it' }),
  };
  const hint =
    configFile === undefined
      ? [
          '  What the server sells is not known: say it in counterpart.config.yaml, such as',
          '    products: [{ id: my-product }]',
        ]
      : [];
  const events = `counterpart trigger provision${local.url.endsWith(':4010') ? '' : ` --url ${local.url}`}`;
  return [
    '',
    ...align(facts),
    ...hint,
    '',
    ...(keys.length > 0 ? keys : [`  To make something happen: ${events}`]),
    '',
    colors.dim('  → Vercel called your server   ← your server called Vercel'),
  ].join('\n');
}
