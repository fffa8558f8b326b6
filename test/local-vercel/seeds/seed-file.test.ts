import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { readSeedFile } from '../../../src/local-vercel/seeds/seed-file.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';

async function fileWith(text: string): Promise<string> {
  return path.join(await folderWith({ 'seed.yaml': text }), 'seed.yaml');
}

/** The state that a seed comes to. */
async function added(text: string) {
  const { seed } = await readSeedFile(await fileWith(text));
  return (await createLocalVercel({ seed: 1, holds: seed })).context.state;
}

test('an empty file is the default seed', async () => {
  const state = await added('');
  expect(state.teams.all()).toMatchObject([{ slug: 'local-team' }]);
  expect(state.installations.size).toBe(1);
});

test('all that a seed may say', async () => {
  const state = await added(`
teams:
  - slug: acme
    name: Acme Inc.
    email: billing@acme.example
    payment: declined
    members:
      - { name: Ann, token: token-of-ann }
      - { name: Uma, role: USER, email: uma@acme.example }
    projects: [shop, blog]
integrations:
  - slug: redis
    clientId: oac_redis
    clientSecret: secret-of-redis
    partner: http://localhost:3000/vercel
    webhookUrl: http://localhost:3000/webhook
    redirectLoginUrl: http://localhost:3000/login
    installationBilling: false
    products:
      - slug: redis-cache
        protocol: storage
        secretRotation: false
        metadataSchema:
          type: object
          required: [region]
          properties:
            region: { type: string, ui:control: input, ui:label: Region }
        plans:
          - id: free
          - { id: team, scope: installation, cost: $9.00/month, paymentMethodRequired: true }
installations:
  - id: icfg_seeded
    team: acme
    integration: redis
    member: Uma
    plan: team
    token: token-of-installation
    resources:
      - name: cache
        partnerId: cache_1
        plan: free
        metadata: { region: iad1 }
        secrets: [{ name: REDIS_URL, value: redis://localhost }]
        projects: [shop]
    invoices:
      - state: paid
        externalId: inv-1
        invoiceDate: 2026-01-01T00:00:00Z
        period: { start: 2026-01-01T00:00:00Z, end: 2026-01-01T00:00:00Z }
        items:
          - { billingPlanId: team, name: Team, price: '9.00', quantity: 1, units: month, total: '9.00' }
`);
  expect(state.teams.all()).toMatchObject([
    { slug: 'acme', payment: 'declined', contact: { email: 'billing@acme.example' } },
  ]);
  expect(state.members.all()).toMatchObject([
    { name: 'Ann', role: 'ADMIN', email: 'ann@acme.example' },
    { name: 'Uma', role: 'USER', email: 'uma@acme.example' },
  ]);
  expect(state.credentials.get('token-of-ann')?.kind).toBe('member');
  expect(state.projects.all()).toMatchObject([{ name: 'shop' }, { name: 'blog' }]);
  expect(state.integrations.all()).toMatchObject([
    { id: 'oac_redis', partnerUrl: 'http://localhost:3000/vercel', hasInstallationBilling: false },
  ]);
  expect(state.products.all()).toMatchObject([
    { slug: 'redis-cache', secretRotation: false, plans: [{ id: 'free' }, { id: 'team' }] },
  ]);
  const [installation] = state.installations.all();
  expect(installation).toMatchObject({ id: 'icfg_seeded', billingPlan: { id: 'team' } });
  expect(state.members.get(installation?.memberId ?? '')?.name).toBe('Uma');
  expect(state.credentials.get('token-of-installation')?.installationId).toBe('icfg_seeded');
  expect(state.resources.all()).toMatchObject([
    { partnerId: 'cache_1', billingPlan: { id: 'free' }, secrets: [{ name: 'REDIS_URL' }] },
  ]);
  expect(state.connections.size).toBe(1);
  expect(state.invoices.all()).toMatchObject([
    { state: 'paid', externalId: 'inv-1', total: '9.00' },
  ]);
});

test.each<[string, string, string]>([
  ['teams: [\n', '2:1', 'Flow'],
  ['team:\n  - slug: a\n', '1:1', 'team is not known. Did you mean "teams"?'],
  ['teams:\n  - slug: a\n    pyment: valid\n', '3:5', 'Did you mean "payment"?'],
  ['teams:\n  - slug: a\n    payment: broke\n', '3:5', 'must be one of valid, declined'],
  ['teams:\n  - name: a\n', '2:5', 'teams[0] has no "slug", which it needs.'],
  ['teams: 5\n', '1:1', 'teams must be a list, not 5.'],
  ['integrations:\n  - slug: a\n    partner: localhost:3000\n', '3:5', 'must be an address'],
  [
    'integrations:\n  - slug: a\n    products:\n      - slug: b\n        plans:\n          - { id: c, type: rent }\n',
    '6:22',
    'plans[0].type',
  ],
  [
    'installations:\n  - resources:\n      - { name: a, product: nope }\n',
    '3:20',
    'names "nope", which is no product. There is: local-database.',
  ],
  ['installations:\n  - invoices:\n      - state: paid\n', '3:9', 'invoices[0]'],
  ['teams:\n  - slug: a\n  - name: b\n    slug: a\n', '4:5', 'teams[1].slug is "a", and so is'],
  [
    'installations:\n  - &it\n    id: icfg_1\n  - *it\n',
    '4:5',
    'installations[1].id is "icfg_1", and so is installations[0].id',
  ],
  [
    'teams:\n  - slug: a\n    members: [{ name: Ann }, { name: Ann }]\n',
    '3:30',
    'members[1].email is "ann@a.example"',
  ],
])('%j is refused at %s', async (text, place, problem) => {
  const file = await fileWith(text);
  const error = await readSeedFile(file)
    .then(async ({ seed, explain }) =>
      createLocalVercel({ holds: seed }).catch((thrown: unknown) =>
        Promise.reject(explain(thrown)),
      ),
    )
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toMatchObject({ name: 'UsageError' });
  expect(String(error)).toContain(`seed.yaml:${place}`);
  expect(String(error)).toContain(problem);
});

test('a seed that cannot be added leaves the state file as new as it was', async () => {
  const stateFile = path.join(await folderWith({}), 'vercel.db');
  const holds = { installations: [{ team: 'nope' }] };
  await expect(createLocalVercel({ stateFile, holds })).rejects.toThrow('names "nope"');
  const local = await createLocalVercel({ stateFile, holds: { teams: [{ slug: 'acme' }] } });
  expect(local.context.state.teams.all()).toMatchObject([{ slug: 'acme' }]);
  await local.close();
});

test('a file that is not there is said to be', async () => {
  await expect(readSeedFile('/nowhere/seed.yaml')).rejects.toThrow(
    'Failed to read the seed file /nowhere/seed.yaml: ENOENT.',
  );
});

test('the example of the documentation can be added', async () => {
  const page = await readFile(inRepository('docs/local-vercel.md'), 'utf8');
  const example = /```yaml\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
  const state = await added(example);
  expect(state.resources.size).toBeGreaterThan(0);
});
