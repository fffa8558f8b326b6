/** What an event needs before it can happen: found in the state, or made as it is made in production. */

import type { LocalContext } from '../context.js';
import { announceAgain } from '../workflows/announcement.js';
import { installIntegration } from '../workflows/install.js';
import { listProductPlans } from '../workflows/plans.js';
import { provisionResource } from '../workflows/provision.js';
import { isNameTaken, settleName } from '../domain/resource-names.js';
import { optional, ShapeError, text } from '../shape.js';
import { itemNamed } from '../seeds/item-named.js';
import type {
  Installation,
  Integration,
  Member,
  Product,
  Project,
  Resource,
  Team,
} from '../state/entities.js';
import { liveResources } from '../state/lookup.js';
import type { State } from '../state/state.js';

/** What every event accepts: which installation, resource, team and so on it is about. */
export const groundMembers = {
  integration: optional(text),
  team: optional(text),
  member: optional(text),
  installationId: optional(text),
  resourceId: optional(text),
  product: optional(text),
  project: optional(text),
};

export type GroundOverrides = {
  readonly [Name in keyof typeof groundMembers]?: string;
};

/** The integration that was meant, by its slug; the first otherwise. */
export function findIntegration({ state }: LocalContext, set: GroundOverrides): Integration {
  return itemNamed(
    state.integrations.all(),
    set.integration,
    ({ slug, id }) => [slug, id],
    ['integration'],
    'integration',
  );
}

/** By its slug; the first otherwise. */
export function findTeam({ state }: LocalContext, set: GroundOverrides): Team {
  return itemNamed(state.teams.all(), set.team, ({ slug, id }) => [slug, id], ['team'], 'team');
}

/** By name, e-mail address or id; the team's first ADMIN otherwise. */
export function findMember({ state }: LocalContext, teamId: string, set: GroundOverrides): Member {
  const members = state.members.where('team', teamId);
  const able = set.member === undefined ? members.filter(({ role }) => role === 'ADMIN') : members;
  return itemNamed(
    able,
    set.member,
    ({ id, name, email }) => [name, email, id],
    ['member'],
    'member',
  );
}

export function findProject(local: LocalContext, teamId: string, set: GroundOverrides): Project {
  const { state, ids } = local;
  const projects = state.projects.where('team', teamId);
  if (projects.length === 0 && set.project === undefined) {
    return state.projects.put({ id: ids.next('prj'), teamId, name: 'storefront' });
  }
  return itemNamed(projects, set.project, ({ name, id }) => [name, id], ['project'], 'project');
}

export function findProduct(
  { state }: LocalContext,
  integrationId: string,
  set: GroundOverrides,
): Product {
  const products = state.products.where('integration', integrationId);
  return itemNamed(products, set.product, ({ slug, id }) => [slug, id], ['product'], 'product');
}

/**
 * One of the marketplace, which it installs when there is none: of an external one the partner was not
 * told, so that it can be asked for nothing there.
 * @throws PartnerError
 */
export async function needInstallation(
  local: LocalContext,
  set: GroundOverrides,
): Promise<Installation> {
  const there = marketplaceInstallations(local, findIntegration(local, set));
  return installationAmong(local, set, there, 'marketplace installation in use');
}

/** One of either type, for webhooks that external ones get too. @throws PartnerError */
export async function needAnyInstallation(
  local: LocalContext,
  set: GroundOverrides,
): Promise<Installation> {
  const there = liveInstallations(local, findIntegration(local, set));
  return installationAmong(local, set, there, 'installation in use');
}

async function installationAmong(
  local: LocalContext,
  set: GroundOverrides,
  there: readonly Installation[],
  noun: string,
): Promise<Installation> {
  const { installationId } = set;
  if (there.length === 0 && installationId === undefined) return install(local, set);
  return itemNamed(there, installationId, ({ id }) => [id], ['installationId'], noun);
}

export function marketplaceInstallations(
  local: LocalContext,
  integration: Pick<Integration, 'id'>,
): Installation[] {
  return liveInstallations(local, integration).filter(
    ({ installationType }) => installationType === 'marketplace',
  );
}

/** Installations whose removal was not requested. */
function liveInstallations(
  { state }: LocalContext,
  integration: Pick<Integration, 'id'>,
): Installation[] {
  return state.installations
    .all()
    .filter(
      ({ deletedAt, integrationId, deleteRequestedAt }) =>
        deletedAt === null && deleteRequestedAt === null && integrationId === integration.id,
    );
}

/** @throws PartnerError */
export function install(local: LocalContext, set: GroundOverrides): Promise<Installation> {
  const team = findTeam(local, set);
  return installIntegration(local, {
    integration: findIntegration(local, set),
    team,
    member: findMember(local, team.id, set),
  });
}

/** Tells the partner once more of the installation that is named. @throws PartnerError */
export async function installAgain(
  local: LocalContext,
  set: GroundOverrides,
): Promise<Installation> {
  const installation = await needInstallation(local, set);
  return announceAgain(local, installation, findMember(local, installation.teamId, set));
}

export interface ProvisionOverrides extends GroundOverrides {
  readonly name?: string;
  readonly billingPlanId?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Provisions a resource when the installation has none. @throws PartnerError */
export async function needResource(local: LocalContext, set: GroundOverrides): Promise<Resource> {
  const installation = await needInstallation(local, set);
  const there = liveResources(local.state, installation.id);
  if (there.length === 0 && set.resourceId === undefined) {
    return provision(local, installation, set);
  }
  return itemNamed(
    there,
    set.resourceId,
    ({ partnerId, id }) => [partnerId, id],
    ['resourceId'],
    'resource of the installation',
  );
}

/** @throws PartnerError */
export async function provision(
  local: LocalContext,
  installation: Installation,
  set: ProvisionOverrides,
): Promise<Resource> {
  const { state } = local;
  const product = findProduct(local, installation.integrationId, set);
  const metadata = metadataOf(product, set.metadata);
  const madeUp = `resource-${state.resources.size + 1}`;
  const place = { installationId: installation.id, except: null };
  return provisionResource(local, {
    installation,
    product,
    member: findMember(local, installation.teamId, set),
    name: freeName(state, place, set.name, madeUp),
    metadata,
    billingPlanId: set.billingPlanId ?? (await firstPlan(local, product, installation)),
    source: 'marketplace',
  });
}

/**
 * The name that was set, else one like that which is made up.
 * @param place What is to have the name: see `isNameTaken`.
 * @throws ShapeError for a name that was set and is taken.
 */
export function freeName(
  state: State,
  { installationId, except }: { readonly installationId: string; readonly except: string | null },
  wanted: string | undefined,
  madeUp: string,
): string {
  if (wanted === undefined) return settleName(state, installationId, madeUp, except);
  if (!isNameTaken(state, installationId, wanted, except)) return wanted;
  throw new ShapeError(
    ['name'],
    `must be another than "${wanted}": the installation has a resource of that name already.`,
  );
}

async function firstPlan(
  local: LocalContext,
  product: Product,
  installation: Installation,
): Promise<string> {
  const plans = await listProductPlans(local, { product, installation });
  const [plan] = plans.filter(
    ({ disabled, scope }) => disabled !== true && scope !== 'installation',
  );
  const [any] = plans;
  if (plan === undefined && any === undefined) {
    throw new ShapeError(['billingPlanId'], `is needed: ${product.slug} offers no plan.`);
  }
  return plan?.id ?? any?.id ?? '';
}

/** What was given, and for other fields that must be filled in what they have by default or as their first choice. */
function metadataOf(
  { metadataSchema, usualMetadata }: Product,
  given: Readonly<Record<string, unknown>> = {},
): Resource['metadata'] {
  const metadata: Record<string, unknown> = { ...usualMetadata, ...given };
  for (const name of metadataSchema.required ?? []) {
    metadata[name] ??= valueFor(metadataSchema.properties[name]);
  }
  // The partner judges it.
  return metadata as Resource['metadata'];
}

function valueFor(field: unknown): unknown {
  if (typeof field !== 'object' || field === null) return 'value';
  if ('default' in field) return field.default;
  if ('ui:options' in field && Array.isArray(field['ui:options'])) {
    const [option]: unknown[] = field['ui:options'];
    return typeof option === 'object' && option !== null && 'value' in option
      ? option.value
      : option;
  }
  const type = 'type' in field ? field.type : 'string';
  if (type === 'boolean') return false;
  return type === 'number' ? ('minimum' in field ? field.minimum : 1) : 'value';
}
