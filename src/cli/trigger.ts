/** `counterpart trigger`: makes something happen in a local Vercel that runs. */

import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { listTriggers, triggerEvent } from '../../generated/admin-api/client.js';
import type { TriggerResult } from '../../generated/admin-api/types.js';
import { addUrlFlag, callAdmin, type AdminFlags } from './admin-client.js';
import { printFailure, printFix } from './print.js';
import { CheckFailed } from './run.js';

interface TriggerFlags extends AdminFlags {
  readonly set: Readonly<Record<string, unknown>>;
  readonly standIn?: true;
  readonly json?: true;
}

const examples = `
Examples:
  counterpart trigger                                 lists the events; --json says what can be set, too
  counterpart trigger install                         installs the integration: calls the partner
  counterpart trigger provision --set name=orders --set billingPlanId=pro
  counterpart trigger marketplace.invoice.paid        makes an invoice first when there is none
  counterpart trigger uninstall --url http://127.0.0.1:4400`;

export function triggerCommand(): Command {
  const command = new Command('trigger')
    .description('make something happen in a local Vercel that runs, and what it needs before')
    .argument('[event]', 'what is to happen; without one the events are listed')
    .option('--set <key=value>', 'a value of the event; may be given again', collect, {})
    .option(
      '--stand-in',
      'be content where the partner is not reached: a stand-in answers, or no webhook is sent',
    )
    .option('--json', 'list the events as JSON, with what can be set');
  return addUrlFlag(command).addHelpText('after', examples).action(trigger);
}

/** Values are JSON where they can be: `--set amount=5` is a number. */
function collect(
  text: string,
  before: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const mark = text.indexOf('=');
  if (mark < 1) throw new InvalidArgumentError('It is written key=value.');
  const value = text.slice(mark + 1);
  return { ...before, [text.slice(0, mark)]: parse(value) };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function trigger(event: string | undefined, flags: TriggerFlags): Promise<void> {
  if (event === undefined) return list(flags);
  const body = { event, set: { ...flags.set } };
  const result = await callAdmin(flags, (client) => triggerEvent(client, { body })).catch(
    (error: unknown) => {
      throw error instanceof UsageError ? withFlags(error) : error;
    },
  );
  console.log(JSON.stringify(result, null, 2));
  const missed = [
    ...(flags.standIn === true ? [] : whatPartnerMissed(result)),
    ...result.refusals.map((message) => ({ message, fix: takeWebhooks })),
  ];
  if (missed.length === 0) return;
  for (const { message, fix } of missed) {
    printFailure(message);
    printFix(fix);
  }
  throw new CheckFailed();
}

const takeWebhooks =
  'Answer webhooks with 2xx within 30 seconds, of types that you do not know too; the local Vercel sends this one again as its clock goes on, and `counterpart trigger redeliver` at once.';

/** Why the event did not reach the partner's server, and what to do about each reason. */
function whatPartnerMissed({
  answeredBy,
  note,
}: TriggerResult): { message: string; fix: string }[] {
  const missed = [];
  if (answeredBy === 'stand-in') {
    missed.push({
      message: 'No partner is known, so a stand-in answered: your server was not called.',
      fix: 'Start the local Vercel with --partner http://localhost:3000, or by `counterpart dev -- COMMAND`; with --stand-in the answer of the stand-in is enough.',
    });
  }
  if (note !== null) {
    missed.push({
      message: note,
      fix: 'Webhooks go to the address that --webhook-url or a seed names, for installations that are switched on; --stand-in is content without one.',
    });
  }
  return missed;
}

/** What is wrong with a value names the flag that gave it. */
function withFlags({ message, fix }: UsageError): UsageError {
  const named = message
    .replace(/^set has no "(\w+)", which it needs\./, '--set $1=… is needed.')
    .replace(/^set\.([\w.[\]]+)/, '--set $1=…');
  if (named === message) return new UsageError(message, fix);
  return new UsageError(
    named,
    `Give the value with --set, such as --set name=orders; text that could be a number as --set 'name="5"'.`,
  );
}

async function list(flags: TriggerFlags): Promise<void> {
  if (Object.keys(flags.set).length > 0) {
    throw new UsageError('--set needs an event.', 'Name the event: counterpart trigger EVENT.');
  }
  const listed = await callAdmin(flags, (client) => listTriggers(client));
  if (flags.json === true) {
    console.log(JSON.stringify(listed, null, 2));
    return;
  }
  const { events } = listed;
  const width = Math.max(...events.map(({ name }) => name.length));
  for (const { name, summary } of events) console.log(`${name.padEnd(width)}  ${summary}`);
}
