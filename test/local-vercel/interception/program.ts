/** Programs that know nothing of the local Vercel, run with the preload, and a server that says what it was asked. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { interceptedEnvironment } from '../../../src/local-vercel/interception/environment.js';
import type { Environment } from '../../../src/local-vercel/admin/environment.js';
import { inRepository } from '../../support/repository.js';
import { temporaryFolder, writeFiles } from '../../support/temporary.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What every program has at hand. */
const prelude = `
import http from 'node:http';
import https, { get as namedGet } from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
const print = (value) => console.log(JSON.stringify(value));
const answer = async (request) => {
  const [response] = await once(request, 'response');
  return JSON.parse(await text(response));
};
`;

type Intercepted = (environment: Environment, base: NodeJS.ProcessEnv) => NodeJS.ProcessEnv;

/** With a built preload, since the threads of Node 20 read no TypeScript, not even with help. */
export async function buildIntercept(): Promise<Intercepted> {
  const outfile = path.join(await temporaryFolder(), 'register.cjs');
  await build({
    entryPoints: [inRepository('src/local-vercel/interception/register.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
  });
  const register = pathToFileURL(outfile);
  return (environment, base) => interceptedEnvironment(environment, base, register);
}

export async function runProgram(
  script: string,
  env: NodeJS.ProcessEnv,
  files: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...files, 'main.mjs': prelude + script });
  const child = spawn(process.execPath, [path.join(folder, 'main.mjs')], { cwd: folder, env });
  const ended = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { code: child.exitCode, stdout, stderr };
}

export interface Asked {
  readonly method: string | undefined;
  readonly host: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

/** Answers with what it was asked; the body in base64. */
export const echo: RequestListener = (request, response) => {
  void buffer(request).then((body) => {
    const { method, url, headers } = request;
    const asked: Asked = { method, host: headers.host, url, body: body.toString('base64') };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(asked));
  });
};

export async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens to TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}
