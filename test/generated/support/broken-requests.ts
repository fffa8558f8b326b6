/** Requests to a partner that no partner should accept: at least two an operation, each wrong in one thing. */

import type { DescribedOperation } from './apis.js';
import { installationRequest, resourceRequest } from './requests.js';

/** Whose token a request carries; a foreign one is for another installation. */
export type Token = 'user' | 'system' | 'foreign-user' | 'foreign-system' | 'garbage' | 'none';

export interface BrokenRequest {
  readonly operation: DescribedOperation;
  readonly fault: string;
  readonly token: Token;
  readonly path?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly body?: unknown;
  /** What the partner answers. */
  readonly status: number;
  /** What Prism answers by itself; absent where it cannot see the fault and lets the partner answer. */
  readonly prism?: number;
}

interface BodyFault {
  readonly fault: string;
  readonly body: unknown;
  /** 400 by default. */
  readonly status?: number;
  /** Whether the description is broken, so that Prism sees it; otherwise a rule of the partner is. */
  readonly isDescribed: boolean;
}

/** By operation that needs one: a body in which nothing is wrong, for requests with another fault. */
const goodBodies: Readonly<Record<string, unknown>> = {
  'upsert-installation': installationRequest(),
  'update-installation': {},
  'provision-resource': resourceRequest(),
  'update-resource': {},
  'request-secrets-rotation': {},
  'resource-repl': { input: 'metadata' },
  'provision-purchase': { invoiceId: 'mi_1' },
  'create-resource-transfer': { resourceIds: ['x'], expiresAt: 4e12 },
};

/** By operation. A body that is absent altogether is tried where one is required. */
const bodyFaults: Readonly<Record<string, readonly BodyFault[]>> = {
  'upsert-installation': [
    described('no scopes', without(installationRequest(), 'scopes')),
    described('a date that is none', {
      ...installationRequest(),
      acceptedPolicies: { toc: 'yesterday' },
    }),
    rule('an empty list of scopes', installationRequest({ scopes: [] })),
  ],
  'update-installation': [
    described('a plan that is a number', { billingPlanId: 7 }),
    rule('an unknown plan', { billingPlanId: 'gold' }),
  ],
  'delete-installation': [described('a choice that is a text', { cascadeResourceDeletion: 'yes' })],
  'provision-resource': [
    described('no product', without(resourceRequest(), 'productId')),
    described('metadata that are a list', { ...resourceRequest(), metadata: [] }),
    rule('an unknown plan', resourceRequest({ billingPlanId: 'gold' })),
    rule('an empty name', resourceRequest({ name: '' })),
  ],
  'update-resource': [
    described('a status that is none', { status: 'melted' }),
    rule('an unknown plan', { billingPlanId: 'gold' }),
  ],
  'request-secrets-rotation': [
    described('a delay of 31 days', { delayOldSecretsExpirationHours: 744 }),
    described('a negative delay', { delayOldSecretsExpirationHours: -1 }),
  ],
  'resource-repl': [
    described('no input', { readOnly: true }),
    rule('an unknown command', { input: 'launch' }),
  ],
  'provision-purchase': [
    described('no invoice', {}),
    { ...rule('an unknown invoice', { invoiceId: 'mi_unknown' }), status: 422 },
  ],
  'create-resource-transfer': [
    described('a date in place of a number', { resourceIds: ['x'], expiresAt: '2030-01-01' }),
    rule('a time gone by', { resourceIds: ['x'], expiresAt: 0 }),
    { ...rule('unknown resources', { resourceIds: ['x'], expiresAt: 4e12 }), status: 422 },
  ],
};

function described(fault: string, body: unknown): BodyFault {
  return { fault, body, isDescribed: true };
}

function rule(fault: string, body: unknown): BodyFault {
  return { fault, body, isDescribed: false };
}

function without(body: object, name: string): unknown {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

/** All of them, operation by operation. */
export function brokenRequests(
  operations: readonly DescribedOperation[],
): readonly BrokenRequest[] {
  return operations.flatMap((operation) => [
    ...credentialFaults(operation),
    ...pathFaults(operation),
    ...queryFaults(operation),
    ...contentFaults(operation),
  ]);
}

function credentialFaults(operation: DescribedOperation): readonly BrokenRequest[] {
  const styles = operation.model.security.flat();
  const style = rightToken(operation);
  const isInInstallation = operation.model.path.includes('{installationId}');
  const rest = { operation, body: goodBodies[operation.id] };
  return [
    { ...rest, fault: 'no credentials', token: 'none', status: 401, prism: 401 },
    // To Prism any bearer token will do: it knows nothing of what is in them.
    { ...rest, fault: 'a token that is none', token: 'garbage', status: 401 },
    ...(isInInstallation
      ? [{ ...rest, fault: 'a foreign token', token: `foreign-${style}`, status: 403 } as const]
      : []),
    ...(styles.includes('systemAuthentication')
      ? []
      : [{ ...rest, fault: 'a token of the system', token: 'system', status: 403 } as const]),
    ...(styles.includes('userAuthentication')
      ? []
      : [{ ...rest, fault: "a user's token", token: 'user', status: 403 } as const]),
  ];
}

/** Whatever is named last in the path is not there. Removing an installation that is not there succeeds. */
function pathFaults(operation: DescribedOperation): readonly BrokenRequest[] {
  const names = [...operation.model.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const last = names.at(-1);
  if (last === undefined || last === 'installationId') return [];
  return [
    {
      operation,
      fault: `an unknown ${last}`,
      token: rightToken(operation),
      path: { [last]: 'unknown' },
      body: goodBodies[operation.id],
      status: 404,
    },
  ];
}

/** To Prism the parameter is any text: that it has to be JSON is said by `contentMediaType` only. */
function queryFaults(operation: DescribedOperation): readonly BrokenRequest[] {
  if (!operation.model.parameters.some(({ name }) => name === 'metadata')) return [];
  return ['{', '[]', '{"region":"moon1"}'].map((metadata) => ({
    operation,
    fault: `the metadata ${metadata}`,
    token: rightToken(operation),
    search: `metadata=${encodeURIComponent(metadata)}`,
    status: 400,
  }));
}

function contentFaults(operation: DescribedOperation): readonly BrokenRequest[] {
  const { body } = operation.model;
  if (body === undefined) return [];
  const token = rightToken(operation);
  return [
    ...(body.isRequired
      ? [{ operation, fault: 'no body', token, status: 400, prism: 422 } as const]
      : []),
    ...(bodyFaults[operation.id] ?? []).map(({ fault, body: broken, status, isDescribed }) => ({
      operation,
      fault,
      token,
      body: broken,
      status: status ?? 400,
      ...(isDescribed && { prism: 422 }),
    })),
  ];
}

function rightToken(operation: DescribedOperation): 'user' | 'system' {
  const [first] = operation.model.security.flat();
  return first === 'userAuthentication' ? 'user' : 'system';
}
