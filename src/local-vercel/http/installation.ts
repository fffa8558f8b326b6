/** Answers `GET /v1/installations/{id}`, which no published document has and clients of partners in production call. */

import { HttpError, type Incoming, type Outgoing } from '@openapi-counterpart/runtime';
import { callerWith, callingInstallation } from '../api/caller.js';
import type { LocalContext } from '../context.js';
import { serializeConfiguration } from '../serializers/configuration.js';
import { integrationOf } from '../state/lookup.js';
import { json, refusal } from './error.js';
import { installationPath } from './installation-path.js';
import { logged } from './logged.js';

/** The installation as the operation for its users has it, for the token of the installation itself. */
export function createInstallationRead(
  local: LocalContext,
): (incoming: Incoming) => Promise<Outgoing> {
  return (incoming) =>
    logged(local, 'vercel-api', incoming, () => {
      try {
        const [, id = ''] = installationPath.exec(incoming.path) ?? [];
        const [scheme = '', token = ''] = (incoming.header('authorization') ?? '').split(' ');
        if (scheme.toLowerCase() !== 'bearer')
          throw new HttpError(401, 'A bearer token is needed.');
        const path = { integrationConfigurationId: decodeURIComponent(id) };
        const auth = { bearerToken: callerWith(local.state, token) };
        const installation = callingInstallation({ auth, path });
        return json(
          200,
          serializeConfiguration(installation, integrationOf(local.state, installation)),
        );
      } catch (error) {
        return refusal(error instanceof URIError ? new HttpError(400, error.message) : error);
      }
    });
}
