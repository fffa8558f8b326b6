/** The rule `idempotency-late-retry`: what holds, and the checks that look for it. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { planNeeds, retryPlan } from '../installations/plan-changes.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, mixedName, ofResource, stateOf } from '../support.js';

export const idempotencyLateRetry: RuleModule = {
  code: 'idempotency-late-retry',
  severity: 'should',
  sentence: 'A late retry does not undo what happened in the meantime.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'A resource is renamed, then renamed again with another `Idempotency-Key`. After that the first request is sent once more, with its own key. The resource has to keep its second name. The same is tried with the plan of an installation, where there are two.',
    why: 'A request whose answer was lost may be sent again after the customer has done something else. Taken as a new request it brings back what the customer has just changed.',
    fix: 'Answer a known key with the stored answer, for updates as for everything else that changes something, and do not run the update again. The page of [idempotency-retry](idempotency-retry.md) shows how answers are stored.',
  },
  checks: () => [
    checkOf('idempotency-late-retry', 'update-resource', checkUpdate),
    checkOf('idempotency-late-retry', 'update-installation', retryPlan, {
      needs: planNeeds,
      isExclusive: true,
    }),
  ],
};

/** A retry that comes late must not undo what came after the first try. */
async function checkUpdate(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const id = 'update-resource';
  const idempotencyKey = context.ids.next('key');
  const [first, later] = [mixedName(context), mixedName(context)];
  const update = (name: string): CallInput => ({ ...ofResource(resource), body: { name } });
  context.need(
    await context.call(id, { ...update(first), idempotencyKey }),
    'An update was refused.',
  );
  context.need(await context.call(id, update(later)), 'An update was refused.');
  if ((await stateOf(context, resource))['name'] !== later) return;
  await context.call(id, { ...update(first), idempotencyKey });
  if ((await stateOf(context, resource))['name'] !== first) return;
  context.fail(
    'idempotency-late-retry',
    id,
    'A late retry by the same Idempotency-Key undid a later update.',
    { exchanges: context.exchanges.slice(-2) },
  );
}
