/** What `counterpart init` writes for each framework: where the Partner API is answered, and what that needs. */

import type { Framework, Project } from './project.js';
import type { Language } from './partner-files.js';
import type { Files } from './write-files.js';

export interface Setup {
  readonly files: Files;
  /** Starts the server, for tests. */
  readonly start: string;
  /** Starts it, and anew when a file changes. */
  readonly watch: string;
  /** Packages that the files import, besides Counterpart's own. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** How an app that is there already takes it in. */
  readonly mount: string | undefined;
}

const listening = `server.listen(port, () => console.log(\`http://localhost:\${port}\`));`;

export function setupFor(framework: Framework, project: Project, language: Language): Setup {
  const { extension, suffix } = language;
  const main = `partner/main.${extension}`;
  const alone = (text: string): Files => ({
    [main]: text.replace('./server.js', `./server${suffix}`),
  });
  // Node 20 runs no TypeScript.
  const start = language.isTypeScript ? `tsx ${main}` : `node ${main}`;
  const watch = language.isTypeScript ? `tsx watch ${main}` : `node --watch ${main}`;
  const tools = language.isTypeScript ? { tsx: '^4.0.0' } : {};
  switch (framework) {
    case 'next':
      return {
        files: {
          [`${project.appFolder}/v1/[...path]/route.${extension}`]: nextRoute(project, language),
        },
        start: 'next dev',
        watch: 'next dev',
        dependencies: {},
        mount: undefined,
      };
    case 'hono':
      return {
        files: alone(hono),
        start,
        watch,
        dependencies: { '@hono/node-server': '^1.13.0', ...tools },
        mount: "app.all('/v1/*', (c) => partner(c.req.raw));",
      };
    case 'express':
      return {
        files: alone(express),
        start,
        watch,
        dependencies: tools,
        mount: 'app.use(toNodeListener(partner)); // before express.json(), for paths below /v1',
      };
    case 'fastify':
      return {
        files: alone(fastify),
        start,
        watch,
        dependencies: tools,
        mount: 'as partner/main does it',
      };
    case 'none':
      return { files: alone(plain), start, watch, dependencies: tools, mount: undefined };
  }
}

const port = 'const port = Number(process.env.PORT || 3000);';

const plain = `/** Starts the server. */

import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { partner } from './server.js';

${port}
const server = createServer(toNodeListener(partner));
${listening}
`;

const express = `/** Starts the server. */

import { toNodeListener } from '@openapi-counterpart/runtime/node';
import express from 'express';
import { partner } from './server.js';

${port}
const app = express();
// It reads bodies itself: what else reads them comes after it.
app.use(toNodeListener(partner));
app.listen(port, () => console.log(\`http://localhost:\${port}\`));
`;

const hono = `/** Starts the server. */

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { partner } from './server.js';

const app = new Hono();
app.all('*', (c) => partner(c.req.raw));
serve({ fetch: app.fetch, port: Number(process.env.PORT || 3000) }, ({ port }) =>
  console.log(\`http://localhost:\${port}\`),
);
`;

const fastify = `/** Starts the server. */

import { toNodeListener } from '@openapi-counterpart/runtime/node';
import fastify from 'fastify';
import { partner } from './server.js';

const listener = toNodeListener(partner);
const app = fastify({
  // What cannot be decoded Fastify refuses by itself, before any hook.
  frameworkErrors: (_error, request, reply) => {
    reply.hijack();
    listener(request.raw, reply.raw);
  },
});
// Before Fastify reads the body and looks for a route.
app.addHook('onRequest', (request, reply) => {
  reply.hijack();
  listener(request.raw, reply.raw);
});
console.log(await app.listen({ port: Number(process.env.PORT || 3000) }));
`;

/** Every path of the Partner API begins with /v1. */
function nextRoute({ appFolder }: Project, { isTypeScript }: Language): string {
  const up = '../'.repeat(appFolder.split('/').length + 2);
  const file = `${up}partner/server`;
  return `/** Answers what Vercel calls: the Partner API, of which every path begins with /v1. */

import { partner } from '${file}';

const answer = (request${isTypeScript ? ': Request' : ''}) => partner(request);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
`;
}
