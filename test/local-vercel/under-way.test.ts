/** Calls and jobs that are still running when the state is reset, stopped or removed. */

import {
  createIntegrationStoreDirect,
  deleteConfiguration,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { createLocalVercel } from '../../src/local-vercel/local-vercel.js';
import { startTestLocal, type TestLocal } from './support/local.js';
import { answer } from './support/local-parts.js';
import { registerPartner } from './support/registered-partner.js';

const plan = { id: 'free', type: 'subscription', name: 'Free', description: 'Costs nothing.' };

/** Holds its callers until it is opened. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open: (() => void) | undefined;
  const passed = new Promise<void>((resolve) => void (open = resolve));
  return { passed, open: () => open?.() };
}

interface SlowPartner {
  /** Resolves once the partner was asked for what it is slow at. */
  readonly asked: Promise<void>;
  release(): void;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Is slow at one method, and finalizes what is deleted. */
function slowPartner(slow: 'POST' | 'PUT'): SlowPartner {
  const asked = gate();
  const released = gate();
  return {
    asked: asked.passed,
    release: () => released.open(),
    async fetch({ method }) {
      if (method === 'GET') {
        return answer(200, { plans: [{ ...plan, paymentMethodRequired: false }] });
      }
      if (method === 'DELETE') return answer(200, { finalized: true });
      if (method === slow) {
        asked.open();
        await released.passed;
      }
      if (method === 'PUT') return answer(204);
      return answer(200, {
        id: 'db_1',
        productId: 'local-database',
        name: 'orders',
        metadata: {},
        status: 'ready',
        billingPlan: plan,
        secrets: [],
      });
    },
  };
}

function createStore({ admin, installation }: TestLocal) {
  return createIntegrationStoreDirect(admin, {
    body: {
      name: 'orders',
      integrationConfigurationId: installation.id,
      integrationProductIdOrSlug: 'local-database',
    },
  });
}

async function startSlow(): Promise<{ tested: TestLocal; partner: SlowPartner }> {
  const partner = slowPartner('POST');
  const tested = await startTestLocal({ partnerFetch: partner.fetch });
  registerPartner(tested);
  return { tested, partner };
}

test('what the partner makes for a state that was reset does not come into the new one', async () => {
  const { tested, partner } = await startSlow();
  const creating = createStore(tested);
  await partner.asked;
  await tested.local.reset();
  const before = tested.local.snapshot();
  partner.release();
  expect((await creating).status).toBe(500);
  expect(tested.local.snapshot()).toEqual(before);
});

test('an installation that the partner takes after a reset is not there', async () => {
  const partner = slowPartner('PUT');
  const local = await createLocalVercel({
    seed: 1,
    partnerUrl: 'http://partner.example',
    partnerFetch: partner.fetch,
  });
  const installing = local.trigger('install');
  await partner.asked;
  await local.reset();
  partner.release();
  await expect(installing).rejects.toThrow('was reset');
  expect(local.context.state.installations.size).toBe(0);
});

test('nothing is made in an installation that is removed meanwhile', async () => {
  const { tested, partner } = await startSlow();
  const creating = createStore(tested);
  await partner.asked;
  await deleteConfiguration(tested.admin, { path: { id: tested.installation.id } });
  partner.release();
  expect((await creating).status).toBe(410);
  expect(tested.local.context.state.resources.size).toBe(0);
});

test('who waits for what is due is let go when the local Vercel is closed', async () => {
  const hook = gate();
  const { local } = await startTestLocal({
    webhookUrl: 'http://partner.example/webhook',
    async partnerFetch() {
      await hook.passed;
      return answer(200);
    },
  });
  const triggering = local.trigger('marketplace.invoice.created');
  await new Promise((resolve) => setImmediate(resolve));
  await local.close();
  // Falls due, and no handler is left.
  local.context.jobs.schedule('webhook.deliver', 0, { id: 'evt_none', attempt: 0 });
  hook.open();
  expect(await triggering).toMatchObject({ event: 'marketplace.invoice.created' });
});

test('a snapshot that is none leaves the state as it is', async () => {
  const { local } = await startTestLocal();
  const before = local.snapshot();
  const { invoices: _invoices, ...less } = before;
  const [resource] = [{ id: 'ir_1', partnerId: 'db_1' }];
  await expect(local.restore({ ...before, resources: [resource] })).rejects.toThrow('resources[0]');
  await expect(local.restore({ ...before, invoices: [{ id: 'mi_1' }] })).rejects.toThrow(
    'invoices[0]',
  );
  await expect(local.restore({ ...before, teapots: [] })).rejects.toThrow('teapots');
  await expect(local.restore({})).rejects.toThrow('is missing');
  await expect(local.restore(less)).rejects.toThrow('invoices is missing');
  expect(local.snapshot()).toEqual(before);
});
