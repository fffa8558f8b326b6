/** Every operation of the Vercel API, answered from the state; what answers is loaded with the first call. */

import type { LocalContext } from '../context.js';
import { lazyHandlers } from './lazy-handlers.js';
import type { LocalHandlers } from './types.js';

export function localHandlers(local: LocalContext): LocalHandlers {
  return {
    ...lazyHandlers(['updateInstallation', 'getAccountInfo', 'getMember'], async () =>
      (await import('./account.js')).accountHandlers(local),
    ),
    ...lazyHandlers(['createEvent'], async () =>
      (await import('./events.js')).eventsHandlers(local),
    ),
    ...lazyHandlers(
      [
        'getIntegrationResources',
        'getIntegrationResource',
        'importResource',
        'updateResource',
        'deleteIntegrationResource',
      ],
      async () => (await import('./resources.js')).resourcesHandlers(local),
    ),
    ...lazyHandlers(['updateResourceSecrets', 'updateResourceSecretsById'], async () =>
      (await import('./secrets.js')).secretsHandlers(local),
    ),
    ...lazyHandlers(
      ['createExperimentationItems', 'updateExperimentationItem', 'deleteExperimentationItem'],
      async () => (await import('./experimentation.js')).experimentationHandlers(local),
    ),
    ...lazyHandlers(
      [
        'getGlobalConfig',
        'headGlobalConfig',
        'putGlobalConfig',
        'getEdgeConfig',
        'headEdgeConfig',
        'putEdgeConfig',
      ],
      async () => (await import('./global-config.js')).globalConfigHandlers(local),
    ),
    ...lazyHandlers(['connectIntegrationResourceToProject'], async () =>
      (await import('./connections.js')).connectionsHandlers(local),
    ),
    ...lazyHandlers(['updateIntegrationDeploymentAction'], async () =>
      (await import('./deployment-actions.js')).deploymentActionsHandlers(local),
    ),
    ...lazyHandlers(
      ['getConfigurations', 'getConfiguration', 'deleteConfiguration', 'getConfigurationProducts'],
      async () => (await import('./configurations.js')).configurationsHandlers(local),
    ),
    ...lazyHandlers(['getBillingPlans'], async () =>
      (await import('./plans.js')).plansHandlers(local),
    ),
    ...lazyHandlers(['createIntegrationStoreDirect'], async () =>
      (await import('./stores.js')).storesHandlers(local),
    ),
    ...lazyHandlers(['submitBillingData'], async () =>
      (await import('./billing-data.js')).billingDataHandlers(local),
    ),
    ...lazyHandlers(['submitPrepaymentBalances'], async () =>
      (await import('./balances.js')).balancesHandlers(local),
    ),
    ...lazyHandlers(['submitInvoice', 'getInvoice', 'updateInvoice'], async () =>
      (await import('./invoices.js')).invoicesHandlers(local),
    ),
    ...lazyHandlers(['finalizeInstallation'], async () =>
      (await import('./finalization.js')).finalizationHandlers(local),
    ),
    ...lazyHandlers(['rotateInstallationCredential', 'revokeInstallationCredential'], async () =>
      (await import('./credentials.js')).credentialsHandlers(local),
    ),
    ...lazyHandlers(['exchangeSsoToken'], async () =>
      (await import('./sso.js')).ssoHandlers(local),
    ),
    ...lazyHandlers(['exchangeOauthCode'], async () =>
      (await import('./oauth.js')).oauthHandlers(local),
    ),
  };
}
