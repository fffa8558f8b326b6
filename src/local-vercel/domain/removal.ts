/** When an installation may be removed after the customer asked for it. */

import type { Installation, Invoice } from '../state/entities.js';
import { isOpen } from './invoice-states.js';
import { day } from './time.js';

/** How long last invoices may come; each one starts the wait again. */
export const removalWindow = day;

/** `wait`: until a time at the earliest. `settle`: until open invoices are paid. */
export type Removal =
  | { readonly kind: 'none' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'remove' };

export function removalOf(
  installation: Installation,
  invoices: readonly Invoice[],
  now: number,
): Removal {
  const { deleteRequestedAt, deletedAt, finalizedAt } = installation;
  if (deleteRequestedAt === null || deletedAt !== null) return { kind: 'none' };
  const until = windowEnd(deleteRequestedAt, invoices);
  if (finalizedAt === null && now < until) return { kind: 'wait', until };
  return invoices.some(isOpen) ? { kind: 'settle' } : { kind: 'remove' };
}

function windowEnd(deleteRequestedAt: number, invoices: readonly Invoice[]): number {
  const submitted = invoices
    .filter(({ test, origin }) => test === null && origin === 'submitted')
    .map(({ createdAt }) => createdAt);
  return Math.max(deleteRequestedAt, ...submitted) + removalWindow;
}
