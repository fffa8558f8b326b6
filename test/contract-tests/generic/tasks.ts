/** A second sound server, of another style: a table of routes on bare requests, OpenAPI 3.0, numbers for names, errors as text. */

import type { JsonObject } from '../../../src/openapi/json.js';

const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const ok = (schema: JsonObject): JsonObject => ({ description: 'done', content: json(schema) });
const refused = { description: 'refused, in words' };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): JsonObject => ({ type: 'array', items: ref(name) });
const inPath = (name: string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
});
const body = (name: string): JsonObject => ({ required: true, content: json(ref(name)) });
const status = { type: 'string', enum: ['open', 'done'] };

export const tasksDescription: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Tasks', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/projects': {
      get: {
        operationId: 'projects',
        parameters: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
          { name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } },
        ],
        responses: { 200: ok(list('Project')), 400: refused, 401: refused },
      },
      post: {
        operationId: 'addProject',
        requestBody: body('NewProject'),
        responses: { 200: ok(ref('Project')), 400: refused, 401: refused, 409: refused },
      },
    },
    '/projects/{project_id}': {
      parameters: [inPath('project_id')],
      get: {
        operationId: 'project',
        responses: { 200: ok(ref('Project')), 400: refused, 401: refused, 404: refused },
      },
      put: {
        operationId: 'renameProject',
        requestBody: body('NewProject'),
        responses: {
          200: ok(ref('Project')),
          400: refused,
          401: refused,
          404: refused,
          409: refused,
        },
      },
      delete: {
        operationId: 'endProject',
        responses: {
          200: ok({ type: 'object', properties: { ended: { type: 'integer' } } }),
          400: refused,
          401: refused,
          404: refused,
        },
      },
    },
    '/tasks': {
      get: {
        operationId: 'tasks',
        parameters: [{ name: 'status', in: 'query', schema: status }],
        responses: { 200: ok(list('Task')), 400: refused, 401: refused },
      },
      post: {
        operationId: 'addTask',
        requestBody: body('NewTask'),
        responses: { 201: ok(ref('Task')), 400: refused, 401: refused, 409: refused },
      },
    },
    '/tasks/{id}': {
      parameters: [inPath('id')],
      get: {
        operationId: 'task',
        responses: { 200: ok(ref('Task')), 400: refused, 401: refused, 404: refused },
      },
      patch: {
        operationId: 'changeTask',
        requestBody: body('TaskChange'),
        responses: { 200: ok(ref('Task')), 400: refused, 401: refused, 404: refused },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    schemas: {
      NewProject: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', minLength: 1, maxLength: 40 } },
      },
      Project: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'integer' }, name: { type: 'string' } },
      },
      NewTask: {
        type: 'object',
        required: ['project_id', 'text'],
        properties: {
          project_id: { type: 'integer', minimum: 1 },
          text: { type: 'string', maxLength: 200 },
          due: { type: 'string', format: 'date', nullable: true },
        },
      },
      TaskChange: {
        type: 'object',
        properties: { text: { type: 'string', maxLength: 200 }, status },
      },
      Task: {
        allOf: [
          ref('NewTask'),
          {
            type: 'object',
            required: ['id', 'status'],
            properties: { id: { type: 'integer' }, status, version: { type: 'integer' } },
          },
        ],
      },
    },
  },
};

interface Call {
  readonly ids: readonly number[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

type Item = Readonly<Record<string, unknown>>;

const say = (code: number, words: string) =>
  new Response(words, {
    status: code,
    headers: {
      'content-type': 'text/plain',
      ...(code === 401 && { 'www-authenticate': 'ApiKey' }),
    },
  });
const show = (item: unknown, code = 200) => Response.json(item, { status: code });
const text = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && [...value].length >= least && [...value].length <= most;
const isDay = (value: unknown) => {
  const day = String(value);
  const isFormed = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  return value === null || (isFormed && new Date(day).toISOString().startsWith(day));
};
const isStatus = (value: unknown) => value === 'open' || value === 'done';
const number = (value: string | null, most = Infinity): boolean =>
  value === null || (/^[1-9]\d*$/.test(value) && Number(value) <= most);

/** @param key What callers have to present. */
export function createTasks(key: string): (request: Request) => Promise<Response> {
  const projects = new Map<number, Item>();
  const tasks = new Map<number, Item>();
  let count = 0;
  const nameTaken = (name: unknown) => [...projects.values()].some((item) => item['name'] === name);
  const routes: readonly (readonly [string, RegExp, (call: Call) => Response])[] = [
    [
      'GET',
      /^\/projects$/,
      ({ query }) => {
        const [page, size] = [query.get('page'), query.get('per_page')];
        if (!number(page) || !number(size, 50)) return say(400, 'no such page');
        const from = (Number(page ?? 1) - 1) * Number(size ?? 30);
        return show([...projects.values()].slice(from, from + Number(size ?? 30)));
      },
    ],
    [
      'POST',
      /^\/projects$/,
      ({ body: { name } }) => {
        if (!text(name, 1, 40)) return say(400, 'a name has 1 to 40 characters');
        if (nameTaken(name)) return say(409, 'there is one of that name');
        count += 1;
        projects.set(count, { id: count, name });
        return show(projects.get(count));
      },
    ],
    [
      'GET',
      /^\/projects\/(\d+)$/,
      ({ ids: [id = 0] }) => {
        const found = projects.get(id);
        return found ? show(found) : say(404, 'no such project');
      },
    ],
    [
      'PUT',
      /^\/projects\/(\d+)$/,
      ({ ids: [id = 0], body: { name } }) => {
        if (!projects.has(id)) return say(404, 'no such project');
        if (!text(name, 1, 40)) return say(400, 'a name has 1 to 40 characters');
        if (projects.get(id)?.['name'] !== name && nameTaken(name)) return say(409, 'taken');
        projects.set(id, { id, name });
        return show(projects.get(id));
      },
    ],
    [
      'DELETE',
      /^\/projects\/(\d+)$/,
      ({ ids: [id = 0] }) =>
        projects.delete(id) ? show({ ended: id }) : say(404, 'no such project'),
    ],
    [
      'GET',
      /^\/tasks$/,
      ({ query }) => {
        const wanted = query.get('status');
        if (wanted !== null && !isStatus(wanted)) return say(400, 'open or done');
        return show(
          [...tasks.values()].filter((item) => wanted === null || item['status'] === wanted),
        );
      },
    ],
    [
      'POST',
      /^\/tasks$/,
      ({ body: { project_id, text: words, due } }) => {
        if (!Number.isInteger(project_id) || !text(words, 0, 200)) return say(400, 'not a task');
        if (due !== undefined && !isDay(due)) return say(400, 'not a day');
        if (!projects.has(Number(project_id))) return say(409, 'no such project');
        count += 1;
        tasks.set(count, {
          id: count,
          project_id,
          text: words,
          status: 'open',
          version: 1,
          ...(due !== undefined && { due }),
        });
        return show(tasks.get(count), 201);
      },
    ],
    [
      'GET',
      /^\/tasks\/(\d+)$/,
      ({ ids: [id = 0] }) => {
        const found = tasks.get(id);
        return found ? show(found) : say(404, 'no such task');
      },
    ],
    [
      'PATCH',
      /^\/tasks\/(\d+)$/,
      ({ ids: [id = 0], body: { text: words, status: state } }) => {
        const found = tasks.get(id);
        if (found === undefined) return say(404, 'no such task');
        if (words !== undefined && !text(words, 0, 200)) return say(400, 'too long');
        if (state !== undefined && !isStatus(state)) return say(400, 'open or done');
        tasks.set(id, {
          ...found,
          version: Number(found['version']) + 1,
          ...(words !== undefined && { text: words }),
          ...(state !== undefined && { status: state }),
        });
        return show(tasks.get(id));
      },
    ],
  ];

  return async (request) => {
    const { pathname, searchParams: query } = new URL(request.url);
    const there = routes.filter(([, pattern]) => pattern.test(pathname));
    if (request.headers.get('x-key') !== key) return say(401, 'who are you?');
    if (there.length === 0) {
      const isKnown = /^\/(projects|tasks)\/[^/]+$/.test(pathname);
      return isKnown ? say(400, 'a name is a number') : say(404, 'nothing here');
    }
    const route = there.find(([method]) => method === request.method);
    if (route === undefined) {
      const allow = there.map(([method]) => method).join(', ');
      return new Response('not so', { status: 405, headers: { allow } });
    }
    const [, pattern, run] = route;
    const ids = (pattern.exec(pathname) ?? []).slice(1).map(Number);
    if (ids.includes(0)) return say(400, 'they begin with 1');
    if (request.method === 'GET' || request.method === 'DELETE')
      return run({ ids, query, body: {} });
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return say(415, 'JSON');
    try {
      const sent: unknown = JSON.parse(await request.text());
      const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent);
      // An object that is no list has members.
      return isObject ? run({ ids, query, body: sent as Item }) : say(400, 'no object');
    } catch {
      return say(400, 'no JSON');
    }
  };
}
