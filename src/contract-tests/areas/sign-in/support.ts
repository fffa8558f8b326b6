/** What checks of the sign-in share: a fresh sign-in as Vercel starts it. */

import type { CheckContext } from '../../context/context.js';
import type { Exchange } from '../../model.js';

export type Query = Readonly<Record<string, string>>;

/** As Vercel sends it with the browser. */
export async function freshQuery(context: CheckContext): Promise<Query> {
  const installationId = await context.install();
  return { mode: 'sso', ...context.vercel.signInCode(installationId) };
}

/** A page of its own, or the way to one. */
export function leadsOn({ status }: Exchange): boolean {
  return status !== null && status >= 200 && status < 400;
}
