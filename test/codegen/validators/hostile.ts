/** A description written to break out of the code it ends up in. */

import type { JsonSchema, SchemaObject } from '../../../src/openapi/schema/json-schema.js';
import type { Components } from './harness.js';

/** Texts that end a string, a template, a comment, a regular expression or a line in one context or another. */
export const HOSTILE_TEXTS: readonly string[] = [
  `'; globalThis.pwned = 1; '`,
  `"; globalThis.pwned = 1; "`,
  '`; globalThis.pwned = 1; `',
  '${globalThis.pwned = 1}',
  '`${globalThis.pwned = 1}`',
  '*/ globalThis.pwned = 1; /*',
  '// globalThis.pwned = 1',
  '\nglobalThis.pwned = 1\n',
  '\r\nglobalThis.pwned = 1',
  '\u2028globalThis.pwned = 1\u2029',
  '\\',
  '\\"',
  '\\u0022',
  '\\\n',
  '\u0000',
  '\ud800',
  '</script>',
  '<!--',
  ')]}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'value',
  'report',
  'found',
  'eval',
  'class',
  '',
  ' ',
  '$&',
  "$'",
];

/** An object with exactly these properties, __proto__ among them. */
export function mapOf<Value>(entry: (text: string) => Value): Record<string, Value> {
  return Object.fromEntries(HOSTILE_TEXTS.map((text) => [text, entry(text)]));
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Components with hostile names, each of which refers to the next. */
export const HOSTILE_COMPONENTS: Components = Object.fromEntries(
  HOSTILE_TEXTS.filter((text) => text !== '\ud800').map((text) => [text, { const: text }]),
);

function referenceTo(name: string): SchemaObject {
  const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return { $ref: `#/components/schemas/${encodeURIComponent(escaped)}` };
}

/** Hostile text wherever a schema can hold text. */
export const HOSTILE_SCHEMA: JsonSchema = {
  title: '*/ globalThis.pwned = 1; /*',
  description: '*/ globalThis.pwned = 1; /*',
  'x-*/ globalThis.pwned = 1': 1,
  allOf: [
    { properties: { keys: { properties: mapOf(() => ({ type: 'string' })) } } },
    { properties: { closed: { properties: mapOf(() => ({})), additionalProperties: false } } },
    { properties: { required: { required: HOSTILE_TEXTS } } },
    { properties: { choices: { enum: HOSTILE_TEXTS } } },
    {
      properties: {
        constants: { allOf: HOSTILE_TEXTS.map((text) => ({ not: { const: { [text]: text } } })) },
      },
    },
    {
      properties: {
        patterns: {
          anyOf: HOSTILE_TEXTS.map((text) => ({
            type: 'string',
            pattern: `^${escapeForPattern(text)}$`,
          })),
        },
      },
    },
    {
      properties: {
        patternKeys: {
          patternProperties: Object.fromEntries(
            HOSTILE_TEXTS.map((text) => [`^${escapeForPattern(text)}$`, { type: 'string' }]),
          ),
        },
      },
    },
    { properties: { dependent: { dependentRequired: mapOf((text) => [text]) } } },
    { properties: { conditional: { dependentSchemas: mapOf((text) => ({ required: [text] })) } } },
    {
      properties: {
        formats: { anyOf: HOSTILE_TEXTS.map((format) => ({ type: 'string', format })) },
      },
    },
    { properties: { references: { oneOf: Object.keys(HOSTILE_COMPONENTS).map(referenceTo) } } },
    {
      properties: {
        tagged: {
          oneOf: HOSTILE_TEXTS.map((text) => ({
            type: 'object',
            required: ['__proto__'],
            properties: Object.fromEntries([['__proto__', { const: text }]]),
          })),
        },
      },
    },
  ],
};
