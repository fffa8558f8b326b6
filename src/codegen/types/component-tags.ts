/**
 * The tags that discriminators give component schemas. A component that has the same one wherever it is
 * meant says so in its own type, so that this type is one of the alternatives as it stands. One that
 * others extend does not: their tags are not its own.
 */

import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import {
  type Discriminator,
  type ObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import {
  COMPONENTS,
  localReference,
  pointerSegments,
} from '@openapi-counterpart/openapi/schema/pointers';
import { pointerOfMapping } from '../validators/analysis/tags.js';
import type { SchemaFacts } from './facts.js';
import { declarationOf, tagValues } from './tag-values.js';

type Values = readonly unknown[];

export class ComponentTags {
  readonly #facts: SchemaFacts;
  /** Values by component and property; undefined where any may be there. */
  readonly #found = new Map<string, Map<string, Values | undefined>>();
  /** Whether a discriminator may be the one of what all alternatives extend. */
  readonly #canBeShared: boolean;

  constructor(facts: SchemaFacts, components: readonly SchemaNode[], openEnums: boolean) {
    this.#facts = facts;
    const { discriminated } = facts;
    this.#canBeShared = discriminated.some(({ pointer }) => pointer.startsWith(COMPONENTS));
    if (discriminated.length === 0) return;
    const extended = new Set(components.flatMap((node) => this.#ancestorsOf(node)));
    const add = (branch: SchemaNode, discriminator: Discriminator): void => {
      const pointer = facts.target(branch)?.pointer;
      if (pointer === undefined || extended.has(pointer)) return;
      this.#add(pointer, branch, discriminator, openEnums);
    };
    const byBase = new Map<string, Discriminator>();
    for (const node of discriminated) {
      const { discriminator } = node.schema;
      if (discriminator === undefined) continue;
      const branches = alternativesOf(node);
      for (const branch of branches) add(branch, discriminator);
      if (branches.length === 0) byBase.set(node.pointer, discriminator);
    }
    if (byBase.size === 0) return;
    for (const { pointer } of components) {
      const named = { schema: { $ref: localReference(pointer) }, pointer };
      for (const part of facts.alwaysApplying(named)) {
        const discriminator = part.pointer === pointer ? undefined : byBase.get(part.pointer);
        if (discriminator && isMapped(pointer, discriminator)) add(named, discriminator);
      }
    }
  }

  /** The discriminator of a schema's alternatives: its own, or the one of what all of them extend. */
  discriminatorOf(node: ObjectNode, branches: readonly SchemaNode[]): Discriminator | undefined {
    const { discriminator } = node.schema;
    if (discriminator !== undefined || !this.#canBeShared) return discriminator;
    const objects = branches.filter((branch) => this.#facts.meantKinds(branch).has('object'));
    const [first, ...others] = objects.map((branch) => this.#facts.alwaysApplying(branch));
    const shared = first?.find(
      ({ schema }) =>
        schema.discriminator !== undefined &&
        others.every((parts) => parts.some((part) => part.schema === schema)),
    )?.schema.discriminator;
    const isComplete = objects.every((branch) => {
      const pointer = this.#facts.target(branch)?.pointer;
      return pointer !== undefined && shared !== undefined && isMapped(pointer, shared);
    });
    return isComplete ? shared : undefined;
  }

  /** The tags of a component by property. */
  tagsOf(pointer: string): readonly (readonly [string, Values])[] {
    const found = this.#found.get(pointer);
    if (found === undefined) return [];
    return [...found].flatMap(([name, values]) => (values === undefined ? [] : [[name, values]]));
  }

  /** Whether the type of the component that a branch refers to says that it has these values alone. */
  isTagged(branch: SchemaNode, name: string, values: Values): boolean {
    const pointer = this.#facts.target(branch)?.pointer ?? '';
    const own = this.#found.get(pointer)?.get(name);
    return own?.length === values.length && own.every((value) => values.includes(value));
  }

  /** All that was found, for what depends on it. */
  toJSON(): unknown {
    return [...this.#found].map(([pointer, found]) => [pointer, [...found]]);
  }

  #add(
    pointer: string,
    branch: SchemaNode,
    discriminator: Discriminator,
    openEnums: boolean,
  ): void {
    const { propertyName } = discriminator;
    const declared = declarationOf(branch, propertyName, this.#facts);
    // Whatever else the property may be is not for its own type to deny.
    if (declared === undefined || this.#facts.possibleKinds(declared).size > 1) return;
    const found = tagValues(branch, discriminator, this.#facts);
    const tags = this.#found.get(pointer) ?? new Map<string, Values | undefined>();
    this.#found.set(pointer, tags);
    if (found === undefined) tags.set(propertyName, undefined);
    else if (found.values.length > 0 && (openEnums || !found.isSaid)) {
      const known = tags.has(propertyName) ? tags.get(propertyName) : [];
      tags.set(propertyName, known && [...new Set([...known, ...found.values])]);
    }
  }

  /** The components that a component extends. */
  #ancestorsOf(node: SchemaNode): string[] {
    return this.#facts
      .alwaysApplying(node)
      .map(({ pointer }) => pointer)
      .filter((pointer) => pointer !== node.pointer && isComponent(pointer));
  }
}

function alternativesOf(node: SchemaNode): SchemaNode[] {
  return childrenOf(node).filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
}

function isComponent(pointer: string): boolean {
  return pointer.startsWith(COMPONENTS) && pointerSegments(pointer).length === 3;
}

/** Whether a discriminator means a component: by its name, unless it has a mapping. */
function isMapped(pointer: string, { mapping }: Discriminator): boolean {
  return (
    mapping === undefined ||
    Object.values(mapping).some((reference) => pointerOfMapping(reference) === pointer)
  );
}
