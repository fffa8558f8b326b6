/** Finds the operation of the Partner API that a call is for; loaded with the first call that a fault rule may be about. */

import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { createRouter, type ServerOperation } from '@openapi-counterpart/runtime';

const route = createRouter(serverOperations);

/** @returns Its id; undefined where there is none. */
export function operationAt(method: string, path: string): string | undefined {
  const methods: ReadonlyMap<string, ServerOperation> | undefined = route(path)?.route.methods;
  return methods?.get(method)?.id;
}
