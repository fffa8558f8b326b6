/** The requests on which all judges of an API have to agree: good ones, and every small departure from them. */

import type { Json } from '../../../src/openapi/json.js';
import { Chance } from '../../codegen/validators/random-schemas.js';
import type { DescribedApi, DescribedOperation } from './apis.js';
import { changesOf, type Change } from './changes.js';
import { goodRequests, isSendable, mediaOf, parameterChanges } from './examples.js';
import type { RequestCase } from './request-case.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** Requests with two changes at once, an operation. */
const pairs = 20;

/** Good requests, each single change to them, and a fixed choice of changes on changes. */
export function probesOf(
  api: DescribedApi,
  operation: DescribedOperation,
  seed: number,
): readonly RequestCase[] {
  const good = goodRequests(api, operation);
  const single = good.flatMap((request) => bodyChanges(api, operation, request));
  const parameters = parameterChanges(operation, good[0]).map(({ request }) => request);
  return [
    ...good,
    ...single,
    ...parameters,
    ...strangeBodies(operation, good[0]),
    ...changedTwice(api, operation, [...single, ...parameters], new Chance(seed)),
  ];
}

function bodyChanges(
  api: DescribedApi,
  operation: DescribedOperation,
  request: RequestCase,
): readonly RequestCase[] {
  const media = mediaOf(operation, request);
  if (media === undefined || request.body === undefined) return [];
  return changesOf(request.body, vocabularyOf(media.schema, api.schemas))
    .filter(({ value }) => isSendable(media, value))
    .map((change) => withChange(request, change));
}

function withChange(request: RequestCase, { kind, pointer, to, value }: Change): RequestCase {
  return { ...request, name: `${request.name}, ${kind} at "${pointer}": ${to}`, body: value };
}

/** A missing body, one that was not asked for, one of an undescribed type. */
function strangeBodies(operation: DescribedOperation, good: RequestCase): readonly RequestCase[] {
  const { method, body } = operation.model;
  // The Fetch standard has no GET or HEAD with a body.
  if (method === 'get' || method === 'head') return [];
  if (body === undefined) {
    return [{ ...good, name: 'stray body', contentType: 'application/json', body: {} }];
  }
  return [
    { ...good, name: 'no body', contentType: undefined, body: undefined },
    { ...good, name: 'body of another type', contentType: 'text/plain' },
  ];
}

function changedTwice(
  api: DescribedApi,
  operation: DescribedOperation,
  changed: readonly RequestCase[],
  chance: Chance,
): readonly RequestCase[] {
  const withBody = changed.filter(({ body }) => body !== undefined);
  if (withBody.length === 0) return [];
  const vocabularies = new Map<string, Vocabulary>();
  return Array.from({ length: pairs }, () => chance.pick(withBody)).flatMap((request) => {
    const media = mediaOf(operation, request);
    if (media === undefined) return [];
    const vocabulary = vocabularies.get(media.key) ?? vocabularyOf(media.schema, api.schemas);
    vocabularies.set(media.key, vocabulary);
    const body: Json = request.body ?? null;
    const changes = changesOf(body, vocabulary).filter(({ value }) => isSendable(media, value));
    return changes.length === 0 ? [] : [withChange(request, chance.pick(changes))];
  });
}
