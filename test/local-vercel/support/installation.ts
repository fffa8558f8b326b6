/** An installation for tests of rules, which need no state. */

import type { Installation } from '../../../src/local-vercel/state/entities.js';
import { january } from './invoices.js';

export function installationWith(changes: Partial<Installation> = {}): Installation {
  return {
    id: 'icfg_1',
    integrationId: 'oac_1',
    teamId: 'team_1',
    memberId: 'a1',
    status: 'ready',
    externalId: null,
    notification: null,
    billingPlan: null,
    planUses: [],
    scopes: [],
    acceptedPolicies: {},
    source: 'marketplace',
    installationType: 'marketplace',
    createdAt: january.start,
    updatedAt: january.start,
    disabledReason: null,
    deleteRequestedAt: null,
    finalizedAt: null,
    deletedAt: null,
    ...changes,
  };
}
