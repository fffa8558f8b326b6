/** Turns what a description says about a thing into the lines of a doc comment. */

import {
  isArray,
  isObject,
  stringAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { comment } from '../code/escape.js';

/** The lines by what they are about: a parameter or a response that many operations share is asked for by each. */
const remembered = new WeakMap<object, readonly string[]>();

/** What any line comes from. */
const described = [
  'title',
  'summary',
  'description',
  'deprecated',
  'default',
  'example',
  'examples',
];

/**
 * The lines for an operation, parameter, response or schema: its words, then what editors show as
 * tags. Escaped: no line can end the comment it stands in.
 */
export function commentLines(thing: unknown): readonly string[] {
  if (!isObject(thing) || !described.some((key) => key in thing)) return [];
  const known = remembered.get(thing);
  if (known !== undefined) return known;
  const lines = linesAbout(thing);
  remembered.set(thing, lines);
  return lines;
}

function linesAbout(thing: JsonObject): string[] {
  const words = ['title', 'summary', 'description'].map((key) => stringAt(thing, key) ?? '');
  const lines = [...new Set(words.map((text) => text.trim()))]
    .filter((text) => text !== '')
    .flatMap(linesOf);
  const tags = [
    thing['deprecated'] === true ? ['@deprecated'] : [],
    tag('default', thing['default']),
    tag('example', exampleOf(thing['example'], thing['examples'])),
  ];
  return [...lines, ...tags.flat()];
}

/** A line break ends a line of the comment, and so do all that are one for some reader. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\u0085]/).map((line) => comment(line).trimEnd());
}

function tag(name: string, value: Json | undefined): string[] {
  if (value === undefined || typeof value === 'object') return [];
  return [`@${name} ${comment(String(value)).trim()}`.trimEnd()];
}

function exampleOf(example: Json | undefined, examples: Json | undefined): Json | undefined {
  return example ?? (isArray(examples) ? examples[0] : undefined);
}
