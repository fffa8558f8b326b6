/** A Redis that is gone, mute or not itself is an error, not a wait for ever and no leave to begin. */

import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { redisStore, RedisTimeoutError, type RedisClient } from '@openapi-counterpart/vercel';
import { expect, onTestFinished, test } from 'vitest';
import { startRedis, whyNoRedis } from './redis.js';

test('with a client that goes on trying to connect', async () => {
  // Nothing listens there; the client keeps commands until it is connected.
  const client = new Redis({ port: 1, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  const store = redisStore(client, { timeoutMs: 20 });
  await expect(store.begin('a', 'print', 1000)).rejects.toThrow(RedisTimeoutError);
  await expect(store.complete('a', 'lease', 'x', 1000)).rejects.toThrow(RedisTimeoutError);
  await expect(store.release('a', 'lease')).rejects.toThrow('Redis did not answer within 20 ms.');
  client.disconnect();
});

test('a key that is taken too late is given back', async () => {
  const calls: string[] = [];
  const waiting: ((value: unknown) => void)[] = [];
  const client: RedisClient = {
    eval(script) {
      calls.push(/HMGET|'DEL'/.exec(script)?.[0] ?? script);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
  const store = redisStore(client, { timeoutMs: 1 });
  await expect(store.begin('a', 'print', 1000)).rejects.toThrow(RedisTimeoutError);
  waiting[0]?.(null);
  await expect.poll(() => calls).toEqual(['HMGET', "'DEL'"]);
});

/** @returns The port of a server that answers each command with this; it never answers without. */
async function startReplies(reply: string | undefined): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => reply !== undefined && socket.write(reply));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  // A server that listens to TCP has such an address.
  return (server.address() as AddressInfo).port;
}

test.each<[string, string | undefined, RegExp]>([
  ['is mute', undefined, /did not answer within 20 ms/],
  ['says another word', '+OK\r\n', /cannot say/],
  ['says a number', ':1\r\n', /cannot say/],
  ['says an empty text', '$0\r\n\r\n', /cannot say/],
  ['says an empty list', '*0\r\n', /cannot say/],
  ['says a list of nothing', '*2\r\n$-1\r\n$-1\r\n', /cannot say/],
  ['has an error', '-OOM command not allowed\r\n', /OOM/],
  ['speaks another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\n', /RESP/],
])('of a Redis that %s no key is taken', async (_, reply, message) => {
  const port = await startReplies(reply);
  const client = new Redis({
    port,
    enableReadyCheck: false,
    disableClientInfo: true,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => undefined);
  onTestFinished(() => void client.disconnect());
  const store = redisStore(client, { timeoutMs: reply === undefined ? 20 : 60_000 });
  await expect(store.begin('a', 'print', 1000)).rejects.toThrow(message);
});

test.skipIf(whyNoRedis !== undefined)('a Redis that ends at work is an error', async () => {
  const redis = await startRedis();
  const store = redisStore(redis.client, { timeoutMs: 200 });
  const begun = await store.begin('a', 'print', 60_000);
  expect(begun.state).toBe('started');
  await redis.stop();
  const closed = /did not answer|closed/;
  await expect(store.complete('a', 'lease', 'x', 1000)).rejects.toThrow(closed);
  await expect(store.begin('b', 'print', 1000)).rejects.toThrow(closed);
});
