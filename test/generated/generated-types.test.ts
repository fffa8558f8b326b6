/** What the generated types let through and what they hold back: checked by the compiler, `npm run typecheck`. */

import {
  createVercelClient,
  getAccountInfo,
  getInvoice,
  submitInvoice,
  type GetInvoiceResult,
  type SubmitInvoiceInput,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type {
  GetInstallationContext,
  GetInstallationReply,
  PartnerHandlers,
  PartnerServerOptions,
  UpdateInstallationReply,
  UpsertInstallationContext,
} from '@openapi-counterpart/vercel/partner-api/server';
import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import type { components as vercelComponents } from '@openapi-counterpart/vercel/vercel-api/types';
import {
  dataOf,
  notImplemented,
  type AnyResult,
  type Failure,
  type StatusRange,
  type Success,
} from '@openapi-counterpart/runtime';
import { describe, expectTypeOf, test } from 'vitest';

type Invoice = vercelComponents['schemas']['Invoice'];
type VercelError = vercelComponents['schemas']['Error'];
type RateLimitError = vercelComponents['schemas']['RateLimitError'];
type Installation = components['schemas']['Installation'];

/** For code that only has to compile. */
function compiles(_: () => unknown): void {
  expectTypeOf(_).toBeFunction();
}

function narrowed(result: GetInvoiceResult): void {
  expectTypeOf(result.status).toEqualTypeOf<200 | 400 | 401 | 403 | 404 | 410 | 429>();
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.data).toEqualTypeOf<Invoice>();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.error).toEqualTypeOf<VercelError | RateLimitError>();
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
  }
  if (result.status === 429) expectTypeOf(result.error).toEqualTypeOf<RateLimitError>();
  if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<VercelError>();
  // @ts-expect-error -- 500 is not declared
  if (result.status === 500) expectTypeOf(result).toBeNever();
  expectTypeOf(dataOf(result)).toEqualTypeOf<Invoice>();
}

describe('a result', () => {
  test('narrows by status', () => expectTypeOf(narrowed).returns.toBeVoid());

  test('is one of the declared ones', () => {
    expectTypeOf<GetInvoiceResult>().toExtend<AnyResult>();
    expectTypeOf<Success<StatusRange<2>, string>['status']>().toExtend<number>();
    expectTypeOf<204>().toExtend<StatusRange<2>>();
    expectTypeOf<304>().not.toExtend<StatusRange<2>>();
    expectTypeOf<Failure<404, never>['ok']>().toEqualTypeOf<false>();
  });
});

describe('a call', () => {
  const client = createVercelClient({ accessToken: 'token' });
  const path = { integrationConfigurationId: 'icfg_1' };

  test('needs what its operation needs', () => {
    compiles(() => getAccountInfo(client, { path }));
    // @ts-expect-error -- without the path
    compiles(() => getAccountInfo(client, {}));
    // @ts-expect-error -- without any input
    compiles(() => getAccountInfo(client));
    // @ts-expect-error -- without the second parameter of the path
    compiles(() => getInvoice(client, { path }));
    // @ts-expect-error -- with a parameter that is none
    compiles(() => getAccountInfo(client, { path: { ...path, other: 1 } }));
    // @ts-expect-error -- with a query where there is none
    compiles(() => getAccountInfo(client, { path, query: { a: 1 } }));
    // @ts-expect-error -- without the body
    compiles(() => submitInvoice(client, { path }));
    // @ts-expect-error -- with a body that is another's
    compiles(() => submitInvoice(client, { path, body: { nonsense: true } }));
    expectTypeOf<SubmitInvoiceInput['body']>().not.toBeAny();
  });

  test('needs a client of its own API', () => {
    expectTypeOf(client.api).toEqualTypeOf<'vercel-api'>();
    // @ts-expect-error -- a client of another API
    compiles(() => getAccountInfo({ ...client, api: 'partner-api' }, { path }));
    // @ts-expect-error -- an option that is none
    compiles(() => createVercelClient({ token: 'token' }));
  });
});

function someone(): string {
  return 'someone';
}

/** All handlers but those that a test gives. */
declare const others: Omit<PartnerHandlers, 'getInstallation'>;

describe('handlers', () => {
  test('are all there', () => {
    expectTypeOf(notImplemented).toExtend<PartnerHandlers['getInstallation']>();
    compiles((): PartnerHandlers => ({ ...others, getInstallation: notImplemented }));
    // @ts-expect-error -- one is missing
    compiles((): PartnerHandlers => ({ ...others }));
    compiles(
      // @ts-expect-error -- one too many
      (): PartnerHandlers => ({ ...others, getInstallation: notImplemented, nope: notImplemented }),
    );
  });

  test('reply as described', () => {
    const error = { error: { code: 'a', message: 'b' } };
    expectTypeOf<{ status: 404; body: typeof error }>().toExtend<GetInstallationReply>();
    expectTypeOf<{ status: 204 }>().toExtend<UpdateInstallationReply>();
    compiles((): GetInstallationReply => ({ status: 404, body: error }));
    compiles((): UpdateInstallationReply => ({ status: 204, headers: { 'x-a': 1 } }));
    // @ts-expect-error -- a status that is not described
    compiles((): GetInstallationReply => ({ status: 418, body: error }));
    // @ts-expect-error -- a body that is not that of the status
    compiles((): GetInstallationReply => ({ status: 200, body: error }));
    // @ts-expect-error -- a body where none is described
    compiles((): UpdateInstallationReply => ({ status: 204, body: error }));
    // @ts-expect-error -- no body where one is described
    compiles((): GetInstallationReply => ({ status: 404 }));
    compiles(
      // @ts-expect-error -- a type that is not described
      (): GetInstallationReply => ({ status: 404, body: error, contentType: 'text/plain' }),
    );
    // @ts-expect-error -- a header that is no text
    compiles((): UpdateInstallationReply => ({ status: 204, headers: { 'x-a': new Date() } }));
    expectTypeOf<
      Extract<GetInstallationReply, { status: 200 }>['body']
    >().toEqualTypeOf<Installation>();
  });

  test('get what their operation describes', () => {
    type Context = UpsertInstallationContext<{
      systemAuthentication: 's';
      userAuthentication: 'u';
    }>;
    expectTypeOf<Context['path']>().toEqualTypeOf<{ installationId: string }>();
    expectTypeOf<Context['auth']>().toEqualTypeOf<{ readonly userAuthentication: 'u' }>();
    expectTypeOf<Context['body']>().toEqualTypeOf<
      components['schemas']['UpsertInstallationRequest']
    >();
    expectTypeOf<Context>().not.toHaveProperty('query');
    expectTypeOf<GetInstallationContext>().not.toHaveProperty('body');
  });

  test('have authenticators for every scheme', () => {
    expectTypeOf(someone).toExtend<PartnerServerOptions['auth']['userAuthentication']>();
    compiles((): PartnerServerOptions => ({
      auth: { systemAuthentication: someone, userAuthentication: someone },
    }));
    // @ts-expect-error -- one is missing
    compiles((): PartnerServerOptions => ({ auth: { systemAuthentication: someone } }));
    // @ts-expect-error -- all are missing
    compiles((): PartnerServerOptions => ({}));
  });
});
