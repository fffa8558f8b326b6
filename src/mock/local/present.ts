/** Puts items into answers: in the place of what the description would answer, in the shape that is described there. */

import { arrayAt, isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { withPart } from '@openapi-counterpart/openapi/item-places';
import type { Schema } from '@openapi-counterpart/openapi/model';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import { objectOf, type AnswerContent } from './answers.js';
import { describePage, withNext, type Page } from './lists.js';
import { at, fitted, shown } from './shape.js';
import type { ValueMaker } from './values.js';

/** The answer with the item in the place of the description's. */
export function shaped(
  item: JsonObject,
  body: unknown,
  answerAt: readonly string[],
  { media, validator }: AnswerContent,
  values: ValueMaker,
): Json {
  const schema = media?.schema ?? true;
  // It was made by a schema of answers.
  const base = (body ?? {}) as Json;
  const whole = objectOf(shown(withPart(base, answerAt, item), schema, values.schemas));
  const valid = fitted(
    objectOf(at(whole, answerAt)),
    basesOf(base, schema, values, (value) => at(value, answerAt)),
    {
      required: arrayAt(flatSchema(schema, values.schemas), 'required').map(String),
      tags: values.tags(schema, answerAt),
    },
    (value) => validator?.(withPart(whole, answerAt, value)) ?? true,
  );
  return valid === undefined ? base : withPart(whole, answerAt, valid);
}

/** An item as the list shows it. */
export function listed(
  item: JsonObject,
  body: Json,
  answerAt: readonly string[],
  { media, validator }: AnswerContent,
  values: ValueMaker,
): JsonObject {
  const schema = media?.schema ?? true;
  const whole = shown(withPart(body, answerAt, [item]), schema, values.schemas);
  const [part] = [at(whole, answerAt)].flat();
  const valid = fitted(
    objectOf(part),
    basesOf(body, schema, values, (value) => [at(value, answerAt)].flat()[0]),
    { required: [], tags: values.tags(schema, answerAt) },
    (value) => validator?.(withPart(body, answerAt, [value])) ?? true,
  );
  return valid ?? objectOf(part);
}

/** What items may be fitted to: that of the description's answer first, then one of each alternative. */
function* basesOf(
  body: Json,
  schema: Schema,
  values: ValueMaker,
  itemIn: (body: Json) => unknown,
): Generator<JsonObject> {
  yield objectOf(itemIn(body));
  for (const other of values.alternatives(schema)) yield objectOf(itemIn(other));
}

/** The description's answer with another page in it; without a way to a next page where there is none. */
export function enveloped(
  body: Json,
  answerAt: readonly string[],
  page: Page,
  { validator }: AnswerContent,
): Json {
  const envelope = describePage(body, page);
  const whole = withPart(envelope, answerAt, page.items);
  if (page.hasMore || !isObject(whole)) return whole;
  const candidates = [withNext(envelope, undefined), withNext(envelope, null)].map((other) =>
    withPart(other, answerAt, page.items),
  );
  return candidates.find((candidate) => validator?.(candidate) ?? true) ?? whole;
}
