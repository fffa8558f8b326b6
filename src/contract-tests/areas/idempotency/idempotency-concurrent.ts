/** The rule `idempotency-concurrent`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { listAt, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { rotation, times, together } from '../concurrency/support.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource } from '../support.js';
import { idOf, needRetries } from './support.js';

const provision = 'provision-resource';

const rotate = 'request-secrets-rotation';

export const idempotencyConcurrent: RuleModule = {
  code: 'idempotency-concurrent',
  severity: 'must',
  sentence: 'Concurrent requests with the same Idempotency-Key are carried out once.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'Three provisions with the same `Idempotency-Key` and body at the same time, where a retry after the answer is known to work. All that succeed have to name the same resource.',
    why: 'A retry may come while the first request is still being worked on. A server that first looks and then writes makes two resources in that gap, and Vercel knows only one of them.',
    fix: 'Claim the key before the work begins, by an insert that only one can win. The others wait for its answer, or are told 409 so that they come again.',
    example: {
      language: 'sql',
      lines: [
        'INSERT INTO answers (installation_id, key) VALUES ($1, $2)',
        'ON CONFLICT DO NOTHING; -- one row: go on; none: another request is at work',
      ],
    },
  },
  checks: () => [
    checkOf('idempotency-concurrent', 'provision-resource', checkConcurrent),
    checkOf('idempotency-concurrent', rotate, checkSameRotation, { isExclusive: true }),
  ],
};

/** At once, because a retry may overtake the answer to the first try. */
async function checkConcurrent(context: CheckContext): Promise<void> {
  await needRetries(context);
  const installationId = await context.install();
  const body = await context.resourceBody();
  const idempotencyKey = context.ids.next('key');
  const input = { installationId, body, idempotencyKey };
  const exchanges = await Promise.all([1, 2, 3].map(() => context.call(provision, input)));
  const ids = new Set(exchanges.filter(succeeded).map(idOf));
  if (ids.size <= 1) return;
  context.fail(
    'idempotency-concurrent',
    provision,
    `${exchanges.length} requests with the same Idempotency-Key made ${ids.size} resources.`,
    { exchanges },
  );
}

/** @throws NotTested where even a retry after the answer rotates again: that is one mistake, not two. */
async function checkSameRotation(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const other = await context.provision(installationId);
  const rotateTwice = (input: CallInput): readonly CallInput[] => {
    const idempotencyKey = context.ids.next('key');
    return times(2, () => ({ ...input, body: rotation, idempotencyKey }));
  };
  const inTurn: unknown[] = [];
  for (const input of rotateTwice(ofResource(other))) {
    const exchange = await context.call(rotate, input);
    context.need(exchange, 'Secrets could not be rotated.');
    inTurn.push(secretsOf(exchange));
  }
  if (!isDeepStrictEqual(inTurn[0], inTurn[1])) throw new NotTested('Retries rotate again.');
  const exchanges = await together(context, rotate, rotateTwice(ofResource(resource)));
  const [one, two] = exchanges.filter(succeeded).map(secretsOf);
  if (two === undefined || isDeepStrictEqual(one, two)) return;
  context.fail(
    'idempotency-concurrent',
    rotate,
    'Two rotations with the same Idempotency-Key that came together gave other secrets each.',
    { exchanges, cause: `idempotency-concurrent:${rotate}` },
  );
}

function secretsOf({ body }: Exchange): unknown {
  return listAt(body, 'secrets').map(({ name, value }) => [name, value]);
}
