/**
 * Refuses a seed with two things of one id or token: the second would replace the first, or could not
 * be found.
 */

import { variableName } from '../domain/environment-variables.js';
import { pathText, ShapeError, type Path } from '../shape.js';
import { memberEmail } from './member-email.js';
import type { InstallationSeed, IntegrationSeed, ResourceSeed, Seed, TeamSeed } from './seed.js';

/** What nothing else beside it may have too. */
interface Mark {
  /** Absent where one is made up. */
  readonly text: string | undefined;
  readonly path: Path;
}

/** @throws ShapeError that names both. */
export function refuseDuplicates(seed: Seed): void {
  const { teams = [], integrations = [], installations = [] } = seed;
  refuseSame(marks(teams, ['teams'], 'slug'));
  refuseSame(marks(integrations, ['integrations'], 'slug'));
  refuseSame(marks(integrations, ['integrations'], 'clientId'));
  refuseSame(marks(installations, ['installations'], 'id'));
  // Never shown, because messages end up in logs.
  refuseSame(tokens(seed), () => 'the same as');
  teams.forEach((team, at) => refuseInTeam(team, ['teams', at]));
  integrations.forEach((integration, at) => refuseInIntegration(integration, ['integrations', at]));
  installations.forEach((installation, at) =>
    refuseInInstallation(installation, ['installations', at]),
  );
}

/** Those of members and installations: a call says nothing else about who makes it. */
function tokens({ teams = [], installations = [] }: Seed): readonly Mark[] {
  return [
    ...teams.flatMap(({ members }, at) => marks(members, ['teams', at, 'members'], 'token')),
    ...marks(installations, ['installations'], 'token'),
  ];
}

function refuseInTeam({ slug, members = [], projects }: TeamSeed, path: Path): void {
  const emails = members.map((member) => ({ email: memberEmail(member, slug) }));
  refuseSame(marks(emails, [...path, 'members'], 'email'));
  refuseSame(texts(projects, [...path, 'projects']));
}

function refuseInIntegration({ products = [] }: IntegrationSeed, path: Path): void {
  refuseSame(marks(products, [...path, 'products'], 'slug'));
  products.forEach(({ plans }, at) =>
    refuseSame(marks(plans, [...path, 'products', at, 'plans'], 'id')),
  );
}

function refuseInInstallation(
  { resources = [], invoices = [] }: InstallationSeed,
  path: Path,
): void {
  refuseSame(marks(resources, [...path, 'resources'], 'partnerId'));
  resources.forEach((resource, at) => refuseInResource(resource, [...path, 'resources', at]));
  // Tests may repeat what was invoiced, as they may when they are submitted.
  const externalIds = invoices.map(({ test, externalId }) =>
    test === undefined ? { externalId } : {},
  );
  refuseSame(marks(externalIds, [...path, 'invoices'], 'externalId'));
}

function refuseInResource({ secrets = [], projects }: ResourceSeed, path: Path): void {
  const variables = secrets.map((secret) => ({ name: variableName(secret) }));
  refuseSame(marks(variables, [...path, 'secrets'], 'name'));
  refuseSame(texts(projects, [...path, 'projects']));
}

function marks<K extends string>(
  items: readonly { readonly [P in K]?: string | undefined }[] = [],
  path: Path,
  key: K,
): readonly Mark[] {
  return items.map((item, at) => ({ text: item[key], path: [...path, at, key] }));
}

function texts(items: readonly string[] = [], path: Path): readonly Mark[] {
  return items.map((text, at) => ({ text, path: [...path, at] }));
}

function refuseSame(
  all: readonly Mark[],
  isWhat = (text: string) => `${JSON.stringify(text)}, and so is`,
): void {
  const first = new Map<string, Path>();
  for (const { text, path } of all) {
    if (text === undefined) continue;
    const other = first.get(text);
    if (other !== undefined) {
      const problem = `is ${isWhat(text)} ${pathText(other)}; each needs one of its own.`;
      throw new ShapeError(path, problem);
    }
    first.set(text, path);
  }
}
