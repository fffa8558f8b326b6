/** Decodes percent-encoding, in paths and in the text of forms. */

import { HttpError } from './http-error.js';

/** @throws HttpError 400 for what is not correctly encoded. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpError(400, 'The request has a text that is not correctly percent-encoded.');
  }
}

/** What is not correctly encoded stays as it is. */
export function decodedOrRaw(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As `decodePercent`, where a plus sign is a space: in queries and forms. */
export function decodeFormText(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
