/** Prism, the independent reader of the same bundles: as a mock server, and as a judge of single requests. */

import { createLogger } from '@stoplight/prism-core';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
} from '@stoplight/prism-http';
import { forPrism } from '../../../src/mock/for-prism.js';
import { startPrismMock, type PrismMock } from '../../../src/mock/prism.js';
import { readBundle, type ApiName } from './apis.js';
import type { WireRequest } from './request-case.js';

/** Starts Prism on a free port of the loopback interface; `close` ends it. */
export function startPrism(api: ApiName): Promise<PrismMock> {
  return startPrismMock(readBundle(api));
}

/** Prism's word on a request: what is wrong with it, or nothing. */
export type PrismJudge = (request: WireRequest) => Promise<readonly string[]>;

export async function createPrismJudge(api: ApiName): Promise<PrismJudge> {
  const operations = await getHttpOperationsFromSpec(forPrism(readBundle(api)));
  const logger = createLogger('prism', { level: 'silent' });
  const prism = createInstance(freshConfig(), { logger });
  return async (request) => {
    const input = toInput(request);
    const candidates = operations.filter((operation) => mayServe(operation, input));
    const outcome = await prism.request(input, candidates, freshConfig())();
    if (outcome._tag === 'Right') {
      return outcome.right.validations.input.map(({ message }) => message);
    }
    // Where no 4xx is described Prism answers with a problem of its own making.
    const problem = outcome.left;
    const status = 'status' in problem ? problem.status : undefined;
    if (status === 415 || status === 422) return [problem.message];
    throw problem;
  };
}

type Described = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Prism scores and sorts every operation at each request, though only these can be the one that it finds. */
function mayServe({ method, path }: Described, { method: wanted, url }: IHttpRequest): boolean {
  return method === wanted && path.split('/').length === url.path.split('/').length;
}

/** Prism writes into the configuration of a request, so each gets its own. */
function freshConfig() {
  return {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  } as const;
}

/** A request in the terms of Prism, made of the wire's as Prism's own server does it. */
function toInput({ method, path, search, headers, body }: WireRequest): IHttpRequest {
  const parameters = new URLSearchParams(search);
  const query = [...new Set(parameters.keys())].map((name) => {
    const values = parameters.getAll(name);
    const [first = '', ...others] = values;
    return [name, others.length === 0 ? first : values] as const;
  });
  const isJson = /json/.test(headers['content-type'] ?? '');
  return {
    // Prism knows every method that OpenAPI does, in lower case.
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: Object.fromEntries(query) },
    headers,
    body: body === undefined ? null : isJson ? JSON.parse(body) : body,
  };
}
