/** The rule `input-media-type`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

const operationId = 'provision-resource';

export const inputMediaType: RuleModule = {
  code: 'input-media-type',
  severity: 'should',
  sentence: 'A body that is not said to be JSON is refused.',
  source: 'RFC 9110, section 15.5.16',
  page: {
    sent: 'A provision whose body is right, with the `Content-Type` `text/plain`.',
    why: 'Pages of other sites may send `text/plain` from a browser without asking first, and `application/json` not. Vercel always says what it sends.',
    fix: 'Answer 415 where `Content-Type` is not `application/json`.',
  },
  checks: () => [checkOf('input-media-type', operationId, checkMediaType)],
};

async function checkMediaType(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const exchange = await context.call(operationId, {
    installationId,
    body: await context.resourceBody(),
    contentType: 'text/plain',
    isDescribed: false,
  });
  if (!succeeded(exchange)) return;
  const message = `A body that is said to be text/plain ${answered(exchange)}.`;
  context.fail('input-media-type', operationId, message);
}
