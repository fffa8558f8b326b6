/** Where a customer finds an installation. */

import type { Installation, Integration, Team } from '../state/entities.js';

/** The page at Vercel's own site: there is none of it here. */
export function accountUrl(
  team: Pick<Team, 'slug'>,
  integration: Pick<Integration, 'slug'>,
  installation: Pick<Installation, 'id'>,
): string {
  return `https://vercel.com/${team.slug}/~/integrations/${integration.slug}/${installation.id}`;
}
