/** Types of one module as another one writes them: by the names that it has for what they refer to. */

import type { TypeNode } from './type-node.js';

/** @param localName Given each word that stands alone: names, and also literals and keywords. */
export function withNames(type: TypeNode, localName: (word: string) => string): TypeNode {
  if (typeof type === 'string') return localName(type);
  const all = (types: readonly TypeNode[]): readonly TypeNode[] =>
    sameOr(types, (inner) => withNames(inner, localName));
  switch (type.kind) {
    case 'object': {
      const members = sameOr(type.members, (item) => {
        const inner = withNames(item.type, localName);
        return inner === item.type ? item : { ...item, type: inner };
      });
      return members === type.members ? type : { ...type, members };
    }
    case 'array': {
      const element = withNames(type.element, localName);
      return element === type.element ? type : { ...type, element };
    }
    case 'tuple': {
      const elements = all(type.elements);
      const rest = type.rest && withNames(type.rest, localName);
      return elements === type.elements && rest === type.rest ? type : { ...type, elements, rest };
    }
    case 'generic': {
      const types = all(type.arguments);
      return types === type.arguments ? type : { ...type, arguments: types };
    }
    case 'function': {
      const parameter = withNames(type.parameter, localName);
      return { ...type, parameter, returns: withNames(type.returns, localName) };
    }
    default: {
      const types = all(type.types);
      return types === type.types ? type : { ...type, types };
    }
  }
}

/** The same list where nothing in it changes, which is nearly always: names are seldom taken. */
function sameOr<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}
