/** Notes what is wrong with a call that the partner made to Vercel. */

import { isObject } from '@openapi-counterpart/runtime';
import type { CheckContext } from '../../context/context.js';
import type { VercelCall } from '../../model.js';

/** Notes what is wrong with a call, at the operation after which it came. */
export function noteCall(context: CheckContext, after: string, call: VercelCall): void {
  const { operationId = 'unknown operation', status, issues } = call;
  if (status === 401 || status === 403) {
    const message = `The call of ${operationId} at Vercel was refused with ${status}.`;
    context.fail('calls-authorized', after, message, {
      cause: 'calls-authorized',
      calls: [call],
    });
  }
  const [issue] = issues;
  if (issue !== undefined) {
    const message = `The call of ${operationId} at Vercel is not as described: ${issue}.`;
    context.fail('calls-described', after, message, {
      cause: `calls-described:${operationId}`,
      calls: [call],
    });
    return;
  }
  const fault = operationId === 'submit-invoice' ? faultOf(call.body) : undefined;
  if (fault === undefined) return;
  context.fail('calls-accepted', after, fault, { cause: 'calls-accepted', calls: [call] });
}

/** What Vercel refuses in any state. The installations of checks are not being removed. */
function faultOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  if (body['final'] === true) {
    return 'An invoice says that it is the final one, and the installation is not to be removed.';
  }
  const { invoiceDate, period } = body;
  const { start, end } = isObject(period) ? period : {};
  const [date, from, to] = [invoiceDate, start, end].map((time) => Date.parse(String(time)));
  if (date === undefined || from === undefined || to === undefined) return undefined;
  return date < from || date > to ? 'The date of an invoice is outside of its period.' : undefined;
}
