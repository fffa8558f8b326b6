/** Changes of bodies, answers and headers. */

import type { Json, JsonObject } from '../../../../src/openapi/json.js';
import { jsonOf, ok, type Exchange, type OperationExample } from './example.js';

const note = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
const text = { text: 'Hello' };
const done = { status: 200 } as const;
export const post: Exchange = { method: 'POST', answer: done };
export const get: Exchange = { method: 'GET', answer: { status: 200, body: text } };

export function taking(requestBody?: JsonObject): JsonObject {
  return { post: { operationId: 'write', ...(requestBody && { requestBody }), responses: ok } };
}

export function giving(responses: JsonObject): JsonObject {
  return { get: { operationId: 'read', responses } };
}

export function answer(content?: JsonObject, headers?: JsonObject): JsonObject {
  return { description: 'The note.', ...(content && { content }), ...(headers && { headers }) };
}

function withHeader(required: boolean): JsonObject {
  const header: Json = { required, schema: { type: 'integer' } };
  return giving({ '200': answer(jsonOf(note), { 'X-Rest': header }) });
}

const plain = giving({ '200': answer(jsonOf(note)) });
const bare = giving({ '200': answer() });
const csv = { 'text/csv': { schema: { type: 'string' } } };
const limited: Exchange = {
  ...get,
  answer: { status: 200, body: text, headers: { 'x-rest': 5 } },
};

export const messageExamples: readonly OperationExample[] = [
  {
    code: 'required-request-body-added',
    direction: 'request',
    old: taking(),
    new: taking({ required: true, content: jsonOf(note) }),
    onlyOld: post,
  },
  {
    code: 'optional-request-body-added',
    direction: 'request',
    old: taking(),
    new: taking({ content: jsonOf(note) }),
    both: { ...post, body: text },
  },
  {
    code: 'required-request-body-removed',
    direction: 'request',
    old: taking({ required: true, content: jsonOf(note) }),
    new: taking(),
    onlyNew: post,
  },
  {
    code: 'optional-request-body-removed',
    direction: 'request',
    old: taking({ content: jsonOf(note) }),
    new: taking(),
    both: { ...post, body: text },
  },
  {
    code: 'request-body-became-required',
    direction: 'request',
    old: taking({ content: jsonOf(note) }),
    new: taking({ required: true, content: jsonOf(note) }),
    onlyOld: post,
  },
  {
    code: 'request-body-became-optional',
    direction: 'request',
    old: taking({ required: true, content: jsonOf(note) }),
    new: taking({ content: jsonOf(note) }),
    onlyNew: post,
  },
  {
    code: 'request-media-type-added',
    direction: 'request',
    old: taking({ required: true, content: jsonOf(note) }),
    new: taking({ required: true, content: { ...jsonOf(note), ...csv } }),
    onlyNew: { ...post, headers: { 'content-type': 'text/csv' }, body: 'Hello' },
  },
  {
    code: 'request-media-type-removed',
    direction: 'request',
    old: taking({ required: true, content: { ...jsonOf(note), ...csv } }),
    new: taking({ required: true, content: jsonOf(note) }),
    onlyOld: { ...post, headers: { 'content-type': 'text/csv' }, body: 'Hello' },
  },
  {
    code: 'success-status-added',
    direction: 'response',
    old: plain,
    new: giving({ '200': answer(jsonOf(note)), '202': answer() }),
    onlyNew: { ...get, answer: { status: 202 } },
  },
  {
    code: 'success-status-removed',
    direction: 'response',
    old: giving({ '200': answer(jsonOf(note)), '202': answer() }),
    new: plain,
    onlyOld: { ...get, answer: { status: 202 } },
  },
  {
    code: 'error-status-added',
    direction: 'response',
    old: plain,
    new: giving({ '200': answer(jsonOf(note)), '429': answer() }),
    both: get,
  },
  {
    code: 'error-status-removed',
    direction: 'response',
    old: giving({ '200': answer(jsonOf(note)), '429': answer() }),
    new: plain,
    both: get,
  },
  {
    code: 'response-body-added',
    direction: 'response',
    old: bare,
    new: plain,
    onlyOld: { ...get, answer: done },
  },
  {
    code: 'response-body-removed',
    direction: 'response',
    old: plain,
    new: bare,
    onlyNew: { ...get, answer: done },
  },
  {
    code: 'response-media-type-added',
    direction: 'request',
    old: plain,
    new: giving({ '200': answer({ ...jsonOf(note), ...csv }) }),
    onlyNew: {
      ...get,
      headers: { accept: 'text/csv' },
      answer: { status: 200, body: 'Hello', contentType: 'text/csv' },
    },
  },
  {
    code: 'response-media-type-removed',
    direction: 'request',
    old: giving({ '200': answer({ ...jsonOf(note), ...csv }) }),
    new: plain,
    onlyOld: {
      ...get,
      headers: { accept: 'text/csv' },
      answer: { status: 200, body: 'Hello', contentType: 'text/csv' },
    },
  },
  {
    code: 'required-header-added',
    direction: 'response',
    old: plain,
    new: withHeader(true),
    onlyOld: get,
  },
  {
    code: 'optional-header-added',
    direction: 'response',
    old: plain,
    new: withHeader(false),
    both: limited,
  },
  {
    code: 'required-header-removed',
    direction: 'response',
    old: withHeader(true),
    new: plain,
    onlyNew: get,
  },
  {
    code: 'optional-header-removed',
    direction: 'response',
    old: withHeader(false),
    new: plain,
    both: limited,
  },
  {
    code: 'header-became-required',
    direction: 'response',
    old: withHeader(false),
    new: withHeader(true),
    onlyOld: get,
  },
  {
    code: 'header-became-optional',
    direction: 'response',
    old: withHeader(true),
    new: withHeader(false),
    onlyNew: get,
  },
  {
    code: 'property-became-required',
    direction: 'response',
    old: giving({ '200': answer(jsonOf({ ...note, required: [] })) }),
    new: plain,
    onlyOld: { ...get, answer: { status: 200, body: {} } },
  },
  {
    code: 'limit-tightened',
    direction: 'response',
    old: withHeader(true),
    new: giving({
      '200': answer(jsonOf(note), {
        'X-Rest': { required: true, schema: { type: 'integer', maximum: 1 } },
      }),
    }),
    onlyOld: limited,
  },
];
