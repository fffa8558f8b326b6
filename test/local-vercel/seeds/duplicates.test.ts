/** Two things of one id in a seed: nothing is added, and the error names both. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { readSeed } from '../../../src/local-vercel/seeds/read-seed.js';
import type { Seed } from '../../../src/local-vercel/seeds/seed.js';
import { folderWith } from '../../support/temporary.js';

const invoice = {
  externalId: 'inv-1',
  invoiceDate: '2026-01-01T00:00:00Z',
  period: { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
  items: [],
};

/** A resource with these secrets. */
const withSecrets = (...secrets: { name: string; prefix?: string; value: string }[]) => ({
  installations: [{ resources: [{ name: 'a', secrets }] }],
});

/** A team with these members. */
const withMembers = (...members: { name: string; email?: string }[]) => ({
  teams: [{ slug: 'acme', members }],
});

test.each<[string, unknown, string]>([
  [
    'teams of one slug',
    { teams: [{ slug: 'acme' }, { slug: 'other' }, { slug: 'acme' }] },
    'teams[2].slug is "acme", and so is teams[0].slug; each needs one of its own.',
  ],
  [
    'members of one e-mail address',
    withMembers({ name: 'Ann', email: 'a@acme.example' }, { name: 'Al', email: 'a@acme.example' }),
    'teams[0].members[1].email is "a@acme.example", and so is teams[0].members[0].email',
  ],
  [
    'members whose names make one e-mail address',
    withMembers({ name: 'Ann' }, { name: 'ann' }),
    'teams[0].members[1].email is "ann@acme.example", and so is teams[0].members[0].email',
  ],
  [
    'projects of one name',
    { teams: [{ slug: 'acme', projects: ['shop', 'shop'] }] },
    'teams[0].projects[1] is "shop", and so is teams[0].projects[0]',
  ],
  [
    'integrations of one slug',
    { integrations: [{ slug: 'redis' }, { slug: 'redis' }] },
    'integrations[1].slug is "redis", and so is integrations[0].slug',
  ],
  [
    'integrations of one client id',
    {
      integrations: [
        { slug: 'a', clientId: 'oac_1' },
        { slug: 'b', clientId: 'oac_1' },
      ],
    },
    'integrations[1].clientId is "oac_1", and so is integrations[0].clientId',
  ],
  [
    'products of one slug',
    { integrations: [{ slug: 'redis', products: [{ slug: 'cache' }, { slug: 'cache' }] }] },
    'integrations[0].products[1].slug is "cache", and so is integrations[0].products[0].slug',
  ],
  [
    'plans of one id',
    {
      integrations: [
        { slug: 'a', products: [{ slug: 'b', plans: [{ id: 'pro' }, { id: 'pro' }] }] },
      ],
    },
    'products[0].plans[1].id is "pro", and so is integrations[0].products[0].plans[0].id',
  ],
  [
    'installations of one id',
    { installations: [{ id: 'icfg_1' }, { id: 'icfg_1' }] },
    'installations[1].id is "icfg_1", and so is installations[0].id',
  ],
  [
    'resources of one partner id',
    {
      installations: [
        {
          resources: [
            { name: 'a', partnerId: 'r' },
            { name: 'b', partnerId: 'r' },
          ],
        },
      ],
    },
    'installations[0].resources[1].partnerId is "r", and so is installations[0].resources[0].partnerId',
  ],
  [
    'connections to one project',
    { installations: [{ resources: [{ name: 'a', projects: ['storefront', 'storefront'] }] }] },
    'resources[0].projects[1] is "storefront", and so is installations[0].resources[0].projects[0]',
  ],
  [
    'secrets of one name',
    withSecrets({ name: 'URL', value: 'a' }, { name: 'URL', value: 'b' }),
    'secrets[1].name is "URL", and so is installations[0].resources[0].secrets[0].name',
  ],
  [
    'secrets that make one variable',
    withSecrets({ name: 'A_URL', value: 'a' }, { name: 'URL', prefix: 'A', value: 'b' }),
    'secrets[1].name is "A_URL", and so is installations[0].resources[0].secrets[0].name',
  ],
  [
    'invoices of one external id',
    { installations: [{ invoices: [invoice, invoice] }] },
    'installations[0].invoices[1].externalId is "inv-1", and so is installations[0].invoices[0].externalId',
  ],
])('%s are refused', (_name, seed, problem) => {
  expect(() => readSeed(seed)).toThrow(
    expect.objectContaining({ name: 'ShapeError', message: expect.stringContaining(problem) }),
  );
});

test.each<[string, Seed, string]>([
  [
    'members',
    {
      teams: [
        { slug: 'a', members: [{ name: 'Ann', token: 'not-to-be-shown' }] },
        { slug: 'b', members: [{ name: 'Bea', token: 'not-to-be-shown' }] },
      ],
    },
    'teams[1].members[0].token is the same as teams[0].members[0].token; each needs one of its own.',
  ],
  [
    'installations',
    { installations: [{ token: 'not-to-be-shown' }, { token: 'not-to-be-shown' }] },
    'installations[1].token is the same as installations[0].token; each needs one of its own.',
  ],
  [
    'a member and an installation',
    {
      teams: [{ slug: 'a', members: [{ name: 'Ann', token: 'not-to-be-shown' }] }],
      installations: [{ token: 'not-to-be-shown' }],
    },
    'installations[0].token is the same as teams[0].members[0].token; each needs one of its own.',
  ],
])('one token of two %s is refused without being shown', (_name, seed, message) => {
  expect(() => readSeed(seed)).toThrow(expect.objectContaining({ name: 'ShapeError', message }));
});

test('what is told apart by its holder may have one id', () => {
  const ann = { name: 'Ann', email: 'ann@acme.example' };
  const plans = [{ id: 'pro' }];
  const resources = [{ name: 'a', partnerId: 'r', secrets: [{ name: 'URL', value: 'a' }] }];
  const seed = {
    teams: [
      { slug: 'a', members: [ann], projects: ['shop'] },
      { slug: 'b', members: [ann], projects: ['shop'] },
    ],
    integrations: [
      {
        slug: 'a',
        products: [
          { slug: 'cache', plans },
          { slug: 'queue', plans },
        ],
      },
      { slug: 'b', products: [{ slug: 'cache', plans }] },
    ],
    installations: [
      { resources, invoices: [invoice] },
      { resources, invoices: [invoice] },
    ],
  };
  expect(() => readSeed(seed)).not.toThrow();
});

test('an invoice that is a test may have the external id of another', () => {
  const invoices = [invoice, { ...invoice, test: {} }, { ...invoice, test: {} }];
  expect(() => readSeed({ installations: [{ invoices }] })).not.toThrow();
});

test('nothing is added of a seed with duplicates', async () => {
  const stateFile = path.join(await folderWith({}), 'vercel.db');
  const holds = { teams: [{ slug: 'acme' }, { slug: 'acme' }] };
  await expect(createLocalVercel({ stateFile, holds })).rejects.toThrow('teams[1].slug');
  const local = await createLocalVercel({ stateFile });
  await expect(local.applySeed(holds)).rejects.toThrow('teams[1].slug');
  expect(local.context.state.teams.all()).toMatchObject([{ slug: 'local-team' }]);
  await local.close();
});
