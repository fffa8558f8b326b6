/**
 * Tells documents of which the linter certainly has nothing to say, by its own tables and rules, so that
 * it need not walk them, which takes several times as long.
 */

import {
  detectSpec,
  getTypes,
  normalizeTypes,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import { entriesOf, isArray, isObject, type Json, type JsonObject } from './json.js';
import { mendTypes } from './linter-types.js';
import { hasNoOtherRules, openApiVersions } from './rules.js';
import { pointerSegments, step } from './schema/pointers.js';

type Type = ReturnType<typeof normalizeTypes>[string];
type PropertyType = Exclude<Type['additionalProperties'], (...given: never[]) => unknown>;
type Scalar = Exclude<PropertyType, Type | null | undefined>;

type Reference = JsonObject & { readonly $ref: string };

/** The rules that are looked at here; nothing is certain where there are others. */
const understoodRules: ReadonlySet<string> = new Set(['operation-operationId-unique', 'struct']);

/** References that go through other references are followed this far. */
const longestChain = 10;

/** Whether the linter finds nothing in a document that no plugin rewrites; false where that is not sure. */
export function isCertainlySound({ parsed }: Document, config: Config | undefined): boolean {
  const version = openApiVersions.find((known) => known === detectSpec(parsed));
  if (version === undefined || !isObject(parsed)) return false;
  if (!hasNoOtherRules(config, [version], understoodRules)) return false;
  const own = getTypes(version);
  const extended = config?.extendTypes(own, version) ?? mendTypes(own);
  const types = normalizeTypes(extended, config);
  return types['Root'] !== undefined && new Structure(parsed).isSound(types['Root']);
}

/** Holds a document against types; all that it does not know is no fit. */
class Structure {
  readonly #root: JsonObject;
  readonly #seen = new Map<Type, Set<object>>();
  readonly #operationIds = new Set<unknown>();
  readonly #targets = new Map<string, Json | undefined>();
  /** What references lead to: walked after what refers to it, for thousands may refer one to the next. */
  readonly #waiting: { node: Json | undefined; type: Type; hops: number }[] = [];

  constructor(root: JsonObject) {
    this.#root = root;
  }

  isSound(root: Type): boolean {
    if (!this.#fits(this.#root, root)) return false;
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      if (!this.#fits(next.node, next.type, next.hops)) return false;
    }
    return true;
  }

  #fits(node: Json | undefined, type: Type, hops = 0): boolean {
    if (isArray(node)) return this.#isFittingList(node, type);
    if (!isObject(node) || type.items !== undefined) return false;
    if (typeof node['externalValue'] === 'string') return false;
    if (isReference(node)) return this.#isFittingReference(node, type, hops);
    if (this.#isSeen(node, type)) return true;
    if (type.name === 'Operation' && !this.#isNewOperation(node)) return false;
    if (!hasRequired(node, type) || !hasAllowed(node, type)) return false;
    for (const key of Object.keys(node)) {
      if (!this.#isFittingMember(key, node[key], type)) return false;
    }
    return true;
  }

  #isSeen(node: object, type: Type): boolean {
    let seen = this.#seen.get(type);
    if (seen === undefined) this.#seen.set(type, (seen = new Set()));
    if (seen.has(node)) return true;
    seen.add(node);
    return false;
  }

  #isFittingList(list: readonly Json[], { items }: Type): boolean {
    return isNamed(items) && list.every((item) => this.#fits(item, items));
  }

  #isNewOperation({ operationId }: JsonObject): boolean {
    if (!operationId) return true;
    if (this.#operationIds.has(operationId)) return false;
    this.#operationIds.add(operationId);
    return true;
  }

  #isFittingReference(holder: Reference, type: Type, hops: number): boolean {
    if (hops > longestChain) return false;
    this.#waiting.push({ node: this.#targetOf(holder.$ref), type, hops: hops + 1 });
    // Of what stands beside a reference the linter looks only at what may hold more.
    const { $ref: _, ...beside } = holder;
    return entriesOf(beside).every(([key, value]) =>
      isNamed(expectedAt(key, value, type))
        ? this.#isFittingMember(key, value, type)
        : this.#isFollowed(value),
    );
  }

  /** Whether all references in a value of no known type lead somewhere: the linter follows them there too. */
  #isFollowed(value: Json | undefined): boolean {
    if (typeof value !== 'object' || value === null) return true;
    if (isReference(value) && !this.#leadsOn(value.$ref)) return false;
    if (isObject(value) && typeof value['externalValue'] === 'string') return false;
    for (const part of Object.values(value)) if (!this.#isFollowed(part)) return false;
    return true;
  }

  /** Whether a reference leads somewhere; what stands there is looked at where it stands. */
  #leadsOn(text: string, hops = 0): boolean {
    const target = this.#targetOf(text);
    if (target === undefined || hops > longestChain) return false;
    return !isReference(target) || this.#leadsOn(target.$ref, hops + 1);
  }

  #targetOf(text: string): Json | undefined {
    if (!this.#targets.has(text)) this.#targets.set(text, this.#find(text));
    return this.#targets.get(text);
  }

  #find(text: string): Json | undefined {
    const segments = /^#(?:\/[^/#%]+)+$/.test(text) ? pointerSegments(text.slice(1)) : undefined;
    // The members of JSON are JSON.
    return segments?.reduce<unknown>(step, this.#root) as Json | undefined;
  }

  #isFittingMember(key: string, value: Json | undefined, type: Type): boolean {
    const expected = expectedAt(key, value, type);
    if (expected === null) return this.#isFollowed(value);
    if (expected === undefined) return key.startsWith('x-') && this.#isFollowed(value);
    if (isNamed(expected)) {
      return isOpen(key, expected, type) ? this.#isFollowed(value) : this.#fits(value, expected);
    }
    if (!isFittingScalar(value, expected)) return false;
    const { directResolveAs: target } = expected;
    if (target === undefined) return this.#isFollowed(value);
    return typeof value === 'string' && this.#fits(this.#targetOf(value), target);
  }
}

/** What the linter's tables say of a member. */
function expectedAt(key: string, value: Json | undefined, type: Type): PropertyType {
  const declared = Object.hasOwn(type.properties, key) ? type.properties[key] : undefined;
  const given = declared === undefined ? type.additionalProperties : declared;
  return typeof given === 'function' ? given(value, key) : given;
}

/** Whether a member is an extension that may be anything. */
function isOpen(key: string, expected: Type, { extensionsPrefix, properties }: Type): boolean {
  const isExtension = extensionsPrefix !== undefined && key.startsWith(extensionsPrefix);
  return expected.name === 'SpecExtension' || (isExtension && !Object.hasOwn(properties, key));
}

function isNamed(type: Type['items']): type is Type {
  return typeof type === 'object' && type !== null && 'name' in type;
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value['$ref'] === 'string';
}

function hasRequired(node: JsonObject, { required, requiredOneOf }: Type): boolean {
  const names = typeof required === 'function' ? required(node, undefined) : required;
  return (
    (names?.every((name) => Object.hasOwn(node, name)) ?? true) &&
    (requiredOneOf?.some((name) => Object.hasOwn(node, name)) ?? true)
  );
}

/** Some types have members of which a value of another member says whether they may be there. */
function hasAllowed(node: JsonObject, { allowed, extensionsPrefix, properties }: Type): boolean {
  const names = allowed?.(node);
  return (
    names === undefined ||
    Object.keys(node).every(
      (key) =>
        names.includes(key) ||
        (extensionsPrefix !== undefined && key.startsWith(extensionsPrefix)) ||
        !Object.hasOwn(properties, key),
    )
  );
}

function isFittingScalar(value: unknown, { enum: values, items, minimum, type }: Scalar): boolean {
  const isAny = (type ?? values ?? items ?? minimum) === undefined;
  // What a reference leads to would have to fit.
  if (isAny || isReference(value)) return isAny;
  if (typeof minimum === 'number' && !(typeof value === 'number' && value >= minimum)) return false;
  // What a list may have for items is only said of lists.
  if (items !== undefined && isArray(value) && !value.every((item) => isFittingScalar(item, items)))
    return false;
  if (values !== undefined) return values.some((known) => known === value);
  return type === undefined || isOfType(value, type);
}

function isOfType(value: unknown, type: NonNullable<Scalar['type']>): boolean {
  if (type === 'array') return isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
