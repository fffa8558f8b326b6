/** What is done at the partner to see whether two servers differ: one visit for each of its parts. */

import type { Visit } from './visit.js';
import { signIns, tenants, tokens } from './visits/access.js';
import { purchases, setUps, submissions } from './visits/calls.js';
import { installations, removals } from './visits/installations.js';
import { resources, rotations } from './visits/resources.js';
import { retries } from './visits/retries.js';
import { transfers } from './visits/transfers.js';
import { webhooks } from './visits/webhooks.js';

export interface Scene {
  readonly setupTime?: number;
  readonly run: (visit: Visit) => Promise<void>;
}

export const scenes: Readonly<Record<string, Scene>> = {
  tokens: { run: tokens },
  installations: { run: installations },
  resources: { run: resources },
  tenants: { run: tenants },
  retries: { run: retries },
  rotations: { run: rotations },
  transfers: { run: transfers },
  purchases: { run: purchases },
  removals: { run: removals },
  webhooks: { run: webhooks },
  signIns: { run: signIns },
  setUps: { run: setUps, setupTime: 150 },
  submissions: { run: submissions },
};
