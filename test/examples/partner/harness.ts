/** The example partner in-process, with two installations, a clock to set and invoices to read. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf, type Server } from '@openapi-counterpart/runtime';
import { expect } from 'vitest';
import type { Invoice } from '../../../examples/partner/environment.js';
import { createPartner, type PartnerOptions } from '../../../examples/partner/server.js';
import { Store } from '../../../examples/partner/store.js';
import { installationRequest, resourceRequest } from '../../generated/support/requests.js';
import { clientId, createTokenIssuer, type TokenIssuer } from '../../../examples/vercel-tokens.js';

export const installationId = 'icfg_cuwj0AdCdH3BwWT4LPijCC7t';
export const otherId = 'icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA';
export const path = { installationId };
export const hour = 3_600_000;

let time = new Date();
const now = (): Date => time;

/** Its tokens go by the clock of the partner that was started last. */
export const issuer: TokenIssuer = await createTokenIssuer(now);

type Provisioned = Extract<api.ProvisionResourceResult, { ok: true }>['data'];

export interface Acme {
  readonly partner: Server;
  readonly store: Store;
  /** What Vercel answers when it is asked for an invoice. */
  readonly invoices: Map<string, Invoice>;
  /** Calls for `installationId`. */
  readonly client: api.PartnerClient;
  /** Calls for `otherId`. */
  readonly other: api.PartnerClient;
  readonly now: () => Date;
  wait(milliseconds: number): void;
  /** A client for an installation, with tokens of its own or with the one given. */
  clientFor(id: string, token?: string): api.PartnerClient;
  provision(changes?: Parameters<typeof resourceRequest>[0]): Promise<Provisioned>;
}

export interface AcmeOptions extends Partial<PartnerOptions> {
  /** Whether Vercel can be asked for invoices; it can by default. */
  readonly hasInvoices?: boolean;
  /** Whether both installations are announced; they are by default. */
  readonly isInstalled?: boolean;
}

export async function startAcme({
  hasInvoices = true,
  isInstalled = true,
  ...options
}: AcmeOptions = {}): Promise<Acme> {
  time = new Date('2026-03-01T12:00:00.000Z');
  const store = new Store();
  const invoices = new Map<string, Invoice>();
  const partner = createPartner({
    clientId,
    keys: issuer.keys,
    now,
    store,
    validateResponses: true,
    ...(hasInvoices && { readInvoice: async (_, id) => invoices.get(id) }),
    ...options,
  });

  function clientFor(id: string, token?: string): api.PartnerClient {
    return api.createPartnerClient({
      baseUrl: 'https://acme.example',
      fetch: (request) => partner(request),
      userAuthentication: token ?? ((): Promise<string> => issuer.user(id)),
      systemAuthentication: token ?? ((): Promise<string> => issuer.system(id)),
    });
  }

  const client = clientFor(installationId);
  const other = clientFor(otherId);
  if (isInstalled) {
    const body = installationRequest();
    dataOf(await api.upsertInstallation(client, { path, body }));
    dataOf(await api.upsertInstallation(other, { path: { installationId: otherId }, body }));
  }
  return {
    partner,
    store,
    invoices,
    client,
    other,
    now,
    wait(milliseconds) {
      time = new Date(time.getTime() + milliseconds);
    },
    clientFor,
    async provision(changes) {
      return dataOf(await api.provisionResource(client, { path, body: resourceRequest(changes) }));
    },
  };
}

/** The status of an answer; with what it says, where it refuses. */
export async function outcome(
  call: Promise<{ status: number; error?: unknown }>,
): Promise<unknown> {
  const { status, error } = await call;
  return error === undefined ? status : { status, error };
}

export function refusal(status: number, code: string): unknown {
  return {
    status,
    error: { error: expect.objectContaining({ code, message: expect.any(String) }) },
  };
}
