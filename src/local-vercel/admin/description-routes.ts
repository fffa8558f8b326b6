/** Admin paths for what the two APIs are: their operations, and the descriptions themselves. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HttpError, isObject } from '@openapi-counterpart/runtime';
import { json } from '../http/error.js';
import type { Route } from './route.js';

const apis = ['partner-api', 'vercel-api'] as const;

type Api = (typeof apis)[number];

export interface DescribedOperation {
  /** As the log has it. */
  readonly api: Api | 'webhook';
  readonly operationId: string;
  readonly method: string;
  /** Empty for a webhook. */
  readonly path: string;
  readonly summary: string;
}

export const descriptionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/operations',
    summary: 'the operations of both APIs and the webhooks',
    async run() {
      const operations = await Promise.all(apis.map(operationsOf));
      return json(200, { operations: operations.flat() });
    },
  },
  {
    method: 'GET',
    path: '/descriptions/*',
    summary: 'the description of an API as one OpenAPI document',
    async run(_body, { id }) {
      const api = apis.find((name) => name === id);
      if (api === undefined) {
        throw new HttpError(404, `There is no description "${id}". There are: ${apis.join(', ')}.`);
      }
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: await readBundle(api),
      };
    },
  },
];

/** The bundle that ships with the package. */
function readBundle(api: Api): Promise<string> {
  const require = createRequire(import.meta.url);
  return readFile(require.resolve(`@openapi-counterpart/vercel/${api}/openapi.json`), 'utf8');
}

async function operationsOf(api: Api): Promise<DescribedOperation[]> {
  const bundle: unknown = JSON.parse(await readBundle(api));
  const { paths, webhooks } = { paths: {}, webhooks: {}, ...(isObject(bundle) ? bundle : {}) };
  return [
    ...operationsIn(paths).map((operation) => ({ api, ...operation })),
    ...operationsIn(webhooks).map(({ path, ...operation }) => ({
      ...operation,
      api: 'webhook' as const,
      // The log and fault rules call it by the event, which is its key.
      operationId: path,
      path: '',
    })),
  ];
}

function operationsIn(items: object): Omit<DescribedOperation, 'api'>[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') return [];
      const { operationId, summary } = operation;
      return [{ operationId, method: method.toUpperCase(), path, summary: String(summary ?? '') }];
    }),
  );
}
