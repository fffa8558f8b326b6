/** Starts the local Vercel that a contract test runs beside the partner. */

import { startLocalVercel, type LocalVercel } from '@openapi-counterpart/local-vercel';
import type { Environment } from '@openapi-counterpart/local-vercel/admin/environment';
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
  readonly loginUrl?: string;
}

export async function startTestVercel(options: TestVercelOptions): Promise<TestVercel> {
  const vercel = await startLocalVercel({
    seed: options.seed,
    ...(options.port !== undefined && { port: options.port }),
    ...(options.partnerUrl !== undefined && { partnerUrl: options.partnerUrl }),
    ...(options.loginUrl !== undefined && { redirectLoginUrl: options.loginUrl }),
  });
  keepTimeOfTheMachine(vercel);
  const [integration] = vercel.context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  return {
    side: createVercelSide(vercel.context, integration),
    environment: vercel.environment(),
    close: () => vercel.close(),
  };
}

/** The partner's clock cannot be moved: a seeded one, which stands still, would be another's time. */
function keepTimeOfTheMachine({ clock, context }: LocalVercel): void {
  context.clock.set(Math.max(Date.now(), clock.now()));
  clock.resume();
}
