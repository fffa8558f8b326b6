/** What calls of every operation of the Vercel API are made of. */

import type { LocalVercel } from '../../../src/local-vercel/local-vercel.js';
import type { Installation, Integration } from '../../../src/local-vercel/state/entities.js';

export interface World {
  readonly local: LocalVercel;
  readonly seed: number;
  /** Has the resource `cache_1` with the plan `pro`, which syncs flags. */
  readonly installation: Installation;
  readonly other: Installation;
  readonly removed: Installation;
  readonly token: string;
  readonly otherToken: string;
  readonly removedToken: string;
  readonly admin: string;
  readonly viewer: string;
}

export interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Record<string, string>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Text is sent as it is. */
  readonly body?: unknown;
}

type Make = (world: World) => Call;

export interface OperationCalls {
  readonly id: string;
  readonly good: Make;
  /** One of these a seed. */
  readonly refused: readonly Make[];
}

/** What every operation refuses that an installation calls. */
const callers: readonly ((world: World) => Partial<Call>)[] = [
  () => ({ token: '' }),
  () => ({ token: 'unknown' }),
  ({ otherToken }) => ({ token: otherToken }),
  ({ removedToken }) => ({ token: removedToken }),
  ({ admin }) => ({ token: admin }),
];

/** What every operation refuses that a member calls. */
const strangers: readonly ((world: World) => Partial<Call>)[] = [
  () => ({ token: '' }),
  () => ({ token: 'unknown' }),
  ({ token }) => ({ token }),
  () => ({ query: { teamId: 'team_other', view: 'account' } }),
];

const malformed: readonly Partial<Call>[] = [
  { body: '{"' },
  { body: 'null' },
  { body: '[]' },
  { body: '"text"' },
];

interface Options {
  /** Where there is one, bodies that are no object are refused too. */
  readonly badBodies?: readonly unknown[];
  readonly badPaths?: readonly Readonly<Record<string, string>>[];
  readonly badQueries?: readonly Record<string, string>[];
}

export function byInstallation(id: string, good: Make, options: Options = {}): OperationCalls {
  return table(
    id,
    (world) => {
      const call = good(world);
      const path = { integrationConfigurationId: world.installation.id, ...call.path };
      return { token: world.token, ...call, path };
    },
    callers,
    options,
  );
}

export function byMember(id: string, good: Make, options: Options = {}): OperationCalls {
  return table(id, (world) => ({ token: world.admin, ...good(world) }), strangers, options);
}

function table(
  id: string,
  good: Make,
  wrongCallers: readonly ((world: World) => Partial<Call>)[],
  { badBodies = [], badPaths = [], badQueries = [] }: Options,
): OperationCalls {
  return {
    id,
    good,
    refused: [
      ...wrongCallers.map((wrong): Make => (world) => ({ ...good(world), ...wrong(world) })),
      ...badPaths.map((path): Make => (world) => ({
        ...good(world),
        path: { ...good(world).path, ...path },
      })),
      ...badQueries.map((query): Make => (world) => ({ ...good(world), query })),
      ...(badBodies.length === 0 ? [] : malformed).map((wrong): Make => (world) => ({
        ...good(world),
        ...wrong,
      })),
      ...badBodies.map((body): Make => (world) => ({ ...good(world), body })),
    ],
  };
}

export const noResource = { badPaths: [{ resourceId: 'other_1' }, { resourceId: 'a/b?c' }] };

export const ofResource = (call: Partial<Call> = {}): Call => ({
  ...call,
  path: { resourceId: 'cache_1', ...call.path },
});

export const secrets = [{ name: 'REDIS_URL', value: 'redis://cache', prefix: 'CACHE' }];

/** Another value for another seed. */
export const pick = <T>({ seed }: World, ...values: readonly T[]): T => {
  const value = values[seed % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

export function integrationOf({ local, installation }: World): Integration {
  const integration = local.context.state.integrations.get(installation.integrationId);
  if (integration === undefined) throw new Error('The installation has no integration.');
  return integration;
}

export function clientOf(world: World) {
  const { id, clientSecret } = integrationOf(world);
  return { client_id: id, client_secret: clientSecret };
}
