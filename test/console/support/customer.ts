/** What a customer does in the console, from the first installation to its end. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dashboard } from '../../../examples/partner/login.js';
import type { Marketplace } from './marketplace.js';

export async function actAsCustomer(page: Page, marketplace: Marketplace): Promise<void> {
  const said = page.getByRole('status').filter({ hasNotText: 'Live' });
  const { state } = marketplace.local.context;

  await page.getByText('Nothing is installed').waitFor();
  await page.getByRole('button', { name: 'Install Acme Data' }).click();
  await page.getByRole('heading', { name: 'Acme Data for Acme' }).waitFor();
  const [source] = state.installations.all();

  await page.getByRole('link', { name: '+ Acme Redis' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByText('Give it a name.').waitFor();
  await page.getByText('Choose a plan.').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('orders');
  await page.getByLabel('Region', { exact: true }).selectOption('Frankfurt (fra1)');
  await page.getByLabel('Key prefix').fill('Shop 1');
  await page.getByText('It has to match ^[a-z]+$').waitFor();
  await page.getByLabel('Key prefix').fill('shop');
  await page.getByLabel('Time to live').fill('60');
  await page.getByLabel('Eviction').uncheck();
  await page.getByRole('slider').press('ArrowRight');
  await page.getByLabel('Engine').selectOption('Version 8');
  await page.getByLabel('Search').check();
  await page.getByLabel('Frankfurt (fra1)').check();
  await page.getByLabel('Domain').fill('shop.example');
  await page.getByLabel('Git namespace').fill('acme');
  await page.getByRole('radio', { name: /Pro/ }).check();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name: 'orders' }).waitFor();
  const [resource] = state.resources.all();
  expect(resource).toMatchObject({ name: 'orders', billingPlan: { id: 'redis-pro' } });
  expect(resource?.metadata).toEqual({
    region: 'fra1',
    replicas: ['fra1'],
    prefix: 'shop',
    ttl: 60,
    eviction: false,
    memory: [4],
    engine: 'v8',
    modules: ['search'],
    domain: 'shop.example',
    namespace: 'acme',
  });

  await page.getByLabel('Project', { exact: true }).selectOption('docs');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Disconnect docs' }).waitFor();
  await page.getByRole('radio', { name: /Hobby/ }).check();
  await page.getByRole('button', { name: 'Change plan' }).click();
  await said.getByText('The plan is Hobby now').waitFor();
  const before = resource?.secrets[0]?.value;
  await page.getByRole('button', { name: 'Rotate' }).click();
  await said.getByText(/secrets/).waitFor();
  await expect.poll(() => state.resources.all()[0]?.secrets[0]?.value).not.toBe(before);
  await page.getByLabel('Key prefix').fill('other');
  await page.getByRole('button', { name: 'Save' }).click();
  await said.getByText('The settings are saved').waitFor();
  expect(state.resources.all()[0]?.metadata).toMatchObject({ prefix: 'other', region: 'fra1' });
  expect(await page.getByLabel('Secrets', { exact: true }).first().textContent()).not.toContain(
    String(state.resources.all()[0]?.secrets[0]?.value),
  );

  await page.context().route(`${dashboard}/**`, (route) => route.fulfill({ body: 'Acme' }));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: /Open in partner/ }).click();
  const partner = await opened;
  await partner.waitForURL(`${dashboard}/**`);
  expect(partner.url()).toContain(resource?.partnerId);
  await partner.close();

  await page.getByRole('button', { name: 'Make a claim' }).click();
  await page.getByRole('link', { name: 'another installation' }).click();
  await page.getByLabel('For').selectOption('Globex');
  await page.getByRole('button', { name: 'Install Acme Data' }).click();
  await page.getByRole('heading', { name: 'Acme Data for Globex' }).waitFor();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText('It can be accepted.').waitFor();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('link', { name: 'orders' }).waitFor();
  expect(state.resources.all()[0]?.installationId).not.toBe(source?.id);

  await page.getByRole('button', { name: 'Uninstall' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uninstall' }).click();
  await page.getByRole('heading', { name: 'Marketplace' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Acme Data' }).count()).toBe(1);
  expect(
    state.installations.all().filter(({ deleteRequestedAt }) => deleteRequestedAt),
  ).toHaveLength(1);
}
