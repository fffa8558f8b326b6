/** Reads texts of answers in the charset that they come in; named by the data of operations that have some. */

import { charsetOf, matchDeclared } from './media-types.js';
import type { ClientOperation } from './operation.js';
import { UndeclaredBodyError } from './read-answer.js';
import { forStatus } from './status.js';

/** @throws UndeclaredBodyError for a charset that is not known: at once, for no body is awaited. */
export const readText: NonNullable<ClientOperation['readText']> = (
  response,
  { id, charsets = {} },
) => {
  const type = response.headers.get('content-type');
  const declared = forStatus(charsets, response.status) ?? {};
  // Without a type it is what is declared first.
  const key = type === null ? Object.keys(declared)[0] : matchDeclared(declared, type);
  const charset = charsetOf(type ?? '') ?? declared[key ?? ''];
  const decoder = decoderOf(charset);
  if (decoder === undefined) {
    throw new UndeclaredBodyError(id, response, '', `the charset ${charset}, which is not known`);
  }
  return response.arrayBuffer().then((bytes) => decoder.decode(bytes));
};

function decoderOf(charset: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
