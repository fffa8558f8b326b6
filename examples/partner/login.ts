/** "Open in Acme": signs a user of Vercel in to Acme's dashboard. */

import { randomBytes } from 'node:crypto';
import {
  createLoginHandler,
  type FetchHandler,
  type LoginOptions,
} from '@openapi-counterpart/vercel';
import type { Environment } from './environment.js';
import { forbidden, notFound } from './refusals.js';

export const dashboard = 'https://dashboard.acme.example';

export type SignInOptions = Pick<
  LoginOptions,
  'clientId' | 'clientSecret' | 'baseUrl' | 'fetch' | 'verifier'
>;

export function loginRoute({ store, report }: Environment, options: SignInOptions): FetchHandler {
  return createLoginHandler({
    ...options,
    redirectTo: dashboard,
    onError: (error) => report('A sign-in failed.', error),
    onLogin({ installationId, userId }, { resourceId }) {
      store.installation(installationId);
      if (store.roleOf(installationId, userId) === 'NONE') {
        throw forbidden('You may no longer look at this installation.');
      }
      if (resourceId !== undefined && !store.findResource(installationId, resourceId)) {
        throw notFound('resource', resourceId);
      }
      // A real partner keeps the session; this example has no page that needs it.
      const session = randomBytes(24).toString('base64url');
      return { 'set-cookie': `session=${session}; Path=/; HttpOnly; Secure; SameSite=Lax` };
    },
  });
}
