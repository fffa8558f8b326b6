/** How long Vercel waits for a partner, and when it asks again. */

export interface PartnerLimits {
  /** How long the partner may take for an answer with all of its body, in milliseconds. */
  readonly answerWithin: number;
  /** The same for the first answer of an operation: servers such as `next dev` build a route when it is asked for first. */
  readonly firstWithin: number;
  /** How long to wait before each further try, in milliseconds. */
  readonly retryAfter: readonly number[];
}

/** 30 s is what is published for webhooks; for other calls nothing is, and two further tries are our choice. */
export const defaultLimits: PartnerLimits = {
  answerWithin: 30_000,
  firstWithin: 120_000,
  retryAfter: [250, 1000],
};
