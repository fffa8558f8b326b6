/** The rule `repl-read-only`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

const operationId = 'resource-repl';

export const replReadOnly: RuleModule = {
  code: 'repl-read-only',
  severity: 'must',
  sentence: 'A command that changes something is refused where only reading is allowed.',
  source: 'Partner API description',
  page: {
    sent: 'The command `replWriteInput` of the configuration, first with `"readOnly": false` and then with `"readOnly": true`. The latter has to be refused. Without `replWriteInput` this is not tested.',
    why: 'Vercel shows the user that nothing can be changed, and the data are gone.',
    fix: 'Run commands with the rights of a user of the database who may only read, rather than by a list of words.',
  },
  checks: () => [checkOf('repl-read-only', operationId, checkReadOnly)],
};

async function checkReadOnly(context: CheckContext): Promise<void> {
  const input = context.config.replWriteInput;
  if (input === undefined) throw new NotTested('No replWriteInput is configured.');
  const { resource } = await createFixture(context);
  const run = (readOnly: boolean) =>
    context.call(operationId, { ...ofResource(resource), body: { input, readOnly } });
  context.need(await run(false), 'The command that changes something is refused.');
  const exchange = await run(true);
  if (!succeeded(exchange)) return;
  const message = `A command that changes something ${answered(exchange)}, although only reading was allowed.`;
  context.fail('repl-read-only', operationId, message);
}
