/** Emits components.ts: a plain name for every schema, which is all that most modules need of the types. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { banner } from '../code/banner.js';
import { commentLines } from '../types/doc-comment.js';
import { partHeaderTypes } from '../types/part-header-types.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import type { Typing } from '../types/typing.js';
import type { Emitter } from './emitter.js';

export const componentsModule = './components.js';

export const componentsEmitter: Emitter = {
  name: 'components',
  file: 'components.ts',
  needs: [],
  emit: ({ api, document, memory }) => emitComponents(document, api.typing, memory?.keep),
};

/** The module text, laid out, for a document that `normalise` returned and its typing; nothing without schemas. */
export function emitComponents(
  document: JsonObject,
  typing: Typing,
  keep?: Keep,
): string | undefined {
  const partHeaders = partHeaderTypes(document, typing);
  const aliases = typing.names.declarations().map(({ name, node, variant }) => {
    const { schema } = node;
    const print = (): string =>
      printComment(commentLines(schema), 0) + printAlias(name, typing.typeOf(node, variant));
    return keep && typeof schema === 'object'
      ? keep(`alias of ${variant.suffix}`, schema, [name, typing.basis], print)
      : print();
  });
  const declarations = [
    ...(partHeaders.members.length > 0 ? [printInterface('partHeaders', partHeaders)] : []),
    ...aliases,
  ];
  return declarations.length === 0 ? undefined : `${banner}\n${declarations.join('\n\n')}\n`;
}
