/** The operations of the Vercel API for the usage and the interim bill that a partner reports. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { SubmitBillingDataRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { checkReport, dayOf, timesOf, type ReportTimes } from '../domain/report-checks.js';
import { day, toTime } from '../domain/time.js';
import { callingInstallation } from './caller.js';
import { clockHint } from './clock-hint.js';
import { rememberedHistory } from './plan-history.js';
import type { LocalHandlers } from './types.js';

/** Reports of older days are forgotten: a year and a month of them is more than any page shows. */
const keptDays = 400;

export function billingDataHandlers(local: LocalContext): Pick<LocalHandlers, 'submitBillingData'> {
  const historyOf = rememberedHistory(local);
  return {
    submitBillingData(context) {
      const installation = callingInstallation(context);
      const { body } = context;
      const times = timesOf(body);
      const history = historyOf(installation);
      const problems = checkReport(body, times, history, local.clock.now());
      if (problems.length > 0) {
        throw new HttpError(400, `${problems.join(' ')}${clockHint(local)}`);
      }
      record(local, installation.id, body, times);
      return { status: 201 };
    },
  };
}

/** Keeps the newest report about a day of a period; of two of one time the later sent counts. */
function record(
  { state, clock }: LocalContext,
  installationId: string,
  data: SubmitBillingDataRequest,
  times: ReportTimes,
): void {
  const { timestamp, period } = times;
  const id = `["${installationId}",${period.start},${period.end},${dayOf(times)}]`;
  const former = state.billingData.get(id);
  if (former !== undefined && former.timestamp > timestamp) return;
  state.billingData.put({ id, installationId, timestamp, data });
  if (former === undefined) forgetOld({ state, clock }, installationId);
}

function forgetOld(
  { state, clock }: Pick<LocalContext, 'state' | 'clock'>,
  installationId: string,
): void {
  const oldest = clock.now() - keptDays * day;
  for (const { id, data } of state.billingData.where('installation', installationId)) {
    if (toTime(data.eod) < oldest) state.billingData.delete(id);
  }
}
