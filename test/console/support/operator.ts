/** What the operator of the local Vercel does in the console. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { callVercel, type Marketplace } from './marketplace.js';

/** A resource, an invoice, usage and a balance. */
export async function prepareBooks(marketplace: Marketplace): Promise<void> {
  await marketplace.local.trigger('provision', { name: 'orders' });
  await marketplace.local.trigger('marketplace.invoice.created', { amount: '35.00' });
  await callVercel(marketplace, '/billing', {
    timestamp: '2026-01-01T00:00:00Z',
    eod: '2026-01-01T00:00:00Z',
    period: { start: '2026-01-01T00:00:00Z', end: '2026-02-01T00:00:00Z' },
    billing: [],
    usage: [{ name: 'Size', type: 'total', units: 'GB', dayValue: 7, periodValue: 7 }],
  });
  await callVercel(marketplace, '/billing/balance', {
    timestamp: '2026-01-01T00:00:00Z',
    balances: [{ nameLabel: 'Tokens', currencyValueInCents: 1250 }],
  });
}

export async function actAsOperator(page: Page, marketplace: Marketplace): Promise<void> {
  const { local } = marketplace;
  const said = page.getByRole('status').filter({ hasNotText: 'Live' });
  const { state } = local.context;
  await page.getByRole('link', { name: state.installations.all()[0]?.id ?? '' }).click();
  await page.getByText('ACME_REDIS_URL').waitFor();
  expect(await page.content()).not.toContain(state.resources.all()[0]?.secrets[0]?.value);

  await page.getByRole('link', { name: 'Billing' }).click();
  await page.getByText('$12.50').waitFor();
  await page.getByText('7 GB').first().waitFor();
  await page.getByRole('button', { name: /^Pay/ }).click();
  await page.getByText('paid', { exact: true }).last().waitFor();
  await page.getByRole('button', { name: /^Refund/ }).click();
  await said.getByText(/is given back/).waitFor();
  expect(state.invoices.all()).toMatchObject([{ state: 'refunded', total: '35.00' }]);

  await page.getByRole('button', { name: /stands still/ }).click();
  await page.getByRole('button', { name: '+ 1 month' }).click();
  await page.getByRole('button', { name: /1 Feb 2026/ }).waitFor();
  await page.getByRole('dialog').getByLabel('To (UTC)').fill('2026-01-01T00:00');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await page.getByRole('alert').getByText('The clock only goes forward').waitFor();
  await page.getByRole('button', { name: 'Let it run' }).click();
  await page.getByRole('button', { name: 'Freeze it' }).click();
  await page.getByRole('button', { name: 'Let it run' }).waitFor();
  expect(local.clock.isFrozen).toBe(true);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Webhooks' }).click();
  const sent = (): number => local.exchanges().filter(({ api }) => api === 'webhook').length;
  const count = sent();
  await page.getByRole('button', { name: /^Replay marketplace.invoice.refunded/ }).click();
  await said.getByText('was sent again').waitFor();
  expect(sent()).toBe(count + 1);
  await page.getByLabel('Event', { exact: true }).selectOption('project.created');
  await page.getByLabel(/^Set/).fill('{"name": 1}');
  await page.getByRole('button', { name: 'Trigger' }).click();
  await page.getByRole('alert').getByText('name must be text').waitFor();
  await page.getByLabel(/^Set/).fill('{"name": "blog"}');
  await page.getByRole('button', { name: 'Trigger' }).click();
  await page.getByText('project.created', { exact: true }).last().waitFor();
  await expect.poll(() => state.projects.all().map(({ name }) => name)).toContain('blog');

  await page.getByRole('link', { name: 'Faults' }).click();
  await page.getByLabel('Calls of').selectOption('get-account-info');
  await page.getByLabel('Status').fill('503');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByText('answers 503').waitFor();
  expect((await callVercel(marketplace, '/account')).status).toBe(503);
  expect((await callVercel(marketplace, '/account')).status).toBe(200);
  await page.getByRole('button', { name: /^Remove the rule/ }).click();
  await page.getByText('Nothing is made to fail').waitFor();
}
