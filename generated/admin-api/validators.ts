// Written by openapi-counterpart from the description. Edits are lost.

import {
  count,
  explainClosedObject,
  explainObject,
  fail,
  hasOnly,
  isArray,
  isDateTime,
  isInteger,
  isListOf,
  isMapOf,
  isNumber,
  isObject,
  oneOf,
  optional,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report } from '@openapi-counterpart/runtime';

const keysSeed = new Set<string>(['installations', 'integrations', 'teams']);
const keysState = new Set<string>([
  'balances',
  'billingData',
  'connections',
  'deliveries',
  'installations',
  'integrations',
  'invoices',
  'members',
  'pagination',
  'products',
  'projects',
  'resources',
  'teams',
  'transfers',
]);
const keysPrepaymentBalance = new Set<string>([
  'credit',
  'currencyValueInCents',
  'nameLabel',
  'resourceId',
]);
const keysSubmitBillingDataRequest = new Set<string>([
  'billing',
  'eod',
  'period',
  'timestamp',
  'usage',
]);
const valuesResourceStatus = new Set<unknown>([
  'ready',
  'pending',
  'onboarding',
  'suspended',
  'resumed',
  'uninstalled',
  'error',
]);
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
const keysBillingPeriod = new Set<string>(['end', 'start']);
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
const patternMoney = new RegExp('^[0-9]+(\\.[0-9]+)?$', 'u');
const keysBillingDiscount = new Set<string>([
  'amount',
  'billingPlanId',
  'details',
  'end',
  'name',
  'resourceId',
  'start',
]);

export function isIndex(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { admin: isAdmin, operations: isAdmin }, {});
  }
  return isObject(value) && isAdmin(value['admin']) && isAdmin(value['operations']);
}

export function isError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { error: isErrorError }, {});
  }
  return isObject(value) && isErrorError(value['error']);
}

export function isClock(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { isFrozen: isBoolean, now: isDateTimeValue }, {});
  }
  return isObject(value) && isBoolean(value['isFrozen']) && isDateTimeValue(value['now']);
}

export function advanceClockBody(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { by: isAdvanceClockBodyBy }, {});
  }
  return isObject(value) && value['by'] !== undefined && isAdvanceClockBodyBy(value['by']);
}

export function setClockBody(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { to: isString }, {});
  }
  return isObject(value) && isString(value['to']);
}

export function getDescriptionPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { api: isGetDescriptionPathApi }, {});
  }
  return isObject(value) && isGetDescriptionPathApi(value['api']);
}

export function getDescriptionResponse200(value: unknown, report?: Report): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  return true;
}

export function getEnvironmentQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { format: isGetEnvironmentQueryFormat });
  }
  return isObject(value) && optional(value['format'], isGetEnvironmentQueryFormat);
}

export function isEnvironment(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isString);
}

export function listExchangesQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { limit: isLimit, until: isString });
  }
  return isObject(value) && optional(value['limit'], isLimit) && optional(value['until'], isString);
}

export function listExchangesHeader(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { 'Last-Event-ID': isString });
  }
  return isObject(value) && optional(value['Last-Event-ID'], isString);
}

export function isExchangePage(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { exchanges: isExchangePageExchanges, pagination: isPagination },
      {},
    );
  }
  return (
    isObject(value) &&
    isExchangePageExchanges(value['exchanges']) &&
    isPagination(value['pagination'])
  );
}

export function listExchangesResponse200(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { data: isExchange }, {});
  }
  return isObject(value) && isExchange(value['data']);
}

export function listFaultsResponse200(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { faults: isListFaultsResponse200Faults }, {});
  }
  return isObject(value) && isListFaultsResponse200Faults(value['faults']);
}

export function isFaultRule(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { operationId: isString },
      {
        api: isFaultyApi,
        delay: isFaultRuleDelay,
        drop: isBoolean,
        nth: isNth,
        status: isFaultRuleStatus,
        times: isNth,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['api'], isFaultyApi) &&
    optional(value['delay'], isFaultRuleDelay) &&
    optional(value['drop'], isBoolean) &&
    optional(value['nth'], isNth) &&
    isString(value['operationId']) &&
    optional(value['status'], isFaultRuleStatus) &&
    optional(value['times'], isNth)
  );
}

export function isActiveFault(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isFaultRule(value, report) && stop(report)) return false;
  if (!isActiveFault2(value, report) && stop(report)) return false;
  return count(report) === found;
}

export function removeFaultPath(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString }, {});
  }
  return isObject(value) && isString(value['id']);
}

export function listOperationsResponse200(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { operations: isListOperationsResponse200Operations }, {});
  }
  return isObject(value) && isListOperationsResponse200Operations(value['operations']);
}

export function listPlansQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { installationId: isString, product: isString, resourceId: isString, metadata: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['installationId'], isString) &&
    optional(value['product'], isString) &&
    optional(value['resourceId'], isString) &&
    optional(value['metadata'], isString)
  );
}

export function isPlanList(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { plans: isPlanListPlans }, {});
  }
  return isObject(value) && isPlanListPlans(value['plans']);
}

export function isReadiness(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { url: isString }, {});
  }
  return isObject(value) && isString(value['url']);
}

export function isSnapshot(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isSnapshotProperty);
}

export function isSeed(value: unknown, report?: Report): boolean {
  if (report) {
    return explainClosedObject(
      report,
      value,
      {},
      {
        installations: isSnapshotProperty,
        integrations: isSnapshotProperty,
        teams: isSnapshotProperty,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['installations'], isSnapshotProperty) &&
    optional(value['integrations'], isSnapshotProperty) &&
    optional(value['teams'], isSnapshotProperty) &&
    hasOnly(value, keysSeed)
  );
}

export function getStateQuery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {},
      { collection: isString, limit: isLimit, until: isString },
    );
  }
  return (
    isObject(value) &&
    optional(value['collection'], isString) &&
    optional(value['limit'], isLimit) &&
    optional(value['until'], isString)
  );
}

export function isState(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $balances = value['balances'];
  if ($balances !== undefined) {
    if (!isArray($balances)) {
      if (fail(report?.at('balances'), 'type', 'an array', $balances)) return false;
    } else {
      for (let $index = 0; $index < $balances.length; $index += 1) {
        const $item = $balances[$index];
        if (!isStateBalance($item, report?.at('balances', $index)) && stop(report)) return false;
      }
    }
  }
  const $billingData = value['billingData'];
  if ($billingData !== undefined) {
    if (!isArray($billingData)) {
      if (fail(report?.at('billingData'), 'type', 'an array', $billingData)) return false;
    } else {
      for (let $index2 = 0; $index2 < $billingData.length; $index2 += 1) {
        const $item2 = $billingData[$index2];
        if (!isStateBillingData($item2, report?.at('billingData', $index2)) && stop(report))
          return false;
      }
    }
  }
  const $connections = value['connections'];
  if ($connections !== undefined) {
    if (!isArray($connections)) {
      if (fail(report?.at('connections'), 'type', 'an array', $connections)) return false;
    } else {
      for (let $index3 = 0; $index3 < $connections.length; $index3 += 1) {
        const $item3 = $connections[$index3];
        if (!isStateConnection($item3, report?.at('connections', $index3)) && stop(report))
          return false;
      }
    }
  }
  const $deliveries = value['deliveries'];
  if ($deliveries !== undefined) {
    if (!isArray($deliveries)) {
      if (fail(report?.at('deliveries'), 'type', 'an array', $deliveries)) return false;
    } else {
      for (let $index4 = 0; $index4 < $deliveries.length; $index4 += 1) {
        const $item4 = $deliveries[$index4];
        if (!isStateDelivery($item4, report?.at('deliveries', $index4)) && stop(report))
          return false;
      }
    }
  }
  const $installations = value['installations'];
  if ($installations !== undefined) {
    if (!isArray($installations)) {
      if (fail(report?.at('installations'), 'type', 'an array', $installations)) return false;
    } else {
      for (let $index5 = 0; $index5 < $installations.length; $index5 += 1) {
        const $item5 = $installations[$index5];
        if (!isStateInstallation($item5, report?.at('installations', $index5)) && stop(report))
          return false;
      }
    }
  }
  const $integrations = value['integrations'];
  if ($integrations !== undefined) {
    if (!isArray($integrations)) {
      if (fail(report?.at('integrations'), 'type', 'an array', $integrations)) return false;
    } else {
      for (let $index6 = 0; $index6 < $integrations.length; $index6 += 1) {
        const $item6 = $integrations[$index6];
        if (!isStateIntegration($item6, report?.at('integrations', $index6)) && stop(report))
          return false;
      }
    }
  }
  const $invoices = value['invoices'];
  if ($invoices !== undefined) {
    if (!isArray($invoices)) {
      if (fail(report?.at('invoices'), 'type', 'an array', $invoices)) return false;
    } else {
      for (let $index7 = 0; $index7 < $invoices.length; $index7 += 1) {
        const $item7 = $invoices[$index7];
        if (!isStateInvoice($item7, report?.at('invoices', $index7)) && stop(report)) return false;
      }
    }
  }
  const $members = value['members'];
  if ($members !== undefined) {
    if (!isArray($members)) {
      if (fail(report?.at('members'), 'type', 'an array', $members)) return false;
    } else {
      for (let $index8 = 0; $index8 < $members.length; $index8 += 1) {
        const $item8 = $members[$index8];
        if (!isStateMember($item8, report?.at('members', $index8)) && stop(report)) return false;
      }
    }
  }
  const $pagination = value['pagination'];
  if (
    $pagination !== undefined &&
    !isPagination($pagination, report?.at('pagination')) &&
    stop(report)
  )
    return false;
  const $products = value['products'];
  if ($products !== undefined) {
    if (!isArray($products)) {
      if (fail(report?.at('products'), 'type', 'an array', $products)) return false;
    } else {
      for (let $index9 = 0; $index9 < $products.length; $index9 += 1) {
        const $item9 = $products[$index9];
        if (!isStateProduct($item9, report?.at('products', $index9)) && stop(report)) return false;
      }
    }
  }
  const $projects = value['projects'];
  if ($projects !== undefined) {
    if (!isArray($projects)) {
      if (fail(report?.at('projects'), 'type', 'an array', $projects)) return false;
    } else {
      for (let $index10 = 0; $index10 < $projects.length; $index10 += 1) {
        const $item10 = $projects[$index10];
        if (!isStateProject($item10, report?.at('projects', $index10)) && stop(report))
          return false;
      }
    }
  }
  const $resources = value['resources'];
  if ($resources !== undefined) {
    if (!isArray($resources)) {
      if (fail(report?.at('resources'), 'type', 'an array', $resources)) return false;
    } else {
      for (let $index11 = 0; $index11 < $resources.length; $index11 += 1) {
        const $item11 = $resources[$index11];
        if (!isStateResource($item11, report?.at('resources', $index11)) && stop(report))
          return false;
      }
    }
  }
  const $teams = value['teams'];
  if ($teams !== undefined) {
    if (!isArray($teams)) {
      if (fail(report?.at('teams'), 'type', 'an array', $teams)) return false;
    } else {
      for (let $index12 = 0; $index12 < $teams.length; $index12 += 1) {
        const $item12 = $teams[$index12];
        if (!isStateTeam($item12, report?.at('teams', $index12)) && stop(report)) return false;
      }
    }
  }
  const $transfers = value['transfers'];
  if ($transfers !== undefined) {
    if (!isArray($transfers)) {
      if (fail(report?.at('transfers'), 'type', 'an array', $transfers)) return false;
    } else {
      for (let $index13 = 0; $index13 < $transfers.length; $index13 += 1) {
        const $item13 = $transfers[$index13];
        if (!isStateTransfer($item13, report?.at('transfers', $index13)) && stop(report))
          return false;
      }
    }
  }
  for (const $key in value) {
    if (!keysState.has($key)) {
      const $property = value[$key];
      if ($property !== undefined) {
        if (!isArray($property)) {
          if (fail(report?.at($key), 'type', 'an array', $property)) return false;
        } else {
          for (let $index14 = 0; $index14 < $property.length; $index14 += 1) {
            const $item14 = $property[$index14];
            if (
              !isObject($item14) &&
              fail(report?.at($key, $index14), 'type', 'an object', $item14)
            )
              return false;
          }
        }
      }
    }
  }
  return count(report) === found;
}

export function isKeptReport(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { at: isNumberOrNull, report: isKeptReportReport }, {});
  }
  return (
    isObject(value) &&
    isNumberOrNull(value['at']) &&
    value['report'] !== undefined &&
    isKeptReportReport(value['report'])
  );
}

export function isTestRun(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        checks: isIntegerValue,
        done: isIntegerValue,
        message: isStringOrNull,
        obstacle: isStringOrNull,
        only: isAdmin,
        startedAt: isNumberOrNull,
        status: isTestRunStatus,
        target: isStringOrNull,
        violated: isAdmin,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isIntegerValue(value['checks']) &&
    isIntegerValue(value['done']) &&
    isStringOrNull(value['message']) &&
    isStringOrNull(value['obstacle']) &&
    isAdmin(value['only']) &&
    isNumberOrNull(value['startedAt']) &&
    isTestRunStatus(value['status']) &&
    isStringOrNull(value['target']) &&
    isAdmin(value['violated'])
  );
}

export function getTestRunResponse200(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { data: isTestRun }, {});
  }
  return isObject(value) && isTestRun(value['data']);
}

export function isTestRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, {}, { only: isAdmin });
  }
  return isObject(value) && optional(value['only'], isAdmin);
}

export function isTokenRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { kind: isTokenRequestKind },
      { flaw: isString, installationId: isString, role: isTokenRequestRole },
    );
  }
  return (
    isObject(value) &&
    optional(value['flaw'], isString) &&
    optional(value['installationId'], isString) &&
    isTokenRequestKind(value['kind']) &&
    optional(value['role'], isTokenRequestRole)
  );
}

export function isSignedToken(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { token: isString }, {});
  }
  return isObject(value) && isString(value['token']);
}

export function isTriggerRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { event: isString }, { set: getDescriptionResponse200 });
  }
  return (
    isObject(value) && isString(value['event']) && optional(value['set'], getDescriptionResponse200)
  );
}

export function isTriggerResult(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        answeredBy: isTriggerResultAnsweredBy,
        event: isString,
        exchanges: isTriggerResultExchanges,
        note: isStringOrNull,
        outcome: getDescriptionResponse200,
        refusals: isAdmin,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isTriggerResultAnsweredBy(value['answeredBy']) &&
    isString(value['event']) &&
    isTriggerResultExchanges(value['exchanges']) &&
    isStringOrNull(value['note']) &&
    getDescriptionResponse200(value['outcome']) &&
    isAdmin(value['refusals'])
  );
}

export function listTriggersResponse200(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { events: isListTriggersResponse200Events }, {});
  }
  return isObject(value) && isListTriggersResponse200Events(value['events']);
}

export function isVerifyRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { expectations: isVerifyRequestExpectations },
      { inOrder: isBoolean },
    );
  }
  return (
    isObject(value) &&
    isVerifyRequestExpectations(value['expectations']) &&
    optional(value['inOrder'], isBoolean)
  );
}

export function isVerified(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { holds: isBoolean }, {});
  }
  return isObject(value) && isBoolean(value['holds']);
}

export function isVerifyFailure(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { error: isVerifyFailureError, failures: isSnapshotProperty, holds: isBoolean },
      {},
    );
  }
  return (
    isObject(value) &&
    isVerifyFailureError(value['error']) &&
    isSnapshotProperty(value['failures']) &&
    isBoolean(value['holds'])
  );
}

export { isString as getEnvironmentResponse200, isString as getTestReportPageResponse200 };

function isActiveFault2(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { api: isFaultyApi, applied: isIntegerValue, calls: isIntegerValue, id: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isFaultyApi(value['api']) &&
    isIntegerValue(value['applied']) &&
    isIntegerValue(value['calls']) &&
    isString(value['id'])
  );
}

function isAdmin(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isString);
}

function isAdvanceClockBodyBy(value: unknown, report?: Report): boolean {
  if (!(isNumber(value) || typeof value === 'string')) {
    fail(report, 'type', 'a number or a string', value);
    return false;
  }
  return true;
}

function isAtLeast(value: unknown, report?: Report): boolean {
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
    return explainObject(report, value, { items: isItems }, { discounts: isBillingItemsDiscounts });
  }
  return (
    isObject(value) &&
    optional(value['discounts'], isBillingItemsDiscounts) &&
    isItems(value['items'])
  );
}

function isBillingItemsDiscounts(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingDiscount);
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
        details: isDetails,
        disabled: isBoolean,
        effectiveDate: isString,
        highlightedDetails: isDetails,
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
    optional(value['details'], isDetails) &&
    optional(value['disabled'], isBoolean) &&
    optional(value['effectiveDate'], isString) &&
    optional(value['highlightedDetails'], isDetails) &&
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

function isBillingPlan2(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isBillingPlan(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isBillingPlanQuote(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPlanQuoteLine);
}

function isBoolean(value: unknown, report?: Report): boolean {
  if (typeof value !== 'boolean') {
    fail(report, 'type', 'true or false', value);
    return false;
  }
  return true;
}

function isCallExpectation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { operationId: isString },
      {
        atLeast: isAtLeast,
        atMost: isAtLeast,
        direction: isDirection,
        headers: isHeaders,
        path: isString,
        status: isCallExpectationStatus,
        times: isAtLeast,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['atLeast'], isAtLeast) &&
    optional(value['atMost'], isAtLeast) &&
    optional(value['direction'], isDirection) &&
    optional(value['headers'], isHeaders) &&
    isString(value['operationId']) &&
    optional(value['path'], isString) &&
    optional(value['status'], isCallExpectationStatus) &&
    optional(value['times'], isAtLeast)
  );
}

function isCallExpectationStatus(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 100 && fail(report, 'minimum', 100, value)) return false;
  if (value > 599 && fail(report, 'maximum', 599, value)) return false;
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

function isDescribedOperation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        api: isDescribedOperationApi,
        method: isString,
        operationId: isString,
        path: isString,
        summary: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isDescribedOperationApi(value['api']) &&
    isString(value['method']) &&
    isString(value['operationId']) &&
    isString(value['path']) &&
    isString(value['summary'])
  );
}

function isDescribedOperationApi(value: unknown, report?: Report): boolean {
  if (value !== 'partner-api' && value !== 'vercel-api' && value !== 'webhook') {
    fail(report, 'enum', ['partner-api', 'vercel-api', 'webhook'], value);
    return false;
  }
  return true;
}

function isDetails(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isPlanDetail);
}

function isDirection(value: unknown, report?: Report): boolean {
  if (value !== 'in' && value !== 'out') {
    fail(report, 'enum', ['in', 'out'], value);
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

function isExchange(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        api: isString,
        at: isNumberValue,
        direction: isDirection,
        duration: isNumberValue,
        id: isString,
        method: isString,
        note: isStringOrNull,
        path: isString,
        request: isMessage,
        response: isExchangeResponse,
        status: isIntegerOrNull,
        verdict: isExchangeVerdict,
      },
      { operationId: isString },
    );
  }
  return (
    isObject(value) &&
    isString(value['api']) &&
    isNumberValue(value['at']) &&
    isDirection(value['direction']) &&
    isNumberValue(value['duration']) &&
    isString(value['id']) &&
    isString(value['method']) &&
    isStringOrNull(value['note']) &&
    optional(value['operationId'], isString) &&
    isString(value['path']) &&
    isMessage(value['request']) &&
    value['response'] !== undefined &&
    isExchangeResponse(value['response']) &&
    isIntegerOrNull(value['status']) &&
    isExchangeVerdict(value['verdict'])
  );
}

function isExchangePageExchanges(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isExchange);
}

function isExchangeResponse(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isMessage(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isExchangeVerdict(value: unknown, report?: Report): boolean {
  if (
    value !== 'fits' &&
    value !== 'differs' &&
    value !== 'not-offered' &&
    value !== 'undescribed' &&
    value !== 'unanswered'
  ) {
    fail(report, 'enum', ['fits', 'differs', 'not-offered', 'undescribed', 'unanswered'], value);
    return false;
  }
  return true;
}

function isFaultRuleDelay(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 0 && fail(report, 'minimum', 0, value)) return false;
  if (value > 600000 && fail(report, 'maximum', 600000, value)) return false;
  return count(report) === found;
}

function isFaultRuleStatus(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 400 && fail(report, 'minimum', 400, value)) return false;
  if (value > 599 && fail(report, 'maximum', 599, value)) return false;
  return count(report) === found;
}

function isFaultyApi(value: unknown, report?: Report): boolean {
  if (value !== 'vercel-api' && value !== 'partner-api' && value !== 'webhook') {
    fail(report, 'enum', ['vercel-api', 'partner-api', 'webhook'], value);
    return false;
  }
  return true;
}

function isGetDescriptionPathApi(value: unknown, report?: Report): boolean {
  if (value !== 'partner-api' && value !== 'vercel-api') {
    fail(report, 'enum', ['partner-api', 'vercel-api'], value);
    return false;
  }
  return true;
}

function isGetEnvironmentQueryFormat(value: unknown, report?: Report): boolean {
  if (value !== 'json' && value !== 'env') {
    fail(report, 'enum', ['json', 'env'], value);
    return false;
  }
  return true;
}

function isGitProvider(value: unknown, report?: Report): boolean {
  if (value !== 'github' && value !== 'gitlab' && value !== 'bitbucket') {
    fail(report, 'enum', ['github', 'gitlab', 'bitbucket'], value);
    return false;
  }
  return true;
}

function isHeaders(value: unknown, report?: Report): boolean {
  return isMapOf(report, value, isString);
}

function isIntegerOrNull(value: unknown, report?: Report): boolean {
  if (!(isInteger(value) || value === null)) {
    fail(report, 'type', 'an integer or null', value);
    return false;
  }
  return true;
}

function isIntegerValue(value: unknown, report?: Report): boolean {
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  return true;
}

function isInvoiceState(value: unknown, report?: Report): boolean {
  if (!valuesInvoiceState.has(value)) {
    fail(report, 'enum', valuesInvoiceState, value);
    return false;
  }
  return true;
}

function isIssue(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { keyword: isString, message: isString, pointer: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['keyword']) &&
    isString(value['message']) &&
    isString(value['pointer'])
  );
}

function isItems(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingItem);
}

function isKeptReportReport(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isTestReport(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isLimit(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 1 && fail(report, 'minimum', 1, value)) return false;
  if (value > 1000 && fail(report, 'maximum', 1000, value)) return false;
  return count(report) === found;
}

function isListFaultsResponse200Faults(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isActiveFault);
}

function isListOperationsResponse200Operations(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isDescribedOperation);
}

function isListTriggersResponse200Events(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTriggerEvent);
}

function isMessage(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { body: isStringOrNull, headers: isHeaders, issues: isMessageIssues },
      {},
    );
  }
  return (
    isObject(value) &&
    isStringOrNull(value['body']) &&
    isHeaders(value['headers']) &&
    isMessageIssues(value['issues'])
  );
}

function isMessageIssues(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isIssue);
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
      { required: isAdmin },
    );
  }
  return (
    isObject(value) &&
    isMetadataSchemaProperties(value['properties']) &&
    optional(value['required'], isAdmin) &&
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
        enum: isAdmin,
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
    optional(value['enum'], isAdmin) &&
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
        default: isAdmin,
        example: isAdmin,
        maxItems: isNumberValue,
        minItems: isNumberValue,
        'ui:placeholder': isString,
      },
    );
  }
  return (
    isObject(value) &&
    optional(value['default'], isAdmin) &&
    optional(value['example'], isAdmin) &&
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
        enum: isAdmin,
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
    optional(value['enum'], isAdmin) &&
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
    if (!isNotification(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isNotificationLevel(value: unknown, report?: Report): boolean {
  if (value !== 'info' && value !== 'warn' && value !== 'error') {
    fail(report, 'enum', ['info', 'warn', 'error'], value);
    return false;
  }
  return true;
}

function isNth(value: unknown, report?: Report): boolean {
  if (!isInteger(value)) {
    fail(report, 'type', 'an integer', value);
    return false;
  }
  if (value < 1) {
    fail(report, 'minimum', 1, value);
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

function isPagination(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { count: isIntegerValue, next: isStringOrNull }, {});
  }
  return isObject(value) && isIntegerValue(value['count']) && isStringOrNull(value['next']);
}

function isPlanDetail(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { label: isString }, { value: isString });
  }
  return isObject(value) && isString(value['label']) && optional(value['value'], isString);
}

function isPlanListPlans(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isBillingPlan);
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

function isResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesResourceStatus.has(value)) {
    fail(report, 'enum', valuesResourceStatus, value);
    return false;
  }
  return true;
}

function isSnapshotProperty(value: unknown, report?: Report): boolean {
  return isListOf(report, value, getDescriptionResponse200);
}

function isStateBalance(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        balance: isPrepaymentBalance,
        id: isString,
        installationId: isString,
        timestamp: isNumberValue,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isPrepaymentBalance(value['balance']) &&
    isString(value['id']) &&
    isString(value['installationId']) &&
    isNumberValue(value['timestamp'])
  );
}

function isStateBillingData(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        data: isSubmitBillingDataRequest,
        id: isString,
        installationId: isString,
        timestamp: isNumberValue,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isSubmitBillingDataRequest(value['data']) &&
    isString(value['id']) &&
    isString(value['installationId']) &&
    isNumberValue(value['timestamp'])
  );
}

function isStateConnection(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { environments: isAdmin, id: isString, projectId: isString, resourceId: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isAdmin(value['environments']) &&
    isString(value['id']) &&
    isString(value['projectId']) &&
    isString(value['resourceId'])
  );
}

function isStateDelivery(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        attempts: isStateDeliveryAttempts,
        body: isString,
        createdAt: isNumberValue,
        id: isString,
        retryUntil: isNumberValue,
        state: isStateDeliveryState,
        type: isString,
        url: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isStateDeliveryAttempts(value['attempts']) &&
    isString(value['body']) &&
    isNumberValue(value['createdAt']) &&
    isString(value['id']) &&
    isNumberValue(value['retryUntil']) &&
    isStateDeliveryState(value['state']) &&
    isString(value['type']) &&
    isString(value['url'])
  );
}

function isStateDeliveryAttempts(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStateDeliveryAttemptsItem);
}

function isStateDeliveryAttemptsItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { at: isNumberValue, error: isStringOrNull, status: isIntegerOrNull },
      {},
    );
  }
  return (
    isObject(value) &&
    isNumberValue(value['at']) &&
    isStringOrNull(value['error']) &&
    isIntegerOrNull(value['status'])
  );
}

function isStateDeliveryState(value: unknown, report?: Report): boolean {
  if (value !== 'pending' && value !== 'delivered' && value !== 'dropped') {
    fail(report, 'enum', ['pending', 'delivered', 'dropped'], value);
    return false;
  }
  return true;
}

function isStateInstallation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        billingPlan: isBillingPlan2,
        createdAt: isNumberValue,
        deleteRequestedAt: isNumberOrNull,
        deletedAt: isNumberOrNull,
        disabledReason: isStringOrNull,
        finalizedAt: isNumberOrNull,
        id: isString,
        installationType: isStateInstallationInstallationType,
        integrationId: isString,
        memberId: isString,
        notification: isNotification2,
        scopes: isAdmin,
        status: isResourceStatus,
        teamId: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['billingPlan'] !== undefined &&
    isBillingPlan2(value['billingPlan']) &&
    isNumberValue(value['createdAt']) &&
    isNumberOrNull(value['deleteRequestedAt']) &&
    isNumberOrNull(value['deletedAt']) &&
    isStringOrNull(value['disabledReason']) &&
    isNumberOrNull(value['finalizedAt']) &&
    isString(value['id']) &&
    isStateInstallationInstallationType(value['installationType']) &&
    isString(value['integrationId']) &&
    isString(value['memberId']) &&
    value['notification'] !== undefined &&
    isNotification2(value['notification']) &&
    isAdmin(value['scopes']) &&
    isResourceStatus(value['status']) &&
    isString(value['teamId'])
  );
}

function isStateInstallationInstallationType(value: unknown, report?: Report): boolean {
  if (value !== 'marketplace' && value !== 'external') {
    fail(report, 'enum', ['marketplace', 'external'], value);
    return false;
  }
  return true;
}

function isStateIntegration(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        hasInstallationBilling: isBoolean,
        id: isString,
        name: isString,
        partnerUrl: isStringOrNull,
        redirectLoginUrl: isStringOrNull,
        slug: isString,
        webhookUrl: isStringOrNull,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isBoolean(value['hasInstallationBilling']) &&
    isString(value['id']) &&
    isString(value['name']) &&
    isStringOrNull(value['partnerUrl']) &&
    isStringOrNull(value['redirectLoginUrl']) &&
    isString(value['slug']) &&
    isStringOrNull(value['webhookUrl'])
  );
}

function isStateInvoice(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        cancelledAt: isNumberOrNull,
        createdAt: isNumberValue,
        id: isString,
        installationId: isString,
        invoiceDate: isNumberValue,
        invoicedAt: isNumberOrNull,
        items: isItems,
        memo: isStringOrNull,
        number: isString,
        origin: isStateInvoiceOrigin,
        paidAt: isNumberOrNull,
        period: isStateInvoicePeriod,
        refundedAt: isNumberOrNull,
        refunds: isStateInvoiceRefunds,
        state: isInvoiceState,
        total: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isNumberOrNull(value['cancelledAt']) &&
    isNumberValue(value['createdAt']) &&
    isString(value['id']) &&
    isString(value['installationId']) &&
    isNumberValue(value['invoiceDate']) &&
    isNumberOrNull(value['invoicedAt']) &&
    isItems(value['items']) &&
    isStringOrNull(value['memo']) &&
    isString(value['number']) &&
    isStateInvoiceOrigin(value['origin']) &&
    isNumberOrNull(value['paidAt']) &&
    isStateInvoicePeriod(value['period']) &&
    isNumberOrNull(value['refundedAt']) &&
    isStateInvoiceRefunds(value['refunds']) &&
    isInvoiceState(value['state']) &&
    isString(value['total'])
  );
}

function isStateInvoiceOrigin(value: unknown, report?: Report): boolean {
  if (value !== 'submitted' && value !== 'purchase') {
    fail(report, 'enum', ['submitted', 'purchase'], value);
    return false;
  }
  return true;
}

function isStateInvoicePeriod(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { end: isNumberValue, start: isNumberValue }, {});
  }
  return isObject(value) && isNumberValue(value['end']) && isNumberValue(value['start']);
}

function isStateInvoiceRefunds(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStateRefund);
}

function isStateMember(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { email: isString, id: isString, name: isString, role: isString, teamId: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['email']) &&
    isString(value['id']) &&
    isString(value['name']) &&
    isString(value['role']) &&
    isString(value['teamId'])
  );
}

function isStateProduct(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        id: isString,
        integrationId: isString,
        metadataSchema: isMetadataSchema,
        name: isString,
        primaryProtocol: isString,
        shortDescription: isString,
        slug: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['id']) &&
    isString(value['integrationId']) &&
    isMetadataSchema(value['metadataSchema']) &&
    isString(value['name']) &&
    isString(value['primaryProtocol']) &&
    isString(value['shortDescription']) &&
    isString(value['slug'])
  );
}

function isStateProject(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString, name: isString, teamId: isString }, {});
  }
  return (
    isObject(value) && isString(value['id']) && isString(value['name']) && isString(value['teamId'])
  );
}

function isStateRefund(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        completedAt: isNumberOrNull,
        reason: isString,
        requestedAt: isNumberValue,
        total: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isNumberOrNull(value['completedAt']) &&
    isString(value['reason']) &&
    isNumberValue(value['requestedAt']) &&
    isString(value['total'])
  );
}

function isStateResource(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        billingPlan: isBillingPlan2,
        createdAt: isNumberValue,
        deletedAt: isNumberOrNull,
        id: isString,
        installationId: isString,
        metadata: getDescriptionResponse200,
        name: isString,
        notification: isNotification2,
        partnerId: isString,
        productId: isString,
        rotation: isStateResourceRotation,
        secrets: isStateResourceSecrets,
        status: isResourceStatus,
        updatedAt: isNumberValue,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    value['billingPlan'] !== undefined &&
    isBillingPlan2(value['billingPlan']) &&
    isNumberValue(value['createdAt']) &&
    isNumberOrNull(value['deletedAt']) &&
    isString(value['id']) &&
    isString(value['installationId']) &&
    getDescriptionResponse200(value['metadata']) &&
    isString(value['name']) &&
    value['notification'] !== undefined &&
    isNotification2(value['notification']) &&
    isString(value['partnerId']) &&
    isString(value['productId']) &&
    value['rotation'] !== undefined &&
    isStateResourceRotation(value['rotation']) &&
    isStateResourceSecrets(value['secrets']) &&
    isResourceStatus(value['status']) &&
    isNumberValue(value['updatedAt'])
  );
}

function isStateResourceRotation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isStateRotation(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isStateResourceSecrets(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isStateSecret);
}

function isStateRotation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { completedAt: isNumberOrNull, requestedAt: isNumberValue },
      {},
    );
  }
  return (
    isObject(value) && isNumberOrNull(value['completedAt']) && isNumberValue(value['requestedAt'])
  );
}

function isStateSecret(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { name: isString, value: isString }, {});
  }
  return isObject(value) && isString(value['name']) && isString(value['value']);
}

function isStateTeam(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { id: isString, name: isString, payment: isStateTeamPayment, slug: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['id']) &&
    isString(value['name']) &&
    isStateTeamPayment(value['payment']) &&
    isString(value['slug'])
  );
}

function isStateTeamPayment(value: unknown, report?: Report): boolean {
  if (value !== 'valid' && value !== 'declined' && value !== 'missing' && value !== 'blocked') {
    fail(report, 'enum', ['valid', 'declined', 'missing', 'blocked'], value);
    return false;
  }
  return true;
}

function isStateTransfer(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        acceptedBy: isStringOrNull,
        expiresAt: isNumberValue,
        id: isString,
        resourceIds: isAdmin,
        sourceInstallationId: isString,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isStringOrNull(value['acceptedBy']) &&
    isNumberValue(value['expiresAt']) &&
    isString(value['id']) &&
    isAdmin(value['resourceIds']) &&
    isString(value['sourceInstallationId'])
  );
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

function isSubmitBillingDataRequest(value: unknown, report?: Report): boolean {
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

function isTestReport(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        checks: isTestReportChecks,
        coverage: isTestReportCoverage,
        isGreen: isBoolean,
        isInterrupted: isBoolean,
        requests: isIntegerValue,
        seed: isIntegerValue,
        target: isString,
        untested: isAdmin,
        violations: isTestReportViolations,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isTestReportChecks(value['checks']) &&
    isTestReportCoverage(value['coverage']) &&
    isBoolean(value['isGreen']) &&
    isBoolean(value['isInterrupted']) &&
    isIntegerValue(value['requests']) &&
    isIntegerValue(value['seed']) &&
    isString(value['target']) &&
    isAdmin(value['untested']) &&
    isTestReportViolations(value['violations'])
  );
}

function isTestReportChecks(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTestReportChecksItem);
}

function isTestReportChecksItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { id: isString, outcome: isString }, {});
  }
  return isObject(value) && isString(value['id']) && isString(value['outcome']);
}

function isTestReportCoverage(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTestReportCoverageItem);
}

function isTestReportCoverageItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        isOffered: isBoolean,
        isRequired: isBoolean,
        operationId: isString,
        statuses: isTestReportCoverageItemStatuses,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isBoolean(value['isOffered']) &&
    isBoolean(value['isRequired']) &&
    isString(value['operationId']) &&
    isTestReportCoverageItemStatuses(value['statuses'])
  );
}

function isTestReportCoverageItemStatuses(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTestReportCoverageItemStatusesItem);
}

function isTestReportCoverageItemStatusesItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { count: isIntegerValue, status: isString }, {});
  }
  return isObject(value) && isIntegerValue(value['count']) && isString(value['status']);
}

function isTestReportViolations(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTestViolation);
}

function isTestRunStatus(value: unknown, report?: Report): boolean {
  if (value !== 'idle' && value !== 'running' && value !== 'finished' && value !== 'failed') {
    fail(report, 'enum', ['idle', 'running', 'finished', 'failed'], value);
    return false;
  }
  return true;
}

function isTestViolation(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        code: isString,
        exchanges: isTestViolationExchanges,
        id: isString,
        message: isString,
        operationId: isString,
        replay: isString,
        rule: isString,
        severity: isString,
        source: isString,
      },
      { place: isString },
    );
  }
  return (
    isObject(value) &&
    isString(value['code']) &&
    isTestViolationExchanges(value['exchanges']) &&
    isString(value['id']) &&
    isString(value['message']) &&
    isString(value['operationId']) &&
    optional(value['place'], isString) &&
    isString(value['replay']) &&
    isString(value['rule']) &&
    isString(value['severity']) &&
    isString(value['source'])
  );
}

function isTestViolationExchanges(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTestViolationExchangesItem);
}

function isTestViolationExchangesItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        curl: isString,
        request: isTestViolationExchangesItemRequest,
        response: getDescriptionResponse200,
      },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['curl']) &&
    isTestViolationExchangesItemRequest(value['request']) &&
    getDescriptionResponse200(value['response'])
  );
}

function isTestViolationExchangesItemRequest(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { method: isString, path: isString }, { body: isString });
  }
  return (
    isObject(value) &&
    optional(value['body'], isString) &&
    isString(value['method']) &&
    isString(value['path'])
  );
}

function isTokenRequestKind(value: unknown, report?: Report): boolean {
  if (value !== 'user' && value !== 'system') {
    fail(report, 'enum', ['user', 'system'], value);
    return false;
  }
  return true;
}

function isTokenRequestRole(value: unknown, report?: Report): boolean {
  if (value !== 'ADMIN' && value !== 'USER' && value !== 'OWNER') {
    fail(report, 'enum', ['ADMIN', 'USER', 'OWNER'], value);
    return false;
  }
  return true;
}

function isTriggerEvent(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      { name: isString, settable: isAdmin, summary: isString },
      {},
    );
  }
  return (
    isObject(value) &&
    isString(value['name']) &&
    isAdmin(value['settable']) &&
    isString(value['summary'])
  );
}

function isTriggerResultAnsweredBy(value: unknown, report?: Report): boolean {
  if (value !== 'partner' && value !== 'stand-in' && value !== null) {
    fail(report, 'enum', ['partner', 'stand-in', null], value);
    return false;
  }
  return true;
}

function isTriggerResultExchanges(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isTriggerResultExchangesItem);
}

function isTriggerResultExchangesItem(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(
      report,
      value,
      {
        direction: isDirection,
        id: isString,
        method: isString,
        note: isStringOrNull,
        path: isString,
        status: isIntegerOrNull,
      },
      { operationId: isString },
    );
  }
  return (
    isObject(value) &&
    isDirection(value['direction']) &&
    isString(value['id']) &&
    isString(value['method']) &&
    isStringOrNull(value['note']) &&
    optional(value['operationId'], isString) &&
    isString(value['path']) &&
    isIntegerOrNull(value['status'])
  );
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

function isVerifyFailureError(value: unknown, report?: Report): boolean {
  if (report) {
    return explainObject(report, value, { code: isString, message: isString }, {});
  }
  return isObject(value) && isString(value['code']) && isString(value['message']);
}

function isVerifyRequestExpectations(value: unknown, report?: Report): boolean {
  return isListOf(report, value, isCallExpectation);
}
