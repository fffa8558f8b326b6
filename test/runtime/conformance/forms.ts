/** The forms in which a server runs: what holds for one has to hold for the other. */

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { expect, onTestFinished } from 'vitest';
import { toNodeListener } from '../../../src/runtime/node.js';
import type { Server } from '../../../src/runtime/server.js';
import { sendOverHttp2, type Send } from './http2.js';
import { createService, type Service, type ServiceOptions } from './service.js';

/** As `docs/adapters.md` says for each framework. */
function expressListener(server: Server): RequestListener {
  return express().use(toNodeListener(server));
}

async function fastifyListener(server: Server): Promise<RequestListener> {
  const listener = toNodeListener(server);
  const app = fastify({
    // What cannot be decoded Fastify refuses by itself, before any hook.
    frameworkErrors: (_, request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    },
  });
  // Before Fastify looks for a route or reads the body, which the server does itself.
  app.addHook('onRequest', (request, reply) => {
    reply.hijack();
    listener(request.raw, reply.raw);
  });
  await app.ready();
  return app.routing;
}

function sendByHono(server: Server): Promise<Send> {
  const app = new Hono().all('*', (context) => server(context.req.raw));
  return Promise.resolve(async (target, init) => app.request(`http://localhost${target}`, init));
}

async function sendOverHttp(listener: RequestListener): Promise<Send> {
  const http = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  await once(http, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = http.address() as AddressInfo;
  return (target, init) => fetch(`http://127.0.0.1:${port}${target}`, init);
}

function sendDirectly(server: Server): Promise<Send> {
  return Promise.resolve((target, init) => server(new Request(`http://localhost${target}`, init)));
}

export interface Running extends Service {
  readonly send: Send;
}

/** A service in one of its forms, and what a test asks of it. */
export interface Form {
  start(options?: ServiceOptions): Promise<Running>;
  /** The refusal of one request, which is told to the caller alone. */
  refusal(target: string, init?: RequestInit, options?: ServiceOptions): Promise<Refusal>;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers: Headers;
}

function formOf(connect: (server: Server) => Promise<Send>): Form {
  const form: Form = {
    async start(options) {
      const service = createService(options);
      return Object.assign(service, { send: await connect(service.server) });
    },
    async refusal(target, init, options) {
      const { send, faults } = await form.start(options);
      const response = await send(target, init);
      // The one error schema of the service, to which every refusal must keep.
      const body = (await response.json()) as { error: { code: string; message: string } };
      expect(faults).toEqual([]);
      expect(response.headers.get('content-type')).toBe('application/json');
      return { status: response.status, ...body.error, headers: response.headers };
    },
  };
  return form;
}

/** For `describe.each`. */
export const forms: [name: string, form: Form][] = [
  ['a Fetch handler', formOf(sendDirectly)],
  ['a listener of node:http', formOf((server) => sendOverHttp(toNodeListener(server)))],
  ['a listener of node:http2', formOf((server) => sendOverHttp2(toNodeListener(server)))],
  ['Hono', formOf(sendByHono)],
  ['Express 5', formOf((server) => sendOverHttp(expressListener(server)))],
  ['Fastify', formOf(async (server) => sendOverHttp(await fastifyListener(server)))],
];
