/** Words of a description without effect: each is named, with its place. */

import { body, operation, parameter, testWords } from './words.js';

testWords([
  [
    body(`text/csv: { itemSchema: {} }`),
    ['"itemSchema" has no effect on bodies of the type text/csv'],
  ],
  [body(`application/jsonl: { itemSchema: {} }`), []],
  [body(`application/json: { schema: {}, encoding: { a: {} } }`), ['"encoding" has no effect']],
  [
    body(`multipart/mixed: { itemEncoding: {}, prefixEncoding: [] }`),
    ['"itemEncoding" has an effect where a schema describes', '"prefixEncoding" has an effect'],
  ],
  ...['itemSchema: {}', 'schema: { type: array }', 'schema: { prefixItems: [{}] }'].map(
    (schema): [string, string[]] => [
      body(`multipart/mixed: { ${schema}, itemEncoding: { headers: { X-A: { schema: {} } } } }`),
      [],
    ],
  ),
  [
    body(`application/jsonl: { itemSchema: {}, itemEncoding: {}, prefixEncoding: [] }`),
    ['"itemEncoding" has no effect on bodies', '"prefixEncoding" has no effect on bodies'],
  ],
  [
    body(`multipart/form-data: { schema: {}, encoding: { a: { headers: { X-A: {} } } } }`),
    ['The schema of the form has no field "a"'],
  ],
  [
    body(
      `multipart/form-data: { schema: { type: object, properties: { a: {}, b: {}, c: {} } }, encoding: { a: { headers: { X-A: { schema: {} } } }, b: { style: form, headers: { X-A: { schema: {} } } }, c: { headers: { content-disposition: { schema: {} } }, itemEncoding: {} } } }`,
    ),
    [
      '"style" is written in multipart forms',
      '"headers" has no effect beside "style"',
      'says its name',
      '"itemEncoding" has no effect',
    ],
  ],
  [
    body(
      `application/x-www-form-urlencoded: { encoding: { a: { headers: { X-A: { schema: {} } } } } }`,
    ),
    ['Fields of urlencoded forms have no headers', 'no field "a"'],
  ],
  [
    body(
      `multipart/mixed: { itemSchema: { type: array }, itemEncoding: { contentType: multipart/mixed, encoding: {}, prefixEncoding: [{ headers: { X-A: { schema: {} } } }], itemEncoding: { style: form } }, prefixEncoding: [{ itemEncoding: {} }] }`,
    ),
    [
      '"encoding" has no effect',
      'Headers of parts inside parts are not read',
      '"style" has no effect',
      '"itemEncoding" has no effect',
    ],
  ],
  [
    body(`application/json: { schema: { type: string, xml: { name: a } } }`),
    ['"xml" has no effect'],
  ],
  [
    body(`a/b: { schema: { contentEncoding: base64, contentSchema: { contentEncoding: binary }}}`),
    ['not held against "contentEncoding"', 'not held against "contentSchema"'],
  ],
  [
    parameter('in: query, style: deepObject, schema: { type: array }'),
    ['the style deepObject for a value of the type array'],
  ],
  [parameter('in: query, style: deepObject, schema: { type: object }'), []],
  [
    parameter('in: query, style: pipeDelimited, schema: { type: [string, "null"] }'),
    ['the style pipeDelimited'],
  ],
  [parameter('in: query, style: pipeDelimited, explode: false, schema: { type: array }'), []],
  [
    operation(`parameters: [{ name: Accept, in: header, schema: {} }], responses: {}`),
    ['OpenAPI ignores header parameters'],
  ],
  [
    operation(
      `responses: { '204': { description: d, headers: { Content-Type: { schema: {} } } } }`,
    ),
    ['OpenAPI ignores this header'],
  ],
  // Lists and objects inside others, of which only JSON says how they go.
  ...[
    'path, required: true',
    'query',
    'query, explode: false',
    'header',
    'header, explode: true',
  ].map((place): [string, string[]] => [
    parameter(
      `in: ${place}, schema: { type: object, properties: { o: { type: object } } }`,
    ).replace('/a:', place.startsWith('path') ? "'/{p}':" : '/a:'),
    ['for lists and objects inside others, as in "o"'],
  ]),
  [
    parameter(
      'in: query, style: deepObject, schema: { type: object, additionalProperties: { type: array } }',
    ),
    ['style deepObject for lists and objects inside others, as in "additionalProperties"'],
  ],
  [
    parameter('in: query, schema: { type: array, items: { $ref: "#/components/schemas/L" } }') +
      '\ncomponents: { schemas: { L: { anyOf: [{ type: "null" }, { type: array }] } } }',
    ['the style form for lists and objects inside others, as in "items"'],
  ],
  [parameter('in: query, schema: { type: object, properties: { o: { type: string } } }'), []],
  [
    parameter('in: cookie, schema: { type: array, items: { type: string } }'),
    ['how the items or members of a cookie are written with explode'],
  ],
  [parameter('in: cookie, explode: false, schema: { type: array, items: { type: string } }'), []],
  [parameter('in: cookie, style: cookie, schema: { type: array, items: { type: string } }'), []],
  [parameter('in: query, style: matrix, schema: {}'), ['the style "matrix" in a query']],
  [
    operation(
      `responses: { '204': { description: d, headers: { X-A: { style: form, schema: {} }, X-B: { schema: { type: array, items: { type: array } } } } } }`,
    ),
    ['the style "form" in a header', 'the style simple for lists'],
  ],
  [
    body(
      `multipart/form-data: { schema: { type: object, properties: { a: { type: array }, b: {}, c: { type: object } } }, encoding: { a: { explode: false }, b: { style: form, contentType: text/plain }, c: { contentType: application/xml }, d: {} } }`,
    ),
    [
      '"explode" is written in multipart forms',
      '"style" is written in multipart forms',
      '"contentType" has no effect beside "style"',
      'An object goes as JSON, not as "application/xml"',
      'no field "d"',
    ],
  ],
  [
    body(
      `application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: array, items: { type: object } }, b: {}, c: { type: object } } }, encoding: { a: { style: form }, b: { contentType: text/csv }, c: { contentType: application/json } } }`,
    ),
    ['the style form for lists', 'no media type but JSON'],
  ],
  [
    body(
      `multipart/form-data: { schema: { type: object }, encoding: { a: { contentType: text/csv } } }`,
    ),
    [],
  ],
  [
    operation(
      `responses: { '200': { description: d, content: { application/x-www-form-urlencoded: { schema: {}, encoding: { a: {} } } } } }`,
    ),
    ['"encoding" has an effect on requests alone'],
  ],
  [
    operation(
      `responses: { '200': { description: d, content: { multipart/form-data: { schema: { properties: { a: {} } }, encoding: { a: {}, b: {} } } } } }`,
    ),
    ['no field "b"'],
  ],
  ...['const: 9007199254740993', 'enum: [1, 9223372036854775807]'].map(
    (keyword): [string, string[]] => [
      body(`application/json: { schema: { type: integer, format: int64, ${keyword} } }`),
      ['A whole number beyond 2^53 − 1'],
    ],
  ),
  [body(`application/json: { schema: { type: number, const: 1e300 } }`), []],
  // Names that no message has, and those that two things have.
  [
    operation(
      `parameters: [{ name: X-A, in: header, schema: {} }, { name: x-a, in: header, schema: {} }], responses: {}`,
    ),
    ['The header parameter "x-a" is here twice'],
  ],
  [
    operation(
      `parameters: [{ name: p, in: query, schema: {} }, { $ref: '#/components/parameters/P' }], responses: {}`,
    ) + '\ncomponents: { parameters: { P: { name: p, in: query, schema: {} } } }',
    ['The query parameter "p" is here twice'],
  ],
  [
    operation(`parameters: [{ name: b, in: path, required: true, schema: {} }], responses: {}`),
    ['The path "/a" has no {b}'],
  ],
  [
    parameter('in: path, required: false, schema: {}').replace('/a:', "'/{p}':"),
    ['"required: false" has no effect in a path'],
  ],
  [parameter('in: cookie, allowEmptyValue: true, schema: {}'), ['"allowEmptyValue: true"']],
  [
    parameter(
      'in: query, schema: {}, explode: true, content: { text/plain: {}, application/json: {} }',
    ),
    ['"schema" has no effect', '"explode" has no effect', 'which is "application/json"'],
  ],
  [
    parameter('in: header, schema: {}').replace('name: p', 'name: a b'),
    ['No header can be called'],
  ],
  [
    operation(`responses: { '204': { description: d, headers: { 'a b': { schema: {} } } } }`),
    ['No header can be called "a b"'],
  ],
  [operation(`responses: { '600': { description: d } }`), ['"600" is no status']],
  [
    body(
      `application/json: {}, Application/JSON;charset=utf-8: {}, text/*: {}, text/plain; a="b c": {}`,
    ).replace(`text/plain; a="b c"`, `'text/plain; a="b c"'`),
    ['is the same media type as "application/json"'],
  ],
  ...['""', 'a/b/c', 'json', '"*"', '"a/b\\n"'].map((type): [string, string[]] => [
    body(`${type}: {}`),
    ['is no media type'],
  ]),
  [body(''), ['Without a media type there is no body']],
  ...['/{}', '/a/{b', '/a}/b', '/{{a}}', 'a'].map((path): [string, string[]] => [
    `paths: { '${path}': { get: { operationId: a, responses: {} } } }`,
    [path === 'a' ? 'begin with a slash' : path === '/{}' ? 'without a name' : 'do not close'],
  ]),
  ...['/a#b', '/{a}#b', '/a#b?c'].map((path): [string, string[]] => [
    `paths: { '${path}': { get: { operationId: a, responses: {} } } }`,
    ['has a fragment'],
  ]),
  ...['/a?b', '/a?b={c}', '/a?b#c'].map((path): [string, string[]] => [
    `paths: { '${path}': { get: { operationId: a, responses: {} } } }`,
    ['has a query'],
  ]),
  // Where a parameter is called so, the path has neither.
  [`paths: { '/{a?}/{b#}': { get: { operationId: a, responses: {} } } }`, []],
  [
    `paths: { '/{a}/b': { get: &o { responses: {} } }, '/{c}/b': { get: *o, post: *o }, '/{d}/{d}': { get: *o } }`,
    ['the same as "/{a}/b"', 'The path has "{d}" twice'],
  ],
  [
    operation('responses: {}')
      .replace('post', 'get')
      .replace('responses', 'requestBody: { content: { text/plain: {} } }, responses'),
    ['sends no body with GET'],
  ],
  [
    body(`application/json: { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } }`),
    ['"$schema" has no effect'],
  ],
  // A discriminator tells alternatives apart; a base that others extend has none.
  [
    body(
      `application/json: { schema: { type: object, discriminator: { propertyName: k }, properties: { k: { type: string } } } }`,
    ),
    ['A "discriminator" has no effect where no "oneOf"'],
  ],
  [
    body(
      `application/json: { schema: { discriminator: { propertyName: k }, oneOf: [{ type: object }] } }`,
    ),
    [],
  ],
  // Properties may have any name.
  [
    body(
      `application/json: { schema: { type: object, properties: { discriminator: { type: object } } } }`,
    ),
    [],
  ],
  // What only describes is no word without effect.
  [
    `${operation('security: [{ o: [a] }, { h: [] }, {}], responses: {}')}\ncomponents: { securitySchemes: { h: { type: http, scheme: bearer, bearerFormat: JWT }, o: { type: openIdConnect, openIdConnectUrl: https://example.com } } }`,
    [],
  ],
  // Schemes that are not defined.
  [operation('security: [{ a: [] }], responses: {}'), ['There is no security scheme "a"']],
  [
    `${operation('responses: {}')}\nsecurity: [{ h: [], a: [] }, { toString: [] }]\ncomponents: { securitySchemes: { h: { type: http, scheme: basic } } }`,
    ['There is no security scheme "a"', 'There is no security scheme "toString"'],
  ],
  ['jsonSchemaDialect: https://example.com/dialect\npaths: {}', ['JSON Schema 2020-12, whatever']],
  ['jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\npaths: {}', []],
]);
