/** Calls to Vercel that are written by hand instead of with the generated client. */

import type { Ground } from '../parts.js';

/** A call that this server builds by hand, and whose answer it ignores. */
export async function post(
  { apiUrl, fetch, store }: Ground,
  installationId: string,
  path: string,
  body: unknown,
  method = 'POST',
): Promise<void> {
  const accessToken = store.findInstallation(installationId)?.accessToken ?? '';
  const response = await fetch(
    new Request(`${apiUrl}/v1/installations/${installationId}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  await response.body?.cancel();
}
