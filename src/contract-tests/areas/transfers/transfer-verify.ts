/** The rule `transfer-verify`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { claimOf, createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { call, needs, verify } from './support.js';

export const transferVerify: RuleModule = {
  code: 'transfer-verify',
  severity: 'must',
  sentence: 'Several installations can verify the same transfer.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer is verified by one installation, and then by a second. Both have to succeed, for neither has accepted.',
    why: 'To look is not to take. When the first look binds the transfer, the first person to open the link blocks it for the intended one.',
    fix: 'Let verification only read: that the transfer exists, is open, and has not expired, and what plan the target would be on. Write nothing there; bind it at acceptance.',
  },
  checks: () => [checkOf('transfer-verify', verify, checkVerify, { needs })],
};

async function checkVerify(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const claim = await claimOf(context, fixture);
  const [one, two] = [await context.install(), await context.install()];
  context.need(await call(context, verify, one, claim), 'The transfer could not be verified.');
  const again = await call(context, verify, two, claim);
  if (succeeded(again)) return;
  context.fail('transfer-verify', verify, 'A second installation could not verify the transfer.');
}
