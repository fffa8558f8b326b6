/** The pages of the console: one line each. */

import type { ComponentChildren } from 'preact';
import { ExchangesPage } from './exchanges.js';
import { MarketplacePages } from './marketplace/index.js';
import { BillingPage } from './operator/billing.js';
import { FaultsPage } from './operator/faults.js';
import { InstallationsPage } from './operator/installations.js';
import { WebhooksPage } from './operator/webhooks.js';
import { TestsPage } from './tests/index.js';

export interface PageEntry {
  /** First segment of its address. */
  readonly path: string;
  readonly title: string;
  readonly show: (rest: readonly string[]) => ComponentChildren;
}

export const pages: readonly PageEntry[] = [
  { path: 'exchanges', title: 'Exchanges', show: ([id]) => <ExchangesPage chosen={id} /> },
  { path: 'marketplace', title: 'Marketplace', show: (rest) => <MarketplacePages rest={rest} /> },
  { path: 'installations', title: 'Installations', show: ([id]) => <InstallationsPage id={id} /> },
  { path: 'billing', title: 'Billing', show: () => <BillingPage /> },
  { path: 'webhooks', title: 'Webhooks', show: () => <WebhooksPage /> },
  { path: 'faults', title: 'Faults', show: () => <FaultsPage /> },
  { path: 'tests', title: 'Tests', show: () => <TestsPage /> },
];
