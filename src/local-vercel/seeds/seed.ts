/** What a seed says: what the local Vercel holds from the start. Everything may be left out. */

import type {
  BillingPlan,
  MetadataSchema,
  Secret,
  SubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import { validate, type Validator } from '@openapi-counterpart/runtime';
import {
  isBillingPlans,
  isConfigurationProducts,
  isSecretsUpdate,
  isSubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/validators';
import {
  address,
  flag,
  integer,
  list,
  object,
  oneOf,
  optional,
  record,
  ShapeError,
  text,
  type Path,
  type Shape,
} from '../shape.js';

const statuses = [
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
] as const;

export const protocols = [
  'storage',
  'ai',
  'authentication',
  'checks',
  'experimentation',
  'logDrain',
  'messaging',
  'observability',
  'other',
  'traceDrain',
  'video',
  'workflow',
] as const;

const member = object({
  name: text,
  /** ADMIN by default. */
  role: optional(oneOf('ADMIN', 'USER')),
  email: optional(text),
  /** Bearer token for the Vercel API. */
  token: optional(text),
});

const team = object({
  slug: text,
  name: optional(text),
  email: optional(text),
  /** What happens when the team is charged; `valid` by default. */
  payment: optional(oneOf('valid', 'declined', 'missing', 'blocked')),
  members: optional(list(member)),
  /** Names. */
  projects: optional(list(text)),
});

/** A plan of the description, in which only the id is needed. */
const plan: Shape<BillingPlan> = (value, path) => {
  const given = record(value, path);
  const filled = {
    name: given['id'],
    type: 'subscription',
    scope: 'resource',
    description: given['name'] ?? given['id'],
    paymentMethodRequired: false,
    ...given,
  };
  return described<BillingPlan>(isBillingPlans, { plans: [filled] }, '/plans/0', filled, path);
};

const metadataSchema: Shape<MetadataSchema> = (value, path) => {
  const product = { id: 'id', slug: 'slug', name: 'name', protocols: {}, metadataSchema: value };
  const whole = {
    configuration: { id: 'id' },
    integration: { id: 'id', slug: 'slug', name: 'name' },
    products: [product],
  };
  return described<MetadataSchema>(
    isConfigurationProducts,
    whole,
    '/products/0/metadataSchema',
    value,
    path,
  );
};

const product = object({
  slug: text,
  name: optional(text),
  description: optional(text),
  /** `storage` by default. */
  protocol: optional(oneOf(...protocols)),
  metadataSchema: optional(metadataSchema),
  /** What a resource has that an event makes, where it is not said. */
  metadata: optional(record),
  /** What is sold while there is no partner that could be asked. */
  plans: optional(list(plan)),
  /** For how many hours old secrets may be kept alive; false where secrets are not rotated. */
  secretRotation: optional((value, path): number | false =>
    value === false ? value : integer(0)(value, path),
  ),
});

const integration = object({
  slug: text,
  name: optional(text),
  clientId: optional(text),
  clientSecret: optional(text),
  /** Base URL of the partner's server. */
  partner: optional(address),
  redirectLoginUrl: optional(address),
  webhookUrl: optional(address),
  installationBilling: optional(flag),
  products: optional(list(product)),
});

const secrets: Shape<readonly Secret[]> = (value, path) =>
  described<readonly Secret[]>(isSecretsUpdate, { secrets: value }, '/secrets', value, path);

const resource = object({
  name: text,
  /** Slug of a product; the integration's first by default. */
  product: optional(text),
  /** Id of one of the product's plans; its first by default. */
  plan: optional(text),
  /** The partner's id. */
  partnerId: optional(text),
  status: optional(oneOf(...statuses)),
  ownership: optional(oneOf('owned', 'linked', 'sandbox')),
  metadata: optional(record),
  secrets: optional(secrets),
  /** Names of projects that it is connected to. */
  projects: optional(list(text)),
});

const invoiceStates = [
  'pending',
  'scheduled',
  'invoiced',
  'paid',
  'notpaid',
  'overdue',
  'refund_requested',
  'refunded',
] as const;

/** The invoice as the partner would send it, and how far it has come; `pending` by default. */
export type InvoiceSeed = SubmitInvoiceRequest & {
  readonly state?: (typeof invoiceStates)[number];
};

const invoice: Shape<InvoiceSeed> = (value, path) => {
  const { state, ...rest } = record(value, path);
  const request = described<SubmitInvoiceRequest>(isSubmitInvoiceRequest, rest, '', rest, path);
  if (state === undefined) return request;
  return { ...request, state: oneOf(...invoiceStates)(state, [...path, 'state']) };
};

const installation = object({
  id: optional(text),
  /** Slug of a team; the first by default. */
  team: optional(text),
  /** Slug of an integration; the first by default. */
  integration: optional(text),
  /** Name or e-mail address of who installed it; the team's first ADMIN by default. */
  member: optional(text),
  /** Id of a plan of scope `installation`. */
  plan: optional(text),
  /** Bearer token for the Vercel API. */
  token: optional(text),
  status: optional(oneOf(...statuses)),
  scopes: optional(list(text)),
  resources: optional(list(resource)),
  invoices: optional(list(invoice)),
});

export const seedShape = object({
  teams: optional(list(team)),
  integrations: optional(list(integration)),
  installations: optional(list(installation)),
});

export type Seed = ReturnType<typeof seedShape>;
export type TeamSeed = ReturnType<typeof team>;
export type MemberSeed = ReturnType<typeof member>;
export type IntegrationSeed = ReturnType<typeof integration>;
export type ProductSeed = ReturnType<typeof product>;
export type InstallationSeed = ReturnType<typeof installation>;
export type ResourceSeed = ReturnType<typeof resource>;

/** A value that a validator of the description judges as a part of something whole. */
function described<T>(
  validator: Validator,
  whole: unknown,
  prefix: string,
  value: unknown,
  path: Path,
): T {
  const [issue] = validate(validator, whole);
  if (issue !== undefined) {
    const keys = issue.pointer
      .slice(prefix.length)
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    throw new ShapeError([...path, ...keys], `${issue.message}.`);
  }
  // The validator is that of the type.
  return value as T;
}
