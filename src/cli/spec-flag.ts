/** The flag --spec, which stands in place of the names of APIs. */

import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export function rejectNamesBesideSpec(names: readonly string[], spec: string | undefined): void {
  if (spec !== undefined && names.length > 0) {
    throw new UsageError('--spec names a file in place of APIs.', 'Leave out the names of APIs.');
  }
}
