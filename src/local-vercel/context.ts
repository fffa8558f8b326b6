/** What every part of the local Vercel works with. */

import type { ExchangeLog } from './exchanges/log.js';
import type { PartnerClock } from './interception/partner-clock.js';
import type { PartnerLimits } from './partner-limits.js';
import type { Clock } from './state/clock.js';
import type { Ids } from './state/ids.js';
import type { Jobs } from './state/jobs.js';
import type { State } from './state/state.js';

export interface LocalContext {
  readonly state: State;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jobs: Jobs;
  readonly exchanges: ExchangeLog;
  /** Carries every call to the partner: fetch itself, or a partner without a socket. */
  readonly send: (request: Request) => Promise<Response>;
  /** How long the partner may take, and when it is asked again; as Vercel's own when absent. */
  readonly partnerLimits?: PartnerLimits;
  /** Where the partner's program goes by the clock of the local Vercel: tokens have its time then. */
  readonly partnerClock?: PartnerClock;
  /** Where the local Vercel is reached, without a slash at the end; known once it listens. */
  readonly url: () => string;
}
