/** Tells an optional operation that is there from one that the server does not have. */

import { isNotOffered } from '@openapi-counterpart/local-vercel/partner-operations';
import type { Exchange } from '../model.js';
import { describe } from './answers.js';
import type { CheckContext } from './context.js';
import { NotOffered } from './outcome.js';

/** @throws NotOffered where the answer is that of a path that does not exist. */
export async function requireOffered(context: CheckContext, exchange: Exchange): Promise<void> {
  if (isNotOffered(exchange.status)) throw new NotOffered(describe(exchange));
  if (exchange.status === null || exchange.issues.length === 0) return;
  const elsewhere = await context.options.probe({
    ...exchange.case,
    path: '/v1/counterpart-no-such-operation',
    isOutsideApi: true,
  });
  const isSame = elsewhere.status === exchange.status && elsewhere.text === exchange.text;
  if (isSame) throw new NotOffered(`${describe(exchange)} So is any path that does not exist.`);
}
