/** Adds an installation of a seed to the state, with its resources and invoices. */

import type { BillingPlan, Metadata } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { switchPlan } from '../domain/plan-uses.js';
import type { Path } from '../shape.js';
import { buildCredential, buildInstallation, buildResource } from '../state/factories.js';
import type { Installation, Product, Resource, Team } from '../state/entities.js';
import { itemNamed } from './item-named.js';
import type { InstallationSeed, InvoiceSeed, ResourceSeed } from './seed.js';

/** Loaded for seeds that have invoices. */
export type AddSeedInvoice = (
  local: LocalContext,
  installation: Installation,
  seed: InvoiceSeed,
) => void;

/** @throws ShapeError for a name that nothing has. */
export function addInstallation(
  local: LocalContext,
  seed: InstallationSeed,
  path: Path,
  addSeedInvoice: AddSeedInvoice,
): Installation {
  const { state, ids, clock } = local;
  const team = itemNamed(
    state.teams.all(),
    seed.team,
    ({ slug }) => [slug],
    [...path, 'team'],
    'team',
  );
  const integration = itemNamed(
    state.integrations.all(),
    seed.integration,
    ({ slug }) => [slug],
    [...path, 'integration'],
    'integration',
  );
  const products = state.products.where('integration', integration.id);
  const now = clock.now();
  const given = {
    id: seed.id ?? ids.next('icfg'),
    integrationId: integration.id,
    teamId: team.id,
    memberId: installerOf(local, team, seed.member, [...path, 'member']),
  };
  const installation = state.installations.put({
    ...buildInstallation(given, now),
    ...(seed.status && { status: seed.status }),
    ...planOf(installationPlan(products, seed.plan, [...path, 'plan']), now),
    ...(seed.scopes && { scopes: seed.scopes }),
    isUnannounced: true,
  });
  state.credentials.put(buildCredential(seed.token ?? ids.secret(24), installation.id, now));
  for (const [index, resource] of (seed.resources ?? []).entries()) {
    addResource(local, installation, products, resource, [...path, 'resources', index]);
  }
  for (const invoice of seed.invoices ?? []) addSeedInvoice(local, installation, invoice);
  return installation;
}

function installerOf(
  { state }: LocalContext,
  team: Team,
  name: string | undefined,
  path: Path,
): string {
  const members = state.members.where('team', team.id);
  const admin = members.find(({ role }) => role === 'ADMIN');
  if (name === undefined && admin !== undefined) return admin.id;
  return itemNamed(members, name, (member) => [member.name, member.email], path, 'member').id;
}

function installationPlan(
  products: readonly Product[],
  id: string | undefined,
  path: Path,
): BillingPlan | null {
  if (id === undefined) return null;
  const plans = products.flatMap((product) => product.plans);
  const fitting = plans.filter(({ scope }) => scope === 'installation');
  return itemNamed(fitting, id, (plan) => [plan.id], path, 'plan of scope "installation"');
}

function planOf(plan: BillingPlan | null, since: number) {
  return { billingPlan: plan, planUses: switchPlan([], plan, since) };
}

function addResource(
  local: LocalContext,
  installation: Installation,
  products: readonly Product[],
  seed: ResourceSeed,
  path: Path,
): Resource {
  const { state, ids, clock } = local;
  const product = itemNamed(
    products,
    seed.product,
    ({ slug }) => [slug],
    [...path, 'product'],
    'product',
  );
  const plan =
    seed.plan === undefined
      ? (product.plans.find(({ scope }) => scope !== 'installation') ?? null)
      : itemNamed(product.plans, seed.plan, ({ id }) => [id], [...path, 'plan'], 'plan');
  const now = clock.now();
  const given = {
    id: ids.next('store'),
    installationId: installation.id,
    partnerId: seed.partnerId ?? ids.next('res'),
    productId: product.id,
    name: seed.name,
  };
  const resource = state.resources.put({
    ...buildResource(given, now),
    ...(seed.status && { status: seed.status }),
    ...(seed.ownership && { ownership: seed.ownership }),
    // A seed may hold any metadata; operations check it when it is sent.
    metadata: (seed.metadata ?? {}) as Metadata,
    ...planOf(plan, now),
    secrets: seed.secrets ?? [],
  });
  for (const [index, name] of (seed.projects ?? []).entries()) {
    const projects = state.projects.where('team', installation.teamId);
    const place = [...path, 'projects', index];
    const project = itemNamed(projects, name, (item) => [item.name], place, 'project of the team');
    state.connections.put({
      id: ids.next('spc'),
      resourceId: resource.id,
      projectId: project.id,
      environments: ['production', 'preview', 'development'],
      isSensitive: false,
    });
  }
  return resource;
}
