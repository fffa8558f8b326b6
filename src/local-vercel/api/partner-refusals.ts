/** Answers the caller of the Vercel API when the partner, whom Vercel asked, did not go along. */

import { HttpError } from '@openapi-counterpart/runtime';
import { PartnerError } from '../workflows/partner-error.js';

interface Statuses {
  /** By the status of the partner's refusal: the one to answer with. */
  readonly refusals: Readonly<Record<number, number>>;
  /** For any other refusal, an answer that is not described, and none at all. */
  readonly otherwise: number;
  /** Goes in front of the partner's message: what has happened before. */
  readonly preface?: string;
}

/** @throws HttpError in place of a PartnerError, with a status that the operation describes. */
export async function askPartner<T>(
  work: () => Promise<T>,
  { refusals, otherwise, preface = '' }: Statuses,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PartnerError)) throw error;
    const { failure, status, message } = error;
    const passedOn = failure === 'refused' ? refusals[status ?? 0] : undefined;
    throw new HttpError(passedOn ?? otherwise, preface + message, { code: `partner_${failure}` });
  }
}
