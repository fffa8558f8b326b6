/** Installations: announced, read, moved to a plan of their own, removed with all they hold. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import { findInstallationPlan, isPaid, planOf } from './catalogue.js';
import type { AcmeHandlers, Environment } from './environment.js';
import { conflict, invalid } from './refusals.js';
import type { Installation } from './store.js';

type InstallationHandlers = Pick<
  AcmeHandlers,
  'upsertInstallation' | 'getInstallation' | 'updateInstallation' | 'deleteInstallation'
>;

export function installationHandlers({ store }: Environment): InstallationHandlers {
  return {
    upsertInstallation({ path, body }) {
      if (body.scopes.length === 0) throw invalid('scopes', 'holds at least one scope.');
      if (store.wasRemoved(path.installationId)) {
        throw conflict('The installation was removed; a new one comes with a new id.');
      }
      const announced = {
        accessToken: body.credentials.access_token,
        account: body.account,
        acceptedPolicies: body.acceptedPolicies,
      };
      const known = store.findInstallation(path.installationId);
      const installation: Installation = known
        ? Object.assign(known, announced)
        : {
            id: path.installationId,
            ...announced,
            planId: undefined,
            balanceInCents: 0,
            deletedResourceIds: new Set(),
            creditedInvoiceIds: new Set(),
          };
      store.addInstallation(installation);
      return { status: 200, body: describe(installation) };
    },

    getInstallation: ({ path }) => ({
      status: 200,
      body: describe(store.installation(path.installationId)),
    }),

    updateInstallation({ path, body }) {
      const installation = store.installation(path.installationId);
      if (body.billingPlanId !== undefined) {
        const plan = findInstallationPlan(body.billingPlanId);
        if (plan === undefined) {
          throw invalid('billingPlanId', 'is none of the plans for installations.');
        }
        installation.planId = plan.id;
      }
      return { status: 200, body: describe(installation) };
    },

    deleteInstallation({ path }) {
      const installation = store.findInstallation(path.installationId);
      // Gone before, or never heard of: either way there is nothing left to do.
      if (installation === undefined) return { status: 204 };
      const resources = store.removeInstallation(installation.id);
      const plans = [
        findInstallationPlan(installation.planId),
        ...resources.map((resource) => planOf(resource)),
      ];
      // A customer of free plans owes nothing: Vercel need not wait for last invoices.
      const isOwing = plans.some((plan) => plan !== undefined && isPaid(plan));
      return { status: 200, body: { finalized: !isOwing } };
    },
  };
}

/** Without a plan of its own, each of its resources is billed by itself. */
function describe(installation: Installation): components['schemas']['Installation'] {
  const plan = findInstallationPlan(installation.planId);
  return { ...(plan && { billingPlan: plan }) };
}
