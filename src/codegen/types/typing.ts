/** Everything by which the schemas of one document get their types, shared by the emitters. */

import type { SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import type { Kinds } from '../validators/analysis/kinds.js';
import type { ComponentTags } from './component-tags.js';
import type { SchemaFacts } from './facts.js';
import type { SchemaNames } from './names.js';
import type { TypeNode } from './type-node.js';
import type { TypingOptions } from './typing-options.js';
import type { Variant } from './variant.js';

/** What is known around a schema of the value that it is about. */
export interface Scope {
  readonly variant: Variant;
  /** The schemas that hold for the same value: one of them may declare a member that another requires. */
  readonly around: readonly SchemaNode[];
  /** The kinds of value that they leave; undefined where they say nothing of it. */
  readonly kinds: Kinds | undefined;
}

export interface Typing extends TypingOptions {
  /** An object that is the same as long as what the types of all schemas depend on beside those themselves. */
  readonly basis: object;
  readonly facts: SchemaFacts;
  readonly names: SchemaNames;
  readonly tags: ComponentTags;
  /** The type of a schema by itself, such as that of a property. */
  typeOf(node: SchemaNode, variant: Variant): TypeNode;
}
