/** What the names of security requirements mean. */

import type { JsonObject } from './json.js';
import { localSegments } from './schema/pointers.js';

/** The security scheme that a requirement means: by its name, or since OpenAPI 3.2 by a reference to it. */
export function schemeNameOf(required: string, schemes: JsonObject): string {
  // A name comes first, whatever else it could be.
  if (Object.hasOwn(schemes, required)) return required;
  const [components, type, name, ...rest] = localSegments(required) ?? [];
  const isReference =
    components === 'components' && type === 'securitySchemes' && rest.length === 0;
  return isReference && name !== undefined && Object.hasOwn(schemes, name) ? name : required;
}
