/** The rule `operation-succeeds`: what holds, and the checks that look for it. */

import type { Check } from '../../check.js';
import { describe, isRefused, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { inputAsVercel, createFixture } from '../../context/fixture.js';
import { exhibitOf } from '../../context/shared-ground.js';
import { NotTested } from '../../context/outcome.js';
import { requireOffered } from '../../context/require-offered.js';
import type { Exchange } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';

export const operationSucceeds: RuleModule = {
  code: 'operation-succeeds',
  severity: 'must',
  sentence: 'An operation that the server offers succeeds when it is called as Vercel calls it.',
  source: 'Partner API description',
  page: {
    sent: 'The operation once as Vercel calls it: with a genuine token of the right style, the headers `X-Vercel-Auth` and `Idempotency-Key`, and a body made from the products in the configuration. Before it, what it needs is made: an installation, a resource, a transfer, an invoice that was paid.',
    why: 'What fails here fails for every customer. Without installing, plans, provisioning, reading and deleting the product cannot be used.',
    fix: "Run the curl line of the report and look at the server's log. If a product, plan or metadata is refused, correct `products` in `counterpart.config.ts`. If the token is refused, see that the server takes its keys from `VERCEL_JWKS_URL` and its audience from `INTEGRATION_CLIENT_ID`. An optional operation that you do not offer is answered with 404 or 501 and is then no violation.",
  },
  checks: ({ operations }) => operationChecks(operations),
};

const code = 'operation-succeeds';

function operationChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations].map((operation) => ({
    id: `${code}/${operation.id}`,
    code,
    operationId: operation.id,
    run: (context) => checkOperation(context, operation),
  }));
}

async function checkOperation(context: CheckContext, operation: PartnerOperation): Promise<void> {
  const { id } = operation;
  if (id === 'provision-purchase' && context.product().prepaymentPlanId === undefined) {
    throw new NotTested('The product has no prepaymentPlanId in the configuration.');
  }
  const exchange =
    id === 'list-billing-plans-for-product'
      ? await context.listPlans()
      : await context.call(id, await inputOf(context, id));
  const isAsked = operation.isRequired || context.config.offers?.includes(id);
  if (!isAsked) await requireOffered(context, exchange);
  if (succeeded(exchange)) return;
  // A command that the partner does not know is answered with 400, as described.
  if (id === 'resource-repl' && exchange.status === 400) return;
  if (id === 'update-installation' && exchange.case.body === '{}' && isRefused(exchange)) {
    throw new NotTested('There is no plan for installations that could be chosen.');
  }
  // That no answer came is noted for any request.
  if (exchange.status === null) return;
  context.fail(code, id, `${describe(exchange)}${hintOf(exchange)}`, { cause: `${code}:${id}` });
}

/** What the request says of the product is not the server's fault. */
function hintOf({ status, case: { operationId } }: Exchange): string {
  const isMade = operationId === 'provision-resource' && status !== null && status < 500;
  return isMade
    ? ' The product, its metadata and its plan are those of the configuration: are they right?'
    : '';
}

function isRead(context: CheckContext, id: string): boolean {
  return context.operation(id).served.method === 'GET' && id !== 'verify-resource-transfer';
}

/** With no more ground than it needs, so that what fails is found where it fails. */
async function inputOf(context: CheckContext, id: string): Promise<CallInput> {
  switch (id) {
    case 'upsert-installation': {
      const known = context.vercel.register(context.ids.next('icfg'));
      return { installationId: known.id, body: context.installationBody(known.accessToken) };
    }
    case 'provision-resource':
      return { installationId: await context.install(), body: await context.resourceBody() };
    default:
      return inputAsVercel(
        context,
        id,
        await (isRead(context, id) ? exhibitOf(context) : createFixture(context)),
      );
  }
}
