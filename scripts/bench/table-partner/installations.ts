/** Rows of installations and of lists of plans. */

import { findPlan, metadataSchema, plans, show } from './catalogue.js';
import { fields, flag, metadata, optional, text, texts } from './input.js';
import type { Call, Ground, Installation, Resource, Row } from './model.js';
import { refuse } from './model.js';

/** @throws Refused where there is none. */
export function installationOf({ store }: Ground, { path }: Call): Installation {
  const found = store.installations.get(path[2] ?? '');
  if (found === undefined || found.isRemoved) refuse(404, 'not_found');
  return found;
}

export function resourcesOf({ store }: Ground, id: string): readonly Resource[] {
  return [...store.resources.values()].filter((item) => item.installationId === id);
}

export function installationRows(ground: Ground): readonly Row[] {
  const { has, store } = ground;
  const one = '/v1/installations/:installation';
  return [
    {
      method: 'PUT',
      path: one,
      who: 'user',
      handle({ path, body }) {
        const id = path[2] ?? '';
        const { credentials, scopes, acceptedPolicies, account } = fields(body);
        const token = text(fields(credentials)['access_token']);
        text(fields(credentials)['token_type']);
        if (texts(scopes).length === 0) refuse(400, 'no_scopes');
        for (const time of Object.values(fields(acceptedPolicies))) {
          if (Number.isNaN(Date.parse(text(time)))) refuse(400, 'no_time');
        }
        checkAccount(account);
        const known = store.installations.get(id);
        if (known?.isRemoved && has('reinstall-revives')) {
          for (const item of store.resources.values()) {
            if (item.installationId === `gone:${id}`) item.installationId = id;
          }
        }
        if (known !== undefined && !known.isRemoved) {
          if (has('install-conflict')) refuse(409, 'conflict');
          if (!has('install-keeps-token')) known.token = token;
          if (has('install-resets-plan')) known.planId = 'team-free';
          return { status: 200, body: {} };
        }
        store.installations.set(id, {
          id,
          token,
          planId: 'team-free',
          balance: 0,
          isRemoved: false,
        });
        return has('install-untyped')
          ? { status: 200, body: {}, headers: { 'content-type': 'text/html' } }
          : { status: 200, body: {} };
      },
    },
    {
      method: 'GET',
      path: one,
      who: 'system',
      handle(call) {
        const { planId, token } = installationOf(ground, call);
        return {
          status: 200,
          body: {
            billingPlan: show(ground, planId),
            notification: has('installation-notification-kind')
              ? { type: 'warning', title: 'Hello' }
              : null,
            ...(has('installation-tells-token') && { credentials: { access_token: token } }),
          },
        };
      },
    },
    {
      method: 'PATCH',
      path: one,
      who: 'user',
      handle(call) {
        const installation = installationOf(ground, call);
        const id = optional(fields(call.body)['billingPlanId'], text);
        if (id !== undefined) installation.planId = findPlan(ground, id, undefined).id;
        if (id !== undefined && has('installation-plan-lost')) installation.planId = 'team-free';
        return { status: 200, body: { billingPlan: show(ground, installation.planId) } };
      },
    },
    {
      method: 'DELETE',
      path: one,
      who: 'any',
      isForAdmins: true,
      handle({ path, body }) {
        const { cascadeResourceDeletion, reason } = body === undefined ? {} : fields(body);
        optional(cascadeResourceDeletion, (value) => flag(value, has('cascade-text')));
        optional(reason, text);
        const id = path[2] ?? '';
        const found = store.installations.get(id);
        if (found === undefined || found.isRemoved) {
          if (has('uninstall-again-crash')) throw new Error('No row was met.');
          return has('uninstall-again-conflict')
            ? { status: 409, body: problem('conflict') }
            : { status: 204 };
        }
        found.isRemoved = true;
        for (const item of resourcesOf(ground, id)) {
          if (has('reinstall-revives')) item.installationId = `gone:${id}`;
          else if (!has('uninstall-leaves')) store.resources.delete(item.id);
        }
        if (has('uninstall-leaves')) found.isRemoved = false;
        return { status: 200, body: { finalized: has('finalized-text') ? 'true' : true } };
      },
    },
    {
      method: 'GET',
      path: `${one}/plans`,
      who: 'system',
      handle(call) {
        installationOf(ground, call);
        const own = plans.filter(({ product }) => product === undefined);
        return { status: 200, body: { plans: own.map(({ id }) => show(ground, id)) } };
      },
    },
    {
      method: 'GET',
      path: '/v1/products/:product/plans',
      who: 'system',
      handle({ path, query }) {
        const product = path[2];
        if (product !== 'kv' && product !== 'queue') refuse(404, 'not_found');
        const chosen = query.get('metadata');
        if (chosen !== null) checkChosen(ground, chosen);
        const own = plans.filter((plan) => plan.product === product);
        return { status: 200, body: { plans: own.map(({ id }) => show(ground, id)) } };
      },
    },
  ];
}

export function problem(code: string) {
  return { error: { code, message: `Refused: ${code}.` } };
}

function checkAccount(account: unknown): void {
  const { url, contact, name } = fields(account);
  const { email, name: contactName } = fields(contact);
  for (const value of [name, contactName]) optional(value, text);
  if (!URL.canParse(text(url))) refuse(400, 'no_url');
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text(email))) refuse(400, 'no_email');
}

/** What the user has chosen so far, as JSON in the query. */
function checkChosen(ground: Ground, chosen: string): void {
  const { has } = ground;
  let value: unknown;
  try {
    value = JSON.parse(chosen);
  } catch (error) {
    if (has('query-crash')) throw error;
    refuse(400, 'no_json');
  }
  // Wrong for null: that is the mistake.
  if (has('query-null-crash') && Object.keys(value as object).length === 0) return;
  if (has('query-unchecked')) return;
  metadata(ground, value, !has('query-complete'));
  const [first] = metadataSchema.required;
  if (has('query-complete') && fields(value)[first] === undefined) refuse(400, 'incomplete');
}
