/** The check of a refund request: whether the invoice can be given back, and how much of it. */

import type { Invoice } from '../state/entities.js';
import type { Problem } from './invoice-checks.js';
import { canMove, refundTotalOf } from './invoice-states.js';
import { decimal, hasWholeCents, toMoney } from './money.js';

/** What is wrong with asking for this much, in dollars; nothing for a request that is fine. */
export function checkRefund(invoice: Invoice, total: string): Problem | undefined {
  const { id, state, cancelledAt } = invoice;
  if (cancelledAt !== null) {
    return conflict(`The invoice "${id}" was cancelled before the team was charged.`);
  }
  if (state === 'refund_requested') {
    return conflict(`A refund of the invoice "${id}" is under way; wait until it is refunded.`);
  }
  if (!canMove(invoice, 'cancel') && !canMove(invoice, 'requestRefund')) {
    return conflict(`The invoice "${id}" is ${state}, which cannot be refunded.`);
  }
  const left = decimal(invoice.total).minus(refundTotalOf(invoice));
  if (decimal(total).eq(0)) return invalid('total is 0: there is nothing to give back.');
  if (!hasWholeCents(total)) return invalid(`total, ${total}, has parts of a cent.`);
  if (decimal(total).gt(left)) {
    return invalid(
      `total, ${total}, is more than the ${toMoney(left)} of the invoice "${id}" that are left.`,
    );
  }
  return undefined;
}

function conflict(message: string): Problem {
  return { kind: 'conflict', message };
}

function invalid(message: string): Problem {
  return { kind: 'invalid', message };
}
