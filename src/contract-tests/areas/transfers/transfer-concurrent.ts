/** The rule `transfer-concurrent`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { type Fixture, claimOf, createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isGone, isMissing, needDescribed, readResource } from '../support.js';
import { accept, call, needs, verify } from './support.js';

export const transferConcurrent: RuleModule = {
  code: 'transfer-concurrent',
  severity: 'must',
  sentence: 'Of concurrent acceptances of a transfer only one succeeds.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'Two installations verify the same transfer and accept it at the same time. One may succeed.',
    why: 'Both customers are told that the resource is theirs. Both are billed, and one of them has nothing.',
    fix: 'Let the database decide, by an update that only one can make, and go on only when it met a row.',
    example: {
      language: 'sql',
      lines: ['UPDATE transfers SET accepted_by = $1 WHERE id = $2 AND accepted_by IS NULL;'],
    },
  },
  checks: () => [checkOf('transfer-concurrent', accept, checkConcurrent, { needs })],
};

async function checkConcurrent(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const claim = await claimOf(context, fixture);
  const targets = [await context.install(), await context.install(), await context.install()];
  const late = targets[2] ?? '';
  for (const target of targets) {
    context.need(await call(context, verify, target, claim), 'The transfer could not be verified.');
  }
  const exchanges = await Promise.all(
    targets.slice(0, 2).map((target) => call(context, accept, target, claim)),
  );
  if (exchanges.filter(succeeded).length <= 1) {
    await checkOwner(context, fixture, targets);
    return;
  }
  // Where a second acceptance always succeeds, that is the mistake.
  if (succeeded(await call(context, accept, late, claim))) return;
  context.fail('transfer-concurrent', accept, 'Two installations accepted one transfer at once.', {
    exchanges,
  });
}

/** Exactly one of the installations has the resource. */
async function checkOwner(
  context: CheckContext,
  fixture: Fixture,
  targets: readonly string[],
): Promise<void> {
  const { id } = fixture.resource;
  const stranger = await context.install();
  if (!isGone(await readResource(context, { installationId: stranger, id }))) return;
  const owners: string[] = [];
  for (const installationId of [fixture.installationId, ...targets]) {
    const exchange = await readResource(context, { installationId, id });
    if (succeeded(exchange)) needDescribed(exchange);
    if (!isMissing(exchange)) owners.push(installationId);
  }
  if (owners.length === 1) return;
  const message = `After acceptances that came together the resource is in ${owners.length} installations.`;
  // Where a transfer always leaves it in two, that is the mistake.
  context.fail('transfer-concurrent', accept, message, { cause: 'transfer-moves' });
}
