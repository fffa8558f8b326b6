import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { transferInstallation } from '../../../src/local-vercel/workflows/transfer-installation.js';
import { replayDelivery, sendWebhook } from '../../../src/local-vercel/workflows/webhooks.js';
import {
  answer,
  addMember,
  addInstallation,
  addTeam,
  startLocalParts,
} from '../support/local-parts.js';
import type { LocalParts } from '../support/local-parts.js';

const day = 86_400_000;

function start(statuses: (number | Error)[]) {
  const requests: { readonly signature: string | null; readonly body: string }[] = [];
  const parts = startLocalParts({
    async partner(request) {
      requests.push({
        signature: request.headers.get('x-vercel-signature'),
        body: await request.text(),
      });
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      if (status instanceof Error) throw status;
      return answer(status ?? 200);
    },
  });
  return { ...parts, requests };
}

function send({ local, integration, team, member }: LocalParts) {
  const delivery = sendWebhook(local, integration.id, 'marketplace.member.changed', {
    configuration: { id: 'icfg_1' },
    installationId: 'icfg_1',
    memberId: member.id,
    role: 'NONE',
    team: { id: team.id },
  });
  if (delivery === null) throw new Error('There is no webhook address.');
  return delivery;
}

test('a webhook is signed over the bytes that are sent', async () => {
  const parts = start([200]);
  const { local, requests, integration } = parts;
  const delivery = send(parts);
  await local.jobs.settled();
  expect(requests).toHaveLength(1);
  const [{ signature, body } = { signature: '', body: '' }] = requests;
  const hmac = createHmac('sha1', integration.clientSecret).update(body).digest('hex');
  expect(signature).toBe(hmac);
  expect(JSON.parse(body)).toMatchObject({
    id: delivery.id,
    type: 'marketplace.member.changed',
    createdAt: local.clock.now(),
    payload: { role: 'NONE' },
  });
  expect(local.state.deliveries.get(delivery.id)).toMatchObject({
    state: 'delivered',
    attempts: [{ status: 200, error: null }],
  });
  expect(parts.calls('webhook')).toMatchObject([
    { direction: 'out', operationId: 'marketplace.member.changed', path: '/webhooks', status: 200 },
  ]);
});

test('one that is not taken comes again, later each time, with the same bytes', async () => {
  const parts = start([500, new Error('reset'), 204]);
  const { local, requests } = parts;
  const { id } = send(parts);
  await local.jobs.settled();
  await local.jobs.advance(29_999);
  expect(requests).toHaveLength(1);
  await local.jobs.advance(1);
  expect(requests).toHaveLength(2);
  await local.jobs.advance(60_000);
  expect(requests).toHaveLength(3);
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  expect(local.state.deliveries.get(id)).toMatchObject({
    state: 'delivered',
    attempts: [{ status: 500 }, { status: null, error: 'reset' }, { status: 204 }],
  });
});

test('after a day it is dropped, and may be replayed', async () => {
  const statuses = [503];
  const parts = start(statuses);
  const { local, requests } = parts;
  const { id } = send(parts);
  await local.jobs.advance(day - 1);
  expect(local.state.deliveries.get(id)?.state).toBe('pending');
  await local.jobs.advance(1);
  expect(local.state.deliveries.get(id)?.state).toBe('dropped');
  const count = requests.length;
  await local.jobs.advance(day);
  expect(requests).toHaveLength(count);
  statuses[0] = 200;
  replayDelivery(local, id);
  await local.jobs.settled();
  expect(local.state.deliveries.get(id)?.state).toBe('delivered');
  expect(requests.at(-1)?.body).toBe(requests[0]?.body);
});

test('none is made without an address', () => {
  const parts = startLocalParts({ integration: { webhookUrl: null } });
  const { local, integration } = parts;
  const payload = { deployment: { id: 'dpl_1' }, check: { id: 'chk_1' } };
  expect(sendWebhook(local, integration.id, 'deployment.check-rerequested', payload)).toBeNull();
});

test('of an installation that is switched off only its end is told', () => {
  const parts = start([200]);
  const { local, integration } = parts;
  const { installation } = addInstallation(parts, { disabledReason: 'disabled-by-owner' });
  const { id } = installation;
  expect(
    sendWebhook(local, integration.id, 'integration-configuration.scope-change-confirmed', {
      configuration: { id, scopes: [] },
    }),
  ).toBeNull();
  expect(
    sendWebhook(local, integration.id, 'integration-configuration.removed', {
      configuration: { id, projectSelection: 'all', projects: [] },
    }),
  ).not.toBeNull();
});

test('one that does not match its description is not queued', () => {
  const { local, integration } = start([200]);
  // What a program without types might give.
  const payload = { deployment: {} } as never;
  expect(() => sendWebhook(local, integration.id, 'deployment.check-rerequested', payload)).toThrow(
    TypeError,
  );
  expect(local.state.deliveries.size).toBe(0);
});

test('replaying what is not known is refused', () => {
  const { local } = start([200]);
  expect(() => replayDelivery(local, 'evt_none')).toThrow('There is no delivery "evt_none".');
});

test('an installation moves to another team, and the partner hears of it', async () => {
  const parts = start([200]);
  const { local, team, requests } = parts;
  const { installation } = addInstallation(parts);
  const other = addTeam(local);
  const moved = transferInstallation(local, installation, addMember(local, other, 'ADMIN'));
  await local.jobs.settled();
  expect(moved.teamId).toBe(other.id);
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
    type: 'integration-configuration.transferred',
    payload: { previousTeamId: team.id, newTeamId: other.id, installationId: installation.id },
  });
});
