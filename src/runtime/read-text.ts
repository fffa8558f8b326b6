/** Reads texts of answers in the charset that they come in; named by the data of operations that have some. */

import { charsetOf } from './media-types.js';
import type { ClientOperation } from './operation.js';

/** @throws RangeError for a charset that is not known. */
export const readText: NonNullable<ClientOperation['readText']> = async (response) => {
  const decoder = new TextDecoder(charsetOf(response.headers.get('content-type') ?? ''));
  return decoder.decode(await response.arrayBuffer());
};
