/** The example partner with Prism in front of it, and generated clients that call through Prism. */

import {
  createPartnerClient,
  type PartnerClient,
} from '@openapi-counterpart/vercel/partner-api/client';
import { startExamplePartner, type RunningPartner } from './example-partner.js';
import { startPrismProxy } from './prism-proxy.js';

export interface ProxiedPartner {
  readonly partner: RunningPartner;
  /** Where Prism listens. */
  readonly prismUrl: string;
  /** What went wrong since this was last asked: by the word of Prism, or by that of the partner. */
  takeFaults(): readonly unknown[];
  /** Calls through Prism with tokens for the installation; null before there is one. */
  clientOf(installationId: string | null): PartnerClient;
  close(): Promise<void>;
}

export async function startProxiedPartner(): Promise<ProxiedPartner> {
  const partner = await startExamplePartner();
  const prism = await startPrismProxy('partner-api', partner.url);
  const violations: string[] = [];
  let faultCount = 0;
  return {
    partner,
    prismUrl: prism.url,
    takeFaults() {
      const faults = partner.faults.slice(faultCount);
      faultCount = partner.faults.length;
      return [...violations.splice(0), ...faults];
    },
    clientOf: (installationId) =>
      createPartnerClient({
        baseUrl: prism.url,
        userAuthentication: () => partner.issuer.user(installationId ?? ''),
        systemAuthentication: () => partner.issuer.system(installationId),
        async fetch(request) {
          const response = await fetch(request);
          // Prism turns an invalid reply into a 500, but lets a status that is not described pass.
          const found = response.headers.get('sl-violations');
          if (found !== null) violations.push(found);
          return response;
        },
      }),
    async close() {
      await prism.close();
      await partner.close();
    },
  };
}
