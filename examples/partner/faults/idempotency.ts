/** Faults of idempotency: what comes again is done again, or answered otherwise. */

import { randomBytes } from 'node:crypto';
import type { FetchHandler } from '@openapi-counterpart/vercel';
import type { Fault } from './fault.js';
import { crash, errorOf, fieldsOf, handling, itemsOf, readAnswer, toResponse } from './tools.js';

const kind = 'idempotency';
const again = ['idempotency-retry'];

/** Does not look for the key at some operations. */
function forgetful(operationId: string): Fault['apply'] {
  return { retries: (api, sound) => handling(operationId, (request) => api(request))(sound) };
}

/** Keeps answers under keys in a way of its own. */
function remembering(
  operationId: string,
  nameOf: (request: Request) => string,
  replay: (answer: Response) => Response | Promise<Response> = (answer) => answer,
): Fault['apply'] {
  return {
    retries(_api, sound) {
      const answers = new Map<string, Promise<Response>>();
      return handling(operationId, async (request) => {
        const key = request.headers.get('idempotency-key');
        if (key === null) return sound(request);
        const name = nameOf(request);
        const known = answers.get(name);
        if (known !== undefined) return replay((await known).clone());
        const answer = sound(request);
        const { ok } = await answer;
        if (ok) answers.set(name, answer);
        return (await answer).clone();
      })(sound) satisfies FetchHandler;
    },
  };
}

function keyOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const [, , , installationId = ''] = pathname.split('/');
  return `${installationId} ${request.headers.get('idempotency-key') ?? ''}`;
}

export const idempotencyFaults: readonly Fault[] = [
  {
    id: 'again-provision',
    kind,
    operationId: 'provision-resource',
    rule: again,
    sentence: 'Provisioning does not look at the Idempotency-Key: a retry makes a second resource.',
    apply: forgetful('provision-resource'),
  },
  {
    id: 'again-rotate',
    kind,
    operationId: 'request-secrets-rotation',
    rule: again,
    sentence: 'A retry of a rotation rotates again: the secrets that Vercel has are void.',
    apply: forgetful('request-secrets-rotation'),
  },
  {
    id: 'again-transfer',
    kind,
    operationId: 'create-resource-transfer',
    rule: again,
    sentence: 'A retry prepares a second transfer of the same resources.',
    apply: forgetful('create-resource-transfer'),
  },
  {
    id: 'again-accept',
    kind,
    operationId: 'accept-resource-transfer',
    rule: again,
    sentence: 'A retry of an acceptance is told that the transfer is complete: 409.',
    apply: forgetful('accept-resource-transfer'),
  },
  {
    id: 'again-update',
    kind,
    operationId: 'update-resource',
    rule: ['idempotency-late-retry', ...again],
    sentence: 'A late retry of an update undoes a newer one.',
    apply: forgetful('update-resource'),
  },
  {
    id: 'again-update-installation',
    kind,
    operationId: 'update-installation',
    rule: ['idempotency-late-retry', ...again],
    sentence: 'A late retry puts an installation back on the plan that it has left.',
    apply: forgetful('update-installation'),
  },
  {
    id: 'again-purchase',
    kind,
    operationId: 'provision-purchase',
    rule: [...again, 'purchase-once', 'purchase-credits'],
    sentence: 'Each retry of a purchase gives the credit once more.',
    apply: {
      ...forgetful('provision-purchase'),
      handlers: (sound, { store }) => ({
        provisionPurchase(context) {
          const installation = store.findInstallation(context.path.installationId);
          installation?.creditedInvoiceIds.clear();
          return sound.provisionPurchase(context);
        },
      }),
    },
  },
  {
    id: 'purchase-by-key-only',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-once', 'purchase-credits', 'idempotency-retry'],
    sentence: 'An invoice is credited again when it comes under another key.',
    apply: {
      handlers: (sound, { store }) => ({
        provisionPurchase(context) {
          const installation = store.findInstallation(context.path.installationId);
          installation?.creditedInvoiceIds.clear();
          return sound.provisionPurchase(context);
        },
      }),
    },
  },
  {
    id: 'replay-is-conflict',
    kind,
    operationId: 'provision-resource',
    rule: again,
    sentence: 'A retry is told that its key was used: 409, and Vercel never has the secrets.',
    apply: remembering('provision-resource', keyOf, () =>
      toResponse({ status: 409, headers: {}, body: errorOf('conflict', 'Duplicate request.') }),
    ),
  },
  {
    id: 'replay-without-secrets',
    kind,
    operationId: 'provision-resource',
    rule: [...again, 'response-body'],
    sentence: 'A retry finds the resource that was made, and answers with empty secrets.',
    apply: remembering('provision-resource', keyOf, async (answer) => {
      const { body, ...rest } = await readAnswer(answer);
      return toResponse({ ...rest, body: { ...fieldsOf(body), secrets: [] } });
    }),
  },
  {
    id: 'replay-with-new-secrets',
    kind,
    operationId: 'provision-resource',
    rule: again,
    sentence: 'A retry gets the same resource with other secrets.',
    apply: remembering('provision-resource', keyOf, async (answer) => {
      const { body, ...rest } = await readAnswer(answer);
      const secrets = itemsOf(fieldsOf(body)['secrets']).map((secret) => ({
        ...secret,
        value: randomBytes(12).toString('hex'),
      }));
      return toResponse({ ...rest, body: { ...fieldsOf(body), secrets } });
    }),
  },
  {
    id: 'replay-of-other-body',
    kind,
    operationId: 'provision-resource',
    rule: ['idempotency-other-body', 'idempotency-retry'],
    sentence: 'A key that comes with another body brings the old answer back.',
    apply: remembering('provision-resource', keyOf),
  },
  {
    id: 'key-across-operations',
    kind,
    operationId: 'update-resource',
    rule: ['idempotency-other-body', 'idempotency-retry'],
    sentence: 'A key that another operation had brings back the answer of that one.',
    apply: remembering('provision-resource update-resource request-secrets-rotation', keyOf),
  },
  {
    id: 'key-is-the-body',
    kind,
    operationId: 'provision-resource',
    rule: ['ids-unique', 'idempotency-retry', 'state-persists'],
    sentence: 'Two requests with the same body are taken for one, though their keys differ.',
    apply: {
      handlers(sound) {
        const replies = new Map<string, ReturnType<typeof sound.provisionResource>>();
        return {
          provisionResource(context) {
            const name = JSON.stringify([context.path, context.body]);
            const reply = replies.get(name) ?? sound.provisionResource(context);
            replies.set(name, reply);
            return reply;
          },
        };
      },
    },
  },
  {
    id: 'upsert-twice-conflict',
    kind,
    operationId: 'upsert-installation',
    rule: ['delete-repeat', 'install-repeat'],
    sentence: 'An installation that is announced again is a conflict.',
    apply: {
      api: (sound, { store }) =>
        handling('upsert-installation', async (request, next, { path }) => {
          if (store.findInstallation(path['installationId'] ?? '') === undefined) {
            return next(request);
          }
          const body = errorOf('conflict', 'The installation exists.');
          return toResponse({ status: 409, headers: {}, body });
        })(sound),
    },
  },
  {
    id: 'delete-twice-crash',
    kind,
    operationId: 'delete-resource',
    rule: ['delete-repeat', 'server-error'],
    sentence: 'A resource that is deleted again breaks the server.',
    apply: {
      api(sound) {
        const deleted = new Set<string>();
        return handling('delete-resource', async (request, next) => {
          if (deleted.has(request.url)) return crash();
          const response = await next(request);
          if (response.ok) deleted.add(request.url);
          return response;
        })(sound);
      },
    },
  },
  {
    id: 'uninstall-twice-conflict',
    kind,
    operationId: 'delete-installation',
    rule: ['delete-repeat', 'uninstall-repeat'],
    sentence: 'An installation that is removed again is a conflict.',
    apply: {
      api(sound) {
        const removed = new Set<string>();
        return handling('delete-installation', async (request, next) => {
          if (removed.has(request.url)) {
            const body = errorOf('conflict', 'The installation is being removed.');
            return toResponse({ status: 409, headers: {}, body });
          }
          const response = await next(request);
          if (response.ok) removed.add(request.url);
          return response;
        })(sound);
      },
    },
  },
];
