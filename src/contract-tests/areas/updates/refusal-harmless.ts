/** The rule `refusal-harmless`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { isRefused, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { planNeeds, refusePlan } from '../installations/plan-changes.js';
import { refusePurchase } from '../purchases/refused-purchase.js';
import type { RuleModule } from '../rule-module.js';
import {
  type Body,
  checkOf,
  idsOf,
  isMissing,
  listOf,
  mixedName,
  ofResource,
  readResource,
  settledPart,
  stateOf,
} from '../support.js';

const operationId = 'update-resource';

export const refusalHarmless: RuleModule = {
  code: 'refusal-harmless',
  severity: 'must',
  sentence: 'A request that is refused changes nothing.',
  source: 'RFC 9110, section 9.2',
  page: {
    sent: 'Updates with a new name beside something that is not allowed (an unknown plan, metadata that are a text, an unknown status, no token); provisions with an unknown plan, an unknown product, no name, wrong metadata or no token; a deletion without a token. After a refusal everything has to be as it was.',
    why: 'Vercel takes a refusal for "nothing happened". A resource that exists all the same is billed or lost without being noticed.',
    fix: 'Check everything first, then write, in one transaction that is rolled back when anything fails. Verify the token before the route does anything at all.',
    example: {
      language: 'js',
      lines: [
        'const plan = planOf(body.billingPlanId) ?? refuse(400); // before the first write',
        'await database.transaction((tx) => apply(tx, body, plan));',
      ],
    },
  },
  checks: () => [
    checkOf('refusal-harmless', operationId, checkRefusedUpdate),
    checkOf('refusal-harmless', 'delete-resource', checkRefusedDelete),
    checkOf('refusal-harmless', 'provision-resource', checkRefusedProvision, {
      needs: ['list-resources'],
    }),
    checkOf('refusal-harmless', 'update-installation', refusePlan, {
      needs: planNeeds,
      isExclusive: true,
    }),
    checkOf('refusal-harmless', 'provision-purchase', refusePurchase),
  ],
};

const refusedUpdates: readonly { readonly what: string; readonly body: Body }[] = [
  { what: 'an unknown plan', body: { billingPlanId: 'counterpart-no-such-plan' } },
  { what: 'metadata that are a text', body: { metadata: 'text' } },
  { what: 'a status that does not exist', body: { status: 'no-such-status' } },
];

/** Each body has a name that would be taken, and a member that is not. */
async function checkRefusedUpdate(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const before = settledPart(await stateOf(context, resource));
  const name = mixedName(context);
  const requests: readonly (CallInput & { readonly what: string })[] = [
    { what: 'no token', body: { name }, token: { kind: 'none' } },
    ...refusedUpdates.map(({ what, body }) => ({
      what,
      body: { name, ...body },
      isDescribed: false,
    })),
  ];
  for (const { what, ...input } of requests) {
    const exchange = await context.call(operationId, { ...ofResource(resource), ...input });
    if (!isRefused(exchange)) return;
    const now = settledPart(await stateOf(context, resource));
    if (isDeepStrictEqual(now, before)) continue;
    noteEffect(
      context,
      operationId,
      `An update with ${what} was refused, and changed the resource.`,
    );
    return;
  }
}

async function checkRefusedDelete(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  await stateOf(context, resource);
  const exchange = await context.call('delete-resource', {
    ...ofResource(resource),
    token: { kind: 'none' },
  });
  if (!isRefused(exchange)) return;
  if (!isMissing(await readResource(context, resource))) return;
  noteEffect(
    context,
    'delete-resource',
    'A request to delete was refused, and the resource is gone.',
  );
}

async function checkRefusedProvision(context: CheckContext): Promise<void> {
  const { installationId } = await createFixture(context);
  const before = await idsOf(context, installationId);
  const body = await context.resourceBody();
  const { name: _name, ...nameless } = body;
  const requests: readonly CallInput[] = [
    { body: { ...body, billingPlanId: 'counterpart-no-such-plan' } },
    { body: { ...body, productId: 'counterpart-no-such-product' } },
    { body: nameless, isDescribed: false },
    { body: { ...body, metadata: 'text' }, isDescribed: false },
    { body, token: { kind: 'none' } },
  ];
  for (const input of requests) {
    const exchange: Exchange = await context.call('provision-resource', {
      installationId,
      ...input,
    });
    if (succeeded(exchange)) return;
    const items = await listOf(context, installationId);
    const isNew = (item: Body): boolean => item['name'] === body.name || item['name'] === undefined;
    if (!items.some((item) => !before.includes(item['id']) && isNew(item))) continue;
    noteEffect(
      context,
      'provision-resource',
      'A provision was refused, and there is a new resource.',
    );
    return;
  }
}

function noteEffect(context: CheckContext, id: string, message: string): void {
  context.fail('refusal-harmless', id, message, {
    exchanges: context.exchanges.slice(-2),
    cause: `refusal-harmless:${id}`,
  });
}
