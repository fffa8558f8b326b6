/** Sends requests over the network with `node:http`: half the work of `fetch`, which a run of 1,500 requests feels. */

import http from 'node:http';
import https from 'node:https';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { readStream } from './read-answer.js';

/** A request as it is to be sent. */
export interface Outgoing {
  readonly method: string;
  /** Whole, with scheme and host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Shorter than servers keep an idle connection, in milliseconds: none ends just as it is used again. */
const longestIdle = 3000;

const options = { keepAlive: true, timeout: longestIdle } as const;
const agents = { http: new http.Agent(options), https: new https.Agent(options) };

/** For servers that compress though they are asked not to. */
const decoders: ReadonlyMap<string | undefined, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What is sent with each request unless it says otherwise: nothing is to be compressed on its way. */
const commonHeaders = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'counterpart' };

/**
 * One request and its whole answer; redirects are not followed.
 * @param longest Of the answer's body, in bytes.
 * @param onHead Called when the answer begins.
 * @throws EndlessAnswerError for a body that is longer; Error when there is no answer, or no end to it.
 */
export function exchange(
  { method, url, headers, body }: Outgoing,
  longest: number,
  signal: AbortSignal,
  onHead: () => void,
): Promise<Answer> {
  const address = new URL(url);
  const isSecure = address.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(address, {
      method,
      agent: isSecure ? agents.https : agents.http,
      headers: {
        ...commonHeaders,
        ...headers,
        ...(hasLength(method, body) && { 'content-length': Buffer.byteLength(body ?? '') }),
      },
    });
    // By hand: as an option it stands out in the profile of a run.
    signal.addEventListener('abort', () => request.destroy(), { once: true });
    // Not once: a socket may fail again after its answer was given up.
    request.on('error', reject);
    request.once('response', (response) => {
      onHead();
      const content = mayHaveBody(method, response) ? contentOf(response) : response;
      readStream(content, longest).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: headersOf(response), text }),
        reject,
      );
    });
    request.end(body);
  });
}

/** As fetch has it: methods that send something say how much, even if it is nothing. */
function hasLength(method: string, body: string | undefined): boolean {
  return body !== undefined || method === 'POST' || method === 'PUT';
}

/** By RFC 9110, 6.4.1. Headers may name an encoding all the same, of which nothing is no valid form. */
function mayHaveBody(method: string, { statusCode, headers }: http.IncomingMessage): boolean {
  const isEmpty = statusCode === 204 || statusCode === 304 || headers['content-length'] === '0';
  return method !== 'HEAD' && !isEmpty;
}

/** Fails, where the content is not encoded as it says, when it is read. */
function contentOf(response: http.IncomingMessage): Readable {
  const decoder = decoders.get(response.headers['content-encoding']?.toLowerCase());
  // Its reader is told of errors.
  return decoder === undefined ? response : pipeline(response, decoder(), () => {});
}

function headersOf({ rawHeaders }: http.IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    const value = rawHeaders[index + 1] ?? '';
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
