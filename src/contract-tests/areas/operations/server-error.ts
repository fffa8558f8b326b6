/** The rule `server-error`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { oddRequestChecks } from './odd-requests.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const serverError: RuleModule = {
  code: 'server-error',
  severity: 'must',
  sentence: 'No request makes the server fail.',
  source: 'Partner API description',
  page: {
    sent: 'Every request of every check counts here. Some are sent for this rule alone: a resource with a name of 5000 letters, and the plans of a product with `metadata` in the query that is broken JSON, `null`, a list, a text, or an object that no product knows. Names, bodies, paths, commands and keys that are odd (NUL, half of a character, what is encoded twice, `__proto__`, JSON that is deep, nothing at all) are sent too.',
    why: 'A status from 500 up says that the server is broken, so the same may be tried again although it will never succeed, and the customer is told nothing that helps.',
    fix: "Find the request in the server's log. What the caller did wrong is answered with a status from 400 to 499 and the error envelope; text from outside (JSON in a query, long names) is parsed where its failure can be caught, and held against the limits of the database before it is written there:",
    example: {
      language: 'python',
      lines: [
        'try:',
        '    metadata = json.loads(request.args.get("metadata", "{}"))',
        'except ValueError:',
        '    return {"error": {"code": "bad_request", "message": "metadata is not JSON"}}, 400',
      ],
    },
  },
  checks: () => [
    checkOf('server-error', oversizedAt, checkOversized, { word: 'oversized' }),
    checkOf('server-error', 'provision-resource', checkLongName),
    checkOf('server-error', 'list-billing-plans-for-product', checkOddMetadata),
    ...oddRequestChecks(),
  ],
};

/** How much a server takes is the same for all of its operations: one is tried. */
const oversizedAt = 'provision-resource';

/** More than most servers take, in bytes. */
const oversize = 1.5 * 1024 * 1024;

/** The server may accept it, refuse it, or close the connection. It may not fail or never answer. */
async function checkOversized(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = { ...(await context.resourceBody()), name: 'n'.repeat(oversize) };
  // Not as a part of the check: a server that closes the connection gives no answer, and is right.
  const exchange = await context.options.probe(
    context.toCase(oversizedAt, { installationId, body, isDescribed: false }),
  );
  const { status, failure = '' } = exchange;
  const isHanging = status === null && failure.startsWith('No answer within');
  if (!isHanging && (status === null || status < 500)) return;
  // The request itself would fill the report.
  context.fail(
    isHanging ? 'answer-missing' : 'server-error',
    oversizedAt,
    `A body of ${oversize / 1024} KiB ${isHanging ? 'got no answer' : `was answered with ${status}`}.`,
    { exchanges: [], cause: `oversized:${oversizedAt}` },
  );
}

/** The description sets no bound; a refusal is fine, a failure is noted for any request. */
async function checkLongName(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = { ...(await context.resourceBody()), name: 'n'.repeat(5000) };
  await context.call('provision-resource', { installationId, body });
}

/** Text by its description, so that any may come. */
async function checkOddMetadata(context: CheckContext): Promise<void> {
  for (const metadata of ['{"region": ', 'null', '[]', '"text"', '{"counterpart":{}}']) {
    await context.call('list-billing-plans-for-product', {
      ...context.planQuery(),
      query: { metadata },
    });
  }
}
