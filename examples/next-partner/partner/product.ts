/** What is sold: a list of notes for each resource, kept in memory, and a key that opens it. */

import { randomBytes } from 'node:crypto';
import type { BillingPlan, Secret } from '@openapi-counterpart/vercel/partner-api/types';
import { notes, type StoredResource } from './store';

export const productId = 'notes';

export const plans: BillingPlan[] = [
  {
    id: 'free',
    type: 'subscription',
    name: 'Free',
    description: 'A hundred notes.',
    scope: 'resource',
    paymentMethodRequired: false,
  },
  {
    id: 'pro',
    type: 'subscription',
    name: 'Pro',
    description: 'As many notes as you like.',
    scope: 'resource',
    paymentMethodRequired: true,
    cost: '$20.00/month',
  },
];

/** Opens a list of notes with a new key; the old key opens it no longer. */
export function issueKey(resource: Pick<StoredResource, 'id'>): Secret[] {
  const key = randomBytes(24).toString('base64url');
  notes.set(resource.id, { key, texts: notes.get(resource.id)?.texts ?? [] });
  return [
    { name: 'NOTES_URL', value: `https://notes.example/${resource.id}` },
    { name: 'NOTES_KEY', value: key },
  ];
}
