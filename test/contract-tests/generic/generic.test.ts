/** Contract tests of any API: they hold on servers that are right, and find what is wrong. */

import { expect, test } from 'vitest';
import type { LibraryFault } from '../../../examples/library/faults.js';
import { createLibrary } from '../../../examples/library/library.js';
import { readApi, type AnyApi } from '../../../src/contract-tests/generic/api.js';
import { readAuth } from '../../../src/contract-tests/generic/credentials.js';
import { runAnyTests } from '../../../src/contract-tests/generic/run.js';
import type { Summary } from '../../../src/contract-tests/model.js';
import { reportNames, writeReport } from '../../../src/contract-tests/reports/index.js';
import { summaryOf } from '../../../src/contract-tests/runner/run.js';
import { createLocalMock } from '../../../src/mock/local/local.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { bundleOf } from '../../support/descriptions.js';
import { createTasks, tasksDescription } from './tasks.js';

const libraryBundle = await bundleOf('examples/library/openapi.yaml');
const library = readApi(libraryBundle);
const secret = 'a token that is no one else’s'.replace(/\W/g, '');

interface Wanted {
  readonly api?: AnyApi;
  readonly auth?: readonly string[];
  readonly seed?: number;
  /** Rules whose checks run; all by default. */
  readonly codes?: readonly string[];
}

function run(
  fetch: (request: Request) => Promise<Response>,
  { api = library, auth = [`bearerAuth=${secret}`], seed = 1, codes }: Wanted = {},
): Promise<Summary> {
  const secrets = readAuth(auth, api.description.securitySchemes, {});
  const target = { url: 'http://localhost', fetch, timeout: 10_000 };
  const isWanted = ({ code }: { readonly code: string }) => codes?.includes(code) ?? true;
  return summaryOf(
    runAnyTests({ target, api, secrets, seed, workers: 8, isWanted, longestRun: 600_000 }),
  );
}

const libraryWith = (fault?: LibraryFault) => {
  const app = createLibrary({ token: secret, fault });
  return async (request: Request) => app.fetch(request);
};

const codesOf = ({ violations }: Summary): string[] => violations.map(({ rule }) => rule.code);

/** All that did not hold, with what shows it. */
const shown = ({ violations }: Summary) =>
  violations.map(({ rule, operationId, message, exchanges }) => [
    rule.code,
    operationId,
    message,
    exchanges.map(({ case: { method, path, body }, status }) => [method, path, body, status]),
  ]);

test('the library by hand is right', async () => {
  const summary = await run(libraryWith());
  expect(shown(summary)).toEqual([]);
  expect(summary.isGreen).toBe(true);
  expect(summary.results.filter(({ outcome }) => outcome !== 'held')).toEqual([]);
});

test('a server of another style is right, too', async () => {
  const api = readApi(tasksDescription);
  const summary = await run(createTasks('k'), { api, auth: ['key=k'] });
  expect(shown(summary)).toEqual([]);
  expect(summary.results.filter(({ outcome }) => outcome !== 'held')).toEqual([]);
});

test('mock and tests hold each other', async () => {
  const mock = createLocalMock(libraryBundle, { seed: 1 });
  const summary = await run((request) => mock.fetch(request));
  expect(shown(summary)).toEqual([]);
});

/** One fault for each rule, which the checks of that rule find by themselves. */
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });

/** Ids are sent where what they name is shown, any text where one of a few, and null where something always is. */
const rolesDescription: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Roles', version: '1' },
  paths: {
    '/roles': {
      post: {
        operationId: 'addRole',
        requestBody: { required: true, content: json({ $ref: '#/components/schemas/NewRole' }) },
        responses: {
          201: { description: 'made', content: json({ $ref: '#/components/schemas/Role' }) },
        },
      },
    },
    '/roles/{id}': {
      get: {
        operationId: 'role',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: { description: 'there', content: json({ $ref: '#/components/schemas/Role' }) },
        },
      },
    },
  },
  components: {
    schemas: {
      NewRole: {
        type: 'object',
        required: ['name', 'permissions', 'mode', 'kind'],
        properties: {
          name: { type: 'string' },
          permissions: { type: 'array', minItems: 1, items: { type: 'string' } },
          mode: { type: 'string', examples: ['any'] },
          kind: { type: ['string', 'null'], examples: [null] },
        },
      },
      Role: {
        type: 'object',
        required: ['id', 'name', 'permissions', 'mode', 'kind'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          permissions: { type: 'array', items: { type: 'object' } },
          mode: { type: 'string', enum: ['manual', 'automatic'] },
          kind: { type: 'string', enum: ['initial', 'custom'] },
        },
      },
    },
  },
};

/** A server of roles that shows names as they are asked to be shown. */
function createRoles(showName: (name: string) => string) {
  const roles = new Map<string, JsonObject>();
  return async (request: Request): Promise<Response> => {
    const id = new URL(request.url).pathname.split('/')[2];
    if (request.method === 'POST') {
      // The test sends what the description asks for.
      const { name, permissions } = (await request.json()) as {
        readonly name: string;
        readonly permissions: readonly string[];
      };
      const role: JsonObject = {
        id: `role_${roles.size}`,
        name: showName(name),
        permissions: permissions.map((key) => ({ key })),
        mode: 'manual',
        kind: 'custom',
      };
      roles.set(`role_${roles.size}`, role);
      return Response.json(role, { status: 201 });
    }
    const role = roles.get(id ?? '');
    return role === undefined ? new Response(null, { status: 404 }) : Response.json(role);
  };
}

test.each([
  ['as they were sent', (name: string) => name, []],
  ['otherwise', (name: string) => `${name}!`, ['created-shown', 'created-echoed']],
])(
  'what cannot be shown as it was sent is not compared, and names shown %s are',
  async (_how, showName, found) => {
    const summary = await run(createRoles(showName), {
      api: readApi(rolesDescription),
      auth: [],
      codes: ['created-shown', 'created-echoed'],
    });
    expect(codesOf(summary).toSorted()).toEqual(found.toSorted());
    expect(summary.results.map(({ outcome }) => outcome)).not.toContain('not-tested');
    for (const { message } of summary.violations) expect(message).toContain('sent: name.');
  },
);

const faults: readonly (readonly [LibraryFault, string, string])[] = [
  ['any-media-type', 'input-malformed', 'input-malformed'],
  ['any-method', 'unsupported-method', 'unsupported-method'],
  ['answer-extra', 'operation-succeeds', 'response-body'],
  ['auth-404', 'auth-required', 'auth-status'],
  ['auth-any-token', 'auth-wrong', 'auth-wrong'],
  ['auth-off', 'auth-required', 'auth-required'],
  ['create-200', 'operation-succeeds', 'response-body'],
  ['delete-all', 'delete-removes', 'delete-spares'],
  ['delete-keeps', 'delete-removes', 'delete-removes'],
  ['enum', 'input-invalid', 'input-invalid'],
  ['error-shape', 'delete-removes', 'response-error'],
  ['filter-ignored', 'filter-kept', 'filter-kept'],
  ['format', 'input-invalid', 'format-ignored'],
  ['length-units', 'input-valid', 'input-valid'],
  ['limit-ignored', 'limit-kept', 'limit-kept'],
  ['list-lacks', 'created-listed', 'created-listed'],
  ['max-items', 'input-invalid', 'input-invalid'],
  ['member-lost', 'created-shown', 'response-body'],
  ['new-time', 'replaced-shown', 'own-kept'],
  ['no-allow', 'unsupported-method', 'method-allow'],
  ['no-challenge', 'auth-required', 'auth-challenge'],
  ['not-kept', 'changed-shown', 'changed-shown'],
  ['nul-crash', 'robust', 'server-error'],
  ['patch-all', 'changed-shown', 'change-spares'],
  ['patch-removes', 'changed-shown', 'changed-shown'],
  ['patch-replaces', 'change-keeps', 'change-keeps'],
  ['patch-resets', 'change-keeps', 'change-keeps'],
  ['id-prefix', 'unknown-item', 'unknown-item'],
  ['location-other', 'created-echoed', 'location-leads'],
  ['note-lost', 'created-shown', 'created-whole'],
  ['null-ignored', 'cleared-shown', 'cleared-shown'],
  ['offset-ignored', 'limit-kept', 'pages-turn'],
  ['patch-id', 'own-kept', 'own-kept'],
  ['query-enum', 'parameter-invalid', 'parameter-invalid'],
  ['query-maximum-early', 'parameter-valid', 'parameter-valid'],
  ['refused-written', 'refusal-harmless', 'refusal-harmless'],
  ['review-anywhere', 'item-elsewhere', 'item-elsewhere'],
  ['same-name', 'created-echoed', 'names-unique'],
  ['secret-shown', 'written-only', 'written-only'],
  ['shown-late', 'link-works', 'link-works'],
  ['unknown-first', 'unknown-item', 'unknown-item'],
];

test.each(faults)('%s is found by %s as %s', async (fault, checks, code) => {
  const summary = await run(libraryWith(fault), { codes: [checks] });
  expect(codesOf(summary)).toContain(code);
});

test('a server that names what it made by a broken address only is told so, and the run goes on', async () => {
  const fetch = libraryWith();
  const summary = await run(
    async (request) => {
      const answer = await fetch(request);
      return answer.status === 201
        ? new Response('{}', {
            status: 201,
            headers: { 'content-type': 'application/json', location: '/books/100%' },
          })
        : answer;
    },
    { codes: ['created-shown', 'unknown-item'] },
  );
  expect(codesOf(summary)).toContain('created-shown');
});

test('the same seed sends the same, and no report has the secret', async () => {
  const codes = ['created-shown', 'auth-wrong'];
  const reports = async () => {
    const summary = await run(libraryWith('auth-any-token'), { codes });
    const options = { places: () => undefined };
    const texts = reportNames.map((name) => writeReport(name, summary, options));
    // The library's clock goes on, and it draws names for members.
    const own = /\d{4}-\d\d-\d\dT[\d:.]+Z|[\da-f]{8}-[\da-f-]{27}/g;
    return texts.map((text) => text.replace(own, ''));
  };
  const [first, second] = [await reports(), await reports()];
  expect(first).toEqual(second);
  expect(first.join('')).not.toContain(secret);
  expect(first[0]).toContain('authorization: Bearer invalid-credentials');
});

test('a server that refuses everything is not green', async () => {
  const summary = await run(libraryWith(), { auth: [], codes: ['operation-succeeds'] });
  const { results } = summary;
  expect(results.find(({ operationId }) => operationId === 'listBooks')?.reason).toContain(
    '--auth',
  );
  const closed = await run(async () => new Response(null, { status: 401 }));
  expect(closed.isGreen).toBe(false);
});

test.each([
  [['nope=x'], 'names "nope", which is no security scheme'],
  [['x'], 'has no name of a scheme'],
  [['bearerAuth=env:NOT_SET'], 'The variable NOT_SET is not set.'],
])('--auth %j says what is wrong', (auth, message) => {
  const { securitySchemes } = library.description;
  expect(() => readAuth(auth, securitySchemes, {})).toThrow(message);
});
