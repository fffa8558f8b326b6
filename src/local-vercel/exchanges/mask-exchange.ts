/** Masks tokens and secrets in an exchange before it is shown. */

import type { KnownSecrets } from '../masking/known-secrets.js';
import { maskAll, type MaskedValues } from '../masking/mask.js';
import { maskHeader, maskPlainText, maskQuery } from '../masking/mask-text.js';
import { parseJson } from '../parse-json.js';
import type { Exchange, Message } from './log.js';

/**
 * An exchange as it is shown: a secret that one message names is masked wherever it stands, in the other
 * and in the address too.
 * @param known Secrets of other exchanges, which are masked as well; learns those of this one.
 */
export function maskExchange(exchange: Exchange, known: KnownSecrets): Exchange {
  const { request, response } = exchange;
  const bodies = [request.body, response?.body ?? null].map(readBody);
  const read = bodies.map(({ value }) => value);
  const { values, maskFields, found } = maskAll(read, known);
  known.learn(found, [exchange.path, ...read]);
  return {
    ...exchange,
    path: maskFields(maskQuery(exchange.path)),
    request: maskMessage(request, bodies[0], values[0], maskFields),
    response: response && maskMessage(response, bodies[1], values[1], maskFields),
  };
}

interface Body {
  readonly value: unknown;
  readonly isJson: boolean;
}

/** Bodies are read to be masked, which takes time. */
const longestShown = 1024 * 1024;

function readBody(body: string | null): Body {
  if (body === null) return { value: null, isJson: false };
  if (body.length > longestShown) {
    return { value: `…(${body.length} characters, too long to be shown)`, isJson: false };
  }
  try {
    return { value: parseJson(body), isJson: true };
  } catch {
    // What looks like JSON and cannot be read cannot be masked by its names.
    const isBroken = /^\s*[[{]/.test(body);
    const shown = isBroken
      ? `…(${body.length} characters of JSON that cannot be read)`
      : maskPlainText(body);
    return { value: shown, isJson: false };
  }
}

function maskMessage(
  message: Message,
  body: Body | undefined,
  masked: unknown,
  maskFields: MaskedValues['maskFields'],
): Message {
  return {
    ...message,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        maskFields(maskHeader(name, value)),
      ]),
    ),
    body: message.body === null ? null : body?.isJson ? JSON.stringify(masked) : String(masked),
  };
}
