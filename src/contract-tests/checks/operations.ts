/** Every operation once as Vercel calls it: whether it is offered, and whether it succeeds. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { ordinaryInput, setStage } from '../stage.js';
import { describe, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotOffered, NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';

const code = 'operation-succeeds';

export function operationChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations].map((operation) => ({
    id: `${code}/${operation.id}`,
    code,
    operationId: operation.id,
    run: (trial) => checkOperation(trial, operation),
  }));
}

async function checkOperation(trial: Trial, operation: PartnerOperation): Promise<void> {
  const { id } = operation;
  if (id === 'provision-purchase' && trial.product().prepaymentPlanId === undefined) {
    throw new NotTested('The product has no prepaymentPlanId in the configuration.');
  }
  const exchange = await trial.call(id, await inputOf(trial, id));
  if (succeeded(exchange)) return;
  const isAsked = operation.isRequired || trial.config.offers?.includes(id);
  if (!isAsked && isNotOffered(exchange)) throw new NotOffered(describe(exchange));
  // A command that the partner does not know is answered with 400, as described.
  if (id === 'resource-repl' && exchange.status === 400) return;
  // That no answer came is noted for any request.
  if (exchange.status === null) return;
  trial.fail(code, id, `${describe(exchange)}${hintOf(exchange)}`, { cause: `${code}:${id}` });
}

/** What the request says of the product is not the server's fault. */
function hintOf({ status, case: { operationId } }: Exchange): string {
  const isMade = operationId === 'provision-resource' && status !== null && status < 500;
  return isMade
    ? ' The product, its metadata and its plan are those of the configuration: are they right?'
    : '';
}

/** With no more ground than it needs, so that what fails is found where it fails. */
async function inputOf(trial: Trial, id: string): Promise<CallInput> {
  switch (id) {
    case 'list-billing-plans-for-product':
      return trial.planQuery();
    case 'upsert-installation': {
      const known = trial.vercel.register(trial.ids.next('icfg'));
      return { installationId: known.id, body: trial.installationBody(known.accessToken) };
    }
    case 'provision-resource':
      return { installationId: await trial.install(), body: await trial.resourceBody() };
    default:
      return ordinaryInput(trial, id, await setStage(trial));
  }
}

function isNotOffered({ status }: Exchange): boolean {
  return status === 404 || status === 405 || status === 501;
}
