/** JSON files, read without the parser of YAML: the same values and places, and the same complaints. */

import { getLineColLocation, Source } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { JsonSource, parseJson } from '../../src/openapi/json-source.js';
import { childPointer } from '../../src/openapi/schema/pointers.js';

const text = String.raw`
{ "a" : 1 , "b\"c": [ ] ,
  "list":[{"x":null},[1, "}]",-2.5e3],"\\", "a \\\" b"]
  ,
	"deep" : { "o": { } , "~tilde/slash" : { "": {"q": true} } , "é\u0041" : [[[ false ]]],"": 3 }
}
`;

function parsed(body: string): JsonSource | undefined {
  const source = parseJson(new Source('/description.json', body))?.source;
  return source instanceof JsonSource ? source : undefined;
}

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pointersIn(part, childPointer(pointer, key)),
  );
  return [pointer, ...inner];
}

/** Redocly takes an empty segment for none. */
const pointers = pointersIn(JSON.parse(text)).filter((pointer) => !/\/(\/|$)/.test(pointer));

test.each([...pointers, '/deep/missing/more', '/list/9'])('finds %s', (pointer) => {
  const source = new Source('/description.json', text);
  for (const reportOnKey of [false, true]) {
    const { start } = getLineColLocation({ source, pointer: `#${pointer || '/'}`, reportOnKey });
    const place = parsed(text)?.placeOf(pointer, reportOnKey);
    expect([reportOnKey, place]).toEqual([reportOnKey, { line: start.line, column: start.col }]);
  }
});

test('finds what has no name', () => {
  expect(parsed(text)?.placeOf('/deep/', false)).toEqual({ line: 5, column: 93 });
});

test.each([
  ['a member that is named twice', '{ "a": 1, "b": { "c": 1, "\\u0063": 2 } }'],
  ['a comma too many', '{ "a": [1,] }'],
  ['YAML', 'a: 1'],
  ['nothing', ''],
])('leaves %s to the parser of YAML', (_, body) => {
  expect(parsed(body)).toBeUndefined();
});
