/** The rule `input-valid`: what holds, and the checks that look for it. */

import { isFailure, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

export const inputValid: RuleModule = {
  code: 'input-valid',
  severity: 'must',
  sentence: 'A request that the description allows is accepted.',
  source: 'Partner API description',
  page: {
    sent: 'Requests that leave out what is optional or add it: installing without names or without policies, deleting an installation without a body or with `{}`, provisioning with `externalId` and `protocolSettings` or without `Idempotency-Key`, rotating with `{}` or with `maxDelayHours` of the configuration, plans without `metadata`.',
    why: 'Each of these reaches some server. Where one is refused, some customers cannot install, uninstall or rotate, and all tests with the usual request were green.',
    fix: 'Require nothing that the description leaves optional. Give missing members a default, read a body only if there is one, and read headers only if they are there.',
    example: {
      language: 'js',
      lines: ['const { delayOldSecretsExpirationHours = 0 } = body ?? {};'],
    },
  },
  checks: () =>
    Object.entries(allowed).map(([id, variants]) =>
      checkOf('input-valid', id, (context) => checkAllowed(context, id, variants)),
    ),
};

interface Variant {
  readonly what: string;
  /** Undefined where the configuration does not say what it needs. */
  readonly inputOf: (
    context: CheckContext,
  ) => CallInput | undefined | Promise<CallInput | undefined>;
  /** `input-optional` for what some servers refuse although they work; `input-valid` by default. */
  readonly code?: 'input-optional';
}

/** Each leaves out what is optional, or adds it. */
const allowed: Readonly<Record<string, readonly Variant[]>> = {
  'upsert-installation': [
    {
      what: 'without names',
      inputOf(context) {
        const { id, accessToken } = context.vercel.register(context.ids.next('icfg'));
        const account = {
          url: 'https://vercel.com/contract-test',
          contact: { email: 'owner@contract-test.example' },
        };
        return { installationId: id, body: { ...context.installationBody(accessToken), account } };
      },
    },
    {
      what: 'without policies',
      inputOf(context) {
        const { id, accessToken } = context.vercel.register(context.ids.next('icfg'));
        const body = { ...context.installationBody(accessToken), acceptedPolicies: {} };
        return { installationId: id, body };
      },
    },
  ],
  'delete-installation': [
    {
      what: 'without a body',
      inputOf: async (context) => ({ installationId: await context.install() }),
    },
    {
      what: 'with an empty object',
      inputOf: async (context) => ({ installationId: await context.install(), body: {} }),
    },
  ],
  'provision-resource': [
    {
      what: 'with all that is optional',
      inputOf: async (context) => ({
        installationId: await context.install(),
        body: {
          ...(await context.resourceBody()),
          externalId: context.ids.next('external'),
          protocolSettings: { experimentation: {} },
        },
      }),
    },
    {
      what: 'without an Idempotency-Key',
      inputOf: async (context) => ({
        installationId: await context.install(),
        body: await context.resourceBody(),
        without: ['idempotency-key'],
      }),
    },
  ],
  'update-resource': [
    {
      what: 'with an empty object',
      inputOf: async (context) => ({ ...(await freshResource(context)), body: {} }),
      code: 'input-optional',
    },
  ],
  'request-secrets-rotation': [
    {
      what: 'with an empty object',
      inputOf: async (context) => ({ ...(await freshResource(context)), body: {} }),
    },
    {
      what: 'with a delay of half an hour',
      inputOf: async (context) => ({
        ...(await freshResource(context)),
        body: { delayOldSecretsExpirationHours: 0.5 },
      }),
      code: 'input-optional',
    },
    {
      what: 'with the longest delay',
      inputOf: async (context) => {
        const { maxDelayHours } = context.product();
        if (maxDelayHours === undefined) return undefined;
        const body = { delayOldSecretsExpirationHours: maxDelayHours };
        return { ...(await freshResource(context)), body };
      },
    },
  ],
  'list-billing-plans-for-product': [
    {
      what: 'without metadata',
      inputOf: (context) => {
        const { query: _query, ...input } = context.planQuery();
        return input;
      },
    },
    {
      what: 'before there is an installation',
      inputOf: (context) => ({
        ...context.planQuery(),
        token: { kind: 'system', installationId: null },
      }),
      code: 'input-optional',
    },
  ],
};

async function freshResource(context: CheckContext): Promise<CallInput> {
  return ofResource((await createFixture(context)).resource);
}

async function checkAllowed(
  context: CheckContext,
  id: string,
  variants: readonly Variant[],
): Promise<void> {
  for (const { what, inputOf, code = 'input-valid' } of variants) {
    const input = await inputOf(context);
    if (input === undefined) continue;
    const exchange = await context.call(id, input);
    // A failure of the server is noted for any request.
    if (succeeded(exchange) || isFailure(exchange)) continue;
    context.fail(code, id, `A request ${what} ${answered(exchange)}.`, {
      cause: `${code}:${id}`,
    });
  }
}
