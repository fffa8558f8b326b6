/** Making a resource at the tiny partner, which may be ready later. */

import { announce, callVercel } from './calls.js';
import type { Ground } from './ground.js';
import { checkProtocolSettings, optional, record, text } from './input.js';
import { Refusal, type Resource, type Route } from './model.js';
import { planOf, product } from './plans.js';
import { show } from './resources.js';
import { newSecrets } from './secrets.js';

export function provisioningRoutes(ground: Ground): readonly Route[] {
  const { has, style, resources, installationOf, ownedBy } = ground;
  let made = 0;
  return [
    [
      'POST',
      /^\/v1\/installations\/[^/]+\/resources$/,
      'user',
      async (call) => {
        const installation = has('installation-unknown')
          ? { id: call.path[2] ?? '', token: '', isRemoved: false }
          : installationOf(call);
        const { body } = call;
        if (text(body['productId']) !== product && !has('product-unknown')) throw new Refusal(400);
        const name = text(body['name']);
        if (has('input-name') && name.includes(' ')) throw new Refusal(400);
        const metadata = record(body['metadata']);
        optional(body['externalId'], text);
        checkProtocolSettings(body);
        made += 1;
        const resource: Resource = {
          id: has('ids-unique')
            ? `db-${installation.id}-${ownedBy(installation.id).length}`
            : `db-${made}`,
          installationId: installation.id,
          name: has('state-persists') ? name.toLowerCase() : name,
          metadata,
          planId: text(body['billingPlanId']),
          status: style.setupTime === undefined ? 'ready' : 'pending',
          secrets: has('provision-secrets') ? [] : newSecrets(ground),
          balance: 0,
        };
        if (has('input-text')) resource.name = Buffer.from(name, 'latin1').toString('latin1');
        const isEarly = has('refusal-harmless');
        if (isEarly) resources.set(resource.id, { ...resource, planId: 'free' });
        resource.planId = planOf(ground, resource.planId)?.id ?? '';
        resources.set(resource.id, resource);
        if (style.setupTime !== undefined && !has('provision-ready')) {
          const timer = setTimeout(() => {
            resource.status = 'ready';
            announce(ground, installation, resource.id).catch(() => {});
          }, style.setupTime);
          timer.unref();
        }
        if (has('calls-authorized')) await announce(ground, installation, resource.id);
        const shown = { ...show(ground, resource), secrets: resource.secrets };
        if (has('calls-accepted')) {
          const [start, end] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
          const invoice = {
            invoiceDate: '2025-06-01T00:00:00.000Z',
            period: { start, end },
            items: [],
          };
          const init = { method: 'POST', body: JSON.stringify(invoice) };
          await callVercel(ground, installation, 'billing/invoices', init);
        }
        const reply = has('provision-echo') ? { ...shown, name: 'database' } : shown;
        return { status: style.created ?? 200, body: reply };
      },
    ],
  ];
}
