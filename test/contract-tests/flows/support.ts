import path from 'node:path';
import type { ContractConfig } from '../../../src/contract-tests/config.js';
import { loadFlows } from '../../../src/contract-tests/flows/load.js';
import { runFlow } from '../../../src/contract-tests/flows/run-flow.js';
import type { Workflow } from '../../../src/contract-tests/flows/flow.js';
import { createCheckIds } from '../../../src/contract-tests/context/ids.js';
import { loadPartnerApi } from '../../../src/contract-tests/operations.js';
import { createWatch } from '../../../src/contract-tests/runner/limits.js';
import { attemptOptions } from '../../../src/contract-tests/runner/run.js';
import { CheckContext } from '../../../src/contract-tests/context/context.js';
import type { VercelCall } from '../../../src/contract-tests/model.js';
import type { VercelSide } from '../../../src/contract-tests/vercel-side/vercel-side.js';
import { folderWith } from '../../support/temporary.js';

const api = loadPartnerApi();

export const operations = {
  partner: new Map([...api.operations].map(([id, { served }]) => [id, served.path])),
  vercel: new Set(['create-event', 'import-resource']),
};

const head = `arazzo: 1.0.1
info: { title: Test, version: 1.0.0 }
sourceDescriptions:
  - { name: partner-api, type: openapi, url: ../partner-api/openapi.json }
`;

/** Lines of the head, before what a test writes. */
export const headLines = head.split('\n').length - 1;

/** Loads one document; what is given follows its head. */
export async function load(text: string, others: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ 'own.arazzo.yaml': head + text, ...others });
  return loadFlows([path.join(folder, 'own.arazzo.yaml')], operations);
}

export const withHead = (text: string): string => head + text;

export type Answer = (request: Request, count: number) => Response | Promise<Response>;

export interface Ran {
  readonly context: CheckContext;
  /** Method and path of what was sent. */
  readonly sent: readonly string[];
  readonly bodies: readonly unknown[];
}

/** Runs a workflow against a server that is one function. */
export async function run(
  workflows: readonly Workflow[],
  id: string,
  answer: Answer,
  options: { readonly config?: Partial<ContractConfig>; readonly calls?: VercelCall[] } = {},
): Promise<Ran> {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const vercel: VercelSide = {
    clientId: 'oac_test',
    clientSecret: 'secret',
    prepare: async () => {},
    sign: async () => 'token',
    register: (installationId) => ({
      id: installationId,
      accessToken: `token-of-${installationId}`,
    }),
    reissue: (installationId) => ({ id: installationId, accessToken: 'another' }),
    registerResource: () => {},
    purchaseInvoice: ({ resourceId }) => `mi_of_${resourceId}`,
    setInvoiceState: () => {},
    callsOf: () => options.calls ?? [],
    signInCode: () => ({ code: 'code', state: 'state' }),
  };
  const config: ContractConfig = {
    products: [{ id: 'acme', metadata: {}, billingPlanId: 'free' }],
    ...options.config,
  };
  const target = {
    url: 'http://partner.test',
    timeout: 1000,
    async fetch(request: Request) {
      sent.push(`${request.method} ${request.url.slice('http://partner.test'.length)}`);
      const text = await request.clone().text();
      bodies.push(text === '' ? undefined : JSON.parse(text));
      return answer(request, sent.length);
    },
  };
  const attempt = attemptOptions({ target, vercel, config, seed: 1 }, api, [], createWatch(60_000));
  const context = new CheckContext({
    ...attempt,
    ids: createCheckIds(1, id),
    aside: (wait) => wait(),
  });
  const workflow = workflows.find((item) => item.id === id);
  if (workflow === undefined) throw new Error(`There is no workflow ${id}.`);
  await runFlow(context, workflow);
  return { context, sent, bodies };
}
