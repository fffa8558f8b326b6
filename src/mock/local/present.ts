/** Puts items into answers: in the place of what the description would answer, in the shape that is described there. */

import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Schemas } from '@openapi-counterpart/openapi/model';
import { objectOf, type AnswerContent } from './answers.js';
import { describePage, withNext, type Page } from './lists.js';
import { at, fitted, shown, withPart } from './shape.js';

/** The answer with the item in the place of the description's. */
export function shaped(
  item: JsonObject,
  body: unknown,
  answerAt: readonly string[],
  { media, validator }: AnswerContent,
  schemas: Schemas,
): Json {
  // It was made by a schema of answers.
  const base = (body ?? {}) as Json;
  const whole = objectOf(shown(withPart(base, answerAt, item), media?.schema ?? true, schemas));
  const part = objectOf(at(whole, answerAt));
  const valid = fitted(
    part,
    objectOf(at(base, answerAt)),
    { schema: media?.schema ?? true, schemas },
    (value) => validator?.(withPart(whole, answerAt, value)) ?? true,
  );
  return valid === undefined ? base : withPart(whole, answerAt, valid);
}

/** An item as the list shows it. */
export function listed(
  item: JsonObject,
  body: Json,
  answerAt: readonly string[],
  content: AnswerContent,
  schemas: Schemas,
): JsonObject {
  const { media, validator } = content;
  const whole = shown(withPart(body, answerAt, [item]), media?.schema ?? true, schemas);
  const [part] = [at(whole, answerAt)].flat();
  const [base] = [at(body, answerAt)].flat();
  const valid = fitted(
    objectOf(part),
    objectOf(base),
    { schema: true, schemas },
    (value) => validator?.(withPart(body, answerAt, [value])) ?? true,
  );
  return valid ?? objectOf(part);
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
