/** What a comparison finds: the words in which every part of it reports. */

import type { ChangeCode } from './codes.js';
import type { Place } from './sources.js';

/** Which way a message travels between client and server. */
export type Direction = 'request' | 'response';

/** What a change means by semantic versioning to one who keeps code written for the old description. */
export type Impact = 'major' | 'minor' | 'patch';

/** What a change does to the messages that may be sent. */
export interface Effect {
  /** Something that could be sent by the old description is refused by the new one. */
  readonly narrows: boolean;
  /** Something that can be sent by the new description is refused by the old one. */
  readonly widens: boolean;
}

/** One difference, not yet judged by direction. */
export interface Finding extends Effect {
  readonly code: ChangeCode;
  /** What changed, with names and values. */
  readonly message: string;
  /** Where it stood, or would have stood: the nearest place that there was. */
  readonly old: Place;
  /** Where it stands, or would stand. */
  readonly new: Place;
}

/** An operation that a change concerns. */
export interface OperationName {
  /** Empty when the description gives none. */
  readonly id: string;
  /** In upper case; for a webhook as for any other. */
  readonly method: string;
  /** Path template, name of the webhook, or expression of the callback. */
  readonly path: string;
  /** Whether the server of the API sends the request: a webhook or a callback. */
  readonly isReversed: boolean;
}

/** One difference between two descriptions, judged. */
export interface Change {
  readonly code: ChangeCode;
  readonly message: string;
  readonly direction: Direction;
  readonly old: Place;
  readonly new: Place;
  /** What it means to a client written for the old description. */
  readonly client: Impact;
  /** What it means to a server written for the old description. */
  readonly server: Impact;
  readonly operations: readonly OperationName[];
}
