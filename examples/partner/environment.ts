/** What Acme's handlers work with: state, time, and the ways to reach Vercel. */

import type { PartnerHandlers } from '@openapi-counterpart/vercel/partner-api/server';
import type { components } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Principals } from './auth.js';
import type { Store } from './store.js';

export type AcmeHandlers = PartnerHandlers<Principals>;
export type Invoice = components['schemas']['Invoice'];

/** Reads an invoice from Vercel; undefined when Vercel knows none by that id. */
export type ReadInvoice = (
  installationId: string,
  invoiceId: string,
) => Promise<Invoice | undefined>;

/** Tells Vercel that a resource is to be read again. */
export type AnnounceResource = (installationId: string, resourceId: string) => Promise<void>;

export interface Environment {
  readonly store: Store;
  readonly now: () => Date;
  /** Absent where Vercel cannot be asked: then no purchase is believed. */
  readonly readInvoice: ReadInvoice | undefined;
  readonly announceResource: AnnounceResource | undefined;
  /** How long it takes to set a resource up, in milliseconds; at 0 it is ready at once. */
  readonly setupTime: number;
  /** Hears of work behind the scenes that failed. */
  readonly report: (what: string, error: unknown) => void;
}
