/** Emits types.ts: the shape that openapi-fetch reads, and a plain name for every schema. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { Emitter } from './emitter.js';
import { banner } from '../code/banner.js';
import { commentLines } from '../types/doc-comment.js';
import { documentTypes } from '../types/document-types.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import type { ObjectNode } from '../types/type-node.js';
import type { Typing } from '../types/typing.js';

export const typesEmitter: Emitter = {
  name: 'types',
  file: 'types.ts',
  needs: [],
  emit: ({ api, document, memory }) => emitTypes(document, api.typing, memory?.keep),
};

/** The module text, laid out, for a document that `normalise` returned and its typing. */
export function emitTypes(document: JsonObject, typing: Typing, keep?: Keep): string {
  const types = documentTypes(document, typing, keep);
  const aliases = typing.names.declarations().map(({ name, node, variant }) => {
    const { schema } = node;
    const print = (): string =>
      printComment(commentLines(schema), 0) + printAlias(name, typing.typeOf(node, variant));
    return keep && typeof schema === 'object'
      ? keep(`alias of ${variant.suffix}`, schema, [name, typing.basis], print)
      : print();
  });
  const declarations = [
    declare('paths', types.paths, keep),
    declare('webhooks', types.webhooks),
    // Types of other generators have none.
    ...(types.callbacks.members.length > 0 ? [declare('callbacks', types.callbacks)] : []),
    declare('components', types.components),
    'export type $defs = Record<string, never>;',
    declare('operations', types.operations, keep),
    ...(types.partHeaders.members.length > 0 ? [declare('partHeaders', types.partHeaders)] : []),
    ...aliases,
  ];
  return `${banner}\n${declarations.join('\n\n')}\n`;
}

function declare(name: string, type: ObjectNode, keep?: Keep): string {
  return type.members.length === 0
    ? `export type ${name} = Record<string, never>;`
    : printInterface(name, type, keep);
}
