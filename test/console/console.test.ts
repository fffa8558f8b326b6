/** The console in a real browser: what a person does there, and what comes of it. */

import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { chromium } from '../support/chromium.js';
import { launch } from './support/browser.js';
import { actAsCustomer } from './support/customer.js';
import { callVercel, startMarketplace, type Marketplace } from './support/marketplace.js';
import { actAsOperator, prepareBooks } from './support/operator.js';

/** How much wider than the window the page is. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

// On a developer's machine without a browser these are left out.
describe.skipIf(chromium === undefined && process.env['CI'] === undefined)('the console', () => {
  let browser: Browser;
  let marketplace: Marketplace;

  beforeAll(async () => {
    [browser, marketplace] = await Promise.all([launch(), startMarketplace()]);
  });

  beforeEach(async () => {
    marketplace.isCareful = true;
    marketplace.local.setPartner({ partnerUrl: marketplace.partnerUrl });
    await marketplace.local.reset();
  });

  afterAll(async () => {
    await browser.close();
    await marketplace.close();
  });

  /** A page of the console; what fails in it fails the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    // For hangs: on a busy machine a page takes its time.
    page.setDefaultTimeout(240_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    onTestFinished(async () => {
      await page.close();
      expect(errors).toEqual([]);
    });
    await page.goto(`${marketplace.url}#/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  const invoice = {
    invoiceDate: '2026-01-01T00:00:00Z',
    period: { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
    items: [
      { billingPlanId: 'pro', name: 'Pro', price: '1.00', quantity: 1, units: 'GB', total: '1.00' },
    ],
  };

  test('the page may load nothing but its own files, and no page may frame it', async () => {
    const { headers, status } = await fetch(marketplace.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const asked: string[] = [];
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(marketplace.url);
    await page.getByText('Live').waitFor();
    await page.close();
    expect(asked.filter((url) => !url.startsWith(`${marketplace.local.url}/`))).toEqual([]);
  });

  test.each([
    ['/console/../admin/routes.ts', 404],
    ['/console/nothing.js', 404],
  ])('%s is no file of it', async (path, status) => {
    const response = await fetch(`${marketplace.local.url}/_counterpart${path}`);
    expect(response.status).toBe(status);
  });

  test('an exchange is there as it happens, and opens to what the description says', async () => {
    const page = await open('exchanges');
    await page.getByText('Nothing was exchanged yet').waitFor();
    await marketplace.local.trigger('install');
    await page.getByRole('link', { name: /upsert-installation/ }).waitFor();
    await callVercel(marketplace, '/billing/invoices', { ...invoice, invoiceDate: 'soon' });
    await page.getByRole('link', { name: /submit-invoice.*difference/ }).click();
    const detail = page.getByRole('article');
    await detail.getByText('/invoiceDate', { exact: true }).waitFor();
    const place = detail.locator('li', { hasText: '/invoiceDate' }).locator('details');
    await place.locator('summary').click();
    expect(await place.textContent()).toMatch(/#\/components\/schemas\/.*invoiceDate.*date-time/s);
    expect(await detail.textContent()).not.toContain('Bearer not');
    // The newest is on top: down leads to the call before it.
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor({ state: 'detached' });
    await page.getByLabel('Filter by').fill('upsert');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Request and response are as described.').waitFor();
    await page.getByText('PUT').first().waitFor();
  });

  test('a customer installs, chooses, connects, signs in, hands over and uninstalls', async () => {
    await actAsCustomer(await open('marketplace'), marketplace);
    expect(marketplace.local.context.state.installations.size).toBe(2);
  });

  test('a refusal by the partner is said where it was asked', async () => {
    await marketplace.local.trigger('install');
    const [installation] = marketplace.local.context.state.installations.all();
    marketplace.local.faults.add({ operationId: 'list-billing-plans-for-product', status: 500 });
    const page = await open(`marketplace/${installation?.id}/new/acme-postgres`);
    const said = await page.getByRole('alert').textContent();
    expect(said).toContain('list-billing-plans-for-product');
  });

  test('an optional operation that the partner leaves out is no difference', async () => {
    await marketplace.local.trigger('provision');
    const [resource] = marketplace.local.context.state.resources.all();
    marketplace.local.faults.add({ operationId: 'list-billing-plans-for-resource', status: 501 });
    const page = await open(
      `marketplace/${resource?.installationId}/resource/${resource?.partnerId}`,
    );
    await page.getByRole('radio', { name: /Hobby/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Exchanges' }).click();
    await page
      .getByRole('link', { name: /for-resource not offered/ })
      .first()
      .click();
    await page.getByText('The partner does not offer this operation').waitFor();
    await page.getByLabel('Show').selectOption('Problems');
    await page.getByText('Nothing fits').waitFor();
    expect(await page.getByRole('link', { name: /not offered/ }).count()).toBe(0);
  });

  test('the operator sees what is kept, moves the clock, replays a webhook and makes calls fail', async () => {
    await prepareBooks(marketplace);
    await actAsOperator(await open('installations'), marketplace);
    expect(marketplace.local.faults.all()).toEqual([]);
  });

  test('contract tests are run by the keyboard alone, and what they found is shown', async () => {
    marketplace.isCareful = false;
    const page = await open('tests');
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await page.getByText('No test ran in this folder yet').waitFor();
    const { partnerUrl } = marketplace;
    marketplace.local.setPartner({ partnerUrl: 'http://127.0.0.1:1' });
    await press('Run the tests');
    await page.getByRole('alert').getByText('cannot be reached').waitFor();
    marketplace.local.setPartner({ partnerUrl });
    await page.getByLabel('Only').fill('auth-required');
    await press('Run the tests');
    await page.getByRole('progressbar', { name: 'Checks that are done' }).waitFor();
    await page.getByRole('region', { name: 'auth-required at get-resource' }).waitFor();
    await page.getByText('GET /v1/installations/').first().click();
    await page.getByText('curl -i -X GET').first().waitFor();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Open the report' }).click();
    const report = await opened;
    await report.getByRole('heading', { name: 'Violations' }).waitFor();
    await report.close();
    marketplace.isCareful = true;
    await press('Try auth-required again');
    await page.getByText('green').waitFor();
    // What the partner calls is answered by the tests no longer.
    await marketplace.local.trigger('install');
    expect(marketplace.local.context.state.installations.size).toBe(1);
  });

  test('what is typed stays while things happen, and the state is read once for all of them', async () => {
    await marketplace.local.trigger('install');
    const page = await open('webhooks');
    const field = page.getByLabel(/^Set/);
    await field.fill('{"name": "half');
    // The page's first reading may still be on its way.
    const readings: Request[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/_counterpart/state')) readings.push(request);
    });
    for (let turn = 0; turn < 20; turn += 1) await callVercel(marketplace, '/account');
    await page.waitForResponse((response) => readings.includes(response.request()));
    expect(await field.inputValue()).toBe('{"name": "half');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(readings.length).toBe(1);
  });

  test('every page fits a phone and is reached from the menu', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    const wide: string[] = [];
    for (const title of [
      'Exchanges',
      'Marketplace',
      'Installations',
      'Billing',
      'Webhooks',
      'Faults',
      'Tests',
    ]) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('navigation').getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      if ((await overflowOf(page)) > 0) wide.push(title);
    }
    expect(wide).toEqual([]);
  });
});
