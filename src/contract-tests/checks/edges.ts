/** Requests at the edges of what is allowed, in their bodies and in HTTP: right servers take them. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { ordinaryInput, setStage, type Stage } from '../stage.js';
import { isFailure, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { came, checkOf, ofResource } from './support.js';

export function edgeChecks(operations: readonly PartnerOperation[]): readonly Check[] {
  return [
    ...operations
      .filter(({ styles }) => styles.length > 1)
      .map(({ id }) => checkOf('auth-style', id, (trial) => checkSystem(trial, id))),
    ...Object.entries(allowed).map(([id, variants]) =>
      checkOf('input-valid', id, (trial) => checkAllowed(trial, id, variants)),
    ),
    checkOf('server-error', 'list-billing-plans-for-product', checkOddMetadata),
    checkOf('http-method-crash', 'get-resource', checkMethods),
    checkOf('http-charset', 'provision-resource', checkCharset),
    checkOf('http-auth-header', 'get-resource', checkAuthHeader),
    checkOf('http-scheme', 'get-resource', checkScheme),
    checkOf('http-path', 'get-resource', checkPath),
  ];
}

/** What users may do is done for them by the system as well, where both are described. */
async function checkSystem(trial: Trial, id: string): Promise<void> {
  if (id === 'provision-purchase' && trial.product().prepaymentPlanId === undefined) {
    throw new NotTested('No prepaymentPlanId is configured.');
  }
  const call = async (kind: 'user' | 'system'): Promise<Exchange> => {
    const input = await ordinaryInput(trial, id, await setStage(trial));
    const installationId = input.installationId ?? null;
    return trial.call(id, { ...input, token: { kind, installationId } });
  };
  trial.need(await call('user'), 'The operation does not succeed.');
  const exchange = await call('system');
  if (succeeded(exchange) || isFailure(exchange)) return;
  trial.fail('auth-style', id, `A token of the system ${came(exchange)}.`, {
    cause: `auth-style:${id}:system`,
  });
}

interface Variant {
  readonly what: string;
  readonly inputOf: (trial: Trial, stage: Stage) => CallInput | Promise<CallInput>;
}

/** Each leaves out what is optional, or adds it. */
const allowed: Readonly<Record<string, readonly Variant[]>> = {
  'upsert-installation': [
    {
      what: 'without names',
      inputOf(trial) {
        const { id, accessToken } = trial.vercel.register(trial.ids.next('icfg'));
        const account = {
          url: 'https://vercel.com/contract-test',
          contact: { email: 'owner@contract-test.example' },
        };
        return { installationId: id, body: { ...trial.installationBody(accessToken), account } };
      },
    },
    {
      what: 'without policies',
      inputOf(trial) {
        const { id, accessToken } = trial.vercel.register(trial.ids.next('icfg'));
        const body = { ...trial.installationBody(accessToken), acceptedPolicies: {} };
        return { installationId: id, body };
      },
    },
  ],
  'delete-installation': [
    { what: 'without a body', inputOf: (_trial, { installationId }) => ({ installationId }) },
    {
      what: 'with an empty object',
      inputOf: (_trial, { installationId }) => ({ installationId, body: {} }),
    },
  ],
  'provision-resource': [
    {
      what: 'with all that is optional',
      inputOf: async (trial, { installationId }) => ({
        installationId,
        body: {
          ...(await trial.resourceBody()),
          externalId: trial.ids.next('external'),
          protocolSettings: { experimentation: {} },
        },
      }),
    },
    {
      what: 'without an Idempotency-Key',
      inputOf: async (trial, { installationId }) => ({
        installationId,
        body: await trial.resourceBody(),
        without: ['idempotency-key'],
      }),
    },
  ],
  'update-resource': [
    {
      what: 'with an empty object',
      inputOf: (_trial, { resource }) => ({ ...ofResource(resource), body: {} }),
    },
  ],
  'request-secrets-rotation': [
    {
      what: 'with an empty object',
      inputOf: (_trial, { resource }) => ({ ...ofResource(resource), body: {} }),
    },
    {
      what: 'with a delay of half an hour',
      inputOf: (_trial, { resource }) => ({
        ...ofResource(resource),
        body: { delayOldSecretsExpirationHours: 0.5 },
      }),
    },
  ],
  'list-billing-plans-for-product': [
    {
      what: 'without metadata',
      inputOf: (trial) => ({ path: { productSlug: trial.product().id } }),
    },
    {
      what: 'before there is an installation',
      inputOf: (trial) => ({
        ...trial.planQuery(),
        token: { kind: 'system', installationId: null },
      }),
    },
  ],
};

async function checkAllowed(trial: Trial, id: string, variants: readonly Variant[]): Promise<void> {
  for (const { what, inputOf } of variants) {
    const exchange = await trial.call(id, await inputOf(trial, await setStage(trial)));
    // A failure of the server is noted for any request.
    if (succeeded(exchange) || isFailure(exchange)) continue;
    trial.fail('input-valid', id, `A request ${what} ${came(exchange)}.`, {
      cause: `input-valid:${id}`,
    });
  }
}

/** Text by its description, so that any may come. */
async function checkOddMetadata(trial: Trial): Promise<void> {
  for (const metadata of ['{"region": ', 'null', '[]', '"text"', '{"counterpart":{}}']) {
    await trial.call('list-billing-plans-for-product', {
      ...trial.planQuery(),
      query: { metadata },
    });
  }
}

async function checkMethods(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  for (const method of ['HEAD', 'OPTIONS']) {
    const exchange = await trial.call('get-resource', {
      ...ofResource(resource),
      method,
      isBeside: true,
    });
    // That a method is not implemented may be said.
    if (exchange.status === null || exchange.status < 500 || exchange.status === 501) continue;
    trial.fail('http-method-crash', 'get-resource', `${method} ${came(exchange)}.`);
  }
}

/** @throws NotTested unless the same request succeeds as Vercel writes it. */
async function checkLike(
  trial: Trial,
  code: string,
  id: string,
  inputOf: () => CallInput | Promise<CallInput>,
  { what, ...change }: CallInput & { readonly what: string },
): Promise<void> {
  trial.need(await trial.call(id, await inputOf()), 'The operation does not succeed.');
  const exchange: Exchange = await trial.call(id, { ...(await inputOf()), ...change });
  if (succeeded(exchange)) return;
  trial.fail(code, id, `A request ${what} ${came(exchange)}.`);
}

async function checkCharset(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  await checkLike(
    trial,
    'http-charset',
    'provision-resource',
    async () => ({ installationId, body: await trial.resourceBody() }),
    { what: 'with a charset', contentType: 'application/json; charset=utf-8' },
  );
}

async function checkAuthHeader(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  await checkLike(trial, 'http-auth-header', 'get-resource', () => ofResource(resource), {
    what: 'without the header X-Vercel-Auth',
    without: ['x-vercel-auth'],
  });
}

async function checkScheme(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  await checkLike(trial, 'http-scheme', 'get-resource', () => ofResource(resource), {
    what: 'with the scheme in lower case',
    scheme: 'bearer',
  });
}

async function checkPath(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const exchange = await trial.call('get-resource', {
    ...ofResource(resource),
    suffix: '/counterpart-no-such-path',
    isBeside: true,
  });
  if (exchange.status === null) throw new NotTested('There was no answer.');
  if (!succeeded(exchange)) return;
  const message = `A path that is not described ${came(exchange)}.`;
  trial.fail('http-path', 'get-resource', message);
}
