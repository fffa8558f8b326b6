/** The parts that a partner's server is put together from, and the places at which one may be changed. */

import type { FetchHandler, TokenVerifier } from '@openapi-counterpart/vercel';
import type { Authenticate } from '@openapi-counterpart/runtime';
import type { Principals } from './auth.js';
import type { AcmeHandlers, Environment } from './environment.js';

export type AcmeAuth = { readonly [Scheme in keyof Principals]: Authenticate<Principals[Scheme]> };

/** What all parts know of. */
export interface Ground extends Environment {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Vercel's public keys are. */
  readonly jwksUrl: string;
  /** Where the Vercel API is. */
  readonly apiUrl: string;
  /** Reaches Vercel. */
  readonly fetch: FetchHandler;
}

/** Gives a part in place of the sound one, which it may use. */
export type Replace<Part> = (sound: Part, ground: Ground) => Part;

/** How a server differs from the sound one; what is absent stays as it is. */
export interface Change {
  readonly ground?: (sound: Ground) => Ground;
  readonly verifier?: Replace<TokenVerifier>;
  readonly auth?: Replace<AcmeAuth>;
  readonly handlers?: (sound: AcmeHandlers, ground: Ground) => Partial<AcmeHandlers>;
  /** The Partner API below idempotency: what it does is done once a key. */
  readonly api?: Replace<FetchHandler>;
  /** In place of the retries' memory: gets the API without and with it. */
  readonly retries?: (api: FetchHandler, sound: FetchHandler, ground: Ground) => FetchHandler;
  readonly webhook?: Replace<FetchHandler>;
  readonly login?: Replace<FetchHandler>;
  /** All of it. */
  readonly app?: Replace<FetchHandler>;
}
