/** The rule `concurrency`: what holds, and the checks that look for it. */

import { isRefused, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture, transferBody } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import {
  bodyOf,
  checkOf,
  isGone,
  isMissing,
  ofResource,
  readResource,
  stateOf,
} from '../support.js';
import { note, noteFailure, rotation, times, together } from './support.js';

const provision = 'provision-resource';

const uninstall = 'delete-installation';

const rotate = 'request-secrets-rotation';

const code = 'concurrency';

export const concurrency: RuleModule = {
  code: 'concurrency',
  severity: 'must',
  sentence:
    'Concurrent requests do not make each other fail, get lost, or get the answer of another.',
  source: 'Partner API description',
  page: {
    sent: 'Two to sixteen requests at the same time: the same installation announced or removed, the same resource deleted, secrets rotated, resources and transfers made, resources read. Nothing else is sent meanwhile. One may be refused, with a conflict for example; a read, which succeeds by itself, only with 429; none may fail with 5xx, share an id with another, disappear, or be answered with what another asked for.',
    why: 'Vercel calls for many customers at once, and repeats what seems lost. What only holds for one request after the other loses resources that somebody pays for, or shows them to somebody else.',
    fix: 'Keep nothing of a request in variables that requests share. Change what is stored in one statement, not by reading all and writing all back, and let inserts of what may be there already do no harm.',
    example: {
      language: 'sql',
      lines: [
        'INSERT INTO installations (id, token) VALUES ($1, $2)',
        'ON CONFLICT (id) DO UPDATE SET token = excluded.token;',
      ],
    },
  },
  checks: () => [
    checkOf(code, 'upsert-installation', checkInstalls, { isExclusive: true }),
    checkOf(code, provision, checkProvisions, { isExclusive: true }),
    checkOf(code, 'get-resource', checkReads, { isExclusive: true }),
    checkOf(code, 'delete-resource', checkDeletes, { isExclusive: true }),
    checkOf(code, uninstall, checkUninstalls, { isExclusive: true }),
    checkOf(code, rotate, checkRotations, { isExclusive: true }),
    checkOf(code, 'create-resource-transfer', checkTransfers, { isExclusive: true }),
  ],
};

async function checkInstalls(context: CheckContext): Promise<void> {
  await context.install();
  const id = 'upsert-installation';
  const { id: installationId, accessToken } = context.vercel.register(context.ids.next('icfg'));
  const body = context.installationBody(accessToken);
  const exchanges = await together(
    context,
    id,
    times(3, () => ({ installationId, body })),
  );
  if (noteFailure(context, id, exchanges) || exchanges.some(succeeded)) return;
  note(context, id, 'Of requests to install that came together none succeeded.', exchanges);
}

async function checkProvisions(context: CheckContext): Promise<void> {
  const { installationId } = await createFixture(context);
  const bodies = await Promise.all(times(6, () => context.resourceBody()));
  const exchanges = await together(
    context,
    provision,
    bodies.map((body) => ({ installationId, body })),
  );
  if (noteFailure(context, provision, exchanges)) return;
  const made = exchanges
    .filter(succeeded)
    .map((exchange) => context.made(exchange, installationId, ''));
  if (new Set(made.map(({ id }) => id)).size < made.length) {
    note(context, provision, 'Resources that were made together have one id.', exchanges);
    return;
  }
  for (const resource of made) {
    const exchange = await readResource(context, resource);
    if (!isMissing(exchange)) continue;
    const message = 'Of resources that were made together one cannot be read.';
    note(context, provision, message, [...exchanges, exchange]);
    return;
  }
}

/** A server may have a limit. */
const tooMany = 429;

async function checkReads(context: CheckContext): Promise<void> {
  const fixtures = await Promise.all([createFixture(context), createFixture(context)]);
  const resources = fixtures.map(({ resource }) => resource);
  resources.push(
    ...(await Promise.all(fixtures.map((at) => context.provision(at.installationId)))),
  );
  const wanted = times(4, () => resources).flat();
  const exchanges = await together(context, 'get-resource', wanted.map(ofResource));
  if (noteFailure(context, 'get-resource', exchanges)) return;
  const mixed = exchanges.filter((exchange, index) => {
    return succeeded(exchange) && bodyOf(exchange)['id'] !== wanted[index]?.id;
  });
  const refused = exchanges.filter((item) => isRefused(item) && item.status !== tooMany);
  // One that is refused by itself too says nothing of requests that come together.
  if (refused.length > 0) for (const resource of resources) await stateOf(context, resource);
  const message =
    mixed.length > 0
      ? 'Of reads that came together one was answered with what another had asked for.'
      : 'Of reads that came together one was refused, though it succeeds by itself.';
  const wrong = mixed.length > 0 ? mixed : refused;
  if (wrong.length > 0) note(context, 'get-resource', message, wrong);
}

async function checkDeletes(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const id = 'delete-resource';
  const other = await context.provision(installationId);
  context.need(await context.call(id, ofResource(other)), 'A resource could not be deleted.');
  if (!isGone(await readResource(context, other))) throw new NotTested('Nothing is deleted.');
  const exchanges = await together(
    context,
    id,
    times(3, () => ofResource(resource)),
  );
  if (noteFailure(context, id, exchanges) || !exchanges.some(succeeded)) return;
  if (isGone(await readResource(context, resource))) return;
  note(context, id, 'A resource is still there after requests to delete it that came together.', [
    ...exchanges,
    ...context.exchanges.slice(-1),
  ]);
}

async function checkUninstalls(context: CheckContext): Promise<void> {
  const body = { cascadeResourceDeletion: true, reason: 'Contract test.' };
  const first = await context.call(uninstall, { installationId: await context.install(), body });
  context.need(first, 'An installation could not be removed.');
  const { installationId } = await createFixture(context);
  const inputs = times(3, () => ({ installationId, body }));
  noteFailure(context, uninstall, await together(context, uninstall, inputs));
}

async function checkRotations(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const input = { ...ofResource(resource), body: rotation };
  context.need(await context.call(rotate, input), 'Secrets could not be rotated.');
  noteFailure(
    context,
    rotate,
    await together(
      context,
      rotate,
      times(2, () => input),
    ),
  );
}

async function checkTransfers(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const id = 'create-resource-transfer';
  const others = [resource, await context.provision(installationId)];
  const exchanges = await together(
    context,
    id,
    others.map((item) => ({ installationId, body: transferBody(item.id) })),
  );
  if (noteFailure(context, id, exchanges)) return;
  const claims = exchanges
    .filter(succeeded)
    .flatMap((item) => bodyOf(item)['providerClaimId'] ?? []);
  if (new Set(claims).size === claims.length) return;
  note(context, id, 'Transfers of two resources that were made together are one.', exchanges);
}
