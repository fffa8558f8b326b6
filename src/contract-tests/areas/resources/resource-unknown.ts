/** The rule `resource-unknown`: what holds, and the checks that look for it. */

import { describe, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import type { InputOf } from './support.js';

export const resourceUnknown: RuleModule = {
  code: 'resource-unknown',
  severity: 'must',
  sentence: 'A request for a resource that does not exist is refused.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'Read, update, rotation and REPL with an id that no resource has, in a new installation with a genuine token. An answer with success in the right form does not hold.',
    why: 'Vercel believes that the resource exists. A deletion on your side is never noticed, and an update or rotation is reported as done although it was not carried out.',
    fix: 'Look the resource up first, with its installation, and answer 404 with the error envelope when there is none. An `UPDATE` that met no row is no success.',
    example: {
      language: 'python',
      lines: [
        'if cursor.rowcount == 0:',
        '    return error(404, "not_found", "There is no such resource.")',
      ],
    },
  },
  checks: () =>
    Object.entries(usesOfResource).map(([id, inputOf]) =>
      checkOf('resource-unknown', id, (context) => checkUnknownResource(context, id, inputOf)),
    ),
};

const usesOfResource: Readonly<Record<string, InputOf>> = {
  'get-resource': () => ({}),
  'update-resource': (context) => ({ body: { name: `renamed-${context.ids.hex(6)}` } }),
  'request-secrets-rotation': () => ({ body: { delayOldSecretsExpirationHours: 0 } }),
  'resource-repl': (context) => ({
    body: { input: context.config.replInput ?? 'help', readOnly: true },
  }),
};

async function checkUnknownResource(
  context: CheckContext,
  id: string,
  inputOf: InputOf,
): Promise<void> {
  const installationId = await context.install();
  const exchange = await context.call(id, {
    installationId,
    path: { resourceId: context.ids.next('resource') },
    ...(await inputOf(context)),
  });
  // An answer that could be no resource's is wrong by another rule.
  if (!succeeded(exchange) || exchange.issues.length > 0) return;
  const message = `A resource that does not exist: ${describe(exchange)}`;
  context.fail('resource-unknown', id, message, { cause: 'resource-unknown' });
}
