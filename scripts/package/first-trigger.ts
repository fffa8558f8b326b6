/** What a stranger does after `npm install`: `dev` beside a server that they have, then `trigger`. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** It knows nothing of Counterpart, and believes every caller. */
export const strangersServer = `
import { createServer } from 'node:http';
const plan = { id: 'free', type: 'subscription', name: 'Free', description: 'Free.', scope: 'resource', paymentMethodRequired: false };
createServer(async (request, response) => {
  let text = '';
  for await (const part of request) text += part;
  const { name, productId, metadata } = JSON.parse(text || '{}');
  const resource = { id: 'db_1', name, productId, metadata, status: 'ready', secrets: [], billingPlan: plan };
  const body = { GET: { plans: [plan] }, POST: resource }[request.method];
  response.writeHead(body ? 200 : 204, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}).listen(0);
`;

/** How long `dev` may take to end once it is told to, in milliseconds. */
const grace = 20_000;

/**
 * Starts `dev` beside `server.mjs` of the project, and triggers the event that its screen names.
 *
 * @param counterpart How the command line is called.
 * @param limit For all of it, in milliseconds.
 * @throws Error when the server did not answer the event, with what `dev` said until the limit, or when it does not end.
 */
export async function firstTrigger(
  project: string,
  [file, ...args]: readonly [string, ...string[]],
  limit: number,
): Promise<void> {
  const command = [...args, 'dev', '--port', '0', '--', 'node', 'server.mjs'];
  const dev = spawn(file, command, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  // What npm started has the pipe too, and may outlive npm.
  const ended = once(dev.stderr, 'close');
  const said: string[] = [];
  const timer = setTimeout(() => dev.kill(), limit);
  try {
    for await (const line of createInterface(dev.stderr)) {
      said.push(line);
      const [, url] = /counterpart trigger provision --url (\S+)/.exec(line) ?? [];
      if (url === undefined) continue;
      const trigger = [...args, 'trigger', 'provision', '--url', url];
      const options = { cwd: project, timeout: limit };
      const { stdout } = await promisify(execFile)(file, trigger, options);
      if (!stdout.includes('"answeredBy": "partner"')) throw new Error(stdout);
      return;
    }
    throw new Error(
      `\`counterpart dev\` named no event to trigger in ${limit / 1000} s, but said:\n${said.join('\n')}`,
    );
  } finally {
    clearTimeout(timer);
    dev.kill();
    dev.stderr.resume();
    await Promise.race([ended, refuseToWait(grace)]);
  }
}

async function refuseToWait(patience: number): Promise<never> {
  await wait(patience, undefined, { ref: false });
  throw new Error(`\`counterpart dev\` runs on ${patience / 1000} s after it was told to end.`);
}
