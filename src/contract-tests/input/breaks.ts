/** Values that a schema does not allow: each keyword broken once, everything else as it was. */

import {
  arrayAt,
  isArray,
  isObject,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { toSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { childPointer } from '@openapi-counterpart/openapi/schema/pointers';
import { gatheredSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import { patternOf } from '@openapi-counterpart/openapi/schema/patterns';

/** A value in which one keyword is broken. */
export interface Break {
  readonly keyword: string;
  /** JSON Pointer into the value. */
  readonly pointer: string;
  /** What was done, in words. */
  readonly change: string;
  readonly value: Json;
}

type Path = readonly (string | number)[];

/** One replacement of a part, or its removal where `to` is absent. */
interface Local {
  readonly keyword: string;
  readonly change: string;
  readonly path: Path;
  readonly to?: Json;
}

/**
 * All breaks of a valid value. Members that the value lacks are put in broken, so that a rule about
 * an optional member is tried too. Alternatives (`oneOf`, `anyOf`) are broken by their types alone.
 */
export function breaksOf(schema: Schema, value: Json, schemas: Schemas): readonly Break[] {
  return localBreaks(gatheredSchema(schema, schemas), value, [], schemas, 0).flatMap((local) => {
    const changed = changeAt(value, local.path, local.to);
    return changed === undefined
      ? []
      : [
          {
            keyword: local.keyword,
            pointer: childPointer('', ...local.path),
            change: local.change,
            value: changed,
          },
        ];
  });
}

/** How deep objects are followed: schemas may be recursive. */
const deepest = 6;

function localBreaks(
  schema: JsonObject,
  value: Json | undefined,
  path: Path,
  schemas: Schemas,
  depth: number,
): readonly Local[] {
  if (depth > deepest) return [];
  const here = [
    ...typeBreaks(schema, path),
    ...looseBreaks(schema, value, path),
    ...scalarBreaks(schema, path),
  ];
  return [
    ...here,
    ...requiredBreaks(schema, value, path),
    ...memberBreaks(schema, value, path, schemas, depth),
    ...itemBreaks(schema, value, path, schemas, depth),
  ];
}

const oneOfEachType: Readonly<Record<string, Json>> = {
  string: 'text',
  number: 12.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
};

/** One value of a type that is not allowed; null besides, which careless servers let through. */
function typeBreaks(schema: JsonObject, path: Path): readonly Local[] {
  const allowed = typesOf(schema);
  if (allowed.length === 0) return [];
  const covers = (type: string): boolean =>
    allowed.includes(type) || (type === 'number' && allowed.includes('integer'));
  // A text where a number is due, and a number elsewhere: the likeliest mistakes.
  const order = ['number', 'string', 'object', 'array', 'boolean'];
  const other = order.find((type) => !covers(type));
  const types = [...(other === undefined ? [] : [other]), ...(covers('null') ? [] : ['null'])];
  return types.map((type) => ({
    keyword: 'type',
    change: `is ${type === 'null' ? 'null' : `a ${type}`}`,
    path,
    to: oneOfEachType[type] ?? null,
  }));
}

/** What readers take that convert, ignore the case of letters, or look for a pattern anywhere. */
function looseBreaks(schema: JsonObject, value: Json | undefined, path: Path): readonly Local[] {
  const types = typesOf(schema);
  const isText = types.includes('string');
  const isNumber = types.includes('number') || types.includes('integer');
  const likely = value ?? (isNumber ? schema['minimum'] : undefined) ?? (isNumber ? 1 : true);
  const breaks: Local[] = [];
  const add = (keyword: string, change: string, to: Json): void =>
    void breaks.push({ keyword, change, path, to });
  if (!isText && isNumber) add('type', 'is a number as text', String(likely));
  if (!isText && types.includes('boolean')) add('type', 'is a boolean as text', String(likely));
  if (types.includes('integer') && !types.includes('number') && typeof likely === 'number') {
    add('type', 'is a fraction', likely + 0.5);
  }
  if (!isText && types.includes('array') && isArray(value) && value[0] !== undefined) {
    const [only] = value;
    if (typeof only === 'string') add('type', 'is one entry in place of a list', only);
  }
  const choice = arrayAt(schema, 'enum').find((item) => typeof item === 'string');
  if (typeof choice === 'string') {
    const other = [choice.toUpperCase(), choice.toLowerCase()].find(
      (item) => !arrayAt(schema, 'enum').includes(item),
    );
    if (other !== undefined) add('enum', 'is in another case', other);
  }
  const around = typeof value === 'string' ? unanchored(schema['pattern'], value) : undefined;
  if (around !== undefined) add('pattern', 'fits the pattern only in a part', around);
  return breaks;
}

/** A longer text, in which the right one is a part; undefined where the pattern allows it. */
function unanchored(pattern: Json | undefined, value: string): string | undefined {
  if (typeof pattern !== 'string') return undefined;
  const test = patternOf(pattern);
  return [`${value} ¬`, `¬ ${value}`, `¬ ${value} ¬`].find((text) => test?.test(text) === false);
}

function scalarBreaks(schema: JsonObject, path: Path): readonly Local[] {
  const breaks: Local[] = [];
  const add = (keyword: string, change: string, to: Json): void =>
    void breaks.push({ keyword, change, path, to });
  const number = (keyword: string): number | undefined => {
    const limit = schema[keyword];
    return typeof limit === 'number' ? limit : undefined;
  };
  if (Array.isArray(schema['enum'])) add('enum', 'is not one of the values', 'no-such-value');
  if (schema['const'] !== undefined) add('const', 'is another value', 'no-such-value');
  const minimum = number('minimum');
  // Beyond 2^53 the next number is the same.
  if (minimum !== undefined && minimum - 1 < minimum)
    add('minimum', `is less than ${minimum}`, minimum - 1);
  const maximum = number('maximum');
  if (maximum !== undefined && maximum + 1 > maximum)
    add('maximum', `is more than ${maximum}`, maximum + 1);
  const above = number('exclusiveMinimum');
  if (above !== undefined) add('exclusiveMinimum', `is ${above}`, above);
  const below = number('exclusiveMaximum');
  if (below !== undefined) add('exclusiveMaximum', `is ${below}`, below);
  const minLength = number('minLength');
  if (minLength !== undefined && minLength > 0) {
    add('minLength', 'is too short', 'x'.repeat(minLength - 1));
  }
  const maxLength = number('maxLength');
  if (maxLength !== undefined && maxLength < 10_000) {
    add('maxLength', 'is too long', 'x'.repeat(maxLength + 1));
  }
  if (typeof schema['pattern'] === 'string') add('pattern', 'does not fit the pattern', '\u0000 ¬');
  const format = schema['format'];
  if (typeof format === 'string') {
    const wrong = wrongFormats[format];
    if (wrong !== undefined) add('format', `is no ${format}`, wrong);
  }
  return breaks;
}

const wrongFormats: Readonly<Record<string, string>> = {
  'date-time': 'yesterday',
  date: 'yesterday',
  time: 'noon',
  email: 'not-an-address',
  uri: 'no address',
  uuid: 'no uuid',
  ipv4: '999.1.1.1',
  hostname: '-',
};

function requiredBreaks(schema: JsonObject, value: Json | undefined, path: Path): readonly Local[] {
  const { required, minProperties } = schema;
  if (typeof minProperties === 'number' && minProperties > 0 && required === undefined) {
    return [{ keyword: 'minProperties', change: 'has too few members', path, to: {} }];
  }
  if (!Array.isArray(required) || !isObject(value)) return [];
  return required
    .filter((name): name is string => typeof name === 'string' && Object.hasOwn(value, name))
    .map((name) => ({ keyword: 'required', change: 'is missing', path: [...path, name] }));
}

function memberBreaks(
  schema: JsonObject,
  value: Json | undefined,
  path: Path,
  schemas: Schemas,
  depth: number,
): readonly Local[] {
  if (!isObject(value)) return [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const declared = Object.entries(properties).flatMap(([name, member]) =>
    localBreaks(
      gatheredSchema(toSchema(member), schemas),
      Object.hasOwn(value, name) ? value[name] : undefined,
      [...path, name],
      schemas,
      depth + 1,
    ),
  );
  const { additionalProperties } = schema;
  if (additionalProperties === false) {
    const to = 'text';
    return [
      ...declared,
      {
        keyword: 'additionalProperties',
        change: 'is unknown',
        path: [...path, 'noSuchMember'],
        to,
      },
    ];
  }
  if (!isObject(additionalProperties)) return declared;
  const [name = 'anyMember'] = Object.keys(value).filter((key) => !(key in properties));
  const others = localBreaks(
    gatheredSchema(additionalProperties, schemas),
    value[name],
    [...path, name],
    schemas,
    depth + 1,
  );
  return [...declared, ...others];
}

function itemBreaks(
  schema: JsonObject,
  value: Json | undefined,
  path: Path,
  schemas: Schemas,
  depth: number,
): readonly Local[] {
  if (!isArray(value)) return [];
  const breaks: Local[] = [];
  const { minItems, maxItems, uniqueItems, items } = schema;
  const [first] = value;
  if (typeof minItems === 'number' && minItems > 0) {
    const to = value.slice(0, minItems - 1);
    breaks.push({ keyword: 'minItems', change: 'has too few entries', path, to });
  }
  if (typeof maxItems === 'number' && first !== undefined && maxItems < 1000) {
    // Where no entry may come twice, that is not what is broken here.
    const isUnique = uniqueItems === true && typeof first === 'string';
    const to = Array.from({ length: maxItems + 1 }, (_, index) =>
      isUnique ? `${first}${index}` : first,
    );
    breaks.push({ keyword: 'maxItems', change: 'has too many entries', path, to });
  }
  if (uniqueItems === true && first !== undefined) {
    breaks.push({ keyword: 'uniqueItems', change: 'repeats an entry', path, to: [first, first] });
  }
  if (first === undefined || items === undefined) return breaks;
  const item = gatheredSchema(toSchema(items), schemas);
  return [...breaks, ...localBreaks(item, first, [...path, 0], schemas, depth + 1)];
}

function typesOf({ type }: JsonObject): readonly string[] {
  if (typeof type === 'string') return [type];
  return arrayAt({ type }, 'type').filter((item) => typeof item === 'string');
}

/** The value with one part replaced or removed; undefined where there is no such part to remove. */
function changeAt(whole: Json, path: Path, to: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (isArray(whole)) {
    return whole.map((item, index) => {
      const changed = index === key ? changeAt(item, rest, to) : item;
      return changed === undefined ? item : changed;
    });
  }
  if (!isObject(whole)) return undefined;
  if (rest.length > 0) {
    const inner = changeAt(Object.hasOwn(whole, key) ? (whole[key] ?? {}) : {}, rest, to);
    return inner === undefined ? undefined : { ...whole, [key]: inner };
  }
  if (to !== undefined) return { ...whole, [key]: to };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== String(key)));
}
