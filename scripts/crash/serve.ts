/** A local Vercel with a state file in a process of its own, to be killed; prints how it is called. */

import { createLocalVercel } from '@openapi-counterpart/local-vercel/local-vercel';

const [stateFile = ''] = process.argv.slice(2);
const local = await createLocalVercel({ stateFile });
const { state } = local.context;
const [installation] = state.installations.all();
if (installation === undefined) throw new Error('The default seed has no installation.');
if (installation.planUses.length === 0) {
  // An invoice bills a plan that was active.
  const planUses = [{ planId: 'pro', type: 'subscription', from: 0, to: null }] as const;
  state.installations.put({ ...installation, planUses });
}
const [token] = state.credentials.where('installation', installation.id);
const url = await local.listen({ port: 0 });
console.log(JSON.stringify({ url, token: token?.id, installationId: installation.id }));
