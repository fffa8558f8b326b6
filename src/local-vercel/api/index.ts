/** Every operation of the Vercel API, answered from the state; what answers is loaded with the first call. */

import type { LocalContext } from '../context.js';
import { onCall } from './on-call.js';
import type { LocalHandlers } from './types.js';

export function localHandlers(local: LocalContext): LocalHandlers {
  return {
    ...onCall(['updateInstallation', 'getAccountInfo', 'getMember'], async () =>
      (await import('./account.js')).accountHandlers(local),
    ),
    ...onCall(['createEvent'], async () => (await import('./events.js')).eventsHandlers(local)),
    ...onCall(
      [
        'getIntegrationResources',
        'getIntegrationResource',
        'importResource',
        'updateResource',
        'deleteIntegrationResource',
      ],
      async () => (await import('./resources.js')).resourcesHandlers(local),
    ),
    ...onCall(['updateResourceSecrets', 'updateResourceSecretsById'], async () =>
      (await import('./secrets.js')).secretsHandlers(local),
    ),
    ...onCall(
      ['createExperimentationItems', 'updateExperimentationItem', 'deleteExperimentationItem'],
      async () => (await import('./experimentation.js')).experimentationHandlers(local),
    ),
    ...onCall(
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
    ...onCall(['connectIntegrationResourceToProject'], async () =>
      (await import('./connections.js')).connectionsHandlers(local),
    ),
    ...onCall(['updateIntegrationDeploymentAction'], async () =>
      (await import('./deployment-actions.js')).deploymentActionsHandlers(local),
    ),
    ...onCall(
      ['getConfigurations', 'getConfiguration', 'deleteConfiguration', 'getConfigurationProducts'],
      async () => (await import('./configurations.js')).configurationsHandlers(local),
    ),
    ...onCall(['getBillingPlans'], async () => (await import('./plans.js')).plansHandlers(local)),
    ...onCall(['createIntegrationStoreDirect'], async () =>
      (await import('./stores.js')).storesHandlers(local),
    ),
    ...onCall(['submitBillingData'], async () =>
      (await import('./billing-data.js')).billingDataHandlers(local),
    ),
    ...onCall(['submitPrepaymentBalances'], async () =>
      (await import('./balances.js')).balancesHandlers(local),
    ),
    ...onCall(['submitInvoice', 'getInvoice', 'updateInvoice'], async () =>
      (await import('./invoices.js')).invoicesHandlers(local),
    ),
    ...onCall(['finalizeInstallation'], async () =>
      (await import('./finalization.js')).finalizationHandlers(local),
    ),
    ...onCall(['rotateInstallationCredential', 'revokeInstallationCredential'], async () =>
      (await import('./credentials.js')).credentialsHandlers(local),
    ),
    ...onCall(['exchangeSsoToken'], async () => (await import('./sso.js')).ssoHandlers(local)),
    ...onCall(['exchangeOauthCode'], async () => (await import('./oauth.js')).oauthHandlers(local)),
  };
}
