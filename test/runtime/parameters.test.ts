/** Parameters as text: what is written is what OpenAPI says, and is read as what was meant. */

import { describe, expect, test } from 'vitest';
import { decodeParameters } from '../../src/runtime/decode.js';
import { writeCookies } from '../../src/runtime/cookies.js';
import { encodeHeaders, encodePath, encodeQuery } from '../../src/runtime/encode.js';
import { HttpError } from '../../src/runtime/http-error.js';
import type { ParameterEncoding } from '../../src/runtime/operation.js';

type Place = ParameterEncoding['in'];
type Shape = Omit<ParameterEncoding, 'in' | 'name'>;

const list = ['blue', 'black', 'brown'];
const object = { R: 100, G: 200, B: 150 };
const members = {
  R: { types: ['number'] },
  G: { types: ['number'] },
  B: { types: ['number'] },
} as const;
const items = { items: {} } as const;
const numbers = { items: { types: ['number'] } } as const;
const properties = { properties: members };
const label = { style: 'label' };
const matrix = { style: 'matrix' };
const explode = { explode: true };
const flat = { explode: false };
const either = { types: ['number', 'string'] } as const;

/** Place, plan, value, and the text that OpenAPI's table of styles has for it. */
const styles: [Place, Shape, unknown, string][] = [
  ['path', {}, 'blue', 'blue'],
  ['path', items, list, 'blue,black,brown'],
  ['path', { ...items, ...explode }, list, 'blue,black,brown'],
  ['path', properties, object, 'R,100,G,200,B,150'],
  ['path', { ...properties, ...explode }, object, 'R=100,G=200,B=150'],
  ['path', label, 'blue', '.blue'],
  ['path', { ...label, ...items }, list, '.blue,black,brown'],
  ['path', { ...label, ...items, ...explode }, list, '.blue.black.brown'],
  ['path', { ...label, ...properties }, object, '.R,100,G,200,B,150'],
  ['path', { ...label, ...properties, ...explode }, object, '.R=100.G=200.B=150'],
  ['path', matrix, 'blue', ';color=blue'],
  ['path', { ...matrix, ...items }, list, ';color=blue,black,brown'],
  ['path', { ...matrix, ...items, ...explode }, list, ';color=blue;color=black;color=brown'],
  ['path', { ...matrix, ...properties }, object, ';color=R,100,G,200,B,150'],
  ['path', { ...matrix, ...properties, ...explode }, object, ';R=100;G=200;B=150'],
  ['path', { json: true }, object, '%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D'],
  ['query', {}, 'blue', 'color=blue'],
  ['query', items, list, 'color=blue&color=black&color=brown'],
  ['query', { ...items, ...flat }, list, 'color=blue,black,brown'],
  ['query', properties, object, 'R=100&G=200&B=150'],
  ['query', { ...properties, ...flat }, object, 'color=R,100,G,200,B,150'],
  ['query', { ...items, ...flat, style: 'spaceDelimited' }, list, 'color=blue%20black%20brown'],
  ['query', { ...items, ...flat, style: 'pipeDelimited' }, list, 'color=blue%7Cblack%7Cbrown'],
  [
    'query',
    { ...items, ...explode, style: 'pipeDelimited' },
    list,
    'color=blue&color=black&color=brown',
  ],
  [
    'query',
    { ...properties, ...flat, style: 'pipeDelimited' },
    object,
    'color=R%7C100%7CG%7C200%7CB%7C150',
  ],
  [
    'query',
    { ...properties, ...flat, style: 'deepObject' },
    object,
    'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
  ],
  ['query', { json: true }, object, 'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D'],
  ['header', {}, 'blue', 'blue'],
  ['header', items, list, 'blue,black,brown'],
  ['header', { ...items, ...explode }, list, 'blue,black,brown'],
  ['header', properties, object, 'R,100,G,200,B,150'],
  ['header', { ...properties, ...explode }, object, 'R=100,G=200,B=150'],
  ['header', { json: true }, object, '{"R":100,"G":200,"B":150}'],
  ['cookie', {}, 'blue', 'color=blue'],
  ['cookie', items, list, 'color=blue; color=black; color=brown'],
  ['cookie', { ...items, ...flat }, list, 'color=blue,black,brown'],
  ['cookie', properties, object, 'R=100; G=200; B=150'],
  ['cookie', { ...properties, ...flat }, object, 'color=R,100,G,200,B,150'],
  ['cookie', { json: true }, object, 'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D'],
];

/** Values that must survive any text: types, and characters that mean something somewhere. */
const samples: [shape: Shape, value: unknown, inHeaders?: false][] = [
  [{}, 'a b+c%d&e=f#g?h/i;j,k.l|m~'],
  [{}, 'ü ключ 🎉', false],
  [{}, '%41'],
  [{}, 'it\'s "quoted"'],
  [{}, '007'],
  [{ types: ['number'] }, 1.5],
  [{ types: ['number'] }, -0.25],
  [{ types: ['number'] }, 1e21],
  [{ types: ['boolean'] }, false],
  [{ types: ['number', 'boolean', 'string'] }, true],
  [{ types: ['number', 'string'] }, 'seven'],
  [{ items: {} }, ['a,b', 'c&d', 'e=f'], false],
  [{ items: { types: ['number'] } }, [1, 2.5, -3]],
  [{ items: {} }, ['only']],
  [{ items: { types: ['boolean', 'string'] } }, [true, 'x']],
  [{ properties: { a: {}, b: { types: ['boolean'] } } }, { a: 'x=y, z', b: true }, false],
  [{ json: true }, { a: [1, { b: 'ü&=' }], c: null }],
];

const placements: [Place, Shape][] = [
  ['path', {}],
  ['path', explode],
  ['path', label],
  ['path', { ...label, ...explode }],
  ['path', matrix],
  ['path', { ...matrix, ...explode }],
  ['query', {}],
  ['query', flat],
  ['query', { ...flat, style: 'deepObject' }],
  ['header', {}],
  ['header', explode],
  ['cookie', {}],
  ['cookie', flat],
];

/** The text of a parameter called `color`. */
function write(plan: ParameterEncoding, value: unknown): string {
  switch (plan.in) {
    case 'path':
      return encodePath('/{color}', { color: value }, [plan]).slice(1);
    case 'query':
      return encodeQuery({ color: value }, [plan]);
    case 'header':
      return encodeHeaders({ color: value }, [plan])['color'] ?? '';
    case 'cookie':
      return writeCookies({ color: value }, [plan], JSON.stringify).join('; ');
  }
}

function read(plan: ParameterEncoding, text: string): unknown {
  const header = plan.in === 'cookie' ? 'cookie' : plan.name.toLowerCase();
  return decodeParameters([plan], plan.in === 'path' ? { [plan.name]: text } : {}, {
    search: plan.in === 'query' ? text : '',
    header: (name) => (name === header && plan.in !== 'query' ? text : null),
  })[plan.in][plan.name];
}

describe.each(styles)('%s %j', (place, shape, value, expected) => {
  const plan = { in: place, name: 'color', ...shape };

  test('is written as OpenAPI says', () => expect(write(plan, value)).toBe(expected));
  test('is read as what was written', () => expect(read(plan, expected)).toEqual(value));
});

describe.each(placements)('%s %j carries', (place, style) => {
  const cases = samples.filter(([shape, value, inHeaders = true]) => {
    // What a style cannot carry, because its delimiter stands in the value.
    const isDotted = style.style === 'label' && style.explode && !shape.json;
    const hasDots = typeof value === 'object' && JSON.stringify(value).includes('.');
    return (place !== 'header' || inHeaders) && !(isDotted && hasDots);
  });

  test.each(cases)('%j %j', (shape, value) => {
    const plan = { in: place, name: 'color', ...shape, ...style };
    expect(read(plan, write(plan, value))).toEqual(value);
  });
});

/** Texts as others write them. */
const texts: [Place, Shape, string, unknown][] = [
  ['query', {}, 'other=1', undefined],
  ['query', {}, '', undefined],
  ['query', {}, 'color', ''],
  ['query', {}, 'color=', ''],
  ['query', {}, 'color=a+b%20c', 'a b c'],
  ['query', {}, 'c%6Flor=a', 'a'],
  ['query', {}, 'color=a=b', 'a=b'],
  // One value given twice is no single value: validation refuses the list.
  ['query', {}, 'color=a&color=b', ['a', 'b']],
  ['query', { types: ['number'] }, 'color=1e3', 1000],
  ['query', { types: ['number'] }, 'color=01', '01'],
  ['query', { types: ['number'] }, 'color=0x10', '0x10'],
  ['query', { types: ['number'] }, 'color=', ''],
  ['query', { types: ['number'] }, 'color=%201', ' 1'],
  ['query', { types: ['number'] }, 'color=Infinity', 'Infinity'],
  ['query', { types: ['boolean'] }, 'color=TRUE', 'TRUE'],
  ['query', { types: ['boolean'] }, 'color=1', '1'],
  ['query', items, 'color=a', ['a']],
  ['query', { ...items, ...flat }, 'color=', []],
  ['query', { ...items, ...flat }, 'color=a%2Cb,c', ['a,b', 'c']],
  ['query', { ...numbers, ...flat }, 'color=1%2C2,3', [1, 2, 3]],
  ['query', { items: { types: ['boolean'] }, ...flat }, 'color=true%2cfalse', [true, false]],
  ['query', { items: { types: ['number', 'string'] }, ...flat }, 'color=1%2C2', ['1,2']],
  ['path', numbers, '1%2C2', [1, 2]],
  ['query', { ...items, ...flat, style: 'pipeDelimited' }, 'color=a|b', ['a', 'b']],
  ['query', { ...items, ...flat, style: 'pipeDelimited' }, 'color=a%7Cb|c', ['a|b', 'c']],
  ['query', { ...items, ...flat, style: 'spaceDelimited' }, 'color=a+b', ['a', 'b']],
  ['query', { ...items, ...flat, style: 'spaceDelimited' }, 'color=a%20b+c', ['a b', 'c']],
  // Whether a member that is not described may be there is for validation to say.
  ['query', { ...properties, style: 'deepObject' }, 'color[R]=1&color[X]=2', { R: 1, X: '2' }],
  ['query', { ...properties, style: 'deepObject' }, 'color=1', undefined],
  ['query', { ...properties, ...either, style: 'deepObject' }, 'color=1', 1],
  ['query', { ...properties, ...either, style: 'deepObject' }, 'color=', ''],
  ['query', { ...properties, ...either, style: 'deepObject' }, 'color[R]=1', { R: 1 }],
  ['query', { additional: either, style: 'deepObject' }, 'color[a]=1', { a: 1 }],
  ['query', { ...items, ...either, style: 'deepObject' }, 'color=', ''],
  ['query', { ...items, ...either, style: 'deepObject' }, 'color[]=&color[]=a', ['', 'a']],
  ['query', { ...properties, ...either }, 'color=1', 1],
  ['query', { ...properties, ...either }, 'R=1', { R: 1 }],
  ['query', { ...properties, ...flat }, 'color=R,1,odd', { R: 1 }],
  ['query', { ...properties, ...flat }, 'color=__proto__,1', JSON.parse('{"__proto__":"1"}')],
  ['header', items, ' a , b ', ['a', 'b']],
  ['header', { ...properties, ...explode }, 'R=1, G=2', { R: 1, G: 2 }],
  ['header', { properties: { a: {} }, ...explode }, 'a=b=c', { a: 'b=c' }],
  ['cookie', {}, 'a=1; color=blue; b=2', 'blue'],
  ['cookie', {}, 'color=blue;a=1', 'blue'],
  ['cookie', {}, 'a=1', undefined],
  ['cookie', {}, 'colour=blue', undefined],
  ['cookie', {}, 'color=a+b/c==', 'a+b/c=='],
  // The cookie of the nearest path comes first, and is the one that counts.
  ['cookie', {}, 'color=near; color=far', 'near'],
  ['path', { properties: { a: {} }, ...explode }, 'a=b%3Dc', { a: 'b=c' }],
];

test.each(texts)('%s %j reads %j', (place, shape, text, value) => {
  expect(read({ in: place, name: 'color', ...shape }, text)).toEqual(value);
});

test.each<[Place, Shape, string]>([
  ['path', {}, '%zz'],
  ['path', {}, '%E0%A4%A'],
  ['path', {}, '%ff'],
  ['query', {}, 'color=%'],
  ['query', {}, '%zz=1'],
  ['query', items, 'color=a&color=%c3'],
  ['query', { json: true }, 'color=%7B'],
  ['query', { json: true }, 'color='],
  ['header', { json: true }, '{'],
  ['cookie', {}, 'color=%zz'],
])('%s %j refuses %j', (place, shape, text) => {
  const plan = { in: place, name: 'color', ...shape };
  expect(() => read(plan, text)).toThrow(HttpError);
  expect(() => read(plan, text)).toThrow(expect.objectContaining({ status: 400 }));
});

describe('a path', () => {
  test('is written whole', () => {
    const plans = [{ in: 'path', name: 'b', style: 'matrix' }] as const;
    const path = encodePath('/x/{a}-{b}.json/{c}/y', { a: 'a/b', b: 1, c: [1, 2] }, plans);
    expect(path).toBe('/x/a%2Fb-;b=1.json/1,2/y');
  });

  // `..` and its encoded forms would be resolved by every reader of the address: another operation.
  test.each(['', '.', '..', [], undefined, null])('has no place for %j as a segment', (value) => {
    expect(() => encodePath('/users/{id}', { id: value }, [])).toThrow(/path parameter "id"/);
  });

  test.each([
    ['/files/{id}.json', '.', '/files/..json'],
    ['/files/{id}', '...', '/files/...'],
    ['/files/{id}', '../x', '/files/..%2Fx'],
    ['/files/{id}', '%2e', '/files/%252e'],
  ])('%s has one for %j', (template, id, path) => {
    expect(encodePath(template, { id }, [])).toBe(path);
  });
});

test('what is absent is not written', () => {
  const values = { a: undefined, b: null };
  expect(encodeQuery(values)).toBe('');
  expect(encodeHeaders(values, [])).toEqual({});
  expect(writeCookies(values, [], JSON.stringify)).toEqual([]);
});

test('parameters may have the names of what objects inherit', () => {
  const plans = ['__proto__', 'constructor'].flatMap((name): ParameterEncoding[] => [
    { in: 'query', name },
    { in: 'cookie', name },
  ]);
  const decoded = decodeParameters(
    plans,
    {},
    { search: '__proto__=a&constructor=b', header: () => null },
  );
  expect(Object.entries(decoded.query)).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
  expect(decoded.cookie).toEqual({});
});
