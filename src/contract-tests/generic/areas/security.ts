/** Operations that ask for credentials are closed without them, and to wrong ones. */

import { succeeded } from '../../context/answers.js';
import type { Exchange } from '../../model.js';
import type { ApiOperation } from '../api.js';
import type { AnyContext, Input } from '../context.js';
import { specOf, type Flaw } from '../credentials.js';
import { valuesFor } from '../things.js';
import { reach } from './answers.js';
import { atEach, type AnyArea } from './area.js';

function isClosed({ described: { security } }: ApiOperation): boolean {
  return security.length > 0 && security.every((alternative) => alternative.length > 0);
}

async function checkWithout(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const exchange = await context.send(operation, {
    ...(await fresh(context, operation, input)),
    token: { kind: 'none' },
    isDescribed: false,
  });
  if (succeeded(exchange)) {
    context.fail('auth-required', operation.id, 'It was answered without credentials.', {
      cause: `auth-required:${operation.id}`,
    });
    return;
  }
  judgeRefusal(context, operation, exchange);
}

/** The input for another item where the one that it names is gone by now. */
async function fresh(context: AnyContext, operation: ApiOperation, input: Input): Promise<Input> {
  if (operation.served.method !== 'DELETE') return input;
  return { ...input, path: await valuesFor(context, operation) };
}

/** How it is refused is advice. */
function judgeRefusal(context: AnyContext, { id }: ApiOperation, exchange: Exchange): void {
  const { status, headers } = exchange;
  if (status !== null && status >= 400 && status < 500 && status !== 401 && status !== 403) {
    context.fail('auth-status', id, `Without credentials ${status} came.`, {
      cause: `auth-status:${id}`,
    });
  }
  if (status === 401 && headers['www-authenticate'] === undefined) {
    context.fail('auth-challenge', id, '401 came without WWW-Authenticate.', {
      cause: `auth-challenge:${id}`,
    });
  }
}

async function checkWrong(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const right = context.credentials(operation);
  if (right?.kind !== 'credentials') return;
  const { securitySchemes } = context.api.description;
  const own = securitySchemes.filter(({ name }) => right.schemes.includes(name));
  const isWorded = own.some(
    ({ kind }) => kind !== 'apiKey' && kind !== 'other' && kind !== 'mutualTLS',
  );
  const flaws: readonly Flaw[] = [
    'wrong',
    'empty',
    ...(isWorded ? (['other scheme'] as const) : []),
  ];
  for (const flaw of flaws) {
    const token = specOf(right.schemes, securitySchemes, flaw);
    const again = await fresh(context, operation, input);
    const exchange = await context.send(operation, { ...again, token, isDescribed: false });
    if (!succeeded(exchange)) continue;
    const words = { wrong: 'wrong', empty: 'empty', 'other scheme': 'of another scheme' }[flaw];
    context.fail(
      'auth-wrong',
      operation.id,
      `It was answered with credentials that are ${words}.`,
      {
        cause: `auth-wrong:${operation.id}:${flaw}`,
      },
    );
  }
}

export const security: AnyArea = {
  title: 'Security',
  rules: [
    {
      code: 'auth-required',
      severity: 'must',
      sentence: 'An operation with security schemes is closed without credentials.',
      source: 'the description',
      checks: atEach('auth-required', isClosed, checkWithout),
    },
    {
      code: 'auth-wrong',
      severity: 'must',
      sentence: 'Wrong credentials are refused.',
      source: 'RFC 9110, section 15.5.2',
      checks: atEach('auth-wrong', isClosed, checkWrong),
    },
    {
      code: 'auth-status',
      severity: 'should',
      sentence: 'What lacks credentials is refused with 401 or 403.',
      source: 'RFC 9110, sections 15.5.2 and 15.5.4',
    },
    {
      code: 'auth-challenge',
      severity: 'should',
      sentence: 'An answer of 401 says which credentials there are.',
      source: 'RFC 9110, section 11.6.1',
    },
  ],
};
