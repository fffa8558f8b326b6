/** Says of an exchange in one word what came of it. */

import { isNotOffered, requiredOperations } from '../partner-operations.js';
import type { Exchange, ExchangeVerdict } from './exchange.js';

type Judged = Omit<Exchange, 'id' | 'verdict'>;

export function judge(exchange: Judged): ExchangeVerdict {
  const { status, operationId, request, response } = exchange;
  if (request.issues.length > 0) return 'differs';
  const isWrong = response !== null && response.issues.length > 0;
  if (isWrong) return lacksOperation(exchange) ? 'not-offered' : 'differs';
  if (status === null) return 'unanswered';
  return operationId === undefined ? 'undescribed' : 'fits';
}

function lacksOperation({ direction, api, operationId, status }: Judged): boolean {
  const isOptional = operationId !== undefined && !requiredOperations.has(operationId);
  return direction === 'out' && api === 'partner-api' && isOptional && isNotOffered(status);
}
