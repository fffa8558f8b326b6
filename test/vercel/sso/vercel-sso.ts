/** The part of Vercel that exchanges codes. */

import { text } from 'node:stream/consumers';
import { serve } from '../vercel.js';

export interface SsoServer {
  readonly url: string;
  /** Bodies, as they came. */
  readonly requests: unknown[];
}

/** Answers each exchange: a number is a refusal with that status, a text is sent as it is. */
export async function startSso(answer: (body: unknown) => unknown): Promise<SsoServer> {
  const requests: unknown[] = [];
  const url = await serve((request, response) => {
    void text(request).then(async (body) => {
      const sent: unknown = JSON.parse(body);
      requests.push(sent);
      const result = await answer(sent);
      const status = typeof result === 'number' ? result : 200;
      const error = { error: { code: 'bad_request', message: 'No.' } };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        typeof result === 'string' ? result : JSON.stringify(status === 200 ? result : error),
      );
    });
  });
  return { url, requests };
}
