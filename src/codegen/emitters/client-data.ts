/** Emits the data by which the runtime calls an operation. */

import type { Operation } from '@openapi-counterpart/openapi/model';
import type { ValueEncoding } from '@openapi-counterpart/runtime';
import type { Data, DataObject } from '../code/literal.js';
import { formEncoding, isDefault, parameterEncodings } from './parameter-encoding.js';
import { bodyKind, isRange } from './type-text.js';
import type { Schemas } from './value-shape.js';

/** The runtime's `ClientOperation`. */
export function clientOperation(operation: Operation, schemas: Schemas): DataObject {
  const parameters = parameterEncodings(operation, schemas).filter(
    (encoding) => !isDefault(encoding),
  );
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    security: operation.security,
    parameters: parameters.length > 0 ? parameters.map(writtenPart) : undefined,
    forms: writtenForms(operation, schemas),
    contentType: operation.body?.content.map(({ type }) => type).find((type) => !isRange(type)),
    accept: acceptedTypes(operation),
    statuses: operation.responses.map(({ status }) => status),
  };
}

/** What only readers of a value need. */
const readOnly = new Set([
  'types',
  'items',
  'properties',
  'additional',
  'reserved',
  'allowEmptyValue',
]);

/** What a client needs to write a value: where text is allowed beside documents, the value says which it is. */
function writtenPart<Encoding extends ValueEncoding>(encoding: Encoding): Encoding {
  const written = Object.entries(encoding).filter(
    ([key]) => !readOnly.has(key) && !(key === 'json' && encoding.types),
  );
  // All that is left out is optional.
  return Object.fromEntries(written) as Encoding;
}

function writtenForms(operation: Operation, schemas: Schemas): Data | undefined {
  const forms = (operation.body?.content ?? []).flatMap((media) => {
    const { fields = [] } = bodyKind(media.type) === 'form' ? formEncoding(media, schemas) : {};
    const written = fields
      .map(writtenPart)
      .filter((field) => !isDefault(field) || field.contentType !== undefined);
    return written.length === 0 ? [] : [[media.type, { fields: written }] as const];
  });
  return forms.length === 0 ? undefined : Object.fromEntries(forms);
}

function acceptedTypes(operation: Operation): string | undefined {
  const types = operation.responses.flatMap(({ content }) => content.map(({ type }) => type));
  return types.length === 0 ? undefined : [...new Set(types)].join(', ');
}
