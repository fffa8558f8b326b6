/** What handlers look up for a caller, and how they refuse what is not there. */

import { HttpError, type Issue } from '@openapi-counterpart/runtime';
import type { Installation, Integration, Product, Resource } from '../state/entities.js';
import { findLiveResource, findProduct } from '../state/lookup.js';
import type { State } from '../state/state.js';
import type { MemberCaller } from './caller.js';

/** @throws HttpError 404 for a resource that the installation does not have, or no longer. */
export function requireResource(
  state: State,
  installation: Installation,
  partnerId: string,
): Resource {
  const resource = findLiveResource(state, installation.id, partnerId);
  if (resource === undefined) {
    throw new HttpError(404, `The installation ${installation.id} has no resource "${partnerId}".`);
  }
  return resource;
}

/**
 * An installation of the caller's team.
 * @throws HttpError 404 for one that is not known or another team's, 410 for one that was removed.
 */
export function requireConfiguration(
  state: State,
  { team }: MemberCaller,
  id: string,
): Installation {
  const installation = state.installations.get(id);
  if (installation === undefined || installation.teamId !== team.id) {
    throw new HttpError(404, `The team ${team.slug} has no installation "${id}".`);
  }
  if (installation.deletedAt !== null) {
    throw new HttpError(410, `The installation ${id} was removed.`);
  }
  return installation;
}

/** @throws HttpError 404 */
export function requireProduct(state: State, integration: Integration, idOrSlug: string): Product {
  const product = findProduct(state, integration.id, idOrSlug);
  if (product === undefined) {
    const slugs = state.products.where('integration', integration.id).map(({ slug }) => slug);
    throw new HttpError(
      404,
      `${integration.slug} has no product "${idOrSlug}", but: ${slugs.join(', ') || 'none'}.`,
    );
  }
  return product;
}

/** @throws HttpError 403 for a member whose role is read-only. */
export function requireAdmin({ member }: MemberCaller): void {
  if (member.role === 'ADMIN') return;
  throw new HttpError(
    403,
    `This needs the role ADMIN; ${member.name} has the role ${member.role}.`,
  );
}

/** @throws HttpError with the status, where there are issues. */
export function refuseIssues(status: number, message: string, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  // Which they are is told by the error's own body, or in its message.
  throw new HttpError(status, `${message}.`, { code: 'validation_error', issues });
}
