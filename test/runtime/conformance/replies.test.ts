/** How handlers are answered for, and what becomes of their faults. */

import { describe, expect, test, vi } from 'vitest';
import { InvalidReplyError } from '../../../src/runtime/write-reply.js';
import { forms } from './forms.js';
import type { Service } from './service.js';

describe.each(forms)('%s', (_, { start, refusal }) => {
  describe('answers', () => {
    test.each([
      [undefined, 'application/json'],
      ['*/*', 'application/json'],
      ['text/html', 'text/html; charset=utf-8'],
      ['text/*, image/png', 'application/json'],
      ['image/png, application/json;q=0.1', 'application/json'],
      ['application/vnd.things.v3+json', 'application/json'],
    ])('to Accept: %s come as %s', async (accept, type) => {
      const { send } = await start();
      const response = await send('/document', { headers: accept === undefined ? {} : { accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.text()).toContain('ü');
    });

    test.each([
      'image/png',
      'application/xml, text/plain',
      '*/*;q=0',
      'text/html;q=0, application/json;q=0.0',
      'application/json;q=0, application/problem+json',
    ])('to Accept: %s are none', async (accept) => {
      expect(await refusal('/document', { headers: { accept } })).toMatchObject({
        status: 406,
        code: 'not_acceptable',
      });
    });

    test('come to any Accept where it is ignored', async () => {
      const { send } = await start({ ignoreAccept: true });
      const response = await send('/document', { headers: { accept: 'image/png' } });
      expect(response.headers.get('content-type')).toBe('application/json');
    });

    test('without a body need no acceptable type', async () => {
      const { send } = await start();
      const init = { method: 'DELETE', headers: { accept: 'image/png' } };
      expect((await send('/things/a', init)).status).toBe(204);
    });

    test('may be streams, bytes and blobs', async () => {
      const service = await start();
      const stream = await service.send('/stream');
      expect(stream.headers.get('content-type')).toBe('text/event-stream');
      expect(await stream.text()).toBe('data: 1\n\ndata: 2\n\n');
      expect([...new Uint8Array(await (await service.send('/bytes')).arrayBuffer())]).toEqual([
        0, 255, 1,
      ]);
      service.reply = () => ({ status: 200, contentType: 'image/png', body: new Blob(['png']) });
      expect(await (await service.send('/reply')).text()).toBe('png');
    });

    test('may have several cookies, and lists in other headers', async () => {
      const service = await start();
      const cookies = ['a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT', 'b=2'];
      const headers = { 'Set-Cookie': cookies, 'X-List': [1, 'b', true] };
      service.reply = () => ({ status: 200, headers, body: {} });
      const response = await service.send('/reply');
      expect(response.headers.getSetCookie()).toEqual(cookies);
      expect(response.headers.get('x-list')).toBe('1,b,true');
    });

    test('that fail in the midst of a stream break off', async () => {
      const service = await start();
      service.reply = () => ({
        status: 200,
        contentType: 'text/plain',
        body: new ReadableStream({
          pull(controller) {
            controller.error(new Error('The source dried up.'));
          },
        }),
      });
      await expect(service.send('/reply').then((response) => response.text())).rejects.toThrow(
        Error,
      );
    });

    test.each([{ n: 1 }, { data: 1, object: {} }, {}, 'text', null])(
      'of events break off, and their source ends, at %j, which is none',
      async (item) => {
        const service = await start();
        let isAtEnd = false;
        async function* bare(): AsyncGenerator<unknown> {
          try {
            yield await Promise.resolve(item);
          } finally {
            isAtEnd = true;
          }
        }
        service.reply = () => ({ status: 200, contentType: 'text/event-stream', body: bare() });
        await expect(service.send('/reply').then((response) => response.text())).rejects.toThrow(
          Error,
        );
        expect([service.faults.length, isAtEnd]).toEqual([1, true]);
        expect(service.faults[0]).toBeInstanceOf(TypeError);
      },
    );

    test.each<[string, () => unknown]>([
      ['a status that is none', () => ({ status: 99 })],
      ['a status of another kind', () => ({ status: 600, body: {} })],
      ['a status that is no number', () => ({ status: '200', body: {} })],
      [
        'a header that breaks the line',
        () => ({ status: 200, headers: { a: 'b\r\nc: d' }, body: {} }),
      ],
      ['a header beyond Latin', () => ({ status: 200, headers: { a: 'ключ' }, body: {} })],
      ['a header without a name', () => ({ status: 200, headers: { '': 'b' }, body: {} })],
      ['a body with 204', () => ({ status: 204, body: {} })],
      ['a body that is no JSON', () => ({ status: 200, body: 1n })],
      ['nothing', () => undefined],
    ])('that cannot be sent are a fault of the server: %s', async (_name, reply) => {
      const service = await start();
      // What a handler gives that no type holds back.
      service.reply = reply as Service['reply'];
      const response = await service.send('/reply');
      expect(response.status).toBe(500);
      expect(service.faults).toHaveLength(1);
    });
  });

  describe('faults', () => {
    test('are hidden from the caller and told to onError', async () => {
      const { send, faults } = await start();
      const response = await send('/fault');
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: { code: 'internal_server_error', message: expect.not.stringContaining('4711') },
      });
      expect(faults).toEqual([new Error('A secret: 4711.')]);
    });

    test('may be reported with the request', async () => {
      const heard: string[] = [];
      const onError = (_error: unknown, request: Request): void => void heard.push(request.method);
      const { send } = await start({ onError });
      await send('/fault?a=1');
      expect(heard).toEqual(['GET']);
    });

    test('of onError itself do not matter to the caller, and are written down', async () => {
      const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { send } = await start({
        onError: () => {
          throw new Error('The log is closed.');
        },
      });
      expect((await send('/fault')).status).toBe(500);
      expect(written).toHaveBeenCalledWith(
        new Error('A secret: 4711.'),
        new Error('The log is closed.'),
      );
      written.mockRestore();
    });

    test('that handlers mean are answered as they say', async () => {
      const { status, code, message, headers } = await refusal('/refusal');
      expect({ status, code, message }).toEqual({
        status: 409,
        code: 'duplicate',
        message: 'It is there already.',
      });
      expect(headers.get('retry-after')).toBe('7');
    });

    test.each(['/unoffered', '/absent'])('%s is not implemented', async (target) => {
      expect(await refusal(target)).toMatchObject({ status: 501, code: 'not_implemented' });
    });

    test.each([
      ['a status that is not described', { status: 202, body: {} }, 'status 202'],
      [
        'a body that does not match',
        { status: 201, body: { size: 'big' } },
        '/size must be a number',
      ],
      ['no body', { status: 201 }, 'no body'],
      [
        'a type that is not described',
        { status: 201, contentType: 'text/plain', body: 'x' },
        'text/plain',
      ],
    ])('are replies with %s, when those are validated', async (_name, reply, message) => {
      const { send, faults } = await start({
        handlers: { createThing: () => reply },
        validateResponses: true,
      });
      const headers = { 'content-type': 'application/json' };
      const response = await send('/things', { method: 'POST', body: '{"name":"a"}', headers });
      expect(response.status).toBe(500);
      expect(faults).toEqual([expect.any(InvalidReplyError)]);
      expect(String(faults[0])).toContain(message);
    });
  });
});
