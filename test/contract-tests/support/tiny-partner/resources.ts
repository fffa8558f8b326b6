/** Resources that the tiny partner has: listed, read, changed and deleted. */

import { setTimeout as pause } from 'node:timers/promises';
import { announce } from './calls.js';
import type { Ground } from './ground.js';
import { checkProtocolSettings, optional, record, text } from './input.js';
import { errorBody, Refusal, type Resource, type Route } from './model.js';
import { planOf, product } from './plans.js';

const statuses = ['ready', 'pending', 'onboarding', 'suspended', 'resumed', 'uninstalled', 'error'];

const emptyResource = { productId: product, name: '', metadata: {}, status: 'ready' };

/** A resource as answers have it. */
export function show(ground: Ground, resource: Resource) {
  const { has } = ground;
  const { id, name, metadata, planId, status, secrets } = resource;
  return {
    id,
    productId: product,
    name,
    metadata,
    status,
    billingPlan: planOf(ground, has('plan-applied') ? 'paid' : planId),
    ...(has('state-secrets-hidden') && { secrets }),
  };
}

export function resourceRoutes(ground: Ground): readonly Route[] {
  const { has, style, refusal, resources, installationOf, resourceOf, ownedBy } = ground;
  return [
    [
      'GET',
      /^\/v1\/installations\/[^/]+\/resources$/,
      'system',
      (call) => {
        const all = ownedBy(installationOf(call).id);
        const listed = has('state-listed') ? all.slice(1) : all;
        return {
          status: 200,
          body: { resources: listed.map((item) => show(ground, item)) },
        };
      },
    ],
    [
      'GET',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'system',
      (call) => {
        if (has('resource-unknown') && !resources.has(call.path[4] ?? '')) {
          return { status: 200, body: { ...emptyResource, id: call.path[4] } };
        }
        return { status: 200, body: show(ground, resourceOf(call)) };
      },
    ],
    [
      'PATCH',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'user',
      async (call) => {
        const resource = resourceOf(call);
        if (has('calls-once')) {
          for (let count = 0; count < 10; count += 1) {
            await announce(ground, installationOf(call), resource.id);
          }
        }
        if (has('update-concurrent')) {
          const { name, metadata } = resource;
          await pause(150);
          Object.assign(resource, { name, metadata });
        }
        const name = optional(call.body['name'], text);
        if (has('refusal-harmless')) resource.name = name ?? resource.name;
        const metadata = optional(call.body['metadata'], record);
        const planId = optional(
          call.body['billingPlanId'],
          (id) => planOf(ground, text(id))?.id ?? '',
        );
        const status = optional(call.body['status'], (value) => {
          if (!statuses.includes(text(value))) throw new Refusal(400);
          return text(value);
        });
        checkProtocolSettings(call.body);
        const targets = has('update-isolated') ? ownedBy(resource.installationId) : [resource];
        const shown = show(ground, { ...resource, name: name ?? resource.name });
        if (has('update-persists')) return { status: 200, body: shown };
        for (const item of targets) {
          item.name = name ?? item.name;
          item.metadata = metadata ?? (has('update-preserves') ? {} : item.metadata);
          item.planId = planId ?? item.planId;
          item.status = status ?? item.status;
        }
        return { status: 200, body: show(ground, resource) };
      },
    ],
    [
      'DELETE',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'any',
      async (call) => {
        const { id } = installationOf(call);
        if (has('concurrency')) {
          const before = resources.get(call.path[4] ?? '');
          await pause(20);
          // As where the second of two finds what it read no longer there.
          if (before !== undefined && !resources.has(before.id)) throw new Error('No row was met.');
        }
        const found = resources.get(call.path[4] ?? '');
        if (found === undefined) {
          return { status: has('delete-repeat') ? 409 : (style.repeated ?? 204), body: errorBody };
        }
        if (found.installationId !== id) throw new Refusal(refusal);
        if (!has('delete-removes')) resources.delete(found.id);
        if (has('delete-spares')) for (const item of ownedBy(id)) resources.delete(item.id);
        return { status: 204 };
      },
    ],
  ];
}
