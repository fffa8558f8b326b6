/** The rule `transfer-once`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { accept, call, move, needs, verify } from './support.js';

export const transferOnce: RuleModule = {
  code: 'transfer-once',
  severity: 'must',
  sentence: 'An accepted transfer can be neither verified nor accepted again.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer is accepted. After that it is verified by another installation, and accepted by the same and by another. Each of these has to be refused.',
    why: 'A link for a transfer that was passed on could take the resource away from its new owner.',
    fix: 'Mark the transfer as done in the transaction that moves the resources, and refuse it everywhere from then on, with 404 or 409. A retry with the same `Idempotency-Key` is another matter and gets its first answer.',
  },
  checks: () => [checkOf('transfer-once', accept, checkOnce, { needs })],
};

async function checkOnce(context: CheckContext): Promise<void> {
  const { claim, target } = await move(context);
  const other = await context.install();
  for (const [id, who, what] of [
    [verify, other, 'verified'],
    [accept, target, 'accepted by the same installation'],
    [accept, other, 'accepted by another installation'],
  ] as const) {
    if (!succeeded(await call(context, id, who, claim))) continue;
    context.fail('transfer-once', id, `A transfer that was accepted could be ${what} after that.`);
  }
}
