/** The side of Vercel in a contract test: it signs tokens, and takes what the partner calls back. */

import type { TokenSpec, VercelCall } from '../model.js';

/** An installation that Vercel knows of, so that the partner can call back for it. */
export interface KnownInstallation {
  readonly id: string;
  readonly accessToken: string;
}

/** What one line of an invoice is for; the installation where it names no resource. */
export interface InvoiceLine {
  readonly resourceId?: string;
  readonly total: string;
}

/** What contract tests need of the local Vercel. */
export interface VercelSide {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Makes what signs, which takes longer than hundreds of tokens: otherwise the first calls wait for it. */
  prepare(): Promise<void>;
  /** The token as text; undefined for a case without one. */
  sign(spec: TokenSpec): Promise<string | undefined>;
  /** Makes an installation known before the partner hears of it. */
  register(installationId: string): KnownInstallation;
  /** Gives an installation a new token; the former is worth nothing from then on. */
  reissue(installationId: string): KnownInstallation;
  /** Makes a resource known, so that the partner can call back for it. */
  registerResource(input: {
    readonly installationId: string;
    readonly resourceId: string;
    /** As the partner calls the product; Vercel knows it by that name from then on. */
    readonly productId: string;
    /** The plan that the resource is on, if the partner says so. */
    readonly plan?:
      { readonly id: string; readonly type: 'prepayment' | 'subscription' } | undefined;
    readonly secrets: readonly { readonly name: string; readonly value: string }[];
  }): void;
  /** An invoice that proves a purchase, paid or not. */
  purchaseInvoice(input: {
    readonly installationId: string;
    readonly resourceId: string | undefined;
    readonly planId: string;
    readonly amount: string;
    readonly isPaid: boolean;
    /** In place of one line of the amount for the resource. */
    readonly lines?: readonly InvoiceLine[];
  }): string;
  /** What has become of an invoice. */
  setInvoiceState(id: string, state: 'paid' | 'notpaid'): void;
  /** What the partner has called for an installation so far. */
  callsOf(installationId: string): readonly VercelCall[];
  /** A code of a sign-in, as Vercel sends it with the browser. */
  signInCode(installationId: string): { readonly code: string; readonly state: string };
}
