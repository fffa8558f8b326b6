/** Which operation a request reaches, and what its parameters are. */

import { describe, expect, test } from 'vitest';
import { forms } from './forms.js';

describe.each(forms)('%s', (_, { start, refusal }) => {
  describe('parameters', () => {
    test('come decoded, and replies go with headers and status', async () => {
      const { send } = await start({ validateResponses: true });
      const response = await send('/things/a%2Fb%20c?limit=5&tags=x&tags=y&other=1');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(response.headers.get('x-count')).toBe('1');
      expect(response.headers.has('x-absent')).toBe(false);
      expect(await response.json()).toEqual({ name: 'a/b c', limit: 5, tags: ['x', 'y'] });
    });

    test('that do not match are refused, each with its place', async () => {
      const { status, code, message } = await refusal('/things/a?limit=many', {
        headers: { cookie: 'visits=often' },
      });
      expect({ status, code }).toEqual({ status: 400, code: 'validation_error' });
      expect(message).toContain('query.limit must be a number');
      expect(message).toContain('cookie.visits must be a number');
    });

    test.each(['/things/%zz', '/things/%ff', '/things/a?limit=%', '/things/a?%c3=1'])(
      'that are not correctly encoded are refused: %s',
      async (target) => {
        expect(await refusal(target)).toMatchObject({ status: 400, code: 'bad_request' });
      },
    );
  });

  describe('routes', () => {
    test.each(['/', '/thing', '/things/', '/things/a/', '/things/a/b', '//things/a', '/Things/a'])(
      '%s leads nowhere',
      async (target) => {
        expect(await refusal(target)).toMatchObject({ status: 404, code: 'not_found' });
      },
    );

    test.each([
      ['PATCH', '/things/a', 'DELETE, GET, HEAD, OPTIONS'],
      ['GET', '/things', 'OPTIONS, POST'],
      ['HEAD', '/things', 'OPTIONS, POST'],
      ['PURGE', '/head', 'HEAD, OPTIONS'],
    ])('%s %s is refused with what is allowed', async (method, target, allow) => {
      const { send } = await start();
      const response = await send(target, { method });
      expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({
        status: 405,
        allow,
      });
      const text = await response.text();
      expect(text.includes('method_not_allowed')).toBe(method !== 'HEAD');
      expect(text === '').toBe(method === 'HEAD');
    });

    test('OPTIONS says what is allowed', async () => {
      const { send } = await start();
      const response = await send('/things/a', { method: 'OPTIONS' });
      expect(response.status).toBe(204);
      expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS');
      expect(await response.text()).toBe('');
    });

    test('OPTIONS that is described is an operation like others', async () => {
      const { send } = await start();
      const response = await send('/options', { method: 'OPTIONS' });
      expect(response.status).toBe(200);
      expect(response.headers.get('allow')).toBe('everything');
    });

    test.each([
      ['/things/a', 200, 'x-count', '1'],
      ['/things/none', 404, 'content-type', 'application/json'],
      ['/stream', 200, 'content-type', 'text/event-stream'],
      ['/fault', 500, 'content-type', 'application/json'],
      ['/nowhere', 404, 'content-type', 'application/json'],
      ['/head', 200, 'x-size', '3'],
    ])('HEAD %s is GET without the body', async (target, status, name, value) => {
      const { send } = await start();
      const response = await send(target, { method: 'HEAD' });
      expect(response.status).toBe(status);
      expect(response.headers.get(name)).toBe(value);
      expect(await response.text()).toBe('');
    });

    test.each([
      ['/base', '/base/things/a', 200],
      ['/base/', '/base/things/a', 200],
      ['/base', '/things/a', 404],
      ['/base', '/base', 404],
      ['/base', '/basement/things/a', 404],
      ['/base', '/base/base/things/a', 404],
      ['/a/b', '/a/b/things/a', 200],
    ])('below the base path %s: %s gives %d', async (basePath, target, status) => {
      const { send } = await start({ basePath });
      expect((await send(target)).status).toBe(status);
    });
  });
});
