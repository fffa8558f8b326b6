// Written by openapi-counterpart from the description. Edits are lost.

import {
  count,
  explainObject,
  fail,
  isArray,
  isDateTime,
  isEmail,
  isListOf,
  isMapOf,
  isNumber,
  isObject,
  isUri,
  optional,
  rejectTag,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report } from '@openapi-counterpart/runtime';

const valuesResourceStatus = new Set<unknown>([
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
]);
const patternMoney = new RegExp('^[0-9]+(\\.[0-9]+)?$', 'u');
const patternNotificationHref = new RegExp('^https?://|^sso:', 'u');

export function deleteInstallationPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { installationId: isString }, {});
  }
  return isObject(value) && isString(value['installationId']);
}

export function deleteInstallationHeader(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { 'X-Vercel-Auth': isString, 'Idempotency-Key': isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['X-Vercel-Auth'], isString) &&
    optional(value['Idempotency-Key'], isString)
  );
}

export function isDeleteInstallationRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { cascadeResourceDeletion: isBoolean, reason: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['cascadeResourceDeletion'], isBoolean) &&
    optional(value['reason'], isString)
  );
}

export function isDeletedInstallation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { finalized: isBoolean });
  }
  return isObject(value) && optional(value['finalized'], isBoolean);
}

export function isValidationErrorEnvelope(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { error: isValidationErrorDetails }, {});
  }
  return (
    isObject(value) && value['error'] !== undefined && isValidationErrorDetails(value['error'])
  );
}

export function isErrorEnvelope(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { error: isErrorDetails }, {});
  }
  return isObject(value) && isErrorDetails(value['error']);
}

export function getInstallationHeader(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { 'X-Vercel-Auth': isString });
  }
  return isObject(value) && optional(value['X-Vercel-Auth'], isString);
}

export function isInstallation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { billingPlan: isBillingPlan, notification: isInstallationNotification },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlan) &&
    optional(value['notification'], isInstallationNotification)
  );
}

export function isUpdateInstallationRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { billingPlanId: isString });
  }
  return isObject(value) && optional(value['billingPlanId'], isString);
}

export function isUpsertInstallationRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        acceptedPolicies: isAcceptedPolicies,
        account: isInstallationAccount,
        credentials: isInstallationCredentials,
        scopes: isScopes,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isAcceptedPolicies(value['acceptedPolicies']) &&
    isInstallationAccount(value['account']) &&
    isInstallationCredentials(value['credentials']) &&
    isScopes(value['scopes'])
  );
}

export function isProvisionPurchaseRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { invoiceId: isString }, {});
  }
  return isObject(value) && isString(value['invoiceId']);
}

export function isProvisionedPurchase(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { balances: isProvisionedPurchaseBalances, timestamp: isDateTimeValue },
      {},
    );
  }
  return (
    isObject(value) &&
    isProvisionedPurchaseBalances(value['balances']) &&
    isDateTimeValue(value['timestamp'])
  );
}

export function isBillingPlanList(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { plans: isBillingPlanListPlans }, {});
  }
  return isObject(value) && isBillingPlanListPlans(value['plans']);
}

export function isResourceTransferRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { expiresAt: isNumberValue, resourceIds: isScopes }, {});
  }
  return isObject(value) && isNumberValue(value['expiresAt']) && isScopes(value['resourceIds']);
}

export function isResourceTransferClaim(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { providerClaimId: isString }, {});
  }
  return isObject(value) && isString(value['providerClaimId']);
}

export function acceptResourceTransferPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { installationId: isString, providerClaimId: isString },
      {},
    );
  }
  return isObject(value) && isString(value['installationId']) && isString(value['providerClaimId']);
}

export function isVerifiedResourceTransfer(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { newBillingPlan: isBillingPlan });
  }
  return isObject(value) && optional(value['newBillingPlan'], isBillingPlan);
}

export function listResourcesQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { ids: isScopes });
  }
  return isObject(value) && optional(value['ids'], isScopes);
}

export function isResourceList(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { resources: isResourceListResources }, {});
  }
  return isObject(value) && isResourceListResources(value['resources']);
}

export function isProvisionResourceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        billingPlanId: isString,
        metadata: isResourceMetadata,
        name: isString,
        productId: isString,
      },
      { externalId: isString, protocolSettings: isRequestedProtocolSettings },
    );
  }
  return (
    isObject(value) &&
    isString(value['billingPlanId']) &&
    optional(value['externalId'], isString) &&
    isResourceMetadata(value['metadata']) &&
    isString(value['name']) &&
    isString(value['productId']) &&
    optional(value['protocolSettings'], isRequestedProtocolSettings)
  );
}

export function isProvisionedResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isResource(value, report) && stop(report)) return false;
  if (!isProvisionedResource2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function deleteResourcePath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { installationId: isString, resourceId: isString }, {});
  }
  return isObject(value) && isString(value['installationId']) && isString(value['resourceId']);
}

export function isResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        id: isString,
        metadata: isResourceMetadata,
        name: isString,
        productId: isString,
        status: isResourceStatus,
      },
      {
        billingPlan: isBillingPlan,
        notification: isNotification,
        protocolSettings: isProtocolSettings,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlan) &&
    isString(value['id']) &&
    isResourceMetadata(value['metadata']) &&
    isString(value['name']) &&
    optional(value['notification'], isNotification) &&
    isString(value['productId']) &&
    optional(value['protocolSettings'], isProtocolSettings) &&
    isResourceStatus(value['status'])
  );
}

export function isUpdateResourceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        billingPlanId: isString,
        metadata: isResourceMetadata,
        name: isString,
        protocolSettings: isRequestedProtocolSettings,
        status: isResourceStatus,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlanId'], isString) &&
    optional(value['metadata'], isResourceMetadata) &&
    optional(value['name'], isString) &&
    optional(value['protocolSettings'], isRequestedProtocolSettings) &&
    optional(value['status'], isResourceStatus)
  );
}

export function listBillingPlansForResourceQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { metadata: isString });
  }
  return isObject(value) && optional(value['metadata'], isString);
}

export function isReplCommand(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { input: isString }, { readOnly: isBoolean });
  }
  return isObject(value) && isString(value['input']) && optional(value['readOnly'], isBoolean);
}

export function isReplOutput(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isReplBlock);
}

export function isReplBlock(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    const $type = value['type'];
    switch ($type) {
      case 'paragraph': {
        if (!isReplParagraph(value, report) && stop(report)) return false;
        break;
      }
      case 'table': {
        if (!isReplTable(value, report) && stop(report)) return false;
        break;
      }
      default: {
        if (rejectTag(report, value, 'type', ['paragraph', 'table'], $type)) return false;
      }
    }
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export function isReplCommandError(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isArray(value)) {
    if (!isReplOutput(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isValidationErrorEnvelope(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an array or an object', value)) return false;
  return count(report) === found;
}

export function isSecretsRotationRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        delayOldSecretsExpirationHours: isSecretsRotationRequestDelayOldSecretsExpirationHours,
        reason: isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(
      value['delayOldSecretsExpirationHours'],
      isSecretsRotationRequestDelayOldSecretsExpirationHours,
    ) &&
    optional(value['reason'], isString)
  );
}

export function isSecretsRotation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    const $sync = value['sync'];
    switch ($sync) {
      case true: {
        if (!isCompletedSecretsRotation(value, report) && stop(report)) return false;
        break;
      }
      case false: {
        if (!isPendingSecretsRotation(value, report) && stop(report)) return false;
        break;
      }
      default: {
        if (rejectTag(report, value, 'sync', [true, false], $sync)) return false;
      }
    }
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export function isPendingSecretsRotation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { sync: isPendingSecretsRotationSync }, {});
  }
  return isObject(value) && isPendingSecretsRotationSync(value['sync']);
}

export function listBillingPlansForProductPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { productSlug: isString }, {});
  }
  return isObject(value) && isString(value['productSlug']);
}

export function isDeploymentCanceledEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentCanceledEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentCheckRerequestedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentCheckRerequestedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentCheckRunCancelEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentCheckRunCancelEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentCheckRunStartEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentCheckRunStartEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentCreatedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentErrorEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentErrorEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentIntegrationActionCancelEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentIntegrationActionCancelEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentIntegrationActionCleanupEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentIntegrationActionCleanupEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentIntegrationActionStartEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentIntegrationActionStartEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentPromotedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentPromotedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentReadyEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentReadyEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isDeploymentSucceededEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isDeploymentSucceededEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isIntegrationConfigurationPermissionUpgradedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationPermissionUpgradedEvent2(value, report) && stop(report))
    return false;
  return count(report) === found;
}

export function isIntegrationConfigurationRemovedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationRemovedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isIntegrationConfigurationScopeChangeConfirmedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationScopeChangeConfirmedEvent2(value, report) && stop(report))
    return false;
  return count(report) === found;
}

export function isIntegrationConfigurationTransferredEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationTransferredEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isIntegrationResourceProjectConnectedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationResourceProjectConnectedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isIntegrationResourceProjectDisconnectedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isIntegrationResourceProjectDisconnectedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceInvoiceCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoiceCreatedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceInvoiceNotpaidEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoiceNotpaidEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceInvoiceOverdueEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoiceOverdueEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceInvoicePaidEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoicePaidEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceInvoiceRefundedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoiceRefundedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isMarketplaceMemberChangedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isMarketplaceMemberChangedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isProjectCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isProjectCreatedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isProjectRemovedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isProjectRemovedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function isProjectRenamedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isProjectRenamedEvent2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export {
  deleteInstallationPath as getInstallationPath,
  deleteInstallationPath as updateInstallationPath,
  deleteInstallationHeader as updateInstallationHeader,
  deleteInstallationPath as upsertInstallationPath,
  deleteInstallationHeader as upsertInstallationHeader,
  deleteInstallationPath as provisionPurchasePath,
  deleteInstallationHeader as provisionPurchaseHeader,
  deleteInstallationPath as listBillingPlansForInstallationPath,
  getInstallationHeader as listBillingPlansForInstallationHeader,
  deleteInstallationPath as createResourceTransferPath,
  deleteInstallationHeader as createResourceTransferHeader,
  deleteInstallationHeader as acceptResourceTransferHeader,
  acceptResourceTransferPath as verifyResourceTransferPath,
  getInstallationHeader as verifyResourceTransferHeader,
  deleteInstallationPath as listResourcesPath,
  getInstallationHeader as listResourcesHeader,
  deleteInstallationPath as provisionResourcePath,
  deleteInstallationHeader as provisionResourceHeader,
  deleteInstallationHeader as deleteResourceHeader,
  deleteResourcePath as getResourcePath,
  getInstallationHeader as getResourceHeader,
  deleteResourcePath as updateResourcePath,
  deleteInstallationHeader as updateResourceHeader,
  deleteResourcePath as listBillingPlansForResourcePath,
  getInstallationHeader as listBillingPlansForResourceHeader,
  deleteResourcePath as resourceReplPath,
  deleteInstallationHeader as resourceReplHeader,
  deleteResourcePath as requestSecretsRotationPath,
  deleteInstallationHeader as requestSecretsRotationHeader,
  listBillingPlansForResourceQuery as listBillingPlansForProductQuery,
  getInstallationHeader as listBillingPlansForProductHeader,
};

function isAcceptedPolicies(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isDateTimeValue);
}

function isAccountContact(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { email: isEmailValue }, { name: isString });
  }
  return isObject(value) && isEmailValue(value['email']) && optional(value['name'], isString);
}

function isBalance(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { currencyValueInCents: isNumberValue },
      { credit: isString, nameLabel: isString, resourceId: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['credit'], isString) &&
    isNumberValue(value['currencyValueInCents']) &&
    optional(value['nameLabel'], isString) &&
    optional(value['resourceId'], isString)
  );
}

function isBillingPeriod(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { end: isDateTimeValue, start: isDateTimeValue }, {});
  }
  return isObject(value) && isDateTimeValue(value['end']) && isDateTimeValue(value['start']);
}

function isBillingPlan(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { description: isString, id: isId, name: isId, type: isBillingPlanType },
      {
        cost: isString,
        details: isDetails,
        disabled: isBoolean,
        effectiveDate: isDateTimeValue,
        highlightedDetails: isDetails,
        initialCharge: isMoney,
        maximumAmount: isMoney,
        maximumAmountAutoPurchasePerPeriod: isMoney,
        minimumAmount: isMoney,
        paymentMethodRequired: isBoolean,
        preauthorizationAmount: isNumberValue,
        quote: isBillingPlanQuote,
        scope: isBillingPlanScope,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['cost'], isString) &&
    isString(value['description']) &&
    optional(value['details'], isDetails) &&
    optional(value['disabled'], isBoolean) &&
    optional(value['effectiveDate'], isDateTimeValue) &&
    optional(value['highlightedDetails'], isDetails) &&
    isId(value['id']) &&
    optional(value['initialCharge'], isMoney) &&
    optional(value['maximumAmount'], isMoney) &&
    optional(value['maximumAmountAutoPurchasePerPeriod'], isMoney) &&
    optional(value['minimumAmount'], isMoney) &&
    isId(value['name']) &&
    optional(value['paymentMethodRequired'], isBoolean) &&
    optional(value['preauthorizationAmount'], isNumberValue) &&
    optional(value['quote'], isBillingPlanQuote) &&
    optional(value['scope'], isBillingPlanScope) &&
    isBillingPlanType(value['type'])
  );
}

function isBillingPlanDetail(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { label: isId }, { value: isId });
  }
  return isObject(value) && isId(value['label']) && optional(value['value'], isId);
}

function isBillingPlanListPlans(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingPlan);
}

function isBillingPlanQuote(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingPlanQuoteLine);
}

function isBillingPlanQuoteLine(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { amount: isString, line: isString }, {});
  }
  return isObject(value) && isString(value['amount']) && isString(value['line']);
}

function isBillingPlanScope(value: unknown, report?: Report): boolean {
  if (value !== 'installation' && value !== 'resource') {
    fail(report, 'enum', ['installation', 'resource'], value);
    return false;
  }
  return true;
}

function isBillingPlanType(value: unknown, report?: Report): boolean {
  if (value !== 'prepayment' && value !== 'subscription') {
    fail(report, 'enum', ['prepayment', 'subscription'], value);
    return false;
  }
  return true;
}

function isBoolean(value: unknown, report?: Report): boolean {
  if (typeof value !== 'boolean') {
    fail(report, 'type', 'true or false', value);
    return false;
  }
  return true;
}

function isCheckReference(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

function isCheckRun(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { checkId: isString, deploymentId: isString, id: isString, source: isCheckRunSource },
      { timeout: isNumberValue },
    );
  }
  return (
    isObject(value) &&
    isString(value['checkId']) &&
    isString(value['deploymentId']) &&
    isString(value['id']) &&
    isCheckRunSource(value['source']) &&
    optional(value['timeout'], isNumberValue)
  );
}

function isCheckRunSource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationConfigurationId: isString, kind: isCheckRunSourceKind },
      { externalResourceId: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['externalResourceId'], isString) &&
    isString(value['integrationConfigurationId']) &&
    isCheckRunSourceKind(value['kind'])
  );
}

function isCheckRunSourceKind(value: unknown, report?: Report): boolean {
  if (value !== 'integration') {
    fail(report, 'const', 'integration', value);
    return false;
  }
  return true;
}

function isChildren(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTextBlock);
}

function isCompletedSecretsRotation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { secrets: isSecrets, sync: isCompletedSecretsRotationSync },
      { partial: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['partial'], isBoolean) &&
    isSecrets(value['secrets']) &&
    isCompletedSecretsRotationSync(value['sync'])
  );
}

function isCompletedSecretsRotationSync(value: unknown, report?: Report): boolean {
  if (value !== true) {
    fail(report, 'const', true, value);
    return false;
  }
  return true;
}

function isConfigurationReference(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

function isConnectedProject(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isProjectReference(value, report) && stop(report)) return false;
  if (!isConnectedProject2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isConnectedProject2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { name: isString }, {});
  }
  return isObject(value) && isString(value['name']);
}

function isDateTimeValue(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!isDateTime(value)) {
    fail(report, 'format', 'a date and time such as 2025-01-31T12:00:00Z', value);
    return false;
  }
  return true;
}

function isDeploymentCanceledEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentCanceledEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentCanceledEventType(value['type'])
  );
}

function isDeploymentCanceledEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.canceled') {
    fail(report, 'const', 'deployment.canceled', value);
    return false;
  }
  return true;
}

function isDeploymentCheckRerequestedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentCheckRerequestedPayload, type: isDeploymentCheckRerequestedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentCheckRerequestedPayload(value['payload']) &&
    isDeploymentCheckRerequestedEventType(value['type'])
  );
}

function isDeploymentCheckRerequestedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.check-rerequested') {
    fail(report, 'const', 'deployment.check-rerequested', value);
    return false;
  }
  return true;
}

function isDeploymentCheckRerequestedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isDeploymentCheckRerequestedPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDeploymentCheckRerequestedPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { check: isCheckReference, deployment: isDeploymentReference },
      {},
    );
  }
  return (
    isObject(value) &&
    isCheckReference(value['check']) &&
    isDeploymentReference(value['deployment'])
  );
}

function isDeploymentCheckRunCancelEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentCheckRunPayload, type: isDeploymentCheckRunCancelEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentCheckRunPayload(value['payload']) &&
    isDeploymentCheckRunCancelEventType(value['type'])
  );
}

function isDeploymentCheckRunCancelEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.checkrun.cancel') {
    fail(report, 'const', 'deployment.checkrun.cancel', value);
    return false;
  }
  return true;
}

function isDeploymentCheckRunPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isDeploymentCheckRunPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDeploymentCheckRunPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { checkRun: isCheckRun, deployment: isDeploymentReference },
      {},
    );
  }
  return (
    isObject(value) && isCheckRun(value['checkRun']) && isDeploymentReference(value['deployment'])
  );
}

function isDeploymentCheckRunStartEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentCheckRunPayload, type: isDeploymentCheckRunStartEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentCheckRunPayload(value['payload']) &&
    isDeploymentCheckRunStartEventType(value['type'])
  );
}

function isDeploymentCheckRunStartEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.checkrun.start') {
    fail(report, 'const', 'deployment.checkrun.start', value);
    return false;
  }
  return true;
}

function isDeploymentCreatedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentCreatedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentCreatedEventType(value['type'])
  );
}

function isDeploymentCreatedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.created') {
    fail(report, 'const', 'deployment.created', value);
    return false;
  }
  return true;
}

function isDeploymentErrorEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentErrorEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentErrorEventType(value['type'])
  );
}

function isDeploymentErrorEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.error') {
    fail(report, 'const', 'deployment.error', value);
    return false;
  }
  return true;
}

function isDeploymentIntegrationActionCancelEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isDeploymentIntegrationActionPayload,
        type: isDeploymentIntegrationActionCancelEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentIntegrationActionPayload(value['payload']) &&
    isDeploymentIntegrationActionCancelEventType(value['type'])
  );
}

function isDeploymentIntegrationActionCancelEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.integration.action.cancel') {
    fail(report, 'const', 'deployment.integration.action.cancel', value);
    return false;
  }
  return true;
}

function isDeploymentIntegrationActionCleanupEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isDeploymentIntegrationActionPayload,
        type: isDeploymentIntegrationActionCleanupEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentIntegrationActionPayload(value['payload']) &&
    isDeploymentIntegrationActionCleanupEventType(value['type'])
  );
}

function isDeploymentIntegrationActionCleanupEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.integration.action.cleanup') {
    fail(report, 'const', 'deployment.integration.action.cleanup', value);
    return false;
  }
  return true;
}

function isDeploymentIntegrationActionPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isDeploymentIntegrationActionPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDeploymentIntegrationActionPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        action: isString,
        configuration: isConfigurationReference,
        deployment: isDeploymentReference,
        installationId: isString,
        resourceId: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['action']) &&
    isConfigurationReference(value['configuration']) &&
    isDeploymentReference(value['deployment']) &&
    isString(value['installationId']) &&
    isString(value['resourceId'])
  );
}

function isDeploymentIntegrationActionStartEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isDeploymentIntegrationActionPayload,
        type: isDeploymentIntegrationActionStartEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentIntegrationActionPayload(value['payload']) &&
    isDeploymentIntegrationActionStartEventType(value['type'])
  );
}

function isDeploymentIntegrationActionStartEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.integration.action.start') {
    fail(report, 'const', 'deployment.integration.action.start', value);
    return false;
  }
  return true;
}

function isDeploymentLinks(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { deployment: isString, project: isString });
  }
  return (
    isObject(value) &&
    optional(value['deployment'], isString) &&
    optional(value['project'], isString)
  );
}

function isDeploymentPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isDeploymentPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDeploymentPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { deployment: isDeploymentSummary },
      {
        links: isDeploymentLinks,
        plan: isString,
        project: isProjectReference,
        regions: isScopes,
        target: isStringOrNull,
      },
    );
  }
  return (
    isObject(value) &&
    value['deployment'] !== undefined &&
    isDeploymentSummary(value['deployment']) &&
    optional(value['links'], isDeploymentLinks) &&
    optional(value['plan'], isString) &&
    optional(value['project'], isProjectReference) &&
    optional(value['regions'], isScopes) &&
    optional(value['target'], isStringOrNull)
  );
}

function isDeploymentPromotedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentPromotedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentPromotedEventType(value['type'])
  );
}

function isDeploymentPromotedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.promoted') {
    fail(report, 'const', 'deployment.promoted', value);
    return false;
  }
  return true;
}

function isDeploymentReadyEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentReadyEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentReadyEventType(value['type'])
  );
}

function isDeploymentReadyEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.ready') {
    fail(report, 'const', 'deployment.ready', value);
    return false;
  }
  return true;
}

function isDeploymentReference(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

function isDeploymentSucceededEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isDeploymentPayload, type: isDeploymentSucceededEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isDeploymentPayload(value['payload']) &&
    isDeploymentSucceededEventType(value['type'])
  );
}

function isDeploymentSucceededEventType(value: unknown, report?: Report): boolean {
  if (value !== 'deployment.succeeded') {
    fail(report, 'const', 'deployment.succeeded', value);
    return false;
  }
  return true;
}

function isDeploymentSummary(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isDeploymentReference(value, report) && stop(report)) return false;
  if (!isDeploymentSummary2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDeploymentSummary2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { meta: isMeta, name: isString, url: isString });
  }
  return (
    isObject(value) &&
    optional(value['meta'], isMeta) &&
    optional(value['name'], isString) &&
    optional(value['url'], isString)
  );
}

function isDetails(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingPlanDetail);
}

function isEmailValue(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!isEmail(value)) {
    fail(report, 'format', 'an email address', value);
    return false;
  }
  return true;
}

function isEnvironmentOverrides(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { development: isString, preview: isString, production: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['development'], isString) &&
    optional(value['preview'], isString) &&
    optional(value['production'], isString)
  );
}

function isErrorDetails(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { code: isString, message: isString },
      { user: isErrorUserNotice },
    );
  }
  return (
    isObject(value) &&
    isString(value['code']) &&
    isString(value['message']) &&
    optional(value['user'], isErrorUserNotice)
  );
}

function isErrorUserNotice(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { message: isString, url: isStringOrNull });
  }
  return (
    isObject(value) &&
    optional(value['message'], isString) &&
    optional(value['url'], isStringOrNull)
  );
}

function isExperimentationSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { edgeConfigId: isString, edgeConfigSyncingEnabled: isBoolean, edgeConfigTokenId: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['edgeConfigId'], isString) &&
    optional(value['edgeConfigSyncingEnabled'], isBoolean) &&
    optional(value['edgeConfigTokenId'], isString)
  );
}

function isId(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (value === '') {
    fail(report, 'minLength', 1, value);
    return false;
  }
  return true;
}

function isInstallationAccount(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { contact: isAccountContact, url: isUriValue },
      { name: isString },
    );
  }
  return (
    isObject(value) &&
    isAccountContact(value['contact']) &&
    optional(value['name'], isString) &&
    isUriValue(value['url'])
  );
}

function isInstallationCredentials(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { access_token: isString, token_type: isString }, {});
  }
  return isObject(value) && isString(value['access_token']) && isString(value['token_type']);
}

function isInstallationNotification(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (!isNotification(value, report) && stop(report)) return false;
  } else if (value !== null && fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isIntegrationConfigurationPermissionUpgradedEvent2(
  value: unknown,
  report?: Report,
): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationConfigurationPermissionUpgradedPayload,
        type: isIntegrationConfigurationPermissionUpgradedEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationConfigurationPermissionUpgradedPayload(value['payload']) &&
    isIntegrationConfigurationPermissionUpgradedEventType(value['type'])
  );
}

function isIntegrationConfigurationPermissionUpgradedEventType(
  value: unknown,
  report?: Report,
): boolean {
  if (value !== 'integration-configuration.permission-upgraded') {
    fail(report, 'const', 'integration-configuration.permission-upgraded', value);
    return false;
  }
  return true;
}

function isIntegrationConfigurationPermissionUpgradedPayload(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationPermissionUpgradedPayload2(value, report) && stop(report))
    return false;
  return count(report) === found;
}

function isIntegrationConfigurationPermissionUpgradedPayload2(
  value: unknown,
  report?: Report,
): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { configuration: isProjectAccessConfiguration, projects: isProjectAccessChange },
      {},
    );
  }
  return (
    isObject(value) &&
    value['configuration'] !== undefined &&
    isProjectAccessConfiguration(value['configuration']) &&
    isProjectAccessChange(value['projects'])
  );
}

function isIntegrationConfigurationRemovedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationConfigurationRemovedPayload,
        type: isIntegrationConfigurationRemovedEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationConfigurationRemovedPayload(value['payload']) &&
    isIntegrationConfigurationRemovedEventType(value['type'])
  );
}

function isIntegrationConfigurationRemovedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'integration-configuration.removed') {
    fail(report, 'const', 'integration-configuration.removed', value);
    return false;
  }
  return true;
}

function isIntegrationConfigurationRemovedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationRemovedPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isIntegrationConfigurationRemovedPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { configuration: isProjectAccessConfiguration },
      { installationId: isString },
    );
  }
  return (
    isObject(value) &&
    value['configuration'] !== undefined &&
    isProjectAccessConfiguration(value['configuration']) &&
    optional(value['installationId'], isString)
  );
}

function isIntegrationConfigurationScopeChangeConfirmedEvent2(
  value: unknown,
  report?: Report,
): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationConfigurationScopeChangeConfirmedPayload,
        type: isIntegrationConfigurationScopeChangeConfirmedEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationConfigurationScopeChangeConfirmedPayload(value['payload']) &&
    isIntegrationConfigurationScopeChangeConfirmedEventType(value['type'])
  );
}

function isIntegrationConfigurationScopeChangeConfirmedEventType(
  value: unknown,
  report?: Report,
): boolean {
  if (value !== 'integration-configuration.scope-change-confirmed') {
    fail(report, 'const', 'integration-configuration.scope-change-confirmed', value);
    return false;
  }
  return true;
}

function isIntegrationConfigurationScopeChangeConfirmedPayload(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationScopeChangeConfirmedPayload2(value, report) && stop(report))
    return false;
  return count(report) === found;
}

function isIntegrationConfigurationScopeChangeConfirmedPayload2(
  value: unknown,
  report?: Report,
): boolean {
  if (report) {
    return explainObject(report, value, { configuration: isScopedConfiguration }, {});
  }
  return (
    isObject(value) &&
    value['configuration'] !== undefined &&
    isScopedConfiguration(value['configuration'])
  );
}

function isIntegrationConfigurationTransferredEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationConfigurationTransferredPayload,
        type: isIntegrationConfigurationTransferredEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationConfigurationTransferredPayload(value['payload']) &&
    isIntegrationConfigurationTransferredEventType(value['type'])
  );
}

function isIntegrationConfigurationTransferredEventType(value: unknown, report?: Report): boolean {
  if (value !== 'integration-configuration.transferred') {
    fail(report, 'const', 'integration-configuration.transferred', value);
    return false;
  }
  return true;
}

function isIntegrationConfigurationTransferredPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationConfigurationTransferredPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isIntegrationConfigurationTransferredPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        configuration: isConfigurationReference,
        installationId: isString,
        newAccountId: isString,
        newTeamId: isString,
        previousAccountId: isString,
        previousTeamId: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isConfigurationReference(value['configuration']) &&
    isString(value['installationId']) &&
    isString(value['newAccountId']) &&
    isString(value['newTeamId']) &&
    isString(value['previousAccountId']) &&
    isString(value['previousTeamId'])
  );
}

function isIntegrationResourceProjectConnectedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationResourceProjectConnectedPayload,
        type: isIntegrationResourceProjectConnectedEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationResourceProjectConnectedPayload(value['payload']) &&
    isIntegrationResourceProjectConnectedEventType(value['type'])
  );
}

function isIntegrationResourceProjectConnectedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'integration-resource.project-connected') {
    fail(report, 'const', 'integration-resource.project-connected', value);
    return false;
  }
  return true;
}

function isIntegrationResourceProjectConnectedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationResourceProjectConnectedPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isIntegrationResourceProjectConnectedPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        configuration: isConfigurationReference,
        installationId: isString,
        project: isConnectedProject,
        projectId: isString,
        resourceId: isString,
        targets: isScopes,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isConfigurationReference(value['configuration']) &&
    isString(value['installationId']) &&
    value['project'] !== undefined &&
    isConnectedProject(value['project']) &&
    isString(value['projectId']) &&
    isString(value['resourceId']) &&
    isScopes(value['targets'])
  );
}

function isIntegrationResourceProjectDisconnectedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        payload: isIntegrationResourceProjectDisconnectedPayload,
        type: isIntegrationResourceProjectDisconnectedEventType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isIntegrationResourceProjectDisconnectedPayload(value['payload']) &&
    isIntegrationResourceProjectDisconnectedEventType(value['type'])
  );
}

function isIntegrationResourceProjectDisconnectedEventType(
  value: unknown,
  report?: Report,
): boolean {
  if (value !== 'integration-resource.project-disconnected') {
    fail(report, 'const', 'integration-resource.project-disconnected', value);
    return false;
  }
  return true;
}

function isIntegrationResourceProjectDisconnectedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isIntegrationResourceProjectDisconnectedPayload2(value, report) && stop(report))
    return false;
  return count(report) === found;
}

function isIntegrationResourceProjectDisconnectedPayload2(
  value: unknown,
  report?: Report,
): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        configuration: isConfigurationReference,
        installationId: isString,
        project: isProjectReference,
        projectId: isString,
        resourceId: isString,
        targets: isScopes,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isConfigurationReference(value['configuration']) &&
    isString(value['installationId']) &&
    isProjectReference(value['project']) &&
    isString(value['projectId']) &&
    isString(value['resourceId']) &&
    isScopes(value['targets'])
  );
}

function isMarketplaceInvoiceCreatedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceInvoicePayload, type: isMarketplaceInvoiceCreatedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceInvoicePayload(value['payload']) &&
    isMarketplaceInvoiceCreatedEventType(value['type'])
  );
}

function isMarketplaceInvoiceCreatedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.invoice.created') {
    fail(report, 'const', 'marketplace.invoice.created', value);
    return false;
  }
  return true;
}

function isMarketplaceInvoiceNotpaidEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceInvoicePayload, type: isMarketplaceInvoiceNotpaidEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceInvoicePayload(value['payload']) &&
    isMarketplaceInvoiceNotpaidEventType(value['type'])
  );
}

function isMarketplaceInvoiceNotpaidEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.invoice.notpaid') {
    fail(report, 'const', 'marketplace.invoice.notpaid', value);
    return false;
  }
  return true;
}

function isMarketplaceInvoiceOverdueEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceInvoicePayload, type: isMarketplaceInvoiceOverdueEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceInvoicePayload(value['payload']) &&
    isMarketplaceInvoiceOverdueEventType(value['type'])
  );
}

function isMarketplaceInvoiceOverdueEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.invoice.overdue') {
    fail(report, 'const', 'marketplace.invoice.overdue', value);
    return false;
  }
  return true;
}

function isMarketplaceInvoicePaidEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceInvoicePayload, type: isMarketplaceInvoicePaidEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceInvoicePayload(value['payload']) &&
    isMarketplaceInvoicePaidEventType(value['type'])
  );
}

function isMarketplaceInvoicePaidEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.invoice.paid') {
    fail(report, 'const', 'marketplace.invoice.paid', value);
    return false;
  }
  return true;
}

function isMarketplaceInvoicePayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoicePayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMarketplaceInvoicePayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        installationId: isString,
        invoiceDate: isDateTimeValue,
        invoiceId: isString,
        invoiceTotal: isMoney,
        period: isBillingPeriod,
      },
      { configuration: isConfigurationReference, externalInvoiceId: isStringOrNull },
    );
  }
  return (
    isObject(value) &&
    optional(value['configuration'], isConfigurationReference) &&
    optional(value['externalInvoiceId'], isStringOrNull) &&
    isString(value['installationId']) &&
    isDateTimeValue(value['invoiceDate']) &&
    isString(value['invoiceId']) &&
    isMoney(value['invoiceTotal']) &&
    isBillingPeriod(value['period'])
  );
}

function isMarketplaceInvoiceRefundedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceInvoiceRefundedPayload, type: isMarketplaceInvoiceRefundedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceInvoiceRefundedPayload(value['payload']) &&
    isMarketplaceInvoiceRefundedEventType(value['type'])
  );
}

function isMarketplaceInvoiceRefundedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.invoice.refunded') {
    fail(report, 'const', 'marketplace.invoice.refunded', value);
    return false;
  }
  return true;
}

function isMarketplaceInvoiceRefundedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoiceRefundedPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMarketplaceInvoiceRefundedPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        amount: isMoney,
        installationId: isString,
        invoiceId: isString,
        period: isBillingPeriod,
        reason: isString,
      },
      { configuration: isConfigurationReference, externalInvoiceId: isStringOrNull },
    );
  }
  return (
    isObject(value) &&
    isMoney(value['amount']) &&
    optional(value['configuration'], isConfigurationReference) &&
    optional(value['externalInvoiceId'], isStringOrNull) &&
    isString(value['installationId']) &&
    isString(value['invoiceId']) &&
    isBillingPeriod(value['period']) &&
    isString(value['reason'])
  );
}

function isMarketplaceMemberChangedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isMarketplaceMemberChangedPayload, type: isMarketplaceMemberChangedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    value['payload'] !== undefined &&
    isMarketplaceMemberChangedPayload(value['payload']) &&
    isMarketplaceMemberChangedEventType(value['type'])
  );
}

function isMarketplaceMemberChangedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace.member.changed') {
    fail(report, 'const', 'marketplace.member.changed', value);
    return false;
  }
  return true;
}

function isMarketplaceMemberChangedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isMarketplaceMemberChangedPayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMarketplaceMemberChangedPayload2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        configuration: isConfigurationReference,
        installationId: isString,
        memberId: isString,
        role: isMarketplaceMemberRole,
      },
      { globalUserId: isString, userEmail: isString },
    );
  }
  return (
    isObject(value) &&
    isConfigurationReference(value['configuration']) &&
    optional(value['globalUserId'], isString) &&
    isString(value['installationId']) &&
    isString(value['memberId']) &&
    isMarketplaceMemberRole(value['role']) &&
    optional(value['userEmail'], isString)
  );
}

function isMarketplaceMemberRole(value: unknown, report?: Report): boolean {
  if (value !== 'ADMIN' && value !== 'USER' && value !== 'NONE') {
    fail(report, 'enum', ['ADMIN', 'USER', 'NONE'], value);
    return false;
  }
  return true;
}

function isMeta(value: unknown, report?: Report): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  return true;
}

function isMoney(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternMoney.test(value)) {
    fail(report, 'pattern', patternMoney, value);
    return false;
  }
  return true;
}

function isNotification(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { level: isNotificationLevel, title: isString },
      { href: isNotificationHref, message: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['href'], isNotificationHref) &&
    isNotificationLevel(value['level']) &&
    optional(value['message'], isString) &&
    isString(value['title'])
  );
}

function isNotificationHref(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (
    !patternNotificationHref.test(value) &&
    fail(report, 'pattern', patternNotificationHref, value)
  )
    return false;
  if (!isUri(value) && fail(report, 'format', 'a URI', value)) return false;
  return count(report) === found;
}

function isNotificationLevel(value: unknown, report?: Report): boolean {
  if (value !== 'info' && value !== 'warn' && value !== 'error') {
    fail(report, 'enum', ['info', 'warn', 'error'], value);
    return false;
  }
  return true;
}

function isNumberValue(value: unknown, report?: Report): boolean {
  if (!isNumber(value)) {
    fail(report, 'type', 'a number', value);
    return false;
  }
  return true;
}

function isPendingSecretsRotationSync(value: unknown, report?: Report): boolean {
  if (value !== false) {
    fail(report, 'const', false, value);
    return false;
  }
  return true;
}

function isProjectAccessChange(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { added: isScopes, removed: isScopes }, {});
  }
  return isObject(value) && isScopes(value['added']) && isScopes(value['removed']);
}

function isProjectAccessConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isConfigurationReference(value, report) && stop(report)) return false;
  if (!isProjectAccessConfiguration2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isProjectAccessConfiguration2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { projectSelection: isProjectSelection, projects: isScopes },
    );
  }
  return (
    isObject(value) &&
    optional(value['projectSelection'], isProjectSelection) &&
    optional(value['projects'], isScopes)
  );
}

function isProjectCreatedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isWebhookPayload, type: isProjectCreatedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    isWebhookPayload(value['payload']) &&
    isProjectCreatedEventType(value['type'])
  );
}

function isProjectCreatedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'project.created') {
    fail(report, 'const', 'project.created', value);
    return false;
  }
  return true;
}

function isProjectReference(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

function isProjectRemovedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isWebhookPayload, type: isProjectRemovedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    isWebhookPayload(value['payload']) &&
    isProjectRemovedEventType(value['type'])
  );
}

function isProjectRemovedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'project.removed') {
    fail(report, 'const', 'project.removed', value);
    return false;
  }
  return true;
}

function isProjectRenamedEvent2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { payload: isWebhookPayload, type: isProjectRenamedEventType },
      {},
    );
  }
  return (
    isObject(value) &&
    isWebhookPayload(value['payload']) &&
    isProjectRenamedEventType(value['type'])
  );
}

function isProjectRenamedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'project.renamed') {
    fail(report, 'const', 'project.renamed', value);
    return false;
  }
  return true;
}

function isProjectSelection(value: unknown, report?: Report): boolean {
  if (value !== 'all' && value !== 'selected') {
    fail(report, 'enum', ['all', 'selected'], value);
    return false;
  }
  return true;
}

function isProtocolSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { experimentation: isExperimentationSettings });
  }
  return isObject(value) && optional(value['experimentation'], isExperimentationSettings);
}

function isProvisionedPurchaseBalances(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBalance);
}

function isProvisionedResource2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { secrets: isSecrets }, {});
  }
  return isObject(value) && isSecrets(value['secrets']);
}

function isReplParagraph(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { children: isChildren, type: isReplParagraphType }, {});
  }
  return isObject(value) && isChildren(value['children']) && isReplParagraphType(value['type']);
}

function isReplParagraphType(value: unknown, report?: Report): boolean {
  if (value !== 'paragraph') {
    fail(report, 'const', 'paragraph', value);
    return false;
  }
  return true;
}

function isReplTable(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { rows: isReplTableRows, type: isReplTableType },
      { header: isChildren },
    );
  }
  return (
    isObject(value) &&
    optional(value['header'], isChildren) &&
    isReplTableRows(value['rows']) &&
    isReplTableType(value['type'])
  );
}

function isReplTableRow(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTextBlock);
}

function isReplTableRows(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isReplTableRow);
}

function isReplTableType(value: unknown, report?: Report): boolean {
  if (value !== 'table') {
    fail(report, 'const', 'table', value);
    return false;
  }
  return true;
}

function isRequestedExperimentationSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { edgeConfigId: isString });
  }
  return isObject(value) && optional(value['edgeConfigId'], isString);
}

function isRequestedProtocolSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { experimentation: isRequestedExperimentationSettings },
    );
  }
  return isObject(value) && optional(value['experimentation'], isRequestedExperimentationSettings);
}

function isResourceListResources(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isResource);
}

function isResourceMetadata(value: unknown, report?: Report): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  return true;
}

function isResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesResourceStatus.has(value)) {
    fail(report, 'enum', valuesResourceStatus, value);
    return false;
  }
  return true;
}

function isScopedConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isConfigurationReference(value, report) && stop(report)) return false;
  if (!isScopedConfiguration2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isScopedConfiguration2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { scopes: isScopes }, {});
  }
  return isObject(value) && isScopes(value['scopes']);
}

function isScopes(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isString);
}

function isSecret(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { name: isId, value: isId },
      { environmentOverrides: isEnvironmentOverrides, prefix: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['environmentOverrides'], isEnvironmentOverrides) &&
    isId(value['name']) &&
    optional(value['prefix'], isString) &&
    isId(value['value'])
  );
}

function isSecrets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isSecret);
}

function isSecretsRotationRequestDelayOldSecretsExpirationHours(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isNumber(value)) {
    fail(report, 'type', 'a number', value);
    return false;
  }
  if (value < 0 && fail(report, 'minimum', 0, value)) return false;
  if (value > 720 && fail(report, 'maximum', 720, value)) return false;
  return count(report) === found;
}

function isString(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  return true;
}

function isStringOrNull(value: unknown, report?: Report): boolean {
  if (!(typeof value === 'string' || value === null)) {
    fail(report, 'type', 'a string or null', value);
    return false;
  }
  return true;
}

function isTeam(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isStringOrNull }, {});
  }
  return isObject(value) && isStringOrNull(value['id']);
}

function isTextBlock(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { text: isString, type: isTextBlockType },
      { bold: isBoolean, color: isString, href: isString, italic: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['bold'], isBoolean) &&
    optional(value['color'], isString) &&
    optional(value['href'], isString) &&
    optional(value['italic'], isBoolean) &&
    isString(value['text']) &&
    isTextBlockType(value['type'])
  );
}

function isTextBlockType(value: unknown, report?: Report): boolean {
  if (value !== 'text') {
    fail(report, 'const', 'text', value);
    return false;
  }
  return true;
}

function isUriValue(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!isUri(value)) {
    fail(report, 'format', 'a URI', value);
    return false;
  }
  return true;
}

function isValidationErrorDetails(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isErrorDetails(value, report) && stop(report)) return false;
  if (!isValidationErrorDetails2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isValidationErrorDetails2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { fields: isValidationErrorDetailsFields });
  }
  return isObject(value) && optional(value['fields'], isValidationErrorDetailsFields);
}

function isValidationErrorDetailsFields(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isValidationErrorField);
}

function isValidationErrorField(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { key: isString }, { message: isString });
  }
  return isObject(value) && isString(value['key']) && optional(value['message'], isString);
}

function isWebhookEnvelope(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { createdAt: isWebhookEnvelopeCreatedAt, id: isString, type: isString },
      { region: isStringOrNull },
    );
  }
  return (
    isObject(value) &&
    value['createdAt'] !== undefined &&
    isWebhookEnvelopeCreatedAt(value['createdAt']) &&
    isString(value['id']) &&
    optional(value['region'], isStringOrNull) &&
    isString(value['type'])
  );
}

function isWebhookEnvelopeCreatedAt(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value === 'string') {
    if (
      !isDateTime(value) &&
      fail(report, 'format', 'a date and time such as 2025-01-31T12:00:00Z', value)
    )
      return false;
  } else if (!isNumber(value) && fail(report, 'type', 'a number or a string', value)) return false;
  return count(report) === found;
}

function isWebhookIntegration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { installationId: isString },
      { resources: isWebhookIntegrationResources },
    );
  }
  return (
    isObject(value) &&
    isString(value['installationId']) &&
    optional(value['resources'], isWebhookIntegrationResources)
  );
}

function isWebhookIntegrationResources(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isWebhookResource);
}

function isWebhookPayload(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        installationIds: isScopes,
        integrations: isWebhookPayloadIntegrations,
        team: isTeam,
        user: isTeam,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['installationIds'], isScopes) &&
    optional(value['integrations'], isWebhookPayloadIntegrations) &&
    optional(value['team'], isTeam) &&
    optional(value['user'], isTeam)
  );
}

function isWebhookPayloadIntegrations(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isWebhookIntegration);
}

function isWebhookResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { externalResourceId: isString }, {});
  }
  return isObject(value) && isString(value['externalResourceId']);
}
