/** Starts the local Vercel that a contract test runs beside the partner. */

import {
  createLocalVercel,
  startLocalVercel,
  type LocalVercel,
} from '@openapi-counterpart/local-vercel';
import type { Environment } from '@openapi-counterpart/local-vercel/admin/environment';
import { publishedKeys } from '@openapi-counterpart/local-vercel/workflows/keys';
import { createVercelSide } from './local.js';
import type { VercelSide } from './vercel-side.js';

export interface TestVercel {
  readonly side: VercelSide;
  /** What the partner's program is to be told. */
  readonly environment: Environment;
  close(): Promise<void>;
}

export interface TestVercelOptions {
  readonly seed: number;
  /** A free one by default. */
  readonly port?: number;
  /** Base URL of the partner. */
  readonly partnerUrl?: string;
  /** Where the partner signs users in, from the root of its server. */
  readonly loginPath?: string | undefined;
  /** One that runs already, which the partner's program knows: its address, keys and client are used. */
  readonly host?: LocalVercel;
}

export async function startTestVercel(options: TestVercelOptions): Promise<TestVercel> {
  const { host, loginPath, partnerUrl, seed } = options;
  const settings = {
    seed,
    ...(partnerUrl !== undefined && { partnerUrl }),
    ...(loginPath !== undefined && { redirectLoginUrl: new URL(loginPath, partnerUrl).href }),
  };
  const vercel =
    host === undefined
      ? await startLocalVercel({
          ...settings,
          ...(options.port !== undefined && { port: options.port }),
        })
      : await createLocalVercel({ ...settings, holds: { integrations: [clientOf(host)] } });
  keepTimeOfTheMachine(vercel);
  const giveBack = host === undefined ? undefined : await moveInto(host, vercel);
  const [integration] = vercel.context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  const side = createVercelSide(vercel.context, integration);
  // Long before it is waited for: meanwhile the server starts and the checks are loaded.
  side.prepare().catch(() => {});
  return {
    side,
    environment: vercel.environment(),
    async close() {
      giveBack?.();
      await vercel.close();
    },
  };
}

/** The integration whose id and secret the partner's program was told. */
function clientOf({ context }: LocalVercel) {
  const [integration] = context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  const { id, slug, name, clientSecret } = integration;
  return { slug, name, clientId: id, clientSecret };
}

/** Partners keep the keys that they have read, so the tests sign with the same. */
async function moveInto(host: LocalVercel, vercel: LocalVercel): Promise<() => void> {
  await publishedKeys(host.context);
  for (const key of host.context.state.signingKeys.all()) vercel.context.state.signingKeys.put(key);
  vercel.setUrl(host.url);
  const giveAddress = host.lendAddress(vercel.handle);
  // Contract tests go by the time of the machine.
  const giveClock = host.context.partnerClock?.lend();
  return () => {
    giveAddress();
    giveClock?.();
  };
}

/** The partner's clock cannot be moved: a seeded one, which stands still, would be another's time. */
function keepTimeOfTheMachine({ clock, context }: LocalVercel): void {
  context.clock.set(Math.max(Date.now(), clock.now()));
  clock.resume();
}
