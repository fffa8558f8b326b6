/** What the chapters of the story share: who is in it, and what it promises. */

import type { Narrator } from './narrator.js';
import type { Sides } from './set-up.js';

export interface Plot {
  readonly sides: Sides;
  readonly narrator: Narrator;
  installationId: string;
  resourceId: string;
}

export type Chapter = (plot: Plot) => Promise<void>;

/** @throws Error that says which promise of the story was broken. */
export function hold(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`The story broke off: ${what}.`);
}

export const metadata = { region: 'iad1' };

/** In milliseconds. */
export const day = 24 * 60 * 60 * 1000;

export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** The month that has begun, as the partner bills it. */
export function currentPeriod({ sides }: Plot): { readonly start: string; readonly end: string } {
  const now = new Date(sides.vercel.clock.now());
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
  return { start: iso(start), end: iso(end) };
}

export function ofInstallation({ installationId }: Plot) {
  return { integrationConfigurationId: installationId };
}

export function ofResource(plot: Plot) {
  return { ...ofInstallation(plot), resourceId: plot.resourceId };
}

export function storedResource({ sides, installationId, resourceId }: Plot) {
  const { resources } = sides.vercel.context.state;
  const resource = resources.find('partner', `${installationId}/${resourceId}`);
  if (resource === undefined) throw new Error(`Vercel does not know ${resourceId}.`);
  return resource;
}

/** A line of a bill. */
export function line({ resourceId }: Plot, name: string, price: string, quantity: number) {
  const total = ((Math.round(Number(price) * 100) * quantity) / 100).toFixed(2);
  const billingPlanId = 'postgres-pro';
  return { resourceId, billingPlanId, name, price, quantity, units: '100K', total };
}
