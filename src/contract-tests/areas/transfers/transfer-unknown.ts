/** The rule `transfer-unknown`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { accept, call, verify } from './support.js';

export const transferUnknown: RuleModule = {
  code: 'transfer-unknown',
  severity: 'must',
  sentence: 'A transfer that does not exist is refused.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer by an id that was never given out is verified, and accepted.',
    why: 'Vercel tells its user that the transfer succeeded, and nothing was moved.',
    fix: 'Look the transfer up first and answer 404 when there is none. Make the ids long and random: anyone who knows one can accept it.',
  },
  checks: () => [
    checkOf('transfer-unknown', verify, (context) => checkUnknown(context, verify)),
    checkOf('transfer-unknown', accept, (context) => checkUnknown(context, accept)),
  ],
};

async function checkUnknown(context: CheckContext, id: string): Promise<void> {
  const target = await context.install();
  if (!succeeded(await call(context, id, target, context.ids.next('claim')))) return;
  const what = id === verify ? 'verified' : 'accepted';
  context.fail('transfer-unknown', id, `A transfer that does not exist could be ${what}.`, {
    cause: 'transfer-unknown',
  });
}
