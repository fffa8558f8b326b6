/** Reads answers as the operation declares them, and says which are something else. */

import { isJsonType, matchDeclared, type BodyKind } from './media-types.js';
import { jsonOf } from './operation-json.js';
import type { ClientOperation } from './operation.js';
import { forStatus } from './status.js';

/** The server answered with a status that the description does not declare. */
export class UndeclaredStatusError extends Error {
  override readonly name = 'UndeclaredStatusError';

  constructor(
    readonly operationId: string,
    readonly response: Response,
    readonly body: unknown,
  ) {
    super(
      `${operationId} answered with ${response.status}, which its description does not declare${beginning(body)}`,
    );
  }
}

/** The server answered with a declared status, but with a body that is none of those declared for it. */
export class UndeclaredBodyError extends Error {
  override readonly name = 'UndeclaredBodyError';

  constructor(
    readonly operationId: string,
    readonly response: Response,
    /** The body as text. */
    readonly body: string,
    reason: string,
  ) {
    super(`${operationId} answered with ${response.status} and ${reason}${beginning(body)}`);
  }
}

/** What a message shows of a body. */
function beginning(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  if (text === '') return '.';
  return `: ${text.slice(0, 200)}${text.length > 200 ? '…' : ''}`;
}

/**
 * The value of an answer's body.
 * @throws UndeclaredStatusError, UndeclaredBodyError, TypeError for a body that breaks off, as fetch does.
 */
export async function readAnswer(
  operation: ClientOperation,
  response: Response,
  request: Request,
): Promise<unknown> {
  const { id } = operation;
  const content = forStatus(operation.responses, response.status);
  const breakOff = (cause: unknown): never => {
    throw new TypeError(`${id} answered with ${response.status} and a body that cannot be read.`, {
      cause,
    });
  };
  const types = Object.keys(content ?? {});
  if (content === undefined || types.length === 0) {
    const body = await readAnything(response).catch(breakOff);
    // Where no body is described, what comes may help all the same.
    if (content !== undefined) return body;
    throw new UndeclaredStatusError(id, response, body);
  }
  if (response.body === null) return undefined;
  const header =
    operation.streams?.typeAsked(request, response) ?? response.headers.get('content-type');
  const kind = kindOfAnswer(content, header);
  const { parse } = jsonOf(operation, response.status);
  if (kind !== undefined && streamed.test(kind) && operation.streams) {
    return operation.streams.read(kind, response.body, parse, operation, response, request);
  }
  const reading: Promise<Blob | string> =
    kind === 'bytes'
      ? response.blob()
      : (operation.readText?.(response, operation) ?? response.text());
  const text = await reading.catch(breakOff);
  if (text instanceof Blob) return text;
  if (text === '' && kind !== 'text') return undefined;
  const fail = (reason: string): UndeclaredBodyError =>
    new UndeclaredBodyError(id, response, text, reason);
  if (kind === 'json' || kind === 'scalar') {
    try {
      return parse(text);
    } catch (error) {
      throw fail(error instanceof RangeError ? error.message : 'a body that is not valid JSON');
    }
  }
  if (kind === 'text') return text;
  throw fail(`the type ${header ?? 'none'}, not ${types.join(' or ')} as described`);
}

/** Kinds of streams and multipart bodies; every other kind is read at once. */
const streamed = /^json[LS]|ts$|^mu/;

type Content = Readonly<Record<string, BodyKind>>;

/** Nothing for an answer of a type that is not declared. */
function kindOfAnswer(content: Content, header: string | null): BodyKind | undefined {
  // Without a type it may be what is declared first.
  const declared = header === null ? Object.keys(content)[0] : matchDeclared(content, header);
  const kind = declared === undefined ? kindOfSimilar(content, header) : content[declared];
  switch (kind) {
    case 'jsonOrText':
      return header !== null && isJsonType(header) ? 'json' : 'text';
    case 'json':
      return header === null || isJsonType(header) ? kind : undefined;
    case 'urlencoded':
      return 'text';
    default:
      return kind;
  }
}

/** JSON under another name, and what is declared as bytes of any kind: servers say more exactly what they send. */
function kindOfSimilar(content: Content, header: string | null): BodyKind | undefined {
  const isJson = header !== null && isJsonType(header);
  return isJson
    ? Object.values(content).find((kind) => /^json(OrText)?$/.test(kind))
    : content['application/octet-stream'];
}

/** Of whatever type: JSON as its value, anything else as text. */
async function readAnything(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  const type = response.headers.get('content-type');
  if (type !== null && !isJsonType(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
