/** The rule `tenant-isolation`: what holds, and the checks that look for it. */

import type { Check } from '../../check.js';
import { listAt, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { type Fixture, createFixture, transferBody } from '../../context/fixture.js';
import { exhibitOf, strangerOf } from '../../context/shared-ground.js';
import type { Exchange } from '../../model.js';
import { createPrepaidFixture } from '../purchases/support.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const tenantIsolation: RuleModule = {
  code: 'tenant-isolation',
  severity: 'must',
  sentence: 'An installation can reach only its own resources.',
  source: 'Vercel docs: Marketplace API authentication',
  page: {
    sent: "Two installations, one resource in each. With a genuine token of the one, at its own path, the other's resource is read, changed, rotated, transferred, deleted, asked for its plans and sent a REPL command; it is looked for in lists, also by `ids` in the query; and the other's invoice is handed in as payment. The reply to a purchase may have no balance of the other's.",
    why: 'The token and the path are right, so that nothing stops the request but your own query. One customer reads or deletes the data of another.',
    fix: 'Put the installation into every query for a resource, not only its id, and answer 404. Better still, have one function that finds resources, which cannot be called without an installation.',
    example: {
      language: 'sql',
      lines: [
        'SELECT * FROM resources WHERE installation_id = $1 AND id = $2;',
        'DELETE FROM resources WHERE installation_id = $1 AND id = $2;',
      ],
    },
  },
  checks: () => [
    ...tenancyChecks(),
    checkOf('tenant-isolation', 'list-resources', checkForeignIds, { word: 'ids' }),
  ],
};

const code = 'tenant-isolation';

/** What each operation is asked to do with a resource that is another's. */
const intrusions: Readonly<Record<string, (context: CheckContext, theirs: Fixture) => CallInput>> =
  {
    'get-resource': (_context, theirs) => ofResource(theirs),
    'update-resource': (_context, theirs) => ({
      ...ofResource(theirs),
      body: { name: 'taken-over' },
    }),
    'request-secrets-rotation': (_context, theirs) => ({
      ...ofResource(theirs),
      body: { delayOldSecretsExpirationHours: 0 },
    }),
    'list-billing-plans-for-resource': (_context, theirs) => ofResource(theirs),
    'resource-repl': (context, theirs) => ({
      ...ofResource(theirs),
      body: { input: context.config.replInput ?? 'help', readOnly: true },
    }),
    'create-resource-transfer': (_context, theirs) => ({ body: transferBody(theirs.resource.id) }),
    'delete-resource': (_context, theirs) => ofResource(theirs),
  };

function ofResource({ resource }: Fixture): CallInput {
  return { path: { resourceId: resource.id } };
}

function tenancyChecks(): readonly Check[] {
  const intrude = Object.entries(intrusions).map(([operationId, inputOf]): Check => ({
    id: `${code}/${operationId}`,
    code,
    operationId,
    run: (context) => checkIntrusion(context, operationId, inputOf),
  }));
  return [
    ...intrude,
    { id: `${code}/list-resources`, code, operationId: 'list-resources', run: checkList },
    {
      id: `${code}/provision-purchase`,
      code,
      operationId: 'provision-purchase',
      run: checkPurchase,
    },
    {
      id: `${code}/provision-purchase/balances`,
      code,
      operationId: 'provision-purchase',
      run: checkBalances,
    },
  ];
}

async function checkIntrusion(
  context: CheckContext,
  operationId: string,
  inputOf: (context: CheckContext, theirs: Fixture) => CallInput,
): Promise<void> {
  const isRead = context.operation(operationId).served.method === 'GET';
  const theirs = await (isRead ? exhibitOf(context) : createFixture(context));
  const mine = await strangerOf(context);
  const before = isRead ? undefined : await readResource(context, theirs);
  const exchange = await context.call(operationId, {
    installationId: mine,
    ...inputOf(context, theirs),
  });
  // To delete what is not there succeeds in many servers: that the other's remains is what counts.
  if (succeeded(exchange) && operationId !== 'delete-resource') {
    // An answer that is no resource, and names none, is wrong by another rule.
    if (exchange.issues.length > 0 && !exchange.text.includes(theirs.resource.id)) return;
    const isOfPlans = operationId === 'list-billing-plans-for-resource';
    if (isOfPlans && (await isOfAnyResource(context, mine, exchange))) return;
    const message = `A resource of another installation, ${theirs.installationId}, was reached.`;
    note(context, operationId, message, exchange);
    return;
  }
  if (before === undefined) return;
  const after = await readResource(context, theirs);
  if (after.text !== before.text) {
    const message = `A resource of another installation, ${theirs.installationId}, was changed.`;
    note(context, operationId, message, after);
  }
}

/** Plans that are the same for a resource that does not exist are no secret of anybody's. */
async function isOfAnyResource(
  context: CheckContext,
  installationId: string,
  { case: { operationId }, text }: Exchange,
): Promise<boolean> {
  const path = { resourceId: context.ids.next('resource') };
  return (await context.call(operationId, { installationId, path })).text === text;
}

async function checkList(context: CheckContext): Promise<void> {
  const theirs = await exhibitOf(context);
  const mine = await createFixture(context);
  const exchange = await context.call('list-resources', { installationId: mine.installationId });
  context.need(exchange, 'Resources could not be listed.');
  const ids = listAt(exchange.body, 'resources').map(({ id }) => id);
  if (ids.includes(theirs.resource.id)) {
    const message = `The list has ${theirs.resource.id}, which is a resource of ${theirs.installationId}.`;
    note(context, 'list-resources', message, exchange);
  }
}

async function checkPurchase(context: CheckContext): Promise<void> {
  const theirs = await createFixture(context);
  const mine = await strangerOf(context);
  const exchange = await context.call('provision-purchase', {
    installationId: mine,
    body: { invoiceId: context.paidInvoice(theirs) },
  });
  if (succeeded(exchange)) {
    note(context, 'provision-purchase', "Another installation's invoice was credited.", exchange);
  }
}

/** They tell what others have bought. */
async function checkBalances(context: CheckContext): Promise<void> {
  const theirs = await createPrepaidFixture(context);
  const mine = await createPrepaidFixture(context);
  const exchange = await context.call('provision-purchase', {
    installationId: mine.installationId,
    body: { invoiceId: context.paidInvoice(mine) },
  });
  context.need(exchange, 'A purchase was refused.');
  const ids = listAt(exchange.body, 'balances').map(({ resourceId }) => resourceId);
  if (!ids.includes(theirs.resource.id)) return;
  const message = "The balance of another installation's resource is in the reply.";
  note(context, 'provision-purchase', message, exchange);
}

function readResource(
  context: CheckContext,
  { installationId, resource }: Fixture,
): Promise<Exchange> {
  return context.call('get-resource', { installationId, path: { resourceId: resource.id } });
}

function note(
  context: CheckContext,
  operationId: string,
  message: string,
  exchange: Exchange,
): void {
  context.fail(code, operationId, message, {
    exchanges: [exchange],
    cause: `${code}:${operationId}`,
  });
}

/** Who names ids in the query gets those that are its own. */
async function checkForeignIds(context: CheckContext): Promise<void> {
  const theirs = await exhibitOf(context);
  const installationId = await strangerOf(context);
  const { id } = theirs.resource;
  const exchange = await context.call('list-resources', { installationId, query: { ids: id } });
  if (!listAt(exchange.body, 'resources').some((item) => item['id'] === id)) return;
  context.fail(
    'tenant-isolation',
    'list-resources',
    "Another installation's resource is listed when it is asked for by its id.",
    { cause: 'tenant-isolation:list-resources' },
  );
}
