/** Requests and replies out of a description's own examples, and requests that break it, each proven to. */

import { isObject, objectAt, type Json, type JsonObject } from '../../../src/openapi/json.js';
import type { MediaType, Parameter } from '../../../src/openapi/model.js';
import { follow, type DescribedApi, type DescribedOperation } from './apis.js';
import { changesOf, type Change, type ChangeKind } from './changes.js';
import type { Fault, Judge } from './judge.js';
import { formType, type RequestCase, type Values } from './request-case.js';
import { vocabularyOf } from './vocabulary.js';

/** A request with one fault, and the keyword that finds it. */
export interface BrokenCase extends RequestCase {
  readonly place: 'body' | 'cookie' | 'header' | 'path' | 'query';
  readonly keyword: string;
}

/** A reply that the description shows. */
export interface ExampleReply {
  readonly name: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | undefined;
  readonly body: Json | undefined;
}

/**
 * The good requests of an operation: all its parameters, with each example of each body.
 * @throws Error when the description has no example of a parameter or of a body.
 */
export function goodRequests(
  api: DescribedApi,
  operation: DescribedOperation,
): readonly [RequestCase, ...RequestCase[]] {
  const parameters = (place: Parameter['in']): Values =>
    Object.fromEntries(
      operation.model.parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name }) => [name, parameterExample(operation, place, name)]),
    );
  const plain: RequestCase = {
    name: 'good',
    path: parameters('path'),
    query: parameters('query'),
    header: parameters('header'),
    contentType: undefined,
    body: undefined,
  };
  const { body } = operation.model;
  if (body === undefined) return [plain];
  const content = objectAt(follow(api.bundle, operation.raw['requestBody']), 'content');
  const [first, ...others] = body.content.flatMap(({ key }) =>
    examplesIn(api.bundle, objectAt(content, key)).map(([name, value]) => ({
      ...plain,
      name: `good ${key} ${name}`,
      contentType: key,
      body: value,
    })),
  );
  if (first === undefined) throw new Error(`The body of ${operation.id} has no example.`);
  return body.isRequired
    ? [first, ...others]
    : [first, ...others, { ...plain, name: 'good without body' }];
}

function parameterExample(operation: DescribedOperation, place: string, name: string): Json {
  const raw = operation.rawParameters.findLast(
    (parameter) => parameter['in'] === place && parameter['name'] === name,
  );
  const example = raw?.['example'] ?? objectAt(raw ?? {}, 'schema')['example'];
  if (example === undefined) {
    throw new Error(`The ${place} parameter ${name} of ${operation.id} has no example.`);
  }
  return example;
}

function examplesIn(bundle: JsonObject, media: JsonObject): [string, Json][] {
  const named = Object.entries(objectAt(media, 'examples')).flatMap(
    ([name, value]): [string, Json][] => {
      const example = follow(bundle, value)['value'];
      return example === undefined ? [] : [[name, example]];
    },
  );
  const { example } = media;
  return example === undefined ? named : [['example', example], ...named];
}

/** Every example of every declared reply; a reply without a body is one example of itself. */
export function exampleReplies(
  api: DescribedApi,
  operation: DescribedOperation,
): readonly ExampleReply[] {
  const responses = Object.entries(objectAt(operation.raw, 'responses'));
  return responses.flatMap(([status, reference]): ExampleReply[] => {
    const response = follow(api.bundle, reference);
    const headers = Object.entries(objectAt(response, 'headers')).map(([name, header]) => {
      const { example } = follow(api.bundle, header);
      return [name.toLowerCase(), String(example)] as const;
    });
    const common = { status: Number(status), headers: Object.fromEntries(headers) };
    const bodies = Object.entries(objectAt(response, 'content')).flatMap(([contentType, media]) =>
      isObject(media)
        ? examplesIn(api.bundle, media).map(([name, body]) => ({
            ...common,
            name: `${status} ${contentType} ${name}`,
            contentType,
            body,
          }))
        : [],
    );
    return bodies.length > 0
      ? bodies
      : [{ ...common, name: status, contentType: undefined, body: undefined }];
  });
}

/** Requests that differ from a good one in one fault: for each kind of fault in each place the first found. */
export function brokenRequests(
  api: DescribedApi,
  operation: DescribedOperation,
  judge: Judge,
): readonly BrokenCase[] {
  const broken = new Map<string, BrokenCase>();
  const keep = (fault: Fault | undefined, candidate: Omit<BrokenCase, 'keyword'>): void => {
    if (fault === undefined) return;
    const key = `${candidate.place} ${candidate.contentType} ${fault.keyword}`;
    if (!broken.has(key)) broken.set(key, { ...candidate, keyword: fault.keyword });
  };
  const good = goodRequests(api, operation);
  for (const request of good) {
    const media = mediaOf(operation, request);
    if (media === undefined || request.body === undefined) continue;
    const changes = changesOf(request.body, vocabularyOf(media.schema, api.schemas));
    for (const change of changes.toSorted((a, b) => rank(a) - rank(b))) {
      if (!isSendable(media, change.value)) continue;
      const [fault] = judge.faults(media.schema, change.value);
      const name = `body ${media.key}: ${change.pointer || 'the whole'} becomes ${change.to}`;
      keep(fault, { ...request, name, place: 'body', body: change.value });
    }
  }
  if (operation.model.body?.isRequired) {
    keep(
      { pointer: '', keyword: 'empty' },
      { ...good[0], name: 'no body', place: 'body', body: undefined, contentType: undefined },
    );
  }
  for (const changed of parameterChanges(operation, good[0])) {
    const [fault] = judge.parameterFaults(changed.parameter, changed.value);
    keep(fault, { ...changed.request, place: changed.parameter.in });
  }
  return [...broken.values()];
}

const kinds: readonly ChangeKind[] = ['drop', 'text', 'retype', 'number', 'size', 'add'];

/** Changes of one part come first: they are faults that are easily made and easily overlooked. */
function rank({ kind, pointer }: Change): number {
  return pointer === '' ? kinds.length : kinds.indexOf(kind);
}

export function mediaOf(
  { model }: DescribedOperation,
  { contentType }: RequestCase,
): MediaType | undefined {
  return model.body?.content.find(({ key }) => key === contentType);
}

/** The fields of a form are texts: another type of value cannot be sent. */
export function isSendable({ type }: MediaType, value: Json): boolean {
  if (type !== formType) return true;
  return isObject(value) && Object.values(value).every((field) => typeof field === 'string');
}

export interface ParameterChange {
  readonly parameter: Parameter;
  /** Absent when the parameter is left out. */
  readonly value: Json | undefined;
  readonly request: RequestCase;
}

/** Every way to send a parameter of a good request otherwise. */
export function parameterChanges(
  operation: DescribedOperation,
  good: RequestCase,
): readonly ParameterChange[] {
  return operation.model.parameters.flatMap((parameter) => {
    const place = parameter.in;
    // None of the described operations takes a cookie.
    if (place === 'cookie') return [];
    return parameterValues(parameter, good[place][parameter.name]).map((value) => {
      const others = Object.entries(good[place]).filter(([name]) => name !== parameter.name);
      const values: Values = Object.fromEntries(
        value === undefined ? others : [...others, [parameter.name, value]],
      );
      const to = value === undefined ? 'nothing' : JSON.stringify(value);
      const name = `${place} ${parameter.name} becomes ${to}`;
      return { parameter, value, request: { ...good, name, [place]: values } };
    });
  });
}

function parameterValues(
  parameter: Parameter,
  good: Json | undefined,
): readonly (Json | undefined)[] {
  const texts: Json[] = [
    'no such value',
    '0',
    'true',
    'a,b',
    'a/b',
    'x+y z',
    'é',
    String(good).toUpperCase(),
  ];
  // An empty path parameter is another path, and a header is trimmed on its way.
  if (parameter.in === 'path') return texts;
  if (parameter.in === 'header') return [undefined, 'no such value', '0', 'a,b'];
  return [undefined, ...texts, '', ['a', 'b'], [...[good ?? ''].flat(), ...[good ?? ''].flat()]];
}
