/** One exchange between Vercel and the partner, as the log gives and takes it. */

import type { Issue } from '@openapi-counterpart/runtime';

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** As sent; null without a body. */
  readonly body: string | null;
  /** What does not match the description. */
  readonly issues: readonly Issue[];
}

/**
 * `fits`: request and response are as described. `differs`: one of them is not. `not-offered`: the answer is
 * not as described, but that of a partner that leaves an optional operation out. `undescribed`: no described
 * operation was called. `unanswered`: no answer came.
 */
export type ExchangeVerdict = 'fits' | 'differs' | 'not-offered' | 'undescribed' | 'unanswered';

export interface Exchange {
  readonly id: string;
  /** By the machine's clock, in milliseconds since 1970. */
  readonly at: number;
  /** `in`: called at the local Vercel. `out`: the local Vercel called the partner. */
  readonly direction: 'in' | 'out';
  /** `vercel-api`, `partner-api`, `webhook`, `oidc`, `sso`. */
  readonly api: string;
  /** Absent where no described operation was called. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** In milliseconds. */
  readonly duration: number;
  readonly request: Message;
  readonly response: Message | null;
  /** Why no answer came, or the fault rule that replaced it. */
  readonly note: string | null;
  readonly verdict: ExchangeVerdict;
}

/** An exchange as it is added: a body in bytes is decoded when the exchange is read. */
export interface AddedExchange extends Omit<Exchange, 'id' | 'request' | 'verdict'> {
  readonly request: Omit<Message, 'body'> & { readonly body: string | Uint8Array | null };
}
