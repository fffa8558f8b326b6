/** Emits types.ts: the shape that openapi-fetch and code for openapi-typescript read, with the names of components.ts. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { banner } from '../code/banner.js';
import { stringLiteral } from '../code/escape.js';
import { renderNamed } from '../code/module-writer.js';
import { documentTypes } from '../types/document-types.js';
import { withNames } from '../types/local-names.js';
import { printInterface } from '../types/print-type.js';
import type { ObjectNode } from '../types/type-node.js';
import type { Typing } from '../types/typing.js';
import { componentsModule } from './components.js';
import type { Emitter } from './emitter.js';

export const typesEmitter: Emitter = {
  name: 'types',
  file: 'types.ts',
  needs: ['components'],
  emit: ({ api, document, memory }) => emitTypes(document, api.typing, memory?.keep),
};

/** The module text, laid out, for a document that `normalise` returned and its typing. */
export function emitTypes(document: JsonObject, typing: Typing, keep?: Keep): string {
  const types = documentTypes(document, typing, keep);
  const declarations = [
    declare('paths', types.paths, keep),
    declare('webhooks', types.webhooks),
    // Types of other generators have none.
    ...(types.callbacks.members.length > 0 ? [declare('callbacks', types.callbacks)] : []),
    declare('components', types.components),
    'export type $defs = Record<string, never>;',
    declare('operations', types.operations, keep),
  ];
  return `${banner}\n${importsOf(Object.values(types), typing)}${declarations.join('\n\n')}\n`;
}

/** What the types refer to, and all other names, which users find here, too. */
function importsOf(types: readonly ObjectNode[], { names }: Typing): string {
  if (names.declarations().length === 0) return '';
  const used = new Set<string>();
  for (const type of types) {
    withNames(type, (word) => {
      if (names.isDeclared(word)) used.add(word);
      return word;
    });
  }
  const from = stringLiteral(componentsModule);
  const statements = [
    ...(used.size > 0 ? [renderNamed('import type', [...used].toSorted(), from)] : []),
    `export type * from ${from};`,
  ];
  return `${statements.join('\n')}\n\n`;
}

function declare(name: string, type: ObjectNode, keep?: Keep): string {
  return type.members.length === 0
    ? `export type ${name} = Record<string, never>;`
    : printInterface(name, type, keep);
}
