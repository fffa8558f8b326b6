/** The rule `idempotency-retry`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { claimOf, createFixture, transferBody } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { waitFor } from '../../context/wait.js';
import { createPrepaidFixture, invoice } from '../purchases/support.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, listOf, ofResource } from '../support.js';
import { idOf, provisionTwice, secretsOf, twice } from './support.js';

const provision = 'provision-resource';

export const idempotencyRetry: RuleModule = {
  code: 'idempotency-retry',
  severity: 'must',
  sentence: 'A retry with the same Idempotency-Key has the outcome of the first request.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'A provision, a rotation, a purchase and a transfer are sent twice with the same `Idempotency-Key` and body, after the first succeeded. The second has to get the same: the same id and secrets, the same claim; and the list may have the resource once.',
    why: 'When an answer is lost on its way, Vercel sends the request again. Without this the customer has two databases and pays for both, or has secrets that were replaced a moment later.',
    fix: 'Store the key together with the answer, and give that answer again. [`idempotent`](../partner-glue.md) does it for servers in TypeScript; elsewhere a table does, filled in the transaction that makes the resource:',
    example: {
      language: 'sql',
      lines: [
        'CREATE TABLE answers (installation_id text, key text, status int, body jsonb,',
        '                      PRIMARY KEY (installation_id, key));',
      ],
    },
  },
  checks: () => [
    checkOf('idempotency-retry', provision, checkProvision),
    checkOf('idempotency-retry', provision, checkListed, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('idempotency-retry', provision, checkLater, { word: 'later' }),
    checkOf('idempotency-retry', 'request-secrets-rotation', checkRotation),
    checkOf('idempotency-retry', 'create-resource-transfer', checkTransfer),
    checkOf('idempotency-retry', 'provision-purchase', checkPurchase),
    checkOf('idempotency-retry', 'accept-resource-transfer', checkAccept, {
      needs: ['create-resource-transfer', 'verify-resource-transfer'],
    }),
  ],
};

function noteRetry(context: CheckContext, id: string, message: string): void {
  context.fail('idempotency-retry', id, message, { exchanges: context.exchanges.slice(-2) });
}

async function checkProvision(context: CheckContext): Promise<void> {
  const [first, second] = await provisionTwice(context, await context.install());
  if (!succeeded(second)) {
    noteRetry(context, provision, `A retry of what succeeded was answered with ${second.status}.`);
  } else if (idOf(second) !== idOf(first)) {
    noteRetry(context, provision, 'A retry by the same Idempotency-Key made another resource.');
  } else if (!isDeepStrictEqual(secretsOf(first), secretsOf(second))) {
    noteRetry(context, provision, 'A retry by the same Idempotency-Key got other secrets.');
  }
}

/** A retry may be told the id of the first resource, and have made another all the same. */
async function checkListed(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = await context.resourceBody();
  const [first, second] = await twice(context, provision, { installationId, body });
  if (idOf(first) !== idOf(second)) return;
  const items = await listOf(context, installationId);
  const count = items.filter(({ name }) => name === body.name).length;
  if (count <= 1) return;
  noteRetry(context, provision, `After one provision and a retry there are ${count} resources.`);
}

/** Long enough for a memory that lasts for an instant only; in milliseconds. */
const afterwards = 150;

/** @throws NotTested where even a retry that comes at once is carried out again. */
async function checkLater(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const input = {
    installationId,
    body: await context.resourceBody(),
    idempotencyKey: context.ids.next('key'),
  };
  const first = await context.call(provision, input);
  context.need(first, 'The first request did not succeed.');
  if (idOf(first) !== idOf(await context.call(provision, input))) {
    throw new NotTested('Retries are carried out again.');
  }
  await waitFor(afterwards);
  const second = await context.call(provision, input);
  if (!succeeded(second) || idOf(second) === idOf(first)) return;
  noteRetry(context, provision, `A retry after ${afterwards} ms made another resource.`);
}

async function checkRotation(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const id = 'request-secrets-rotation';
  const [first, second] = await twice(context, id, {
    ...ofResource(resource),
    body: { delayOldSecretsExpirationHours: 0 },
  });
  if (!succeeded(second) || isDeepStrictEqual(secretsOf(first), secretsOf(second))) return;
  noteRetry(context, id, 'A retry by the same Idempotency-Key rotated the secrets again.');
}

async function checkTransfer(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const id = 'create-resource-transfer';
  const [first, second] = await twice(context, id, {
    installationId,
    body: transferBody(resource.id),
  });
  if (!succeeded(second)) return;
  if (bodyOf(first)['providerClaimId'] === bodyOf(second)['providerClaimId']) return;
  noteRetry(context, id, 'A retry by the same Idempotency-Key made another transfer.');
}

async function checkPurchase(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const { installationId } = fixture;
  const id = 'provision-purchase';
  const [, second] = await twice(context, id, {
    installationId,
    body: { invoiceId: invoice(context, fixture) },
  });
  if (succeeded(second)) return;
  noteRetry(context, id, `A retry of what succeeded was answered with ${second.status}.`);
}

async function checkAccept(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const installationId = await context.install();
  const input = { installationId, path: { providerClaimId: await claimOf(context, fixture) } };
  const verified = await context.call('verify-resource-transfer', input);
  context.need(verified, 'The transfer could not be verified.');
  const id = 'accept-resource-transfer';
  const [, second] = await twice(context, id, input);
  if (succeeded(second)) return;
  noteRetry(context, id, `A retry of what succeeded was answered with ${second.status}.`);
}
