/**
 * Schemas that are as open as the types of what the API sends: its validators are compiled from them
 * under `--open-enums`. The tags by which alternatives are told apart stay closed, and what only
 * conditions ask (`if`, `not`, `contains`) is asked as it was.
 */

import { childrenOf, type Child } from '@openapi-counterpart/openapi/schema/children';
import {
  isObjectNode,
  ownEntry,
  type JsonSchema,
  type ObjectNode,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import {
  componentPointer,
  componentReference,
  pointerSegments,
} from '@openapi-counterpart/openapi/schema/pointers';
import { namePart, NameTable } from '../code/names.js';
import { allowedValues } from '../validators/analysis/enumerations.js';
import { kindOf } from '../validators/analysis/kinds.js';
import { fixedValues, pointerOfMapping } from '../validators/analysis/tags.js';
import type { ValidatorRequest } from '../validators/compile.js';
import { ComponentTags } from './component-tags.js';
import { tagOf } from './discriminator.js';
import { SchemaFacts } from './facts.js';
import { constantsOf, openKinds, type OpenKind } from './open-enums.js';
import { declarationOf } from './tag-values.js';
import { isFromApi, received, type Caller } from './variant.js';

type Components = Readonly<Record<string, JsonSchema>>;

/** A validator that is asked for, and who sends the request. */
export interface CalledRequest extends ValidatorRequest {
  readonly caller: Caller;
}

export interface Opened {
  readonly requests: readonly ValidatorRequest[];
  /** Those that were given, and an open form of each that leads to something open. */
  readonly components: Components;
}

/** What validators are compiled from where enums are open to readers. */
export function openWhatIsRead(requests: readonly CalledRequest[], components: Components): Opened {
  const opener = new Opener(requests, components);
  return {
    requests: requests.map((request) =>
      isFromApi(request)
        ? { ...request, schema: opener.open({ schema: request.schema, pointer: '' }) }
        : request,
    ),
    components: { ...components, ...opener.components() },
  };
}

/** Asked of alternatives and by conditions, where a wider schema would refuse more. */
const conditions: ReadonlySet<string> = new Set(['contains', 'if', 'not']);

class Opener {
  readonly #facts: SchemaFacts;
  readonly #tags: ComponentTags;
  /** The schemas that have an open form, with its name, by their pointers. */
  readonly #forms = new Map<string, { readonly name: string; readonly node: SchemaNode }>();

  constructor(requests: readonly CalledRequest[], components: Components) {
    const named = Object.entries(components).map(([name, schema]): SchemaNode => ({
      schema,
      pointer: componentPointer(name),
    }));
    const starts = requests.map(({ schema }) => ({ schema, pointer: '' }));
    this.#facts = new SchemaFacts([...starts, ...named], components);
    this.#tags = new ComponentTags(this.#facts, named, true);
    const table = new NameTable(Object.keys(components));
    for (const node of this.#leadingToOpen()) {
      const last = pointerSegments(node.pointer).at(-1) ?? '';
      this.#forms.set(node.pointer, { name: table.take(`Open${namePart(last)}`), node });
    }
  }

  /** The open forms by their names. */
  components(): Components {
    const forms = [...this.#forms.values()];
    return Object.fromEntries(forms.map(({ name, node }) => [name, this.open(node)]));
  }

  /**
   * A schema in its open form: the same object where it leads to nothing open.
   * @param tag The member by which it is told from other alternatives, which stays closed.
   */
  open(node: SchemaNode, tag?: string): JsonSchema {
    if (!isObjectNode(node)) return node.schema;
    const own = this.#tags.tagsOf(node.pointer).map(([name]) => name);
    const tags = tag === undefined ? own : [...own, tag];
    const inner = this.#withReference(node, this.#withChildren(node, tags));
    const schema = withOpenValues(node, this.#withAlternatives(node, inner));
    return tags.reduce<SchemaObject>((tagged, name) => this.#withTag(tagged, node, name), schema);
  }

  /** The schemas that references lead to and that have something open themselves or by reference. */
  #leadingToOpen(): Iterable<SchemaNode> {
    const sources = new Map<string, SchemaNode[]>();
    const roots = this.#facts.roots.filter(({ pointer }) => pointer !== '');
    const nodes = [...new Map(roots.map((root) => [root.pointer, root])).values()];
    for (const root of nodes) {
      for (const pointer of this.#referencesIn(root)) {
        sources.set(pointer, [...(sources.get(pointer) ?? []), root]);
      }
    }
    const found = new Set(nodes.filter((node) => this.open(node) !== node.schema));
    // A set that grows while it is walked through is walked to its end.
    for (const { pointer } of found)
      for (const source of sources.get(pointer) ?? []) found.add(source);
    return found;
  }

  #referencesIn(node: SchemaNode): string[] {
    const target = this.#facts.target(node);
    const children = childrenOf(node).filter(({ keyword }) => !conditions.has(keyword));
    const inner = children.flatMap((child) => this.#referencesIn(child));
    return target === undefined ? inner : [target.pointer, ...inner];
  }

  #withReference(node: ObjectNode, schema: SchemaObject): SchemaObject {
    const form = this.#forms.get(this.#facts.target(node)?.pointer ?? '');
    return form === undefined ? schema : { ...schema, $ref: componentReference(form.name) };
  }

  #withChildren(node: ObjectNode, tags: readonly string[]): SchemaObject {
    const children = childrenOf(node);
    const isClosed = ({ key, keyword }: Child): boolean =>
      conditions.has(keyword) || (keyword === 'properties' && tags.includes(key));
    return children.reduce<SchemaObject>((schema, child) => {
      if (isClosed(child)) return schema;
      const opened = this.open(child, this.#tagOf(child, children, node));
      return opened === child.schema ? schema : withChild(schema, child, opened);
    }, node.schema);
  }

  /** The name of the tag of an alternative. */
  #tagOf({ keyword }: Child, children: readonly Child[], node: ObjectNode): string | undefined {
    if (keyword !== 'anyOf' && keyword !== 'oneOf') return undefined;
    const branches = children.filter((child) => child.keyword === keyword);
    const scope = { variant: received, around: [node] };
    return tagOf(branches, node, scope, { facts: this.#facts, openEnums: true, tags: this.#tags })
      ?.name;
  }

  #withAlternatives(node: ObjectNode, opened: SchemaObject): SchemaObject {
    return (['anyOf', 'oneOf'] as const).reduce<SchemaObject>((schema, keyword) => {
      const { [keyword]: own, ...rest } = schema;
      if (own === undefined) return schema;
      const branches = childrenOf(node).filter((child) => child.keyword === keyword);
      const values = constantsOf(branches);
      const kinds = openKinds(values);
      if (kinds.length > 0) return withPart(rest, listOf(kinds, values));
      if (own === node.schema[keyword]) return schema;
      // What is open may be what several alternatives accept.
      const mapped = this.#withMapping(rest, branches);
      const anyOf = { anyOf: own };
      return mapped.anyOf === undefined ? { ...mapped, ...anyOf } : withPart(mapped, anyOf);
    }, opened);
  }

  /** A discriminator means the open forms of what it meant; validators have it for messages. */
  #withMapping(schema: SchemaObject, branches: readonly SchemaNode[]): SchemaObject {
    const { discriminator } = schema;
    if (discriminator === undefined) return schema;
    const formOf = (pointer: string): string | undefined => {
      const form = this.#forms.get(pointer);
      return form && componentReference(form.name);
    };
    const pointers = branches.flatMap((branch) => this.#facts.target(branch)?.pointer ?? []);
    const named = pointers.map((pointer) => [pointerSegments(pointer).at(-1), formOf(pointer)]);
    const mapped = Object.entries(discriminator.mapping ?? {}).map(([value, reference]) => [
      value,
      formOf(pointerOfMapping(reference)) ?? reference,
    ]);
    const entries = [...named.filter(([, form]) => form !== undefined), ...mapped];
    return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(entries) } };
  }

  /** A schema in whose open form a member stays the tag that it was. */
  #withTag(schema: SchemaObject, node: SchemaNode, name: string): SchemaObject {
    const declared = declarationOf(node, name, this.#facts);
    const values = [...((declared && fixedValues(declared, this.#facts)) ?? [])];
    if (openKinds(values).length === 0) return schema;
    const isOwn = isObjectNode(node) && ownEntry(node.schema.properties, name) !== undefined;
    const target = this.#facts.target(node)?.pointer ?? '';
    const isSaid = isOwn || this.#tags.tagsOf(target).some(([tag]) => tag === name);
    return isSaid ? schema : withPart(schema, { properties: { [name]: { enum: values } } });
  }
}

function withChild(
  schema: SchemaObject,
  { key, keyword, schema: old }: Child,
  opened: JsonSchema,
): SchemaObject {
  const held = schema[keyword];
  if (held === old) return { ...schema, [keyword]: opened };
  if (Array.isArray(held)) return { ...schema, [keyword]: held.with(Number(key), opened) };
  // Where a child is neither the keyword's value nor in its list, it is in its map.
  return { ...schema, [keyword]: { ...(held as object), [key]: opened } };
}

function withPart(schema: SchemaObject, part: SchemaObject): SchemaObject {
  return { ...schema, allOf: [...(schema.allOf ?? []), part] };
}

/** Values of one's own, joined by any others of their kinds. */
function withOpenValues(
  { schema: { enum: listed } }: ObjectNode,
  schema: SchemaObject,
): SchemaObject {
  if (listed === undefined) return schema;
  const values = allowedValues(schema) ?? [];
  const kinds = openKinds(values);
  if (kinds.length === 0) return schema;
  const { enum: _, ...rest } = schema;
  return withPart(rest, listOf(kinds, values));
}

function listOf(kinds: readonly OpenKind[], values: readonly unknown[]): SchemaObject {
  const others = values.filter((value) => !kinds.some((kind) => kind === kindOf(value)));
  const types = others.includes(null) ? ([...kinds, 'null'] as const) : kinds;
  const listed = others.filter((value) => value !== null);
  const open: SchemaObject = { type: [...types] };
  return listed.length === 0 ? open : { anyOf: [open, { enum: listed }] };
}
