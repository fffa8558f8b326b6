/** Compiled validators in the form of Standard Schema, by its own types and in a library that takes it. */

import { sValidator } from '@hono/standard-validator';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { standardSchema } from '../../src/runtime/standard-schema.js';
import { isSubmitInvoiceRequest } from '../../generated/vercel-api/validators.js';
import type { SubmitInvoiceRequest } from '../../generated/vercel-api/types.js';

const schema = standardSchema<SubmitInvoiceRequest>(isSubmitInvoiceRequest);
/** The compiler holds our interface against that of the specification. */
const conforming: StandardSchemaV1<SubmitInvoiceRequest, SubmitInvoiceRequest> = schema;
type Output = StandardSchemaV1.InferOutput<typeof schema>;

const item = {
  billingPlanId: 'pro',
  name: 'Seats',
  price: '1.00',
  quantity: 1,
  units: 'seat',
  total: '1.00',
};
const invoice: Output = {
  invoiceDate: '2026-01-01T00:00:00Z',
  period: { start: '2026-01-01T00:00:00Z', end: '2026-02-01T00:00:00Z' },
  items: [item],
};

describe('a schema', () => {
  test('says who made it, in which version', () => {
    expect(conforming['~standard']).toMatchObject({ version: 1, vendor: 'openapi-counterpart' });
  });

  test('gives the value that is valid', () => {
    expect(conforming['~standard'].validate(invoice)).toEqual({ value: invoice });
  });

  test('gives each issue its path: names of members, numbers of items', () => {
    const { total: _, ...short } = item;
    const wrong = { ...invoice, items: [item, { ...short, quantity: 'many' }] };
    const result = conforming['~standard'].validate(wrong);
    expect(result).toEqual({
      issues: [
        { message: 'is missing', path: ['items', 1, 'total'] },
        {
          message: expect.stringContaining('must be a number') as string,
          path: ['items', 1, 'quantity'],
        },
      ],
    });
  });

  test.each<[string, unknown, (string | number)[]]>([
    ['/a~1b/c~0d', { 'a/b': { 'c~d': 1 } }, ['a/b', 'c~d']],
    ['/0/0', { 0: [1] }, ['0', 0]],
    ['', null, []],
  ])('reads pointers: %s', (pointer, value, path) => {
    const { '~standard': standard } = standardSchema((_, report) => {
      report
        ?.at(
          ...pointer
            .split('/')
            .slice(1)
            .map((part) => part.replace('~1', '/').replace('~0', '~')),
        )
        .add('x', 'is wrong');
      return false;
    });
    expect(standard.validate(value)).toEqual({ issues: [{ message: 'is wrong', path }] });
  });
});

describe('a server of Hono', () => {
  const app = new Hono().post('/', sValidator('json', schema), (context) => {
    const { items }: SubmitInvoiceRequest = context.req.valid('json');
    return context.json({ count: items.length });
  });

  function send(body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(
      app.request('/', { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }

  test('lets what is valid through, with its type', async () => {
    expect(await (await send(invoice)).json()).toEqual({ count: 1 });
  });

  test('refuses the rest', async () => {
    const response = await send({ ...invoice, period: undefined });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ success: false, error: [{ path: ['period'] }] });
  });
});
