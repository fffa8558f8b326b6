/** Finds parameters that share the query with one that is the whole of it (`in: querystring`, since OpenAPI 3.2). */

import { diagnose, type Diagnostic } from './diagnostic.js';
import { arrayAt, stringAt } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import { operationsIn } from './path-items.js';
import { parameterKey } from './parameter-key.js';
import { childPointer } from './schema/pointers.js';

/** A parameter where an operation or its path item has it. */
interface Used {
  readonly name: string;
  readonly place: string;
  /** Where it is listed. */
  readonly at: LocatedObject;
}

/** Of a path item. */
export function checkQuerystring(item: LocatedObject, lookup: Lookup): Diagnostic[] {
  const shared = parametersOf(item, lookup);
  const found = operationsIn(item.node).flatMap(({ operation, place }) => {
    const pointer = childPointer(item.pointer, ...place);
    const own = parametersOf({ ...item, node: operation, pointer }, lookup);
    return faultsOf(effective([...shared, ...own]));
  });
  // What a path item says wrong, each of its operations does.
  return [...new Map(found.map((fault) => [JSON.stringify(fault.position), fault])).values()];
}

function parametersOf(holder: LocatedObject, lookup: Lookup): Used[] {
  return arrayAt(holder.node, 'parameters').flatMap((_, index) => {
    const node = lookup.child(holder, 'parameters', index)?.node ?? {};
    const [name, place] = [stringAt(node, 'name'), stringAt(node, 'in')];
    const pointer = childPointer(holder.pointer, 'parameters', index);
    return name === undefined || place === undefined
      ? []
      : [{ name, place, at: { ...holder, node, pointer } }];
  });
}

/** An operation's own parameter replaces the path item's of the same name and place. */
function effective(parameters: readonly Used[]): Used[] {
  return [...new Map(parameters.map((one) => [parameterKey(one.place, one.name), one])).values()];
}

function faultsOf(parameters: readonly Used[]): Diagnostic[] {
  const whole = parameters.findLast(({ place }) => place === 'querystring');
  if (whole === undefined) return [];
  const name = JSON.stringify(whole.name);
  return parameters
    .filter((one) => one !== whole && (one.place === 'query' || one.place === 'querystring'))
    .map(({ at, ...other }) => {
      const message = `The querystring parameter ${name} is the whole query, which leaves no place for ${JSON.stringify(other.name)}.`;
      return diagnose(
        'counterpart/duplicate',
        message,
        positionOfKey(at.document.source, at.pointer),
      );
    });
}
