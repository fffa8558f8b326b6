/** Rules of what a server remembers: resources, installations, plans, secrets, transfers, credit. */

import type { RuleRow } from './row.js';

const reference = 'Vercel docs: Marketplace Partner API reference';
const flows = 'Vercel docs: Native integration flows';
const idempotency = 'Vercel docs: Marketplace Partner API, header Idempotency-Key';
const secrets = 'Vercel docs: Secrets rotation';
const transfers = 'Vercel docs: Resource transfers';
const prepayment = 'Vercel docs: Billing for native integrations, prepayment';

export const stateRules: readonly RuleRow[] = [
  ['ids-unique', 'must', 'Every resource has an id of its own, also after others are gone.', flows],
  ['provision-echo', 'must', 'The reply to a provision says what was asked for.', reference],
  ['provision-secrets', 'should', 'A new resource comes with its secrets.', reference],
  ['secret-names', 'must', 'The secrets of a resource differ in their names.', reference],
  ['secrets-shared', 'must', 'No two resources have the same secrets.', reference],
  ['provision-ready', 'must', 'A resource that is pending becomes ready in time.', flows],
  ['state-persists', 'must', 'What was provisioned reads back as it was said.', reference],
  ['state-listed', 'must', 'The list of resources holds what was provisioned.', reference],
  [
    'state-secrets-hidden',
    'should',
    'Secrets are told when a resource is made, and not when it is read.',
    reference,
  ],
  ['update-persists', 'must', 'What an update changed reads back.', reference],
  ['update-preserves', 'must', 'What an update does not name stays as it was.', reference],
  ['update-isolated', 'must', 'An update changes one resource and no other.', reference],
  [
    'refusal-harmless',
    'must',
    'A request that is refused changes nothing.',
    'RFC 9110, section 9.2',
  ],
  ['delete-removes', 'must', 'A resource that was deleted is gone.', reference],
  ['delete-spares', 'must', 'Deleting a resource leaves all others.', reference],
  ['delete-repeat', 'must', 'Deleting a second time does no harm.', 'RFC 9110, section 9.2.2'],
  ['resource-unknown', 'must', 'A resource that does not exist is not answered for.', reference],
  [
    'installation-unknown',
    'must',
    'An installation that does not exist is not answered for.',
    reference,
  ],

  ['plan-ids-unique', 'must', 'The plans of a list differ in their ids.', reference],
  ['plan-applied', 'must', 'A resource is on the plan that was chosen.', reference],
  ['plan-listed', 'should', 'A resource is on a plan that is offered for it.', reference],
  ['plan-unknown', 'must', 'A plan that does not exist is refused.', reference],
  ['product-unknown', 'must', 'A product that does not exist is refused.', reference],
  ['product-plans-unknown', 'should', 'A product that does not exist has no plans.', reference],

  ['install-repeat', 'must', 'Installing again updates the installation.', flows],
  ['install-token', 'must', 'Calls to Vercel carry the newest token of the installation.', flows],
  ['uninstall-removes', 'must', 'Nothing of an installation survives its removal.', flows],
  ['uninstall-spares', 'must', 'Removing an installation leaves all others.', flows],
  ['uninstall-repeat', 'must', 'Removing an installation again does no harm.', flows],
  ['reinstall-fresh', 'must', 'A new installation begins with nothing of a former one.', flows],

  [
    'idempotency-retry',
    'must',
    'A retry by the same key has the outcome of the first.',
    idempotency,
  ],

  [
    'idempotency-late-retry',
    'should',
    'A retry that comes late undoes nothing that happened since.',
    idempotency,
  ],
  [
    'idempotency-concurrent',
    'must',
    'Requests with the same key that come together are carried out once.',
    idempotency,
  ],
  [
    'idempotency-other-body',
    'should',
    'A key that was used for one request does not carry out another.',
    idempotency,
  ],
  [
    'idempotency-tenants',
    'must',
    'What an installation sends by a key is not answered with what another got by it.',
    idempotency,
  ],

  ['rotation-changes', 'must', 'Rotation gives new secrets.', secrets],
  [
    'rotation-complete',
    'should',
    'Rotation gives all secrets, or says that it gives only a part.',
    secrets,
  ],
  ['rotation-async', 'must', 'Secrets that were promised are sent to Vercel in time.', secrets],

  [
    'transfer-moves',
    'must',
    'A transfer that was accepted moves the resource, id and all.',
    transfers,
  ],
  ['transfer-once', 'must', 'A transfer is over once it was accepted.', transfers],
  [
    'transfer-concurrent',
    'must',
    'Of acceptances of a transfer that come together one succeeds.',
    transfers,
  ],
  ['transfer-verify', 'must', 'Several installations may look at a transfer.', transfers],
  ['transfer-expiry', 'must', 'A transfer that has expired is refused.', transfers],
  ['transfer-unknown', 'must', 'A transfer that does not exist is refused.', transfers],
  [
    'transfer-resource-unknown',
    'must',
    'A transfer of what does not exist, or no longer, is refused.',
    transfers,
  ],

  ['flow', 'must', 'The operations work together, in the order in which Vercel uses them.', flows],

  ['purchase-credits', 'must', 'A purchase that was paid is credited in full.', prepayment],
  [
    'purchase-timestamp',
    'must',
    'Balances carry the time at which they held, so that the newest can be told.',
    'Partner API description',
  ],
  ['purchase-once', 'must', 'An invoice is credited once.', prepayment],
  ['purchase-paid', 'must', 'An invoice that was not paid is not credited.', prepayment],
  ['purchase-unknown', 'must', 'An invoice that Vercel does not know is not credited.', prepayment],
  ['purchase-proof', 'must', 'Credit is given by the invoice as Vercel has it.', prepayment],
];
