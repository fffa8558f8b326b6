// Written by openapi-counterpart from the description. Edits are lost.

import {
  anyOf,
  count,
  fail,
  isArray,
  isDateTime,
  isInteger,
  isLongerThan,
  isNumber,
  isObject,
  isUri,
  oneOf,
  rejectTag,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report, Validator } from '@openapi-counterpart/runtime';

const patternUpdateDeploymentActionRequestStatusUrl = new RegExp('^https?://|^sso:', 'u');
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
const patternCreateStoreRequestIntegrationConfigurationId = new RegExp('^icfg_[a-zA-Z0-9]+$', 'u');
const valuesResourceStatus = new Set<unknown>([
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
]);
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
const patternProductIdOrSlug1 = new RegExp('^iap_[a-zA-Z0-9_]+$', 'u');
const patternProductIdOrSlug2 = new RegExp('^[a-z0-9-]+$', 'u');
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
const valuesConfigurationDisabledReason = new Set<unknown>([
  'disabled-by-owner',
  'feature-not-available',
  'disabled-by-admin',
  'original-owner-left-the-team',
  'account-plan-downgrade',
  'original-owner-role-downgraded',
]);
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

export function updateIntegrationDeploymentActionPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $deploymentId = value['deploymentId'];
  if ($deploymentId === undefined && fail(report, 'required', 'deploymentId', value)) return false;
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  const $action = value['action'];
  if ($action === undefined && fail(report, 'required', 'action', value)) return false;
  if (
    $deploymentId !== undefined &&
    typeof $deploymentId !== 'string' &&
    fail(report?.at('deploymentId'), 'type', 'a string', $deploymentId)
  )
    return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  if (
    $action !== undefined &&
    typeof $action !== 'string' &&
    fail(report?.at('action'), 'type', 'a string', $action)
  )
    return false;
  return count(report) === found;
}

export function isUpdateDeploymentActionRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $outcomes = value['outcomes'];
  if ($outcomes !== undefined) {
    if (!isArray($outcomes)) {
      if (fail(report?.at('outcomes'), 'type', 'an array', $outcomes)) return false;
    } else {
      for (let $index = 0; $index < $outcomes.length; $index += 1) {
        const $item = $outcomes[$index];
        if (!isDeploymentActionOutcome($item, report?.at('outcomes', $index)) && stop(report))
          return false;
      }
    }
  }
  const $status = value['status'];
  if (
    $status !== undefined &&
    $status !== 'running' &&
    $status !== 'succeeded' &&
    $status !== 'failed' &&
    fail(report?.at('status'), 'enum', ['running', 'succeeded', 'failed'], $status)
  )
    return false;
  const $statusText = value['statusText'];
  if (
    $statusText !== undefined &&
    typeof $statusText !== 'string' &&
    fail(report?.at('statusText'), 'type', 'a string', $statusText)
  )
    return false;
  const $statusUrl = value['statusUrl'];
  if ($statusUrl !== undefined) {
    if (typeof $statusUrl !== 'string') {
      if (fail(report?.at('statusUrl'), 'type', 'a string', $statusUrl)) return false;
    } else {
      if (
        !patternUpdateDeploymentActionRequestStatusUrl.test($statusUrl) &&
        fail(
          report?.at('statusUrl'),
          'pattern',
          patternUpdateDeploymentActionRequestStatusUrl,
          $statusUrl,
        )
      )
        return false;
      if (!isUri($statusUrl) && fail(report?.at('statusUrl'), 'format', 'a URI', $statusUrl))
        return false;
    }
  }
  for (const $key in value) {
    if (
      !(
        $key === 'outcomes' ||
        $key === 'status' ||
        $key === 'statusText' ||
        $key === 'statusUrl'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export function isError(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $error = value['error'];
  if ($error === undefined && fail(report, 'required', 'error', value)) return false;
  if ($error !== undefined) {
    if (!isObject($error)) {
      if (fail(report?.at('error'), 'type', 'an object', $error)) return false;
    } else {
      const $code = $error['code'];
      if ($code === undefined && fail(report?.at('error'), 'required', 'code', $error))
        return false;
      const $message = $error['message'];
      if ($message === undefined && fail(report?.at('error'), 'required', 'message', $error))
        return false;
      if (
        $code !== undefined &&
        typeof $code !== 'string' &&
        fail(report?.at('error', 'code'), 'type', 'a string', $code)
      )
        return false;
      if (
        $message !== undefined &&
        typeof $message !== 'string' &&
        fail(report?.at('error', 'message'), 'type', 'a string', $message)
      )
        return false;
    }
  }
  return count(report) === found;
}

export function updateInstallationPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  return count(report) === found;
}

export function isUpdateInstallationRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlanInput($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  const $externalId = value['externalId'];
  if (
    $externalId !== undefined &&
    typeof $externalId !== 'string' &&
    fail(report?.at('externalId'), 'type', 'a string', $externalId)
  )
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isUpdateInstallationRequestNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

export const getAccountInfoPath: Validator = updateInstallationPath;

export function isAccountInformation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $contact = value['contact'];
  if ($contact === undefined && fail(report, 'required', 'contact', value)) return false;
  const $url = value['url'];
  if ($url === undefined && fail(report, 'required', 'url', value)) return false;
  if ($contact !== undefined) {
    if ($contact === null) {
      if (!isNull($contact, report?.at('contact')) && stop(report)) return false;
    } else if (isObject($contact)) {
      if (!isAccountContact($contact, report?.at('contact')) && stop(report)) return false;
    } else if (fail(report?.at('contact'), 'type', 'an object or null', $contact)) return false;
  }
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $url !== undefined &&
    typeof $url !== 'string' &&
    fail(report?.at('url'), 'type', 'a string', $url)
  )
    return false;
  return count(report) === found;
}

export const submitBillingDataPath: Validator = updateInstallationPath;

export function isSubmitBillingDataRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billing = value['billing'];
  if ($billing === undefined && fail(report, 'required', 'billing', value)) return false;
  const $eod = value['eod'];
  if ($eod === undefined && fail(report, 'required', 'eod', value)) return false;
  const $period = value['period'];
  if ($period === undefined && fail(report, 'required', 'period', value)) return false;
  const $timestamp = value['timestamp'];
  if ($timestamp === undefined && fail(report, 'required', 'timestamp', value)) return false;
  const $usage = value['usage'];
  if ($usage === undefined && fail(report, 'required', 'usage', value)) return false;
  if ($billing !== undefined) {
    if (isArray($billing)) {
      for (let $index = 0; $index < $billing.length; $index += 1) {
        const $item = $billing[$index];
        if (!isBillingItem($item, report?.at('billing', $index)) && stop(report)) return false;
      }
    } else if (isObject($billing)) {
      if (!isBillingItems($billing, report?.at('billing')) && stop(report)) return false;
    } else if (fail(report?.at('billing'), 'type', 'an array or an object', $billing)) return false;
  }
  if ($eod !== undefined) {
    if (typeof $eod !== 'string') {
      if (fail(report?.at('eod'), 'type', 'a string', $eod)) return false;
    } else if (
      !isDateTime($eod) &&
      fail(report?.at('eod'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $eod)
    )
      return false;
  }
  if ($period !== undefined && !isBillingPeriod($period, report?.at('period')) && stop(report))
    return false;
  if ($timestamp !== undefined) {
    if (typeof $timestamp !== 'string') {
      if (fail(report?.at('timestamp'), 'type', 'a string', $timestamp)) return false;
    } else if (
      !isDateTime($timestamp) &&
      fail(
        report?.at('timestamp'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $timestamp,
      )
    )
      return false;
  }
  if ($usage !== undefined) {
    if (!isArray($usage)) {
      if (fail(report?.at('usage'), 'type', 'an array', $usage)) return false;
    } else {
      for (let $index2 = 0; $index2 < $usage.length; $index2 += 1) {
        const $item2 = $usage[$index2];
        if (!isUsageMetric($item2, report?.at('usage', $index2)) && stop(report)) return false;
      }
    }
  }
  for (const $key in value) {
    if (
      !(
        $key === 'billing' ||
        $key === 'eod' ||
        $key === 'period' ||
        $key === 'timestamp' ||
        $key === 'usage'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export const submitPrepaymentBalancesPath: Validator = updateInstallationPath;

export function isSubmitPrepaymentBalancesRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $balances = value['balances'];
  if ($balances === undefined && fail(report, 'required', 'balances', value)) return false;
  const $timestamp = value['timestamp'];
  if ($timestamp === undefined && fail(report, 'required', 'timestamp', value)) return false;
  if ($balances !== undefined) {
    if (!isArray($balances)) {
      if (fail(report?.at('balances'), 'type', 'an array', $balances)) return false;
    } else {
      for (let $index = 0; $index < $balances.length; $index += 1) {
        const $item = $balances[$index];
        if (!isPrepaymentBalance($item, report?.at('balances', $index)) && stop(report))
          return false;
      }
    }
  }
  if ($timestamp !== undefined) {
    if (typeof $timestamp !== 'string') {
      if (fail(report?.at('timestamp'), 'type', 'a string', $timestamp)) return false;
    } else if (
      !isDateTime($timestamp) &&
      fail(
        report?.at('timestamp'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $timestamp,
      )
    )
      return false;
  }
  for (const $key in value) {
    if (
      !($key === 'balances' || $key === 'timestamp') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export const finalizeInstallationPath: Validator = updateInstallationPath;

export const submitInvoicePath: Validator = updateInstallationPath;

export function isSubmitInvoiceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $invoiceDate = value['invoiceDate'];
  if ($invoiceDate === undefined && fail(report, 'required', 'invoiceDate', value)) return false;
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $period = value['period'];
  if ($period === undefined && fail(report, 'required', 'period', value)) return false;
  const $discounts = value['discounts'];
  if ($discounts !== undefined) {
    if (!isArray($discounts)) {
      if (fail(report?.at('discounts'), 'type', 'an array', $discounts)) return false;
    } else {
      for (let $index = 0; $index < $discounts.length; $index += 1) {
        const $item = $discounts[$index];
        if (!isBillingDiscount($item, report?.at('discounts', $index)) && stop(report))
          return false;
      }
    }
  }
  const $externalId = value['externalId'];
  if (
    $externalId !== undefined &&
    typeof $externalId !== 'string' &&
    fail(report?.at('externalId'), 'type', 'a string', $externalId)
  )
    return false;
  const $final = value['final'];
  if (
    $final !== undefined &&
    typeof $final !== 'boolean' &&
    fail(report?.at('final'), 'type', 'true or false', $final)
  )
    return false;
  if ($invoiceDate !== undefined) {
    if (typeof $invoiceDate !== 'string') {
      if (fail(report?.at('invoiceDate'), 'type', 'a string', $invoiceDate)) return false;
    } else if (
      !isDateTime($invoiceDate) &&
      fail(
        report?.at('invoiceDate'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $invoiceDate,
      )
    )
      return false;
  }
  if ($items !== undefined) {
    if (!isArray($items)) {
      if (fail(report?.at('items'), 'type', 'an array', $items)) return false;
    } else {
      for (let $index2 = 0; $index2 < $items.length; $index2 += 1) {
        const $item2 = $items[$index2];
        if (!isBillingItem($item2, report?.at('items', $index2)) && stop(report)) return false;
      }
    }
  }
  const $memo = value['memo'];
  if (
    $memo !== undefined &&
    typeof $memo !== 'string' &&
    fail(report?.at('memo'), 'type', 'a string', $memo)
  )
    return false;
  if ($period !== undefined && !isBillingPeriod($period, report?.at('period')) && stop(report))
    return false;
  const $test = value['test'];
  if ($test !== undefined && !isInvoiceTest($test, report?.at('test')) && stop(report))
    return false;
  for (const $key in value) {
    if (
      !(
        $key === 'discounts' ||
        $key === 'externalId' ||
        $key === 'final' ||
        $key === 'invoiceDate' ||
        $key === 'items' ||
        $key === 'memo' ||
        $key === 'period' ||
        $key === 'test'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export function isSubmittedInvoice(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $invoiceId = value['invoiceId'];
  if (
    $invoiceId !== undefined &&
    typeof $invoiceId !== 'string' &&
    fail(report?.at('invoiceId'), 'type', 'a string', $invoiceId)
  )
    return false;
  const $test = value['test'];
  if (
    $test !== undefined &&
    typeof $test !== 'boolean' &&
    fail(report?.at('test'), 'type', 'true or false', $test)
  )
    return false;
  const $validationErrors = value['validationErrors'];
  if ($validationErrors !== undefined) {
    if (!isArray($validationErrors)) {
      if (fail(report?.at('validationErrors'), 'type', 'an array', $validationErrors)) return false;
    } else {
      for (let $index = 0; $index < $validationErrors.length; $index += 1) {
        const $item = $validationErrors[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('validationErrors', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  return count(report) === found;
}

export function getInvoicePath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $invoiceId = value['invoiceId'];
  if ($invoiceId === undefined && fail(report, 'required', 'invoiceId', value)) return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $invoiceId !== undefined &&
    typeof $invoiceId !== 'string' &&
    fail(report?.at('invoiceId'), 'type', 'a string', $invoiceId)
  )
    return false;
  return count(report) === found;
}

export function isInvoice(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $created = value['created'];
  if ($created === undefined && fail(report, 'required', 'created', value)) return false;
  const $invoiceDate = value['invoiceDate'];
  if ($invoiceDate === undefined && fail(report, 'required', 'invoiceDate', value)) return false;
  const $invoiceId = value['invoiceId'];
  if ($invoiceId === undefined && fail(report, 'required', 'invoiceId', value)) return false;
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $period = value['period'];
  if ($period === undefined && fail(report, 'required', 'period', value)) return false;
  const $state = value['state'];
  if ($state === undefined && fail(report, 'required', 'state', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  const $updated = value['updated'];
  if ($updated === undefined && fail(report, 'required', 'updated', value)) return false;
  if ($created !== undefined) {
    if (typeof $created !== 'string') {
      if (fail(report?.at('created'), 'type', 'a string', $created)) return false;
    } else if (
      !isDateTime($created) &&
      fail(
        report?.at('created'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $created,
      )
    )
      return false;
  }
  const $discounts = value['discounts'];
  if ($discounts !== undefined) {
    if (!isArray($discounts)) {
      if (fail(report?.at('discounts'), 'type', 'an array', $discounts)) return false;
    } else {
      for (let $index = 0; $index < $discounts.length; $index += 1) {
        const $item = $discounts[$index];
        if (!isInvoiceDiscount($item, report?.at('discounts', $index)) && stop(report))
          return false;
      }
    }
  }
  const $externalId = value['externalId'];
  if (
    $externalId !== undefined &&
    typeof $externalId !== 'string' &&
    fail(report?.at('externalId'), 'type', 'a string', $externalId)
  )
    return false;
  if ($invoiceDate !== undefined) {
    if (typeof $invoiceDate !== 'string') {
      if (fail(report?.at('invoiceDate'), 'type', 'a string', $invoiceDate)) return false;
    } else if (
      !isDateTime($invoiceDate) &&
      fail(
        report?.at('invoiceDate'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $invoiceDate,
      )
    )
      return false;
  }
  if (
    $invoiceId !== undefined &&
    typeof $invoiceId !== 'string' &&
    fail(report?.at('invoiceId'), 'type', 'a string', $invoiceId)
  )
    return false;
  const $invoiceNumber = value['invoiceNumber'];
  if (
    $invoiceNumber !== undefined &&
    typeof $invoiceNumber !== 'string' &&
    fail(report?.at('invoiceNumber'), 'type', 'a string', $invoiceNumber)
  )
    return false;
  if ($items !== undefined) {
    if (!isArray($items)) {
      if (fail(report?.at('items'), 'type', 'an array', $items)) return false;
    } else {
      for (let $index2 = 0; $index2 < $items.length; $index2 += 1) {
        const $item2 = $items[$index2];
        if (!isInvoiceItem($item2, report?.at('items', $index2)) && stop(report)) return false;
      }
    }
  }
  const $memo = value['memo'];
  if (
    $memo !== undefined &&
    typeof $memo !== 'string' &&
    fail(report?.at('memo'), 'type', 'a string', $memo)
  )
    return false;
  const $paidAt = value['paidAt'];
  if ($paidAt !== undefined) {
    if (typeof $paidAt !== 'string') {
      if (fail(report?.at('paidAt'), 'type', 'a string', $paidAt)) return false;
    } else if (
      !isDateTime($paidAt) &&
      fail(report?.at('paidAt'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $paidAt)
    )
      return false;
  }
  if ($period !== undefined && !isInvoicePeriod($period, report?.at('period')) && stop(report))
    return false;
  const $refundReason = value['refundReason'];
  if (
    $refundReason !== undefined &&
    typeof $refundReason !== 'string' &&
    fail(report?.at('refundReason'), 'type', 'a string', $refundReason)
  )
    return false;
  const $refundTotal = value['refundTotal'];
  if (
    $refundTotal !== undefined &&
    !isMoney($refundTotal, report?.at('refundTotal')) &&
    stop(report)
  )
    return false;
  const $refundedAt = value['refundedAt'];
  if ($refundedAt !== undefined) {
    if (typeof $refundedAt !== 'string') {
      if (fail(report?.at('refundedAt'), 'type', 'a string', $refundedAt)) return false;
    } else if (
      !isDateTime($refundedAt) &&
      fail(
        report?.at('refundedAt'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $refundedAt,
      )
    )
      return false;
  }
  if ($state !== undefined && !isInvoiceState($state, report?.at('state')) && stop(report))
    return false;
  const $test = value['test'];
  if (
    $test !== undefined &&
    typeof $test !== 'boolean' &&
    fail(report?.at('test'), 'type', 'true or false', $test)
  )
    return false;
  if ($total !== undefined && !isMoney($total, report?.at('total')) && stop(report)) return false;
  if ($updated !== undefined) {
    if (typeof $updated !== 'string') {
      if (fail(report?.at('updated'), 'type', 'a string', $updated)) return false;
    } else if (
      !isDateTime($updated) &&
      fail(
        report?.at('updated'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $updated,
      )
    )
      return false;
  }
  return count(report) === found;
}

export function isRateLimitError(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $error = value['error'];
  if ($error === undefined && fail(report, 'required', 'error', value)) return false;
  if ($error !== undefined) {
    if (!isObject($error)) {
      if (fail(report?.at('error'), 'type', 'an object', $error)) return false;
    } else {
      const $code = $error['code'];
      if ($code === undefined && fail(report?.at('error'), 'required', 'code', $error))
        return false;
      const $message = $error['message'];
      if ($message === undefined && fail(report?.at('error'), 'required', 'message', $error))
        return false;
      if (
        $code !== undefined &&
        typeof $code !== 'string' &&
        fail(report?.at('error', 'code'), 'type', 'a string', $code)
      )
        return false;
      const $limit = $error['limit'];
      if (
        $limit !== undefined &&
        !isRateLimit($limit, report?.at('error', 'limit')) &&
        stop(report)
      )
        return false;
      if (
        $message !== undefined &&
        typeof $message !== 'string' &&
        fail(report?.at('error', 'message'), 'type', 'a string', $message)
      )
        return false;
    }
  }
  return count(report) === found;
}

export const updateInvoicePath: Validator = getInvoicePath;

export function isInvoiceAction(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (isObject(value)) {
    if (!isRefundInvoiceAction(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object', value)) return false;
  return count(report) === found;
}

export const revokeInstallationCredentialPath: Validator = updateInstallationPath;

export function isRevokeCredentialRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $clientSecret = value['client_secret'];
  if ($clientSecret === undefined && fail(report, 'required', 'client_secret', value)) return false;
  const $token = value['token'];
  if ($token === undefined && fail(report, 'required', 'token', value)) return false;
  const $clientId = value['client_id'];
  if (
    $clientId !== undefined &&
    typeof $clientId !== 'string' &&
    fail(report?.at('client_id'), 'type', 'a string', $clientId)
  )
    return false;
  if (
    $clientSecret !== undefined &&
    typeof $clientSecret !== 'string' &&
    fail(report?.at('client_secret'), 'type', 'a string', $clientSecret)
  )
    return false;
  if (
    $token !== undefined &&
    typeof $token !== 'string' &&
    fail(report?.at('token'), 'type', 'a string', $token)
  )
    return false;
  return count(report) === found;
}

export function isRevokedCredential(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $alreadyRevoked = value['alreadyRevoked'];
  if ($alreadyRevoked === undefined && fail(report, 'required', 'alreadyRevoked', value))
    return false;
  const $revoked = value['revoked'];
  if ($revoked === undefined && fail(report, 'required', 'revoked', value)) return false;
  if (
    $alreadyRevoked !== undefined &&
    typeof $alreadyRevoked !== 'boolean' &&
    fail(report?.at('alreadyRevoked'), 'type', 'true or false', $alreadyRevoked)
  )
    return false;
  if (
    $revoked !== undefined &&
    typeof $revoked !== 'boolean' &&
    fail(report?.at('revoked'), 'type', 'true or false', $revoked)
  )
    return false;
  return count(report) === found;
}

export const rotateInstallationCredentialPath: Validator = updateInstallationPath;

export function isRotateCredentialRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $clientSecret = value['client_secret'];
  if ($clientSecret === undefined && fail(report, 'required', 'client_secret', value)) return false;
  const $clientId = value['client_id'];
  if (
    $clientId !== undefined &&
    typeof $clientId !== 'string' &&
    fail(report?.at('client_id'), 'type', 'a string', $clientId)
  )
    return false;
  if (
    $clientSecret !== undefined &&
    typeof $clientSecret !== 'string' &&
    fail(report?.at('client_secret'), 'type', 'a string', $clientSecret)
  )
    return false;
  return count(report) === found;
}

export function isRotatedCredential(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $accessToken = value['access_token'];
  if ($accessToken === undefined && fail(report, 'required', 'access_token', value)) return false;
  const $expiresIn = value['expires_in'];
  if ($expiresIn === undefined && fail(report, 'required', 'expires_in', value)) return false;
  const $scope = value['scope'];
  if ($scope === undefined && fail(report, 'required', 'scope', value)) return false;
  const $tokenType = value['token_type'];
  if ($tokenType === undefined && fail(report, 'required', 'token_type', value)) return false;
  if (
    $accessToken !== undefined &&
    typeof $accessToken !== 'string' &&
    fail(report?.at('access_token'), 'type', 'a string', $accessToken)
  )
    return false;
  if (
    $expiresIn !== undefined &&
    !isNumber($expiresIn) &&
    fail(report?.at('expires_in'), 'type', 'a number', $expiresIn)
  )
    return false;
  if (
    $scope !== undefined &&
    typeof $scope !== 'string' &&
    fail(report?.at('scope'), 'type', 'a string', $scope)
  )
    return false;
  if (
    $tokenType !== undefined &&
    $tokenType !== 'oauth2-token' &&
    fail(report?.at('token_type'), 'enum', ['oauth2-token'], $tokenType)
  )
    return false;
  return count(report) === found;
}

export const createEventPath: Validator = updateInstallationPath;

export function isCreateEventRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $event = value['event'];
  if ($event === undefined && fail(report, 'required', 'event', value)) return false;
  if ($event !== undefined) {
    if (isObject($event)) {
      const $type = $event['type'];
      switch ($type) {
        case 'installation.updated': {
          if (!isInstallationUpdatedEvent($event, report?.at('event')) && stop(report))
            return false;
          break;
        }
        case 'resource.updated': {
          if (!isResourceUpdatedEvent($event, report?.at('event')) && stop(report)) return false;
          break;
        }
        default: {
          if (
            rejectTag(
              report?.at('event'),
              $event,
              'type',
              ['installation.updated', 'resource.updated'],
              $type,
            )
          )
            return false;
        }
      }
    } else if (fail(report?.at('event'), 'type', 'an object', $event)) return false;
  }
  for (const $key in value) {
    if (
      !($key === 'event') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export function getMemberPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $memberId = value['memberId'];
  if ($memberId === undefined && fail(report, 'required', 'memberId', value)) return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $memberId !== undefined &&
    typeof $memberId !== 'string' &&
    fail(report?.at('memberId'), 'type', 'a string', $memberId)
  )
    return false;
  return count(report) === found;
}

export function isMember(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $role = value['role'];
  if ($role === undefined && fail(report, 'required', 'role', value)) return false;
  const $globalUserId = value['globalUserId'];
  if (
    $globalUserId !== undefined &&
    typeof $globalUserId !== 'string' &&
    fail(report?.at('globalUserId'), 'type', 'a string', $globalUserId)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if ($role !== undefined && !isMemberRole($role, report?.at('role')) && stop(report)) return false;
  const $userEmail = value['userEmail'];
  if (
    $userEmail !== undefined &&
    typeof $userEmail !== 'string' &&
    fail(report?.at('userEmail'), 'type', 'a string', $userEmail)
  )
    return false;
  return count(report) === found;
}

export function updateResourceSecretsPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $integrationProductIdOrSlug = value['integrationProductIdOrSlug'];
  if (
    $integrationProductIdOrSlug === undefined &&
    fail(report, 'required', 'integrationProductIdOrSlug', value)
  )
    return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $integrationProductIdOrSlug !== undefined &&
    typeof $integrationProductIdOrSlug !== 'string' &&
    fail(report?.at('integrationProductIdOrSlug'), 'type', 'a string', $integrationProductIdOrSlug)
  )
    return false;
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  return count(report) === found;
}

export function isSecretsUpdate(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $secrets = value['secrets'];
  if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
  const $partial = value['partial'];
  if (
    $partial !== undefined &&
    typeof $partial !== 'boolean' &&
    fail(report?.at('partial'), 'type', 'true or false', $partial)
  )
    return false;
  if ($secrets !== undefined) {
    if (!isArray($secrets)) {
      if (fail(report?.at('secrets'), 'type', 'an array', $secrets)) return false;
    } else {
      for (let $index = 0; $index < $secrets.length; $index += 1) {
        const $item = $secrets[$index];
        if (!isSecret($item, report?.at('secrets', $index)) && stop(report)) return false;
      }
    }
  }
  for (const $key in value) {
    if (
      !($key === 'partial' || $key === 'secrets') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export const getIntegrationResourcesPath: Validator = updateInstallationPath;

export function isInstallationResources(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $resources = value['resources'];
  if ($resources === undefined && fail(report, 'required', 'resources', value)) return false;
  if ($resources !== undefined) {
    if (!isArray($resources)) {
      if (fail(report?.at('resources'), 'type', 'an array', $resources)) return false;
    } else {
      for (let $index = 0; $index < $resources.length; $index += 1) {
        const $item = $resources[$index];
        if (!isListedResource($item, report?.at('resources', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

export function deleteIntegrationResourcePath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  return count(report) === found;
}

export const getIntegrationResourcePath: Validator = deleteIntegrationResourcePath;

export function isInstallationResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $internalId = value['internalId'];
  if ($internalId === undefined && fail(report, 'required', 'internalId', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $internalId !== undefined &&
    typeof $internalId !== 'string' &&
    fail(report?.at('internalId'), 'type', 'a string', $internalId)
  )
    return false;
  const $metadata = value['metadata'];
  if ($metadata !== undefined && !isMetadata($metadata, report?.at('metadata')) && stop(report))
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  if (
    $productId !== undefined &&
    typeof $productId !== 'string' &&
    fail(report?.at('productId'), 'type', 'a string', $productId)
  )
    return false;
  const $protocolSettings = value['protocolSettings'];
  if (
    $protocolSettings !== undefined &&
    !isProtocolSettings($protocolSettings, report?.at('protocolSettings')) &&
    stop(report)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

export const updateResourcePath: Validator = deleteIntegrationResourcePath;

export function isUpdateResourceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlanInput($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  const $extras = value['extras'];
  if (
    $extras !== undefined &&
    !isObject($extras) &&
    fail(report?.at('extras'), 'type', 'an object', $extras)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    !isObject($metadata) &&
    fail(report?.at('metadata'), 'type', 'an object', $metadata)
  )
    return false;
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isUpdateInstallationRequestNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  const $ownership = value['ownership'];
  if ($ownership !== undefined && !isOwnership($ownership, report?.at('ownership')) && stop(report))
    return false;
  const $secrets = value['secrets'];
  if ($secrets !== undefined) {
    if (isArray($secrets)) {
      for (let $index = 0; $index < $secrets.length; $index += 1) {
        const $item = $secrets[$index];
        if (!isSecret($item, report?.at('secrets', $index)) && stop(report)) return false;
      }
    } else if (isObject($secrets)) {
      if (!isSecretsUpdate($secrets, report?.at('secrets')) && stop(report)) return false;
    } else if (fail(report?.at('secrets'), 'type', 'an array or an object', $secrets)) return false;
  }
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

export function isRecordedResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  return count(report) === found;
}

export const importResourcePath: Validator = deleteIntegrationResourcePath;

export function isImportResourceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlanInput($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  const $extras = value['extras'];
  if (
    $extras !== undefined &&
    !isObject($extras) &&
    fail(report?.at('extras'), 'type', 'an object', $extras)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    !isObject($metadata) &&
    fail(report?.at('metadata'), 'type', 'an object', $metadata)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isNotificationInput($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  const $ownership = value['ownership'];
  if ($ownership !== undefined && !isOwnership($ownership, report?.at('ownership')) && stop(report))
    return false;
  if (
    $productId !== undefined &&
    typeof $productId !== 'string' &&
    fail(report?.at('productId'), 'type', 'a string', $productId)
  )
    return false;
  const $secrets = value['secrets'];
  if ($secrets !== undefined) {
    if (!isArray($secrets)) {
      if (fail(report?.at('secrets'), 'type', 'an array', $secrets)) return false;
    } else {
      for (let $index = 0; $index < $secrets.length; $index += 1) {
        const $item = $secrets[$index];
        if (!isSecret($item, report?.at('secrets', $index)) && stop(report)) return false;
      }
    }
  }
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  for (const $key3 in value) {
    if (
      !keysImportResourceRequest.has($key3) &&
      value[$key3] !== undefined &&
      fail(report?.at($key3), 'additionalProperties', true, value[$key3])
    )
      return false;
  }
  return count(report) === found;
}

export const getEdgeConfigPath: Validator = deleteIntegrationResourcePath;

export function getEdgeConfigHeader(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $ifNoneMatch = value['If-None-Match'];
  if (
    $ifNoneMatch !== undefined &&
    typeof $ifNoneMatch !== 'string' &&
    fail(report?.at('If-None-Match'), 'type', 'a string', $ifNoneMatch)
  )
    return false;
  return count(report) === found;
}

export function isGlobalConfig(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $digest = value['digest'];
  if ($digest === undefined && fail(report, 'required', 'digest', value)) return false;
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $updatedAt = value['updatedAt'];
  if ($updatedAt === undefined && fail(report, 'required', 'updatedAt', value)) return false;
  if (
    $digest !== undefined &&
    typeof $digest !== 'string' &&
    fail(report?.at('digest'), 'type', 'a string', $digest)
  )
    return false;
  if ($items !== undefined) {
    if (!isObject($items)) {
      if (fail(report?.at('items'), 'type', 'an object', $items)) return false;
    } else {
      for (const $key in $items) {
        const $property = $items[$key];
        if (
          $property !== undefined &&
          !isJsonValue($property, report?.at('items', $key)) &&
          stop(report)
        )
          return false;
      }
    }
  }
  const $purpose = value['purpose'];
  if (
    $purpose !== undefined &&
    !isGlobalConfigPurpose($purpose, report?.at('purpose')) &&
    stop(report)
  )
    return false;
  if (
    $updatedAt !== undefined &&
    !isNumber($updatedAt) &&
    fail(report?.at('updatedAt'), 'type', 'a number', $updatedAt)
  )
    return false;
  return count(report) === found;
}

export function getEdgeConfigResponse200Headers(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $etag = value['etag'];
  if (
    $etag !== undefined &&
    typeof $etag !== 'string' &&
    fail(report?.at('etag'), 'type', 'a string', $etag)
  )
    return false;
  return count(report) === found;
}

export const getEdgeConfigResponse304Headers: Validator = getEdgeConfigResponse200Headers;

export const headEdgeConfigPath: Validator = deleteIntegrationResourcePath;

export const headEdgeConfigHeader: Validator = getEdgeConfigHeader;

export const headEdgeConfigResponse200Headers: Validator = getEdgeConfigResponse200Headers;

export const headEdgeConfigResponse304Headers: Validator = getEdgeConfigResponse200Headers;

export const putEdgeConfigPath: Validator = deleteIntegrationResourcePath;

export function putEdgeConfigHeader(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $ifMatch = value['If-Match'];
  if (
    $ifMatch !== undefined &&
    typeof $ifMatch !== 'string' &&
    fail(report?.at('If-Match'), 'type', 'a string', $ifMatch)
  )
    return false;
  return count(report) === found;
}

export function isPutGlobalConfigRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $data = value['data'];
  if ($data === undefined && fail(report, 'required', 'data', value)) return false;
  if (
    $data !== undefined &&
    !isObject($data) &&
    fail(report?.at('data'), 'type', 'an object', $data)
  )
    return false;
  for (const $key2 in value) {
    if (
      !($key2 === 'data') &&
      value[$key2] !== undefined &&
      fail(report?.at($key2), 'additionalProperties', true, value[$key2])
    )
      return false;
  }
  return count(report) === found;
}

export const putEdgeConfigResponse200Headers: Validator = getEdgeConfigResponse200Headers;

export const getGlobalConfigPath: Validator = deleteIntegrationResourcePath;

export const getGlobalConfigHeader: Validator = getEdgeConfigHeader;

export const getGlobalConfigResponse200Headers: Validator = getEdgeConfigResponse200Headers;

export const getGlobalConfigResponse304Headers: Validator = getEdgeConfigResponse200Headers;

export const headGlobalConfigPath: Validator = deleteIntegrationResourcePath;

export const headGlobalConfigHeader: Validator = getEdgeConfigHeader;

export const headGlobalConfigResponse200Headers: Validator = getEdgeConfigResponse200Headers;

export const headGlobalConfigResponse304Headers: Validator = getEdgeConfigResponse200Headers;

export const putGlobalConfigPath: Validator = deleteIntegrationResourcePath;

export const putGlobalConfigHeader: Validator = putEdgeConfigHeader;

export const putGlobalConfigResponse200Headers: Validator = getEdgeConfigResponse200Headers;

export const createExperimentationItemsPath: Validator = deleteIntegrationResourcePath;

export function isCreateExperimentationItemsRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  if ($items !== undefined) {
    if (!isArray($items)) {
      if (fail(report?.at('items'), 'type', 'an array', $items)) return false;
    } else {
      if ($items.length > 50 && fail(report?.at('items'), 'maxItems', 50, $items)) return false;
      for (let $index = 0; $index < $items.length; $index += 1) {
        const $item = $items[$index];
        if (!isExperimentationItem($item, report?.at('items', $index)) && stop(report))
          return false;
      }
    }
  }
  for (const $key in value) {
    if (
      !($key === 'items') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export function deleteExperimentationItemPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  const $itemId = value['itemId'];
  if ($itemId === undefined && fail(report, 'required', 'itemId', value)) return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  if (
    $itemId !== undefined &&
    typeof $itemId !== 'string' &&
    fail(report?.at('itemId'), 'type', 'a string', $itemId)
  )
    return false;
  return count(report) === found;
}

export const updateExperimentationItemPath: Validator = deleteExperimentationItemPath;

export function isUpdateExperimentationItemRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $origin = value['origin'];
  if ($origin === undefined && fail(report, 'required', 'origin', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  const $category = value['category'];
  if (
    $category !== undefined &&
    !isExperimentationCategory($category, report?.at('category')) &&
    stop(report)
  )
    return false;
  const $createdAt = value['createdAt'];
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  const $description = value['description'];
  if ($description !== undefined) {
    if (typeof $description !== 'string') {
      if (fail(report?.at('description'), 'type', 'a string', $description)) return false;
    } else if (
      isLongerThan($description, 1024) &&
      fail(report?.at('description'), 'maxLength', 1024, $description)
    )
      return false;
  }
  const $isArchived = value['isArchived'];
  if (
    $isArchived !== undefined &&
    typeof $isArchived !== 'boolean' &&
    fail(report?.at('isArchived'), 'type', 'true or false', $isArchived)
  )
    return false;
  const $name = value['name'];
  if ($name !== undefined) {
    if (typeof $name !== 'string') {
      if (fail(report?.at('name'), 'type', 'a string', $name)) return false;
    } else if (isLongerThan($name, 1024) && fail(report?.at('name'), 'maxLength', 1024, $name))
      return false;
  }
  if ($origin !== undefined) {
    if (typeof $origin !== 'string') {
      if (fail(report?.at('origin'), 'type', 'a string', $origin)) return false;
    } else if (
      isLongerThan($origin, 2048) &&
      fail(report?.at('origin'), 'maxLength', 2048, $origin)
    )
      return false;
  }
  if ($slug !== undefined) {
    if (typeof $slug !== 'string') {
      if (fail(report?.at('slug'), 'type', 'a string', $slug)) return false;
    } else if (isLongerThan($slug, 1024) && fail(report?.at('slug'), 'maxLength', 1024, $slug))
      return false;
  }
  const $updatedAt = value['updatedAt'];
  if (
    $updatedAt !== undefined &&
    !isNumber($updatedAt) &&
    fail(report?.at('updatedAt'), 'type', 'a number', $updatedAt)
  )
    return false;
  for (const $key in value) {
    if (
      !(
        $key === 'category' ||
        $key === 'createdAt' ||
        $key === 'description' ||
        $key === 'isArchived' ||
        $key === 'name' ||
        $key === 'origin' ||
        $key === 'slug' ||
        $key === 'updatedAt'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

export const updateResourceSecretsByIdPath: Validator = deleteIntegrationResourcePath;

export function deleteConfigurationPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  return count(report) === found;
}

export function deleteConfigurationQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $teamId = value['teamId'];
  if (
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  const $slug = value['slug'];
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  return count(report) === found;
}

export const getConfigurationPath: Validator = deleteConfigurationPath;

export const getConfigurationQuery: Validator = deleteConfigurationQuery;

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

export const getConfigurationProductsPath: Validator = deleteConfigurationPath;

export const getConfigurationProductsQuery: Validator = deleteConfigurationQuery;

export function isConfigurationProducts(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $configuration = value['configuration'];
  if ($configuration === undefined && fail(report, 'required', 'configuration', value))
    return false;
  const $integration = value['integration'];
  if ($integration === undefined && fail(report, 'required', 'integration', value)) return false;
  const $products = value['products'];
  if ($products === undefined && fail(report, 'required', 'products', value)) return false;
  if ($configuration !== undefined) {
    if (!isObject($configuration)) {
      if (fail(report?.at('configuration'), 'type', 'an object', $configuration)) return false;
    } else {
      const $id = $configuration['id'];
      if ($id === undefined && fail(report?.at('configuration'), 'required', 'id', $configuration))
        return false;
      if (
        $id !== undefined &&
        typeof $id !== 'string' &&
        fail(report?.at('configuration', 'id'), 'type', 'a string', $id)
      )
        return false;
    }
  }
  if ($integration !== undefined) {
    if (!isObject($integration)) {
      if (fail(report?.at('integration'), 'type', 'an object', $integration)) return false;
    } else {
      const $id2 = $integration['id'];
      if ($id2 === undefined && fail(report?.at('integration'), 'required', 'id', $integration))
        return false;
      const $name = $integration['name'];
      if ($name === undefined && fail(report?.at('integration'), 'required', 'name', $integration))
        return false;
      const $slug = $integration['slug'];
      if ($slug === undefined && fail(report?.at('integration'), 'required', 'slug', $integration))
        return false;
      if (
        $id2 !== undefined &&
        typeof $id2 !== 'string' &&
        fail(report?.at('integration', 'id'), 'type', 'a string', $id2)
      )
        return false;
      if (
        $name !== undefined &&
        typeof $name !== 'string' &&
        fail(report?.at('integration', 'name'), 'type', 'a string', $name)
      )
        return false;
      if (
        $slug !== undefined &&
        typeof $slug !== 'string' &&
        fail(report?.at('integration', 'slug'), 'type', 'a string', $slug)
      )
        return false;
    }
  }
  if ($products !== undefined) {
    if (!isArray($products)) {
      if (fail(report?.at('products'), 'type', 'an array', $products)) return false;
    } else {
      for (let $index = 0; $index < $products.length; $index += 1) {
        const $item = $products[$index];
        if (!isConfigurationProduct($item, report?.at('products', $index)) && stop(report))
          return false;
      }
    }
  }
  return count(report) === found;
}

export function getConfigurationsQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $view = value['view'];
  if ($view === undefined && fail(report, 'required', 'view', value)) return false;
  if (
    $view !== undefined &&
    $view !== 'account' &&
    $view !== 'project' &&
    fail(report?.at('view'), 'enum', ['account', 'project'], $view)
  )
    return false;
  const $installationType = value['installationType'];
  if (
    $installationType !== undefined &&
    $installationType !== 'marketplace' &&
    $installationType !== 'external' &&
    $installationType !== 'provisioning' &&
    fail(
      report?.at('installationType'),
      'enum',
      ['marketplace', 'external', 'provisioning'],
      $installationType,
    )
  )
    return false;
  const $integrationIdOrSlug = value['integrationIdOrSlug'];
  if (
    $integrationIdOrSlug !== undefined &&
    typeof $integrationIdOrSlug !== 'string' &&
    fail(report?.at('integrationIdOrSlug'), 'type', 'a string', $integrationIdOrSlug)
  )
    return false;
  const $teamId = value['teamId'];
  if (
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  const $slug = value['slug'];
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  return count(report) === found;
}

export function getConfigurationsResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (isObject($item)) {
      if (
        !(report === undefined
          ? isAccountViewConfiguration($item) !== isProjectViewConfiguration($item)
          : oneOf(report.at($index), $item, [
              isAccountViewConfiguration,
              isProjectViewConfiguration,
            ])) &&
        stop(report)
      )
        return false;
    } else if (fail(report?.at($index), 'type', 'an object', $item)) return false;
  }
  return count(report) === found;
}

export const connectIntegrationResourceToProjectPath: Validator = deleteIntegrationResourcePath;

export const connectIntegrationResourceToProjectQuery: Validator = deleteConfigurationQuery;

export function isConnectResourceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $projectId = value['projectId'];
  if ($projectId === undefined && fail(report, 'required', 'projectId', value)) return false;
  const $envVarEnvironments = value['envVarEnvironments'];
  if ($envVarEnvironments !== undefined) {
    if (!isArray($envVarEnvironments)) {
      if (fail(report?.at('envVarEnvironments'), 'type', 'an array', $envVarEnvironments))
        return false;
    } else {
      for (let $index = 0; $index < $envVarEnvironments.length; $index += 1) {
        const $item = $envVarEnvironments[$index];
        if (!isEnvironmentName($item, report?.at('envVarEnvironments', $index)) && stop(report))
          return false;
      }
    }
  }
  const $makeEnvVarsSensitive = value['makeEnvVarsSensitive'];
  if (
    $makeEnvVarsSensitive !== undefined &&
    typeof $makeEnvVarsSensitive !== 'boolean' &&
    fail(report?.at('makeEnvVarsSensitive'), 'type', 'true or false', $makeEnvVarsSensitive)
  )
    return false;
  if (
    $projectId !== undefined &&
    typeof $projectId !== 'string' &&
    fail(report?.at('projectId'), 'type', 'a string', $projectId)
  )
    return false;
  return count(report) === found;
}

export function getBillingPlansPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationIdOrSlug = value['integrationIdOrSlug'];
  if ($integrationIdOrSlug === undefined && fail(report, 'required', 'integrationIdOrSlug', value))
    return false;
  const $productIdOrSlug = value['productIdOrSlug'];
  if ($productIdOrSlug === undefined && fail(report, 'required', 'productIdOrSlug', value))
    return false;
  if (
    $integrationIdOrSlug !== undefined &&
    typeof $integrationIdOrSlug !== 'string' &&
    fail(report?.at('integrationIdOrSlug'), 'type', 'a string', $integrationIdOrSlug)
  )
    return false;
  if (
    $productIdOrSlug !== undefined &&
    typeof $productIdOrSlug !== 'string' &&
    fail(report?.at('productIdOrSlug'), 'type', 'a string', $productIdOrSlug)
  )
    return false;
  return count(report) === found;
}

export function getBillingPlansQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    typeof $metadata !== 'string' &&
    fail(report?.at('metadata'), 'type', 'a string', $metadata)
  )
    return false;
  const $source = value['source'];
  if ($source !== undefined && !isInstallationSource($source, report?.at('source')) && stop(report))
    return false;
  const $teamId = value['teamId'];
  if (
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  const $slug = value['slug'];
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  return count(report) === found;
}

export function isBillingPlans(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $plans = value['plans'];
  if ($plans === undefined && fail(report, 'required', 'plans', value)) return false;
  if ($plans !== undefined) {
    if (!isArray($plans)) {
      if (fail(report?.at('plans'), 'type', 'an array', $plans)) return false;
    } else {
      for (let $index = 0; $index < $plans.length; $index += 1) {
        const $item = $plans[$index];
        if (!isBillingPlan($item, report?.at('plans', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $accessToken = value['access_token'];
  if ($accessToken === undefined && fail(report, 'required', 'access_token', value)) return false;
  const $idToken = value['id_token'];
  if ($idToken === undefined && fail(report, 'required', 'id_token', value)) return false;
  const $tokenType = value['token_type'];
  if ($tokenType === undefined && fail(report, 'required', 'token_type', value)) return false;
  if (
    $accessToken !== undefined &&
    !(typeof $accessToken === 'string' || $accessToken === null) &&
    fail(report?.at('access_token'), 'type', 'a string or null', $accessToken)
  )
    return false;
  const $expiresIn = value['expires_in'];
  if (
    $expiresIn !== undefined &&
    !isNumber($expiresIn) &&
    fail(report?.at('expires_in'), 'type', 'a number', $expiresIn)
  )
    return false;
  if (
    $idToken !== undefined &&
    typeof $idToken !== 'string' &&
    fail(report?.at('id_token'), 'type', 'a string', $idToken)
  )
    return false;
  const $refreshToken = value['refresh_token'];
  if (
    $refreshToken !== undefined &&
    typeof $refreshToken !== 'string' &&
    fail(report?.at('refresh_token'), 'type', 'a string', $refreshToken)
  )
    return false;
  if (
    $tokenType !== undefined &&
    !(typeof $tokenType === 'string' || $tokenType === null) &&
    fail(report?.at('token_type'), 'type', 'a string or null', $tokenType)
  )
    return false;
  return count(report) === found;
}

export const createIntegrationStoreDirectQuery: Validator = deleteConfigurationQuery;

export function isCreateStoreRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $integrationProductIdOrSlug = value['integrationProductIdOrSlug'];
  if (
    $integrationProductIdOrSlug === undefined &&
    fail(report, 'required', 'integrationProductIdOrSlug', value)
  )
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $externalId = value['externalId'];
  if (
    $externalId !== undefined &&
    typeof $externalId !== 'string' &&
    fail(report?.at('externalId'), 'type', 'a string', $externalId)
  )
    return false;
  if ($integrationConfigurationId !== undefined) {
    if (typeof $integrationConfigurationId !== 'string') {
      if (
        fail(
          report?.at('integrationConfigurationId'),
          'type',
          'a string',
          $integrationConfigurationId,
        )
      )
        return false;
    } else if (
      !patternCreateStoreRequestIntegrationConfigurationId.test($integrationConfigurationId) &&
      fail(
        report?.at('integrationConfigurationId'),
        'pattern',
        patternCreateStoreRequestIntegrationConfigurationId,
        $integrationConfigurationId,
      )
    )
      return false;
  }
  if (
    $integrationProductIdOrSlug !== undefined &&
    !isProductIdOrSlug($integrationProductIdOrSlug, report?.at('integrationProductIdOrSlug')) &&
    stop(report)
  )
    return false;
  const $metadata = value['metadata'];
  if ($metadata !== undefined && !isMetadata($metadata, report?.at('metadata')) && stop(report))
    return false;
  if ($name !== undefined) {
    if (typeof $name !== 'string') {
      if (fail(report?.at('name'), 'type', 'a string', $name)) return false;
    } else if (isLongerThan($name, 128) && fail(report?.at('name'), 'maxLength', 128, $name))
      return false;
  }
  const $paymentMethodId = value['paymentMethodId'];
  if (
    $paymentMethodId !== undefined &&
    typeof $paymentMethodId !== 'string' &&
    fail(report?.at('paymentMethodId'), 'type', 'a string', $paymentMethodId)
  )
    return false;
  const $prepaymentAmountCents = value['prepaymentAmountCents'];
  if ($prepaymentAmountCents !== undefined) {
    if (!isNumber($prepaymentAmountCents)) {
      if (fail(report?.at('prepaymentAmountCents'), 'type', 'a number', $prepaymentAmountCents))
        return false;
    } else if (
      $prepaymentAmountCents < 50 &&
      fail(report?.at('prepaymentAmountCents'), 'minimum', 50, $prepaymentAmountCents)
    )
      return false;
  }
  const $protocolSettings = value['protocolSettings'];
  if (
    $protocolSettings !== undefined &&
    !isObject($protocolSettings) &&
    fail(report?.at('protocolSettings'), 'type', 'an object', $protocolSettings)
  )
    return false;
  const $source = value['source'];
  if ($source !== undefined && !isInstallationSource($source, report?.at('source')) && stop(report))
    return false;
  return count(report) === found;
}

export function isCreatedStore(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $store = value['store'];
  if ($store === undefined && fail(report, 'required', 'store', value)) return false;
  if ($store !== undefined) {
    if ($store === null) {
      if (!isNull($store, report?.at('store')) && stop(report)) return false;
    } else if (isObject($store)) {
      if (!isStore($store, report?.at('store')) && stop(report)) return false;
    } else if (fail(report?.at('store'), 'type', 'an object or null', $store)) return false;
  }
  return count(report) === found;
}

export function isOauthTokenRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $clientId = value['client_id'];
  if ($clientId === undefined && fail(report, 'required', 'client_id', value)) return false;
  const $clientSecret = value['client_secret'];
  if ($clientSecret === undefined && fail(report, 'required', 'client_secret', value)) return false;
  const $code = value['code'];
  if ($code === undefined && fail(report, 'required', 'code', value)) return false;
  const $redirectUri = value['redirect_uri'];
  if ($redirectUri === undefined && fail(report, 'required', 'redirect_uri', value)) return false;
  if (
    $clientId !== undefined &&
    typeof $clientId !== 'string' &&
    fail(report?.at('client_id'), 'type', 'a string', $clientId)
  )
    return false;
  if (
    $clientSecret !== undefined &&
    typeof $clientSecret !== 'string' &&
    fail(report?.at('client_secret'), 'type', 'a string', $clientSecret)
  )
    return false;
  if (
    $code !== undefined &&
    typeof $code !== 'string' &&
    fail(report?.at('code'), 'type', 'a string', $code)
  )
    return false;
  if (
    $redirectUri !== undefined &&
    typeof $redirectUri !== 'string' &&
    fail(report?.at('redirect_uri'), 'type', 'a string', $redirectUri)
  )
    return false;
  return count(report) === found;
}

export function isOauthToken(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $accessToken = value['access_token'];
  if ($accessToken === undefined && fail(report, 'required', 'access_token', value)) return false;
  const $installationId = value['installation_id'];
  if ($installationId === undefined && fail(report, 'required', 'installation_id', value))
    return false;
  const $teamId = value['team_id'];
  if ($teamId === undefined && fail(report, 'required', 'team_id', value)) return false;
  const $tokenType = value['token_type'];
  if ($tokenType === undefined && fail(report, 'required', 'token_type', value)) return false;
  const $userId = value['user_id'];
  if ($userId === undefined && fail(report, 'required', 'user_id', value)) return false;
  if (
    $accessToken !== undefined &&
    typeof $accessToken !== 'string' &&
    fail(report?.at('access_token'), 'type', 'a string', $accessToken)
  )
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installation_id'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $teamId !== undefined &&
    !(typeof $teamId === 'string' || $teamId === null) &&
    fail(report?.at('team_id'), 'type', 'a string or null', $teamId)
  )
    return false;
  if (
    $tokenType !== undefined &&
    typeof $tokenType !== 'string' &&
    fail(report?.at('token_type'), 'type', 'a string', $tokenType)
  )
    return false;
  if (
    $userId !== undefined &&
    typeof $userId !== 'string' &&
    fail(report?.at('user_id'), 'type', 'a string', $userId)
  )
    return false;
  return count(report) === found;
}

function isAccountContact(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $email = value['email'];
  if ($email === undefined && fail(report, 'required', 'email', value)) return false;
  if (
    $email !== undefined &&
    typeof $email !== 'string' &&
    fail(report?.at('email'), 'type', 'a string', $email)
  )
    return false;
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  if (value['integration'] === undefined && fail(report, 'required', 'integration', value))
    return false;
  return count(report) === found;
}

function isAppUrl(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $target = value['target'];
  if ($target === undefined && fail(report, 'required', 'target', value)) return false;
  const $url = value['url'];
  if ($url === undefined && fail(report, 'required', 'url', value)) return false;
  if ($target !== undefined && !isEnvironmentTarget($target, report?.at('target')) && stop(report))
    return false;
  if (
    $url !== undefined &&
    typeof $url !== 'string' &&
    fail(report?.at('url'), 'type', 'a string', $url)
  )
    return false;
  return count(report) === found;
}

function isAuthenticationProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $appUrlRegistrationSupport = value['appUrlRegistrationSupport'];
  if (
    $appUrlRegistrationSupport !== undefined &&
    typeof $appUrlRegistrationSupport !== 'boolean' &&
    fail(
      report?.at('appUrlRegistrationSupport'),
      'type',
      'true or false',
      $appUrlRegistrationSupport,
    )
  )
    return false;
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isAuthenticationSettings(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $appUrls = value['appUrls'];
  if ($appUrls !== undefined) {
    if (!isArray($appUrls)) {
      if (fail(report?.at('appUrls'), 'type', 'an array', $appUrls)) return false;
    } else {
      for (let $index = 0; $index < $appUrls.length; $index += 1) {
        const $item = $appUrls[$index];
        if (!isAppUrl($item, report?.at('appUrls', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

function isAuthorizationCodeGrant(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $clientId = value['client_id'];
  if ($clientId === undefined && fail(report, 'required', 'client_id', value)) return false;
  const $clientSecret = value['client_secret'];
  if ($clientSecret === undefined && fail(report, 'required', 'client_secret', value)) return false;
  const $code = value['code'];
  if ($code === undefined && fail(report, 'required', 'code', value)) return false;
  if (
    $clientId !== undefined &&
    typeof $clientId !== 'string' &&
    fail(report?.at('client_id'), 'type', 'a string', $clientId)
  )
    return false;
  if (
    $clientSecret !== undefined &&
    typeof $clientSecret !== 'string' &&
    fail(report?.at('client_secret'), 'type', 'a string', $clientSecret)
  )
    return false;
  if (
    $code !== undefined &&
    typeof $code !== 'string' &&
    fail(report?.at('code'), 'type', 'a string', $code)
  )
    return false;
  const $grantType = value['grant_type'];
  if (
    $grantType !== undefined &&
    $grantType !== 'authorization_code' &&
    fail(report?.at('grant_type'), 'enum', ['authorization_code'], $grantType)
  )
    return false;
  const $redirectUri = value['redirect_uri'];
  if (
    $redirectUri !== undefined &&
    typeof $redirectUri !== 'string' &&
    fail(report?.at('redirect_uri'), 'type', 'a string', $redirectUri)
  )
    return false;
  const $state = value['state'];
  if (
    $state !== undefined &&
    typeof $state !== 'string' &&
    fail(report?.at('state'), 'type', 'a string', $state)
  )
    return false;
  return count(report) === found;
}

function isBillingDiscount(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $amount = value['amount'];
  if ($amount === undefined && fail(report, 'required', 'amount', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if ($billingPlanId === undefined && fail(report, 'required', 'billingPlanId', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  if ($amount !== undefined && !isMoney($amount, report?.at('amount')) && stop(report))
    return false;
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $details = value['details'];
  if (
    $details !== undefined &&
    typeof $details !== 'string' &&
    fail(report?.at('details'), 'type', 'a string', $details)
  )
    return false;
  const $end = value['end'];
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  const $start = value['start'];
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  for (const $key in value) {
    if (
      !(
        $key === 'amount' ||
        $key === 'billingPlanId' ||
        $key === 'details' ||
        $key === 'end' ||
        $key === 'name' ||
        $key === 'resourceId' ||
        $key === 'start'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isBillingItem(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlanId = value['billingPlanId'];
  if ($billingPlanId === undefined && fail(report, 'required', 'billingPlanId', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $price = value['price'];
  if ($price === undefined && fail(report, 'required', 'price', value)) return false;
  const $quantity = value['quantity'];
  if ($quantity === undefined && fail(report, 'required', 'quantity', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  const $units = value['units'];
  if ($units === undefined && fail(report, 'required', 'units', value)) return false;
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $details = value['details'];
  if (
    $details !== undefined &&
    typeof $details !== 'string' &&
    fail(report?.at('details'), 'type', 'a string', $details)
  )
    return false;
  const $end = value['end'];
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if ($price !== undefined && !isMoney($price, report?.at('price')) && stop(report)) return false;
  if (
    $quantity !== undefined &&
    !isNumber($quantity) &&
    fail(report?.at('quantity'), 'type', 'a number', $quantity)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  const $start = value['start'];
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  if ($total !== undefined && !isMoney($total, report?.at('total')) && stop(report)) return false;
  if (
    $units !== undefined &&
    typeof $units !== 'string' &&
    fail(report?.at('units'), 'type', 'a string', $units)
  )
    return false;
  for (const $key in value) {
    if (
      !keysBillingItem.has($key) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isBillingItems(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $discounts = value['discounts'];
  if ($discounts !== undefined) {
    if (!isArray($discounts)) {
      if (fail(report?.at('discounts'), 'type', 'an array', $discounts)) return false;
    } else {
      for (let $index = 0; $index < $discounts.length; $index += 1) {
        const $item = $discounts[$index];
        if (!isBillingDiscount($item, report?.at('discounts', $index)) && stop(report))
          return false;
      }
    }
  }
  if ($items !== undefined) {
    if (!isArray($items)) {
      if (fail(report?.at('items'), 'type', 'an array', $items)) return false;
    } else {
      for (let $index2 = 0; $index2 < $items.length; $index2 += 1) {
        const $item2 = $items[$index2];
        if (!isBillingItem($item2, report?.at('items', $index2)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

function isBillingPeriod(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $end = value['end'];
  if ($end === undefined && fail(report, 'required', 'end', value)) return false;
  const $start = value['start'];
  if ($start === undefined && fail(report, 'required', 'start', value)) return false;
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  for (const $key in value) {
    if (
      !($key === 'end' || $key === 'start') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isBillingPlan(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $description = value['description'];
  if ($description === undefined && fail(report, 'required', 'description', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $paymentMethodRequired = value['paymentMethodRequired'];
  if (
    $paymentMethodRequired === undefined &&
    fail(report, 'required', 'paymentMethodRequired', value)
  )
    return false;
  const $scope = value['scope'];
  if ($scope === undefined && fail(report, 'required', 'scope', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $cost = value['cost'];
  if (
    $cost !== undefined &&
    typeof $cost !== 'string' &&
    fail(report?.at('cost'), 'type', 'a string', $cost)
  )
    return false;
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  const $details = value['details'];
  if ($details !== undefined) {
    if (!isArray($details)) {
      if (fail(report?.at('details'), 'type', 'an array', $details)) return false;
    } else {
      for (let $index = 0; $index < $details.length; $index += 1) {
        const $item = $details[$index];
        if (!isPlanDetail($item, report?.at('details', $index)) && stop(report)) return false;
      }
    }
  }
  const $disabled = value['disabled'];
  if (
    $disabled !== undefined &&
    typeof $disabled !== 'boolean' &&
    fail(report?.at('disabled'), 'type', 'true or false', $disabled)
  )
    return false;
  const $effectiveDate = value['effectiveDate'];
  if (
    $effectiveDate !== undefined &&
    typeof $effectiveDate !== 'string' &&
    fail(report?.at('effectiveDate'), 'type', 'a string', $effectiveDate)
  )
    return false;
  const $highlightedDetails = value['highlightedDetails'];
  if ($highlightedDetails !== undefined) {
    if (!isArray($highlightedDetails)) {
      if (fail(report?.at('highlightedDetails'), 'type', 'an array', $highlightedDetails))
        return false;
    } else {
      for (let $index2 = 0; $index2 < $highlightedDetails.length; $index2 += 1) {
        const $item2 = $highlightedDetails[$index2];
        if (!isPlanDetail($item2, report?.at('highlightedDetails', $index2)) && stop(report))
          return false;
      }
    }
  }
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  const $initialCharge = value['initialCharge'];
  if (
    $initialCharge !== undefined &&
    typeof $initialCharge !== 'string' &&
    fail(report?.at('initialCharge'), 'type', 'a string', $initialCharge)
  )
    return false;
  const $maximumAmount = value['maximumAmount'];
  if (
    $maximumAmount !== undefined &&
    typeof $maximumAmount !== 'string' &&
    fail(report?.at('maximumAmount'), 'type', 'a string', $maximumAmount)
  )
    return false;
  const $maximumAmountAutoPurchasePerPeriod = value['maximumAmountAutoPurchasePerPeriod'];
  if (
    $maximumAmountAutoPurchasePerPeriod !== undefined &&
    typeof $maximumAmountAutoPurchasePerPeriod !== 'string' &&
    fail(
      report?.at('maximumAmountAutoPurchasePerPeriod'),
      'type',
      'a string',
      $maximumAmountAutoPurchasePerPeriod,
    )
  )
    return false;
  const $minimumAmount = value['minimumAmount'];
  if (
    $minimumAmount !== undefined &&
    typeof $minimumAmount !== 'string' &&
    fail(report?.at('minimumAmount'), 'type', 'a string', $minimumAmount)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $paymentMethodRequired !== undefined &&
    typeof $paymentMethodRequired !== 'boolean' &&
    fail(report?.at('paymentMethodRequired'), 'type', 'true or false', $paymentMethodRequired)
  )
    return false;
  const $preauthorizationAmount = value['preauthorizationAmount'];
  if (
    $preauthorizationAmount !== undefined &&
    !isNumber($preauthorizationAmount) &&
    fail(report?.at('preauthorizationAmount'), 'type', 'a number', $preauthorizationAmount)
  )
    return false;
  const $quote = value['quote'];
  if ($quote !== undefined) {
    if (!isArray($quote)) {
      if (fail(report?.at('quote'), 'type', 'an array', $quote)) return false;
    } else {
      for (let $index3 = 0; $index3 < $quote.length; $index3 += 1) {
        const $item3 = $quote[$index3];
        if (!isPlanQuoteLine($item3, report?.at('quote', $index3)) && stop(report)) return false;
      }
    }
  }
  if ($scope !== undefined && !isPlanScope($scope, report?.at('scope')) && stop(report))
    return false;
  if ($type !== undefined && !isPlanType($type, report?.at('type')) && stop(report)) return false;
  return count(report) === found;
}

function isBillingPlanInput(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $cost = value['cost'];
  if (
    $cost !== undefined &&
    typeof $cost !== 'string' &&
    fail(report?.at('cost'), 'type', 'a string', $cost)
  )
    return false;
  const $description = value['description'];
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  const $details = value['details'];
  if ($details !== undefined) {
    if (!isArray($details)) {
      if (fail(report?.at('details'), 'type', 'an array', $details)) return false;
    } else {
      for (let $index = 0; $index < $details.length; $index += 1) {
        const $item = $details[$index];
        if (!isPlanDetailInput($item, report?.at('details', $index)) && stop(report)) return false;
      }
    }
  }
  const $effectiveDate = value['effectiveDate'];
  if (
    $effectiveDate !== undefined &&
    typeof $effectiveDate !== 'string' &&
    fail(report?.at('effectiveDate'), 'type', 'a string', $effectiveDate)
  )
    return false;
  const $highlightedDetails = value['highlightedDetails'];
  if ($highlightedDetails !== undefined) {
    if (!isArray($highlightedDetails)) {
      if (fail(report?.at('highlightedDetails'), 'type', 'an array', $highlightedDetails))
        return false;
    } else {
      for (let $index2 = 0; $index2 < $highlightedDetails.length; $index2 += 1) {
        const $item2 = $highlightedDetails[$index2];
        if (!isPlanDetailInput($item2, report?.at('highlightedDetails', $index2)) && stop(report))
          return false;
      }
    }
  }
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $paymentMethodRequired = value['paymentMethodRequired'];
  if (
    $paymentMethodRequired !== undefined &&
    typeof $paymentMethodRequired !== 'boolean' &&
    fail(report?.at('paymentMethodRequired'), 'type', 'true or false', $paymentMethodRequired)
  )
    return false;
  if ($type !== undefined && !isPlanType($type, report?.at('type')) && stop(report)) return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $acceptedPoliciesInheritedFromInstallationId =
    value['acceptedPoliciesInheritedFromInstallationId'];
  if (
    $acceptedPoliciesInheritedFromInstallationId !== undefined &&
    typeof $acceptedPoliciesInheritedFromInstallationId !== 'string' &&
    fail(
      report?.at('acceptedPoliciesInheritedFromInstallationId'),
      'type',
      'a string',
      $acceptedPoliciesInheritedFromInstallationId,
    )
  )
    return false;
  const $completedAt = value['completedAt'];
  if (
    $completedAt !== undefined &&
    !isNumber($completedAt) &&
    fail(report?.at('completedAt'), 'type', 'a number', $completedAt)
  )
    return false;
  const $createdAt = value['createdAt'];
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  const $customerDeleteRequestedAt = value['customerDeleteRequestedAt'];
  if (
    $customerDeleteRequestedAt !== undefined &&
    !(isNumber($customerDeleteRequestedAt) || $customerDeleteRequestedAt === null) &&
    fail(
      report?.at('customerDeleteRequestedAt'),
      'type',
      'a number or null',
      $customerDeleteRequestedAt,
    )
  )
    return false;
  const $deleteRequestedAt = value['deleteRequestedAt'];
  if (
    $deleteRequestedAt !== undefined &&
    !(isNumber($deleteRequestedAt) || $deleteRequestedAt === null) &&
    fail(report?.at('deleteRequestedAt'), 'type', 'a number or null', $deleteRequestedAt)
  )
    return false;
  const $deletedAt = value['deletedAt'];
  if (
    $deletedAt !== undefined &&
    !(isNumber($deletedAt) || $deletedAt === null) &&
    fail(report?.at('deletedAt'), 'type', 'a number or null', $deletedAt)
  )
    return false;
  const $disabledAt = value['disabledAt'];
  if (
    $disabledAt !== undefined &&
    !isNumber($disabledAt) &&
    fail(report?.at('disabledAt'), 'type', 'a number', $disabledAt)
  )
    return false;
  const $disabledReason = value['disabledReason'];
  if (
    $disabledReason !== undefined &&
    !isConfigurationDisabledReason($disabledReason, report?.at('disabledReason')) &&
    stop(report)
  )
    return false;
  const $externalId = value['externalId'];
  if (
    $externalId !== undefined &&
    typeof $externalId !== 'string' &&
    fail(report?.at('externalId'), 'type', 'a string', $externalId)
  )
    return false;
  const $id = value['id'];
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  const $installationType = value['installationType'];
  if (
    $installationType !== undefined &&
    !isInstallationType($installationType, report?.at('installationType')) &&
    stop(report)
  )
    return false;
  const $integrationId = value['integrationId'];
  if (
    $integrationId !== undefined &&
    typeof $integrationId !== 'string' &&
    fail(report?.at('integrationId'), 'type', 'a string', $integrationId)
  )
    return false;
  const $ownerId = value['ownerId'];
  if (
    $ownerId !== undefined &&
    typeof $ownerId !== 'string' &&
    fail(report?.at('ownerId'), 'type', 'a string', $ownerId)
  )
    return false;
  const $projects = value['projects'];
  if ($projects !== undefined) {
    if (!isArray($projects)) {
      if (fail(report?.at('projects'), 'type', 'an array', $projects)) return false;
    } else {
      for (let $index = 0; $index < $projects.length; $index += 1) {
        const $item = $projects[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('projects', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $scopes = value['scopes'];
  if ($scopes !== undefined) {
    if (!isArray($scopes)) {
      if (fail(report?.at('scopes'), 'type', 'an array', $scopes)) return false;
    } else {
      for (let $index2 = 0; $index2 < $scopes.length; $index2 += 1) {
        const $item2 = $scopes[$index2];
        if (
          typeof $item2 !== 'string' &&
          fail(report?.at('scopes', $index2), 'type', 'a string', $item2)
        )
          return false;
      }
    }
  }
  const $slug = value['slug'];
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  const $source = value['source'];
  if ($source !== undefined && !isInstallationSource($source, report?.at('source')) && stop(report))
    return false;
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  const $teamId = value['teamId'];
  if (
    $teamId !== undefined &&
    !(typeof $teamId === 'string' || $teamId === null) &&
    fail(report?.at('teamId'), 'type', 'a string or null', $teamId)
  )
    return false;
  const $type = value['type'];
  if (
    $type !== undefined &&
    $type !== 'integration-configuration' &&
    fail(report?.at('type'), 'enum', ['integration-configuration'], $type)
  )
    return false;
  const $updatedAt = value['updatedAt'];
  if (
    $updatedAt !== undefined &&
    !isNumber($updatedAt) &&
    fail(report?.at('updatedAt'), 'type', 'a number', $updatedAt)
  )
    return false;
  const $userId = value['userId'];
  if (
    $userId !== undefined &&
    typeof $userId !== 'string' &&
    fail(report?.at('userId'), 'type', 'a string', $userId)
  )
    return false;
  return count(report) === found;
}

function isConfigurationIntegration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $icon = value['icon'];
  if ($icon === undefined && fail(report, 'required', 'icon', value)) return false;
  const $isLegacy = value['isLegacy'];
  if ($isLegacy === undefined && fail(report, 'required', 'isLegacy', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $assignedBetaLabelAt = value['assignedBetaLabelAt'];
  if (
    $assignedBetaLabelAt !== undefined &&
    !isNumber($assignedBetaLabelAt) &&
    fail(report?.at('assignedBetaLabelAt'), 'type', 'a number', $assignedBetaLabelAt)
  )
    return false;
  const $flags = value['flags'];
  if ($flags !== undefined) {
    if (!isArray($flags)) {
      if (fail(report?.at('flags'), 'type', 'an array', $flags)) return false;
    } else {
      for (let $index = 0; $index < $flags.length; $index += 1) {
        const $item = $flags[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('flags', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if (
    $icon !== undefined &&
    typeof $icon !== 'string' &&
    fail(report?.at('icon'), 'type', 'a string', $icon)
  )
    return false;
  if (
    $isLegacy !== undefined &&
    typeof $isLegacy !== 'boolean' &&
    fail(report?.at('isLegacy'), 'type', 'true or false', $isLegacy)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $tagIds = value['tagIds'];
  if ($tagIds !== undefined) {
    if (!isArray($tagIds)) {
      if (fail(report?.at('tagIds'), 'type', 'an array', $tagIds)) return false;
    } else {
      for (let $index2 = 0; $index2 < $tagIds.length; $index2 += 1) {
        const $item2 = $tagIds[$index2];
        if (!isIntegrationTag($item2, report?.at('tagIds', $index2)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

function isConfigurationNot(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  if (value['notification'] === undefined && fail(report, 'required', 'notification', value))
    return false;
  if (
    value['projectSelection'] === undefined &&
    fail(report, 'required', 'projectSelection', value)
  )
    return false;
  if (value['transferRequest'] === undefined && fail(report, 'required', 'transferRequest', value))
    return false;
  return count(report) === found;
}

function isConfigurationProduct(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $metadataSchema = value['metadataSchema'];
  if ($metadataSchema === undefined && fail(report, 'required', 'metadataSchema', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $protocols = value['protocols'];
  if ($protocols === undefined && fail(report, 'required', 'protocols', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $metadataSchema !== undefined &&
    !isMetadataSchema($metadataSchema, report?.at('metadataSchema')) &&
    stop(report)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $primaryProtocol = value['primaryProtocol'];
  if (
    $primaryProtocol !== undefined &&
    !isProtocol($primaryProtocol, report?.at('primaryProtocol')) &&
    stop(report)
  )
    return false;
  if (
    $protocols !== undefined &&
    !isProductProtocols($protocols, report?.at('protocols')) &&
    stop(report)
  )
    return false;
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  return count(report) === found;
}

function isConfigurationTransfer(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $expiresAt = value['expiresAt'];
  if ($expiresAt === undefined && fail(report, 'required', 'expiresAt', value)) return false;
  const $requestId = value['requestId'];
  if ($requestId === undefined && fail(report, 'required', 'requestId', value)) return false;
  const $requester = value['requester'];
  if ($requester === undefined && fail(report, 'required', 'requester', value)) return false;
  const $transferId = value['transferId'];
  if ($transferId === undefined && fail(report, 'required', 'transferId', value)) return false;
  const $approvedAt = value['approvedAt'];
  if (
    $approvedAt !== undefined &&
    !isNumber($approvedAt) &&
    fail(report?.at('approvedAt'), 'type', 'a number', $approvedAt)
  )
    return false;
  const $approvedBy = value['approvedBy'];
  if (
    $approvedBy !== undefined &&
    typeof $approvedBy !== 'string' &&
    fail(report?.at('approvedBy'), 'type', 'a string', $approvedBy)
  )
    return false;
  const $authorizationId = value['authorizationId'];
  if (
    $authorizationId !== undefined &&
    typeof $authorizationId !== 'string' &&
    fail(report?.at('authorizationId'), 'type', 'a string', $authorizationId)
  )
    return false;
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  const $discardedAt = value['discardedAt'];
  if (
    $discardedAt !== undefined &&
    !isNumber($discardedAt) &&
    fail(report?.at('discardedAt'), 'type', 'a number', $discardedAt)
  )
    return false;
  const $discardedBy = value['discardedBy'];
  if (
    $discardedBy !== undefined &&
    typeof $discardedBy !== 'string' &&
    fail(report?.at('discardedBy'), 'type', 'a string', $discardedBy)
  )
    return false;
  if (
    $expiresAt !== undefined &&
    !isNumber($expiresAt) &&
    fail(report?.at('expiresAt'), 'type', 'a number', $expiresAt)
  )
    return false;
  if (
    $requestId !== undefined &&
    typeof $requestId !== 'string' &&
    fail(report?.at('requestId'), 'type', 'a string', $requestId)
  )
    return false;
  if (
    $requester !== undefined &&
    !isTransferRequester($requester, report?.at('requester')) &&
    stop(report)
  )
    return false;
  if (
    $transferId !== undefined &&
    typeof $transferId !== 'string' &&
    fail(report?.at('transferId'), 'type', 'a string', $transferId)
  )
    return false;
  return count(report) === found;
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

function isDeploymentActionOutcome(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $kind = value['kind'];
  if ($kind === undefined && fail(report, 'required', 'kind', value)) return false;
  const $secrets = value['secrets'];
  if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
  if (
    $kind !== undefined &&
    typeof $kind !== 'string' &&
    fail(report?.at('kind'), 'type', 'a string', $kind)
  )
    return false;
  if ($secrets !== undefined) {
    if (!isArray($secrets)) {
      if (fail(report?.at('secrets'), 'type', 'an array', $secrets)) return false;
    } else {
      for (let $index = 0; $index < $secrets.length; $index += 1) {
        const $item = $secrets[$index];
        if (!isDeploymentActionSecret($item, report?.at('secrets', $index)) && stop(report))
          return false;
      }
    }
  }
  for (const $key in value) {
    if (
      !($key === 'kind' || $key === 'secrets') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentActionSecret(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $value = value['value'];
  if ($value === undefined && fail(report, 'required', 'value', value)) return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  for (const $key in value) {
    if (
      !($key === 'name' || $key === 'value') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
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
        ? isEnvironmentTarget(value) || isEnvironmentName2(value)
        : anyOf(report, value, [isEnvironmentTarget, isEnvironmentName2])) &&
      stop(report)
    )
      return false;
  } else if (fail(report, 'type', 'a string', value)) return false;
  return count(report) === found;
}

function isEnvironmentName2(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  return true;
}

function isEnvironmentOverrides(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $development = value['development'];
  if (
    $development !== undefined &&
    typeof $development !== 'string' &&
    fail(report?.at('development'), 'type', 'a string', $development)
  )
    return false;
  const $preview = value['preview'];
  if (
    $preview !== undefined &&
    typeof $preview !== 'string' &&
    fail(report?.at('preview'), 'type', 'a string', $preview)
  )
    return false;
  const $production = value['production'];
  if (
    $production !== undefined &&
    typeof $production !== 'string' &&
    fail(report?.at('production'), 'type', 'a string', $production)
  )
    return false;
  return count(report) === found;
}

function isEnvironmentTarget(value: unknown, report?: Report): boolean {
  if (value !== 'production' && value !== 'preview' && value !== 'development') {
    fail(report, 'enum', ['production', 'preview', 'development'], value);
    return false;
  }
  return true;
}

function isExperimentationCategory(value: unknown, report?: Report): boolean {
  if (value !== 'experiment' && value !== 'flag') {
    fail(report, 'enum', ['experiment', 'flag'], value);
    return false;
  }
  return true;
}

function isExperimentationItem(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $origin = value['origin'];
  if ($origin === undefined && fail(report, 'required', 'origin', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  const $category = value['category'];
  if (
    $category !== undefined &&
    !isExperimentationCategory($category, report?.at('category')) &&
    stop(report)
  )
    return false;
  const $createdAt = value['createdAt'];
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  const $description = value['description'];
  if ($description !== undefined) {
    if (typeof $description !== 'string') {
      if (fail(report?.at('description'), 'type', 'a string', $description)) return false;
    } else if (
      isLongerThan($description, 1024) &&
      fail(report?.at('description'), 'maxLength', 1024, $description)
    )
      return false;
  }
  if ($id !== undefined) {
    if (typeof $id !== 'string') {
      if (fail(report?.at('id'), 'type', 'a string', $id)) return false;
    } else if (isLongerThan($id, 1024) && fail(report?.at('id'), 'maxLength', 1024, $id))
      return false;
  }
  const $isArchived = value['isArchived'];
  if (
    $isArchived !== undefined &&
    typeof $isArchived !== 'boolean' &&
    fail(report?.at('isArchived'), 'type', 'true or false', $isArchived)
  )
    return false;
  const $name = value['name'];
  if ($name !== undefined) {
    if (typeof $name !== 'string') {
      if (fail(report?.at('name'), 'type', 'a string', $name)) return false;
    } else if (isLongerThan($name, 1024) && fail(report?.at('name'), 'maxLength', 1024, $name))
      return false;
  }
  if ($origin !== undefined) {
    if (typeof $origin !== 'string') {
      if (fail(report?.at('origin'), 'type', 'a string', $origin)) return false;
    } else if (
      isLongerThan($origin, 2048) &&
      fail(report?.at('origin'), 'maxLength', 2048, $origin)
    )
      return false;
  }
  if ($slug !== undefined) {
    if (typeof $slug !== 'string') {
      if (fail(report?.at('slug'), 'type', 'a string', $slug)) return false;
    } else if (isLongerThan($slug, 1024) && fail(report?.at('slug'), 'maxLength', 1024, $slug))
      return false;
  }
  const $updatedAt = value['updatedAt'];
  if (
    $updatedAt !== undefined &&
    !isNumber($updatedAt) &&
    fail(report?.at('updatedAt'), 'type', 'a number', $updatedAt)
  )
    return false;
  for (const $key in value) {
    if (
      !keysExperimentationItem.has($key) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isExperimentationProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $edgeConfigSyncingSupport = value['edgeConfigSyncingSupport'];
  if (
    $edgeConfigSyncingSupport !== undefined &&
    typeof $edgeConfigSyncingSupport !== 'boolean' &&
    fail(report?.at('edgeConfigSyncingSupport'), 'type', 'true or false', $edgeConfigSyncingSupport)
  )
    return false;
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isExperimentationSettings(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $edgeConfigId = value['edgeConfigId'];
  if (
    $edgeConfigId !== undefined &&
    typeof $edgeConfigId !== 'string' &&
    fail(report?.at('edgeConfigId'), 'type', 'a string', $edgeConfigId)
  )
    return false;
  const $edgeConfigSyncingEnabled = value['edgeConfigSyncingEnabled'];
  if (
    $edgeConfigSyncingEnabled !== undefined &&
    typeof $edgeConfigSyncingEnabled !== 'boolean' &&
    fail(report?.at('edgeConfigSyncingEnabled'), 'type', 'true or false', $edgeConfigSyncingEnabled)
  )
    return false;
  const $edgeConfigTokenId = value['edgeConfigTokenId'];
  if (
    $edgeConfigTokenId !== undefined &&
    typeof $edgeConfigTokenId !== 'string' &&
    fail(report?.at('edgeConfigTokenId'), 'type', 'a string', $edgeConfigTokenId)
  )
    return false;
  const $globalConfigId = value['globalConfigId'];
  if (
    $globalConfigId !== undefined &&
    typeof $globalConfigId !== 'string' &&
    fail(report?.at('globalConfigId'), 'type', 'a string', $globalConfigId)
  )
    return false;
  const $globalConfigSyncingEnabled = value['globalConfigSyncingEnabled'];
  if (
    $globalConfigSyncingEnabled !== undefined &&
    typeof $globalConfigSyncingEnabled !== 'boolean' &&
    fail(
      report?.at('globalConfigSyncingEnabled'),
      'type',
      'true or false',
      $globalConfigSyncingEnabled,
    )
  )
    return false;
  return count(report) === found;
}

function isGitProjectFilter(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $providers = value['providers'];
  if ($providers === undefined && fail(report, 'required', 'providers', value)) return false;
  const $owners = value['owners'];
  if ($owners !== undefined) {
    if (!isArray($owners)) {
      if (fail(report?.at('owners'), 'type', 'an array', $owners)) return false;
    } else {
      for (let $index = 0; $index < $owners.length; $index += 1) {
        const $item = $owners[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('owners', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if ($providers !== undefined) {
    if (typeof $providers === 'string') {
      if ($providers !== '*' && fail(report?.at('providers'), 'enum', ['*'], $providers))
        return false;
    } else if (isArray($providers)) {
      for (let $index2 = 0; $index2 < $providers.length; $index2 += 1) {
        const $item2 = $providers[$index2];
        if (!isGitProvider($item2, report?.at('providers', $index2)) && stop(report)) return false;
      }
    } else if (fail(report?.at('providers'), 'type', 'a string or an array', $providers))
      return false;
  }
  const $repos = value['repos'];
  if ($repos !== undefined) {
    if (!isArray($repos)) {
      if (fail(report?.at('repos'), 'type', 'an array', $repos)) return false;
    } else {
      for (let $index3 = 0; $index3 < $repos.length; $index3 += 1) {
        const $item3 = $repos[$index3];
        if (
          typeof $item3 !== 'string' &&
          fail(report?.at('repos', $index3), 'type', 'a string', $item3)
        )
          return false;
      }
    }
  }
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $framework = value['framework'];
  if ($framework === undefined && fail(report, 'required', 'framework', value)) return false;
  const $steps = value['steps'];
  if ($steps === undefined && fail(report, 'required', 'steps', value)) return false;
  const $title = value['title'];
  if ($title === undefined && fail(report, 'required', 'title', value)) return false;
  if (
    $framework !== undefined &&
    typeof $framework !== 'string' &&
    fail(report?.at('framework'), 'type', 'a string', $framework)
  )
    return false;
  if ($steps !== undefined) {
    if (!isArray($steps)) {
      if (fail(report?.at('steps'), 'type', 'an array', $steps)) return false;
    } else {
      for (let $index = 0; $index < $steps.length; $index += 1) {
        const $item = $steps[$index];
        if (!isGuideStep($item, report?.at('steps', $index)) && stop(report)) return false;
      }
    }
  }
  if (
    $title !== undefined &&
    typeof $title !== 'string' &&
    fail(report?.at('title'), 'type', 'a string', $title)
  )
    return false;
  return count(report) === found;
}

function isGuideAction(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  if ($type !== undefined && !isGuideActionType($type, report?.at('type')) && stop(report))
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $content = value['content'];
  if ($content === undefined && fail(report, 'required', 'content', value)) return false;
  const $title = value['title'];
  if ($title === undefined && fail(report, 'required', 'title', value)) return false;
  const $actions = value['actions'];
  if ($actions !== undefined) {
    if (!isArray($actions)) {
      if (fail(report?.at('actions'), 'type', 'an array', $actions)) return false;
    } else {
      for (let $index = 0; $index < $actions.length; $index += 1) {
        const $item = $actions[$index];
        if (!isGuideAction($item, report?.at('actions', $index)) && stop(report)) return false;
      }
    }
  }
  if (
    $content !== undefined &&
    typeof $content !== 'string' &&
    fail(report?.at('content'), 'type', 'a string', $content)
  )
    return false;
  if (
    $title !== undefined &&
    typeof $title !== 'string' &&
    fail(report?.at('title'), 'type', 'a string', $title)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'installation.updated' &&
    fail(report?.at('type'), 'enum', ['installation.updated'], $type)
  )
    return false;
  for (const $key in value) {
    if (
      !($key === 'billingPlanId' || $key === 'type') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isIntegrationTag(value: unknown, report?: Report): boolean {
  if (!valuesIntegrationTag.has(value)) {
    fail(report, 'enum', valuesIntegrationTag, value);
    return false;
  }
  return true;
}

function isInvoiceDiscount(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $amount = value['amount'];
  if ($amount === undefined && fail(report, 'required', 'amount', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if ($billingPlanId === undefined && fail(report, 'required', 'billingPlanId', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  if ($amount !== undefined && !isMoney($amount, report?.at('amount')) && stop(report))
    return false;
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $details = value['details'];
  if (
    $details !== undefined &&
    typeof $details !== 'string' &&
    fail(report?.at('details'), 'type', 'a string', $details)
  )
    return false;
  const $end = value['end'];
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  const $start = value['start'];
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  return count(report) === found;
}

function isInvoiceItem(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlanId = value['billingPlanId'];
  if ($billingPlanId === undefined && fail(report, 'required', 'billingPlanId', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $price = value['price'];
  if ($price === undefined && fail(report, 'required', 'price', value)) return false;
  const $quantity = value['quantity'];
  if ($quantity === undefined && fail(report, 'required', 'quantity', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  const $units = value['units'];
  if ($units === undefined && fail(report, 'required', 'units', value)) return false;
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $details = value['details'];
  if (
    $details !== undefined &&
    typeof $details !== 'string' &&
    fail(report?.at('details'), 'type', 'a string', $details)
  )
    return false;
  const $end = value['end'];
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if ($price !== undefined && !isMoney($price, report?.at('price')) && stop(report)) return false;
  if (
    $quantity !== undefined &&
    !isNumber($quantity) &&
    fail(report?.at('quantity'), 'type', 'a number', $quantity)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  const $start = value['start'];
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  if ($total !== undefined && !isMoney($total, report?.at('total')) && stop(report)) return false;
  if (
    $units !== undefined &&
    typeof $units !== 'string' &&
    fail(report?.at('units'), 'type', 'a string', $units)
  )
    return false;
  return count(report) === found;
}

function isInvoicePeriod(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $end = value['end'];
  if ($end === undefined && fail(report, 'required', 'end', value)) return false;
  const $start = value['start'];
  if ($start === undefined && fail(report, 'required', 'start', value)) return false;
  if ($end !== undefined) {
    if (typeof $end !== 'string') {
      if (fail(report?.at('end'), 'type', 'a string', $end)) return false;
    } else if (
      !isDateTime($end) &&
      fail(report?.at('end'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $end)
    )
      return false;
  }
  if ($start !== undefined) {
    if (typeof $start !== 'string') {
      if (fail(report?.at('start'), 'type', 'a string', $start)) return false;
    } else if (
      !isDateTime($start) &&
      fail(report?.at('start'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $start)
    )
      return false;
  }
  return count(report) === found;
}

function isInvoiceState(value: unknown, report?: Report): boolean {
  if (!valuesInvoiceState.has(value)) {
    fail(report, 'enum', valuesInvoiceState, value);
    return false;
  }
  return true;
}

function isInvoiceTest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $result = value['result'];
  if ($result !== undefined && !isInvoiceTestResult($result, report?.at('result')) && stop(report))
    return false;
  const $validate = value['validate'];
  if (
    $validate !== undefined &&
    typeof $validate !== 'boolean' &&
    fail(report?.at('validate'), 'type', 'true or false', $validate)
  )
    return false;
  for (const $key in value) {
    if (
      !($key === 'result' || $key === 'validate') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isInvoiceTestResult(value: unknown, report?: Report): boolean {
  if (value !== 'paid' && value !== 'notpaid' && value !== 'overdue') {
    fail(report, 'enum', ['paid', 'notpaid', 'overdue'], value);
    return false;
  }
  return true;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $internalId = value['internalId'];
  if ($internalId === undefined && fail(report, 'required', 'internalId', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $partnerId = value['partnerId'];
  if ($partnerId === undefined && fail(report, 'required', 'partnerId', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  if (
    $internalId !== undefined &&
    typeof $internalId !== 'string' &&
    fail(report?.at('internalId'), 'type', 'a string', $internalId)
  )
    return false;
  const $metadata = value['metadata'];
  if ($metadata !== undefined && !isMetadata($metadata, report?.at('metadata')) && stop(report))
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  if (
    $partnerId !== undefined &&
    typeof $partnerId !== 'string' &&
    fail(report?.at('partnerId'), 'type', 'a string', $partnerId)
  )
    return false;
  if (
    $productId !== undefined &&
    typeof $productId !== 'string' &&
    fail(report?.at('productId'), 'type', 'a string', $productId)
  )
    return false;
  const $protocolSettings = value['protocolSettings'];
  if (
    $protocolSettings !== undefined &&
    !isProtocolSettings($protocolSettings, report?.at('protocolSettings')) &&
    stop(report)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isLogDrainProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $endpoint = value['endpoint'];
  if ($endpoint === undefined && fail(report, 'required', 'endpoint', value)) return false;
  const $format = value['format'];
  if ($format === undefined && fail(report, 'required', 'format', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  if (
    $endpoint !== undefined &&
    typeof $endpoint !== 'string' &&
    fail(report?.at('endpoint'), 'type', 'a string', $endpoint)
  )
    return false;
  if (
    $format !== undefined &&
    $format !== 'json' &&
    $format !== 'ndjson' &&
    fail(report?.at('format'), 'enum', ['json', 'ndjson'], $format)
  )
    return false;
  const $headers = value['headers'];
  if ($headers !== undefined) {
    if (!isObject($headers)) {
      if (fail(report?.at('headers'), 'type', 'an object', $headers)) return false;
    } else {
      for (const $key in $headers) {
        const $property = $headers[$key];
        if (
          $property !== undefined &&
          typeof $property !== 'string' &&
          fail(report?.at('headers', $key), 'type', 'a string', $property)
        )
          return false;
      }
    }
  }
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isMemberRole(value: unknown, report?: Report): boolean {
  if (value !== 'ADMIN' && value !== 'USER') {
    fail(report, 'enum', ['ADMIN', 'USER'], value);
    return false;
  }
  return true;
}

function isMetadata(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  for (const $key in value) {
    const $property = value[$key];
    if ($property !== undefined && !isMetadataValue($property, report?.at($key)) && stop(report))
      return false;
  }
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $description = value['description'];
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  const $uiDescription = value['ui:description'];
  if (
    $uiDescription !== undefined &&
    !isUiText($uiDescription, report?.at('ui:description')) &&
    stop(report)
  )
    return false;
  const $uiDisabled = value['ui:disabled'];
  if (
    $uiDisabled !== undefined &&
    !isUiCondition($uiDisabled, report?.at('ui:disabled')) &&
    stop(report)
  )
    return false;
  const $uiFormattedValue = value['ui:formatted-value'];
  if (
    $uiFormattedValue !== undefined &&
    !isUiExpression($uiFormattedValue, report?.at('ui:formatted-value')) &&
    stop(report)
  )
    return false;
  const $uiHidden = value['ui:hidden'];
  if ($uiHidden !== undefined && !isUiCondition($uiHidden, report?.at('ui:hidden')) && stop(report))
    return false;
  const $uiLabel = value['ui:label'];
  if (
    $uiLabel !== undefined &&
    typeof $uiLabel !== 'string' &&
    fail(report?.at('ui:label'), 'type', 'a string', $uiLabel)
  )
    return false;
  const $uiReadOnly = value['ui:read-only'];
  if (
    $uiReadOnly !== undefined &&
    !isUiCondition($uiReadOnly, report?.at('ui:read-only')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $default = value['default'];
  if (
    $default !== undefined &&
    !isNumber($default) &&
    fail(report?.at('default'), 'type', 'a number', $default)
  )
    return false;
  const $exclusiveMaximum = value['exclusiveMaximum'];
  if (
    $exclusiveMaximum !== undefined &&
    !isNumber($exclusiveMaximum) &&
    fail(report?.at('exclusiveMaximum'), 'type', 'a number', $exclusiveMaximum)
  )
    return false;
  const $exclusiveMinimum = value['exclusiveMinimum'];
  if (
    $exclusiveMinimum !== undefined &&
    !isNumber($exclusiveMinimum) &&
    fail(report?.at('exclusiveMinimum'), 'type', 'a number', $exclusiveMinimum)
  )
    return false;
  const $maximum = value['maximum'];
  if (
    $maximum !== undefined &&
    !isNumber($maximum) &&
    fail(report?.at('maximum'), 'type', 'a number', $maximum)
  )
    return false;
  const $minimum = value['minimum'];
  if (
    $minimum !== undefined &&
    !isNumber($minimum) &&
    fail(report?.at('minimum'), 'type', 'a number', $minimum)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $properties = value['properties'];
  if ($properties === undefined && fail(report, 'required', 'properties', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  if ($properties !== undefined) {
    if (!isObject($properties)) {
      if (fail(report?.at('properties'), 'type', 'an object', $properties)) return false;
    } else {
      for (const $key in $properties) {
        const $property = $properties[$key];
        if (
          $property !== undefined &&
          !isMetadataField($property, report?.at('properties', $key)) &&
          stop(report)
        )
          return false;
      }
    }
  }
  const $required = value['required'];
  if ($required !== undefined) {
    if (!isArray($required)) {
      if (fail(report?.at('required'), 'type', 'an array', $required)) return false;
    } else {
      for (let $index = 0; $index < $required.length; $index += 1) {
        const $item = $required[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('required', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if (
    $type !== undefined &&
    $type !== 'object' &&
    fail(report?.at('type'), 'enum', ['object'], $type)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $default = value['default'];
  if (
    $default !== undefined &&
    typeof $default !== 'string' &&
    fail(report?.at('default'), 'type', 'a string', $default)
  )
    return false;
  const $description = value['description'];
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  const $enum = value['enum'];
  if ($enum !== undefined) {
    if (!isArray($enum)) {
      if (fail(report?.at('enum'), 'type', 'an array', $enum)) return false;
    } else {
      for (let $index = 0; $index < $enum.length; $index += 1) {
        const $item = $enum[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('enum', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $maxLength = value['maxLength'];
  if (
    $maxLength !== undefined &&
    !isNumber($maxLength) &&
    fail(report?.at('maxLength'), 'type', 'a number', $maxLength)
  )
    return false;
  const $minLength = value['minLength'];
  if (
    $minLength !== undefined &&
    !isNumber($minLength) &&
    fail(report?.at('minLength'), 'type', 'a number', $minLength)
  )
    return false;
  const $pattern = value['pattern'];
  if (
    $pattern !== undefined &&
    typeof $pattern !== 'string' &&
    fail(report?.at('pattern'), 'type', 'a string', $pattern)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'string' &&
    fail(report?.at('type'), 'enum', ['string'], $type)
  )
    return false;
  return count(report) === found;
}

function isMetadataStringListRules(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $default = value['default'];
  if ($default !== undefined) {
    if (!isArray($default)) {
      if (fail(report?.at('default'), 'type', 'an array', $default)) return false;
    } else {
      for (let $index = 0; $index < $default.length; $index += 1) {
        const $item = $default[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('default', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $example = value['example'];
  if ($example !== undefined) {
    if (!isArray($example)) {
      if (fail(report?.at('example'), 'type', 'an array', $example)) return false;
    } else {
      for (let $index2 = 0; $index2 < $example.length; $index2 += 1) {
        const $item2 = $example[$index2];
        if (
          typeof $item2 !== 'string' &&
          fail(report?.at('example', $index2), 'type', 'a string', $item2)
        )
          return false;
      }
    }
  }
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
  const $uiPlaceholder = value['ui:placeholder'];
  if (
    $uiPlaceholder !== undefined &&
    typeof $uiPlaceholder !== 'string' &&
    fail(report?.at('ui:placeholder'), 'type', 'a string', $uiPlaceholder)
  )
    return false;
  return count(report) === found;
}

function isMetadataStringRules(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $default = value['default'];
  if (
    $default !== undefined &&
    typeof $default !== 'string' &&
    fail(report?.at('default'), 'type', 'a string', $default)
  )
    return false;
  const $enum = value['enum'];
  if ($enum !== undefined) {
    if (!isArray($enum)) {
      if (fail(report?.at('enum'), 'type', 'an array', $enum)) return false;
    } else {
      for (let $index = 0; $index < $enum.length; $index += 1) {
        const $item = $enum[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('enum', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $maxLength = value['maxLength'];
  if (
    $maxLength !== undefined &&
    !isNumber($maxLength) &&
    fail(report?.at('maxLength'), 'type', 'a number', $maxLength)
  )
    return false;
  const $minLength = value['minLength'];
  if (
    $minLength !== undefined &&
    !isNumber($minLength) &&
    fail(report?.at('minLength'), 'type', 'a number', $minLength)
  )
    return false;
  const $pattern = value['pattern'];
  if (
    $pattern !== undefined &&
    typeof $pattern !== 'string' &&
    fail(report?.at('pattern'), 'type', 'a string', $pattern)
  )
    return false;
  const $uiPlaceholder = value['ui:placeholder'];
  if (
    $uiPlaceholder !== undefined &&
    typeof $uiPlaceholder !== 'string' &&
    fail(report?.at('ui:placeholder'), 'type', 'a string', $uiPlaceholder)
  )
    return false;
  return count(report) === found;
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
        ? isMetadataValue1(value) || isMetadataValue2(value)
        : anyOf(report, value, [isMetadataValue1, isMetadataValue2])) &&
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

function isMetadataValue1(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (typeof $item !== 'string' && fail(report?.at($index), 'type', 'a string', $item))
      return false;
  }
  return count(report) === found;
}

function isMetadataValue2(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (!isNumber($item) && fail(report?.at($index), 'type', 'a number', $item)) return false;
  }
  return count(report) === found;
}

function isMoney(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (!patternMoney.test(value) && fail(report, 'pattern', patternMoney, value)) return false;
  return count(report) === found;
}

function isNotification(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $level = value['level'];
  if ($level === undefined && fail(report, 'required', 'level', value)) return false;
  const $title = value['title'];
  if ($title === undefined && fail(report, 'required', 'title', value)) return false;
  const $href = value['href'];
  if (
    $href !== undefined &&
    typeof $href !== 'string' &&
    fail(report?.at('href'), 'type', 'a string', $href)
  )
    return false;
  if ($level !== undefined && !isNotificationLevel($level, report?.at('level')) && stop(report))
    return false;
  const $message = value['message'];
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  if (
    $title !== undefined &&
    typeof $title !== 'string' &&
    fail(report?.at('title'), 'type', 'a string', $title)
  )
    return false;
  return count(report) === found;
}

function isNotificationInput(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $level = value['level'];
  if ($level === undefined && fail(report, 'required', 'level', value)) return false;
  const $title = value['title'];
  if ($title === undefined && fail(report, 'required', 'title', value)) return false;
  const $href = value['href'];
  if ($href !== undefined) {
    if (typeof $href !== 'string') {
      if (fail(report?.at('href'), 'type', 'a string', $href)) return false;
    } else {
      if (
        !patternUpdateDeploymentActionRequestStatusUrl.test($href) &&
        fail(report?.at('href'), 'pattern', patternUpdateDeploymentActionRequestStatusUrl, $href)
      )
        return false;
      if (!isUri($href) && fail(report?.at('href'), 'format', 'a URI', $href)) return false;
    }
  }
  if ($level !== undefined && !isNotificationLevel($level, report?.at('level')) && stop(report))
    return false;
  const $message = value['message'];
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  if (
    $title !== undefined &&
    typeof $title !== 'string' &&
    fail(report?.at('title'), 'type', 'a string', $title)
  )
    return false;
  return count(report) === found;
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

function isOwnership(value: unknown, report?: Report): boolean {
  if (value !== 'owned' && value !== 'linked' && value !== 'sandbox') {
    fail(report, 'enum', ['owned', 'linked', 'sandbox'], value);
    return false;
  }
  return true;
}

function isPlainProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isPlanDetail(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $label = value['label'];
  if ($label === undefined && fail(report, 'required', 'label', value)) return false;
  if (
    $label !== undefined &&
    typeof $label !== 'string' &&
    fail(report?.at('label'), 'type', 'a string', $label)
  )
    return false;
  const $value = value['value'];
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  return count(report) === found;
}

function isPlanDetailInput(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $label = value['label'];
  if ($label === undefined && fail(report, 'required', 'label', value)) return false;
  if (
    $label !== undefined &&
    typeof $label !== 'string' &&
    fail(report?.at('label'), 'type', 'a string', $label)
  )
    return false;
  const $value = value['value'];
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  for (const $key in value) {
    if (
      !($key === 'label' || $key === 'value') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isPlanQuoteLine(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $amount = value['amount'];
  if ($amount === undefined && fail(report, 'required', 'amount', value)) return false;
  const $line = value['line'];
  if ($line === undefined && fail(report, 'required', 'line', value)) return false;
  if (
    $amount !== undefined &&
    typeof $amount !== 'string' &&
    fail(report?.at('amount'), 'type', 'a string', $amount)
  )
    return false;
  if (
    $line !== undefined &&
    typeof $line !== 'string' &&
    fail(report?.at('line'), 'type', 'a string', $line)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $currencyValueInCents = value['currencyValueInCents'];
  if (
    $currencyValueInCents === undefined &&
    fail(report, 'required', 'currencyValueInCents', value)
  )
    return false;
  const $credit = value['credit'];
  if (
    $credit !== undefined &&
    typeof $credit !== 'string' &&
    fail(report?.at('credit'), 'type', 'a string', $credit)
  )
    return false;
  if (
    $currencyValueInCents !== undefined &&
    !isNumber($currencyValueInCents) &&
    fail(report?.at('currencyValueInCents'), 'type', 'a number', $currencyValueInCents)
  )
    return false;
  const $nameLabel = value['nameLabel'];
  if (
    $nameLabel !== undefined &&
    typeof $nameLabel !== 'string' &&
    fail(report?.at('nameLabel'), 'type', 'a string', $nameLabel)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  for (const $key in value) {
    if (
      !(
        $key === 'credit' ||
        $key === 'currencyValueInCents' ||
        $key === 'nameLabel' ||
        $key === 'resourceId'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isProductIdOrSlug(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (
    !(report === undefined
      ? isProductIdOrSlug1(value) !== isProductIdOrSlug2(value)
      : oneOf(report, value, [isProductIdOrSlug1, isProductIdOrSlug2])) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

function isProductIdOrSlug1(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (
    !patternProductIdOrSlug1.test(value) &&
    fail(report, 'pattern', patternProductIdOrSlug1, value)
  )
    return false;
  return count(report) === found;
}

function isProductIdOrSlug2(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  if (
    !patternProductIdOrSlug2.test(value) &&
    fail(report, 'pattern', patternProductIdOrSlug2, value)
  )
    return false;
  return count(report) === found;
}

function isProductProtocols(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $ai = value['ai'];
  if ($ai !== undefined && !isPlainProtocol($ai, report?.at('ai')) && stop(report)) return false;
  const $authentication = value['authentication'];
  if (
    $authentication !== undefined &&
    !isAuthenticationProtocol($authentication, report?.at('authentication')) &&
    stop(report)
  )
    return false;
  const $checks = value['checks'];
  if ($checks !== undefined && !isPlainProtocol($checks, report?.at('checks')) && stop(report))
    return false;
  const $experimentation = value['experimentation'];
  if (
    $experimentation !== undefined &&
    !isExperimentationProtocol($experimentation, report?.at('experimentation')) &&
    stop(report)
  )
    return false;
  const $logDrain = value['logDrain'];
  if (
    $logDrain !== undefined &&
    !isLogDrainProtocol($logDrain, report?.at('logDrain')) &&
    stop(report)
  )
    return false;
  const $messaging = value['messaging'];
  if (
    $messaging !== undefined &&
    !isPlainProtocol($messaging, report?.at('messaging')) &&
    stop(report)
  )
    return false;
  const $observability = value['observability'];
  if (
    $observability !== undefined &&
    !isPlainProtocol($observability, report?.at('observability')) &&
    stop(report)
  )
    return false;
  const $other = value['other'];
  if ($other !== undefined && !isPlainProtocol($other, report?.at('other')) && stop(report))
    return false;
  const $storage = value['storage'];
  if ($storage !== undefined && !isStorageProtocol($storage, report?.at('storage')) && stop(report))
    return false;
  const $traceDrain = value['traceDrain'];
  if (
    $traceDrain !== undefined &&
    !isTraceDrainProtocol($traceDrain, report?.at('traceDrain')) &&
    stop(report)
  )
    return false;
  const $video = value['video'];
  if ($video !== undefined && !isPlainProtocol($video, report?.at('video')) && stop(report))
    return false;
  const $workflow = value['workflow'];
  if (
    $workflow !== undefined &&
    !isPlainProtocol($workflow, report?.at('workflow')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $git = value['git'];
  if ($git !== undefined && !isGitProjectFilter($git, report?.at('git')) && stop(report))
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $authentication = value['authentication'];
  if (
    $authentication !== undefined &&
    !isAuthenticationSettings($authentication, report?.at('authentication')) &&
    stop(report)
  )
    return false;
  const $experimentation = value['experimentation'];
  if (
    $experimentation !== undefined &&
    !isExperimentationSettings($experimentation, report?.at('experimentation')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

function isRateLimit(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $remaining = value['remaining'];
  if ($remaining === undefined && fail(report, 'required', 'remaining', value)) return false;
  const $reset = value['reset'];
  if ($reset === undefined && fail(report, 'required', 'reset', value)) return false;
  const $resetMs = value['resetMs'];
  if ($resetMs === undefined && fail(report, 'required', 'resetMs', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  if ($remaining !== undefined) {
    if (!isInteger($remaining)) {
      if (fail(report?.at('remaining'), 'type', 'an integer', $remaining)) return false;
    } else if ($remaining < 0 && fail(report?.at('remaining'), 'minimum', 0, $remaining))
      return false;
  }
  if ($reset !== undefined) {
    if (!isInteger($reset)) {
      if (fail(report?.at('reset'), 'type', 'an integer', $reset)) return false;
    } else if ($reset < 0 && fail(report?.at('reset'), 'minimum', 0, $reset)) return false;
  }
  if ($resetMs !== undefined) {
    if (!isInteger($resetMs)) {
      if (fail(report?.at('resetMs'), 'type', 'an integer', $resetMs)) return false;
    } else if ($resetMs < 0 && fail(report?.at('resetMs'), 'minimum', 0, $resetMs)) return false;
  }
  if ($total !== undefined) {
    if (!isInteger($total)) {
      if (fail(report?.at('total'), 'type', 'an integer', $total)) return false;
    } else if ($total < 0 && fail(report?.at('total'), 'minimum', 0, $total)) return false;
  }
  return count(report) === found;
}

function isRefreshTokenGrant(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $clientId = value['client_id'];
  if ($clientId === undefined && fail(report, 'required', 'client_id', value)) return false;
  const $clientSecret = value['client_secret'];
  if ($clientSecret === undefined && fail(report, 'required', 'client_secret', value)) return false;
  const $grantType = value['grant_type'];
  if ($grantType === undefined && fail(report, 'required', 'grant_type', value)) return false;
  const $refreshToken = value['refresh_token'];
  if ($refreshToken === undefined && fail(report, 'required', 'refresh_token', value)) return false;
  if (
    $clientId !== undefined &&
    typeof $clientId !== 'string' &&
    fail(report?.at('client_id'), 'type', 'a string', $clientId)
  )
    return false;
  if (
    $clientSecret !== undefined &&
    typeof $clientSecret !== 'string' &&
    fail(report?.at('client_secret'), 'type', 'a string', $clientSecret)
  )
    return false;
  if (
    $grantType !== undefined &&
    $grantType !== 'refresh_token' &&
    fail(report?.at('grant_type'), 'enum', ['refresh_token'], $grantType)
  )
    return false;
  if (
    $refreshToken !== undefined &&
    typeof $refreshToken !== 'string' &&
    fail(report?.at('refresh_token'), 'type', 'a string', $refreshToken)
  )
    return false;
  return count(report) === found;
}

function isRefundInvoiceAction(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $action = value['action'];
  if ($action === undefined && fail(report, 'required', 'action', value)) return false;
  const $reason = value['reason'];
  if ($reason === undefined && fail(report, 'required', 'reason', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  if (
    $action !== undefined &&
    $action !== 'refund' &&
    fail(report?.at('action'), 'enum', ['refund'], $action)
  )
    return false;
  if (
    $reason !== undefined &&
    typeof $reason !== 'string' &&
    fail(report?.at('reason'), 'type', 'a string', $reason)
  )
    return false;
  if ($total !== undefined && !isMoney($total, report?.at('total')) && stop(report)) return false;
  for (const $key in value) {
    if (
      !($key === 'action' || $key === 'reason' || $key === 'total') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isReplSettings(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $enabled = value['enabled'];
  if ($enabled === undefined && fail(report, 'required', 'enabled', value)) return false;
  const $supportsReadOnlyMode = value['supportsReadOnlyMode'];
  if (
    $supportsReadOnlyMode === undefined &&
    fail(report, 'required', 'supportsReadOnlyMode', value)
  )
    return false;
  if (
    $enabled !== undefined &&
    typeof $enabled !== 'boolean' &&
    fail(report?.at('enabled'), 'type', 'true or false', $enabled)
  )
    return false;
  if (
    $supportsReadOnlyMode !== undefined &&
    typeof $supportsReadOnlyMode !== 'boolean' &&
    fail(report?.at('supportsReadOnlyMode'), 'type', 'true or false', $supportsReadOnlyMode)
  )
    return false;
  const $welcomeMessage = value['welcomeMessage'];
  if (
    $welcomeMessage !== undefined &&
    typeof $welcomeMessage !== 'string' &&
    fail(report?.at('welcomeMessage'), 'type', 'a string', $welcomeMessage)
  )
    return false;
  return count(report) === found;
}

function isResourceLink(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $href = value['href'];
  if ($href === undefined && fail(report, 'required', 'href', value)) return false;
  const $title = value['title'];
  if ($title === undefined && fail(report, 'required', 'title', value)) return false;
  if (
    $href !== undefined &&
    typeof $href !== 'string' &&
    fail(report?.at('href'), 'type', 'a string', $href)
  )
    return false;
  if (
    $title !== undefined &&
    typeof $title !== 'string' &&
    fail(report?.at('title'), 'type', 'a string', $title)
  )
    return false;
  return count(report) === found;
}

function isResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesResourceStatus.has(value)) {
    fail(report, 'enum', valuesResourceStatus, value);
    return false;
  }
  return true;
}

function isResourceUpdatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $productId = value['productId'];
  if (
    $productId !== undefined &&
    typeof $productId !== 'string' &&
    fail(report?.at('productId'), 'type', 'a string', $productId)
  )
    return false;
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  if (
    $type !== undefined &&
    $type !== 'resource.updated' &&
    fail(report?.at('type'), 'enum', ['resource.updated'], $type)
  )
    return false;
  for (const $key in value) {
    if (
      !($key === 'productId' || $key === 'resourceId' || $key === 'type') &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isSecret(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $value = value['value'];
  if ($value === undefined && fail(report, 'required', 'value', value)) return false;
  const $environmentOverrides = value['environmentOverrides'];
  if (
    $environmentOverrides !== undefined &&
    !isEnvironmentOverrides($environmentOverrides, report?.at('environmentOverrides')) &&
    stop(report)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $prefix = value['prefix'];
  if (
    $prefix !== undefined &&
    typeof $prefix !== 'string' &&
    fail(report?.at('prefix'), 'type', 'a string', $prefix)
  )
    return false;
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  for (const $key in value) {
    if (
      !(
        $key === 'environmentOverrides' ||
        $key === 'name' ||
        $key === 'prefix' ||
        $key === 'value'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isSecretRotationCapability(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $maxDelayHours = value['maxDelayHours'];
  if ($maxDelayHours === undefined && fail(report, 'required', 'maxDelayHours', value))
    return false;
  const $customRotationWarning = value['customRotationWarning'];
  if (
    $customRotationWarning !== undefined &&
    typeof $customRotationWarning !== 'string' &&
    fail(report?.at('customRotationWarning'), 'type', 'a string', $customRotationWarning)
  )
    return false;
  if (
    $maxDelayHours !== undefined &&
    !isNumber($maxDelayHours) &&
    fail(report?.at('maxDelayHours'), 'type', 'a number', $maxDelayHours)
  )
    return false;
  return count(report) === found;
}

function isStorageProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $repl = value['repl'];
  if ($repl !== undefined && !isReplSettings($repl, report?.at('repl')) && stop(report))
    return false;
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isStore(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $externalResourceId = value['externalResourceId'];
  if ($externalResourceId === undefined && fail(report, 'required', 'externalResourceId', value))
    return false;
  const $product = value['product'];
  if ($product === undefined && fail(report, 'required', 'product', value)) return false;
  const $projectsMetadata = value['projectsMetadata'];
  if ($projectsMetadata === undefined && fail(report, 'required', 'projectsMetadata', value))
    return false;
  const $secrets = value['secrets'];
  if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $usageQuotaExceeded = value['usageQuotaExceeded'];
  if ($usageQuotaExceeded === undefined && fail(report, 'required', 'usageQuotaExceeded', value))
    return false;
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  const $capabilities = value['capabilities'];
  if (
    $capabilities !== undefined &&
    !isStoreCapabilities($capabilities, report?.at('capabilities')) &&
    stop(report)
  )
    return false;
  const $directPartnerConsoleUrl = value['directPartnerConsoleUrl'];
  if (
    $directPartnerConsoleUrl !== undefined &&
    typeof $directPartnerConsoleUrl !== 'string' &&
    fail(report?.at('directPartnerConsoleUrl'), 'type', 'a string', $directPartnerConsoleUrl)
  )
    return false;
  if (
    $externalResourceId !== undefined &&
    typeof $externalResourceId !== 'string' &&
    fail(report?.at('externalResourceId'), 'type', 'a string', $externalResourceId)
  )
    return false;
  const $externalResourceStatus = value['externalResourceStatus'];
  if (
    $externalResourceStatus !== undefined &&
    !valuesStoreExternalResourceStatus.has($externalResourceStatus) &&
    fail(
      report?.at('externalResourceStatus'),
      'enum',
      valuesStoreExternalResourceStatus,
      $externalResourceStatus,
    )
  )
    return false;
  const $metadata = value['metadata'];
  if ($metadata !== undefined && !isMetadata($metadata, report?.at('metadata')) && stop(report))
    return false;
  const $notification = value['notification'];
  if (
    $notification !== undefined &&
    !isNotification($notification, report?.at('notification')) &&
    stop(report)
  )
    return false;
  const $ownership = value['ownership'];
  if ($ownership !== undefined && !isOwnership($ownership, report?.at('ownership')) && stop(report))
    return false;
  const $parentId = value['parentId'];
  if (
    $parentId !== undefined &&
    typeof $parentId !== 'string' &&
    fail(report?.at('parentId'), 'type', 'a string', $parentId)
  )
    return false;
  if ($product !== undefined && !isStoreProduct($product, report?.at('product')) && stop(report))
    return false;
  const $projectFilter = value['projectFilter'];
  if (
    $projectFilter !== undefined &&
    !isProjectFilter($projectFilter, report?.at('projectFilter')) &&
    stop(report)
  )
    return false;
  if ($projectsMetadata !== undefined) {
    if (!isArray($projectsMetadata)) {
      if (fail(report?.at('projectsMetadata'), 'type', 'an array', $projectsMetadata)) return false;
    } else {
      for (let $index = 0; $index < $projectsMetadata.length; $index += 1) {
        const $item = $projectsMetadata[$index];
        if (
          !isStoreProjectConnection($item, report?.at('projectsMetadata', $index)) &&
          stop(report)
        )
          return false;
      }
    }
  }
  const $protocolSettings = value['protocolSettings'];
  if (
    $protocolSettings !== undefined &&
    !isProtocolSettings($protocolSettings, report?.at('protocolSettings')) &&
    stop(report)
  )
    return false;
  const $secretRotationCompletedAt = value['secretRotationCompletedAt'];
  if (
    $secretRotationCompletedAt !== undefined &&
    !isNumber($secretRotationCompletedAt) &&
    fail(report?.at('secretRotationCompletedAt'), 'type', 'a number', $secretRotationCompletedAt)
  )
    return false;
  const $secretRotationRequestedAt = value['secretRotationRequestedAt'];
  if (
    $secretRotationRequestedAt !== undefined &&
    !isNumber($secretRotationRequestedAt) &&
    fail(report?.at('secretRotationRequestedAt'), 'type', 'a number', $secretRotationRequestedAt)
  )
    return false;
  const $secretRotationRequestedBy = value['secretRotationRequestedBy'];
  if (
    $secretRotationRequestedBy !== undefined &&
    typeof $secretRotationRequestedBy !== 'string' &&
    fail(report?.at('secretRotationRequestedBy'), 'type', 'a string', $secretRotationRequestedBy)
  )
    return false;
  const $secretRotationRequestedReason = value['secretRotationRequestedReason'];
  if (
    $secretRotationRequestedReason !== undefined &&
    typeof $secretRotationRequestedReason !== 'string' &&
    fail(
      report?.at('secretRotationRequestedReason'),
      'type',
      'a string',
      $secretRotationRequestedReason,
    )
  )
    return false;
  if ($secrets !== undefined) {
    if (!isArray($secrets)) {
      if (fail(report?.at('secrets'), 'type', 'an array', $secrets)) return false;
    } else {
      for (let $index2 = 0; $index2 < $secrets.length; $index2 += 1) {
        const $item2 = $secrets[$index2];
        if (!isStoreSecret($item2, report?.at('secrets', $index2)) && stop(report)) return false;
      }
    }
  }
  if (
    $status !== undefined &&
    !valuesStoreStatus.has($status) &&
    fail(report?.at('status'), 'enum', valuesStoreStatus, $status)
  )
    return false;
  const $targets = value['targets'];
  if ($targets !== undefined) {
    if (!isArray($targets)) {
      if (fail(report?.at('targets'), 'type', 'an array', $targets)) return false;
    } else {
      for (let $index3 = 0; $index3 < $targets.length; $index3 += 1) {
        const $item3 = $targets[$index3];
        if (!isEnvironmentTarget($item3, report?.at('targets', $index3)) && stop(report))
          return false;
      }
    }
  }
  const $totalConnectedProjects = value['totalConnectedProjects'];
  if (
    $totalConnectedProjects !== undefined &&
    !isNumber($totalConnectedProjects) &&
    fail(report?.at('totalConnectedProjects'), 'type', 'a number', $totalConnectedProjects)
  )
    return false;
  if (
    $usageQuotaExceeded !== undefined &&
    typeof $usageQuotaExceeded !== 'boolean' &&
    fail(report?.at('usageQuotaExceeded'), 'type', 'true or false', $usageQuotaExceeded)
  )
    return false;
  return count(report) === found;
}

function isStoreCapabilities(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $agentTools = value['agentTools'];
  if (
    $agentTools !== undefined &&
    typeof $agentTools !== 'boolean' &&
    fail(report?.at('agentTools'), 'type', 'true or false', $agentTools)
  )
    return false;
  const $autoSensitive = value['autoSensitive'];
  if (
    $autoSensitive !== undefined &&
    typeof $autoSensitive !== 'boolean' &&
    fail(report?.at('autoSensitive'), 'type', 'true or false', $autoSensitive)
  )
    return false;
  const $billable = value['billable'];
  if (
    $billable !== undefined &&
    typeof $billable !== 'boolean' &&
    fail(report?.at('billable'), 'type', 'true or false', $billable)
  )
    return false;
  const $mcp = value['mcp'];
  if (
    $mcp !== undefined &&
    typeof $mcp !== 'boolean' &&
    fail(report?.at('mcp'), 'type', 'true or false', $mcp)
  )
    return false;
  const $mcpReadonly = value['mcpReadonly'];
  if (
    $mcpReadonly !== undefined &&
    typeof $mcpReadonly !== 'boolean' &&
    fail(report?.at('mcpReadonly'), 'type', 'true or false', $mcpReadonly)
  )
    return false;
  const $projects = value['projects'];
  if (
    $projects !== undefined &&
    typeof $projects !== 'boolean' &&
    fail(report?.at('projects'), 'type', 'true or false', $projects)
  )
    return false;
  const $secretRotation = value['secretRotation'];
  if ($secretRotation !== undefined) {
    if (typeof $secretRotation === 'boolean') {
      if (
        $secretRotation !== false &&
        fail(report?.at('secretRotation'), 'enum', [false], $secretRotation)
      )
        return false;
    } else if (isObject($secretRotation)) {
      if (
        !isSecretRotationCapability($secretRotation, report?.at('secretRotation')) &&
        stop(report)
      )
        return false;
    } else if (
      fail(report?.at('secretRotation'), 'type', 'true or false or an object', $secretRotation)
    )
      return false;
  }
  const $secretsSync = value['secretsSync'];
  if (
    $secretsSync !== undefined &&
    typeof $secretsSync !== 'boolean' &&
    fail(report?.at('secretsSync'), 'type', 'true or false', $secretsSync)
  )
    return false;
  const $sso = value['sso'];
  if (
    $sso !== undefined &&
    typeof $sso !== 'boolean' &&
    fail(report?.at('sso'), 'type', 'true or false', $sso)
  )
    return false;
  const $transferable = value['transferable'];
  if (
    $transferable !== undefined &&
    typeof $transferable !== 'boolean' &&
    fail(report?.at('transferable'), 'type', 'true or false', $transferable)
  )
    return false;
  const $v0 = value['v0'];
  if (
    $v0 !== undefined &&
    typeof $v0 !== 'boolean' &&
    fail(report?.at('v0'), 'type', 'true or false', $v0)
  )
    return false;
  return count(report) === found;
}

function isStoreDeploymentAction(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $environments = value['environments'];
  if ($environments === undefined && fail(report, 'required', 'environments', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  if ($environments !== undefined) {
    if (!isArray($environments)) {
      if (fail(report?.at('environments'), 'type', 'an array', $environments)) return false;
    } else {
      for (let $index = 0; $index < $environments.length; $index += 1) {
        const $item = $environments[$index];
        if (!isEnvironmentTarget($item, report?.at('environments', $index)) && stop(report))
          return false;
      }
    }
  }
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  return count(report) === found;
}

function isStoreDeploymentSettings(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $actions = value['actions'];
  if ($actions === undefined && fail(report, 'required', 'actions', value)) return false;
  const $required = value['required'];
  if ($required === undefined && fail(report, 'required', 'required', value)) return false;
  if ($actions !== undefined) {
    if (!isArray($actions)) {
      if (fail(report?.at('actions'), 'type', 'an array', $actions)) return false;
    } else {
      for (let $index = 0; $index < $actions.length; $index += 1) {
        const $item = $actions[$index];
        if (!isStoreDeploymentAction($item, report?.at('actions', $index)) && stop(report))
          return false;
      }
    }
  }
  if (
    $required !== undefined &&
    typeof $required !== 'boolean' &&
    fail(report?.at('required'), 'type', 'true or false', $required)
  )
    return false;
  return count(report) === found;
}

function isStoreIntegration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $icon = value['icon'];
  if ($icon === undefined && fail(report, 'required', 'icon', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  const $flags = value['flags'];
  if ($flags !== undefined) {
    if (!isArray($flags)) {
      if (fail(report?.at('flags'), 'type', 'an array', $flags)) return false;
    } else {
      for (let $index = 0; $index < $flags.length; $index += 1) {
        const $item = $flags[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('flags', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if (
    $icon !== undefined &&
    typeof $icon !== 'string' &&
    fail(report?.at('icon'), 'type', 'a string', $icon)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  const $supportsInstallationBillingPlans = value['supportsInstallationBillingPlans'];
  if (
    $supportsInstallationBillingPlans !== undefined &&
    typeof $supportsInstallationBillingPlans !== 'boolean' &&
    fail(
      report?.at('supportsInstallationBillingPlans'),
      'type',
      'true or false',
      $supportsInstallationBillingPlans,
    )
  )
    return false;
  return count(report) === found;
}

function isStoreProduct(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $integration = value['integration'];
  if ($integration === undefined && fail(report, 'required', 'integration', value)) return false;
  const $integrationConfigurationId = value['integrationConfigurationId'];
  if (
    $integrationConfigurationId === undefined &&
    fail(report, 'required', 'integrationConfigurationId', value)
  )
    return false;
  const $supportedProtocols = value['supportedProtocols'];
  if ($supportedProtocols === undefined && fail(report, 'required', 'supportedProtocols', value))
    return false;
  const $agentSkillUrl = value['agentSkillUrl'];
  if (
    $agentSkillUrl !== undefined &&
    typeof $agentSkillUrl !== 'string' &&
    fail(report?.at('agentSkillUrl'), 'type', 'a string', $agentSkillUrl)
  )
    return false;
  const $agentSkills = value['agentSkills'];
  if ($agentSkills !== undefined) {
    if (!isArray($agentSkills)) {
      if (fail(report?.at('agentSkills'), 'type', 'an array', $agentSkills)) return false;
    } else {
      for (let $index = 0; $index < $agentSkills.length; $index += 1) {
        const $item = $agentSkills[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('agentSkills', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $capabilities = value['capabilities'];
  if (
    $capabilities !== undefined &&
    !isStoreProductCapabilities($capabilities, report?.at('capabilities')) &&
    stop(report)
  )
    return false;
  const $disableResourceRenaming = value['disableResourceRenaming'];
  if (
    $disableResourceRenaming !== undefined &&
    typeof $disableResourceRenaming !== 'boolean' &&
    fail(report?.at('disableResourceRenaming'), 'type', 'true or false', $disableResourceRenaming)
  )
    return false;
  const $guides = value['guides'];
  if ($guides !== undefined) {
    if (!isArray($guides)) {
      if (fail(report?.at('guides'), 'type', 'an array', $guides)) return false;
    } else {
      for (let $index2 = 0; $index2 < $guides.length; $index2 += 1) {
        const $item2 = $guides[$index2];
        if (!isGuide($item2, report?.at('guides', $index2)) && stop(report)) return false;
      }
    }
  }
  const $iconUrl = value['iconUrl'];
  if (
    $iconUrl !== undefined &&
    typeof $iconUrl !== 'string' &&
    fail(report?.at('iconUrl'), 'type', 'a string', $iconUrl)
  )
    return false;
  const $id = value['id'];
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $integration !== undefined &&
    !isStoreIntegration($integration, report?.at('integration')) &&
    stop(report)
  )
    return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  const $logDrainStatus = value['logDrainStatus'];
  if (
    $logDrainStatus !== undefined &&
    !isEnabledStatus($logDrainStatus, report?.at('logDrainStatus')) &&
    stop(report)
  )
    return false;
  const $metadataSchema = value['metadataSchema'];
  if (
    $metadataSchema !== undefined &&
    !isMetadataSchema($metadataSchema, report?.at('metadataSchema')) &&
    stop(report)
  )
    return false;
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $primaryProtocol = value['primaryProtocol'];
  if (
    $primaryProtocol !== undefined &&
    !isProtocol($primaryProtocol, report?.at('primaryProtocol')) &&
    stop(report)
  )
    return false;
  const $projectConnectionScopes = value['projectConnectionScopes'];
  if ($projectConnectionScopes !== undefined) {
    if (!isArray($projectConnectionScopes)) {
      if (fail(report?.at('projectConnectionScopes'), 'type', 'an array', $projectConnectionScopes))
        return false;
    } else {
      for (let $index3 = 0; $index3 < $projectConnectionScopes.length; $index3 += 1) {
        const $item3 = $projectConnectionScopes[$index3];
        if (
          !isProjectConnectionScope($item3, report?.at('projectConnectionScopes', $index3)) &&
          stop(report)
        )
          return false;
      }
    }
  }
  const $repl = value['repl'];
  if ($repl !== undefined && !isReplSettings($repl, report?.at('repl')) && stop(report))
    return false;
  const $resourceLinks = value['resourceLinks'];
  if ($resourceLinks !== undefined) {
    if (!isArray($resourceLinks)) {
      if (fail(report?.at('resourceLinks'), 'type', 'an array', $resourceLinks)) return false;
    } else {
      for (let $index4 = 0; $index4 < $resourceLinks.length; $index4 += 1) {
        const $item4 = $resourceLinks[$index4];
        if (!isResourceLink($item4, report?.at('resourceLinks', $index4)) && stop(report))
          return false;
      }
    }
  }
  const $resourceTitle = value['resourceTitle'];
  if (
    $resourceTitle !== undefined &&
    typeof $resourceTitle !== 'string' &&
    fail(report?.at('resourceTitle'), 'type', 'a string', $resourceTitle)
  )
    return false;
  const $shortDescription = value['shortDescription'];
  if (
    $shortDescription !== undefined &&
    typeof $shortDescription !== 'string' &&
    fail(report?.at('shortDescription'), 'type', 'a string', $shortDescription)
  )
    return false;
  const $showSSOLinkOnProjectConnection = value['showSSOLinkOnProjectConnection'];
  if (
    $showSSOLinkOnProjectConnection !== undefined &&
    typeof $showSSOLinkOnProjectConnection !== 'boolean' &&
    fail(
      report?.at('showSSOLinkOnProjectConnection'),
      'type',
      'true or false',
      $showSSOLinkOnProjectConnection,
    )
  )
    return false;
  const $slug = value['slug'];
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  if ($supportedProtocols !== undefined) {
    if (!isArray($supportedProtocols)) {
      if (fail(report?.at('supportedProtocols'), 'type', 'an array', $supportedProtocols))
        return false;
    } else {
      for (let $index5 = 0; $index5 < $supportedProtocols.length; $index5 += 1) {
        const $item5 = $supportedProtocols[$index5];
        if (!isProtocol($item5, report?.at('supportedProtocols', $index5)) && stop(report))
          return false;
      }
    }
  }
  const $tags = value['tags'];
  if ($tags !== undefined) {
    if (!isArray($tags)) {
      if (fail(report?.at('tags'), 'type', 'an array', $tags)) return false;
    } else {
      for (let $index6 = 0; $index6 < $tags.length; $index6 += 1) {
        const $item6 = $tags[$index6];
        if (!isProductTag($item6, report?.at('tags', $index6)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
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

function isStoreProjectConnection(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $envVarPrefix = value['envVarPrefix'];
  if ($envVarPrefix === undefined && fail(report, 'required', 'envVarPrefix', value)) return false;
  const $environmentVariables = value['environmentVariables'];
  if (
    $environmentVariables === undefined &&
    fail(report, 'required', 'environmentVariables', value)
  )
    return false;
  const $environments = value['environments'];
  if ($environments === undefined && fail(report, 'required', 'environments', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $projectId = value['projectId'];
  if ($projectId === undefined && fail(report, 'required', 'projectId', value)) return false;
  const $deployments = value['deployments'];
  if (
    $deployments !== undefined &&
    !isStoreDeploymentSettings($deployments, report?.at('deployments')) &&
    stop(report)
  )
    return false;
  if (
    $envVarPrefix !== undefined &&
    !(typeof $envVarPrefix === 'string' || $envVarPrefix === null) &&
    fail(report?.at('envVarPrefix'), 'type', 'a string or null', $envVarPrefix)
  )
    return false;
  if ($environmentVariables !== undefined) {
    if (!isArray($environmentVariables)) {
      if (fail(report?.at('environmentVariables'), 'type', 'an array', $environmentVariables))
        return false;
    } else {
      for (let $index = 0; $index < $environmentVariables.length; $index += 1) {
        const $item = $environmentVariables[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('environmentVariables', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if ($environments !== undefined) {
    if (!isArray($environments)) {
      if (fail(report?.at('environments'), 'type', 'an array', $environments)) return false;
    } else {
      for (let $index2 = 0; $index2 < $environments.length; $index2 += 1) {
        const $item2 = $environments[$index2];
        if (!isEnvironmentTarget($item2, report?.at('environments', $index2)) && stop(report))
          return false;
      }
    }
  }
  const $framework = value['framework'];
  if (
    $framework !== undefined &&
    !valuesStoreProjectConnectionFramework.has($framework) &&
    fail(report?.at('framework'), 'enum', valuesStoreProjectConnectionFramework, $framework)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  const $latestDeployment = value['latestDeployment'];
  if (
    $latestDeployment !== undefined &&
    typeof $latestDeployment !== 'string' &&
    fail(report?.at('latestDeployment'), 'type', 'a string', $latestDeployment)
  )
    return false;
  const $makeEnvVarsSensitive = value['makeEnvVarsSensitive'];
  if (
    $makeEnvVarsSensitive !== undefined &&
    typeof $makeEnvVarsSensitive !== 'boolean' &&
    fail(report?.at('makeEnvVarsSensitive'), 'type', 'true or false', $makeEnvVarsSensitive)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $projectId !== undefined &&
    typeof $projectId !== 'string' &&
    fail(report?.at('projectId'), 'type', 'a string', $projectId)
  )
    return false;
  return count(report) === found;
}

function isStoreSecret(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $length = value['length'];
  if ($length === undefined && fail(report, 'required', 'length', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $frameworkPublishable = value['frameworkPublishable'];
  if (
    $frameworkPublishable !== undefined &&
    typeof $frameworkPublishable !== 'boolean' &&
    fail(report?.at('frameworkPublishable'), 'type', 'true or false', $frameworkPublishable)
  )
    return false;
  if (
    $length !== undefined &&
    !isNumber($length) &&
    fail(report?.at('length'), 'type', 'a number', $length)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  return count(report) === found;
}

function isTraceDrainProtocol(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $endpoint = value['endpoint'];
  if ($endpoint === undefined && fail(report, 'required', 'endpoint', value)) return false;
  const $format = value['format'];
  if ($format === undefined && fail(report, 'required', 'format', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  if (
    $endpoint !== undefined &&
    typeof $endpoint !== 'string' &&
    fail(report?.at('endpoint'), 'type', 'a string', $endpoint)
  )
    return false;
  if (
    $format !== undefined &&
    $format !== 'json' &&
    $format !== 'proto' &&
    fail(report?.at('format'), 'enum', ['json', 'proto'], $format)
  )
    return false;
  const $headers = value['headers'];
  if ($headers !== undefined) {
    if (!isObject($headers)) {
      if (fail(report?.at('headers'), 'type', 'an object', $headers)) return false;
    } else {
      for (const $key in $headers) {
        const $property = $headers[$key];
        if (
          $property !== undefined &&
          typeof $property !== 'string' &&
          fail(report?.at('headers', $key), 'type', 'a string', $property)
        )
          return false;
      }
    }
  }
  if ($status !== undefined && !isEnabledStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

function isTransferBillingPlan(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $description = value['description'];
  if ($description === undefined && fail(report, 'required', 'description', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  if (
    $description !== undefined &&
    typeof $description !== 'string' &&
    fail(report?.at('description'), 'type', 'a string', $description)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  const $paymentMethodRequired = value['paymentMethodRequired'];
  if (
    $paymentMethodRequired !== undefined &&
    typeof $paymentMethodRequired !== 'boolean' &&
    fail(report?.at('paymentMethodRequired'), 'type', 'true or false', $paymentMethodRequired)
  )
    return false;
  const $preauthorizationAmount = value['preauthorizationAmount'];
  if (
    $preauthorizationAmount !== undefined &&
    !isNumber($preauthorizationAmount) &&
    fail(report?.at('preauthorizationAmount'), 'type', 'a number', $preauthorizationAmount)
  )
    return false;
  const $scope = value['scope'];
  if ($scope !== undefined && !isPlanScope($scope, report?.at('scope')) && stop(report))
    return false;
  if ($type !== undefined && !isPlanType($type, report?.at('type')) && stop(report)) return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $email = value['email'];
  if (
    $email !== undefined &&
    typeof $email !== 'string' &&
    fail(report?.at('email'), 'type', 'a string', $email)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $expr = value['expr'];
  if ($expr === undefined && fail(report, 'required', 'expr', value)) return false;
  if (
    $expr !== undefined &&
    typeof $expr !== 'string' &&
    fail(report?.at('expr'), 'type', 'a string', $expr)
  )
    return false;
  return count(report) === found;
}

function isUiFormAction(value: unknown, report?: Report): boolean {
  if (value !== 'update' && value !== 'create') {
    fail(report, 'enum', ['update', 'create'], value);
    return false;
  }
  return true;
}

function isUiOption(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $label = value['label'];
  if ($label === undefined && fail(report, 'required', 'label', value)) return false;
  const $value = value['value'];
  if ($value === undefined && fail(report, 'required', 'value', value)) return false;
  const $disabled = value['disabled'];
  if ($disabled !== undefined && !isUiCondition($disabled, report?.at('disabled')) && stop(report))
    return false;
  const $hidden = value['hidden'];
  if ($hidden !== undefined && !isUiCondition($hidden, report?.at('hidden')) && stop(report))
    return false;
  if (
    $label !== undefined &&
    typeof $label !== 'string' &&
    fail(report?.at('label'), 'type', 'a string', $label)
  )
    return false;
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  return count(report) === found;
}

function isUiRegionOption(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $value = value['value'];
  if ($value === undefined && fail(report, 'required', 'value', value)) return false;
  const $disabled = value['disabled'];
  if ($disabled !== undefined && !isUiCondition($disabled, report?.at('disabled')) && stop(report))
    return false;
  const $hidden = value['hidden'];
  if ($hidden !== undefined && !isUiCondition($hidden, report?.at('hidden')) && stop(report))
    return false;
  const $label = value['label'];
  if (
    $label !== undefined &&
    typeof $label !== 'string' &&
    fail(report?.at('label'), 'type', 'a string', $label)
  )
    return false;
  if (
    $value !== undefined &&
    typeof $value !== 'string' &&
    fail(report?.at('value'), 'type', 'a string', $value)
  )
    return false;
  return count(report) === found;
}

function isUiRegionOptions(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (isObject($item)) {
      if (!isUiRegionOption($item, report?.at($index)) && stop(report)) return false;
    } else if (
      typeof $item !== 'string' &&
      fail(report?.at($index), 'type', 'a string or an object', $item)
    )
      return false;
  }
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

function isUpdateInstallationRequestNotification(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isNotificationInput(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isUsageMetric(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $dayValue = value['dayValue'];
  if ($dayValue === undefined && fail(report, 'required', 'dayValue', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $periodValue = value['periodValue'];
  if ($periodValue === undefined && fail(report, 'required', 'periodValue', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $units = value['units'];
  if ($units === undefined && fail(report, 'required', 'units', value)) return false;
  if (
    $dayValue !== undefined &&
    !isNumber($dayValue) &&
    fail(report?.at('dayValue'), 'type', 'a number', $dayValue)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if (
    $periodValue !== undefined &&
    !isNumber($periodValue) &&
    fail(report?.at('periodValue'), 'type', 'a number', $periodValue)
  )
    return false;
  const $planValue = value['planValue'];
  if (
    $planValue !== undefined &&
    !isNumber($planValue) &&
    fail(report?.at('planValue'), 'type', 'a number', $planValue)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  if ($type !== undefined && !isUsageMetricType($type, report?.at('type')) && stop(report))
    return false;
  if (
    $units !== undefined &&
    typeof $units !== 'string' &&
    fail(report?.at('units'), 'type', 'a string', $units)
  )
    return false;
  for (const $key in value) {
    if (
      !(
        $key === 'dayValue' ||
        $key === 'name' ||
        $key === 'periodValue' ||
        $key === 'planValue' ||
        $key === 'resourceId' ||
        $key === 'type' ||
        $key === 'units'
      ) &&
      value[$key] !== undefined &&
      fail(report?.at($key), 'additionalProperties', true, value[$key])
    )
      return false;
  }
  return count(report) === found;
}

function isUsageMetricType(value: unknown, report?: Report): boolean {
  if (value !== 'total' && value !== 'interval' && value !== 'rate') {
    fail(report, 'enum', ['total', 'interval', 'rate'], value);
    return false;
  }
  return true;
}
