import { expect, test } from 'vitest';
import { announcementFlaw } from '../../../../src/contract-tests/areas/resources/provision-ready.js';
import type { VercelCall } from '../../../../src/contract-tests/model.js';

function call(operationId: string, body: unknown): VercelCall {
  return {
    operationId,
    installationId: 'icfg_1',
    method: 'POST',
    path: '/v1/installations/icfg_1/events',
    status: 201,
    body,
    sent: JSON.stringify(body),
    answer: '',
    issues: [],
  };
}

const updated = (resourceId?: string): VercelCall =>
  call('create-event', { event: { type: 'resource.updated', resourceId } });

const byPath = call('update-resource', { status: 'ready' });

const missing = 'A resource that was pending became ready, and Vercel was not told.';
const tooEarly = 'Vercel was told of a resource while it was pending, and not when it was ready.';
const wrong = 'Vercel was told of `"db_2"`, and the resource is `"db_1"`.';

test.each<[string, readonly VercelCall[], number, string | undefined]>([
  ['of nothing', [], 0, missing],
  ['too early only', [updated('db_1')], 1, tooEarly],
  ['by its id', [updated('db_1')], 0, undefined],
  ['early and again', [updated('db_1'), updated('db_1')], 1, undefined],
  ['by another id', [updated('db_2')], 0, wrong],
  ['by another id first', [updated('db_2'), updated('db_1')], 0, undefined],
  ['early by its id, then by another', [updated('db_1'), updated('db_2')], 1, wrong],
  ['by its path', [byPath], 0, undefined],
])('Vercel is told %s', (_, calls, early, flaw) => {
  expect(announcementFlaw(calls, early, { id: 'db_1' })).toBe(flaw);
});
