/** What checks of bodies share: a right request, and telling a refusal. */

import type { Exchange } from '../../model.js';

/** Refused as described: a client's mistake. */
export function isRefused({ status }: Exchange): boolean {
  return status !== null && status >= 400 && status < 500;
}

/** Members without which an operation cannot do its work; others may never be read. */
const readMembers: Readonly<Record<string, readonly string[]>> = {
  'upsert-installation': ['credentials'],
  'update-installation': ['billingPlanId'],
  'provision-resource': ['productId', 'name', 'metadata', 'billingPlanId'],
  'update-resource': ['name', 'metadata', 'billingPlanId'],
  'request-secrets-rotation': ['delayOldSecretsExpirationHours'],
  'resource-repl': ['input'],
  'provision-purchase': ['invoiceId'],
  'create-resource-transfer': ['resourceIds', 'expiresAt'],
};

/** Whether a server has to look at what the pointer leads to in a body. */
export function isReadMember(operationId: string, pointer: string): boolean {
  const read = readMembers[operationId];
  if (read === undefined) return false;
  const [, member = ''] = pointer.split('/');
  // A body that is no object at all lacks every member.
  if (member === '') return true;
  return read.includes(member) && !pointer.startsWith('/credentials/token_type');
}
