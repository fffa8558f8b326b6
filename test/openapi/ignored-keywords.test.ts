/** Keywords of schemas, and what stands beside references, without effect. */

import { body, operation, testWords } from './words.js';

testWords([
  // Keywords say something of the values of one type.
  ...[
    ['type: integer, minLength: 1', '"minLength" says nothing of values of the type integer'],
    ['type: [string, "null"], minimum: 1', 'of values of the type string or null'],
    ['type: array, required: [a]', '"required" says nothing'],
    ['type: object, format: date', '"date" is not asserted of values of the type object'],
    ['type: string, format: int32', '"int32" is not asserted of values of the type string'],
    ['type: number, format: int32, minimum: 1', ''],
    ['type: [string, integer], minLength: 1, multipleOf: 2, format: date', ''],
    ['minLength: 1, minimum: 2', ''],
    ['if: { type: string }', '"if" has no effect without "then" or "else"'],
    ['else: { type: string }', '"else" has no effect without "if"'],
    ['if: {}, else: {}', ''],
    ['minContains: 1', '"minContains" has no effect without "contains"'],
    ['exclusiveMinimum: true', '"exclusiveMinimum" has no effect without "minimum"'],
    ['exclusiveMaximum: 1', ''],
    ['allOf: []', 'An empty "allOf" has no effect'],
  ].map(([schema, found]): [string, string[]] => [
    body(`application/json: { schema: { ${schema} } }`),
    found === '' ? [] : [found ?? ''],
  ]),
  // Of what refers elsewhere nothing else counts but remarks.
  ...[
    `parameters: [{ $ref: '#/components/parameters/P', required: true, description: d }], responses: {}`,
    `parameters: [{ $ref: '#/components/parameters/P', x-a: 1, summary: s }], responses: { '200': { $ref: '#/components/responses/R', content: {} } }`,
  ].map((inner): [string, string[]] => [
    `${operation(inner)}\ncomponents: { parameters: { P: { name: p, in: query, schema: {} } }, responses: { R: { description: d } } }`,
    ['stands beside a $ref, where OpenAPI ignores it'],
  ]),
  // Of a discriminator what is no alternative means none.
  [
    `${operation('responses: {}')}\ncomponents: { schemas: { A: { type: object }, B: { $ref: '#/components/schemas/A' }, C: {}, D: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: k, mapping: { a: A, b: '#/components/schemas/B', c: C, d: '#/components/schemas/C' }, defaultMapping: C } } } }`,
    ['"C" is none of the alternatives', '"#/components/schemas/C" is none', '"C" is none'],
  ],
]);
