/** Finds security requirements of schemes that a description does not define. */

import type { Document } from '@redocly/openapi-core';
import type { KnownObject } from './check-objects.js';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { arrayAt, isObject, objectAt, type JsonObject } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject } from './lookup.js';
import { childPointer } from './schema/pointers.js';
import { schemeNameOf } from './security-names.js';

/** Of the document and of operations; what they require is defined in the root document, wherever they stand. */
export function checkSecurity(document: Document, objects: readonly KnownObject[]): Diagnostic[] {
  const root: JsonObject = isObject(document.parsed) ? document.parsed : {};
  const schemes = objectAt(objectAt(root, 'components'), 'securitySchemes');
  const operations = objects.filter(({ kind }) => kind === 'operation');
  return [{ document, pointer: '', node: root }, ...operations].flatMap((holder) =>
    undefinedSchemes(holder, schemes),
  );
}

function undefinedSchemes(
  { document, node, pointer }: LocatedObject,
  schemes: JsonObject,
): Diagnostic[] {
  return arrayAt(node, 'security').flatMap((requirement, index) => {
    const names = isObject(requirement) ? Object.keys(requirement) : [];
    return names
      .filter((name) => !Object.hasOwn(schemes, schemeNameOf(name, schemes)))
      .map((name) => {
        const message = `There is no security scheme ${JSON.stringify(name)} in components.securitySchemes.`;
        const at = childPointer(pointer, 'security', index, name);
        return diagnose(
          'counterpart/undefined-security',
          message,
          positionOfKey(document.source, at),
        );
      });
  });
}
