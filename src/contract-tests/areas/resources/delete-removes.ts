/** The rule `delete-removes`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { settling, waitFor } from '../../context/wait.js';
import type { RuleModule } from '../rule-module.js';
import {
  checkOf,
  isGone,
  isListed,
  listOf,
  ofResource,
  provisionPending,
  readResource,
  stateOf,
} from '../support.js';
import { remove } from './support.js';

const operationId = 'delete-resource';

export const deleteRemoves: RuleModule = {
  code: 'delete-removes',
  severity: 'must',
  sentence: 'A resource that was deleted is gone.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made, read, deleted, and read again: it has to be gone (404, or the status `uninstalled`). It may not be in the list either. Where resources are pending at first, one is deleted while it is, and has to stay away. Where the list is right and the read is not, the violation names `get-resource`.',
    why: 'The customer has deleted the data and is told so, and they are still there, and perhaps still billed. Laws on personal data may be broken as well.',
    fix: 'Delete, or mark as deleted, in the same transaction that decides the answer, and leave out what is marked in every read and every list. What takes longer (files, backups) may follow in the background.',
  },
  checks: () => [
    checkOf('delete-removes', operationId, checkRemoves),
    checkOf('delete-removes', operationId, checkRemovesFromList, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('delete-removes', operationId, checkPending, { word: 'pending' }),
  ],
};

async function checkRemoves(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  await stateOf(context, fixture.resource);
  await remove(context, fixture);
  if (isGone(await readResource(context, fixture.resource))) return;
  const exchanges = context.exchanges.slice(-2);
  // Whether it is the deletion that does nothing, or the read that remembers, is told by the list.
  const wrong =
    (await isListed(context, fixture.resource)) === false ? 'get-resource' : operationId;
  const message = 'A resource that was deleted can still be read.';
  context.fail('delete-removes', wrong, message, { exchanges });
}

async function checkRemovesFromList(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  await remove(context, fixture);
  // A deletion that did nothing at all is seen above.
  if (!isGone(await readResource(context, fixture.resource))) return;
  const items = await listOf(context, fixture.installationId);
  if (!items.some(({ id }) => id === fixture.resource.id)) return;
  context.fail('delete-removes', 'list-resources', 'A resource that was deleted is still listed.');
}

/** What sets a resource up may finish after its deletion. */
async function checkPending(context: CheckContext): Promise<void> {
  const resource = await provisionPending(context);
  const removal = await context.call(operationId, ofResource(resource));
  context.need(removal, 'A resource that is pending cannot be deleted.');
  const first = await readResource(context, resource);
  // A deletion that does nothing is seen above.
  if (!isGone(first)) return;
  // What was begun later is ready later.
  await context.provision(resource.installationId);
  await waitFor(settling);
  if (isGone(await readResource(context, resource))) return;
  context.fail(
    'delete-removes',
    operationId,
    'A resource that was deleted while it was pending is there again once it is ready.',
    { exchanges: [removal, ...context.exchanges.slice(-1)] },
  );
}
