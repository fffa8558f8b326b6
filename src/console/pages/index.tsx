/** The pages of the console: one line each. */

import type { ComponentChildren } from 'preact';
import { ExchangesPage } from './exchanges.js';

export interface PageEntry {
  /** First segment of its address. */
  readonly path: string;
  readonly title: string;
  readonly show: (rest: readonly string[]) => ComponentChildren;
}

export const pages: readonly PageEntry[] = [
  { path: 'exchanges', title: 'Exchanges', show: ([id]) => <ExchangesPage chosen={id} /> },
];
