/** What a local Vercel holds when nobody says otherwise: one team, one integration, its products. */

import type { LocalContext } from '../context.js';
import type { Integration, Product, Team } from '../state/entities.js';

/** Fills an empty state: with a partner's address nothing is installed yet, without one an installation is. */
export function plantDefaultSeed(
  local: LocalContext,
  partner: Pick<Integration, 'partnerUrl' | 'redirectLoginUrl' | 'webhookUrl'>,
): void {
  const team = plantTeam(local);
  const integration = plantIntegration(local, partner);
  local.state.projects.put({ id: local.ids.next('prj'), teamId: team.id, name: 'storefront' });
  plantProduct(local, integration);
  if (integration.partnerUrl === null) plantInstallation(local, team, integration);
}

function plantTeam({ state, ids, clock }: LocalContext): Team {
  const team = state.teams.put({
    id: ids.next('team'),
    name: 'Local Team',
    slug: 'local-team',
    accountHex: ids.hex(24),
    contact: { email: 'owner@local-team.example', name: 'Olive Owner' },
    payment: 'valid',
  });
  for (const [role, name] of [
    ['ADMIN', 'Olive Owner'],
    ['USER', 'Vic Viewer'],
  ] as const) {
    const member = state.members.put({
      id: ids.hex(24),
      teamId: team.id,
      role,
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@local-team.example`,
      globalUserId: ids.secret(24),
    });
    state.credentials.put({
      id: ids.secret(24),
      kind: 'member',
      installationId: null,
      memberId: member.id,
      createdAt: clock.now(),
      revokedAt: null,
    });
  }
  return team;
}

function plantIntegration(
  { state, ids }: LocalContext,
  partner: Pick<Integration, 'partnerUrl' | 'redirectLoginUrl' | 'webhookUrl'>,
): Integration {
  return state.integrations.put({
    id: ids.next('oac'),
    slug: 'local-integration',
    name: 'Local Integration',
    clientSecret: ids.secret(48),
    ...partner,
    hasInstallationBilling: true,
  });
}

function plantProduct({ state, ids }: LocalContext, integration: Integration): Product {
  return state.products.put({
    id: ids.next('iap'),
    integrationId: integration.id,
    slug: 'local-database',
    name: 'Local Database',
    shortDescription: 'A database for trying an integration.',
    protocols: { storage: { status: 'enabled' } },
    primaryProtocol: 'storage',
    metadataSchema: { type: 'object', properties: {} },
    plans: [
      {
        id: 'free',
        type: 'subscription',
        name: 'Free',
        scope: 'resource',
        description: 'Costs nothing.',
        paymentMethodRequired: false,
      },
      {
        id: 'pro',
        type: 'subscription',
        name: 'Pro',
        scope: 'resource',
        description: 'Billed by the month.',
        paymentMethodRequired: true,
        cost: '$20.00/month',
      },
    ],
    secretRotation: { maxDelayHours: 24 },
  });
}

function plantInstallation(
  { state, ids, clock }: LocalContext,
  team: Team,
  integration: Integration,
): void {
  const [admin] = state.members.where('team', team.id);
  if (admin === undefined) throw new Error('The team has no member.');
  const now = clock.now();
  const installation = state.installations.put({
    id: ids.next('icfg'),
    integrationId: integration.id,
    teamId: team.id,
    memberId: admin.id,
    status: 'ready',
    externalId: null,
    notification: null,
    billingPlan: null,
    planUses: [],
    scopes: ['read:project', 'read-write:integration-resource'],
    acceptedPolicies: { eula: new Date(now).toISOString(), privacy: new Date(now).toISOString() },
    source: 'marketplace',
    installationType: 'marketplace',
    createdAt: now,
    updatedAt: now,
    disabledReason: null,
    deleteRequestedAt: null,
    finalizedAt: null,
    deletedAt: null,
  });
  state.credentials.put({
    id: ids.secret(24),
    kind: 'installation',
    installationId: installation.id,
    memberId: null,
    createdAt: now,
    revokedAt: null,
  });
}
