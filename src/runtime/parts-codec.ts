/** Reads multipart answers; named by the data of the operations that have them, so that others do not bundle it. */

import { decodeItem, decodeParts, type DecodedParts } from './decode-parts.js';
import { checkedNumbers } from './exact-json.js';
import { HttpError } from './http-error.js';
import { asUsed, toBigints } from './int64.js';
import { matchDeclared } from './media-types.js';
import { MultipartError, streamParts } from './multipart.js';
import type { ClientOperation, FormEncoding, StreamCodec } from './operation.js';
import { UndeclaredBodyError } from './read-answer.js';
import { forStatus } from './status.js';
import { keepFor, streamCodec } from './streams.js';

export const partsCodec: StreamCodec = {
  read(kind, body, ...given) {
    const [, operation, response, request] = given;
    keepFor(body, request);
    if (kind === 'parts') return readItems(body, operation, response);
    if (kind === 'multipart') return readWhole(operation, response);
    return streamCodec.read(kind, body, ...given);
  },
  write: (...given) => streamCodec.write(...given),
  typeAsked: (...given) => streamCodec.typeAsked(...given),
};

async function readWhole(operation: ClientOperation, response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    const form = formOf(operation, response);
    return asGiven(decodeParts(form, typeOf(response), bytes), operation, response);
  } catch (error) {
    throw broken(error, operation, response);
  }
}

async function* readItems(
  body: ReadableStream<Uint8Array>,
  operation: ClientOperation,
  response: Response,
): AsyncGenerator<unknown, void> {
  const form = formOf(operation, response);
  let index = 0;
  try {
    for await (const part of streamParts(body, typeOf(response), Infinity)) {
      yield asGiven(decodeItem(form, part, index), operation, response);
      index += 1;
    }
  } catch (error) {
    throw broken(error, operation, response);
  }
}

function typeOf(response: Response): string {
  return response.headers.get('content-type') ?? '';
}

function formOf({ answerForms = {} }: ClientOperation, response: Response): FormEncoding {
  const forms = forStatus(answerForms, response.status) ?? {};
  return forms[matchDeclared(forms, typeOf(response)) ?? ''] ?? {};
}

function asGiven(
  { join, values }: DecodedParts,
  { int64, json }: ClientOperation,
  { status }: Response,
): unknown {
  if (int64 === undefined) return json === undefined ? join(values) : checkedNumbers(join(values));
  return join(asUsed(toBigints(values, int64, forStatus(int64.responses ?? {}, status)), int64));
}

/** Where a form is shared between both sides, refusals of the server are what is wrong with an answer. */
function broken(error: unknown, { id }: ClientOperation, response: Response): unknown {
  if (error instanceof MultipartError) {
    const reason = `a body that is not valid multipart: ${error.message}`;
    return new UndeclaredBodyError(id, response, '', reason);
  }
  if (error instanceof RangeError) return new UndeclaredBodyError(id, response, '', error.message);
  if (!(error instanceof HttpError)) return error;
  return new UndeclaredBodyError(id, response, '', `a body of which is said: ${error.message}`);
}
