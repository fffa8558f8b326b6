/** Answers that took too long, as findings: looked for in every exchange of every check. */

import { ownEntry } from '@openapi-counterpart/openapi/schema/json-schema';
import type { ContractConfig } from '../config.js';
import type { Exchange, Finding } from '../model.js';

/** Where the configuration says nothing; in milliseconds. */
const slow = 5000;

export function slownessOf(
  exchange: Exchange,
  budgets: ContractConfig['budgets'] = {},
): readonly Finding[] {
  const { operationId } = exchange.case;
  const budget = ownEntry(budgets, operationId) ?? budgets['default'];
  const limit = budget ?? slow;
  if (exchange.status === null || exchange.duration <= limit) return [];
  const code = budget === undefined ? 'answer-slow' : 'answer-time';
  return [
    {
      code,
      operationId,
      // How long it took is another time each time, and reports are the same for a seed.
      message: `The answer took longer than ${limit} ms.`,
      exchanges: [exchange],
      pointer: undefined,
      cause: `${code}:${operationId}`,
    },
  ];
}
