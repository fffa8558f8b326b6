/** Holds the parameters of a request against their operation. */

import type { DecodedParameters } from './decode.js';
import { unlessSingle } from './either.js';
import { HttpError } from './http-error.js';
import { toBigints } from './int64.js';
import type { Int64Places, ServerOperation } from './operation.js';
import { validate, type Issue } from './validation.js';

const places = ['path', 'query', 'header', 'cookie'] as const;

/** Documents among parameters are parsed by their digits. */
export function placeParameters(parameters: DecodedParameters, int64: Int64Places): void {
  for (const place of places) toBigints(parameters[place], int64, int64.parameters?.[place]);
}

/** @throws HttpError 400 */
export function checkParameters(operation: ServerOperation, parameters: DecodedParameters): void {
  const issues: Issue[] = [];
  for (const place of places) {
    const validator = operation.validate[place];
    if (validator === undefined) continue;
    const found = validate(validator, parameters[place]);
    if (found.length === 0) continue;
    const { int64 } = operation;
    const encodings = operation.parameters.filter((encoding) => encoding.in === place);
    const wrong = unlessSingle(found, validator, parameters[place], encodings, (values) =>
      toBigints(values, int64, int64?.parameters?.[place]),
    );
    for (const issue of wrong) {
      issues.push({ ...issue, pointer: `/${place}${issue.pointer}` });
    }
  }
  if (issues.length === 0) return;
  throw new HttpError(400, 'The parameters do not match the description.', {
    code: 'validation_error',
    issues,
  });
}
