/** What the server core gives a handler with each request. */

import type { ReadBody } from './body.js';
import type { DecodedParameters } from './decode.js';
import type { Incoming } from './incoming.js';
import type { Principals } from './security.js';

/** What a handler gets. Generated types narrow every member an operation. */
export interface HandlerContext extends DecodedParameters {
  /** The whole query, where it is one value. */
  readonly querystring?: unknown;
  readonly body: unknown;
  /** Media type of the body as described; absent without a body. */
  readonly contentType: string | undefined;
  /** By security scheme: who the request comes from. */
  readonly auth: Principals;
  readonly request: Request;
}

/** A class, so that the Request is only made for handlers that look at it. */
export class RequestContext implements HandlerContext {
  readonly path: DecodedParameters['path'];
  readonly query: DecodedParameters['query'];
  readonly header: DecodedParameters['header'];
  readonly cookie: DecodedParameters['cookie'];
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly #incoming: Incoming;

  constructor(
    parameters: DecodedParameters,
    readonly querystring: unknown,
    body: ReadBody | undefined,
    readonly auth: Principals,
    incoming: Incoming,
  ) {
    this.path = parameters.path;
    this.query = parameters.query;
    this.header = parameters.header;
    this.cookie = parameters.cookie;
    this.body = body?.value;
    this.contentType = body?.contentType;
    this.#incoming = incoming;
  }

  get request(): Request {
    return this.#incoming.request;
  }
}
