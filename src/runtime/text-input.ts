/** Takes texts of digits for whole numbers of 64 bits, wherever the input of a call has them. */

import type { CallInput } from './client.js';
import { fromTexts } from './int64.js';
import type { ClientOperation, FormEncoding, Int64Places } from './operation.js';
import { changeItem, changeValues, encodingAt } from './parts.js';

/** The input of a call, in which texts of digits are bigints wherever the operation says so. */
export function fromTextInput<Input extends CallInput>(
  operation: ClientOperation,
  input: Input,
): Input {
  const { forms = {}, int64 } = operation;
  const { body, parameters = {}, querystring } = int64 ?? {};
  const form = forms[input.contentType ?? operation.contentType ?? ''];
  return {
    ...input,
    path: fromTexts(input.path, int64, parameters.path),
    query: fromTexts(input.query, int64, parameters.query),
    header: fromTexts(input.header, int64, parameters.header),
    cookie: fromTexts(input.cookie, int64, parameters.cookie),
    querystring: fromTexts(input.querystring, int64, querystring),
    body: isItems(input.body)
      ? itemsFromTexts(input.body, int64, form)
      : changeValues(form, input.body, (values) => fromTexts(values, int64, body)),
  };
}

function isItems(body: unknown): body is AsyncIterable<unknown> {
  const isObjectLike = typeof body === 'object' && body !== null;
  return isObjectLike && Symbol.asyncIterator in body && !(body instanceof ReadableStream);
}

async function* itemsFromTexts(
  items: AsyncIterable<unknown>,
  places: Int64Places | undefined,
  form: FormEncoding | undefined,
): AsyncGenerator<unknown, void> {
  let index = 0;
  for await (const item of items) {
    const one = { rest: form === undefined ? {} : encodingAt(form, index) };
    yield changeItem(one, item, (value) => fromTexts(value, places, places?.body));
    index += 1;
  }
}
