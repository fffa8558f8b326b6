/** Calls through the client core, to no server at all. */

import {
  createClient,
  type CallInput,
  type CallOptions,
  type ClientOptions,
  type CredentialsByScheme,
} from '../../../src/runtime/client.js';
import type { ClientOperation } from '../../../src/runtime/operation.js';
import type { SecurityScheme } from '../../../src/runtime/security-scheme.js';

export const base: ClientOperation = {
  id: 'doIt',
  method: 'POST',
  path: '/things/{id}',
  security: [],
  responses: { '200': { 'application/json': 'json' }, '4XX': { 'application/json': 'json' } },
};

export const schemes: Readonly<Record<string, SecurityScheme>> = {
  bearer: { kind: 'bearer' },
  oauth: { kind: 'oauth2' },
  basic: { kind: 'basic' },
  digest: { kind: 'other' },
  hmac: { kind: 'http', scheme: 'HMAC-SHA256' },
  tls: { kind: 'mutualTLS' },
  headerKey: { kind: 'apiKey', in: 'header', key: 'X-Api-Key' },
  queryKey: { kind: 'apiKey', in: 'query', key: 'api_key' },
  cookieKey: { kind: 'apiKey', in: 'cookie', key: 'session' },
};

export interface Call {
  readonly operation?: Partial<ClientOperation> | undefined;
  readonly input?: CallInput;
  readonly options?: CallOptions;
  readonly credentials?: CredentialsByScheme;
  readonly client?: Partial<ClientOptions>;
  readonly answer?: () => Response;
}

/** One call, and the request that came of it. */
export async function call({ operation, input, options, credentials = {}, client, answer }: Call) {
  const sent: Request[] = [];
  const { call: send } = createClient('test', schemes, credentials, {
    baseUrl: 'https://api.example.com/v1/',
    fetch: (request) => {
      sent.push(request);
      return Promise.resolve(answer?.() ?? Response.json({}));
    },
    ...client,
  });
  const result = await send({ ...base, ...operation }, { path: { id: 'a' }, ...input }, options);
  const [request] = sent;
  if (request === undefined) throw new Error('Nothing was sent.');
  return { request, result };
}
