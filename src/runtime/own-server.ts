/** Says where operations with a server of their own are; named by their data, so that others do not bundle it. */

import type { ClientOperation } from './operation.js';

/** The server of a single operation counts where the caller has not said where the API is. */
export const ownServer: NonNullable<ClientOperation['ownServer']> = (
  { serverUrl = '' },
  { baseUrl, servers },
  ofApi,
) => {
  const replaced = servers?.[serverUrl];
  if (replaced !== undefined) return replaced;
  // Two slashes begin a host, which is elsewhere as a whole address is.
  if (baseUrl !== undefined && !/^\/(?!\/)/.test(serverUrl)) return baseUrl;
  if (!serverUrl.startsWith('/')) return serverUrl;
  return URL.canParse(ofApi) ? new URL(serverUrl, ofApi).href : ofApi;
};
