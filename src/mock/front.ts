/** Stands before Prism: lets through who may call it, and spells names for it and back. */

import { request as send, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { json, refusal } from '@openapi-counterpart/local-vercel/http/error';
import { createHostCheck } from '@openapi-counterpart/local-vercel/http/hosts';
import { checkOrigin } from '@openapi-counterpart/local-vercel/http/origins';
import {
  HttpError,
  isJsonType,
  type Incoming,
  type Outgoing,
  type Server,
} from '@openapi-counterpart/runtime';
import { markJson, unmarkJson } from './reference-names.js';

/** As much as Prism itself reads. */
const longestBody = 10 * 1024 * 1024;

/** Headers of one connection, which are not those of the next (RFC 9110, 7.6.1), and the length, which may change. */
const dropped: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

/**
 * @param socket Path of the socket that Prism listens to.
 * @param hosts Names under which it may be called besides those of the loopback interface.
 */
export function createFront(socket: string, hosts: ReadonlySet<string>): Pick<Server, 'handle'> {
  const checkHost = createHostCheck(hosts);

  async function pass(incoming: Incoming): Promise<Outgoing> {
    checkHost(incoming);
    checkOrigin(incoming, 'This mock is');
    checkPath(incoming);
    const bytes = await incoming.bytes(longestBody);
    const body = isJsonType(incoming.header('content-type') ?? '') ? markedBody(bytes) : bytes;
    const answer = await ask(socket, incoming, body);
    const text = await buffer(answer);
    const isMarked = isJsonType(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode ?? 502,
      headers: headersOf(answer.headers),
      body: isMarked ? unmarkJson(text.toString()) : new Uint8Array(text),
    };
  }

  return { handle: (incoming) => pass(incoming).catch(answerTo) };
}

/** @throws HttpError 400 for a path that is not percent-encoded (RFC 3986, 2.1). */
function checkPath({ path }: Incoming): void {
  try {
    decodeURIComponent(path);
  } catch {
    throw new HttpError(400, 'The path holds a percent sign that begins no encoded character.');
  }
}

function ask(socket: string, incoming: Incoming, body: Uint8Array): Promise<IncomingMessage> {
  const { method, path, search } = incoming;
  const headers = headersOf(Object.fromEntries(incoming.request.headers));
  return new Promise((resolve, reject) => {
    const call = send({
      socketPath: socket,
      method,
      path: search === '' ? path : `${path}?${search}`,
      agent: false,
      headers: { ...headers, ...(body.byteLength > 0 && { 'content-length': body.byteLength }) },
    });
    call.once('response', resolve).once('error', reject).end(body);
  });
}

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value ?? '')]));
}

function markedBody(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === 0 ? bytes : Buffer.from(markJson(Buffer.from(bytes).toString()));
}

/** In the form of Prism's own refusals. */
function answerTo(error: unknown): Outgoing {
  if (error instanceof HttpError) return refusal(error);
  const message = error instanceof Error ? error.message : String(error);
  return json(502, {
    error: { code: 'bad_gateway', message: `Prism did not answer: ${message}.` },
  });
}
