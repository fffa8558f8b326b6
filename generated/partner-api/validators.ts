// Written by openapi-counterpart from the description. Edits are lost.

import {
  count,
  fail,
  isArray,
  isDateTime,
  isEmail,
  isNumber,
  isObject,
  isUri,
  rejectTag,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report, Validator } from '@openapi-counterpart/runtime';

const patternNotificationHref = new RegExp('^https?://|^sso:', 'u');
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

export function deleteInstallationPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  return count(report) === found;
}

export function deleteInstallationHeader(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $xVercelAuth = value['X-Vercel-Auth'];
  if (
    $xVercelAuth !== undefined &&
    typeof $xVercelAuth !== 'string' &&
    fail(report?.at('X-Vercel-Auth'), 'type', 'a string', $xVercelAuth)
  )
    return false;
  const $idempotencyKey = value['Idempotency-Key'];
  if (
    $idempotencyKey !== undefined &&
    typeof $idempotencyKey !== 'string' &&
    fail(report?.at('Idempotency-Key'), 'type', 'a string', $idempotencyKey)
  )
    return false;
  return count(report) === found;
}

export function isDeleteInstallationRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $cascadeResourceDeletion = value['cascadeResourceDeletion'];
  if (
    $cascadeResourceDeletion !== undefined &&
    typeof $cascadeResourceDeletion !== 'boolean' &&
    fail(report?.at('cascadeResourceDeletion'), 'type', 'true or false', $cascadeResourceDeletion)
  )
    return false;
  const $reason = value['reason'];
  if (
    $reason !== undefined &&
    typeof $reason !== 'string' &&
    fail(report?.at('reason'), 'type', 'a string', $reason)
  )
    return false;
  return count(report) === found;
}

export function isDeletedInstallation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $finalized = value['finalized'];
  if (
    $finalized !== undefined &&
    typeof $finalized !== 'boolean' &&
    fail(report?.at('finalized'), 'type', 'true or false', $finalized)
  )
    return false;
  return count(report) === found;
}

export function isValidationErrorEnvelope(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $error = value['error'];
  if ($error === undefined && fail(report, 'required', 'error', value)) return false;
  if (
    $error !== undefined &&
    !isValidationErrorDetails($error, report?.at('error')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

export function isErrorEnvelope(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $error = value['error'];
  if ($error === undefined && fail(report, 'required', 'error', value)) return false;
  if ($error !== undefined && !isErrorDetails($error, report?.at('error')) && stop(report))
    return false;
  return count(report) === found;
}

export const getInstallationPath: Validator = deleteInstallationPath;

export function getInstallationHeader(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $xVercelAuth = value['X-Vercel-Auth'];
  if (
    $xVercelAuth !== undefined &&
    typeof $xVercelAuth !== 'string' &&
    fail(report?.at('X-Vercel-Auth'), 'type', 'a string', $xVercelAuth)
  )
    return false;
  return count(report) === found;
}

export function isInstallation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  const $notification = value['notification'];
  if ($notification !== undefined) {
    if (isObject($notification)) {
      if (!isNotification($notification, report?.at('notification')) && stop(report)) return false;
    } else if (
      $notification !== null &&
      fail(report?.at('notification'), 'type', 'an object or null', $notification)
    )
      return false;
  }
  return count(report) === found;
}

export const updateInstallationPath: Validator = deleteInstallationPath;

export const updateInstallationHeader: Validator = deleteInstallationHeader;

export function isUpdateInstallationRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  return count(report) === found;
}

export const upsertInstallationPath: Validator = deleteInstallationPath;

export const upsertInstallationHeader: Validator = deleteInstallationHeader;

export function isUpsertInstallationRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $acceptedPolicies = value['acceptedPolicies'];
  if ($acceptedPolicies === undefined && fail(report, 'required', 'acceptedPolicies', value))
    return false;
  const $account = value['account'];
  if ($account === undefined && fail(report, 'required', 'account', value)) return false;
  const $credentials = value['credentials'];
  if ($credentials === undefined && fail(report, 'required', 'credentials', value)) return false;
  const $scopes = value['scopes'];
  if ($scopes === undefined && fail(report, 'required', 'scopes', value)) return false;
  if (
    $acceptedPolicies !== undefined &&
    !isAcceptedPolicies($acceptedPolicies, report?.at('acceptedPolicies')) &&
    stop(report)
  )
    return false;
  if (
    $account !== undefined &&
    !isInstallationAccount($account, report?.at('account')) &&
    stop(report)
  )
    return false;
  if (
    $credentials !== undefined &&
    !isInstallationCredentials($credentials, report?.at('credentials')) &&
    stop(report)
  )
    return false;
  if ($scopes !== undefined) {
    if (!isArray($scopes)) {
      if (fail(report?.at('scopes'), 'type', 'an array', $scopes)) return false;
    } else {
      for (let $index = 0; $index < $scopes.length; $index += 1) {
        const $item = $scopes[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('scopes', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  return count(report) === found;
}

export const provisionPurchasePath: Validator = deleteInstallationPath;

export const provisionPurchaseHeader: Validator = deleteInstallationHeader;

export function isProvisionPurchaseRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $invoiceId = value['invoiceId'];
  if ($invoiceId === undefined && fail(report, 'required', 'invoiceId', value)) return false;
  if (
    $invoiceId !== undefined &&
    typeof $invoiceId !== 'string' &&
    fail(report?.at('invoiceId'), 'type', 'a string', $invoiceId)
  )
    return false;
  return count(report) === found;
}

export function isProvisionedPurchase(value: unknown, report?: Report): boolean {
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
        if (!isBalance($item, report?.at('balances', $index)) && stop(report)) return false;
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
  return count(report) === found;
}

export const listBillingPlansForInstallationPath: Validator = deleteInstallationPath;

export const listBillingPlansForInstallationHeader: Validator = getInstallationHeader;

export function isBillingPlanList(value: unknown, report?: Report): boolean {
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

export const createResourceTransferPath: Validator = deleteInstallationPath;

export const createResourceTransferHeader: Validator = deleteInstallationHeader;

export function isResourceTransferRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $expiresAt = value['expiresAt'];
  if ($expiresAt === undefined && fail(report, 'required', 'expiresAt', value)) return false;
  const $resourceIds = value['resourceIds'];
  if ($resourceIds === undefined && fail(report, 'required', 'resourceIds', value)) return false;
  if (
    $expiresAt !== undefined &&
    !isNumber($expiresAt) &&
    fail(report?.at('expiresAt'), 'type', 'a number', $expiresAt)
  )
    return false;
  if ($resourceIds !== undefined) {
    if (!isArray($resourceIds)) {
      if (fail(report?.at('resourceIds'), 'type', 'an array', $resourceIds)) return false;
    } else {
      for (let $index = 0; $index < $resourceIds.length; $index += 1) {
        const $item = $resourceIds[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('resourceIds', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  return count(report) === found;
}

export function isResourceTransferClaim(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $providerClaimId = value['providerClaimId'];
  if ($providerClaimId === undefined && fail(report, 'required', 'providerClaimId', value))
    return false;
  if (
    $providerClaimId !== undefined &&
    typeof $providerClaimId !== 'string' &&
    fail(report?.at('providerClaimId'), 'type', 'a string', $providerClaimId)
  )
    return false;
  return count(report) === found;
}

export function acceptResourceTransferPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $providerClaimId = value['providerClaimId'];
  if ($providerClaimId === undefined && fail(report, 'required', 'providerClaimId', value))
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $providerClaimId !== undefined &&
    typeof $providerClaimId !== 'string' &&
    fail(report?.at('providerClaimId'), 'type', 'a string', $providerClaimId)
  )
    return false;
  return count(report) === found;
}

export const acceptResourceTransferHeader: Validator = deleteInstallationHeader;

export const verifyResourceTransferPath: Validator = acceptResourceTransferPath;

export const verifyResourceTransferHeader: Validator = getInstallationHeader;

export function isVerifiedResourceTransfer(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $newBillingPlan = value['newBillingPlan'];
  if (
    $newBillingPlan !== undefined &&
    !isBillingPlan($newBillingPlan, report?.at('newBillingPlan')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

export const listResourcesPath: Validator = deleteInstallationPath;

export function listResourcesQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $ids = value['ids'];
  if ($ids !== undefined) {
    if (!isArray($ids)) {
      if (fail(report?.at('ids'), 'type', 'an array', $ids)) return false;
    } else {
      for (let $index = 0; $index < $ids.length; $index += 1) {
        const $item = $ids[$index];
        if (typeof $item !== 'string' && fail(report?.at('ids', $index), 'type', 'a string', $item))
          return false;
      }
    }
  }
  return count(report) === found;
}

export const listResourcesHeader: Validator = getInstallationHeader;

export function isResourceList(value: unknown, report?: Report): boolean {
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
        if (!isResource($item, report?.at('resources', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

export const provisionResourcePath: Validator = deleteInstallationPath;

export const provisionResourceHeader: Validator = deleteInstallationHeader;

export function isProvisionResourceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlanId = value['billingPlanId'];
  if ($billingPlanId === undefined && fail(report, 'required', 'billingPlanId', value))
    return false;
  const $metadata = value['metadata'];
  if ($metadata === undefined && fail(report, 'required', 'metadata', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
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
  if (
    $metadata !== undefined &&
    !isResourceMetadata($metadata, report?.at('metadata')) &&
    stop(report)
  )
    return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
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
    !isRequestedProtocolSettings($protocolSettings, report?.at('protocolSettings')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

export function isProvisionedResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isResource(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $secrets = value['secrets'];
    if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
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
  }
  return count(report) === found;
}

export function deleteResourcePath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
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

export const deleteResourceHeader: Validator = deleteInstallationHeader;

export const getResourcePath: Validator = deleteResourcePath;

export const getResourceHeader: Validator = getInstallationHeader;

export function isResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $metadata = value['metadata'];
  if ($metadata === undefined && fail(report, 'required', 'metadata', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $billingPlan = value['billingPlan'];
  if (
    $billingPlan !== undefined &&
    !isBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $metadata !== undefined &&
    !isResourceMetadata($metadata, report?.at('metadata')) &&
    stop(report)
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
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

export const updateResourcePath: Validator = deleteResourcePath;

export const updateResourceHeader: Validator = deleteInstallationHeader;

export function isUpdateResourceRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlanId = value['billingPlanId'];
  if (
    $billingPlanId !== undefined &&
    typeof $billingPlanId !== 'string' &&
    fail(report?.at('billingPlanId'), 'type', 'a string', $billingPlanId)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    !isResourceMetadata($metadata, report?.at('metadata')) &&
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
  const $protocolSettings = value['protocolSettings'];
  if (
    $protocolSettings !== undefined &&
    !isRequestedProtocolSettings($protocolSettings, report?.at('protocolSettings')) &&
    stop(report)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  return count(report) === found;
}

export const listBillingPlansForResourcePath: Validator = deleteResourcePath;

export function listBillingPlansForResourceQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    typeof $metadata !== 'string' &&
    fail(report?.at('metadata'), 'type', 'a string', $metadata)
  )
    return false;
  return count(report) === found;
}

export const listBillingPlansForResourceHeader: Validator = getInstallationHeader;

export const resourceReplPath: Validator = deleteResourcePath;

export const resourceReplHeader: Validator = deleteInstallationHeader;

export function isReplCommand(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $input = value['input'];
  if ($input === undefined && fail(report, 'required', 'input', value)) return false;
  if (
    $input !== undefined &&
    typeof $input !== 'string' &&
    fail(report?.at('input'), 'type', 'a string', $input)
  )
    return false;
  const $readOnly = value['readOnly'];
  if (
    $readOnly !== undefined &&
    typeof $readOnly !== 'boolean' &&
    fail(report?.at('readOnly'), 'type', 'true or false', $readOnly)
  )
    return false;
  return count(report) === found;
}

export function isReplOutput(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (!isReplBlock($item, report?.at($index)) && stop(report)) return false;
  }
  return count(report) === found;
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

export const requestSecretsRotationPath: Validator = deleteResourcePath;

export const requestSecretsRotationHeader: Validator = deleteInstallationHeader;

export function isSecretsRotationRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $delayOldSecretsExpirationHours = value['delayOldSecretsExpirationHours'];
  if ($delayOldSecretsExpirationHours !== undefined) {
    if (!isNumber($delayOldSecretsExpirationHours)) {
      if (
        fail(
          report?.at('delayOldSecretsExpirationHours'),
          'type',
          'a number',
          $delayOldSecretsExpirationHours,
        )
      )
        return false;
    } else {
      if (
        $delayOldSecretsExpirationHours < 0 &&
        fail(
          report?.at('delayOldSecretsExpirationHours'),
          'minimum',
          0,
          $delayOldSecretsExpirationHours,
        )
      )
        return false;
      if (
        $delayOldSecretsExpirationHours > 720 &&
        fail(
          report?.at('delayOldSecretsExpirationHours'),
          'maximum',
          720,
          $delayOldSecretsExpirationHours,
        )
      )
        return false;
    }
  }
  const $reason = value['reason'];
  if (
    $reason !== undefined &&
    typeof $reason !== 'string' &&
    fail(report?.at('reason'), 'type', 'a string', $reason)
  )
    return false;
  return count(report) === found;
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
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $sync = value['sync'];
  if ($sync === undefined && fail(report, 'required', 'sync', value)) return false;
  if ($sync !== undefined && $sync !== false && fail(report?.at('sync'), 'const', false, $sync))
    return false;
  return count(report) === found;
}

export function listBillingPlansForProductPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $productSlug = value['productSlug'];
  if ($productSlug === undefined && fail(report, 'required', 'productSlug', value)) return false;
  if (
    $productSlug !== undefined &&
    typeof $productSlug !== 'string' &&
    fail(report?.at('productSlug'), 'type', 'a string', $productSlug)
  )
    return false;
  return count(report) === found;
}

export const listBillingPlansForProductQuery: Validator = listBillingPlansForResourceQuery;

export const listBillingPlansForProductHeader: Validator = getInstallationHeader;

export function isDeploymentCanceledEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.canceled' &&
      fail(report?.at('type'), 'const', 'deployment.canceled', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentCheckRerequestedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentCheckRerequestedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.check-rerequested' &&
      fail(report?.at('type'), 'const', 'deployment.check-rerequested', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentCheckRunCancelEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentCheckRunPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.checkrun.cancel' &&
      fail(report?.at('type'), 'const', 'deployment.checkrun.cancel', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentCheckRunStartEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentCheckRunPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.checkrun.start' &&
      fail(report?.at('type'), 'const', 'deployment.checkrun.start', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.created' &&
      fail(report?.at('type'), 'const', 'deployment.created', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentErrorEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.error' &&
      fail(report?.at('type'), 'const', 'deployment.error', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentIntegrationActionCancelEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentIntegrationActionPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.integration.action.cancel' &&
      fail(report?.at('type'), 'const', 'deployment.integration.action.cancel', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentIntegrationActionCleanupEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentIntegrationActionPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.integration.action.cleanup' &&
      fail(report?.at('type'), 'const', 'deployment.integration.action.cleanup', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentIntegrationActionStartEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentIntegrationActionPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.integration.action.start' &&
      fail(report?.at('type'), 'const', 'deployment.integration.action.start', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentPromotedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.promoted' &&
      fail(report?.at('type'), 'const', 'deployment.promoted', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentReadyEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.ready' &&
      fail(report?.at('type'), 'const', 'deployment.ready', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isDeploymentSucceededEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isDeploymentPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'deployment.succeeded' &&
      fail(report?.at('type'), 'const', 'deployment.succeeded', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationConfigurationPermissionUpgradedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationConfigurationPermissionUpgradedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-configuration.permission-upgraded' &&
      fail(report?.at('type'), 'const', 'integration-configuration.permission-upgraded', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationConfigurationRemovedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationConfigurationRemovedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-configuration.removed' &&
      fail(report?.at('type'), 'const', 'integration-configuration.removed', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationConfigurationScopeChangeConfirmedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationConfigurationScopeChangeConfirmedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-configuration.scope-change-confirmed' &&
      fail(report?.at('type'), 'const', 'integration-configuration.scope-change-confirmed', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationConfigurationTransferredEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationConfigurationTransferredPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-configuration.transferred' &&
      fail(report?.at('type'), 'const', 'integration-configuration.transferred', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationResourceProjectConnectedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationResourceProjectConnectedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-resource.project-connected' &&
      fail(report?.at('type'), 'const', 'integration-resource.project-connected', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isIntegrationResourceProjectDisconnectedEvent(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isIntegrationResourceProjectDisconnectedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'integration-resource.project-disconnected' &&
      fail(report?.at('type'), 'const', 'integration-resource.project-disconnected', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceInvoiceCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceInvoicePayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.invoice.created' &&
      fail(report?.at('type'), 'const', 'marketplace.invoice.created', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceInvoiceNotpaidEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceInvoicePayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.invoice.notpaid' &&
      fail(report?.at('type'), 'const', 'marketplace.invoice.notpaid', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceInvoiceOverdueEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceInvoicePayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.invoice.overdue' &&
      fail(report?.at('type'), 'const', 'marketplace.invoice.overdue', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceInvoicePaidEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceInvoicePayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.invoice.paid' &&
      fail(report?.at('type'), 'const', 'marketplace.invoice.paid', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceInvoiceRefundedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceInvoiceRefundedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.invoice.refunded' &&
      fail(report?.at('type'), 'const', 'marketplace.invoice.refunded', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isMarketplaceMemberChangedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isMarketplaceMemberChangedPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'marketplace.member.changed' &&
      fail(report?.at('type'), 'const', 'marketplace.member.changed', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isProjectCreatedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isWebhookPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'project.created' &&
      fail(report?.at('type'), 'const', 'project.created', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isProjectRemovedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isWebhookPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'project.removed' &&
      fail(report?.at('type'), 'const', 'project.removed', $type)
    )
      return false;
  }
  return count(report) === found;
}

export function isProjectRenamedEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookEnvelope(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $payload = value['payload'];
    if ($payload === undefined && fail(report, 'required', 'payload', value)) return false;
    const $type = value['type'];
    if ($type === undefined && fail(report, 'required', 'type', value)) return false;
    if (
      $payload !== undefined &&
      !isWebhookPayload($payload, report?.at('payload')) &&
      stop(report)
    )
      return false;
    if (
      $type !== undefined &&
      $type !== 'project.renamed' &&
      fail(report?.at('type'), 'const', 'project.renamed', $type)
    )
      return false;
  }
  return count(report) === found;
}

function isAcceptedPolicies(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  for (const $key in value) {
    const $property = value[$key];
    if ($property !== undefined) {
      if (typeof $property !== 'string') {
        if (fail(report?.at($key), 'type', 'a string', $property)) return false;
      } else if (
        !isDateTime($property) &&
        fail(report?.at($key), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $property)
      )
        return false;
    }
  }
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
  if ($email !== undefined) {
    if (typeof $email !== 'string') {
      if (fail(report?.at('email'), 'type', 'a string', $email)) return false;
    } else if (!isEmail($email) && fail(report?.at('email'), 'format', 'an email address', $email))
      return false;
  }
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  return count(report) === found;
}

function isBalance(value: unknown, report?: Report): boolean {
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
        if (!isBillingPlanDetail($item, report?.at('details', $index)) && stop(report))
          return false;
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
  if ($effectiveDate !== undefined) {
    if (typeof $effectiveDate !== 'string') {
      if (fail(report?.at('effectiveDate'), 'type', 'a string', $effectiveDate)) return false;
    } else if (
      !isDateTime($effectiveDate) &&
      fail(
        report?.at('effectiveDate'),
        'format',
        'a date and time such as 2025-01-31T12:00:00Z',
        $effectiveDate,
      )
    )
      return false;
  }
  const $highlightedDetails = value['highlightedDetails'];
  if ($highlightedDetails !== undefined) {
    if (!isArray($highlightedDetails)) {
      if (fail(report?.at('highlightedDetails'), 'type', 'an array', $highlightedDetails))
        return false;
    } else {
      for (let $index2 = 0; $index2 < $highlightedDetails.length; $index2 += 1) {
        const $item2 = $highlightedDetails[$index2];
        if (!isBillingPlanDetail($item2, report?.at('highlightedDetails', $index2)) && stop(report))
          return false;
      }
    }
  }
  if ($id !== undefined) {
    if (typeof $id !== 'string') {
      if (fail(report?.at('id'), 'type', 'a string', $id)) return false;
    } else if ($id === '' && fail(report?.at('id'), 'minLength', 1, $id)) return false;
  }
  const $initialCharge = value['initialCharge'];
  if (
    $initialCharge !== undefined &&
    !isMoney($initialCharge, report?.at('initialCharge')) &&
    stop(report)
  )
    return false;
  const $maximumAmount = value['maximumAmount'];
  if (
    $maximumAmount !== undefined &&
    !isMoney($maximumAmount, report?.at('maximumAmount')) &&
    stop(report)
  )
    return false;
  const $maximumAmountAutoPurchasePerPeriod = value['maximumAmountAutoPurchasePerPeriod'];
  if (
    $maximumAmountAutoPurchasePerPeriod !== undefined &&
    !isMoney(
      $maximumAmountAutoPurchasePerPeriod,
      report?.at('maximumAmountAutoPurchasePerPeriod'),
    ) &&
    stop(report)
  )
    return false;
  const $minimumAmount = value['minimumAmount'];
  if (
    $minimumAmount !== undefined &&
    !isMoney($minimumAmount, report?.at('minimumAmount')) &&
    stop(report)
  )
    return false;
  if ($name !== undefined) {
    if (typeof $name !== 'string') {
      if (fail(report?.at('name'), 'type', 'a string', $name)) return false;
    } else if ($name === '' && fail(report?.at('name'), 'minLength', 1, $name)) return false;
  }
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
  const $quote = value['quote'];
  if ($quote !== undefined) {
    if (!isArray($quote)) {
      if (fail(report?.at('quote'), 'type', 'an array', $quote)) return false;
    } else {
      for (let $index3 = 0; $index3 < $quote.length; $index3 += 1) {
        const $item3 = $quote[$index3];
        if (!isBillingPlanQuoteLine($item3, report?.at('quote', $index3)) && stop(report))
          return false;
      }
    }
  }
  const $scope = value['scope'];
  if ($scope !== undefined && !isBillingPlanScope($scope, report?.at('scope')) && stop(report))
    return false;
  if ($type !== undefined && !isBillingPlanType($type, report?.at('type')) && stop(report))
    return false;
  return count(report) === found;
}

function isBillingPlanDetail(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $label = value['label'];
  if ($label === undefined && fail(report, 'required', 'label', value)) return false;
  if ($label !== undefined) {
    if (typeof $label !== 'string') {
      if (fail(report?.at('label'), 'type', 'a string', $label)) return false;
    } else if ($label === '' && fail(report?.at('label'), 'minLength', 1, $label)) return false;
  }
  const $value = value['value'];
  if ($value !== undefined) {
    if (typeof $value !== 'string') {
      if (fail(report?.at('value'), 'type', 'a string', $value)) return false;
    } else if ($value === '' && fail(report?.at('value'), 'minLength', 1, $value)) return false;
  }
  return count(report) === found;
}

function isBillingPlanQuoteLine(value: unknown, report?: Report): boolean {
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

function isCheckReference(value: unknown, report?: Report): boolean {
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

function isCheckRun(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $checkId = value['checkId'];
  if ($checkId === undefined && fail(report, 'required', 'checkId', value)) return false;
  const $deploymentId = value['deploymentId'];
  if ($deploymentId === undefined && fail(report, 'required', 'deploymentId', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $source = value['source'];
  if ($source === undefined && fail(report, 'required', 'source', value)) return false;
  if (
    $checkId !== undefined &&
    typeof $checkId !== 'string' &&
    fail(report?.at('checkId'), 'type', 'a string', $checkId)
  )
    return false;
  if (
    $deploymentId !== undefined &&
    typeof $deploymentId !== 'string' &&
    fail(report?.at('deploymentId'), 'type', 'a string', $deploymentId)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if ($source !== undefined && !isCheckRunSource($source, report?.at('source')) && stop(report))
    return false;
  const $timeout = value['timeout'];
  if (
    $timeout !== undefined &&
    !isNumber($timeout) &&
    fail(report?.at('timeout'), 'type', 'a number', $timeout)
  )
    return false;
  return count(report) === found;
}

function isCheckRunSource(value: unknown, report?: Report): boolean {
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
  const $kind = value['kind'];
  if ($kind === undefined && fail(report, 'required', 'kind', value)) return false;
  const $externalResourceId = value['externalResourceId'];
  if (
    $externalResourceId !== undefined &&
    typeof $externalResourceId !== 'string' &&
    fail(report?.at('externalResourceId'), 'type', 'a string', $externalResourceId)
  )
    return false;
  if (
    $integrationConfigurationId !== undefined &&
    typeof $integrationConfigurationId !== 'string' &&
    fail(report?.at('integrationConfigurationId'), 'type', 'a string', $integrationConfigurationId)
  )
    return false;
  if (
    $kind !== undefined &&
    $kind !== 'integration' &&
    fail(report?.at('kind'), 'const', 'integration', $kind)
  )
    return false;
  return count(report) === found;
}

function isCompletedSecretsRotation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $secrets = value['secrets'];
  if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
  const $sync = value['sync'];
  if ($sync === undefined && fail(report, 'required', 'sync', value)) return false;
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
  if ($sync !== undefined && $sync !== true && fail(report?.at('sync'), 'const', true, $sync))
    return false;
  return count(report) === found;
}

function isConfigurationReference(value: unknown, report?: Report): boolean {
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

function isConnectedProject(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isProjectReference(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $name = value['name'];
    if ($name === undefined && fail(report, 'required', 'name', value)) return false;
    if (
      $name !== undefined &&
      typeof $name !== 'string' &&
      fail(report?.at('name'), 'type', 'a string', $name)
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentCheckRerequestedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $check = value['check'];
    if ($check === undefined && fail(report, 'required', 'check', value)) return false;
    const $deployment = value['deployment'];
    if ($deployment === undefined && fail(report, 'required', 'deployment', value)) return false;
    if ($check !== undefined && !isCheckReference($check, report?.at('check')) && stop(report))
      return false;
    if (
      $deployment !== undefined &&
      !isDeploymentReference($deployment, report?.at('deployment')) &&
      stop(report)
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentCheckRunPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $checkRun = value['checkRun'];
    if ($checkRun === undefined && fail(report, 'required', 'checkRun', value)) return false;
    const $deployment = value['deployment'];
    if ($deployment === undefined && fail(report, 'required', 'deployment', value)) return false;
    if ($checkRun !== undefined && !isCheckRun($checkRun, report?.at('checkRun')) && stop(report))
      return false;
    if (
      $deployment !== undefined &&
      !isDeploymentReference($deployment, report?.at('deployment')) &&
      stop(report)
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentIntegrationActionPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $action = value['action'];
    if ($action === undefined && fail(report, 'required', 'action', value)) return false;
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $deployment = value['deployment'];
    if ($deployment === undefined && fail(report, 'required', 'deployment', value)) return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $resourceId = value['resourceId'];
    if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
    if (
      $action !== undefined &&
      typeof $action !== 'string' &&
      fail(report?.at('action'), 'type', 'a string', $action)
    )
      return false;
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    if (
      $deployment !== undefined &&
      !isDeploymentReference($deployment, report?.at('deployment')) &&
      stop(report)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $resourceId !== undefined &&
      typeof $resourceId !== 'string' &&
      fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentLinks(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $deployment = value['deployment'];
  if (
    $deployment !== undefined &&
    typeof $deployment !== 'string' &&
    fail(report?.at('deployment'), 'type', 'a string', $deployment)
  )
    return false;
  const $project = value['project'];
  if (
    $project !== undefined &&
    typeof $project !== 'string' &&
    fail(report?.at('project'), 'type', 'a string', $project)
  )
    return false;
  return count(report) === found;
}

function isDeploymentPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $deployment = value['deployment'];
    if ($deployment === undefined && fail(report, 'required', 'deployment', value)) return false;
    if (
      $deployment !== undefined &&
      !isDeploymentSummary($deployment, report?.at('deployment')) &&
      stop(report)
    )
      return false;
    const $links = value['links'];
    if ($links !== undefined && !isDeploymentLinks($links, report?.at('links')) && stop(report))
      return false;
    const $plan = value['plan'];
    if (
      $plan !== undefined &&
      typeof $plan !== 'string' &&
      fail(report?.at('plan'), 'type', 'a string', $plan)
    )
      return false;
    const $project = value['project'];
    if (
      $project !== undefined &&
      !isProjectReference($project, report?.at('project')) &&
      stop(report)
    )
      return false;
    const $regions = value['regions'];
    if ($regions !== undefined) {
      if (!isArray($regions)) {
        if (fail(report?.at('regions'), 'type', 'an array', $regions)) return false;
      } else {
        for (let $index = 0; $index < $regions.length; $index += 1) {
          const $item = $regions[$index];
          if (
            typeof $item !== 'string' &&
            fail(report?.at('regions', $index), 'type', 'a string', $item)
          )
            return false;
        }
      }
    }
    const $target = value['target'];
    if (
      $target !== undefined &&
      !(typeof $target === 'string' || $target === null) &&
      fail(report?.at('target'), 'type', 'a string or null', $target)
    )
      return false;
  }
  return count(report) === found;
}

function isDeploymentReference(value: unknown, report?: Report): boolean {
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

function isDeploymentSummary(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isDeploymentReference(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $meta = value['meta'];
    if (
      $meta !== undefined &&
      !isObject($meta) &&
      fail(report?.at('meta'), 'type', 'an object', $meta)
    )
      return false;
    const $name = value['name'];
    if (
      $name !== undefined &&
      typeof $name !== 'string' &&
      fail(report?.at('name'), 'type', 'a string', $name)
    )
      return false;
    const $url = value['url'];
    if (
      $url !== undefined &&
      typeof $url !== 'string' &&
      fail(report?.at('url'), 'type', 'a string', $url)
    )
      return false;
  }
  return count(report) === found;
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

function isErrorDetails(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $code = value['code'];
  if ($code === undefined && fail(report, 'required', 'code', value)) return false;
  const $message = value['message'];
  if ($message === undefined && fail(report, 'required', 'message', value)) return false;
  if (
    $code !== undefined &&
    typeof $code !== 'string' &&
    fail(report?.at('code'), 'type', 'a string', $code)
  )
    return false;
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  const $user = value['user'];
  if ($user !== undefined && !isErrorUserNotice($user, report?.at('user')) && stop(report))
    return false;
  return count(report) === found;
}

function isErrorUserNotice(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $message = value['message'];
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  const $url = value['url'];
  if (
    $url !== undefined &&
    !(typeof $url === 'string' || $url === null) &&
    fail(report?.at('url'), 'type', 'a string or null', $url)
  )
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
  return count(report) === found;
}

function isInstallationAccount(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $contact = value['contact'];
  if ($contact === undefined && fail(report, 'required', 'contact', value)) return false;
  const $url = value['url'];
  if ($url === undefined && fail(report, 'required', 'url', value)) return false;
  if ($contact !== undefined && !isAccountContact($contact, report?.at('contact')) && stop(report))
    return false;
  const $name = value['name'];
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if ($url !== undefined) {
    if (typeof $url !== 'string') {
      if (fail(report?.at('url'), 'type', 'a string', $url)) return false;
    } else if (!isUri($url) && fail(report?.at('url'), 'format', 'a URI', $url)) return false;
  }
  return count(report) === found;
}

function isInstallationCredentials(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $accessToken = value['access_token'];
  if ($accessToken === undefined && fail(report, 'required', 'access_token', value)) return false;
  const $tokenType = value['token_type'];
  if ($tokenType === undefined && fail(report, 'required', 'token_type', value)) return false;
  if (
    $accessToken !== undefined &&
    typeof $accessToken !== 'string' &&
    fail(report?.at('access_token'), 'type', 'a string', $accessToken)
  )
    return false;
  if (
    $tokenType !== undefined &&
    typeof $tokenType !== 'string' &&
    fail(report?.at('token_type'), 'type', 'a string', $tokenType)
  )
    return false;
  return count(report) === found;
}

function isIntegrationConfigurationPermissionUpgradedPayload(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $projects = value['projects'];
    if ($projects === undefined && fail(report, 'required', 'projects', value)) return false;
    if (
      $configuration !== undefined &&
      !isProjectAccessConfiguration($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    if (
      $projects !== undefined &&
      !isProjectAccessChange($projects, report?.at('projects')) &&
      stop(report)
    )
      return false;
  }
  return count(report) === found;
}

function isIntegrationConfigurationRemovedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    if (
      $configuration !== undefined &&
      !isProjectAccessConfiguration($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
  }
  return count(report) === found;
}

function isIntegrationConfigurationScopeChangeConfirmedPayload(
  value: unknown,
  report?: Report,
): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    if (
      $configuration !== undefined &&
      !isScopedConfiguration($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
  }
  return count(report) === found;
}

function isIntegrationConfigurationTransferredPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $newAccountId = value['newAccountId'];
    if ($newAccountId === undefined && fail(report, 'required', 'newAccountId', value))
      return false;
    const $newTeamId = value['newTeamId'];
    if ($newTeamId === undefined && fail(report, 'required', 'newTeamId', value)) return false;
    const $previousAccountId = value['previousAccountId'];
    if ($previousAccountId === undefined && fail(report, 'required', 'previousAccountId', value))
      return false;
    const $previousTeamId = value['previousTeamId'];
    if ($previousTeamId === undefined && fail(report, 'required', 'previousTeamId', value))
      return false;
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $newAccountId !== undefined &&
      typeof $newAccountId !== 'string' &&
      fail(report?.at('newAccountId'), 'type', 'a string', $newAccountId)
    )
      return false;
    if (
      $newTeamId !== undefined &&
      typeof $newTeamId !== 'string' &&
      fail(report?.at('newTeamId'), 'type', 'a string', $newTeamId)
    )
      return false;
    if (
      $previousAccountId !== undefined &&
      typeof $previousAccountId !== 'string' &&
      fail(report?.at('previousAccountId'), 'type', 'a string', $previousAccountId)
    )
      return false;
    if (
      $previousTeamId !== undefined &&
      typeof $previousTeamId !== 'string' &&
      fail(report?.at('previousTeamId'), 'type', 'a string', $previousTeamId)
    )
      return false;
  }
  return count(report) === found;
}

function isIntegrationResourceProjectConnectedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $project = value['project'];
    if ($project === undefined && fail(report, 'required', 'project', value)) return false;
    const $projectId = value['projectId'];
    if ($projectId === undefined && fail(report, 'required', 'projectId', value)) return false;
    const $resourceId = value['resourceId'];
    if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
    const $targets = value['targets'];
    if ($targets === undefined && fail(report, 'required', 'targets', value)) return false;
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $project !== undefined &&
      !isConnectedProject($project, report?.at('project')) &&
      stop(report)
    )
      return false;
    if (
      $projectId !== undefined &&
      typeof $projectId !== 'string' &&
      fail(report?.at('projectId'), 'type', 'a string', $projectId)
    )
      return false;
    if (
      $resourceId !== undefined &&
      typeof $resourceId !== 'string' &&
      fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
    )
      return false;
    if ($targets !== undefined) {
      if (!isArray($targets)) {
        if (fail(report?.at('targets'), 'type', 'an array', $targets)) return false;
      } else {
        for (let $index = 0; $index < $targets.length; $index += 1) {
          const $item = $targets[$index];
          if (
            typeof $item !== 'string' &&
            fail(report?.at('targets', $index), 'type', 'a string', $item)
          )
            return false;
        }
      }
    }
  }
  return count(report) === found;
}

function isIntegrationResourceProjectDisconnectedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $project = value['project'];
    if ($project === undefined && fail(report, 'required', 'project', value)) return false;
    const $projectId = value['projectId'];
    if ($projectId === undefined && fail(report, 'required', 'projectId', value)) return false;
    const $resourceId = value['resourceId'];
    if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
    const $targets = value['targets'];
    if ($targets === undefined && fail(report, 'required', 'targets', value)) return false;
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $project !== undefined &&
      !isProjectReference($project, report?.at('project')) &&
      stop(report)
    )
      return false;
    if (
      $projectId !== undefined &&
      typeof $projectId !== 'string' &&
      fail(report?.at('projectId'), 'type', 'a string', $projectId)
    )
      return false;
    if (
      $resourceId !== undefined &&
      typeof $resourceId !== 'string' &&
      fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
    )
      return false;
    if ($targets !== undefined) {
      if (!isArray($targets)) {
        if (fail(report?.at('targets'), 'type', 'an array', $targets)) return false;
      } else {
        for (let $index = 0; $index < $targets.length; $index += 1) {
          const $item = $targets[$index];
          if (
            typeof $item !== 'string' &&
            fail(report?.at('targets', $index), 'type', 'a string', $item)
          )
            return false;
        }
      }
    }
  }
  return count(report) === found;
}

function isMarketplaceInvoicePayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isMarketplaceInvoicePayload2(value, report) && stop(report)) return false;
  return count(report) === found;
}

function isMarketplaceInvoicePayload2(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $invoiceDate = value['invoiceDate'];
  if ($invoiceDate === undefined && fail(report, 'required', 'invoiceDate', value)) return false;
  const $invoiceId = value['invoiceId'];
  if ($invoiceId === undefined && fail(report, 'required', 'invoiceId', value)) return false;
  const $invoiceTotal = value['invoiceTotal'];
  if ($invoiceTotal === undefined && fail(report, 'required', 'invoiceTotal', value)) return false;
  const $period = value['period'];
  if ($period === undefined && fail(report, 'required', 'period', value)) return false;
  const $configuration = value['configuration'];
  if (
    $configuration !== undefined &&
    !isConfigurationReference($configuration, report?.at('configuration')) &&
    stop(report)
  )
    return false;
  const $externalInvoiceId = value['externalInvoiceId'];
  if (
    $externalInvoiceId !== undefined &&
    !(typeof $externalInvoiceId === 'string' || $externalInvoiceId === null) &&
    fail(report?.at('externalInvoiceId'), 'type', 'a string or null', $externalInvoiceId)
  )
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
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
  if (
    $invoiceTotal !== undefined &&
    !isMoney($invoiceTotal, report?.at('invoiceTotal')) &&
    stop(report)
  )
    return false;
  if ($period !== undefined && !isBillingPeriod($period, report?.at('period')) && stop(report))
    return false;
  return count(report) === found;
}

function isMarketplaceInvoiceRefundedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $amount = value['amount'];
    if ($amount === undefined && fail(report, 'required', 'amount', value)) return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $invoiceId = value['invoiceId'];
    if ($invoiceId === undefined && fail(report, 'required', 'invoiceId', value)) return false;
    const $period = value['period'];
    if ($period === undefined && fail(report, 'required', 'period', value)) return false;
    const $reason = value['reason'];
    if ($reason === undefined && fail(report, 'required', 'reason', value)) return false;
    if ($amount !== undefined && !isMoney($amount, report?.at('amount')) && stop(report))
      return false;
    const $configuration = value['configuration'];
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    const $externalInvoiceId = value['externalInvoiceId'];
    if (
      $externalInvoiceId !== undefined &&
      !(typeof $externalInvoiceId === 'string' || $externalInvoiceId === null) &&
      fail(report?.at('externalInvoiceId'), 'type', 'a string or null', $externalInvoiceId)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $invoiceId !== undefined &&
      typeof $invoiceId !== 'string' &&
      fail(report?.at('invoiceId'), 'type', 'a string', $invoiceId)
    )
      return false;
    if ($period !== undefined && !isBillingPeriod($period, report?.at('period')) && stop(report))
      return false;
    if (
      $reason !== undefined &&
      typeof $reason !== 'string' &&
      fail(report?.at('reason'), 'type', 'a string', $reason)
    )
      return false;
  }
  return count(report) === found;
}

function isMarketplaceMemberChangedPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isWebhookPayload(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $configuration = value['configuration'];
    if ($configuration === undefined && fail(report, 'required', 'configuration', value))
      return false;
    const $installationId = value['installationId'];
    if ($installationId === undefined && fail(report, 'required', 'installationId', value))
      return false;
    const $memberId = value['memberId'];
    if ($memberId === undefined && fail(report, 'required', 'memberId', value)) return false;
    const $role = value['role'];
    if ($role === undefined && fail(report, 'required', 'role', value)) return false;
    if (
      $configuration !== undefined &&
      !isConfigurationReference($configuration, report?.at('configuration')) &&
      stop(report)
    )
      return false;
    const $globalUserId = value['globalUserId'];
    if (
      $globalUserId !== undefined &&
      typeof $globalUserId !== 'string' &&
      fail(report?.at('globalUserId'), 'type', 'a string', $globalUserId)
    )
      return false;
    if (
      $installationId !== undefined &&
      typeof $installationId !== 'string' &&
      fail(report?.at('installationId'), 'type', 'a string', $installationId)
    )
      return false;
    if (
      $memberId !== undefined &&
      typeof $memberId !== 'string' &&
      fail(report?.at('memberId'), 'type', 'a string', $memberId)
    )
      return false;
    if ($role !== undefined && !isMarketplaceMemberRole($role, report?.at('role')) && stop(report))
      return false;
    const $userEmail = value['userEmail'];
    if (
      $userEmail !== undefined &&
      typeof $userEmail !== 'string' &&
      fail(report?.at('userEmail'), 'type', 'a string', $userEmail)
    )
      return false;
  }
  return count(report) === found;
}

function isMarketplaceMemberRole(value: unknown, report?: Report): boolean {
  if (value !== 'ADMIN' && value !== 'USER' && value !== 'NONE') {
    fail(report, 'enum', ['ADMIN', 'USER', 'NONE'], value);
    return false;
  }
  return true;
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
  if ($href !== undefined) {
    if (typeof $href !== 'string') {
      if (fail(report?.at('href'), 'type', 'a string', $href)) return false;
    } else {
      if (
        !patternNotificationHref.test($href) &&
        fail(report?.at('href'), 'pattern', patternNotificationHref, $href)
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

function isProjectAccessChange(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $added = value['added'];
  if ($added === undefined && fail(report, 'required', 'added', value)) return false;
  const $removed = value['removed'];
  if ($removed === undefined && fail(report, 'required', 'removed', value)) return false;
  if ($added !== undefined) {
    if (!isArray($added)) {
      if (fail(report?.at('added'), 'type', 'an array', $added)) return false;
    } else {
      for (let $index = 0; $index < $added.length; $index += 1) {
        const $item = $added[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('added', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if ($removed !== undefined) {
    if (!isArray($removed)) {
      if (fail(report?.at('removed'), 'type', 'an array', $removed)) return false;
    } else {
      for (let $index2 = 0; $index2 < $removed.length; $index2 += 1) {
        const $item2 = $removed[$index2];
        if (
          typeof $item2 !== 'string' &&
          fail(report?.at('removed', $index2), 'type', 'a string', $item2)
        )
          return false;
      }
    }
  }
  return count(report) === found;
}

function isProjectAccessConfiguration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isConfigurationReference(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $projectSelection = value['projectSelection'];
    if (
      $projectSelection !== undefined &&
      !isProjectSelection($projectSelection, report?.at('projectSelection')) &&
      stop(report)
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
  }
  return count(report) === found;
}

function isProjectReference(value: unknown, report?: Report): boolean {
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

function isProjectSelection(value: unknown, report?: Report): boolean {
  if (value !== 'all' && value !== 'selected') {
    fail(report, 'enum', ['all', 'selected'], value);
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
  const $experimentation = value['experimentation'];
  if (
    $experimentation !== undefined &&
    !isExperimentationSettings($experimentation, report?.at('experimentation')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

function isReplParagraph(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $children = value['children'];
  if ($children === undefined && fail(report, 'required', 'children', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  if ($children !== undefined) {
    if (!isArray($children)) {
      if (fail(report?.at('children'), 'type', 'an array', $children)) return false;
    } else {
      for (let $index = 0; $index < $children.length; $index += 1) {
        const $item = $children[$index];
        if (!isTextBlock($item, report?.at('children', $index)) && stop(report)) return false;
      }
    }
  }
  if (
    $type !== undefined &&
    $type !== 'paragraph' &&
    fail(report?.at('type'), 'const', 'paragraph', $type)
  )
    return false;
  return count(report) === found;
}

function isReplTable(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $rows = value['rows'];
  if ($rows === undefined && fail(report, 'required', 'rows', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $header = value['header'];
  if ($header !== undefined) {
    if (!isArray($header)) {
      if (fail(report?.at('header'), 'type', 'an array', $header)) return false;
    } else {
      for (let $index = 0; $index < $header.length; $index += 1) {
        const $item = $header[$index];
        if (!isTextBlock($item, report?.at('header', $index)) && stop(report)) return false;
      }
    }
  }
  if ($rows !== undefined) {
    if (!isArray($rows)) {
      if (fail(report?.at('rows'), 'type', 'an array', $rows)) return false;
    } else {
      for (let $index2 = 0; $index2 < $rows.length; $index2 += 1) {
        const $item2 = $rows[$index2];
        if (!isReplTableRow($item2, report?.at('rows', $index2)) && stop(report)) return false;
      }
    }
  }
  if ($type !== undefined && $type !== 'table' && fail(report?.at('type'), 'const', 'table', $type))
    return false;
  return count(report) === found;
}

function isReplTableRow(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  for (let $index = 0; $index < value.length; $index += 1) {
    const $item = value[$index];
    if (!isTextBlock($item, report?.at($index)) && stop(report)) return false;
  }
  return count(report) === found;
}

function isRequestedExperimentationSettings(value: unknown, report?: Report): boolean {
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
  return count(report) === found;
}

function isRequestedProtocolSettings(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $experimentation = value['experimentation'];
  if (
    $experimentation !== undefined &&
    !isRequestedExperimentationSettings($experimentation, report?.at('experimentation')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
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
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $scopes = value['scopes'];
    if ($scopes === undefined && fail(report, 'required', 'scopes', value)) return false;
    if ($scopes !== undefined) {
      if (!isArray($scopes)) {
        if (fail(report?.at('scopes'), 'type', 'an array', $scopes)) return false;
      } else {
        for (let $index = 0; $index < $scopes.length; $index += 1) {
          const $item = $scopes[$index];
          if (
            typeof $item !== 'string' &&
            fail(report?.at('scopes', $index), 'type', 'a string', $item)
          )
            return false;
        }
      }
    }
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
  if ($name !== undefined) {
    if (typeof $name !== 'string') {
      if (fail(report?.at('name'), 'type', 'a string', $name)) return false;
    } else if ($name === '' && fail(report?.at('name'), 'minLength', 1, $name)) return false;
  }
  const $prefix = value['prefix'];
  if (
    $prefix !== undefined &&
    typeof $prefix !== 'string' &&
    fail(report?.at('prefix'), 'type', 'a string', $prefix)
  )
    return false;
  if ($value !== undefined) {
    if (typeof $value !== 'string') {
      if (fail(report?.at('value'), 'type', 'a string', $value)) return false;
    } else if ($value === '' && fail(report?.at('value'), 'minLength', 1, $value)) return false;
  }
  return count(report) === found;
}

function isTextBlock(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $text = value['text'];
  if ($text === undefined && fail(report, 'required', 'text', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $bold = value['bold'];
  if (
    $bold !== undefined &&
    typeof $bold !== 'boolean' &&
    fail(report?.at('bold'), 'type', 'true or false', $bold)
  )
    return false;
  const $color = value['color'];
  if (
    $color !== undefined &&
    typeof $color !== 'string' &&
    fail(report?.at('color'), 'type', 'a string', $color)
  )
    return false;
  const $href = value['href'];
  if (
    $href !== undefined &&
    typeof $href !== 'string' &&
    fail(report?.at('href'), 'type', 'a string', $href)
  )
    return false;
  const $italic = value['italic'];
  if (
    $italic !== undefined &&
    typeof $italic !== 'boolean' &&
    fail(report?.at('italic'), 'type', 'true or false', $italic)
  )
    return false;
  if (
    $text !== undefined &&
    typeof $text !== 'string' &&
    fail(report?.at('text'), 'type', 'a string', $text)
  )
    return false;
  if ($type !== undefined && $type !== 'text' && fail(report?.at('type'), 'const', 'text', $type))
    return false;
  return count(report) === found;
}

function isValidationErrorDetails(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isErrorDetails(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $fields = value['fields'];
    if ($fields !== undefined) {
      if (!isArray($fields)) {
        if (fail(report?.at('fields'), 'type', 'an array', $fields)) return false;
      } else {
        for (let $index = 0; $index < $fields.length; $index += 1) {
          const $item = $fields[$index];
          if (!isValidationErrorField($item, report?.at('fields', $index)) && stop(report))
            return false;
        }
      }
    }
  }
  return count(report) === found;
}

function isValidationErrorField(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $key = value['key'];
  if ($key === undefined && fail(report, 'required', 'key', value)) return false;
  if (
    $key !== undefined &&
    typeof $key !== 'string' &&
    fail(report?.at('key'), 'type', 'a string', $key)
  )
    return false;
  const $message = value['message'];
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  return count(report) === found;
}

function isWebhookEnvelope(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  if ($createdAt !== undefined) {
    if (typeof $createdAt === 'string') {
      if (
        !isDateTime($createdAt) &&
        fail(
          report?.at('createdAt'),
          'format',
          'a date and time such as 2025-01-31T12:00:00Z',
          $createdAt,
        )
      )
        return false;
    } else if (
      !isNumber($createdAt) &&
      fail(report?.at('createdAt'), 'type', 'a number or a string', $createdAt)
    )
      return false;
  }
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  const $region = value['region'];
  if (
    $region !== undefined &&
    !(typeof $region === 'string' || $region === null) &&
    fail(report?.at('region'), 'type', 'a string or null', $region)
  )
    return false;
  if (
    $type !== undefined &&
    typeof $type !== 'string' &&
    fail(report?.at('type'), 'type', 'a string', $type)
  )
    return false;
  return count(report) === found;
}

function isWebhookIntegration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  const $resources = value['resources'];
  if ($resources !== undefined) {
    if (!isArray($resources)) {
      if (fail(report?.at('resources'), 'type', 'an array', $resources)) return false;
    } else {
      for (let $index = 0; $index < $resources.length; $index += 1) {
        const $item = $resources[$index];
        if (!isWebhookResource($item, report?.at('resources', $index)) && stop(report))
          return false;
      }
    }
  }
  return count(report) === found;
}

function isWebhookPayload(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationIds = value['installationIds'];
  if ($installationIds !== undefined) {
    if (!isArray($installationIds)) {
      if (fail(report?.at('installationIds'), 'type', 'an array', $installationIds)) return false;
    } else {
      for (let $index = 0; $index < $installationIds.length; $index += 1) {
        const $item = $installationIds[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('installationIds', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  const $integrations = value['integrations'];
  if ($integrations !== undefined) {
    if (!isArray($integrations)) {
      if (fail(report?.at('integrations'), 'type', 'an array', $integrations)) return false;
    } else {
      for (let $index2 = 0; $index2 < $integrations.length; $index2 += 1) {
        const $item2 = $integrations[$index2];
        if (!isWebhookIntegration($item2, report?.at('integrations', $index2)) && stop(report))
          return false;
      }
    }
  }
  const $team = value['team'];
  if ($team !== undefined) {
    if (!isObject($team)) {
      if (fail(report?.at('team'), 'type', 'an object', $team)) return false;
    } else {
      const $id = $team['id'];
      if ($id === undefined && fail(report?.at('team'), 'required', 'id', $team)) return false;
      if (
        $id !== undefined &&
        !(typeof $id === 'string' || $id === null) &&
        fail(report?.at('team', 'id'), 'type', 'a string or null', $id)
      )
        return false;
    }
  }
  const $user = value['user'];
  if ($user !== undefined) {
    if (!isObject($user)) {
      if (fail(report?.at('user'), 'type', 'an object', $user)) return false;
    } else {
      const $id2 = $user['id'];
      if ($id2 === undefined && fail(report?.at('user'), 'required', 'id', $user)) return false;
      if (
        $id2 !== undefined &&
        !(typeof $id2 === 'string' || $id2 === null) &&
        fail(report?.at('user', 'id'), 'type', 'a string or null', $id2)
      )
        return false;
    }
  }
  return count(report) === found;
}

function isWebhookResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $externalResourceId = value['externalResourceId'];
  if ($externalResourceId === undefined && fail(report, 'required', 'externalResourceId', value))
    return false;
  if (
    $externalResourceId !== undefined &&
    typeof $externalResourceId !== 'string' &&
    fail(report?.at('externalResourceId'), 'type', 'a string', $externalResourceId)
  )
    return false;
  return count(report) === found;
}
