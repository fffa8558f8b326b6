/** Masks tokens and secrets in an exchange before it is shown. */

import { maskBody, maskHeader, maskQuery } from '../masking/mask.js';
import type { Exchange, Message } from './log.js';

/** An exchange as it is shown. */
export function maskExchange(exchange: Exchange): Exchange {
  return {
    ...exchange,
    path: maskQuery(exchange.path),
    request: maskMessage(exchange.request),
    response: exchange.response && maskMessage(exchange.response),
  };
}

function maskMessage(message: Message): Message {
  return {
    ...message,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, maskHeader(name, value)]),
    ),
    body: message.body === null ? null : maskBody(message.body),
  };
}
