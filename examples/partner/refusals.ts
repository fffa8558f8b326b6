/** The ways in which Acme says no, each in the words of the Partner API. */

import { HttpError } from '@openapi-counterpart/runtime';

/** A field of the request, such as `metadata.region`, does not do: 400, naming the field. */
export function invalid(field: string, message: string): HttpError {
  return new HttpError(400, `${field}: ${message}`, {
    code: 'validation_error',
    issues: [{ pointer: `/${field.replaceAll('.', '/')}`, keyword: 'partner', message }],
  });
}

export function forbidden(message: string): HttpError {
  return new HttpError(403, message);
}

export function notFound(what: string, id: string): HttpError {
  return new HttpError(404, `There is no ${what} "${id}".`);
}

/** The request was fine, but not in the present state: 409. */
export function conflict(message: string): HttpError {
  return new HttpError(409, message);
}

/** The request is well-formed, but what it stands for does not hold: 422. */
export function unprocessable(message: string): HttpError {
  return new HttpError(422, message);
}
