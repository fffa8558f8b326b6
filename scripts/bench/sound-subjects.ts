/** Servers without a fault, beside the two that can have some: in another framework, slow, and terse. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createVercelSide } from '@openapi-counterpart/contract-tests/vercel-side/local';
import type { LocalVercel } from 'openapi-counterpart/local';
import { createSubject, type Subject } from './faults-subjects.js';
import { freePort } from '../../test/support/free-port.js';

export const soundNames = ['express', 'late', 'text'] as const;
export type SoundName = (typeof soundNames)[number];

export async function createSoundSubject(name: SoundName, vercel: LocalVercel): Promise<Subject> {
  if (name === 'express') return startExpress(vercel);
  const subject = createSubject('example', vercel, { fault: undefined });
  const { app } = subject;
  if (app === undefined) throw new Error('The example runs in this process.');
  return { ...subject, app: name === 'late' ? answeringLate(app) : refusingInText(app) };
}

type App = NonNullable<Subject['app']>;

/** How long a slow server takes at most before it looks at a request, and before it answers, in milliseconds. */
const longest = 20;

/** Each request takes another time, so that requests that are sent together overtake each other. */
function answeringLate(app: App): App {
  return async (request) => {
    await wait(Math.random() * longest);
    const response = await app(request);
    await wait(Math.random() * longest);
    return response;
  };
}

/** As many servers do: what is refused is a line of text. */
function refusingInText(app: App): App {
  return async (request) => {
    const response = await app(request);
    const { status } = response;
    if (status < 400 || status >= 500) return response;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    headers.set('content-type', 'text/plain; charset=utf-8');
    return new Response('Refused.', { status, headers });
  };
}

const expressServer = fileURLToPath(new URL('../../examples/express/server.mjs', import.meta.url));

/** The example by hand with Express, as a process of its own. */
async function startExpress(vercel: LocalVercel): Promise<Subject> {
  const [integration] = vercel.context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  const port = await freePort();
  const child = spawn(process.execPath, [expressServer], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...vercel.environment(), PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url);
  return {
    url,
    side: createVercelSide(vercel.context, integration),
    config: {
      products: [
        {
          id: 'express-kv',
          metadata: {},
          billingPlanId: 'small',
          otherBillingPlanId: 'large',
        },
      ],
    },
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

async function untilAnswered(url: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < 500; tries += 1) {
    if (await isThere()) return;
    await wait(50);
  }
  throw new Error(`Nothing answers at ${url}.`);
}
