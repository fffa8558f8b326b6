/** Acme's calls to Vercel, each with the token of the installation it is about. */

import { dataOf } from '@openapi-counterpart/runtime';
import {
  createEvent,
  createVercelClient,
  getInvoice,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { AnnounceResource, ReadInvoice } from './environment.js';
import type { Store } from './store.js';

export interface VercelCalls {
  readonly readInvoice: ReadInvoice;
  readonly announceResource: AnnounceResource;
}

/** @param fetch Replaces the global fetch. */
export function createVercelCalls(
  store: Store,
  baseUrl: string,
  fetch?: (request: Request) => Promise<Response>,
): VercelCalls {
  function clientOf(installationId: string): VercelClient {
    const { accessToken } = store.installation(installationId);
    return createVercelClient({ baseUrl, accessToken, ...(fetch && { fetch }) });
  }

  return {
    async readInvoice(installationId, invoiceId) {
      // Not every text can stand in a path, and Vercel gives out none but these.
      if (!/^[\w-]+$/.test(invoiceId)) return undefined;
      const result = await getInvoice(clientOf(installationId), {
        path: { integrationConfigurationId: installationId, invoiceId },
      });
      return result.status === 404 ? undefined : dataOf(result);
    },

    async announceResource(installationId, resourceId) {
      const result = await createEvent(clientOf(installationId), {
        path: { integrationConfigurationId: installationId },
        body: { event: { type: 'resource.updated', resourceId } },
      });
      dataOf(result);
    },
  };
}
