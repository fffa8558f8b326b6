/** Descriptions that tests of imports bring in, and what is read of the outcome. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../../src/openapi/json.js';

export const text = { type: 'string' } as const;
export const store = {
  type: 'object',
  description: 'Theirs.',
  required: ['id'],
  properties: {
    id: text,
    name: text,
    owner: {
      type: 'object',
      properties: { id: text, email: text, name: text, phone: text, city: text },
    },
    status: { type: 'string', enum: ['ready', 'error'] },
  },
};

export function replying(schema: Json, more: JsonObject = {}): JsonObject {
  return {
    '200': { description: 'Done.', content: { 'application/json': { schema, ...more } } },
  };
}

export function describing(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: '3.0.3', info: { title: 'Stores', version: '1' }, paths, ...more };
}

export const stores = describing({
  '/v1/stores': {
    get: { operationId: 'listStores', responses: replying({ type: 'array', items: store }) },
    post: {
      operationId: 'createStore',
      requestBody: { required: true, content: { 'application/json': { schema: store } } },
      responses: replying({ type: 'object', properties: { store } }),
    },
  },
  '/v1/stores/{storeId}': {
    parameters: [{ name: 'storeId', in: 'path', required: true, schema: text }],
    get: { operationId: 'getStore', responses: replying(store) },
  },
});

export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The parts of a description that ask for these credentials. */
export function secured(securityScheme: JsonObject): JsonObject {
  return {
    security: [{ token: [] }],
    components: { securitySchemes: { token: securityScheme } },
  };
}

/** An API of one operation. */
export function answering(schema: Json): JsonObject {
  return describing({ '/a': { get: { operationId: 'a', responses: replying(schema) } } });
}

export async function read(folder: string, name: string): Promise<unknown> {
  return parse(await readFile(path.join(folder, name), 'utf8'));
}
