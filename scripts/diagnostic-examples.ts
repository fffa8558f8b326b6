/** What gives each diagnostic, and what does not: examples for its page, which the tests try. */

import type { DiagnosticCode } from '../src/openapi/diagnostics.js';

/** A part of `openapi.yaml`, or all of it, that gives a diagnostic, and the same when it is mended. */
export interface DiagnosticExample {
  readonly wrong: string;
  readonly right: string;
  /** What stands at the place that is named; the beginning of a file where that is none of its words. */
  readonly at: string;
  /** The file of that place, where it is another. */
  readonly file?: string;
  /** Other files, in both cases. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is done with it, where that is not lint. */
  readonly by?: 'import' | 'overlay' | 'project' | 'skip-broken';
}

const schemas = (text: string): string => `components:\n  schemas:\n    ${text}\n`;
const answer = (text: string): string =>
  `paths:\n  /users:\n    get:\n      responses:\n        '200':\n          ${text}\n`;
const operation = (text: string): string =>
  `paths:\n  /users:\n    get:\n      ${text}\n      responses: { '200': { description: The users } }\n`;
const path = (name: string): string =>
  `paths:\n  ${name}:\n    get: { responses: { '200': { description: A user } } }\n`;
const overlay = (action: string): string =>
  `overlay: 1.0.0\ninfo: { title: Ours, version: '1' }\nactions:\n  - ${action}\n`;
const page = (type: string): string =>
  `\`\`\`yaml\nopenapi: 3.1.0\ninfo: { title: Users, version: '1' }\npaths: {}\n${schemas(`User: { type: ${type} }`)}\`\`\`\n`;
const described = 'description: The users';

/** So deep that no one nests by hand. */
const deep = `${'['.repeat(101)}${']'.repeat(101)}`;

export const DIAGNOSTIC_EXAMPLES: Readonly<Record<DiagnosticCode, DiagnosticExample>> = {
  'counterpart/contradiction': {
    by: 'import',
    wrong: page('object'),
    right: page('string'),
    files: { 'pages/other.md': page('string') },
    file: 'pages/page.md',
    at: 'User',
  },
  'counterpart/document-size': { wrong: `x-a: ${deep}\n`, right: 'x-a: []\n', at: '[' },
  'counterpart/duplicate': {
    wrong: operation(
      `parameters:\n        - { name: id, in: query, schema: { type: string } }\n        - { name: id, in: query, schema: { type: integer } }`,
    ),
    right: operation(
      `parameters:\n        - { name: id, in: query, schema: { type: [string, integer] } }`,
    ),
    at: '{ name: id, in: query, schema: { type: integer',
  },
  'counterpart/dynamic-reference': {
    wrong: schemas(`Tree: { type: array, items: { $dynamicRef: '#tree' } }`),
    right: schemas(`Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }`),
    at: '$dynamicRef',
  },
  'counterpart/extension-reference': {
    wrong: `x-see: { $ref: '#/components/schemas/Gone' }\n`,
    right: `x-see: { $ref: '#/info' }\n`,
    at: '$ref',
  },
  'counterpart/external-value': {
    wrong: `components: { examples: { User: { externalValue: gone.json } } }\n`,
    right: `components: { examples: { User: { value: { id: 1 } } } }\n`,
    at: 'externalValue',
  },
  'counterpart/ignored-keyword': {
    wrong: schemas('Name: { type: string, maxItems: 20 }'),
    right: schemas('Name: { type: string, maxLength: 20 }'),
    at: 'maxItems',
  },
  'counterpart/ignored-member': {
    wrong: answer(`{ ${described}, links: { next: { operationId: listUsers } } }`),
    right: answer(`{ ${described} }`),
    at: 'links',
  },
  'counterpart/ignored-sibling': {
    wrong: operation(
      `parameters: [{ $ref: '#/components/parameters/Page', required: true }]`,
    ).concat('components: { parameters: { Page: { name: page, in: query, schema: {} } } }\n'),
    right: operation(`parameters: [{ $ref: '#/components/parameters/Page' }]`).concat(
      'components: { parameters: { Page: { name: page, in: query, required: true, schema: {} } } }\n',
    ),
    at: 'required',
  },
  'counterpart/large-number': {
    wrong: schemas('Id: { type: integer, const: 9007199254740993 }'),
    right: schemas('Id: { type: integer, format: int64, minimum: 9007199254740993 }'),
    at: 'const',
  },
  'counterpart/media-type': {
    wrong: answer(`{ ${described}, content: { json: { schema: { type: array } } } }`),
    right: answer(`{ ${described}, content: { application/json: { schema: { type: array } } } }`),
    at: 'json',
  },
  'counterpart/operation-left-out': {
    by: 'skip-broken',
    wrong: operation(`parameters: [{ $ref: '#/components/parameters/Gone' }]`),
    right: operation(`parameters: []`),
    at: 'get',
  },
  'counterpart/outside-reference': {
    wrong: schemas(`User: { $ref: '../common/user.yaml' }`),
    right: schemas(`User: { $ref: 'user.yaml' }`),
    files: { '../common/user.yaml': 'type: object\n', 'user.yaml': 'type: object\n' },
    at: '$ref',
  },
  'counterpart/overlay': {
    by: 'overlay',
    wrong: overlay(`{ target: '$.info[', update: { title: Users } }`),
    right: overlay('{ target: $.info, update: { title: Users } }'),
    file: 'overlay.yaml',
    at: `'$.info[`,
  },
  'counterpart/overlay-target': {
    by: 'overlay',
    wrong: overlay(`{ target: $.paths.gone, remove: true }`),
    right: overlay('{ target: $.info.version, update: "2" }'),
    file: 'overlay.yaml',
    at: '$.paths',
  },
  'counterpart/path-template': {
    wrong: path(`'/users/{id'`),
    right: path('/users/{id}'),
    at: `'/`,
  },
  'counterpart/reference-cycle': {
    wrong: schemas(
      `User: { $ref: '#/components/schemas/Person' }\n    Person: { $ref: '#/components/schemas/User' }`,
    ),
    right: schemas(`User: { $ref: '#/components/schemas/Person' }\n    Person: { type: object }`),
    at: '$ref',
  },
  'counterpart/reference-target': {
    wrong: schemas(`User: { $ref: '#/info/title' }`),
    right: schemas(`User: { $ref: '#/components/schemas/Person' }\n    Person: { type: object }`),
    at: '$ref',
  },
  'counterpart/remote-reference': {
    wrong: schemas(`User: { $ref: 'https://example.com/user.yaml' }`),
    right: schemas(`User: { $ref: user.yaml }`),
    files: { 'user.yaml': 'type: object\n' },
    at: '$ref',
  },
  'counterpart/schema': {
    wrong: schemas('Name: { type: string, minLength: -1 }'),
    right: schemas('Name: { type: string, minLength: 1 }'),
    at: '-1',
  },
  'counterpart/slow-pattern': {
    wrong: schemas('Name: { type: string, pattern: ^(a+)+$ }'),
    right: schemas('Name: { type: string, pattern: ^a+$ }'),
    at: 'pattern',
  },
  'counterpart/special-file': {
    wrong: schemas(`User: { $ref: 'ftp://example.com/user.yaml' }`),
    right: schemas(`User: { $ref: user.yaml }`),
    files: { 'user.yaml': 'type: object\n' },
    at: '$ref',
  },
  'counterpart/tag-parent': {
    wrong: 'tags: [{ name: users, parent: people }]\n',
    right: 'tags: [{ name: people }, { name: users, parent: people }]\n',
    at: 'parent',
  },
  'counterpart/undefined-security': {
    wrong: 'security: [{ token: [] }]\n',
    right:
      'security: [{ token: [] }]\ncomponents: { securitySchemes: { token: { type: http, scheme: bearer } } }\n',
    at: 'token',
  },
  'counterpart/undefined-style': {
    wrong: operation(
      'parameters: [{ name: id, in: query, style: deepObject, schema: { type: string } }]',
    ),
    right: operation('parameters: [{ name: id, in: query, schema: { type: string } }]'),
    at: 'style',
  },
  'counterpart/unknown-format': {
    wrong: schemas('Phone: { type: string, format: phone }'),
    right: schemas(`Phone: { type: string, pattern: '^[0-9]+$' }`),
    at: 'format',
  },
  'counterpart/unread-schema': {
    wrong: answer(`{ ${described}, content: { application/cbor: { schema: { type: array } } } }`),
    right: answer(`{ ${described}, content: { application/json: { schema: { type: array } } } }`),
    at: 'schema',
  },
  'counterpart/unsendable-name': {
    wrong: answer(`{ ${described}, headers: { X Rate: { schema: { type: integer } } } }`),
    right: answer(`{ ${described}, headers: { X-Rate: { schema: { type: integer } } } }`),
    at: 'X Rate',
  },
  'counterpart/unused-file': {
    by: 'project',
    wrong: schemas(`User: { $ref: schemas/user.yaml }`),
    right: schemas(`User: { $ref: schemas/user.yaml }\n    Group: { $ref: schemas/group.yaml }`),
    files: { 'schemas/user.yaml': 'type: object\n', 'schemas/group.yaml': 'type: object\n' },
    file: 'schemas/group.yaml',
    at: 'type',
  },
  'no-unresolved-refs': {
    wrong: schemas(`User: { $ref: '#/components/schemas/Gone' }`),
    right: schemas(`User: { $ref: '#/components/schemas/Here' }\n    Here: { type: object }`),
    at: '$ref',
  },
  'openapi-version': {
    wrong: `openapi: 4.0.0\ninfo: { title: Users, version: '1' }\npaths: {}\n`,
    right: `openapi: 3.2.0\ninfo: { title: Users, version: '1' }\npaths: {}\n`,
    at: 'openapi',
  },
  'operation-operationId-unique': {
    wrong: operation('operationId: users').concat(
      `    post: { operationId: users, responses: { '201': { description: A user } } }\n`,
    ),
    right: operation('operationId: users').concat(
      `    post: { operationId: addUser, responses: { '201': { description: A user } } }\n`,
    ),
    at: 'users',
  },
  struct: { wrong: operation('sumary: Lists'), right: operation('summary: Lists'), at: 'sumary' },
  'swagger-version': {
    wrong: `swagger: '2.0'\ninfo: { title: Users, version: '1' }\npaths: {}\n`,
    right: `openapi: 3.0.3\ninfo: { title: Users, version: '1' }\npaths: {}\n`,
    at: 'swagger',
  },
  'yaml-syntax': {
    wrong: `components: {}\ncomponents: {}\n`,
    right: `components: {}\n`,
    at: 'components',
  },
};
