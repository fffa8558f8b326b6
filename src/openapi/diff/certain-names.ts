/** Tells which members of an object are there in every message, whatever else a schema says of how many. */

import { requiredNames, slotOf, type JoinedSchema } from './joined-schema.js';
import { objectOf } from './sources.js';

/** Names that are required in both directions: none of what may be exempt, by its own mark or by what it refers to. */
export function certainNames(schema: JoinedSchema): ReadonlySet<string> {
  return new Set([...requiredNames(schema)].filter((name) => !mayBeExempt(schema, name)));
}

function mayBeExempt(schema: JoinedSchema, name: string): boolean {
  const slot = slotOf(schema, name);
  if (slot.kind !== 'declared') return false;
  return slot.node.parts.some((part) => exempting.some((keyword) => keyword in objectOf(part)));
}

const exempting = ['readOnly', 'writeOnly', '$ref', 'allOf', 'anyOf', 'oneOf'];
