/** The names that fault rules take are those of what the local Vercel calls. */

import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { webhookValidators } from '@openapi-counterpart/vercel/partner-api/webhooks';
import { expect, test } from 'vitest';
import { partnerOperationIds, webhookTypes } from '../../../src/local-vercel/faults/call-names.js';

test('all operations of the Partner API, and all webhooks', () => {
  expect(partnerOperationIds.toSorted()).toEqual(serverOperations.map(({ id }) => id).toSorted());
  expect(webhookTypes.toSorted()).toEqual(Object.keys(webhookValidators).toSorted());
});
