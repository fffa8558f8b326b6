/** What a lint has to know of a unit of a description beside its own findings: where it leads, and its ids. */

import { isObject, type Json } from './json.js';
import { childPointer, localSegments } from './schema/pointers.js';

export interface UnitScan {
  /** The components that it refers to, by their pointers. */
  readonly targets: ReadonlySet<string>;
  readonly operationIds: readonly string[];
  /** Whether it refers to components alone, and no schema in it has a name of its own. */
  readonly isPlain: boolean;
}

const scans = new WeakMap<object, UnitScan>();

/** Of a value that is not changed. */
export function scanUnit(unit: Json): UnitScan {
  if (typeof unit !== 'object' || unit === null) return nothing;
  const known = scans.get(unit) ?? scan(unit);
  scans.set(unit, known);
  return known;
}

const nothing: UnitScan = { targets: new Set(), operationIds: [], isPlain: true };

/** Words by which schemas name themselves, and refer to such names. */
const naming = ['$anchor', '$dynamicAnchor', '$dynamicRef', '$id', '$self'];

function scan(unit: object): UnitScan {
  const targets = new Set<string>();
  const operationIds: string[] = [];
  let isPlain = true;
  const refer = (text: string): void => {
    const [components, section, name, ...more] = localSegments(text) ?? [];
    const isComponent = components === 'components' && name !== undefined && more.length === 0;
    if (isComponent) targets.add(childPointer('', 'components', section ?? '', name));
    else isPlain = false;
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isObject(node)) {
      const { $ref, mapping, defaultMapping, operationId } = node;
      if (typeof $ref === 'string') refer($ref);
      if (typeof operationId === 'string') operationIds.push(operationId);
      if (naming.some((word) => typeof node[word] === 'string')) isPlain = false;
      for (const target of [...Object.values(isObject(mapping) ? mapping : {}), defaultMapping]) {
        if (typeof target === 'string' && target.includes('#')) refer(target);
      }
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(unit);
  return { targets, operationIds, isPlain };
}
