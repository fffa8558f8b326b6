/** A Redis of the tests' own, where there is one to start. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Redis } from 'ioredis';
import { temporaryFolder } from '../../support/temporary.js';

/** Why tests with Redis are skipped; undefined where they run. */
export const whyNoRedis: string | undefined =
  spawnSync('redis-server', ['--version']).status === 0 ? undefined : 'no redis-server';

export interface TestRedis {
  readonly client: Redis;
  stop(): Promise<void>;
}

/** Starts a server that keeps nothing, at a socket in a folder of its own rather than at a port. */
export async function startRedis(): Promise<TestRedis> {
  const folder = await temporaryFolder();
  const socket = path.join(folder, 'redis.sock');
  const server = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  const client = new Redis({ path: socket, maxRetriesPerRequest: null });
  // Until the server is there, connecting fails and is tried again.
  client.on('error', () => undefined);
  await client.ping();
  return {
    client,
    async stop() {
      client.disconnect();
      server.kill();
      await once(server, 'exit');
    },
  };
}
