/** Puts what a seed says into an empty state. */

import type { LocalContext } from '../context.js';
import type { Integration, Member, Product, Team } from '../state/entities.js';
import { defaultIntegration, defaultProduct, defaultTeam } from './default-seed.js';
import { memberEmail } from './member-email.js';
import { plantInstallation, type PlantInvoice } from './plant-installation.js';
import type { IntegrationSeed, MemberSeed, ProductSeed, Seed, TeamSeed } from './seed.js';

/** Addresses of the partner; they count for the first integration, whatever its seed says. */
export type PartnerAddresses = Partial<
  Pick<Integration, 'partnerUrl' | 'redirectLoginUrl' | 'webhookUrl'>
>;

/** Puts a seed into an empty state in one go. @throws ShapeError for a name that nothing has; the state is then half filled. */
export type Plant = (local: LocalContext, addresses?: PartnerAddresses) => void;

/** Loads what it takes to plant the seed. */
export async function preparePlanting(seed: Seed): Promise<Plant> {
  const hasInvoices = seed.installations?.some(({ invoices = [] }) => invoices.length > 0);
  const plantInvoice: PlantInvoice = hasInvoices
    ? (await import('./plant-invoice.js')).plantInvoice
    : () => {};
  return (local, addresses = {}) => plantSeed(local, seed, addresses, plantInvoice);
}

/**
 * What a seed leaves out is as in the default seed. Without installations of its own there is one
 * where no partner is known who would have to be asked, and none where there is.
 */
function plantSeed(
  local: LocalContext,
  seed: Seed,
  addresses: PartnerAddresses,
  plantInvoice: PlantInvoice,
): void {
  const teams = seed.teams ?? [defaultTeam];
  for (const team of teams) plantTeam(local, team);
  const integrations = seed.integrations ?? [defaultIntegration];
  for (const [index, integration] of integrations.entries()) {
    plantIntegration(local, integration, index === 0 ? addresses : {});
  }
  const [first] = local.state.integrations.all();
  const hasDefault = first !== undefined && first.partnerUrl === null && teams.length > 0;
  for (const [index, installation] of (seed.installations ?? (hasDefault ? [{}] : [])).entries()) {
    plantInstallation(local, installation, ['installations', index], plantInvoice);
  }
}

function plantTeam(local: LocalContext, seed: TeamSeed): Team {
  const { state, ids } = local;
  const members = seed.members ?? defaultTeam.members;
  const owner = members.find(({ role }) => role !== 'USER');
  const email = seed.email ?? (owner && memberEmail(owner, seed.slug));
  const team = state.teams.put({
    id: ids.next('team'),
    name: seed.name ?? seed.slug,
    slug: seed.slug,
    accountHex: ids.hex(24),
    contact: email === undefined ? null : { email, ...(owner && { name: owner.name }) },
    payment: seed.payment ?? 'valid',
  });
  for (const member of members) plantMember(local, team, member);
  for (const name of seed.projects ?? defaultTeam.projects) {
    state.projects.put({ id: ids.next('prj'), teamId: team.id, name });
  }
  return team;
}

function plantMember({ state, ids, clock }: LocalContext, team: Team, seed: MemberSeed): Member {
  const member = state.members.put({
    id: ids.hex(24),
    teamId: team.id,
    role: seed.role ?? 'ADMIN',
    name: seed.name,
    email: memberEmail(seed, team.slug),
    globalUserId: ids.secret(24),
  });
  state.credentials.put({
    id: seed.token ?? ids.secret(24),
    kind: 'member',
    installationId: null,
    memberId: member.id,
    createdAt: clock.now(),
    revokedAt: null,
  });
  return member;
}

function plantIntegration(
  local: LocalContext,
  seed: IntegrationSeed,
  addresses: PartnerAddresses,
): Integration {
  const { state, ids } = local;
  const integration = state.integrations.put({
    id: seed.clientId ?? ids.next('oac'),
    slug: seed.slug,
    name: seed.name ?? seed.slug,
    clientSecret: seed.clientSecret ?? ids.secret(48),
    partnerUrl: addresses.partnerUrl ?? seed.partner ?? null,
    redirectLoginUrl: addresses.redirectLoginUrl ?? seed.redirectLoginUrl ?? null,
    webhookUrl: addresses.webhookUrl ?? seed.webhookUrl ?? null,
    hasInstallationBilling: seed.installationBilling ?? true,
  });
  for (const product of seed.products ?? [defaultProduct]) {
    plantProduct(local, integration, product);
  }
  return integration;
}

function plantProduct(
  { state, ids }: LocalContext,
  integration: Integration,
  seed: ProductSeed,
): Product {
  const protocol = seed.protocol ?? 'storage';
  const hours = seed.secretRotation ?? 24;
  return state.products.put({
    id: ids.next('iap'),
    integrationId: integration.id,
    slug: seed.slug,
    name: seed.name ?? seed.slug,
    shortDescription: seed.description ?? seed.name ?? seed.slug,
    protocols: { [protocol]: { status: 'enabled' } },
    primaryProtocol: protocol,
    metadataSchema: seed.metadataSchema ?? { type: 'object', properties: {} },
    plans: seed.plans ?? defaultProduct.plans,
    secretRotation: hours !== false && { maxDelayHours: hours },
  });
}
