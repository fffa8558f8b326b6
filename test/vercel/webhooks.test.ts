import { createHmac } from 'node:crypto';
import {
  createWebhookHandler,
  memoryStore,
  verifyWebhook,
  type WebhookHandlerOptions,
} from '@openapi-counterpart/vercel';
import { beforeEach, describe, expect, test } from 'vitest';
import { stores, useStores } from './idempotency/stores.js';

useStores();

const secret = 'not-a-real-secret';

function sign(body: string | Uint8Array, key = secret): string {
  return createHmac('sha1', key).update(body).digest('hex');
}

const event = {
  id: 'hook_1',
  type: 'integration-configuration.removed',
  createdAt: 1_767_225_600_000,
  region: null,
  payload: {
    team: { id: 'team_1' },
    user: { id: 'user_1' },
    configuration: { id: 'icfg_1', projectSelection: 'all', projects: [] },
  },
};

function request(
  body: string | Uint8Array<ArrayBuffer> = JSON.stringify(event),
  signature: string | undefined = sign(body),
  method = 'POST',
): Request {
  return new Request('https://acme.example/webhooks', {
    method,
    headers: { ...(signature !== '' && { 'x-vercel-signature': signature }) },
    ...(method === 'POST' && { body }),
  });
}

/** A handler that counts, with what is given in place of the defaults. */
function receiver(options: Partial<WebhookHandlerOptions> = {}): {
  readonly receive: (request: Request) => Promise<Response>;
  readonly removed: unknown[];
  readonly errors: unknown[];
} {
  const removed: unknown[] = [];
  const errors: unknown[] = [];
  const receive = createWebhookHandler({
    secret,
    seen: memoryStore(),
    on: {
      'integration-configuration.removed': ({ payload }) => {
        removed.push(payload.configuration.id);
      },
    },
    onError: (error) => errors.push(error),
    ...options,
  });
  return { receive, removed, errors };
}

describe('the signature', () => {
  const bytes = new Uint8Array([123, 0, 255, 125]);

  test('is that of the raw bytes', () => {
    expect(verifyWebhook({ secret, body: bytes, signature: sign(bytes) })).toBe(true);
    expect(verifyWebhook({ secret, body: 'ä', signature: sign('ä') })).toBe(true);
    // HMAC-SHA1 as its own standard has it (RFC 2202, case 2).
    const body = 'what do ya want for nothing?';
    const signature = 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79';
    expect(verifyWebhook({ secret: 'Jefe', body, signature })).toBe(true);
  });

  test.each([
    ['none', undefined],
    ['null', null],
    ['an empty one', ''],
    ['a short one', sign(bytes).slice(0, -2)],
    ['a long one', `${sign(bytes)}00`],
    ['no hex', 'g'.repeat(40)],
    ['characters of several bytes', 'ä'.repeat(40)],
    ['upper case', sign(bytes).toUpperCase()],
    ['one of another secret', sign(bytes, 'other')],
    ['one of another body', sign('{}')],
    ['one of SHA-256', createHmac('sha256', secret).update(bytes).digest('hex')],
  ])('is not %s', (_, signature) => {
    expect(verifyWebhook({ secret, body: bytes, signature })).toBe(false);
  });

  test('needs a secret', () => {
    expect(() => verifyWebhook({ secret: '', body: '', signature: sign('', '') })).toThrow(
      TypeError,
    );
    expect(() => receiver({ secret: '' })).toThrow(TypeError);
  });
});

test.each<{ what: string; sent: () => Request; status: number; code: string }>([
  {
    what: 'a wrong signature',
    sent: () => request(undefined, sign('{}')),
    status: 403,
    code: 'invalid_signature',
  },
  {
    what: 'no signature',
    sent: () => request(undefined, ''),
    status: 403,
    code: 'invalid_signature',
  },
  { what: 'broken JSON', sent: () => request('{"id":'), status: 400, code: 'invalid_json' },
  { what: 'nothing', sent: () => request(''), status: 400, code: 'invalid_json' },
  {
    what: 'no UTF-8',
    sent: () => request(new Uint8Array([0x22, 0xff, 0x22])),
    status: 400,
    code: 'invalid_json',
  },
  { what: 'a list', sent: () => request('[]'), status: 400, code: 'invalid_body' },
  { what: 'null', sent: () => request('null'), status: 400, code: 'invalid_body' },
  {
    what: 'no id',
    sent: () => request(JSON.stringify({ ...event, id: undefined })),
    status: 400,
    code: 'invalid_body',
  },
  {
    what: 'a payload that is not of its type',
    sent: () => request(JSON.stringify({ ...event, payload: { configuration: 1 } })),
    status: 400,
    code: 'invalid_payload',
  },
  {
    what: 'too much',
    sent: () => request(JSON.stringify({ ...event, more: 'x'.repeat(5000) })),
    status: 413,
    code: 'payload_too_large',
  },
  {
    what: 'another method',
    sent: () => request('', '', 'GET'),
    status: 405,
    code: 'method_not_allowed',
  },
])('refuses $what: $status $code', async ({ sent, status, code }) => {
  const { receive, removed } = receiver({ maxBodyBytes: 5000 });
  const response = await receive(sent());
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ code, error: expect.any(String) });
  expect(removed).toEqual([]);
});

describe('accepts', () => {
  test('what it has a handler for', async () => {
    const { receive, removed } = receiver();
    expect((await receive(request())).status).toBe(200);
    expect(removed).toEqual(['icfg_1']);
  });

  test.each(['integration-configuration-removed', 'something.new', '__proto__', 'toString'])(
    'a type that is not described: %s',
    async (type) => {
      const unknown: string[] = [];
      const { receive } = receiver({ onUnknown: (it) => void unknown.push(it.type) });
      const body = JSON.stringify({ id: 'hook_1', type });
      expect((await receive(request(body))).status).toBe(200);
      expect(unknown).toEqual([type]);
      expect((await receiver().receive(request(body))).status).toBe(200);
    },
  );

  test('what was not asked for, whatever is in it', async () => {
    const { receive } = receiver({ on: {} });
    expect((await receive(request(JSON.stringify({ ...event, payload: 1 })))).status).toBe(200);
  });

  test('a payload that is not of its type, where somebody takes it', async () => {
    const invalid: unknown[] = [];
    const { receive, removed } = receiver({
      onInvalid: ({ id }, issues) => void invalid.push([id, issues.length > 0]),
    });
    const body = JSON.stringify({ ...event, payload: {} });
    expect((await receive(request(body))).status).toBe(200);
    expect(invalid).toEqual([['hook_1', true]]);
    expect(removed).toEqual([]);
  });
});

describe.each(stores)('deliveries in the $name store', ({ skip, open }) => {
  beforeEach((context) => context.skip(skip));

  test('are handled once, one after the other and at once', async () => {
    const { store, other } = await open();
    const { receive, removed } = receiver({ seen: store });
    const again = request();
    const all = await Promise.all([receive(request()), receive(request()), receive(request())]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    const elsewhere = receiver({ seen: await other() });
    expect((await elsewhere.receive(again)).status).toBe(200);
    expect([...removed, ...elsewhere.removed]).toEqual(['icfg_1']);
  });

  test('are handled again after a handler that threw', async () => {
    const { store } = await open();
    let count = 0;
    const { receive, errors } = receiver({
      seen: store,
      on: {
        'integration-configuration.removed': async () => {
          count += 1;
          if (count === 1) throw new Error('The database is away.');
        },
      },
    });
    const first = await receive(request());
    expect(first.status).toBe(500);
    expect(await first.json()).toEqual({ code: 'handler_failed', error: expect.any(String) });
    expect((await receive(request())).status).toBe(200);
    expect((await receive(request())).status).toBe(200);
    expect(count).toBe(2);
    expect(errors).toMatchObject([{ message: 'The database is away.' }]);
  });
});

test('a duplicate of one that fails meanwhile is handled itself, not taken for done', async () => {
  let count = 0;
  const { receive } = receiver({
    on: {
      'integration-configuration.removed': async () => {
        count += 1;
        if (count === 1) throw new Error('The database is away.');
      },
    },
  });
  const answers = await Promise.all([receive(request()), receive(request())]);
  expect(answers.map(({ status }) => status)).toEqual([500, 200]);
});

test('two events under one id are one delivery; the same event under two ids is two', async () => {
  const { receive, removed } = receiver();
  await receive(request());
  await receive(request(JSON.stringify({ ...event, createdAt: 1 })));
  await receive(request(JSON.stringify({ ...event, id: 'hook_2' })));
  expect(removed).toHaveLength(2);
});

test('what is refused can be sent again once it is mended', async () => {
  const { receive, removed } = receiver();
  await receive(request(JSON.stringify({ ...event, payload: {} })));
  expect((await receive(request())).status).toBe(200);
  expect(removed).toEqual(['icfg_1']);
});

test('says so when somebody read the body before', async () => {
  const read = request();
  await read.text();
  await expect(receiver().receive(read)).rejects.toThrow('read before');
});
