/** A client that holds answers against the description before anyone relies on them. */

import type { AnyResult, CallInput, CallOptions, Client } from '../client.js';
import { fromTexts } from '../int64.js';
import { matchDeclared } from '../media-types.js';
import type { ClientOperation, DeclaredResponse, FormEncoding } from '../operation.js';
import { encodingAt, issuesOfHeaders, valueOfItem, valuesOf } from '../parts.js';
import { forStatus } from '../status.js';
import { listIssues, validate, type Issue, type Validator } from '../validation.js';

/** By operationId and declared status: what the generated `responses.ts` has. */
export type DeclaredResponses = Readonly<
  Record<string, Readonly<Record<string, Pick<DeclaredResponse, 'content' | 'forms'>>>>
>;

/** The server answered with a body that is not what the description says. */
export class InvalidAnswerError extends Error {
  override readonly name = 'InvalidAnswerError';

  constructor(
    readonly operationId: string,
    readonly response: Response,
    readonly issues: readonly Issue[],
  ) {
    super(
      `The answer ${response.status} of ${operationId} is not as described: ${listIssues(issues)}`,
    );
  }
}

/**
 * Validates bodies of answers, refusals too; the items of a stream as they come, each at its turn in
 * the loop.
 * @returns A client whose calls also throw InvalidAnswerError.
 */
export function withValidation<Api extends string>(
  client: Client<Api>,
  responses: DeclaredResponses,
): Client<Api> {
  async function call<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result> {
    const result = await client.call<Result>(operation, input, options);
    const { response } = result;
    const body: unknown = result.ok ? result.data : result.error;
    const declared = declaredFor(responses[operation.id] ?? {}, response);
    const { form, validator } = declared;
    const isJudged = validator !== undefined || form !== undefined;
    if (!isJudged || body === undefined || body instanceof Blob) return result;
    const { int64 } = operation;
    const at = forStatus(int64?.responses ?? {}, response.status);
    const check = (given: unknown, index?: number): void => {
      // A part that came by itself is as a list of one.
      const isItem = form !== undefined && index !== undefined;
      const own = isItem ? { rest: encodingAt(form, index) } : form;
      const value = isItem ? valueOfItem(own ?? {}, given) : valuesOf(own, given);
      const issues = [
        ...(validator ? validate(validator, fromTexts(value, int64, at)) : []),
        ...issuesOfHeaders(own, isItem ? [given] : given),
      ];
      if (issues.length > 0) throw new InvalidAnswerError(operation.id, response, issues);
    };
    if (isStream(body)) return { ...result, data: checked(body, check) };
    check(body);
    return result;
  }

  return { api: client.api, call };
}

interface Declared {
  readonly validator?: Validator | undefined;
  readonly form?: FormEncoding | undefined;
}

function declaredFor(
  responses: DeclaredResponses[string],
  { headers, status }: Response,
): Declared {
  const { content = {}, forms = {} } = forStatus(responses, status) ?? {};
  const type = headers.get('content-type');
  // Where the type is missing, or another kind of JSON, the client has read what is declared first.
  const declared =
    (type === null ? undefined : matchDeclared(content, type)) ?? Object.keys(content)[0];
  return declared === undefined ? {} : { validator: content[declared], form: forms[declared] };
}

function isStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** The same stream, with what it tells of its connection. */
function checked(
  items: AsyncIterable<unknown>,
  check: (item: unknown, index: number) => void,
): AsyncIterable<unknown> {
  const walk = async function* (): AsyncGenerator<unknown, void> {
    let index = 0;
    for await (const item of items) {
      check(item, index);
      yield item;
      index += 1;
    }
  };
  return Object.assign(walk(), 'connection' in items && { connection: items.connection });
}
