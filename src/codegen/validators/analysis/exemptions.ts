/** Which required properties a message may leave out: readOnly ones in a request, writeOnly ones in a response. */

import {
  type Direction,
  isObjectNode,
  type ObjectNode,
  ownEntry,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import type { ReferenceResolver } from '@openapi-counterpart/openapi/schema/pointers';
import { alwaysApplying, makeAnew, referenceOf, type KeepOf } from './reach.js';

const EXEMPTING_KEYWORD = { request: 'readOnly', response: 'writeOnly' } as const;
const DIRECTIONS: readonly Direction[] = ['request', 'response'];

/** Keywords whose schemas speak about the same value and so share the property declarations around them. */
const SHARING_DECLARATIONS: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  'dependentSchemas',
]);

type LiftedNames = Readonly<Record<Direction, ReadonlySet<string>>>;
type Lifted = ReadonlyMap<SchemaObject, LiftedNames>;

/** Knows, for every schema object, the required names that each direction lifts. */
export class Exemptions {
  readonly #resolver: ReferenceResolver;
  readonly #lifted = new Map<SchemaObject, LiftedNames>();
  readonly #matters = new Map<SchemaNode['schema'], boolean>();

  constructor(roots: readonly SchemaNode[], resolver: ReferenceResolver, keep: KeepOf = makeAnew) {
    this.#resolver = resolver;
    for (const root of roots) {
      const lifted = keep('exemptions', root, () => this.#liftedIn(root));
      for (const [schema, names] of lifted) this.#lifted.set(schema, names);
    }
  }

  /** The properties a value must have in a message of that direction. */
  requiredNames(schema: SchemaObject, direction: Direction): string[] {
    const lifted = this.#lifted.get(schema)?.[direction];
    return [...new Set(schema.required)].filter((name) => lifted?.has(name) !== true);
  }

  /** The names that the directions lift from this schema object, as a text that is empty when there are none. */
  fingerprint(schema: SchemaObject): string {
    const lifted = this.#lifted.get(schema);
    if (lifted === undefined) return '';
    return JSON.stringify(DIRECTIONS.map((direction) => [...lifted[direction]]));
  }

  /** Whether a schema asks for different things of requests and responses, anywhere it leads. */
  directionMatters(root: SchemaNode): boolean {
    const known = this.#matters.get(root.schema);
    if (known !== undefined) return known;
    const visited = new Set<SchemaNode['schema']>();
    const matters = this.#searchLifted(root, visited);
    this.#matters.set(root.schema, matters);
    // A search that found nothing has found nothing behind any reference it followed, either.
    if (!matters) visited.forEach((schema) => this.#matters.set(schema, false));
    return matters;
  }

  /** Without recursion: schemas may lead to one another in a chain of thousands. */
  #searchLifted(root: SchemaNode, visited: Set<SchemaNode['schema']>): boolean {
    const waiting: SchemaNode[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isObjectNode(node) && this.#lifted.has(node.schema)) return true;
      const target = referenceOf(node, this.#resolver);
      if (target !== undefined && !visited.has(target.schema)) {
        visited.add(target.schema);
        waiting.push(target);
      }
      waiting.push(...childrenOf(node));
    }
    return false;
  }

  #liftedIn(root: SchemaNode): Lifted {
    const lifted = new Map<SchemaObject, LiftedNames>();
    const record = (node: SchemaNode, around: readonly SchemaNode[]): void => {
      const declaring = [node, ...around];
      if (isObjectNode(node) && node.schema.required !== undefined) {
        const names = this.#liftedNames(node.schema, declaring);
        if (names.request.size + names.response.size > 0) lifted.set(node.schema, names);
      }
      for (const child of childrenOf(node)) {
        record(child, SHARING_DECLARATIONS.has(child.keyword) ? declaring : []);
      }
    };
    record(root, []);
    return lifted;
  }

  #liftedNames(schema: SchemaObject, declaring: readonly SchemaNode[]): LiftedNames {
    const parts = declaring.flatMap((node) => alwaysApplying(node, this.#resolver));
    const liftedIn = (direction: Direction): ReadonlySet<string> => {
      const keyword = EXEMPTING_KEYWORD[direction];
      const lifted = schema.required?.filter((name) =>
        parts.some((part) => this.#declares(part, name, keyword)),
      );
      return new Set(lifted);
    };
    return { request: liftedIn('request'), response: liftedIn('response') };
  }

  /** Whether a schema declares the property with that keyword, which may stand in what always applies to it. */
  #declares(part: ObjectNode, name: string, keyword: 'readOnly' | 'writeOnly'): boolean {
    const property = ownEntry(part.schema.properties, name);
    if (property === undefined) return false;
    const declaration = { schema: property, pointer: part.pointer };
    return alwaysApplying(declaration, this.#resolver).some(
      ({ schema }) => schema[keyword] === true,
    );
  }
}
