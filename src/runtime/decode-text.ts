/** Reads bytes as text. */

import { HttpError } from './http-error.js';

/** Made when it is first needed: what a module makes as it loads, clients bundle as well. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** @throws HttpError 400 for text that is not in its charset, 415 for one that is not known. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const decoder = charset === undefined ? (utf8 ??= decoderOf('utf-8')) : decoderOf(charset);
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
