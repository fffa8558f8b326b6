/** Reads bytes as text. */

import { HttpError } from './http-error.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws HttpError 400 for text that is not in its charset, 415 for one that is not known. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const decoder = charset === undefined ? utf8 : decoderOf(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new HttpError(400, `The body is not valid ${decoder.encoding.toUpperCase()}.`);
  }
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new HttpError(415, `The charset "${charset}" is not read here; send UTF-8.`);
  }
}
