/** Installations at the tiny partner: announced, read and removed. */

import type { Ground } from './ground.js';
import { optional, record, text } from './input.js';
import { errorBody, Refusal, type Resource, type Route } from './model.js';

export function installationRoutes({
  has,
  style,
  installations,
  resources,
  installationOf,
  ownedBy,
}: Ground): readonly Route[] {
  /** What removed installations left, which the next installation gets. */
  const orphans: Resource[] = [];
  return [
    [
      'PUT',
      /^\/v1\/installations\/[^/]+$/,
      'user',
      ({ path, body }) => {
        const id = path[2] ?? '';
        const token = text(record(body['credentials'])['access_token']);
        text(record(body['credentials'])['token_type']);
        const { url, contact, name } = record(body['account']);
        if (!URL.canParse(text(url)) || !text(record(contact)['email']).includes('@'))
          throw new Refusal(400);
        optional(name, text);
        optional(record(contact)['name'], text);
        if (!style.isLenient) checkPolicies(body['acceptedPolicies']);
        const { scopes } = body;
        if (!Array.isArray(scopes)) throw new Refusal(400);
        scopes.forEach(text);
        const known = installations.get(id);
        if (known && has('install-repeat')) throw new Refusal(409);
        if (known) {
          if (!has('install-token')) known.token = token;
        } else {
          installations.set(id, { id, token, isRemoved: false });
          for (const item of orphans.splice(0))
            resources.set(item.id, { ...item, installationId: id });
        }
        const status = style.installed ?? 200;
        return status === 200 ? { status, body: {} } : { status };
      },
    ],
    [
      'GET',
      /^\/v1\/installations\/[^/]+$/,
      'system',
      (call) => (installationOf(call), { status: 200, body: {} }),
    ],
    [
      'DELETE',
      /^\/v1\/installations\/[^/]+$/,
      'any',
      ({ path, body }) => {
        optional(body['cascadeResourceDeletion'], (value) => {
          if (typeof value !== 'boolean') throw new Refusal(400);
        });
        optional(body['reason'], text);
        const found = installations.get(path[2] ?? '');
        if (found === undefined || found.isRemoved) {
          return {
            status: has('uninstall-repeat') ? 409 : (style.repeated ?? 204),
            body: errorBody,
          };
        }
        if (!has('uninstall-removes')) {
          found.isRemoved = true;
          if (has('reinstall-fresh')) orphans.push(...ownedBy(found.id));
          for (const item of ownedBy(found.id)) resources.delete(item.id);
        }
        if (has('uninstall-spares')) resources.clear();
        return style.uninstalled === 204
          ? { status: 204 }
          : { status: 200, body: { finalized: true } };
      },
    ],
  ];
}

function checkPolicies(value: unknown): void {
  const policies = Object.values(record(value));
  if (policies.some((at) => Number.isNaN(Date.parse(text(at))))) throw new Refusal(400);
}
