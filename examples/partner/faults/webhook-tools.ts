/** What the faults of the receiver of webhooks share: a look at the body, and at its signature. */

import { createHmac } from 'node:crypto';
import type { FetchHandler } from '@openapi-counterpart/vercel';
import type { Change, Ground } from '../parts.js';
import type { Fault } from './fault.js';
import { fieldsOf, parse } from './tools.js';

type Receive = (text: string, request: Request, sound: FetchHandler) => Promise<Response>;

/** Looks at the body before the sound receiver does. */
export function receiving(receive: (ground: Ground) => Receive): Change {
  return {
    webhook(sound, ground) {
      const own = receive(ground);
      return async (request) => {
        if (request.method !== 'POST') return sound(request);
        return own(await request.clone().text(), request, sound);
      };
    },
  };
}

export function sign(text: string, secret: string, algorithm = 'sha1'): string {
  return createHmac(algorithm, secret).update(text).digest('hex');
}

export function genuine(text: string, given: string | null, { clientSecret }: Ground): boolean {
  return given === sign(text, clientSecret);
}

export function typeOf(text: string): string {
  return String(fieldsOf(parse(text))['type']);
}

export type Spec = readonly [id: string, rule: readonly string[], sentence: string, apply: Change];

export function webhookFault([id, rule, sentence, apply]: Spec): Fault {
  return {
    id: `webhook-${id}`,
    kind: 'webhooks',
    operationId: 'webhook',
    rule,
    sentence,
    apply,
  };
}
