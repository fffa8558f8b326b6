/** Secrets of the tiny partner's resources, and their rotation, at once or later. */

import { randomUUID } from 'node:crypto';
import { callVercel } from './calls.js';
import type { Ground } from './ground.js';
import { optional, text } from './input.js';
import { Refusal, type Route, type Secret } from './model.js';

export function newSecrets({ has }: Ground): Secret[] {
  return [
    { name: 'TINY_HOST', value: 'db.tiny.example' },
    {
      name: has('secret-names') ? 'TINY_HOST' : 'TINY_PASSWORD',
      value: has('secrets-shared') ? 'the-same-for-all' : randomUUID(),
    },
  ];
}

export function secretRoutes(ground: Ground): readonly Route[] {
  const { has, style, installationOf, resourceOf } = ground;
  return [
    [
      'POST',
      /\/secrets\/rotate$/,
      'any',
      async (call) => {
        const resource = resourceOf(call);
        optional(call.body['reason'], text);
        optional(call.body['delayOldSecretsExpirationHours'], (hours) => {
          if (typeof hours !== 'number' || hours < 0 || hours > 720) throw new Refusal(400);
        });
        const { secrets: old } = resource;
        if (!has('rotation-changes')) resource.secrets = newSecrets(ground);
        if (has('rotation-whole')) {
          resource.secrets = [{ name: 'TINY_HOST', value: randomUUID() }, ...old.slice(1)];
        }
        const secrets = has('rotation-complete') ? resource.secrets.slice(1) : resource.secrets;
        if (style.isAsync === true) {
          const installation = installationOf(call);
          if (!has('rotation-async')) {
            const init = { method: 'PUT', body: JSON.stringify({ secrets }) };
            // After the answer.
            setImmediate(() => {
              // The run may be over by then.
              callVercel(ground, installation, `resources/${resource.id}/secrets`, init).catch(
                () => {},
              );
            });
          }
          return { status: 202, body: { sync: false } };
        }
        return { status: 200, body: { sync: true, secrets } };
      },
    ],
  ];
}
