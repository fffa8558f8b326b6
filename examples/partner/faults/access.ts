/** Faults of access: operations that are open to more, or to fewer, than is described. */

import { TokenError, type FetchHandler } from '@openapi-counterpart/vercel';
import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { HttpError, type Credentials } from '@openapi-counterpart/runtime';
import type { AcmeAuth, Change, Replace } from '../parts.js';
import type { Fault } from './fault.js';
import { calledBy } from './tools.js';

const kind = 'auth';

/** Lets in whom the sound authenticators refuse, at some operations. */
function open(
  operationIds: readonly string[],
  isLetIn: (error: HttpError, credentials: Credentials) => boolean,
): Replace<AcmeAuth> {
  return (sound): AcmeAuth => ({
    async userAuthentication(credentials) {
      try {
        return await sound.userAuthentication(credentials);
      } catch (error) {
        const isMeant = operationIds.includes(credentials.operationId);
        if (!isMeant || !(error instanceof HttpError) || !isLetIn(error, credentials)) throw error;
        return { userId: 'unknown', role: 'ADMIN' };
      }
    },
    async systemAuthentication(credentials) {
      try {
        return await sound.systemAuthentication(credentials);
      } catch (error) {
        const isMeant = operationIds.includes(credentials.operationId);
        if (!isMeant || !(error instanceof HttpError) || !isLetIn(error, credentials)) throw error;
        return { installationId: null };
      }
    },
  });
}

/** Gives requests without a token one that says nothing, for authenticators that take any. */
function withAnyToken(operationIds: readonly string[]): Replace<FetchHandler> {
  return (sound) => (request) => {
    const id = calledBy(request)?.id ?? '';
    if (!operationIds.includes(id) || request.headers.has('authorization')) return sound(request);
    const headers = new Headers(request.headers);
    headers.set('authorization', 'Bearer anonymous');
    return sound(new Request(request, { headers }));
  };
}

function unprotected(operationId: string): Change {
  return { app: withAnyToken([operationId]), auth: open([operationId], () => true) };
}

/** Refuses one of the two kinds of tokens that an operation takes. */
function onlyUsers(operationId: string): Change {
  return {
    auth: (sound) => ({
      ...sound,
      systemAuthentication(credentials) {
        if (credentials.operationId === operationId) throw new HttpError(403, 'Users only.');
        return sound.systemAuthentication(credentials);
      },
    }),
  };
}

const reads = [
  'get-installation',
  'list-resources',
  'get-resource',
  'list-billing-plans-for-product',
  'list-billing-plans-for-resource',
  'list-billing-plans-for-installation',
  'verify-resource-transfer',
];

function isAnonymous(_error: HttpError, { request }: Credentials): boolean {
  return request.headers.get('authorization') === 'Bearer anonymous';
}

export const accessFaults: readonly Fault[] = [
  {
    id: 'auth-style-by-header',
    kind,
    operationId: '*',
    rule: ['auth-style'],
    sentence: 'X-Vercel-Auth says whose token it is, not the token itself.',
    apply: {
      auth: open(
        serverOperations.map(({ id }) => id),
        (error, { scheme, request }) =>
          error instanceof TokenError &&
          error.code === 'wrong_style' &&
          request.headers.get('x-vercel-auth') === scheme.replace('Authentication', ''),
      ),
    },
  },
  {
    id: 'auth-reads-open',
    kind,
    operationId: '*',
    rule: ['auth-required'],
    sentence: 'Requests that only read need no token.',
    apply: { app: withAnyToken(reads), auth: open(reads, isAnonymous) },
  },
  {
    id: 'auth-get-resource-open',
    kind,
    operationId: 'get-resource',
    rule: ['auth-required', 'auth-signature'],
    sentence: 'The route of one operation was left out of the authentication.',
    apply: unprotected('get-resource'),
  },
  {
    id: 'auth-product-plans-open',
    kind,
    operationId: 'list-billing-plans-for-product',
    rule: ['auth-required', 'auth-signature'],
    sentence: 'Plans of products are shown without a token, as they come before any installation.',
    apply: unprotected('list-billing-plans-for-product'),
  },
  {
    id: 'auth-product-plans-need-installation',
    kind,
    operationId: 'list-billing-plans-for-product',
    rule: ['operation-succeeds', 'input-optional'],
    sentence: 'A token without an installation is refused where there is none yet.',
    apply: {
      auth: (sound) => ({
        ...sound,
        async systemAuthentication(credentials) {
          const caller = await sound.systemAuthentication(credentials);
          if (caller.installationId === null) throw new HttpError(403, 'No installation.');
          return caller;
        },
      }),
    },
  },
  {
    id: 'auth-uninstall-users-only',
    kind,
    operationId: 'delete-installation',
    rule: ['auth-style', 'auth-style-refused', 'operation-succeeds'],
    sentence: 'Vercel itself may not remove an installation, only a user.',
    apply: onlyUsers('delete-installation'),
  },
  {
    id: 'auth-top-up-users-only',
    kind,
    operationId: 'provision-purchase',
    rule: ['auth-style', 'auth-style-refused', 'operation-succeeds'],
    sentence: 'Automatic top-ups, which the system asks for, are refused.',
    apply: onlyUsers('provision-purchase'),
  },
];
