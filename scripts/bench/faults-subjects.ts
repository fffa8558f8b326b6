/** The servers that the benchmark of faults tests: the example partner, and one in another style. */

import type { ContractConfig } from '@openapi-counterpart/contract-tests';
import { createVercelSide } from '@openapi-counterpart/contract-tests/vercel-side/local';
import type { VercelSide } from '@openapi-counterpart/contract-tests/vercel-side/vercel-side';
import type { LocalVercel } from 'openapi-counterpart/local';
import { faults as exampleFaults, type FaultKind } from '../../examples/partner/faults/index.js';
import { createPartner } from './partner.js';
import { metadataSchema } from './table-partner/catalogue.js';
import { tableFaults } from './table-partner/faults.js';
import { createTablePartner } from './table-partner/server.js';

export const subjectNames = ['example', 'table'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** A fault of either server. */
export interface SubjectFault {
  readonly id: string;
  readonly kind: FaultKind;
  readonly operationId: string;
  readonly sentence: string;
  readonly isSlow?: boolean;
  /** Codes of which any names the fault; any code does where there are none. */
  readonly rule?: readonly string[];
}

export const faultsOf: Readonly<Record<SubjectName, readonly SubjectFault[]>> = {
  example: exampleFaults,
  table: tableFaults,
};

export interface Subject {
  /** The server as a handler in this process; one of its own process has an address. */
  readonly app?: (request: Request) => Promise<Response>;
  readonly url?: string;
  readonly side: VercelSide;
  readonly config: ContractConfig;
  readonly close?: () => Promise<void>;
}

export interface SubjectOptions {
  readonly fault: string | undefined;
  /** Milliseconds until a resource is ready; at once by default. */
  readonly setupTime?: number;
}

export function createSubject(
  name: SubjectName,
  vercel: LocalVercel,
  options: SubjectOptions,
): Subject {
  if (name === 'example') return { ...createPartner(vercel, options), config: exampleConfig };
  const [integration] = vercel.context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  const fault = tableFaults.find(({ id }) => id === options.fault)?.id;
  if (options.fault !== undefined && fault === undefined) {
    throw new RangeError(`The table partner has no fault "${options.fault}".`);
  }
  const app = createTablePartner({
    clientId: integration.id,
    clientSecret: integration.clientSecret,
    jwksUrl: `${vercel.url}/.well-known/jwks`,
    apiUrl: vercel.url,
    fetch: (request) => vercel.fetch(request),
    ...(options.setupTime !== undefined && { setupTime: options.setupTime }),
    ...(fault !== undefined && { fault }),
  });
  return { app, side: createVercelSide(vercel.context, integration), config: tableConfig };
}

const exampleConfig: ContractConfig = {
  products: [
    {
      id: 'acme-postgres',
      metadata: { region: 'iad1' },
      otherMetadata: { region: 'fra1' },
      billingPlanId: 'postgres-hobby',
      otherBillingPlanId: 'postgres-pro',
      prepaymentPlanId: 'postgres-credits',
      maxDelayHours: 24,
    },
  ],
  replInput: 'status',
  webhookPath: '/webhook',
  loginPath: '/login',
};

const tableConfig: ContractConfig = {
  products: [
    {
      id: 'kv',
      metadata: {
        region: 'iad1',
        size: 8,
        label: 'alpha',
        slug: 'abc',
        backups: true,
        zones: ['a'],
      },
      otherMetadata: { region: 'fra1', size: 16 },
      metadataSchema,
      billingPlanId: 'kv-free',
      otherBillingPlanId: 'kv-pro',
      prepaymentPlanId: 'kv-credits',
      maxDelayHours: 720,
    },
    { id: 'queue', metadata: { region: 'iad1' }, billingPlanId: 'queue-free' },
  ],
  adminOperations: ['request-secrets-rotation', 'delete-installation', 'resource-repl'],
  replInput: 'status',
  replWriteInput: 'flush',
  webhookPath: '/webhook',
  loginPath: '/login',
};
