/** Admin path for tokens: what Vercel would send, or what must be refused. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { tokenFlaws } from '../workflows/token-flaws.js';
import { object, oneOf, optional, text } from '../shape.js';
import type { Route } from './route.js';

const tokenShape = object({
  kind: oneOf('user', 'system'),
  installationId: optional(text),
  role: optional(oneOf('ADMIN', 'USER', 'OWNER')),
  flaw: optional(oneOf(...tokenFlaws)),
});

export function tokenRoutes(local: LocalContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/token',
      summary: 'signs a token: {"kind": "user", "installationId": "icfg_…", "flaw": "expired"}',
      async run(body) {
        const { installationId = null, ...spec } = tokenShape(body, []);
        const { createTokenSigner } = await import('../workflows/token-specs.js');
        const sign = createTokenSigner(local, peopleOf(local));
        return json(200, { token: await sign({ installationId, ...spec }) });
      },
    },
  ];
}

function peopleOf({ state }: LocalContext) {
  const [integration] = state.integrations.all();
  const [team] = state.teams.all();
  const members = state.members.where('team', team?.id ?? '');
  const admin = members.find(({ role }) => role === 'ADMIN');
  const viewer = members.find(({ role }) => role === 'USER') ?? admin;
  if (integration === undefined || team === undefined || admin === undefined || !viewer) {
    throw new HttpError(409, 'There is no integration, or no team with an ADMIN, to sign for.');
  }
  return { integration, team, admin, viewer };
}
