/** Reads the description and the credentials that a test of any API goes by. */

import { readApi, type AnyApi } from '@openapi-counterpart/contract-tests/generic/api';
import { readAuth, type Secrets } from '@openapi-counterpart/contract-tests/generic/credentials';
import { createPlacesIn, type Places } from '@openapi-counterpart/contract-tests/reports/place';
import { bundleDescription } from '@openapi-counterpart/openapi/bundle';
import { loadDescription } from '@openapi-counterpart/openapi/load';
import { openFile, type Permissions } from '@openapi-counterpart/openapi/workspace';

/**
 * @param auth As `--auth` has them.
 * @throws UsageError for a file that is not there and credentials of no scheme; DescriptionError.
 */
export async function prepareAnyTest(
  spec: string,
  auth: readonly string[],
  permissions: Permissions,
): Promise<{ readonly api: AnyApi; readonly secrets: Secrets; readonly places: Places }> {
  const entry = await openFile(spec, permissions);
  const { document } = await bundleDescription(await loadDescription(entry));
  const api = readApi(document);
  const secrets = readAuth(auth, api.description.securitySchemes, process.env);
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  return { api, secrets, places: createPlacesIn(entry.root, operations) };
}
