/** Holds examples against plain schemas without compiling them: of most it can be told at once that they fit. */

import type { UserContext } from '@redocly/openapi-core';
import { isObject, objectAt, type JsonObject } from './json.js';
import { tagsOf, targetOf, type PlacedSchema } from './plain-schemas.js';

/** `unsure` leaves the answer to whoever looks closer; the two others are certain. */
type Verdict = 'yes' | 'no' | 'unsure';

/** How examples are looked at. */
export interface Reading {
  readonly context: UserContext;
  /** Whether objects may have members that no schema declares. */
  readonly isOpen: boolean;
  /** Which way the example travels, where it does. */
  readonly direction?: 'request' | 'response' | undefined;
}

/** Schemas may lead in circles, or into ever more alternatives: then it is left open whether a value fits. */
interface Budget {
  readonly reading: Reading;
  steps: number;
  depth: number;
}

const mostSteps = 20_000;
const mostDepth = 100;

interface Outcome {
  readonly verdict: Verdict;
  /** The members of an object that the schema says something of; `all` where it does of any. */
  readonly declared: ReadonlySet<string> | 'all';
}

const none: ReadonlySet<string> = new Set();
const unsure: Outcome = { verdict: 'unsure', declared: none };

/** Whether a value certainly fits a schema that is plain, by the rules that the linter goes by. */
export function certainlyFits(value: unknown, placed: PlacedSchema, reading: Reading): boolean {
  const budget = { reading, steps: 0, depth: 0 };
  return outcomeOf(value, placed, budget, false).verdict === 'yes';
}

/** @param isPart Whether the schema is one of `allOf`, whose other parts may declare members too. */
function outcomeOf(value: unknown, placed: PlacedSchema, budget: Budget, isPart: boolean): Outcome {
  budget.steps += 1;
  if (budget.steps > mostSteps || budget.depth > mostDepth) return unsure;
  budget.depth += 1;
  const outcome = outcomeWithin(value, placed, budget, isPart);
  budget.depth -= 1;
  return outcome;
}

function outcomeWithin(
  value: unknown,
  placed: PlacedSchema,
  budget: Budget,
  isPart: boolean,
): Outcome {
  const { schema } = placed;
  const { reading } = budget;
  if ('$ref' in schema) {
    const target = targetOf(placed, reading.context);
    if (target === undefined) return unsure;
    return outcomeOf(value, target, budget, isPart && Object.keys(schema).length === 1);
  }
  const isAbsent = value === null && schema['nullable'] === true;
  const outcomes = [
    { verdict: isAbsent ? 'yes' : typeVerdict(value, schema['type']), declared: none },
    { verdict: valueVerdict(value, schema), declared: none },
    { verdict: directionVerdict(schema, reading), declared: none },
    ...(typeof value === 'number' ? [numberOutcome(value, schema)] : []),
    ...(typeof value === 'string' ? [textOutcome(value, schema)] : []),
    ...(Array.isArray(value) ? [listOutcome(value, placed, budget)] : []),
    ...(isObject(value) ? [objectOutcome(value, placed, budget)] : []),
    ...choices(value, placed, budget),
  ] satisfies Outcome[];
  const verdict = leastOf(outcomes.map((outcome) => outcome.verdict));
  const declared = union(outcomes);
  const isClosed = !reading.isOpen && !isPart && isObject(value) && declared !== 'all';
  const isUndeclared = isClosed && Object.keys(value).some((name) => !declared.has(name));
  return { verdict: verdict === 'yes' && isUndeclared ? 'unsure' : verdict, declared };
}

function leastOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unsure') ? 'unsure' : 'yes';
}

function when(isTrue: boolean): Verdict {
  return isTrue ? 'yes' : 'no';
}

function union(outcomes: readonly Outcome[]): Outcome['declared'] {
  const declared = new Set<string>();
  for (const outcome of outcomes) {
    if (outcome.declared === 'all') return 'all';
    for (const name of outcome.declared) declared.add(name);
  }
  return declared;
}

function typeVerdict(value: unknown, type: unknown): Verdict {
  if (type === undefined) return 'yes';
  if (Array.isArray(type)) return when(type.some((one) => typeVerdict(value, one) === 'yes'));
  if (type === 'null') return when(value === null);
  if (type === 'array') return when(Array.isArray(value));
  if (type === 'object') return when(isObject(value));
  if (type === 'integer') return when(Number.isInteger(value));
  return when(type === 'number' ? Number.isFinite(value) : typeof value === type);
}

function valueVerdict(value: unknown, { enum: listed, const: only }: JsonObject): Verdict {
  const isListed = !Array.isArray(listed) || listed.includes(value);
  return when(isListed && (only === undefined || only === value));
}

/** What travels one way only is exempt from more rules than are known here. */
function directionVerdict({ readOnly, writeOnly }: JsonObject, { direction }: Reading): Verdict {
  const isExempt =
    (readOnly === true && direction === 'request') ||
    (writeOnly === true && direction === 'response');
  return isExempt ? 'unsure' : 'yes';
}

function numberOutcome(value: number, { minimum, maximum, format }: JsonObject): Outcome {
  const isWithin =
    (typeof minimum !== 'number' || value >= minimum) &&
    (typeof maximum !== 'number' || value <= maximum);
  const isWhole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  const isKnown = format === undefined || (format !== 'int32' && format !== 'int64') || isWhole;
  return { verdict: leastOf([when(isWithin), isKnown ? 'yes' : 'unsure']), declared: none };
}

const date = String.raw`\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-2]):[0-5]\d)`;

/** Of formats: texts that every reading of the format takes. */
const formats = new Map<string, RegExp>([
  ['date-time', new RegExp(`^${date}T${time}$`)],
  ['date', new RegExp(`^${date}$`)],
  [
    'uri',
    /^(?:[a-z]+:)?https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*(?::\d{1,5})?(?:\/[\w.~-]+)*\/?(?:\?[\w.~=&-]*)?$/i,
  ],
  ['email', /^[a-z\d]+(?:[.-][a-z\d]+)*@[a-z\d]+(?:\.[a-z\d]+)+$/i],
  ['uuid', /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/],
]);

function textOutcome(value: string, schema: JsonObject): Outcome {
  const { minLength, maxLength, pattern, format } = schema;
  const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length;
  const isWithin =
    (typeof minLength !== 'number' || length >= minLength) &&
    (typeof maxLength !== 'number' || length <= maxLength);
  const fitsPattern = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
  const isKnown = typeof format !== 'string' || formats.get(format)?.test(value) === true;
  return {
    verdict: leastOf([when(isWithin && fitsPattern), isKnown ? 'yes' : 'unsure']),
    declared: none,
  };
}

function listOutcome(
  value: readonly unknown[],
  { schema, file }: PlacedSchema,
  budget: Budget,
): Outcome {
  const { minItems, maxItems, items } = schema;
  const isWithin =
    (typeof minItems !== 'number' || value.length >= minItems) &&
    (typeof maxItems !== 'number' || value.length <= maxItems);
  const inner = isObject(items)
    ? value.map((item) => outcomeOf(item, { schema: items, file }, budget, false).verdict)
    : [];
  return { verdict: leastOf([when(isWithin), ...inner]), declared: none };
}

function objectOutcome(value: JsonObject, { schema, file }: PlacedSchema, budget: Budget): Outcome {
  const properties = objectAt(schema, 'properties');
  const { additionalProperties: others } = schema;
  const verdicts = missingOf(value, schema).map((name) => missingVerdict(properties[name]));
  for (const [name, member] of Object.entries(value)) {
    const own = Object.hasOwn(properties, name) ? properties[name] : others;
    if (own === false) verdicts.push('no');
    else if (isObject(own)) {
      verdicts.push(outcomeOf(member, { schema: own, file }, budget, false).verdict);
    }
  }
  const declared = others === undefined ? new Set(Object.keys(properties)) : 'all';
  return { verdict: leastOf(verdicts), declared };
}

function missingOf(value: JsonObject, { required }: JsonObject): string[] {
  const names = Array.isArray(required) ? required.map(String) : [];
  return names.filter((name) => !Object.hasOwn(value, name));
}

/** A member that travels one way only may be missing the other way. */
function missingVerdict(property: unknown): Verdict {
  const isOneWay =
    isObject(property) && (property['readOnly'] === true || property['writeOnly'] === true);
  return isOneWay ? 'unsure' : 'no';
}

/** What `allOf`, `anyOf`, `oneOf` and `not` say. */
function choices(value: unknown, { schema, file }: PlacedSchema, budget: Budget): Outcome[] {
  const outcomes = (name: 'allOf' | 'anyOf' | 'oneOf'): Outcome[] | undefined => {
    const parts = schema[name];
    if (!Array.isArray(parts)) return undefined;
    return parts
      .filter(isObject)
      .map((part) => outcomeOf(value, { schema: part, file }, budget, name === 'allOf'));
  };
  const hasTag = schema['discriminator'] !== undefined;
  const [anyOf, oneOf] = [outcomes('anyOf'), hasTag ? undefined : outcomes('oneOf')];
  return [
    ...(hasTag ? [taggedOutcome(value, { schema, file }, budget)] : []),
    ...(isObject(schema['not']) ? [refusal(value, { schema: schema['not'], file }, budget)] : []),
    ...(outcomes('allOf') ?? []),
    ...(anyOf ? [choiceOf(anyOf, anyOf.length)] : []),
    ...(oneOf ? [choiceOf(oneOf, 1)] : []),
  ];
}

/** What `not` says: that a value fits is only certain of what is made of no other schemas. */
function refusal(value: unknown, placed: PlacedSchema, budget: Budget): Outcome {
  const { verdict } = outcomeOf(value, placed, budget, true);
  const isSimple = !['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some(
    (name) => name in placed.schema,
  );
  if (verdict === 'no') return { verdict: 'yes', declared: none };
  return { verdict: verdict === 'yes' && isSimple ? 'no' : 'unsure', declared: none };
}

function taggedOutcome(value: unknown, placed: PlacedSchema, budget: Budget): Outcome {
  const name = objectAt(placed.schema, 'discriminator')['propertyName'];
  const tag = isObject(value) && typeof name === 'string' ? value[name] : undefined;
  const branch =
    typeof tag === 'string' ? tagsOf(placed, budget.reading.context)?.get(tag) : undefined;
  if (branch === undefined) return unsure;
  return outcomeOf(value, branch, budget, false);
}

/** @param most How many of them may fit. */
function choiceOf(outcomes: readonly Outcome[], most: number): Outcome {
  const fitting = outcomes.filter(({ verdict }) => verdict === 'yes');
  const refusing = outcomes.filter(({ verdict }) => verdict === 'no');
  if (refusing.length === outcomes.length) return { verdict: 'no', declared: none };
  const isCertain =
    fitting.length > 0 &&
    (most === outcomes.length || fitting.length + refusing.length === outcomes.length);
  const verdict = isCertain && fitting.length <= most ? 'yes' : 'unsure';
  return { verdict, declared: union(fitting) };
}
