/** Every operation of the Vercel API, answered from the state. */

import type { LocalContext } from '../context.js';
import { accountHandlers } from './account.js';
import { balancesHandlers } from './balances.js';
import { billingDataHandlers } from './billing-data.js';
import { configurationsHandlers } from './configurations.js';
import { connectionsHandlers } from './connections.js';
import { credentialsHandlers } from './credentials.js';
import { deploymentActionsHandlers } from './deployment-actions.js';
import { eventsHandlers } from './events.js';
import { experimentationHandlers } from './experimentation.js';
import { finalizationHandlers } from './finalization.js';
import { globalConfigHandlers } from './global-config.js';
import { invoicesHandlers } from './invoices.js';
import { oauthHandlers } from './oauth.js';
import { plansHandlers } from './plans.js';
import { resourcesHandlers } from './resources.js';
import { secretsHandlers } from './secrets.js';
import { ssoHandlers } from './sso.js';
import { storesHandlers } from './stores.js';
import type { LocalHandlers } from './types.js';

export function localHandlers(local: LocalContext): LocalHandlers {
  return {
    ...accountHandlers(local),
    ...eventsHandlers(local),
    ...resourcesHandlers(local),
    ...secretsHandlers(local),
    ...experimentationHandlers(local),
    ...globalConfigHandlers(local),
    ...connectionsHandlers(local),
    ...deploymentActionsHandlers(local),
    ...configurationsHandlers(local),
    ...plansHandlers(local),
    ...storesHandlers(local),
    ...billingDataHandlers(local),
    ...balancesHandlers(local),
    ...invoicesHandlers(local),
    ...finalizationHandlers(local),
    ...credentialsHandlers(local),
    ...ssoHandlers(local),
    ...oauthHandlers(local),
  };
}
