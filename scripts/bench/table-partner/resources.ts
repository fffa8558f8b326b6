/** Rows of resources: made, listed, read, changed, deleted, with their secrets and their REPL. */

import { randomUUID } from 'node:crypto';
import { findPlan, plans, show as showPlan } from './catalogue.js';
import { fields, flag, metadata, name, number, optional, status, text } from './input.js';
import { installationOf, resourcesOf } from './installations.js';
import type { Call, Ground, Resource, Row } from './model.js';
import { refuse } from './model.js';

export function resourceOf(ground: Ground, call: Call, isOpen = false): Resource {
  const { id } = installationOf(ground, call);
  const given = call.path[4] ?? '';
  const found = ground.store.resources.get(
    ground.has('crash-decoded-twice') ? decodeURIComponent(given) : given,
  );
  if (found === undefined || (found.installationId !== id && !isOpen)) refuse(404, 'not_found');
  return found;
}

export function show(ground: Ground, resource: Resource): Record<string, unknown> {
  const { id, productId, planId, notification } = resource;
  const { name: own, metadata: chosen, status: state } = resource;
  return {
    id,
    productId,
    name: own,
    metadata: chosen,
    status: state,
    billingPlan: showPlan(ground, planId),
    ...(notification && { notification }),
  };
}

function secretsOf(ground: Ground, { secret }: Resource) {
  return [
    { name: 'KV_URL', value: `https://kv.example/${secret}` },
    { name: ground.has('secret-nameless') ? '' : 'KV_TOKEN', value: secret },
  ];
}

export function resourceRows(ground: Ground): readonly Row[] {
  const { has, store } = ground;
  const all = '/v1/installations/:installation/resources';
  const one = `${all}/:resource`;
  return [
    {
      method: 'POST',
      path: all,
      who: 'user',
      handle(call) {
        const installation = installationOf(ground, call);
        const body = fields(call.body);
        const productId = text(body['productId']);
        if (productId !== 'kv' && productId !== 'queue') refuse(400, 'unknown_product');
        optional(body['externalId'], text);
        checkProtocols(body['protocolSettings']);
        const plan = findPlan(ground, text(body['billingPlanId']), productId);
        const resource: Resource = {
          id: has('id-from-name') ? text(body['name']) : randomUUID(),
          productId,
          installationId: installation.id,
          name: name(ground, body['name']),
          metadata: { ...metadata(ground, body['metadata']) },
          planId: plan.id,
          status: ground.setupTime === undefined ? 'ready' : 'pending',
          notification: undefined,
          secret: has('secret-shared') ? 'secret' : randomUUID(),
          balance: 0,
        };
        if (plan.product === undefined && !has('installation-plan-kept'))
          installation.planId = plan.id;
        store.resources.set(resource.id, resource);
        if (ground.setupTime !== undefined) finishLater(ground, resource, ground.setupTime);
        return {
          status: has('provision-accepted') ? 202 : 200,
          body: {
            ...show(ground, resource),
            ...(!has('provision-secretless') && { secrets: secretsOf(ground, resource) }),
          },
        };
      },
    },
    {
      method: 'GET',
      path: all,
      who: 'system',
      handle(call) {
        const { id } = installationOf(ground, call);
        const ids = call.query.getAll('ids');
        const wanted = (
          has('tenant-ids') && ids.length > 0
            ? [...store.resources.values()]
            : resourcesOf(ground, id)
        ).filter((item) => ids.length === 0 || ids.includes(item.id));
        const shown = wanted.map((item, index) => {
          const { status: state, ...rest } = show(ground, item);
          return {
            ...rest,
            ...(!(has('list-member-missing') && index > 0) && { status: state }),
            ...(has('list-tells-secrets') && { secrets: secretsOf(ground, item) }),
            ...(has('list-metadata-text') && { metadata: JSON.stringify(item.metadata) }),
          };
        });
        const isNull = has('list-null') && shown.length === 0;
        return { status: 200, body: { resources: isNull ? null : shown } };
      },
    },
    {
      method: 'GET',
      path: one,
      who: 'system',
      handle: (call) => ({
        status: 200,
        body: show(ground, resourceOf(ground, call, has('tenant-get'))),
      }),
    },
    { method: 'PATCH', path: one, who: 'user', handle: (call) => update(ground, call) },
    {
      method: 'DELETE',
      path: one,
      who: 'any',
      handle(call) {
        const { id } = installationOf(ground, call);
        const found = store.resources.get(call.path[4] ?? '');
        if (found === undefined || (found.installationId !== id && !has('tenant-delete'))) {
          if (has('delete-again-crash')) throw new Error('No row was met.');
          return has('delete-again-conflict') ? refuse(409, 'conflict') : { status: 204 };
        }
        if (has('delete-marks')) found.status = 'suspended';
        else store.resources.delete(found.id);
        return has('delete-text') ? { status: 200, body: 'deleted' } : { status: 204 };
      },
    },
    {
      method: 'POST',
      path: `${one}/secrets/rotate`,
      who: 'any',
      isForAdmins: true,
      handle: (call) => rotate(ground, call),
    },
    {
      method: 'POST',
      path: `${one}/repl`,
      who: 'user',
      isForAdmins: true,
      handle: (call) => run(ground, call),
    },
    {
      method: 'GET',
      path: `${one}/plans`,
      who: 'system',
      handle(call) {
        const { productId } = resourceOf(ground, call);
        const own = plans.filter((plan) => plan.product === productId);
        return { status: 200, body: { plans: own.map(({ id }) => showPlan(ground, id)) } };
      },
    },
  ];
}

function update(ground: Ground, call: Call) {
  const { has } = ground;
  const resource = resourceOf(ground, call, has('tenant-update'));
  const body = fields(call.body);
  const changes = {
    name: optional(body['name'], (value) => name(ground, value)),
    metadata: optional(body['metadata'], (value) =>
      has('update-metadata-unchecked') ? fields(value) : metadata(ground, value),
    ),
    planId: optional(
      body['billingPlanId'],
      (value) => findPlan(ground, text(value), resource.productId).id,
    ),
    status: optional(body['status'], (value) => status(value, has('status-any-case'))),
  };
  checkProtocols(body['protocolSettings']);
  if (changes.name !== undefined) resource.name = changes.name;
  if (changes.metadata !== undefined) resource.metadata = { ...changes.metadata };
  if (changes.planId !== undefined) resource.planId = changes.planId;
  if (changes.status !== undefined && !has('update-status-lost')) resource.status = changes.status;
  if (changes.status === undefined && has('update-readies')) resource.status = 'ready';
  if (changes.metadata !== undefined && has('update-metadata-resets-plan'))
    resource.planId = 'kv-free';
  if (changes.planId !== undefined && has('update-plan-empties-metadata'))
    resource.metadata = { region: 'iad1' };
  return {
    status: 200,
    body: {
      ...show(ground, resource),
      ...(has('update-tells-secrets') && { secrets: secretsOf(ground, resource) }),
    },
  };
}

function rotate(ground: Ground, call: Call) {
  const { has } = ground;
  const resource = resourceOf(ground, call, has('tenant-rotate'));
  const { reason, delayOldSecretsExpirationHours } = fields(call.body);
  optional(reason, text);
  const hours = optional(delayOldSecretsExpirationHours, (value) =>
    number(value, has('delay-text')),
  );
  if (hours !== undefined) {
    if (hours < 0 && !has('delay-negative')) refuse(400, 'delay');
    if (hours > 720 && !has('delay-unbounded')) refuse(400, 'delay');
    if (hours === 720 && has('delay-bound-excluded')) refuse(400, 'delay');
    if (!Number.isInteger(hours) && has('delay-whole')) refuse(400, 'delay');
  }
  if (!has('rotation-keeps')) resource.secret = randomUUID();
  const secrets = secretsOf(ground, resource);
  return {
    status: 200,
    body: {
      sync: has('rotation-sync-text') ? 'true' : true,
      secrets: has('rotation-lacks') ? secrets.slice(0, 1) : secrets,
    },
  };
}

/** Commands: `status` reads, `flush` empties what is stored. */
function run(ground: Ground, call: Call) {
  const { has } = ground;
  const resource = resourceOf(ground, call, has('tenant-repl'));
  const { input, readOnly } = fields(call.body);
  const command = text(input);
  const isReading = optional(readOnly, (value) => flag(value, has('repl-flag-text'))) === true;
  if (has('repl-empty-crash') && command.split(' ')[0] === '') throw new Error('No command.');
  const line = (words: string) => [
    {
      type: 'paragraph',
      children: [{ type: has('repl-untyped') ? 'string' : 'text', text: words }],
    },
  ];
  if (command === 'status')
    return { status: 200, body: line(`${resource.name} is ${resource.status}`) };
  if (command === 'flush') {
    if (isReading && !has('repl-writes'))
      return { status: 400, body: line('This is for reading only.') };
    return { status: 200, body: line('OK') };
  }
  if (has('repl-unknown-crash')) throw new Error(`Unknown command ${command}`);
  return { status: 400, body: line('There is no such command.') };
}

function checkProtocols(value: unknown): void {
  optional(value, (settings) =>
    optional(fields(settings)['experimentation'], (item) =>
      optional(fields(item)['edgeConfigId'], text),
    ),
  );
}

function finishLater(ground: Ground, resource: Resource, setupTime: number): void {
  const { has, store } = ground;
  if (has('never-ready')) return;
  if (has('told-early')) void announce(ground, resource).catch(() => {});
  const finish = async (): Promise<void> => {
    const now = store.resources.get(resource.id);
    if (now === undefined || now.status !== 'pending') return;
    now.status = 'ready';
    if (!has('ready-untold') && !has('told-early')) await announce(ground, now);
  };
  setTimeout(() => void finish().catch(() => {}), setupTime).unref();
}

/** Tells Vercel that a resource is to be read again. */
export async function announce(
  { has, store, call }: Ground,
  { id, installationId, productId }: Resource,
): Promise<void> {
  const installation = store.installations.get(installationId);
  if (installation === undefined) return;
  const resourceId = has('told-wrong-id') ? `kv-${id}` : id;
  await call(installation, 'POST', `/v1/installations/${installationId}/events`, {
    event: has('told-flat')
      ? 'resource.updated'
      : { type: 'resource.updated', productId, resourceId },
  });
}
