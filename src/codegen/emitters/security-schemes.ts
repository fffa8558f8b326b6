/** Security schemes as the data that the runtime reads. */

import type { SecurityScheme } from '@openapi-counterpart/openapi/model';
import type { Data } from '../code/literal.js';

export function securitySchemes(schemes: readonly SecurityScheme[]): Record<string, Data> {
  return Object.fromEntries(
    schemes.map((scheme) => [
      scheme.name,
      scheme.kind === 'apiKey'
        ? { kind: scheme.kind, in: scheme.in, key: scheme.key }
        : { kind: scheme.kind },
    ]),
  );
}
