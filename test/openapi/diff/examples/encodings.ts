/** Changes of how the parts of bodies are encoded. */

import type { JsonObject } from '../../../../src/openapi/json.js';
import type { Exchange, OperationExample } from './example.js';
import { answer, get, giving, post, taking } from './messages.js';

const formType = 'application/x-www-form-urlencoded';
const formHeaders = { 'content-type': formType };

/** A form with two tags, encoded in some way. */
function form(tags: JsonObject): JsonObject {
  const list = { type: 'array', minItems: 2, items: { type: 'string', enum: ['a', 'b'] } };
  const schema = { type: 'object', required: ['tags'], properties: { tags: list } };
  return taking({ required: true, content: { [formType]: { schema, encoding: { tags } } } });
}

/** A form with one field, encoded in some way. */
function field(schema: JsonObject, encoding: JsonObject): JsonObject {
  const fields = { type: 'object', required: ['field'], properties: { field: schema } };
  const media = { schema: fields, encoding: { field: encoding } };
  return taking({ required: true, content: { [formType]: media } });
}

const count = { type: 'integer' } as const;
const counted = { type: 'object', required: ['a'], properties: { a: count } } as const;
const asJson = { contentType: 'application/json' } as const;

/** A form in a response. */
function sending(encoding: JsonObject): JsonObject {
  const schema = { type: 'object', properties: { tags: { type: 'array' } } };
  return giving({ '200': answer({ [formType]: { schema, encoding } }) });
}

/** A file and its type, which a form asks for by `encoding`. */
function upload(contentType?: string): JsonObject {
  const schema = { type: 'object', required: ['file'], properties: { file: {} } };
  const encoding = contentType === undefined ? {} : { encoding: { file: { contentType } } };
  return taking({ required: true, content: { 'multipart/form-data': { schema, ...encoding } } });
}

function uploading(type: string): Exchange {
  const head = `Content-Disposition: form-data; name="file"; filename="a"\r\nContent-Type: ${type}`;
  return { ...post, ...inParts('form-data', `${head}\r\n\r\nHello`) };
}

/** Parts without names. */
function mixed(encoding: JsonObject): JsonObject {
  const media = { schema: { type: 'array' }, ...encoding };
  return taking({ required: true, content: { 'multipart/mixed': media } });
}

function inParts(type: string, part: string): Pick<Exchange, 'headers' | 'body'> {
  return {
    headers: { 'content-type': `multipart/${type}; boundary=b` },
    body: `--b\r\n${part}\r\n--b--\r\n`,
  };
}

const inMixed = (type: string): Exchange => {
  return { ...post, ...inParts('mixed', `Content-Type: ${type}\r\n\r\n<p>`) };
};
const asPage = { contentType: 'text/html' };
const asText = { contentType: 'text/plain' };

export const encodingExamples: readonly OperationExample[] = [
  {
    code: 'encoding-changed',
    direction: 'request',
    old: form({ style: 'form', explode: true }),
    new: form({ style: 'form', explode: false }),
    onlyOld: { ...post, headers: formHeaders, body: 'tags=a&tags=b' },
    onlyNew: { ...post, headers: formHeaders, body: 'tags=a,b' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: form({ style: 'form' }),
    new: form({ style: 'form', allowReserved: true }),
    both: { ...post, headers: formHeaders, body: 'tags=a&tags=b' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field(count, {}),
    new: field(count, { style: 'form' }),
    both: { ...post, headers: formHeaders, body: 'field=1' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field(count, {}),
    new: field(count, { style: 'pipeDelimited', explode: false }),
    both: { ...post, headers: formHeaders, body: 'field=1' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field({ type: 'array', minItems: 2, items: count }, {}),
    new: field({ type: 'array', minItems: 2, items: count }, { explode: true }),
    both: { ...post, headers: formHeaders, body: 'field=1&field=2' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field(counted, {}),
    new: field(counted, asJson),
    both: { ...post, headers: formHeaders, body: 'field=%7B%22a%22%3A1%7D' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field(counted, asJson),
    new: field(counted, { contentType: 'application/vnd.a+json' }),
    both: { ...post, headers: formHeaders, body: 'field=%7B%22a%22%3A1%7D' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: field(counted, asJson),
    new: field(counted, { style: 'form' }),
    onlyOld: { ...post, headers: formHeaders, body: 'field=%7B%22a%22%3A1%7D' },
    onlyNew: { ...post, headers: formHeaders, body: 'a=1' },
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: upload(),
    new: upload('text/html'),
    onlyOld: uploading('text/plain'),
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: upload('text/html'),
    new: upload('text/*'),
    onlyNew: uploading('text/plain'),
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: mixed({ itemEncoding: asPage }),
    new: mixed({ itemEncoding: asText }),
    onlyOld: inMixed('text/html'),
    onlyNew: inMixed('text/plain'),
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: mixed({ prefixEncoding: [asPage] }),
    new: mixed({ prefixEncoding: [asText] }),
    onlyOld: inMixed('text/html'),
    onlyNew: inMixed('text/plain'),
  },
  {
    code: 'encoding-changed',
    direction: 'request',
    old: mixed({ itemEncoding: {} }),
    new: mixed({ itemEncoding: { headers: { 'X-A': { required: true, schema: count } } } }),
    onlyOld: inMixed('text/plain'),
  },
  {
    code: 'encoding-changed',
    direction: 'response',
    old: sending({ tags: { explode: true } }),
    new: sending({ tags: { explode: false } }),
    both: {
      ...get,
      answer: { status: 200, body: 'tags=a&tags=b', contentType: formType },
    },
  },
];
