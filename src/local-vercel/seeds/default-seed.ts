/** What a local Vercel holds by default: one team, one integration, its product. */

import type { IntegrationSeed, ProductSeed, TeamSeed } from './seed.js';

export const defaultTeam = {
  slug: 'local-team',
  name: 'Local Team',
  members: [
    { name: 'Olive Owner', role: 'ADMIN' },
    { name: 'Vic Viewer', role: 'USER' },
  ],
  projects: ['storefront'],
} as const satisfies TeamSeed;

export const defaultProduct = {
  slug: 'local-database',
  name: 'Local Database',
  description: 'A database for trying an integration.',
  plans: [
    {
      id: 'free',
      type: 'subscription',
      name: 'Free',
      scope: 'resource',
      description: 'Costs nothing.',
      paymentMethodRequired: false,
    },
    {
      id: 'pro',
      type: 'subscription',
      name: 'Pro',
      scope: 'resource',
      description: 'Billed by the month.',
      paymentMethodRequired: true,
      cost: '$20.00/month',
    },
  ],
} as const satisfies ProductSeed;

export const defaultIntegration = {
  slug: 'local-integration',
  name: 'Local Integration',
  products: [defaultProduct],
} as const satisfies IntegrationSeed;
