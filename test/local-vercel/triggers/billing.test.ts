import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

test('an invoice that failed is charged again, and paid by its external id', async () => {
  const { local } = await startTestLocal();
  const { state } = local.context;
  await local.trigger('marketplace.invoice.notpaid', { externalId: 'bill-1' });
  expect(state.invoices.all()).toMatchObject([{ state: 'notpaid', failedCharges: 1 }]);
  await local.trigger('marketplace.invoice.paid', { externalId: 'bill-1' });
  expect(state.invoices.all()).toMatchObject([{ state: 'paid' }]);
});

test('an invoice that failed is charged again by itself', async () => {
  const { local } = await startTestLocal();
  await local.trigger('marketplace.invoice.notpaid');
  await local.context.jobs.advance(15 * day);
  expect(local.context.state.invoices.all()).toMatchObject([{ state: 'paid' }]);
});

test('what is paid fails no more', async () => {
  const { local } = await startTestLocal();
  await local.trigger('marketplace.invoice.paid', { externalId: 'bill-1' });
  await expect(
    local.trigger('marketplace.invoice.notpaid', { externalId: 'bill-1' }),
  ).rejects.toMatchObject({ status: 409 });
});

test('an external id that an invoice of the installation has is refused', async () => {
  const { local, installation } = await startTestLocal();
  const { invoices } = local.context.state;
  await local.trigger('marketplace.invoice.created', { externalId: 'bill-1' });
  const [invoice] = invoices.all();
  await expect(
    local.trigger('marketplace.invoice.created', { externalId: 'bill-1' }),
  ).rejects.toMatchObject({
    name: 'ShapeError',
    message: `externalId must be another than "bill-1": the invoice "${invoice?.id}" of ${installation.id} has it already.`,
  });
  expect(invoices.size).toBe(1);
});

test('an external id may be that of an invoice of another installation', async () => {
  const { local } = await startTestLocal();
  await local.trigger('marketplace.invoice.created', { externalId: 'bill-1' });
  const { installationId } = (await local.trigger('install')).outcome;
  await local.trigger('marketplace.invoice.created', { externalId: 'bill-1', installationId });
  expect(local.context.state.invoices.size).toBe(2);
});
