/** A partner for the default seed, whose installation is there without one. */

import type { TestLocal } from './local.js';

/** Calls go to what the option `partnerFetch` gave, and are not tried again. */
export function registerPartner({ local, installation }: TestLocal): void {
  const { context } = local;
  const { integrations } = context.state;
  const integration = integrations.get(installation.integrationId);
  if (integration === undefined) throw new Error('The installation has no integration.');
  integrations.put({ ...integration, partnerUrl: 'http://partner.example' });
  // The option is for the platform's own tests; nothing has read it yet.
  Object.assign(context, {
    partnerLimits: { answerWithin: 1000, firstWithin: 1000, retryAfter: [] },
  });
}
