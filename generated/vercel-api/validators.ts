// Written by openapi-counterpart from the description. Edits are lost.

import {
  anyOf,
  anything,
  count,
  explainClosedObject,
  explainObject,
  fail,
  hasOnly,
  isArray,
  isDateTime,
  isInteger,
  isListOf,
  isLongerThan,
  isMapOf,
  isNumber,
  isObject,
  isUri,
  oneOf,
  optional,
  rejectTag,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report } from '@openapi-counterpart/runtime';

const keysUpdateDeploymentActionRequest = new Set<string>([
  'outcomes',
  'status',
  'statusText',
  'statusUrl',
]);
const keysSubmitBillingDataRequest = new Set<string>([
  'billing',
  'eod',
  'period',
  'timestamp',
  'usage',
]);
const keysSubmitPrepaymentBalancesRequest = new Set<string>(['balances', 'timestamp']);
const keysSubmitInvoiceRequest = new Set<string>([
  'discounts',
  'externalId',
  'final',
  'invoiceDate',
  'items',
  'memo',
  'period',
  'test',
]);
const keysCreateEventRequest = new Set<string>(['event']);
const keysSecretsUpdate = new Set<string>(['partial', 'secrets']);
const keysImportResourceRequest = new Set<string>([
  'billingPlan',
  'extras',
  'metadata',
  'name',
  'notification',
  'ownership',
  'productId',
  'secrets',
  'status',
]);
const keysPutGlobalConfigRequest = new Set<string>(['data']);
const keysCreateExperimentationItemsRequest = new Set<string>(['items']);
const keysUpdateExperimentationItemRequest = new Set<string>([
  'category',
  'createdAt',
  'description',
  'isArchived',
  'name',
  'origin',
  'slug',
  'updatedAt',
]);
const patternStatusUrl = new RegExp('^https?://|^sso:', 'u');
const valuesResourceStatus = new Set<unknown>([
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
]);
const keysBillingPeriod = new Set<string>(['end', 'start']);
const keysInvoiceTest = new Set<string>(['result', 'validate']);
const patternMoney = new RegExp('^[0-9]+(\\.[0-9]+)?$', 'u');
const valuesInvoiceState = new Set<unknown>([
  'draft',
  'pending',
  'scheduled',
  'invoiced',
  'paid',
  'notpaid',
  'overdue',
  'refund_requested',
  'refunded',
]);
const keysRefundInvoiceAction = new Set<string>(['action', 'reason', 'total']);
const valuesInstallationSource = new Set<unknown>([
  'marketplace',
  'deploy-button',
  'external',
  'v0',
  'resource-claims',
  'cli',
  'oauth',
  'backoffice',
  'import-recommended-integrations',
  'organization',
]);
const patternCreateStoreRequestIntegrationConfigurationId = new RegExp('^icfg_[a-zA-Z0-9]+$', 'u');
const keysDeploymentActionOutcome = new Set<string>(['kind', 'secrets']);
const keysBillingItem = new Set<string>([
  'billingPlanId',
  'details',
  'end',
  'name',
  'price',
  'quantity',
  'resourceId',
  'start',
  'total',
  'units',
]);
const keysUsageMetric = new Set<string>([
  'dayValue',
  'name',
  'periodValue',
  'planValue',
  'resourceId',
  'type',
  'units',
]);
const keysPrepaymentBalance = new Set<string>([
  'credit',
  'currencyValueInCents',
  'nameLabel',
  'resourceId',
]);
const keysBillingDiscount = new Set<string>([
  'amount',
  'billingPlanId',
  'details',
  'end',
  'name',
  'resourceId',
  'start',
]);
const keysInstallationUpdatedEvent = new Set<string>(['billingPlanId', 'type']);
const keysResourceUpdatedEvent = new Set<string>(['productId', 'resourceId', 'type']);
const keysSecret = new Set<string>(['environmentOverrides', 'name', 'prefix', 'value']);
const keysExperimentationItem = new Set<string>([
  'category',
  'createdAt',
  'description',
  'id',
  'isArchived',
  'name',
  'origin',
  'slug',
  'updatedAt',
]);
const patternProductIdOrSlug1 = new RegExp('^iap_[a-zA-Z0-9_]+$', 'u');
const patternProductIdOrSlug2 = new RegExp('^[a-z0-9-]+$', 'u');
const keysPlanDetailInput = new Set<string>(['label', 'value']);
const valuesConfigurationDisabledReason = new Set<unknown>([
  'disabled-by-owner',
  'feature-not-available',
  'disabled-by-admin',
  'original-owner-left-the-team',
  'account-plan-downgrade',
  'original-owner-role-downgraded',
]);
const valuesProtocol = new Set<unknown>([
  'experimentation',
  'checks',
  'storage',
  'ai',
  'observability',
  'video',
  'authentication',
  'workflow',
  'logDrain',
  'traceDrain',
  'messaging',
  'other',
]);
const valuesStoreExternalResourceStatus = new Set<unknown>([
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
  null,
]);
const valuesStoreStatus = new Set<unknown>([
  'available',
  'error',
  'suspended',
  'limits-exceeded-suspended',
  'limits-exceeded-suspended-store-count',
  'initializing',
  'onboarding',
  'uninstalled',
  null,
]);
const keysDeploymentActionSecret = new Set<string>(['name', 'value']);
const valuesIntegrationTag = new Set<unknown>([
  'tag_agents',
  'tag_ai',
  'tag_analytics',
  'tag_authentication',
  'tag_cms',
  'tag_code_repository',
  'tag_code_review',
  'tag_code_security',
  'tag_code_testing',
  'tag_commerce',
  'tag_databases',
  'tag_dev_tools',
  'tag_experimentation',
  'tag_flags',
  'tag_logging',
  'tag_messaging',
  'tag_monitoring',
  'tag_observability',
  'tag_payments',
  'tag_performance',
  'tag_productivity',
  'tag_searching',
  'tag_security',
  'tag_support_agent',
  'tag_testing',
  'tag_video',
  'tag_web_automation',
  'tag_workflow',
]);
const valuesProjectConnectionScope = new Set<unknown>([
  'read:deployment',
  'read:domain',
  'read:project',
  'read-write:deployment',
  'read-write:deployment-check',
  'read-write:domain',
  'read-write:global-project-env-vars',
  'read-write:integration-deployment-action',
  'read-write:log-drain',
  'read-write:drains',
  'read-write:project-env-vars',
  'read-write:project-protection-bypass',
]);
const valuesProductTag = new Set<unknown>([
  'edge-config',
  'redis',
  'postgres',
  'blob',
  'experimentation',
  'checks',
  'storage',
  'ai',
  'observability',
  'video',
  'authentication',
  'workflow',
  'logDrain',
  'traceDrain',
  'messaging',
  'other',
  'mysql',
  'kv',
  'vector',
  'libsql',
  'sqlite',
  'rds',
  'drains',
  'mcp',
  'tag_agents',
  'tag_ai',
  'tag_analytics',
  'tag_authentication',
  'tag_cms',
  'tag_code_repository',
  'tag_code_review',
  'tag_code_security',
  'tag_code_testing',
  'tag_commerce',
  'tag_databases',
  'tag_dev_tools',
  'tag_experimentation',
  'tag_flags',
  'tag_logging',
  'tag_messaging',
  'tag_monitoring',
  'tag_observability',
  'tag_payments',
  'tag_performance',
  'tag_productivity',
  'tag_searching',
  'tag_security',
  'tag_support_agent',
  'tag_testing',
  'tag_video',
  'tag_web_automation',
  'tag_workflow',
  'tag_checks',
  'tag_storage',
  'tag_logDrain',
  'tag_traceDrain',
  'tag_other',
]);
const valuesStoreProjectConnectionFramework = new Set<unknown>([
  'blitzjs',
  'nextjs',
  'gatsby',
  'remix',
  'react-router',
  'astro',
  'hexo',
  'eleventy',
  'docusaurus-2',
  'docusaurus',
  'preact',
  'solidstart-1',
  'solidstart',
  'dojo',
  'ember',
  'vue',
  'scully',
  'ionic-angular',
  'angular',
  'polymer',
  'svelte',
  'sveltekit',
  'sveltekit-1',
  'ionic-react',
  'create-react-app',
  'gridsome',
  'umijs',
  'sapper',
  'saber',
  'stencil',
  'nuxtjs',
  'redwoodjs',
  'hugo',
  'jekyll',
  'brunch',
  'middleman',
  'zola',
  'hydrogen',
  'vite',
  'tanstack-start',
  'vitepress',
  'vuepress',
  'parcel',
  'fastapi',
  'flask',
  'fasthtml',
  'sanity-v3',
  'sanity',
  'storybook',
  'nitro',
  'hono',
  'express',
  'h3',
  'koa',
  'nestjs',
  'elysia',
  'fastify',
  'xmcp',
  'python',
  'ruby',
  'rust',
  'node',
  'services',
  null,
]);

export function updateIntegrationDeploymentActionPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        deploymentId: isString,
        integrationConfigurationId: isString,
        resourceId: isString,
        action: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['deploymentId']) &&
    isString(value['integrationConfigurationId']) &&
    isString(value['resourceId']) &&
    isString(value['action'])
  );
}

export function isUpdateDeploymentActionRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {},
      {
        outcomes: isUpdateDeploymentActionRequestOutcomes,
        status: isUpdateDeploymentActionRequestStatus,
        statusText: isString,
        statusUrl: isStatusUrl,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['outcomes'], isUpdateDeploymentActionRequestOutcomes) &&
    optional(value['status'], isUpdateDeploymentActionRequestStatus) &&
    optional(value['statusText'], isString) &&
    optional(value['statusUrl'], isStatusUrl) &&
    hasOnly(value, keysUpdateDeploymentActionRequest)
  );
}

export function isError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { error: isErrorError }, {});
  }
  return isObject(value) && isErrorError(value['error']);
}

export function updateInstallationPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { integrationConfigurationId: isString }, {});
  }
  return isObject(value) && isString(value['integrationConfigurationId']);
}

export function isUpdateInstallationRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        billingPlan: isBillingPlanInput,
        externalId: isString,
        notification: isNotification2,
        status: isResourceStatus,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlanInput) &&
    optional(value['externalId'], isString) &&
    optional(value['notification'], isNotification2) &&
    optional(value['status'], isResourceStatus)
  );
}

export function isAccountInformation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { contact: isAccountInformationContact, url: isString },
      { name: isString },
    );
  }
  return (
    isObject(value) &&
    value['contact'] !== undefined &&
    isAccountInformationContact(value['contact']) &&
    optional(value['name'], isString) &&
    isString(value['url'])
  );
}

export function isSubmitBillingDataRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {
        billing: isSubmitBillingDataRequestBilling,
        eod: isDateTimeValue,
        period: isBillingPeriod,
        timestamp: isDateTimeValue,
        usage: isSubmitBillingDataRequestUsage,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['billing'] !== undefined &&
    isSubmitBillingDataRequestBilling(value['billing']) &&
    isDateTimeValue(value['eod']) &&
    isBillingPeriod(value['period']) &&
    isDateTimeValue(value['timestamp']) &&
    isSubmitBillingDataRequestUsage(value['usage']) &&
    hasOnly(value, keysSubmitBillingDataRequest)
  );
}

export function isSubmitPrepaymentBalancesRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { balances: isSubmitPrepaymentBalancesRequestBalances, timestamp: isDateTimeValue },
      {},
    );
  }
  return (
    isObject(value) &&
    isSubmitPrepaymentBalancesRequestBalances(value['balances']) &&
    isDateTimeValue(value['timestamp']) &&
    hasOnly(value, keysSubmitPrepaymentBalancesRequest)
  );
}

export function isSubmitInvoiceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { invoiceDate: isDateTimeValue, items: isItems, period: isBillingPeriod },
      {
        discounts: isDiscounts,
        externalId: isString,
        final: isBoolean,
        memo: isString,
        test: isInvoiceTest,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['discounts'], isDiscounts) &&
    optional(value['externalId'], isString) &&
    optional(value['final'], isBoolean) &&
    isDateTimeValue(value['invoiceDate']) &&
    isItems(value['items']) &&
    optional(value['memo'], isString) &&
    isBillingPeriod(value['period']) &&
    optional(value['test'], isInvoiceTest) &&
    hasOnly(value, keysSubmitInvoiceRequest)
  );
}

export function isSubmittedInvoice(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { invoiceId: isString, test: isBoolean, validationErrors: isValidationErrors },
    );
  }
  return (
    isObject(value) &&
    optional(value['invoiceId'], isString) &&
    optional(value['test'], isBoolean) &&
    optional(value['validationErrors'], isValidationErrors)
  );
}

export function getInvoicePath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationConfigurationId: isString, invoiceId: isString },
      {},
    );
  }
  return (
    isObject(value) && isString(value['integrationConfigurationId']) && isString(value['invoiceId'])
  );
}

export function isInvoice(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        created: isDateTimeValue,
        invoiceDate: isDateTimeValue,
        invoiceId: isString,
        items: isInvoiceItems,
        period: isInvoicePeriod,
        state: isInvoiceState,
        total: isMoney,
        updated: isDateTimeValue,
      },
      {
        discounts: isInvoiceDiscounts,
        externalId: isString,
        invoiceNumber: isString,
        memo: isString,
        paidAt: isDateTimeValue,
        refundReason: isString,
        refundTotal: isMoney,
        refundedAt: isDateTimeValue,
        test: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    isDateTimeValue(value['created']) &&
    optional(value['discounts'], isInvoiceDiscounts) &&
    optional(value['externalId'], isString) &&
    isDateTimeValue(value['invoiceDate']) &&
    isString(value['invoiceId']) &&
    optional(value['invoiceNumber'], isString) &&
    isInvoiceItems(value['items']) &&
    optional(value['memo'], isString) &&
    optional(value['paidAt'], isDateTimeValue) &&
    isInvoicePeriod(value['period']) &&
    optional(value['refundReason'], isString) &&
    optional(value['refundTotal'], isMoney) &&
    optional(value['refundedAt'], isDateTimeValue) &&
    isInvoiceState(value['state']) &&
    optional(value['test'], isBoolean) &&
    isMoney(value['total']) &&
    isDateTimeValue(value['updated'])
  );
}

export function isRateLimitError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { error: isRateLimitErrorError }, {});
  }
  return isObject(value) && isRateLimitErrorError(value['error']);
}

export function isInvoiceAction(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (!isRefundInvoiceAction(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export function isRevokeCredentialRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { client_secret: isString, token: isString },
      { client_id: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['client_id'], isString) &&
    isString(value['client_secret']) &&
    isString(value['token'])
  );
}

export function isRevokedCredential(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { alreadyRevoked: isBoolean, revoked: isBoolean }, {});
  }
  return isObject(value) && isBoolean(value['alreadyRevoked']) && isBoolean(value['revoked']);
}

export function isRotateCredentialRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { client_secret: isString }, { client_id: isString });
  }
  return (
    isObject(value) && optional(value['client_id'], isString) && isString(value['client_secret'])
  );
}

export function isRotatedCredential(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        access_token: isString,
        expires_in: isNumberValue,
        scope: isString,
        token_type: isRotatedCredentialTokenType,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['access_token']) &&
    isNumberValue(value['expires_in']) &&
    isString(value['scope']) &&
    isRotatedCredentialTokenType(value['token_type'])
  );
}

export function isCreateEventRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { event: isCreateEventRequestEvent }, {});
  }
  return (
    isObject(value) &&
    value['event'] !== undefined &&
    isCreateEventRequestEvent(value['event']) &&
    hasOnly(value, keysCreateEventRequest)
  );
}

export function getMemberPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationConfigurationId: isString, memberId: isString },
      {},
    );
  }
  return (
    isObject(value) && isString(value['integrationConfigurationId']) && isString(value['memberId'])
  );
}

export function isMember(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { id: isString, role: isMemberRole },
      { globalUserId: isString, userEmail: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['globalUserId'], isString) &&
    isString(value['id']) &&
    isMemberRole(value['role']) &&
    optional(value['userEmail'], isString)
  );
}

export function updateResourceSecretsPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        integrationConfigurationId: isString,
        integrationProductIdOrSlug: isString,
        resourceId: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['integrationConfigurationId']) &&
    isString(value['integrationProductIdOrSlug']) &&
    isString(value['resourceId'])
  );
}

export function isSecretsUpdate(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { secrets: isSecrets }, { partial: isBoolean });
  }
  return (
    isObject(value) &&
    optional(value['partial'], isBoolean) &&
    isSecrets(value['secrets']) &&
    hasOnly(value, keysSecretsUpdate)
  );
}

export function isInstallationResources(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { resources: isInstallationResourcesResources }, {});
  }
  return isObject(value) && isInstallationResourcesResources(value['resources']);
}

export function deleteIntegrationResourcePath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationConfigurationId: isString, resourceId: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['integrationConfigurationId']) &&
    isString(value['resourceId'])
  );
}

export function isInstallationResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { id: isString, internalId: isString, name: isString, productId: isString },
      {
        billingPlanId: isString,
        metadata: isMetadata,
        notification: isNotification,
        protocolSettings: isProtocolSettings,
        status: isResourceStatus,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlanId'], isString) &&
    isString(value['id']) &&
    isString(value['internalId']) &&
    optional(value['metadata'], isMetadata) &&
    isString(value['name']) &&
    optional(value['notification'], isNotification) &&
    isString(value['productId']) &&
    optional(value['protocolSettings'], isProtocolSettings) &&
    optional(value['status'], isResourceStatus)
  );
}

export function isUpdateResourceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        billingPlan: isBillingPlanInput,
        extras: isExtras,
        metadata: isExtras,
        name: isString,
        notification: isNotification2,
        ownership: isOwnership,
        secrets: isUpdateResourceRequestSecrets,
        status: isResourceStatus,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlanInput) &&
    optional(value['extras'], isExtras) &&
    optional(value['metadata'], isExtras) &&
    optional(value['name'], isString) &&
    optional(value['notification'], isNotification2) &&
    optional(value['ownership'], isOwnership) &&
    optional(value['secrets'], isUpdateResourceRequestSecrets) &&
    optional(value['status'], isResourceStatus)
  );
}

export function isRecordedResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { name: isString }, {});
  }
  return isObject(value) && isString(value['name']);
}

export function isImportResourceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { name: isString, productId: isString, status: isResourceStatus },
      {
        billingPlan: isBillingPlanInput,
        extras: isExtras,
        metadata: isExtras,
        notification: isNotificationInput,
        ownership: isOwnership,
        secrets: isSecrets,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlanInput) &&
    optional(value['extras'], isExtras) &&
    optional(value['metadata'], isExtras) &&
    isString(value['name']) &&
    optional(value['notification'], isNotificationInput) &&
    optional(value['ownership'], isOwnership) &&
    isString(value['productId']) &&
    optional(value['secrets'], isSecrets) &&
    isResourceStatus(value['status']) &&
    hasOnly(value, keysImportResourceRequest)
  );
}

export function getEdgeConfigHeader(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { 'If-None-Match': isString });
  }
  return isObject(value) && optional(value['If-None-Match'], isString);
}

export function isGlobalConfig(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { digest: isString, items: isItems2, updatedAt: isNumberValue },
      { purpose: isGlobalConfigPurpose },
    );
  }
  return (
    isObject(value) &&
    isString(value['digest']) &&
    isItems2(value['items']) &&
    optional(value['purpose'], isGlobalConfigPurpose) &&
    isNumberValue(value['updatedAt'])
  );
}

export function getEdgeConfigResponse200Headers(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { etag: isString });
  }
  return isObject(value) && optional(value['etag'], isString);
}

export function putEdgeConfigHeader(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { 'If-Match': isString });
  }
  return isObject(value) && optional(value['If-Match'], isString);
}

export function isPutGlobalConfigRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { data: isExtras }, {});
  }
  return isObject(value) && isExtras(value['data']) && hasOnly(value, keysPutGlobalConfigRequest);
}

export function isCreateExperimentationItemsRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { items: isCreateExperimentationItemsRequestItems },
      {},
    );
  }
  return (
    isObject(value) &&
    isCreateExperimentationItemsRequestItems(value['items']) &&
    hasOnly(value, keysCreateExperimentationItemsRequest)
  );
}

export function deleteExperimentationItemPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationConfigurationId: isString, resourceId: isString, itemId: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['integrationConfigurationId']) &&
    isString(value['resourceId']) &&
    isString(value['itemId'])
  );
}

export function isUpdateExperimentationItemRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { origin: isOrigin, slug: isDescription },
      {
        category: isExperimentationCategory,
        createdAt: isNumberValue,
        description: isDescription,
        isArchived: isBoolean,
        name: isDescription,
        updatedAt: isNumberValue,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['category'], isExperimentationCategory) &&
    optional(value['createdAt'], isNumberValue) &&
    optional(value['description'], isDescription) &&
    optional(value['isArchived'], isBoolean) &&
    optional(value['name'], isDescription) &&
    isOrigin(value['origin']) &&
    isDescription(value['slug']) &&
    optional(value['updatedAt'], isNumberValue) &&
    hasOnly(value, keysUpdateExperimentationItemRequest)
  );
}

export function deleteConfigurationPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

export function deleteConfigurationQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { teamId: isString, slug: isString });
  }
  return (
    isObject(value) && optional(value['teamId'], isString) && optional(value['slug'], isString)
  );
}

export function getConfigurationResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (
      !(report === undefined
        ? isDetailedConfiguration(value) !== isConfiguration(value)
        : oneOf(report, value, [isDetailedConfiguration, isConfiguration])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export function isConfigurationProducts(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        configuration: isConfigurationProductsConfiguration,
        integration: isConfigurationProductsIntegration,
        products: isConfigurationProductsProducts,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isConfigurationProductsConfiguration(value['configuration']) &&
    isConfigurationProductsIntegration(value['integration']) &&
    isConfigurationProductsProducts(value['products'])
  );
}

export function getConfigurationsQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { view: isGetConfigurationsQueryView },
      {
        installationType: isGetConfigurationsQueryInstallationType,
        integrationIdOrSlug: isString,
        teamId: isString,
        slug: isString,
      },
    );
  }
  return (
    isObject(value) &&
    isGetConfigurationsQueryView(value['view']) &&
    optional(value['installationType'], isGetConfigurationsQueryInstallationType) &&
    optional(value['integrationIdOrSlug'], isString) &&
    optional(value['teamId'], isString) &&
    optional(value['slug'], isString)
  );
}

export function getConfigurationsResponse200(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isGetConfigurationsResponse200Item);
}

export function isConnectResourceRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { projectId: isString },
      {
        envVarEnvironments: isConnectResourceRequestEnvVarEnvironments,
        makeEnvVarsSensitive: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['envVarEnvironments'], isConnectResourceRequestEnvVarEnvironments) &&
    optional(value['makeEnvVarsSensitive'], isBoolean) &&
    isString(value['projectId'])
  );
}

export function getBillingPlansPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { integrationIdOrSlug: isString, productIdOrSlug: isString },
      {},
    );
  }
  return (
    isObject(value) && isString(value['integrationIdOrSlug']) && isString(value['productIdOrSlug'])
  );
}

export function getBillingPlansQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        integrationConfigurationId: isString,
        metadata: isString,
        source: isInstallationSource,
        teamId: isString,
        slug: isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['integrationConfigurationId'], isString) &&
    optional(value['metadata'], isString) &&
    optional(value['source'], isInstallationSource) &&
    optional(value['teamId'], isString) &&
    optional(value['slug'], isString)
  );
}

export function isBillingPlans(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { plans: isBillingPlansPlans }, {});
  }
  return isObject(value) && isBillingPlansPlans(value['plans']);
}

export function isExchangeSsoTokenRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (
      !(report === undefined
        ? isAuthorizationCodeGrant(value) !== isRefreshTokenGrant(value)
        : oneOf(report, value, [isAuthorizationCodeGrant, isRefreshTokenGrant])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export function isSsoTokens(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { access_token: isStringOrNull, id_token: isString, token_type: isStringOrNull },
      { expires_in: isNumberValue, refresh_token: isString },
    );
  }
  return (
    isObject(value) &&
    isStringOrNull(value['access_token']) &&
    optional(value['expires_in'], isNumberValue) &&
    isString(value['id_token']) &&
    optional(value['refresh_token'], isString) &&
    isStringOrNull(value['token_type'])
  );
}

export function isCreateStoreRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        integrationConfigurationId: isCreateStoreRequestIntegrationConfigurationId,
        integrationProductIdOrSlug: isProductIdOrSlug,
        name: isCreateStoreRequestName,
      },
      {
        billingPlanId: isString,
        externalId: isString,
        metadata: isMetadata,
        paymentMethodId: isString,
        prepaymentAmountCents: isCreateStoreRequestPrepaymentAmountCents,
        protocolSettings: isExtras,
        source: isCreateStoreRequestSource,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlanId'], isString) &&
    optional(value['externalId'], isString) &&
    isCreateStoreRequestIntegrationConfigurationId(value['integrationConfigurationId']) &&
    isProductIdOrSlug(value['integrationProductIdOrSlug']) &&
    optional(value['metadata'], isMetadata) &&
    isCreateStoreRequestName(value['name']) &&
    optional(value['paymentMethodId'], isString) &&
    optional(value['prepaymentAmountCents'], isCreateStoreRequestPrepaymentAmountCents) &&
    optional(value['protocolSettings'], isExtras) &&
    optional(value['source'], isCreateStoreRequestSource)
  );
}

export function isCreatedStore(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { store: isCreatedStoreStore }, {});
  }
  return isObject(value) && value['store'] !== undefined && isCreatedStoreStore(value['store']);
}

export function isOauthTokenRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { client_id: isString, client_secret: isString, code: isString, redirect_uri: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['client_id']) &&
    isString(value['client_secret']) &&
    isString(value['code']) &&
    isString(value['redirect_uri'])
  );
}

export function isOauthToken(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        access_token: isString,
        installation_id: isString,
        team_id: isStringOrNull,
        token_type: isString,
        user_id: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['access_token']) &&
    isString(value['installation_id']) &&
    isStringOrNull(value['team_id']) &&
    isString(value['token_type']) &&
    isString(value['user_id'])
  );
}

export {
  updateInstallationPath as getAccountInfoPath,
  updateInstallationPath as submitBillingDataPath,
  updateInstallationPath as submitPrepaymentBalancesPath,
  updateInstallationPath as finalizeInstallationPath,
  updateInstallationPath as submitInvoicePath,
  getInvoicePath as updateInvoicePath,
  updateInstallationPath as revokeInstallationCredentialPath,
  updateInstallationPath as rotateInstallationCredentialPath,
  updateInstallationPath as createEventPath,
  updateInstallationPath as getIntegrationResourcesPath,
  deleteIntegrationResourcePath as getIntegrationResourcePath,
  deleteIntegrationResourcePath as updateResourcePath,
  deleteIntegrationResourcePath as importResourcePath,
  deleteIntegrationResourcePath as getEdgeConfigPath,
  getEdgeConfigResponse200Headers as getEdgeConfigResponse304Headers,
  deleteIntegrationResourcePath as headEdgeConfigPath,
  getEdgeConfigHeader as headEdgeConfigHeader,
  getEdgeConfigResponse200Headers as headEdgeConfigResponse200Headers,
  getEdgeConfigResponse200Headers as headEdgeConfigResponse304Headers,
  deleteIntegrationResourcePath as putEdgeConfigPath,
  getEdgeConfigResponse200Headers as putEdgeConfigResponse200Headers,
  deleteIntegrationResourcePath as getGlobalConfigPath,
  getEdgeConfigHeader as getGlobalConfigHeader,
  getEdgeConfigResponse200Headers as getGlobalConfigResponse200Headers,
  getEdgeConfigResponse200Headers as getGlobalConfigResponse304Headers,
  deleteIntegrationResourcePath as headGlobalConfigPath,
  getEdgeConfigHeader as headGlobalConfigHeader,
  getEdgeConfigResponse200Headers as headGlobalConfigResponse200Headers,
  getEdgeConfigResponse200Headers as headGlobalConfigResponse304Headers,
  deleteIntegrationResourcePath as putGlobalConfigPath,
  putEdgeConfigHeader as putGlobalConfigHeader,
  getEdgeConfigResponse200Headers as putGlobalConfigResponse200Headers,
  deleteIntegrationResourcePath as createExperimentationItemsPath,
  deleteExperimentationItemPath as updateExperimentationItemPath,
  deleteIntegrationResourcePath as updateResourceSecretsByIdPath,
  deleteConfigurationPath as getConfigurationPath,
  deleteConfigurationQuery as getConfigurationQuery,
  deleteConfigurationPath as getConfigurationProductsPath,
  deleteConfigurationQuery as getConfigurationProductsQuery,
  deleteIntegrationResourcePath as connectIntegrationResourceToProjectPath,
  deleteConfigurationQuery as connectIntegrationResourceToProjectQuery,
  deleteConfigurationQuery as createIntegrationStoreDirectQuery,
};

function isAccountContact(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { email: isString }, { name: isString });
  }
  return isObject(value) && isString(value['email']) && optional(value['name'], isString);
}

function isAccountInformationContact(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isAccountContact(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isAccountViewConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  if (!isConfigurationFields(value, report) && stop(report)) return false;
  if (isAccountViewConfigurationNot(value) && fail(report, 'not', true, value)) return false;
  return count(report) === found;
}

function isAccountViewConfigurationNot(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { integration: anything }, {});
  }
  return isObject(value) && value['integration'] !== undefined;
}

function isAppUrl(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { target: isEnvironmentTarget, url: isString }, {});
  }
  return isObject(value) && isEnvironmentTarget(value['target']) && isString(value['url']);
}

function isAuthenticationProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { status: isEnabledStatus },
      { appUrlRegistrationSupport: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['appUrlRegistrationSupport'], isBoolean) &&
    isEnabledStatus(value['status'])
  );
}

function isAuthenticationSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { appUrls: isAuthenticationSettingsAppUrls });
  }
  return isObject(value) && optional(value['appUrls'], isAuthenticationSettingsAppUrls);
}

function isAuthenticationSettingsAppUrls(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isAppUrl);
}

function isAuthorizationCodeGrant(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { client_id: isString, client_secret: isString, code: isString },
      { grant_type: isAuthorizationCodeGrantGrantType, redirect_uri: isString, state: isString },
    );
  }
  return (
    isObject(value) &&
    isString(value['client_id']) &&
    isString(value['client_secret']) &&
    isString(value['code']) &&
    optional(value['grant_type'], isAuthorizationCodeGrantGrantType) &&
    optional(value['redirect_uri'], isString) &&
    optional(value['state'], isString)
  );
}

function isAuthorizationCodeGrantGrantType(value: unknown, report?: Report): boolean {
  if (value !== 'authorization_code') {
    fail(report, 'enum', ['authorization_code'], value);
    return false;
  }
  return true;
}

function isBillingDiscount(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { amount: isMoney, billingPlanId: isString, name: isString },
      { details: isString, end: isDateTimeValue, resourceId: isString, start: isDateTimeValue },
    );
  }
  return (
    isObject(value) &&
    isMoney(value['amount']) &&
    isString(value['billingPlanId']) &&
    optional(value['details'], isString) &&
    optional(value['end'], isDateTimeValue) &&
    isString(value['name']) &&
    optional(value['resourceId'], isString) &&
    optional(value['start'], isDateTimeValue) &&
    hasOnly(value, keysBillingDiscount)
  );
}

function isBillingItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {
        billingPlanId: isString,
        name: isString,
        price: isMoney,
        quantity: isNumberValue,
        total: isMoney,
        units: isString,
      },
      { details: isString, end: isDateTimeValue, resourceId: isString, start: isDateTimeValue },
    );
  }
  return (
    isObject(value) &&
    isString(value['billingPlanId']) &&
    optional(value['details'], isString) &&
    optional(value['end'], isDateTimeValue) &&
    isString(value['name']) &&
    isMoney(value['price']) &&
    isNumberValue(value['quantity']) &&
    optional(value['resourceId'], isString) &&
    optional(value['start'], isDateTimeValue) &&
    isMoney(value['total']) &&
    isString(value['units']) &&
    hasOnly(value, keysBillingItem)
  );
}

function isBillingItems(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { items: isItems }, { discounts: isDiscounts });
  }
  return isObject(value) && optional(value['discounts'], isDiscounts) && isItems(value['items']);
}

function isBillingPeriod(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { end: isDateTimeValue, start: isDateTimeValue }, {});
  }
  return (
    isObject(value) &&
    isDateTimeValue(value['end']) &&
    isDateTimeValue(value['start']) &&
    hasOnly(value, keysBillingPeriod)
  );
}

function isBillingPlan(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        description: isString,
        id: isString,
        name: isString,
        paymentMethodRequired: isBoolean,
        scope: isPlanScope,
        type: isPlanType,
      },
      {
        cost: isString,
        details: isDetails2,
        disabled: isBoolean,
        effectiveDate: isString,
        highlightedDetails: isDetails2,
        initialCharge: isString,
        maximumAmount: isString,
        maximumAmountAutoPurchasePerPeriod: isString,
        minimumAmount: isString,
        preauthorizationAmount: isNumberValue,
        quote: isBillingPlanQuote,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['cost'], isString) &&
    isString(value['description']) &&
    optional(value['details'], isDetails2) &&
    optional(value['disabled'], isBoolean) &&
    optional(value['effectiveDate'], isString) &&
    optional(value['highlightedDetails'], isDetails2) &&
    isString(value['id']) &&
    optional(value['initialCharge'], isString) &&
    optional(value['maximumAmount'], isString) &&
    optional(value['maximumAmountAutoPurchasePerPeriod'], isString) &&
    optional(value['minimumAmount'], isString) &&
    isString(value['name']) &&
    isBoolean(value['paymentMethodRequired']) &&
    optional(value['preauthorizationAmount'], isNumberValue) &&
    optional(value['quote'], isBillingPlanQuote) &&
    isPlanScope(value['scope']) &&
    isPlanType(value['type'])
  );
}

function isBillingPlanInput(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { id: isString, name: isString, type: isPlanType },
      {
        cost: isString,
        description: isString,
        details: isDetails,
        effectiveDate: isString,
        highlightedDetails: isDetails,
        paymentMethodRequired: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['cost'], isString) &&
    optional(value['description'], isString) &&
    optional(value['details'], isDetails) &&
    optional(value['effectiveDate'], isString) &&
    optional(value['highlightedDetails'], isDetails) &&
    isString(value['id']) &&
    isString(value['name']) &&
    optional(value['paymentMethodRequired'], isBoolean) &&
    isPlanType(value['type'])
  );
}

function isBillingPlanQuote(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPlanQuoteLine);
}

function isBillingPlansPlans(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingPlan);
}

function isBoolean(value: unknown, report?: Report): boolean {
  if (typeof value !== 'boolean') {
    fail(report, 'type', 'true or false', value);
    return false;
  }
  return true;
}

function isConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  if (value['id'] === undefined && fail(report, 'required', 'id', value)) return false;
  if (value['type'] === undefined && fail(report, 'required', 'type', value)) return false;
  if (value['integrationId'] === undefined && fail(report, 'required', 'integrationId', value))
    return false;
  if (value['slug'] === undefined && fail(report, 'required', 'slug', value)) return false;
  if (value['ownerId'] === undefined && fail(report, 'required', 'ownerId', value)) return false;
  if (value['userId'] === undefined && fail(report, 'required', 'userId', value)) return false;
  if (value['scopes'] === undefined && fail(report, 'required', 'scopes', value)) return false;
  if (value['createdAt'] === undefined && fail(report, 'required', 'createdAt', value))
    return false;
  if (value['updatedAt'] === undefined && fail(report, 'required', 'updatedAt', value))
    return false;
  if (!isConfigurationFields(value, report) && stop(report)) return false;
  if (isConfigurationNot(value) && fail(report, 'not', true, value)) return false;
  return count(report) === found;
}

function isConfigurationDisabledReason(value: unknown, report?: Report): boolean {
  if (!valuesConfigurationDisabledReason.has(value)) {
    fail(report, 'enum', valuesConfigurationDisabledReason, value);
    return false;
  }
  return true;
}

function isConfigurationFields(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        acceptedPoliciesInheritedFromInstallationId: isString,
        completedAt: isNumberValue,
        createdAt: isNumberValue,
        customerDeleteRequestedAt: isNumberOrNull,
        deleteRequestedAt: isNumberOrNull,
        deletedAt: isNumberOrNull,
        disabledAt: isNumberValue,
        disabledReason: isConfigurationDisabledReason,
        externalId: isString,
        id: isString,
        installationType: isInstallationType,
        integrationId: isString,
        ownerId: isString,
        projects: isValidationErrors,
        scopes: isValidationErrors,
        slug: isString,
        source: isInstallationSource,
        status: isConfigurationFieldsStatus,
        teamId: isStringOrNull,
        type: isConfigurationFieldsType,
        updatedAt: isNumberValue,
        userId: isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['acceptedPoliciesInheritedFromInstallationId'], isString) &&
    optional(value['completedAt'], isNumberValue) &&
    optional(value['createdAt'], isNumberValue) &&
    optional(value['customerDeleteRequestedAt'], isNumberOrNull) &&
    optional(value['deleteRequestedAt'], isNumberOrNull) &&
    optional(value['deletedAt'], isNumberOrNull) &&
    optional(value['disabledAt'], isNumberValue) &&
    optional(value['disabledReason'], isConfigurationDisabledReason) &&
    optional(value['externalId'], isString) &&
    optional(value['id'], isString) &&
    optional(value['installationType'], isInstallationType) &&
    optional(value['integrationId'], isString) &&
    optional(value['ownerId'], isString) &&
    optional(value['projects'], isValidationErrors) &&
    optional(value['scopes'], isValidationErrors) &&
    optional(value['slug'], isString) &&
    optional(value['source'], isInstallationSource) &&
    optional(value['status'], isConfigurationFieldsStatus) &&
    optional(value['teamId'], isStringOrNull) &&
    optional(value['type'], isConfigurationFieldsType) &&
    optional(value['updatedAt'], isNumberValue) &&
    optional(value['userId'], isString)
  );
}

function isConfigurationFieldsStatus(value: unknown, report?: Report): boolean {
  if (!isResourceStatus(value, report)) {
    stop(report);
    return false;
  }
  return true;
}

function isConfigurationFieldsType(value: unknown, report?: Report): boolean {
  if (value !== 'integration-configuration') {
    fail(report, 'enum', ['integration-configuration'], value);
    return false;
  }
  return true;
}

function isConfigurationIntegration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { icon: isString, isLegacy: isBoolean, name: isString },
      {
        assignedBetaLabelAt: isNumberValue,
        flags: isValidationErrors,
        tagIds: isConfigurationIntegrationTagIds,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['assignedBetaLabelAt'], isNumberValue) &&
    optional(value['flags'], isValidationErrors) &&
    isString(value['icon']) &&
    isBoolean(value['isLegacy']) &&
    isString(value['name']) &&
    optional(value['tagIds'], isConfigurationIntegrationTagIds)
  );
}

function isConfigurationIntegrationTagIds(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isIntegrationTag);
}

function isConfigurationNot(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { notification: anything, projectSelection: anything, transferRequest: anything },
      {},
    );
  }
  return (
    isObject(value) &&
    value['notification'] !== undefined &&
    value['projectSelection'] !== undefined &&
    value['transferRequest'] !== undefined
  );
}

function isConfigurationProduct(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        id: isString,
        metadataSchema: isMetadataSchema,
        name: isString,
        protocols: isProductProtocols,
        slug: isString,
      },
      { primaryProtocol: isProtocol },
    );
  }
  return (
    isObject(value) &&
    isString(value['id']) &&
    isMetadataSchema(value['metadataSchema']) &&
    isString(value['name']) &&
    optional(value['primaryProtocol'], isProtocol) &&
    isProductProtocols(value['protocols']) &&
    isString(value['slug'])
  );
}

function isConfigurationProductsConfiguration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

function isConfigurationProductsIntegration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString, name: isString, slug: isString }, {});
  }
  return (
    isObject(value) && isString(value['id']) && isString(value['name']) && isString(value['slug'])
  );
}

function isConfigurationProductsProducts(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isConfigurationProduct);
}

function isConfigurationTransfer(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        createdAt: isNumberValue,
        expiresAt: isNumberValue,
        requestId: isString,
        requester: isTransferRequester,
        transferId: isString,
      },
      {
        approvedAt: isNumberValue,
        approvedBy: isString,
        authorizationId: isString,
        discardedAt: isNumberValue,
        discardedBy: isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['approvedAt'], isNumberValue) &&
    optional(value['approvedBy'], isString) &&
    optional(value['authorizationId'], isString) &&
    isNumberValue(value['createdAt']) &&
    optional(value['discardedAt'], isNumberValue) &&
    optional(value['discardedBy'], isString) &&
    isNumberValue(value['expiresAt']) &&
    isString(value['requestId']) &&
    isTransferRequester(value['requester']) &&
    isString(value['transferId'])
  );
}

function isConfigurationTransferRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    const $kind = value['kind'];
    switch ($kind) {
      case 'transfer-to-marketplace': {
        if (!isTransferToMarketplace(value, report) && stop(report)) return false;
        break;
      }
      case 'transfer-from-marketplace': {
        if (!isTransferFromMarketplace(value, report) && stop(report)) return false;
        break;
      }
      default: {
        if (
          rejectTag(
            report,
            value,
            'kind',
            ['transfer-to-marketplace', 'transfer-from-marketplace'],
            $kind,
          )
        )
          return false;
      }
    }
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

function isConnectResourceRequestEnvVarEnvironments(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isEnvironmentName);
}

function isCreateEventRequestEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    const $type = value['type'];
    switch ($type) {
      case 'installation.updated': {
        if (!isInstallationUpdatedEvent(value, report) && stop(report)) return false;
        break;
      }
      case 'resource.updated': {
        if (!isResourceUpdatedEvent(value, report) && stop(report)) return false;
        break;
      }
      default: {
        if (rejectTag(report, value, 'type', ['installation.updated', 'resource.updated'], $type))
          return false;
      }
    }
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

function isCreateExperimentationItemsRequestItems(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  if (value.length > 50 && fail(report, 'maxItems', 50, value)) return false;
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (!isExperimentationItem($item, report?.at($index)) && stop(report)) return false;
  }
  return count(report) === found;
}

function isCreateStoreRequestIntegrationConfigurationId(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternCreateStoreRequestIntegrationConfigurationId.test(value)) {
    fail(report, 'pattern', patternCreateStoreRequestIntegrationConfigurationId, value);
    return false;
  }
  return true;
}

function isCreateStoreRequestName(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (isLongerThan(value, 128)) {
    fail(report, 'maxLength', 128, value);
    return false;
  }
  return true;
}

function isCreateStoreRequestPrepaymentAmountCents(value: unknown, report?: Report): boolean {
  if (!isNumber(value)) {
    fail(report, 'type', 'a number', value);
    return false;
  }
  if (value < 50) {
    fail(report, 'minimum', 50, value);
    return false;
  }
  return true;
}

function isCreateStoreRequestSource(value: unknown, report?: Report): boolean {
  if (!isInstallationSource(value, report)) {
    stop(report);
    return false;
  }
  return true;
}

function isCreatedStoreStore(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isStore(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
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

function isDeploymentActionOutcome(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { kind: isString, secrets: isDeploymentActionOutcomeSecrets },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['kind']) &&
    isDeploymentActionOutcomeSecrets(value['secrets']) &&
    hasOnly(value, keysDeploymentActionOutcome)
  );
}

function isDeploymentActionOutcomeSecrets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isDeploymentActionSecret);
}

function isDeploymentActionSecret(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { name: isString, value: isString }, {});
  }
  return (
    isObject(value) &&
    isString(value['name']) &&
    isString(value['value']) &&
    hasOnly(value, keysDeploymentActionSecret)
  );
}

function isDescription(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (isLongerThan(value, 1024)) {
    fail(report, 'maxLength', 1024, value);
    return false;
  }
  return true;
}

function isDetailedConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $notification = value['notification'];
  if ($notification === undefined && fail(report, 'required', 'notification', value)) return false;
  const $projectSelection = value['projectSelection'];
  if ($projectSelection === undefined && fail(report, 'required', 'projectSelection', value))
    return false;
  const $transferRequest = value['transferRequest'];
  if ($transferRequest === undefined && fail(report, 'required', 'transferRequest', value))
    return false;
  if (value['id'] === undefined && fail(report, 'required', 'id', value)) return false;
  if (value['type'] === undefined && fail(report, 'required', 'type', value)) return false;
  if (value['integrationId'] === undefined && fail(report, 'required', 'integrationId', value))
    return false;
  if (value['slug'] === undefined && fail(report, 'required', 'slug', value)) return false;
  if (value['ownerId'] === undefined && fail(report, 'required', 'ownerId', value)) return false;
  if (value['userId'] === undefined && fail(report, 'required', 'userId', value)) return false;
  if (value['scopes'] === undefined && fail(report, 'required', 'scopes', value)) return false;
  if (value['createdAt'] === undefined && fail(report, 'required', 'createdAt', value))
    return false;
  if (value['updatedAt'] === undefined && fail(report, 'required', 'updatedAt', value))
    return false;
  const $canConfigureOpenTelemetry = value['canConfigureOpenTelemetry'];
  if (
    $canConfigureOpenTelemetry !== undefined &&
    typeof $canConfigureOpenTelemetry !== 'boolean' &&
    fail(
      report?.at('canConfigureOpenTelemetry'),
      'type',
      'true or false',
      $canConfigureOpenTelemetry,
    )
  )
    return false;
  if (
    $notification !== undefined &&
    !isNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  if (
    $projectSelection !== undefined &&
    $projectSelection !== 'selected' &&
    $projectSelection !== 'all' &&
    fail(report?.at('projectSelection'), 'enum', ['selected', 'all'], $projectSelection)
  )
    return false;
  if (
    $transferRequest !== undefined &&
    !isConfigurationTransferRequest($transferRequest, report?.at('transferRequest')) &&
    stop(report)
  )
    return false;
  if (!isConfigurationFields(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isDetails(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPlanDetailInput);
}

function isDetails2(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPlanDetail);
}

function isDiscounts(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingDiscount);
}

function isEnabledStatus(value: unknown, report?: Report): boolean {
  if (value !== 'disabled' && value !== 'enabled') {
    fail(report, 'enum', ['disabled', 'enabled'], value);
    return false;
  }
  return true;
}

function isEnvironmentName(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value === 'string') {
    if (
      !(report === undefined
        ? isEnvironmentTarget(value) || isString(value)
        : anyOf(report, value, [isEnvironmentTarget, isString])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'a string', value)) return false;
  return count(report) === found;
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

function isEnvironmentTarget(value: unknown, report?: Report): boolean {
  if (value !== 'production' && value !== 'preview' && value !== 'development') {
    fail(report, 'enum', ['production', 'preview', 'development'], value);
    return false;
  }
  return true;
}

function isErrorError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { code: isString, message: isString }, {});
  }
  return isObject(value) && isString(value['code']) && isString(value['message']);
}

function isExperimentationCategory(value: unknown, report?: Report): boolean {
  if (value !== 'experiment' && value !== 'flag') {
    fail(report, 'enum', ['experiment', 'flag'], value);
    return false;
  }
  return true;
}

function isExperimentationItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { id: isDescription, origin: isOrigin, slug: isDescription },
      {
        category: isExperimentationCategory,
        createdAt: isNumberValue,
        description: isDescription,
        isArchived: isBoolean,
        name: isDescription,
        updatedAt: isNumberValue,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['category'], isExperimentationCategory) &&
    optional(value['createdAt'], isNumberValue) &&
    optional(value['description'], isDescription) &&
    isDescription(value['id']) &&
    optional(value['isArchived'], isBoolean) &&
    optional(value['name'], isDescription) &&
    isOrigin(value['origin']) &&
    isDescription(value['slug']) &&
    optional(value['updatedAt'], isNumberValue) &&
    hasOnly(value, keysExperimentationItem)
  );
}

function isExperimentationProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { status: isEnabledStatus },
      { edgeConfigSyncingSupport: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['edgeConfigSyncingSupport'], isBoolean) &&
    isEnabledStatus(value['status'])
  );
}

function isExperimentationSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        edgeConfigId: isString,
        edgeConfigSyncingEnabled: isBoolean,
        edgeConfigTokenId: isString,
        globalConfigId: isString,
        globalConfigSyncingEnabled: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['edgeConfigId'], isString) &&
    optional(value['edgeConfigSyncingEnabled'], isBoolean) &&
    optional(value['edgeConfigTokenId'], isString) &&
    optional(value['globalConfigId'], isString) &&
    optional(value['globalConfigSyncingEnabled'], isBoolean)
  );
}

function isExtras(value: unknown, report?: Report): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  return true;
}

function isGetConfigurationsQueryInstallationType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace' && value !== 'external' && value !== 'provisioning') {
    fail(report, 'enum', ['marketplace', 'external', 'provisioning'], value);
    return false;
  }
  return true;
}

function isGetConfigurationsQueryView(value: unknown, report?: Report): boolean {
  if (value !== 'account' && value !== 'project') {
    fail(report, 'enum', ['account', 'project'], value);
    return false;
  }
  return true;
}

function isGetConfigurationsResponse200Item(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (
      !(report === undefined
        ? isAccountViewConfiguration(value) !== isProjectViewConfiguration(value)
        : oneOf(report, value, [isAccountViewConfiguration, isProjectViewConfiguration])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

function isGitProjectFilter(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { providers: isGitProjectFilterProviders },
      { owners: isValidationErrors, repos: isValidationErrors },
    );
  }
  return (
    isObject(value) &&
    optional(value['owners'], isValidationErrors) &&
    value['providers'] !== undefined &&
    isGitProjectFilterProviders(value['providers']) &&
    optional(value['repos'], isValidationErrors)
  );
}

function isGitProjectFilterProviders(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value === 'string') {
    if (value !== '*' && fail(report, 'enum', ['*'], value)) return false;
  } else if (isArray(value)) {
    for (let $index = 0; $index < value.length; $index += 1) {
      const $item = value[$index];
      if (!isGitProvider($item, report?.at($index)) && stop(report)) return false;
    }
  } else if (fail(report, 'type', 'a string or an array', value)) return false;
  return count(report) === found;
}

function isGitProvider(value: unknown, report?: Report): boolean {
  if (value !== 'github' && value !== 'gitlab' && value !== 'bitbucket') {
    fail(report, 'enum', ['github', 'gitlab', 'bitbucket'], value);
    return false;
  }
  return true;
}

function isGlobalConfigPurpose(value: unknown, report?: Report): boolean {
  if (value !== 'flags' && value !== 'experimentation') {
    fail(report, 'enum', ['flags', 'experimentation'], value);
    return false;
  }
  return true;
}

function isGuide(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { framework: isString, steps: isGuideSteps, title: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['framework']) &&
    isGuideSteps(value['steps']) &&
    isString(value['title'])
  );
}

function isGuideAction(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { type: isGuideActionType }, {});
  }
  return isObject(value) && isGuideActionType(value['type']);
}

function isGuideActionType(value: unknown, report?: Report): boolean {
  if (
    value !== 'connect_to_project' &&
    value !== 'configure_project_connections' &&
    value !== 'add_drain'
  ) {
    fail(
      report,
      'enum',
      ['connect_to_project', 'configure_project_connections', 'add_drain'],
      value,
    );
    return false;
  }
  return true;
}

function isGuideStep(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { content: isString, title: isString },
      { actions: isGuideStepActions },
    );
  }
  return (
    isObject(value) &&
    optional(value['actions'], isGuideStepActions) &&
    isString(value['content']) &&
    isString(value['title'])
  );
}

function isGuideStepActions(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isGuideAction);
}

function isGuideSteps(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isGuideStep);
}

function isHeaders(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isString);
}

function isInstallationResourcesResources(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isListedResource);
}

function isInstallationSource(value: unknown, report?: Report): boolean {
  if (!valuesInstallationSource.has(value)) {
    fail(report, 'enum', valuesInstallationSource, value);
    return false;
  }
  return true;
}

function isInstallationType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace' && value !== 'external') {
    fail(report, 'enum', ['marketplace', 'external'], value);
    return false;
  }
  return true;
}

function isInstallationUpdatedEvent(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { type: isInstallationUpdatedEventType },
      { billingPlanId: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlanId'], isString) &&
    isInstallationUpdatedEventType(value['type']) &&
    hasOnly(value, keysInstallationUpdatedEvent)
  );
}

function isInstallationUpdatedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'installation.updated') {
    fail(report, 'enum', ['installation.updated'], value);
    return false;
  }
  return true;
}

function isIntegrationTag(value: unknown, report?: Report): boolean {
  if (!valuesIntegrationTag.has(value)) {
    fail(report, 'enum', valuesIntegrationTag, value);
    return false;
  }
  return true;
}

function isInvoiceDiscount(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { amount: isMoney, billingPlanId: isString, name: isString },
      { details: isString, end: isDateTimeValue, resourceId: isString, start: isDateTimeValue },
    );
  }
  return (
    isObject(value) &&
    isMoney(value['amount']) &&
    isString(value['billingPlanId']) &&
    optional(value['details'], isString) &&
    optional(value['end'], isDateTimeValue) &&
    isString(value['name']) &&
    optional(value['resourceId'], isString) &&
    optional(value['start'], isDateTimeValue)
  );
}

function isInvoiceDiscounts(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isInvoiceDiscount);
}

function isInvoiceItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        billingPlanId: isString,
        name: isString,
        price: isMoney,
        quantity: isNumberValue,
        total: isMoney,
        units: isString,
      },
      { details: isString, end: isDateTimeValue, resourceId: isString, start: isDateTimeValue },
    );
  }
  return (
    isObject(value) &&
    isString(value['billingPlanId']) &&
    optional(value['details'], isString) &&
    optional(value['end'], isDateTimeValue) &&
    isString(value['name']) &&
    isMoney(value['price']) &&
    isNumberValue(value['quantity']) &&
    optional(value['resourceId'], isString) &&
    optional(value['start'], isDateTimeValue) &&
    isMoney(value['total']) &&
    isString(value['units'])
  );
}

function isInvoiceItems(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isInvoiceItem);
}

function isInvoicePeriod(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { end: isDateTimeValue, start: isDateTimeValue }, {});
  }
  return isObject(value) && isDateTimeValue(value['end']) && isDateTimeValue(value['start']);
}

function isInvoiceState(value: unknown, report?: Report): boolean {
  if (!valuesInvoiceState.has(value)) {
    fail(report, 'enum', valuesInvoiceState, value);
    return false;
  }
  return true;
}

function isInvoiceTest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {},
      { result: isInvoiceTestResult, validate: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['result'], isInvoiceTestResult) &&
    optional(value['validate'], isBoolean) &&
    hasOnly(value, keysInvoiceTest)
  );
}

function isInvoiceTestResult(value: unknown, report?: Report): boolean {
  if (value !== 'paid' && value !== 'notpaid' && value !== 'overdue') {
    fail(report, 'enum', ['paid', 'notpaid', 'overdue'], value);
    return false;
  }
  return true;
}

function isItems(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingItem);
}

function isItems2(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isJsonValue);
}

function isJsonValue(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isArray(value)) {
    for (let $index = 0; $index < value.length; $index += 1) {
      const $item = value[$index];
      if (!isJsonValue($item, report?.at($index)) && stop(report)) return false;
    }
  } else if (isObject(value)) {
    for (const $key in value) {
      const $property = value[$key];
      if ($property !== undefined && !isJsonValue($property, report?.at($key)) && stop(report))
        return false;
    }
  }
  return count(report) === found;
}

function isListedResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { internalId: isString, name: isString, partnerId: isString, productId: isString },
      {
        billingPlanId: isString,
        metadata: isMetadata,
        notification: isNotification,
        protocolSettings: isProtocolSettings,
        status: isResourceStatus,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlanId'], isString) &&
    isString(value['internalId']) &&
    optional(value['metadata'], isMetadata) &&
    isString(value['name']) &&
    optional(value['notification'], isNotification) &&
    isString(value['partnerId']) &&
    isString(value['productId']) &&
    optional(value['protocolSettings'], isProtocolSettings) &&
    optional(value['status'], isResourceStatus)
  );
}

function isLogDrainProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { endpoint: isString, format: isLogDrainProtocolFormat, status: isEnabledStatus },
      { headers: isHeaders },
    );
  }
  return (
    isObject(value) &&
    isString(value['endpoint']) &&
    isLogDrainProtocolFormat(value['format']) &&
    optional(value['headers'], isHeaders) &&
    isEnabledStatus(value['status'])
  );
}

function isLogDrainProtocolFormat(value: unknown, report?: Report): boolean {
  if (value !== 'json' && value !== 'ndjson') {
    fail(report, 'enum', ['json', 'ndjson'], value);
    return false;
  }
  return true;
}

function isMemberRole(value: unknown, report?: Report): boolean {
  if (value !== 'ADMIN' && value !== 'USER') {
    fail(report, 'enum', ['ADMIN', 'USER'], value);
    return false;
  }
  return true;
}

function isMetadata(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isMetadataValue);
}

function isMetadataDomainField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'domain' &&
    fail(report?.at('ui:control'), 'enum', ['domain'], $uiControl)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (
      !(report === undefined
        ? Number(isMetadataStringInputField(value)) +
            Number(isMetadataNumberInputField(value)) +
            Number(isMetadataToggleField(value)) +
            Number(isMetadataSliderField(value)) +
            Number(isMetadataSelectField(value)) +
            Number(isMetadataMultiSelectField(value)) +
            Number(isMetadataRegionField(value)) +
            Number(isMetadataMultiRegionField(value)) +
            Number(isMetadataDomainField(value)) +
            Number(isMetadataGitNamespaceField(value)) ===
          1
        : oneOf(report, value, [
            isMetadataStringInputField,
            isMetadataNumberInputField,
            isMetadataToggleField,
            isMetadataSliderField,
            isMetadataSelectField,
            isMetadataMultiSelectField,
            isMetadataRegionField,
            isMetadataMultiRegionField,
            isMetadataDomainField,
            isMetadataGitNamespaceField,
          ])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

function isMetadataFieldBase(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        description: isString,
        'ui:description': isUiText,
        'ui:disabled': isUiCondition,
        'ui:formatted-value': isUiExpression,
        'ui:hidden': isUiCondition,
        'ui:label': isString,
        'ui:read-only': isUiCondition,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['description'], isString) &&
    optional(value['ui:description'], isUiText) &&
    optional(value['ui:disabled'], isUiCondition) &&
    optional(value['ui:formatted-value'], isUiExpression) &&
    optional(value['ui:hidden'], isUiCondition) &&
    optional(value['ui:label'], isString) &&
    optional(value['ui:read-only'], isUiCondition)
  );
}

function isMetadataGitNamespaceField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $gitProviders = value['git:providers'];
  if ($gitProviders !== undefined) {
    if (!isArray($gitProviders)) {
      if (fail(report?.at('git:providers'), 'type', 'an array', $gitProviders)) return false;
    } else {
      for (let $index = 0; $index < $gitProviders.length; $index += 1) {
        const $item = $gitProviders[$index];
        if (!isGitProvider($item, report?.at('git:providers', $index)) && stop(report))
          return false;
      }
    }
  }
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'git-namespace' &&
    fail(report?.at('ui:control'), 'enum', ['git-namespace'], $uiControl)
  )
    return false;
  const $uiPlaceholder = value['ui:placeholder'];
  if (
    $uiPlaceholder !== undefined &&
    typeof $uiPlaceholder !== 'string' &&
    fail(report?.at('ui:placeholder'), 'type', 'a string', $uiPlaceholder)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataMultiRegionField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $uiOptions = value['ui:options'];
  if ($uiOptions === undefined && fail(report, 'required', 'ui:options', value)) return false;
  if ($items !== undefined && !isMetadataStringItems($items, report?.at('items')) && stop(report))
    return false;
  if (
    $type !== undefined &&
    $type !== 'array' &&
    fail(report?.at('type'), 'enum', ['array'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'multi-vercel-region' &&
    fail(report?.at('ui:control'), 'enum', ['multi-vercel-region'], $uiControl)
  )
    return false;
  if (
    $uiOptions !== undefined &&
    !isUiRegionOptions($uiOptions, report?.at('ui:options')) &&
    stop(report)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringListRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataMultiSelectField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $uiOptions = value['ui:options'];
  if ($uiOptions === undefined && fail(report, 'required', 'ui:options', value)) return false;
  if ($items !== undefined && !isMetadataStringItems($items, report?.at('items')) && stop(report))
    return false;
  if (
    $type !== undefined &&
    $type !== 'array' &&
    fail(report?.at('type'), 'enum', ['array'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'multi-select' &&
    fail(report?.at('ui:control'), 'enum', ['multi-select'], $uiControl)
  )
    return false;
  if ($uiOptions !== undefined) {
    if (!isArray($uiOptions)) {
      if (fail(report?.at('ui:options'), 'type', 'an array', $uiOptions)) return false;
    } else {
      for (let $index = 0; $index < $uiOptions.length; $index += 1) {
        const $item = $uiOptions[$index];
        if (!isUiOption($item, report?.at('ui:options', $index)) && stop(report)) return false;
      }
    }
  }
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringListRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataNumberInputField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  if (
    $type !== undefined &&
    $type !== 'number' &&
    fail(report?.at('type'), 'enum', ['number'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'input' &&
    fail(report?.at('ui:control'), 'enum', ['input'], $uiControl)
  )
    return false;
  const $uiPlaceholder = value['ui:placeholder'];
  if (
    $uiPlaceholder !== undefined &&
    typeof $uiPlaceholder !== 'string' &&
    fail(report?.at('ui:placeholder'), 'type', 'a string', $uiPlaceholder)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataNumberRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataNumberItems(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $description = value['description'];
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'number' &&
    fail(report?.at('type'), 'enum', ['number'], $type)
  )
    return false;
  if (!isMetadataNumberRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataNumberRules(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        default: isNumberValue,
        exclusiveMaximum: isNumberValue,
        exclusiveMinimum: isNumberValue,
        maximum: isNumberValue,
        minimum: isNumberValue,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['default'], isNumberValue) &&
    optional(value['exclusiveMaximum'], isNumberValue) &&
    optional(value['exclusiveMinimum'], isNumberValue) &&
    optional(value['maximum'], isNumberValue) &&
    optional(value['minimum'], isNumberValue)
  );
}

function isMetadataRegionField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $uiOptions = value['ui:options'];
  if ($uiOptions === undefined && fail(report, 'required', 'ui:options', value)) return false;
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'vercel-region' &&
    fail(report?.at('ui:control'), 'enum', ['vercel-region'], $uiControl)
  )
    return false;
  if (
    $uiOptions !== undefined &&
    !isUiRegionOptions($uiOptions, report?.at('ui:options')) &&
    stop(report)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataSchema(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { properties: isMetadataSchemaProperties, type: isMetadataSchemaType },
      { required: isValidationErrors },
    );
  }
  return (
    isObject(value) &&
    isMetadataSchemaProperties(value['properties']) &&
    optional(value['required'], isValidationErrors) &&
    isMetadataSchemaType(value['type'])
  );
}

function isMetadataSchemaProperties(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isMetadataField);
}

function isMetadataSchemaType(value: unknown, report?: Report): boolean {
  if (value !== 'object') {
    fail(report, 'enum', ['object'], value);
    return false;
  }
  return true;
}

function isMetadataSelectField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $uiOptions = value['ui:options'];
  if ($uiOptions === undefined && fail(report, 'required', 'ui:options', value)) return false;
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'select' &&
    fail(report?.at('ui:control'), 'enum', ['select'], $uiControl)
  )
    return false;
  if ($uiOptions !== undefined) {
    if (!isArray($uiOptions)) {
      if (fail(report?.at('ui:options'), 'type', 'an array', $uiOptions)) return false;
    } else {
      for (let $index = 0; $index < $uiOptions.length; $index += 1) {
        const $item = $uiOptions[$index];
        if (!isUiOption($item, report?.at('ui:options', $index)) && stop(report)) return false;
      }
    }
  }
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataSliderField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $uiSteps = value['ui:steps'];
  if ($uiSteps === undefined && fail(report, 'required', 'ui:steps', value)) return false;
  const $default = value['default'];
  if ($default !== undefined) {
    if (!isArray($default)) {
      if (fail(report?.at('default'), 'type', 'an array', $default)) return false;
    } else {
      for (let $index = 0; $index < $default.length; $index += 1) {
        const $item = $default[$index];
        if (!isNumber($item) && fail(report?.at('default', $index), 'type', 'a number', $item))
          return false;
      }
    }
  }
  if ($items !== undefined && !isMetadataNumberItems($items, report?.at('items')) && stop(report))
    return false;
  const $maxItems = value['maxItems'];
  if (
    $maxItems !== undefined &&
    !isNumber($maxItems) &&
    fail(report?.at('maxItems'), 'type', 'a number', $maxItems)
  )
    return false;
  const $minItems = value['minItems'];
  if (
    $minItems !== undefined &&
    !isNumber($minItems) &&
    fail(report?.at('minItems'), 'type', 'a number', $minItems)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'array' &&
    fail(report?.at('type'), 'enum', ['array'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'slider' &&
    fail(report?.at('ui:control'), 'enum', ['slider'], $uiControl)
  )
    return false;
  if ($uiSteps !== undefined) {
    if (!isArray($uiSteps)) {
      if (fail(report?.at('ui:steps'), 'type', 'an array', $uiSteps)) return false;
    } else {
      for (let $index2 = 0; $index2 < $uiSteps.length; $index2 += 1) {
        const $item2 = $uiSteps[$index2];
        if (!isNumber($item2) && fail(report?.at('ui:steps', $index2), 'type', 'a number', $item2))
          return false;
      }
    }
  }
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataStringInputField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'input' &&
    fail(report?.at('ui:control'), 'enum', ['input'], $uiControl)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  if (!isMetadataStringRules(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataStringItems(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { type: isType },
      {
        default: isString,
        description: isString,
        enum: isValidationErrors,
        maxLength: isNumberValue,
        minLength: isNumberValue,
        pattern: isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['default'], isString) &&
    optional(value['description'], isString) &&
    optional(value['enum'], isValidationErrors) &&
    optional(value['maxLength'], isNumberValue) &&
    optional(value['minLength'], isNumberValue) &&
    optional(value['pattern'], isString) &&
    isType(value['type'])
  );
}

function isMetadataStringListRules(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        default: isValidationErrors,
        example: isValidationErrors,
        maxItems: isNumberValue,
        minItems: isNumberValue,
        'ui:placeholder': isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['default'], isValidationErrors) &&
    optional(value['example'], isValidationErrors) &&
    optional(value['maxItems'], isNumberValue) &&
    optional(value['minItems'], isNumberValue) &&
    optional(value['ui:placeholder'], isString)
  );
}

function isMetadataStringRules(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        default: isString,
        enum: isValidationErrors,
        maxLength: isNumberValue,
        minLength: isNumberValue,
        pattern: isString,
        'ui:placeholder': isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['default'], isString) &&
    optional(value['enum'], isValidationErrors) &&
    optional(value['maxLength'], isNumberValue) &&
    optional(value['minLength'], isNumberValue) &&
    optional(value['pattern'], isString) &&
    optional(value['ui:placeholder'], isString)
  );
}

function isMetadataToggleField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $uiControl = value['ui:control'];
  if ($uiControl === undefined && fail(report, 'required', 'ui:control', value)) return false;
  const $default = value['default'];
  if (
    $default !== undefined &&
    typeof $default !== 'boolean' &&
    fail(report?.at('default'), 'type', 'true or false', $default)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'boolean' &&
    fail(report?.at('type'), 'enum', ['boolean'], $type)
  )
    return false;
  if (
    $uiControl !== undefined &&
    $uiControl !== 'toggle' &&
    fail(report?.at('ui:control'), 'enum', ['toggle'], $uiControl)
  )
    return false;
  if (!isMetadataFieldBase(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMetadataValue(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isArray(value)) {
    if (
      !(report === undefined
        ? isValidationErrors(value) || isMetadataValue2(value)
        : anyOf(report, value, [isValidationErrors, isMetadataValue2])) &&
      stop(report)
    )
      return false;
  } else if (
    !(typeof value === 'boolean' || isNumber(value) || typeof value === 'string') &&
    fail(report, 'type', 'true or false, a number, a string or an array', value)
  )
    return false;
  return count(report) === found;
}

function isMetadataValue2(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isNumberValue);
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
      { href: isString, message: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['href'], isString) &&
    isNotificationLevel(value['level']) &&
    optional(value['message'], isString) &&
    isString(value['title'])
  );
}

function isNotification2(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isNotificationInput(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isNotificationInput(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { level: isNotificationLevel, title: isString },
      { href: isStatusUrl, message: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['href'], isStatusUrl) &&
    isNotificationLevel(value['level']) &&
    optional(value['message'], isString) &&
    isString(value['title'])
  );
}

function isNotificationLevel(value: unknown, report?: Report): boolean {
  if (value !== 'info' && value !== 'warn' && value !== 'error') {
    fail(report, 'enum', ['info', 'warn', 'error'], value);
    return false;
  }
  return true;
}

function isNull(value: unknown, report?: Report): boolean {
  if (value !== null) {
    fail(report, 'enum', [null], value);
    return false;
  }
  return true;
}

function isNumberOrNull(value: unknown, report?: Report): boolean {
  if (!(isNumber(value) || value === null)) {
    fail(report, 'type', 'a number or null', value);
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

function isOrigin(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (isLongerThan(value, 2048)) {
    fail(report, 'maxLength', 2048, value);
    return false;
  }
  return true;
}

function isOwnership(value: unknown, report?: Report): boolean {
  if (value !== 'owned' && value !== 'linked' && value !== 'sandbox') {
    fail(report, 'enum', ['owned', 'linked', 'sandbox'], value);
    return false;
  }
  return true;
}

function isPlainProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { status: isEnabledStatus }, {});
  }
  return isObject(value) && isEnabledStatus(value['status']);
}

function isPlanDetail(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { label: isString }, { value: isString });
  }
  return isObject(value) && isString(value['label']) && optional(value['value'], isString);
}

function isPlanDetailInput(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(report, value, { label: isString }, { value: isString });
  }
  return (
    isObject(value) &&
    isString(value['label']) &&
    optional(value['value'], isString) &&
    hasOnly(value, keysPlanDetailInput)
  );
}

function isPlanQuoteLine(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { amount: isString, line: isString }, {});
  }
  return isObject(value) && isString(value['amount']) && isString(value['line']);
}

function isPlanScope(value: unknown, report?: Report): boolean {
  if (value !== 'installation' && value !== 'resource') {
    fail(report, 'enum', ['installation', 'resource'], value);
    return false;
  }
  return true;
}

function isPlanType(value: unknown, report?: Report): boolean {
  if (value !== 'prepayment' && value !== 'subscription') {
    fail(report, 'enum', ['prepayment', 'subscription'], value);
    return false;
  }
  return true;
}

function isPrepaymentBalance(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
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
    optional(value['resourceId'], isString) &&
    hasOnly(value, keysPrepaymentBalance)
  );
}

function isProductIdOrSlug(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (
    !(report === undefined
      ? isProductIdOrSlug1(value) !== isProductIdOrSlug2(value)
      : oneOf(report, value, [isProductIdOrSlug1, isProductIdOrSlug2]))
  ) {
    stop(report);
    return false;
  }
  return true;
}

function isProductIdOrSlug1(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternProductIdOrSlug1.test(value)) {
    fail(report, 'pattern', patternProductIdOrSlug1, value);
    return false;
  }
  return true;
}

function isProductIdOrSlug2(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternProductIdOrSlug2.test(value)) {
    fail(report, 'pattern', patternProductIdOrSlug2, value);
    return false;
  }
  return true;
}

function isProductProtocols(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        ai: isPlainProtocol,
        authentication: isAuthenticationProtocol,
        checks: isPlainProtocol,
        experimentation: isExperimentationProtocol,
        logDrain: isLogDrainProtocol,
        messaging: isPlainProtocol,
        observability: isPlainProtocol,
        other: isPlainProtocol,
        storage: isStorageProtocol,
        traceDrain: isTraceDrainProtocol,
        video: isPlainProtocol,
        workflow: isPlainProtocol,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['ai'], isPlainProtocol) &&
    optional(value['authentication'], isAuthenticationProtocol) &&
    optional(value['checks'], isPlainProtocol) &&
    optional(value['experimentation'], isExperimentationProtocol) &&
    optional(value['logDrain'], isLogDrainProtocol) &&
    optional(value['messaging'], isPlainProtocol) &&
    optional(value['observability'], isPlainProtocol) &&
    optional(value['other'], isPlainProtocol) &&
    optional(value['storage'], isStorageProtocol) &&
    optional(value['traceDrain'], isTraceDrainProtocol) &&
    optional(value['video'], isPlainProtocol) &&
    optional(value['workflow'], isPlainProtocol)
  );
}

function isProductTag(value: unknown, report?: Report): boolean {
  if (!valuesProductTag.has(value)) {
    fail(report, 'enum', valuesProductTag, value);
    return false;
  }
  return true;
}

function isProjectConnectionScope(value: unknown, report?: Report): boolean {
  if (!valuesProjectConnectionScope.has(value)) {
    fail(report, 'enum', valuesProjectConnectionScope, value);
    return false;
  }
  return true;
}

function isProjectFilter(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { git: isGitProjectFilter });
  }
  return isObject(value) && optional(value['git'], isGitProjectFilter);
}

function isProjectViewConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integration = value['integration'];
  if ($integration === undefined && fail(report, 'required', 'integration', value)) return false;
  if (value['id'] === undefined && fail(report, 'required', 'id', value)) return false;
  if (value['type'] === undefined && fail(report, 'required', 'type', value)) return false;
  if (value['integrationId'] === undefined && fail(report, 'required', 'integrationId', value))
    return false;
  if (value['slug'] === undefined && fail(report, 'required', 'slug', value)) return false;
  if (value['ownerId'] === undefined && fail(report, 'required', 'ownerId', value)) return false;
  if (value['userId'] === undefined && fail(report, 'required', 'userId', value)) return false;
  if (value['scopes'] === undefined && fail(report, 'required', 'scopes', value)) return false;
  if (value['createdAt'] === undefined && fail(report, 'required', 'createdAt', value))
    return false;
  if (value['updatedAt'] === undefined && fail(report, 'required', 'updatedAt', value))
    return false;
  if (
    $integration !== undefined &&
    !isConfigurationIntegration($integration, report?.at('integration')) &&
    stop(report)
  )
    return false;
  if (!isConfigurationFields(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isProtocol(value: unknown, report?: Report): boolean {
  if (!valuesProtocol.has(value)) {
    fail(report, 'enum', valuesProtocol, value);
    return false;
  }
  return true;
}

function isProtocolSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { authentication: isAuthenticationSettings, experimentation: isExperimentationSettings },
    );
  }
  return (
    isObject(value) &&
    optional(value['authentication'], isAuthenticationSettings) &&
    optional(value['experimentation'], isExperimentationSettings)
  );
}

function isRateLimit(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { remaining: isRemaining, reset: isRemaining, resetMs: isRemaining, total: isRemaining },
      {},
    );
  }
  return (
    isObject(value) &&
    isRemaining(value['remaining']) &&
    isRemaining(value['reset']) &&
    isRemaining(value['resetMs']) &&
    isRemaining(value['total'])
  );
}

function isRateLimitErrorError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { code: isString, message: isString },
      { limit: isRateLimit },
    );
  }
  return (
    isObject(value) &&
    isString(value['code']) &&
    optional(value['limit'], isRateLimit) &&
    isString(value['message'])
  );
}

function isRefreshTokenGrant(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        client_id: isString,
        client_secret: isString,
        grant_type: isRefreshTokenGrantGrantType,
        refresh_token: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['client_id']) &&
    isString(value['client_secret']) &&
    isRefreshTokenGrantGrantType(value['grant_type']) &&
    isString(value['refresh_token'])
  );
}

function isRefreshTokenGrantGrantType(value: unknown, report?: Report): boolean {
  if (value !== 'refresh_token') {
    fail(report, 'enum', ['refresh_token'], value);
    return false;
  }
  return true;
}

function isRefundInvoiceAction(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { action: isRefundInvoiceActionAction, reason: isString, total: isMoney },
      {},
    );
  }
  return (
    isObject(value) &&
    isRefundInvoiceActionAction(value['action']) &&
    isString(value['reason']) &&
    isMoney(value['total']) &&
    hasOnly(value, keysRefundInvoiceAction)
  );
}

function isRefundInvoiceActionAction(value: unknown, report?: Report): boolean {
  if (value !== 'refund') {
    fail(report, 'enum', ['refund'], value);
    return false;
  }
  return true;
}

function isRemaining(value: unknown, report?: Report): boolean {
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 0) {
    fail(report, 'minimum', 0, value);
    return false;
  }
  return true;
}

function isReplSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { enabled: isBoolean, supportsReadOnlyMode: isBoolean },
      { welcomeMessage: isString },
    );
  }
  return (
    isObject(value) &&
    isBoolean(value['enabled']) &&
    isBoolean(value['supportsReadOnlyMode']) &&
    optional(value['welcomeMessage'], isString)
  );
}

function isResourceLink(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { href: isString, title: isString }, {});
  }
  return isObject(value) && isString(value['href']) && isString(value['title']);
}

function isResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesResourceStatus.has(value)) {
    fail(report, 'enum', valuesResourceStatus, value);
    return false;
  }
  return true;
}

function isResourceUpdatedEvent(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { resourceId: isString, type: isResourceUpdatedEventType },
      { productId: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['productId'], isString) &&
    isString(value['resourceId']) &&
    isResourceUpdatedEventType(value['type']) &&
    hasOnly(value, keysResourceUpdatedEvent)
  );
}

function isResourceUpdatedEventType(value: unknown, report?: Report): boolean {
  if (value !== 'resource.updated') {
    fail(report, 'enum', ['resource.updated'], value);
    return false;
  }
  return true;
}

function isRotatedCredentialTokenType(value: unknown, report?: Report): boolean {
  if (value !== 'oauth2-token') {
    fail(report, 'enum', ['oauth2-token'], value);
    return false;
  }
  return true;
}

function isSecret(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      { name: isString, value: isString },
      { environmentOverrides: isEnvironmentOverrides, prefix: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['environmentOverrides'], isEnvironmentOverrides) &&
    isString(value['name']) &&
    optional(value['prefix'], isString) &&
    isString(value['value']) &&
    hasOnly(value, keysSecret)
  );
}

function isSecretRotationCapability(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { maxDelayHours: isNumberValue },
      { customRotationWarning: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['customRotationWarning'], isString) &&
    isNumberValue(value['maxDelayHours'])
  );
}

function isSecrets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isSecret);
}

function isStatusUrl(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternStatusUrl.test(value) && fail(report, 'pattern', patternStatusUrl, value))
    return false;
  if (!isUri(value) && fail(report, 'format', 'a URI', value)) return false;
  return count(report) === found;
}

function isStorageProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { status: isEnabledStatus }, { repl: isReplSettings });
  }
  return (
    isObject(value) && optional(value['repl'], isReplSettings) && isEnabledStatus(value['status'])
  );
}

function isStore(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        externalResourceId: isString,
        product: isStoreProduct,
        projectsMetadata: isStoreProjectsMetadata,
        secrets: isStoreSecrets,
        status: isStoreStatus2,
        usageQuotaExceeded: isBoolean,
      },
      {
        billingPlan: isBillingPlan,
        capabilities: isStoreCapabilities,
        directPartnerConsoleUrl: isString,
        externalResourceStatus: isStoreExternalResourceStatus,
        metadata: isMetadata,
        notification: isNotification,
        ownership: isOwnership,
        parentId: isString,
        projectFilter: isProjectFilter,
        protocolSettings: isProtocolSettings,
        secretRotationCompletedAt: isNumberValue,
        secretRotationRequestedAt: isNumberValue,
        secretRotationRequestedBy: isString,
        secretRotationRequestedReason: isString,
        targets: isTargets,
        totalConnectedProjects: isNumberValue,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['billingPlan'], isBillingPlan) &&
    optional(value['capabilities'], isStoreCapabilities) &&
    optional(value['directPartnerConsoleUrl'], isString) &&
    isString(value['externalResourceId']) &&
    optional(value['externalResourceStatus'], isStoreExternalResourceStatus) &&
    optional(value['metadata'], isMetadata) &&
    optional(value['notification'], isNotification) &&
    optional(value['ownership'], isOwnership) &&
    optional(value['parentId'], isString) &&
    isStoreProduct(value['product']) &&
    optional(value['projectFilter'], isProjectFilter) &&
    isStoreProjectsMetadata(value['projectsMetadata']) &&
    optional(value['protocolSettings'], isProtocolSettings) &&
    optional(value['secretRotationCompletedAt'], isNumberValue) &&
    optional(value['secretRotationRequestedAt'], isNumberValue) &&
    optional(value['secretRotationRequestedBy'], isString) &&
    optional(value['secretRotationRequestedReason'], isString) &&
    isStoreSecrets(value['secrets']) &&
    value['status'] !== undefined &&
    isStoreStatus2(value['status']) &&
    optional(value['targets'], isTargets) &&
    optional(value['totalConnectedProjects'], isNumberValue) &&
    isBoolean(value['usageQuotaExceeded'])
  );
}

function isStoreCapabilities(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      {
        agentTools: isBoolean,
        autoSensitive: isBoolean,
        billable: isBoolean,
        mcp: isBoolean,
        mcpReadonly: isBoolean,
        projects: isBoolean,
        secretRotation: isStoreCapabilitiesSecretRotation,
        secretsSync: isBoolean,
        sso: isBoolean,
        transferable: isBoolean,
        v0: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['agentTools'], isBoolean) &&
    optional(value['autoSensitive'], isBoolean) &&
    optional(value['billable'], isBoolean) &&
    optional(value['mcp'], isBoolean) &&
    optional(value['mcpReadonly'], isBoolean) &&
    optional(value['projects'], isBoolean) &&
    optional(value['secretRotation'], isStoreCapabilitiesSecretRotation) &&
    optional(value['secretsSync'], isBoolean) &&
    optional(value['sso'], isBoolean) &&
    optional(value['transferable'], isBoolean) &&
    optional(value['v0'], isBoolean)
  );
}

function isStoreCapabilitiesSecretRotation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value === 'boolean') {
    if (value !== false && fail(report, 'enum', [false], value)) return false;
  } else if (isObject(value)) {
    if (!isSecretRotationCapability(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'true or false or an object', value)) return false;
  return count(report) === found;
}

function isStoreDeploymentAction(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { environments: isTargets, slug: isString }, {});
  }
  return isObject(value) && isTargets(value['environments']) && isString(value['slug']);
}

function isStoreDeploymentSettings(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { actions: isStoreDeploymentSettingsActions, required: isBoolean },
      {},
    );
  }
  return (
    isObject(value) &&
    isStoreDeploymentSettingsActions(value['actions']) &&
    isBoolean(value['required'])
  );
}

function isStoreDeploymentSettingsActions(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStoreDeploymentAction);
}

function isStoreExternalResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesStoreExternalResourceStatus.has(value)) {
    fail(report, 'enum', valuesStoreExternalResourceStatus, value);
    return false;
  }
  return true;
}

function isStoreIntegration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { icon: isString, id: isString, name: isString, slug: isString },
      { flags: isValidationErrors, supportsInstallationBillingPlans: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['flags'], isValidationErrors) &&
    isString(value['icon']) &&
    isString(value['id']) &&
    isString(value['name']) &&
    isString(value['slug']) &&
    optional(value['supportsInstallationBillingPlans'], isBoolean)
  );
}

function isStoreProduct(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        integration: isStoreIntegration,
        integrationConfigurationId: isString,
        supportedProtocols: isStoreProductSupportedProtocols,
      },
      {
        agentSkillUrl: isString,
        agentSkills: isValidationErrors,
        capabilities: isStoreProductCapabilities,
        disableResourceRenaming: isBoolean,
        guides: isStoreProductGuides,
        iconUrl: isString,
        id: isString,
        logDrainStatus: isEnabledStatus,
        metadataSchema: isMetadataSchema,
        name: isString,
        primaryProtocol: isProtocol,
        projectConnectionScopes: isStoreProductProjectConnectionScopes,
        repl: isReplSettings,
        resourceLinks: isStoreProductResourceLinks,
        resourceTitle: isString,
        shortDescription: isString,
        showSSOLinkOnProjectConnection: isBoolean,
        slug: isString,
        tags: isStoreProductTags,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['agentSkillUrl'], isString) &&
    optional(value['agentSkills'], isValidationErrors) &&
    optional(value['capabilities'], isStoreProductCapabilities) &&
    optional(value['disableResourceRenaming'], isBoolean) &&
    optional(value['guides'], isStoreProductGuides) &&
    optional(value['iconUrl'], isString) &&
    optional(value['id'], isString) &&
    isStoreIntegration(value['integration']) &&
    isString(value['integrationConfigurationId']) &&
    optional(value['logDrainStatus'], isEnabledStatus) &&
    optional(value['metadataSchema'], isMetadataSchema) &&
    optional(value['name'], isString) &&
    optional(value['primaryProtocol'], isProtocol) &&
    optional(value['projectConnectionScopes'], isStoreProductProjectConnectionScopes) &&
    optional(value['repl'], isReplSettings) &&
    optional(value['resourceLinks'], isStoreProductResourceLinks) &&
    optional(value['resourceTitle'], isString) &&
    optional(value['shortDescription'], isString) &&
    optional(value['showSSOLinkOnProjectConnection'], isBoolean) &&
    optional(value['slug'], isString) &&
    isStoreProductSupportedProtocols(value['supportedProtocols']) &&
    optional(value['tags'], isStoreProductTags)
  );
}

function isStoreProductCapabilities(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $connectedImportResource = value['connectedImportResource'];
  if (
    $connectedImportResource !== undefined &&
    typeof $connectedImportResource !== 'boolean' &&
    fail(report?.at('connectedImportResource'), 'type', 'true or false', $connectedImportResource)
  )
    return false;
  const $databaseUI = value['databaseUI'];
  if (
    $databaseUI !== undefined &&
    typeof $databaseUI !== 'boolean' &&
    fail(report?.at('databaseUI'), 'type', 'true or false', $databaseUI)
  )
    return false;
  const $importResource = value['importResource'];
  if (
    $importResource !== undefined &&
    typeof $importResource !== 'boolean' &&
    fail(report?.at('importResource'), 'type', 'true or false', $importResource)
  )
    return false;
  const $linking = value['linking'];
  if (
    $linking !== undefined &&
    typeof $linking !== 'boolean' &&
    fail(report?.at('linking'), 'type', 'true or false', $linking)
  )
    return false;
  const $nativeImportResource = value['nativeImportResource'];
  if (
    $nativeImportResource !== undefined &&
    typeof $nativeImportResource !== 'boolean' &&
    fail(report?.at('nativeImportResource'), 'type', 'true or false', $nativeImportResource)
  )
    return false;
  const $sandbox = value['sandbox'];
  if (
    $sandbox !== undefined &&
    typeof $sandbox !== 'boolean' &&
    fail(report?.at('sandbox'), 'type', 'true or false', $sandbox)
  )
    return false;
  if (!isStoreCapabilities(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isStoreProductGuides(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isGuide);
}

function isStoreProductProjectConnectionScopes(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isProjectConnectionScope);
}

function isStoreProductResourceLinks(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isResourceLink);
}

function isStoreProductSupportedProtocols(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isProtocol);
}

function isStoreProductTags(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isProductTag);
}

function isStoreProjectConnection(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        envVarPrefix: isStringOrNull,
        environmentVariables: isValidationErrors,
        environments: isTargets,
        id: isString,
        name: isString,
        projectId: isString,
      },
      {
        deployments: isStoreDeploymentSettings,
        framework: isStoreProjectConnectionFramework,
        latestDeployment: isString,
        makeEnvVarsSensitive: isBoolean,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['deployments'], isStoreDeploymentSettings) &&
    isStringOrNull(value['envVarPrefix']) &&
    isValidationErrors(value['environmentVariables']) &&
    isTargets(value['environments']) &&
    optional(value['framework'], isStoreProjectConnectionFramework) &&
    isString(value['id']) &&
    optional(value['latestDeployment'], isString) &&
    optional(value['makeEnvVarsSensitive'], isBoolean) &&
    isString(value['name']) &&
    isString(value['projectId'])
  );
}

function isStoreProjectConnectionFramework(value: unknown, report?: Report): boolean {
  if (!valuesStoreProjectConnectionFramework.has(value)) {
    fail(report, 'enum', valuesStoreProjectConnectionFramework, value);
    return false;
  }
  return true;
}

function isStoreProjectsMetadata(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStoreProjectConnection);
}

function isStoreSecret(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { length: isNumberValue, name: isString },
      { frameworkPublishable: isBoolean },
    );
  }
  return (
    isObject(value) &&
    optional(value['frameworkPublishable'], isBoolean) &&
    isNumberValue(value['length']) &&
    isString(value['name'])
  );
}

function isStoreSecrets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStoreSecret);
}

function isStoreStatus2(value: unknown, report?: Report): boolean {
  if (!valuesStoreStatus.has(value)) {
    fail(report, 'enum', valuesStoreStatus, value);
    return false;
  }
  return true;
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

function isSubmitBillingDataRequestBilling(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isArray(value)) {
    for (let $index = 0; $index < value.length; $index += 1) {
      const $item = value[$index];
      if (!isBillingItem($item, report?.at($index)) && stop(report)) return false;
    }
  } else if (isObject(value)) {
    if (!isBillingItems(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an array or an object', value)) return false;
  return count(report) === found;
}

function isSubmitBillingDataRequestUsage(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isUsageMetric);
}

function isSubmitPrepaymentBalancesRequestBalances(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPrepaymentBalance);
}

function isTargets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isEnvironmentTarget);
}

function isTraceDrainProtocol(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { endpoint: isString, format: isTraceDrainProtocolFormat, status: isEnabledStatus },
      { headers: isHeaders },
    );
  }
  return (
    isObject(value) &&
    isString(value['endpoint']) &&
    isTraceDrainProtocolFormat(value['format']) &&
    optional(value['headers'], isHeaders) &&
    isEnabledStatus(value['status'])
  );
}

function isTraceDrainProtocolFormat(value: unknown, report?: Report): boolean {
  if (value !== 'json' && value !== 'proto') {
    fail(report, 'enum', ['json', 'proto'], value);
    return false;
  }
  return true;
}

function isTransferBillingPlan(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { description: isString, id: isString, name: isString, type: isPlanType },
      {
        paymentMethodRequired: isBoolean,
        preauthorizationAmount: isNumberValue,
        scope: isPlanScope,
      },
    );
  }
  return (
    isObject(value) &&
    isString(value['description']) &&
    isString(value['id']) &&
    isString(value['name']) &&
    optional(value['paymentMethodRequired'], isBoolean) &&
    optional(value['preauthorizationAmount'], isNumberValue) &&
    optional(value['scope'], isPlanScope) &&
    isPlanType(value['type'])
  );
}

function isTransferFromMarketplace(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $kind = value['kind'];
  if ($kind === undefined && fail(report, 'required', 'kind', value)) return false;
  if (
    $kind !== undefined &&
    $kind !== 'transfer-from-marketplace' &&
    fail(report?.at('kind'), 'enum', ['transfer-from-marketplace'], $kind)
  )
    return false;
  if (!isConfigurationTransfer(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isTransferRequester(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { name: isString }, { email: isString });
  }
  return isObject(value) && optional(value['email'], isString) && isString(value['name']);
}

function isTransferToMarketplace(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $kind = value['kind'];
  if ($kind === undefined && fail(report, 'required', 'kind', value)) return false;
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isTransferBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  if (
    $kind !== undefined &&
    $kind !== 'transfer-to-marketplace' &&
    fail(report?.at('kind'), 'enum', ['transfer-to-marketplace'], $kind)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    !isObject($metadata) &&
    fail(report?.at('metadata'), 'type', 'an object', $metadata)
  )
    return false;
  if (!isConfigurationTransfer(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isType(value: unknown, report?: Report): boolean {
  if (value !== 'string') {
    fail(report, 'enum', ['string'], value);
    return false;
  }
  return true;
}

function isUiCondition(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value === 'string') {
    if (!isUiFormAction(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isUiExpression(value, report) && stop(report)) return false;
  } else if (
    typeof value !== 'boolean' &&
    fail(report, 'type', 'true or false, a string or an object', value)
  )
    return false;
  return count(report) === found;
}

function isUiExpression(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { expr: isString }, {});
  }
  return isObject(value) && isString(value['expr']);
}

function isUiFormAction(value: unknown, report?: Report): boolean {
  if (value !== 'update' && value !== 'create') {
    fail(report, 'enum', ['update', 'create'], value);
    return false;
  }
  return true;
}

function isUiOption(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { label: isString, value: isString },
      { disabled: isUiCondition, hidden: isUiCondition },
    );
  }
  return (
    isObject(value) &&
    optional(value['disabled'], isUiCondition) &&
    optional(value['hidden'], isUiCondition) &&
    isString(value['label']) &&
    isString(value['value'])
  );
}

function isUiRegionOption(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { value: isString },
      { disabled: isUiCondition, hidden: isUiCondition, label: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['disabled'], isUiCondition) &&
    optional(value['hidden'], isUiCondition) &&
    optional(value['label'], isString) &&
    isString(value['value'])
  );
}

function isUiRegionOptions(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isUiRegionOptionsItem);
}

function isUiRegionOptionsItem(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (!isUiRegionOption(value, report) && stop(report)) return false;
  } else if (typeof value !== 'string' && fail(report, 'type', 'a string or an object', value))
    return false;
  return count(report) === found;
}

function isUiText(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (!isUiExpression(value, report) && stop(report)) return false;
  } else if (typeof value !== 'string' && fail(report, 'type', 'a string or an object', value))
    return false;
  return count(report) === found;
}

function isUpdateDeploymentActionRequestOutcomes(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isDeploymentActionOutcome);
}

function isUpdateDeploymentActionRequestStatus(value: unknown, report?: Report): boolean {
  if (value !== 'running' && value !== 'succeeded' && value !== 'failed') {
    fail(report, 'enum', ['running', 'succeeded', 'failed'], value);
    return false;
  }
  return true;
}

function isUpdateResourceRequestSecrets(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isArray(value)) {
    for (let $index = 0; $index < value.length; $index += 1) {
      const $item = value[$index];
      if (!isSecret($item, report?.at($index)) && stop(report)) return false;
    }
  } else if (isObject(value)) {
    if (!isSecretsUpdate(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an array or an object', value)) return false;
  return count(report) === found;
}

function isUsageMetric(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {
        dayValue: isNumberValue,
        name: isString,
        periodValue: isNumberValue,
        type: isUsageMetricType,
        units: isString,
      },
      { planValue: isNumberValue, resourceId: isString },
    );
  }
  return (
    isObject(value) &&
    isNumberValue(value['dayValue']) &&
    isString(value['name']) &&
    isNumberValue(value['periodValue']) &&
    optional(value['planValue'], isNumberValue) &&
    optional(value['resourceId'], isString) &&
    isUsageMetricType(value['type']) &&
    isString(value['units']) &&
    hasOnly(value, keysUsageMetric)
  );
}

function isUsageMetricType(value: unknown, report?: Report): boolean {
  if (value !== 'total' && value !== 'interval' && value !== 'rate') {
    fail(report, 'enum', ['total', 'interval', 'rate'], value);
    return false;
  }
  return true;
}

function isValidationErrors(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isString);
}
