/** `counterpart trigger`: makes something happen in a local Vercel that runs. */

import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { addUrlFlag, callAdmin, type AdminFlags } from './admin-client.js';

interface TriggerFlags extends AdminFlags {
  readonly set: Readonly<Record<string, unknown>>;
}

const examples = `
Examples:
  counterpart trigger                                 lists the events
  counterpart trigger install                         installs the integration: calls the partner
  counterpart trigger provision --set name=orders --set billingPlanId=pro
  counterpart trigger marketplace.invoice.paid        makes an invoice first when there is none
  counterpart trigger uninstall --url http://127.0.0.1:4400`;

export function triggerCommand(): Command {
  const command = new Command('trigger')
    .description('make something happen in a local Vercel that runs, and what it needs before')
    .argument('[event]', 'what is to happen; without one the events are listed')
    .option('--set <key=value>', 'a value of the event; may be given again', collect, {});
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
  if (event === undefined) {
    if (Object.keys(flags.set).length > 0) {
      throw new UsageError('--set needs an event.', 'Name the event: counterpart trigger EVENT.');
    }
    console.log(JSON.stringify(await callAdmin(flags, 'GET', '/triggers'), null, 2));
    return;
  }
  const result = await callAdmin(flags, 'POST', '/trigger', { event, set: flags.set });
  console.log(JSON.stringify(result, null, 2));
}
