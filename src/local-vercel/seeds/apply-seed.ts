/** Applies a seed to an empty state. */

import type { LocalContext } from '../context.js';
import type { Integration, Member, Product, Team } from '../state/entities.js';
import { defaultIntegration, defaultProduct, defaultTeam } from './default-seed.js';
import { memberEmail } from './member-email.js';
import { addInstallation, type AddSeedInvoice } from './apply-installation.js';
import type { IntegrationSeed, MemberSeed, ProductSeed, Seed, TeamSeed } from './seed.js';

/** Addresses of the partner; for the first integration they override its seed. */
export type PartnerAddresses = Partial<
  Pick<Integration, 'partnerUrl' | 'redirectLoginUrl' | 'webhookUrl'>
>;

/** Applies a seed synchronously. @throws ShapeError for an unknown name; the state is then incomplete. */
export type ApplySeed = (local: LocalContext, addresses?: PartnerAddresses) => void;

/** Loads the modules that the seed needs. */
export async function prepareSeed(seed: Seed): Promise<ApplySeed> {
  const hasInvoices = seed.installations?.some(({ invoices = [] }) => invoices.length > 0);
  const addSeedInvoice: AddSeedInvoice = hasInvoices
    ? (await import('./apply-invoice.js')).addSeedInvoice
    : () => {};
  return (local, addresses = {}) => applySeed(local, seed, addresses, addSeedInvoice);
}

/**
 * What a seed leaves out is taken from the default seed. A seed without installations gets one where no
 * partner is registered, and none where there is one, because the partner has to be asked.
 */
function applySeed(
  local: LocalContext,
  seed: Seed,
  addresses: PartnerAddresses,
  addSeedInvoice: AddSeedInvoice,
): void {
  const teams = seed.teams ?? [defaultTeam];
  for (const team of teams) addTeam(local, team);
  const integrations = seed.integrations ?? [defaultIntegration];
  for (const [index, integration] of integrations.entries()) {
    addIntegration(local, integration, index === 0 ? addresses : {});
  }
  const [first] = local.state.integrations.all();
  const hasDefault = first !== undefined && first.partnerUrl === null && teams.length > 0;
  for (const [index, installation] of (seed.installations ?? (hasDefault ? [{}] : [])).entries()) {
    addInstallation(local, installation, ['installations', index], addSeedInvoice);
  }
}

function addTeam(local: LocalContext, seed: TeamSeed): Team {
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
  for (const member of members) addMember(local, team, member);
  for (const name of seed.projects ?? defaultTeam.projects) {
    state.projects.put({ id: ids.next('prj'), teamId: team.id, name });
  }
  return team;
}

function addMember({ state, ids, clock }: LocalContext, team: Team, seed: MemberSeed): Member {
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

function addIntegration(
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
    addProduct(local, integration, product);
  }
  return integration;
}

function addProduct(
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
    // The partner judges it.
    ...(seed.metadata && { usualMetadata: seed.metadata as Product['usualMetadata'] & object }),
    plans: seed.plans ?? defaultProduct.plans,
    secretRotation: hours !== false && { maxDelayHours: hours },
  });
}
