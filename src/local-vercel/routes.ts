/** Everything that the local Vercel answers: admin first, then keys and sign-ins, the Vercel API for all other paths. All but the API is loaded with the first call. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from './context.js';
import type { Admin } from './admin/admin.js';
import { DroppedConnectionError } from './faults/dropped-connection-error.js';
import type { FaultEngine } from './faults/fault-engine.js';
import { isAdminPath } from './admin/route.js';
import type { ContractTests } from './admin/test-runs.js';
import { loadOnce } from './load-once.js';
import { createApi } from './http/api.js';
import { json, refusal } from './http/error.js';
import { isInstallationRead } from './http/installation-path.js';
import { createHostCheck } from './http/hosts.js';

export interface RouteSettings {
  readonly local: LocalContext;
  readonly admin: Admin;
  readonly faults: FaultEngine;
  readonly tests: ContractTests | undefined;
  /** Names under which it may be called besides those of the loopback interface. */
  readonly hosts: ReadonlySet<string>;
}

export function createRoutes(settings: RouteSettings): (incoming: Incoming) => Promise<Outgoing> {
  const { local, admin, faults, tests, hosts } = settings;
  const adminRoutes = loadOnce(async () =>
    (await import('./admin/routes.js')).createAdminRoutes(local, admin, tests),
  );
  const oidc = loadOnce(async () => (await import('./http/oidc.js')).createOidc(local));
  const sso = loadOnce(async () => (await import('./http/sso.js')).createSso(local));
  const installation = loadOnce(async () =>
    (await import('./http/installation.js')).createInstallationRead(local),
  );
  const api = createApi(local, faults);
  const checkHost = createHostCheck(hosts);

  /** What it is asked besides the API; undefined for all that is the API's. */
  function answerOther(incoming: Incoming): Promise<Outgoing> | undefined {
    const { path } = incoming;
    if (isAdminPath(path)) {
      return adminRoutes().then((answer) => answer(incoming));
    }
    const special = specialOf(incoming);
    return special?.().then(async (answer) => (await answer(incoming)) ?? api(incoming));
  }

  function specialOf(incoming: Incoming): typeof oidc | undefined {
    const { path } = incoming;
    if (path.startsWith('/.well-known/')) return oidc;
    if (path.startsWith('/sso/')) return sso;
    return isInstallationRead(incoming) ? installation : undefined;
  }

  return (incoming) => {
    try {
      checkHost(incoming);
      return (answerOther(incoming) ?? api(incoming)).catch(answerTo);
    } catch (error) {
      return Promise.resolve(answerTo(error));
    }
  };
}

/** What is no refusal is a fault of ours; a connection that a rule drops gets no answer at all. */
function answerTo(error: unknown): Outgoing {
  if (error instanceof DroppedConnectionError) throw error;
  try {
    return refusal(error);
  } catch (fault) {
    console.error(fault);
    const message = 'The local Vercel failed: see what it printed.';
    return json(500, { error: { code: 'internal_server_error', message } });
  }
}
