// Written by openapi-counterpart from the description. Edits are lost.

import {
  count,
  fail,
  isArray,
  isDateTime,
  isInteger,
  isNumber,
  isObject,
  oneOf,
  stop,
} from '@openapi-counterpart/runtime';
import type { Report } from '@openapi-counterpart/runtime';

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
const patternMoney = new RegExp('^[0-9]+(\\.[0-9]+)?$', 'u');

export function isIndex(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $admin = value['admin'];
  if ($admin === undefined && fail(report, 'required', 'admin', value)) return false;
  const $operations = value['operations'];
  if ($operations === undefined && fail(report, 'required', 'operations', value)) return false;
  if ($admin !== undefined) {
    if (!isArray($admin)) {
      if (fail(report?.at('admin'), 'type', 'an array', $admin)) return false;
    } else {
      for (let $index = 0; $index < $admin.length; $index += 1) {
        const $item = $admin[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('admin', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if ($operations !== undefined) {
    if (!isArray($operations)) {
      if (fail(report?.at('operations'), 'type', 'an array', $operations)) return false;
    } else {
      for (let $index2 = 0; $index2 < $operations.length; $index2 += 1) {
        const $item2 = $operations[$index2];
        if (
          typeof $item2 !== 'string' &&
          fail(report?.at('operations', $index2), 'type', 'a string', $item2)
        )
          return false;
      }
    }
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

export function isClock(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $isFrozen = value['isFrozen'];
  if ($isFrozen === undefined && fail(report, 'required', 'isFrozen', value)) return false;
  const $now = value['now'];
  if ($now === undefined && fail(report, 'required', 'now', value)) return false;
  if (
    $isFrozen !== undefined &&
    typeof $isFrozen !== 'boolean' &&
    fail(report?.at('isFrozen'), 'type', 'true or false', $isFrozen)
  )
    return false;
  if ($now !== undefined) {
    if (typeof $now !== 'string') {
      if (fail(report?.at('now'), 'type', 'a string', $now)) return false;
    } else if (
      !isDateTime($now) &&
      fail(report?.at('now'), 'format', 'a date and time such as 2025-01-31T12:00:00Z', $now)
    )
      return false;
  }
  return count(report) === found;
}

export function advanceClockBody(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $by = value['by'];
  if ($by === undefined && fail(report, 'required', 'by', value)) return false;
  if (
    $by !== undefined &&
    !(isNumber($by) || typeof $by === 'string') &&
    fail(report?.at('by'), 'type', 'a number or a string', $by)
  )
    return false;
  return count(report) === found;
}

export function setClockBody(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $to = value['to'];
  if ($to === undefined && fail(report, 'required', 'to', value)) return false;
  if (
    $to !== undefined &&
    typeof $to !== 'string' &&
    fail(report?.at('to'), 'type', 'a string', $to)
  )
    return false;
  return count(report) === found;
}

export function getDescriptionPath(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $api = value['api'];
  if ($api === undefined && fail(report, 'required', 'api', value)) return false;
  if (
    $api !== undefined &&
    $api !== 'partner-api' &&
    $api !== 'vercel-api' &&
    fail(report?.at('api'), 'enum', ['partner-api', 'vercel-api'], $api)
  )
    return false;
  return count(report) === found;
}

export function getDescriptionResponse200(value: unknown, report?: Report): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  return true;
}

export function getEnvironmentQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $format = value['format'];
  if (
    $format !== undefined &&
    $format !== 'json' &&
    $format !== 'env' &&
    fail(report?.at('format'), 'enum', ['json', 'env'], $format)
  )
    return false;
  return count(report) === found;
}

export function isEnvironment(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  for (const $key in value) {
    const $property = value[$key];
    if (
      $property !== undefined &&
      typeof $property !== 'string' &&
      fail(report?.at($key), 'type', 'a string', $property)
    )
      return false;
  }
  return count(report) === found;
}

export function getEnvironmentResponse200(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') {
    fail(report, 'type', 'a string', value);
    return false;
  }
  return true;
}

export function listExchangesQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $limit = value['limit'];
  if ($limit !== undefined) {
    if (!isInteger($limit)) {
      if (fail(report?.at('limit'), 'type', 'an integer', $limit)) return false;
    } else {
      if ($limit < 1 && fail(report?.at('limit'), 'minimum', 1, $limit)) return false;
      if ($limit > 1000 && fail(report?.at('limit'), 'maximum', 1000, $limit)) return false;
    }
  }
  const $until = value['until'];
  if (
    $until !== undefined &&
    typeof $until !== 'string' &&
    fail(report?.at('until'), 'type', 'a string', $until)
  )
    return false;
  return count(report) === found;
}

export function listExchangesHeader(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $lastEventID = value['Last-Event-ID'];
  if (
    $lastEventID !== undefined &&
    typeof $lastEventID !== 'string' &&
    fail(report?.at('Last-Event-ID'), 'type', 'a string', $lastEventID)
  )
    return false;
  return count(report) === found;
}

export function isExchangePage(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $exchanges = value['exchanges'];
  if ($exchanges === undefined && fail(report, 'required', 'exchanges', value)) return false;
  const $pagination = value['pagination'];
  if ($pagination === undefined && fail(report, 'required', 'pagination', value)) return false;
  if ($exchanges !== undefined) {
    if (!isArray($exchanges)) {
      if (fail(report?.at('exchanges'), 'type', 'an array', $exchanges)) return false;
    } else {
      for (let $index = 0; $index < $exchanges.length; $index += 1) {
        const $item = $exchanges[$index];
        if (!isExchange($item, report?.at('exchanges', $index)) && stop(report)) return false;
      }
    }
  }
  if (
    $pagination !== undefined &&
    !isExchangePagePagination($pagination, report?.at('pagination')) &&
    stop(report)
  )
    return false;
  return count(report) === found;
}

export function listExchangesResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $data = value['data'];
  if ($data === undefined && fail(report, 'required', 'data', value)) return false;
  if ($data !== undefined && !isExchange($data, report?.at('data')) && stop(report)) return false;
  return count(report) === found;
}

export function listFaultsResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $faults = value['faults'];
  if ($faults === undefined && fail(report, 'required', 'faults', value)) return false;
  if ($faults !== undefined) {
    if (!isArray($faults)) {
      if (fail(report?.at('faults'), 'type', 'an array', $faults)) return false;
    } else {
      for (let $index = 0; $index < $faults.length; $index += 1) {
        const $item = $faults[$index];
        if (!isActiveFault($item, report?.at('faults', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

export function isFaultRule(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $operationId = value['operationId'];
  if ($operationId === undefined && fail(report, 'required', 'operationId', value)) return false;
  const $api = value['api'];
  if ($api !== undefined && !isFaultyApi($api, report?.at('api')) && stop(report)) return false;
  const $delay = value['delay'];
  if ($delay !== undefined) {
    if (!isInteger($delay)) {
      if (fail(report?.at('delay'), 'type', 'an integer', $delay)) return false;
    } else {
      if ($delay < 0 && fail(report?.at('delay'), 'minimum', 0, $delay)) return false;
      if ($delay > 600000 && fail(report?.at('delay'), 'maximum', 600000, $delay)) return false;
    }
  }
  const $drop = value['drop'];
  if (
    $drop !== undefined &&
    typeof $drop !== 'boolean' &&
    fail(report?.at('drop'), 'type', 'true or false', $drop)
  )
    return false;
  const $nth = value['nth'];
  if ($nth !== undefined) {
    if (!isInteger($nth)) {
      if (fail(report?.at('nth'), 'type', 'an integer', $nth)) return false;
    } else if ($nth < 1 && fail(report?.at('nth'), 'minimum', 1, $nth)) return false;
  }
  if (
    $operationId !== undefined &&
    typeof $operationId !== 'string' &&
    fail(report?.at('operationId'), 'type', 'a string', $operationId)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined) {
    if (!isInteger($status)) {
      if (fail(report?.at('status'), 'type', 'an integer', $status)) return false;
    } else {
      if ($status < 400 && fail(report?.at('status'), 'minimum', 400, $status)) return false;
      if ($status > 599 && fail(report?.at('status'), 'maximum', 599, $status)) return false;
    }
  }
  const $times = value['times'];
  if ($times !== undefined) {
    if (!isInteger($times)) {
      if (fail(report?.at('times'), 'type', 'an integer', $times)) return false;
    } else if ($times < 1 && fail(report?.at('times'), 'minimum', 1, $times)) return false;
  }
  return count(report) === found;
}

export function isActiveFault(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isFaultRule(value, report) && stop(report)) return false;
  if (!isObject(value)) {
    if (fail(report, 'type', 'an object', value)) return false;
  } else {
    const $api = value['api'];
    if ($api === undefined && fail(report, 'required', 'api', value)) return false;
    const $applied = value['applied'];
    if ($applied === undefined && fail(report, 'required', 'applied', value)) return false;
    const $calls = value['calls'];
    if ($calls === undefined && fail(report, 'required', 'calls', value)) return false;
    const $id = value['id'];
    if ($id === undefined && fail(report, 'required', 'id', value)) return false;
    if ($api !== undefined && !isFaultyApi($api, report?.at('api')) && stop(report)) return false;
    if (
      $applied !== undefined &&
      !isInteger($applied) &&
      fail(report?.at('applied'), 'type', 'an integer', $applied)
    )
      return false;
    if (
      $calls !== undefined &&
      !isInteger($calls) &&
      fail(report?.at('calls'), 'type', 'an integer', $calls)
    )
      return false;
    if (
      $id !== undefined &&
      typeof $id !== 'string' &&
      fail(report?.at('id'), 'type', 'a string', $id)
    )
      return false;
  }
  return count(report) === found;
}

export function removeFaultPath(value: unknown, report?: Report): boolean {
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

export function listOperationsResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $operations = value['operations'];
  if ($operations === undefined && fail(report, 'required', 'operations', value)) return false;
  if ($operations !== undefined) {
    if (!isArray($operations)) {
      if (fail(report?.at('operations'), 'type', 'an array', $operations)) return false;
    } else {
      for (let $index = 0; $index < $operations.length; $index += 1) {
        const $item = $operations[$index];
        if (!isDescribedOperation($item, report?.at('operations', $index)) && stop(report))
          return false;
      }
    }
  }
  return count(report) === found;
}

export function listPlansQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installationId = value['installationId'];
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  const $product = value['product'];
  if (
    $product !== undefined &&
    typeof $product !== 'string' &&
    fail(report?.at('product'), 'type', 'a string', $product)
  )
    return false;
  const $resourceId = value['resourceId'];
  if (
    $resourceId !== undefined &&
    typeof $resourceId !== 'string' &&
    fail(report?.at('resourceId'), 'type', 'a string', $resourceId)
  )
    return false;
  const $metadata = value['metadata'];
  if (
    $metadata !== undefined &&
    typeof $metadata !== 'string' &&
    fail(report?.at('metadata'), 'type', 'a string', $metadata)
  )
    return false;
  return count(report) === found;
}

export function isPlanList(value: unknown, report?: Report): boolean {
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

export function isReadiness(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $url = value['url'];
  if ($url === undefined && fail(report, 'required', 'url', value)) return false;
  if (
    $url !== undefined &&
    typeof $url !== 'string' &&
    fail(report?.at('url'), 'type', 'a string', $url)
  )
    return false;
  return count(report) === found;
}

export function isSnapshot(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  for (const $key in value) {
    const $property = value[$key];
    if ($property !== undefined) {
      if (!isArray($property)) {
        if (fail(report?.at($key), 'type', 'an array', $property)) return false;
      } else {
        for (let $index = 0; $index < $property.length; $index += 1) {
          const $item = $property[$index];
          if (!isObject($item) && fail(report?.at($key, $index), 'type', 'an object', $item))
            return false;
        }
      }
    }
  }
  return count(report) === found;
}

export function isSeed(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $installations = value['installations'];
  if ($installations !== undefined) {
    if (!isArray($installations)) {
      if (fail(report?.at('installations'), 'type', 'an array', $installations)) return false;
    } else {
      for (let $index = 0; $index < $installations.length; $index += 1) {
        const $item = $installations[$index];
        if (
          !isObject($item) &&
          fail(report?.at('installations', $index), 'type', 'an object', $item)
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
        if (
          !isObject($item2) &&
          fail(report?.at('integrations', $index2), 'type', 'an object', $item2)
        )
          return false;
      }
    }
  }
  const $teams = value['teams'];
  if ($teams !== undefined) {
    if (!isArray($teams)) {
      if (fail(report?.at('teams'), 'type', 'an array', $teams)) return false;
    } else {
      for (let $index3 = 0; $index3 < $teams.length; $index3 += 1) {
        const $item3 = $teams[$index3];
        if (!isObject($item3) && fail(report?.at('teams', $index3), 'type', 'an object', $item3))
          return false;
      }
    }
  }
  for (const $key4 in value) {
    if (
      !($key4 === 'installations' || $key4 === 'integrations' || $key4 === 'teams') &&
      value[$key4] !== undefined &&
      fail(report?.at($key4), 'additionalProperties', true, value[$key4])
    )
      return false;
  }
  return count(report) === found;
}

export function getStateQuery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $collection = value['collection'];
  if (
    $collection !== undefined &&
    typeof $collection !== 'string' &&
    fail(report?.at('collection'), 'type', 'a string', $collection)
  )
    return false;
  const $limit = value['limit'];
  if ($limit !== undefined) {
    if (!isInteger($limit)) {
      if (fail(report?.at('limit'), 'type', 'an integer', $limit)) return false;
    } else {
      if ($limit < 1 && fail(report?.at('limit'), 'minimum', 1, $limit)) return false;
      if ($limit > 1000 && fail(report?.at('limit'), 'maximum', 1000, $limit)) return false;
    }
  }
  const $until = value['until'];
  if (
    $until !== undefined &&
    typeof $until !== 'string' &&
    fail(report?.at('until'), 'type', 'a string', $until)
  )
    return false;
  return count(report) === found;
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
    !isExchangePagePagination($pagination, report?.at('pagination')) &&
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

export function isTokenRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $kind = value['kind'];
  if ($kind === undefined && fail(report, 'required', 'kind', value)) return false;
  const $flaw = value['flaw'];
  if (
    $flaw !== undefined &&
    typeof $flaw !== 'string' &&
    fail(report?.at('flaw'), 'type', 'a string', $flaw)
  )
    return false;
  const $installationId = value['installationId'];
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $kind !== undefined &&
    $kind !== 'user' &&
    $kind !== 'system' &&
    fail(report?.at('kind'), 'enum', ['user', 'system'], $kind)
  )
    return false;
  const $role = value['role'];
  if (
    $role !== undefined &&
    $role !== 'ADMIN' &&
    $role !== 'USER' &&
    fail(report?.at('role'), 'enum', ['ADMIN', 'USER'], $role)
  )
    return false;
  return count(report) === found;
}

export function isSignedToken(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $token = value['token'];
  if ($token === undefined && fail(report, 'required', 'token', value)) return false;
  if (
    $token !== undefined &&
    typeof $token !== 'string' &&
    fail(report?.at('token'), 'type', 'a string', $token)
  )
    return false;
  return count(report) === found;
}

export function isTriggerRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $event = value['event'];
  if ($event === undefined && fail(report, 'required', 'event', value)) return false;
  if (
    $event !== undefined &&
    typeof $event !== 'string' &&
    fail(report?.at('event'), 'type', 'a string', $event)
  )
    return false;
  const $set = value['set'];
  if ($set !== undefined && !isObject($set) && fail(report?.at('set'), 'type', 'an object', $set))
    return false;
  return count(report) === found;
}

export function isTriggerResult(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $event = value['event'];
  if ($event === undefined && fail(report, 'required', 'event', value)) return false;
  const $exchanges = value['exchanges'];
  if ($exchanges === undefined && fail(report, 'required', 'exchanges', value)) return false;
  const $note2 = value['note'];
  if ($note2 === undefined && fail(report, 'required', 'note', value)) return false;
  const $outcome = value['outcome'];
  if ($outcome === undefined && fail(report, 'required', 'outcome', value)) return false;
  if (
    $event !== undefined &&
    typeof $event !== 'string' &&
    fail(report?.at('event'), 'type', 'a string', $event)
  )
    return false;
  if ($exchanges !== undefined) {
    if (!isArray($exchanges)) {
      if (fail(report?.at('exchanges'), 'type', 'an array', $exchanges)) return false;
    } else {
      for (let $index = 0; $index < $exchanges.length; $index += 1) {
        const $item = $exchanges[$index];
        if (!isObject($item)) {
          if (fail(report?.at('exchanges', $index), 'type', 'an object', $item)) return false;
        } else {
          const $direction = $item['direction'];
          if (
            $direction === undefined &&
            fail(report?.at('exchanges', $index), 'required', 'direction', $item)
          )
            return false;
          const $id = $item['id'];
          if ($id === undefined && fail(report?.at('exchanges', $index), 'required', 'id', $item))
            return false;
          const $method = $item['method'];
          if (
            $method === undefined &&
            fail(report?.at('exchanges', $index), 'required', 'method', $item)
          )
            return false;
          const $note = $item['note'];
          if (
            $note === undefined &&
            fail(report?.at('exchanges', $index), 'required', 'note', $item)
          )
            return false;
          const $path = $item['path'];
          if (
            $path === undefined &&
            fail(report?.at('exchanges', $index), 'required', 'path', $item)
          )
            return false;
          const $status = $item['status'];
          if (
            $status === undefined &&
            fail(report?.at('exchanges', $index), 'required', 'status', $item)
          )
            return false;
          if (
            $direction !== undefined &&
            $direction !== 'in' &&
            $direction !== 'out' &&
            fail(report?.at('exchanges', $index, 'direction'), 'enum', ['in', 'out'], $direction)
          )
            return false;
          if (
            $id !== undefined &&
            typeof $id !== 'string' &&
            fail(report?.at('exchanges', $index, 'id'), 'type', 'a string', $id)
          )
            return false;
          if (
            $method !== undefined &&
            typeof $method !== 'string' &&
            fail(report?.at('exchanges', $index, 'method'), 'type', 'a string', $method)
          )
            return false;
          if (
            $note !== undefined &&
            !(typeof $note === 'string' || $note === null) &&
            fail(report?.at('exchanges', $index, 'note'), 'type', 'a string or null', $note)
          )
            return false;
          const $operationId = $item['operationId'];
          if (
            $operationId !== undefined &&
            typeof $operationId !== 'string' &&
            fail(report?.at('exchanges', $index, 'operationId'), 'type', 'a string', $operationId)
          )
            return false;
          if (
            $path !== undefined &&
            typeof $path !== 'string' &&
            fail(report?.at('exchanges', $index, 'path'), 'type', 'a string', $path)
          )
            return false;
          if (
            $status !== undefined &&
            !(isInteger($status) || $status === null) &&
            fail(report?.at('exchanges', $index, 'status'), 'type', 'an integer or null', $status)
          )
            return false;
        }
      }
    }
  }
  if (
    $note2 !== undefined &&
    !(typeof $note2 === 'string' || $note2 === null) &&
    fail(report?.at('note'), 'type', 'a string or null', $note2)
  )
    return false;
  if (
    $outcome !== undefined &&
    !isObject($outcome) &&
    fail(report?.at('outcome'), 'type', 'an object', $outcome)
  )
    return false;
  return count(report) === found;
}

export function listTriggersResponse200(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $events = value['events'];
  if ($events === undefined && fail(report, 'required', 'events', value)) return false;
  if ($events !== undefined) {
    if (!isArray($events)) {
      if (fail(report?.at('events'), 'type', 'an array', $events)) return false;
    } else {
      for (let $index = 0; $index < $events.length; $index += 1) {
        const $item = $events[$index];
        if (!isTriggerEvent($item, report?.at('events', $index)) && stop(report)) return false;
      }
    }
  }
  return count(report) === found;
}

export function isVerifyRequest(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $expectations = value['expectations'];
  if ($expectations === undefined && fail(report, 'required', 'expectations', value)) return false;
  if ($expectations !== undefined) {
    if (!isArray($expectations)) {
      if (fail(report?.at('expectations'), 'type', 'an array', $expectations)) return false;
    } else {
      for (let $index = 0; $index < $expectations.length; $index += 1) {
        const $item = $expectations[$index];
        if (!isCallExpectation($item, report?.at('expectations', $index)) && stop(report))
          return false;
      }
    }
  }
  const $inOrder = value['inOrder'];
  if (
    $inOrder !== undefined &&
    typeof $inOrder !== 'boolean' &&
    fail(report?.at('inOrder'), 'type', 'true or false', $inOrder)
  )
    return false;
  return count(report) === found;
}

export function isVerified(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $holds = value['holds'];
  if ($holds === undefined && fail(report, 'required', 'holds', value)) return false;
  if (
    $holds !== undefined &&
    typeof $holds !== 'boolean' &&
    fail(report?.at('holds'), 'type', 'true or false', $holds)
  )
    return false;
  return count(report) === found;
}

export function isVerifyFailure(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $error = value['error'];
  if ($error === undefined && fail(report, 'required', 'error', value)) return false;
  const $failures = value['failures'];
  if ($failures === undefined && fail(report, 'required', 'failures', value)) return false;
  const $holds = value['holds'];
  if ($holds === undefined && fail(report, 'required', 'holds', value)) return false;
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
  if ($failures !== undefined) {
    if (!isArray($failures)) {
      if (fail(report?.at('failures'), 'type', 'an array', $failures)) return false;
    } else {
      for (let $index = 0; $index < $failures.length; $index += 1) {
        const $item = $failures[$index];
        if (!isObject($item) && fail(report?.at('failures', $index), 'type', 'an object', $item))
          return false;
      }
    }
  }
  if (
    $holds !== undefined &&
    typeof $holds !== 'boolean' &&
    fail(report?.at('holds'), 'type', 'true or false', $holds)
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

function isCallExpectation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $operationId = value['operationId'];
  if ($operationId === undefined && fail(report, 'required', 'operationId', value)) return false;
  const $atLeast = value['atLeast'];
  if ($atLeast !== undefined) {
    if (!isInteger($atLeast)) {
      if (fail(report?.at('atLeast'), 'type', 'an integer', $atLeast)) return false;
    } else if ($atLeast < 0 && fail(report?.at('atLeast'), 'minimum', 0, $atLeast)) return false;
  }
  const $atMost = value['atMost'];
  if ($atMost !== undefined) {
    if (!isInteger($atMost)) {
      if (fail(report?.at('atMost'), 'type', 'an integer', $atMost)) return false;
    } else if ($atMost < 0 && fail(report?.at('atMost'), 'minimum', 0, $atMost)) return false;
  }
  const $direction = value['direction'];
  if (
    $direction !== undefined &&
    $direction !== 'in' &&
    $direction !== 'out' &&
    fail(report?.at('direction'), 'enum', ['in', 'out'], $direction)
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
  if (
    $operationId !== undefined &&
    typeof $operationId !== 'string' &&
    fail(report?.at('operationId'), 'type', 'a string', $operationId)
  )
    return false;
  const $path = value['path'];
  if (
    $path !== undefined &&
    typeof $path !== 'string' &&
    fail(report?.at('path'), 'type', 'a string', $path)
  )
    return false;
  const $status = value['status'];
  if ($status !== undefined) {
    if (!isInteger($status)) {
      if (fail(report?.at('status'), 'type', 'an integer', $status)) return false;
    } else {
      if ($status < 100 && fail(report?.at('status'), 'minimum', 100, $status)) return false;
      if ($status > 599 && fail(report?.at('status'), 'maximum', 599, $status)) return false;
    }
  }
  const $times = value['times'];
  if ($times !== undefined) {
    if (!isInteger($times)) {
      if (fail(report?.at('times'), 'type', 'an integer', $times)) return false;
    } else if ($times < 0 && fail(report?.at('times'), 'minimum', 0, $times)) return false;
  }
  return count(report) === found;
}

function isDescribedOperation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $api = value['api'];
  if ($api === undefined && fail(report, 'required', 'api', value)) return false;
  const $method = value['method'];
  if ($method === undefined && fail(report, 'required', 'method', value)) return false;
  const $operationId = value['operationId'];
  if ($operationId === undefined && fail(report, 'required', 'operationId', value)) return false;
  const $path = value['path'];
  if ($path === undefined && fail(report, 'required', 'path', value)) return false;
  const $summary = value['summary'];
  if ($summary === undefined && fail(report, 'required', 'summary', value)) return false;
  if (
    $api !== undefined &&
    $api !== 'partner-api' &&
    $api !== 'vercel-api' &&
    $api !== 'webhook' &&
    fail(report?.at('api'), 'enum', ['partner-api', 'vercel-api', 'webhook'], $api)
  )
    return false;
  if (
    $method !== undefined &&
    typeof $method !== 'string' &&
    fail(report?.at('method'), 'type', 'a string', $method)
  )
    return false;
  if (
    $operationId !== undefined &&
    typeof $operationId !== 'string' &&
    fail(report?.at('operationId'), 'type', 'a string', $operationId)
  )
    return false;
  if (
    $path !== undefined &&
    typeof $path !== 'string' &&
    fail(report?.at('path'), 'type', 'a string', $path)
  )
    return false;
  if (
    $summary !== undefined &&
    typeof $summary !== 'string' &&
    fail(report?.at('summary'), 'type', 'a string', $summary)
  )
    return false;
  return count(report) === found;
}

function isExchange(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $api = value['api'];
  if ($api === undefined && fail(report, 'required', 'api', value)) return false;
  const $at = value['at'];
  if ($at === undefined && fail(report, 'required', 'at', value)) return false;
  const $direction = value['direction'];
  if ($direction === undefined && fail(report, 'required', 'direction', value)) return false;
  const $duration = value['duration'];
  if ($duration === undefined && fail(report, 'required', 'duration', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $method = value['method'];
  if ($method === undefined && fail(report, 'required', 'method', value)) return false;
  const $note = value['note'];
  if ($note === undefined && fail(report, 'required', 'note', value)) return false;
  const $path = value['path'];
  if ($path === undefined && fail(report, 'required', 'path', value)) return false;
  const $request = value['request'];
  if ($request === undefined && fail(report, 'required', 'request', value)) return false;
  const $response = value['response'];
  if ($response === undefined && fail(report, 'required', 'response', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  if (
    $api !== undefined &&
    typeof $api !== 'string' &&
    fail(report?.at('api'), 'type', 'a string', $api)
  )
    return false;
  if ($at !== undefined && !isNumber($at) && fail(report?.at('at'), 'type', 'a number', $at))
    return false;
  if (
    $direction !== undefined &&
    $direction !== 'in' &&
    $direction !== 'out' &&
    fail(report?.at('direction'), 'enum', ['in', 'out'], $direction)
  )
    return false;
  if (
    $duration !== undefined &&
    !isNumber($duration) &&
    fail(report?.at('duration'), 'type', 'a number', $duration)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $method !== undefined &&
    typeof $method !== 'string' &&
    fail(report?.at('method'), 'type', 'a string', $method)
  )
    return false;
  if (
    $note !== undefined &&
    !(typeof $note === 'string' || $note === null) &&
    fail(report?.at('note'), 'type', 'a string or null', $note)
  )
    return false;
  const $operationId = value['operationId'];
  if (
    $operationId !== undefined &&
    typeof $operationId !== 'string' &&
    fail(report?.at('operationId'), 'type', 'a string', $operationId)
  )
    return false;
  if (
    $path !== undefined &&
    typeof $path !== 'string' &&
    fail(report?.at('path'), 'type', 'a string', $path)
  )
    return false;
  if ($request !== undefined && !isMessage($request, report?.at('request')) && stop(report))
    return false;
  if ($response !== undefined) {
    if ($response === null) {
      if (!isNull($response, report?.at('response')) && stop(report)) return false;
    } else if (isObject($response)) {
      if (!isMessage($response, report?.at('response')) && stop(report)) return false;
    } else if (fail(report?.at('response'), 'type', 'an object or null', $response)) return false;
  }
  if (
    $status !== undefined &&
    !(isInteger($status) || $status === null) &&
    fail(report?.at('status'), 'type', 'an integer or null', $status)
  )
    return false;
  return count(report) === found;
}

function isExchangePagePagination(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $count = value['count'];
  if ($count === undefined && fail(report, 'required', 'count', value)) return false;
  const $next = value['next'];
  if ($next === undefined && fail(report, 'required', 'next', value)) return false;
  if (
    $count !== undefined &&
    !isInteger($count) &&
    fail(report?.at('count'), 'type', 'an integer', $count)
  )
    return false;
  if (
    $next !== undefined &&
    !(typeof $next === 'string' || $next === null) &&
    fail(report?.at('next'), 'type', 'a string or null', $next)
  )
    return false;
  return count(report) === found;
}

function isFaultyApi(value: unknown, report?: Report): boolean {
  if (value !== 'vercel-api' && value !== 'partner-api' && value !== 'webhook') {
    fail(report, 'enum', ['vercel-api', 'partner-api', 'webhook'], value);
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

function isInvoiceState(value: unknown, report?: Report): boolean {
  if (!valuesInvoiceState.has(value)) {
    fail(report, 'enum', valuesInvoiceState, value);
    return false;
  }
  return true;
}

function isIssue(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $keyword = value['keyword'];
  if ($keyword === undefined && fail(report, 'required', 'keyword', value)) return false;
  const $message = value['message'];
  if ($message === undefined && fail(report, 'required', 'message', value)) return false;
  const $pointer = value['pointer'];
  if ($pointer === undefined && fail(report, 'required', 'pointer', value)) return false;
  if (
    $keyword !== undefined &&
    typeof $keyword !== 'string' &&
    fail(report?.at('keyword'), 'type', 'a string', $keyword)
  )
    return false;
  if (
    $message !== undefined &&
    typeof $message !== 'string' &&
    fail(report?.at('message'), 'type', 'a string', $message)
  )
    return false;
  if (
    $pointer !== undefined &&
    typeof $pointer !== 'string' &&
    fail(report?.at('pointer'), 'type', 'a string', $pointer)
  )
    return false;
  return count(report) === found;
}

function isMessage(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $body = value['body'];
  if ($body === undefined && fail(report, 'required', 'body', value)) return false;
  const $headers = value['headers'];
  if ($headers === undefined && fail(report, 'required', 'headers', value)) return false;
  const $issues = value['issues'];
  if ($issues === undefined && fail(report, 'required', 'issues', value)) return false;
  if (
    $body !== undefined &&
    !(typeof $body === 'string' || $body === null) &&
    fail(report?.at('body'), 'type', 'a string or null', $body)
  )
    return false;
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
  if ($issues !== undefined) {
    if (!isArray($issues)) {
      if (fail(report?.at('issues'), 'type', 'an array', $issues)) return false;
    } else {
      for (let $index = 0; $index < $issues.length; $index += 1) {
        const $item = $issues[$index];
        if (!isIssue($item, report?.at('issues', $index)) && stop(report)) return false;
      }
    }
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

function isResourceStatus(value: unknown, report?: Report): boolean {
  if (!valuesResourceStatus.has(value)) {
    fail(report, 'enum', valuesResourceStatus, value);
    return false;
  }
  return true;
}

function isStateBalance(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $balance = value['balance'];
  if ($balance === undefined && fail(report, 'required', 'balance', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $timestamp = value['timestamp'];
  if ($timestamp === undefined && fail(report, 'required', 'timestamp', value)) return false;
  if (
    $balance !== undefined &&
    !isPrepaymentBalance($balance, report?.at('balance')) &&
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
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $timestamp !== undefined &&
    !isNumber($timestamp) &&
    fail(report?.at('timestamp'), 'type', 'a number', $timestamp)
  )
    return false;
  return count(report) === found;
}

function isStateBillingData(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $data = value['data'];
  if ($data === undefined && fail(report, 'required', 'data', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $timestamp = value['timestamp'];
  if ($timestamp === undefined && fail(report, 'required', 'timestamp', value)) return false;
  if ($data !== undefined && !isSubmitBillingDataRequest($data, report?.at('data')) && stop(report))
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $timestamp !== undefined &&
    !isNumber($timestamp) &&
    fail(report?.at('timestamp'), 'type', 'a number', $timestamp)
  )
    return false;
  return count(report) === found;
}

function isStateConnection(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $environments = value['environments'];
  if ($environments === undefined && fail(report, 'required', 'environments', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $projectId = value['projectId'];
  if ($projectId === undefined && fail(report, 'required', 'projectId', value)) return false;
  const $resourceId = value['resourceId'];
  if ($resourceId === undefined && fail(report, 'required', 'resourceId', value)) return false;
  if ($environments !== undefined) {
    if (!isArray($environments)) {
      if (fail(report?.at('environments'), 'type', 'an array', $environments)) return false;
    } else {
      for (let $index = 0; $index < $environments.length; $index += 1) {
        const $item = $environments[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('environments', $index), 'type', 'a string', $item)
        )
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
  return count(report) === found;
}

function isStateDelivery(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $attempts = value['attempts'];
  if ($attempts === undefined && fail(report, 'required', 'attempts', value)) return false;
  const $body = value['body'];
  if ($body === undefined && fail(report, 'required', 'body', value)) return false;
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $retryUntil = value['retryUntil'];
  if ($retryUntil === undefined && fail(report, 'required', 'retryUntil', value)) return false;
  const $state = value['state'];
  if ($state === undefined && fail(report, 'required', 'state', value)) return false;
  const $type = value['type'];
  if ($type === undefined && fail(report, 'required', 'type', value)) return false;
  const $url = value['url'];
  if ($url === undefined && fail(report, 'required', 'url', value)) return false;
  if ($attempts !== undefined) {
    if (!isArray($attempts)) {
      if (fail(report?.at('attempts'), 'type', 'an array', $attempts)) return false;
    } else {
      for (let $index = 0; $index < $attempts.length; $index += 1) {
        const $item = $attempts[$index];
        if (!isObject($item)) {
          if (fail(report?.at('attempts', $index), 'type', 'an object', $item)) return false;
        } else {
          const $at = $item['at'];
          if ($at === undefined && fail(report?.at('attempts', $index), 'required', 'at', $item))
            return false;
          const $error = $item['error'];
          if (
            $error === undefined &&
            fail(report?.at('attempts', $index), 'required', 'error', $item)
          )
            return false;
          const $status = $item['status'];
          if (
            $status === undefined &&
            fail(report?.at('attempts', $index), 'required', 'status', $item)
          )
            return false;
          if (
            $at !== undefined &&
            !isNumber($at) &&
            fail(report?.at('attempts', $index, 'at'), 'type', 'a number', $at)
          )
            return false;
          if (
            $error !== undefined &&
            !(typeof $error === 'string' || $error === null) &&
            fail(report?.at('attempts', $index, 'error'), 'type', 'a string or null', $error)
          )
            return false;
          if (
            $status !== undefined &&
            !(isInteger($status) || $status === null) &&
            fail(report?.at('attempts', $index, 'status'), 'type', 'an integer or null', $status)
          )
            return false;
        }
      }
    }
  }
  if (
    $body !== undefined &&
    typeof $body !== 'string' &&
    fail(report?.at('body'), 'type', 'a string', $body)
  )
    return false;
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $retryUntil !== undefined &&
    !isNumber($retryUntil) &&
    fail(report?.at('retryUntil'), 'type', 'a number', $retryUntil)
  )
    return false;
  if (
    $state !== undefined &&
    $state !== 'pending' &&
    $state !== 'delivered' &&
    $state !== 'dropped' &&
    fail(report?.at('state'), 'enum', ['pending', 'delivered', 'dropped'], $state)
  )
    return false;
  if (
    $type !== undefined &&
    typeof $type !== 'string' &&
    fail(report?.at('type'), 'type', 'a string', $type)
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

function isStateInstallation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlan = value['billingPlan'];
  if ($billingPlan === undefined && fail(report, 'required', 'billingPlan', value)) return false;
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $deleteRequestedAt = value['deleteRequestedAt'];
  if ($deleteRequestedAt === undefined && fail(report, 'required', 'deleteRequestedAt', value))
    return false;
  const $deletedAt = value['deletedAt'];
  if ($deletedAt === undefined && fail(report, 'required', 'deletedAt', value)) return false;
  const $disabledReason = value['disabledReason'];
  if ($disabledReason === undefined && fail(report, 'required', 'disabledReason', value))
    return false;
  const $finalizedAt = value['finalizedAt'];
  if ($finalizedAt === undefined && fail(report, 'required', 'finalizedAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $installationType = value['installationType'];
  if ($installationType === undefined && fail(report, 'required', 'installationType', value))
    return false;
  const $integrationId = value['integrationId'];
  if ($integrationId === undefined && fail(report, 'required', 'integrationId', value))
    return false;
  const $memberId = value['memberId'];
  if ($memberId === undefined && fail(report, 'required', 'memberId', value)) return false;
  const $notification = value['notification'];
  if ($notification === undefined && fail(report, 'required', 'notification', value)) return false;
  const $scopes = value['scopes'];
  if ($scopes === undefined && fail(report, 'required', 'scopes', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $teamId = value['teamId'];
  if ($teamId === undefined && fail(report, 'required', 'teamId', value)) return false;
  if (
    $billingPlan !== undefined &&
    !isStateInstallationBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  if (
    $deleteRequestedAt !== undefined &&
    !(isNumber($deleteRequestedAt) || $deleteRequestedAt === null) &&
    fail(report?.at('deleteRequestedAt'), 'type', 'a number or null', $deleteRequestedAt)
  )
    return false;
  if (
    $deletedAt !== undefined &&
    !(isNumber($deletedAt) || $deletedAt === null) &&
    fail(report?.at('deletedAt'), 'type', 'a number or null', $deletedAt)
  )
    return false;
  if (
    $disabledReason !== undefined &&
    !(typeof $disabledReason === 'string' || $disabledReason === null) &&
    fail(report?.at('disabledReason'), 'type', 'a string or null', $disabledReason)
  )
    return false;
  if (
    $finalizedAt !== undefined &&
    !(isNumber($finalizedAt) || $finalizedAt === null) &&
    fail(report?.at('finalizedAt'), 'type', 'a number or null', $finalizedAt)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $installationType !== undefined &&
    $installationType !== 'marketplace' &&
    $installationType !== 'external' &&
    fail(report?.at('installationType'), 'enum', ['marketplace', 'external'], $installationType)
  )
    return false;
  if (
    $integrationId !== undefined &&
    typeof $integrationId !== 'string' &&
    fail(report?.at('integrationId'), 'type', 'a string', $integrationId)
  )
    return false;
  if (
    $memberId !== undefined &&
    typeof $memberId !== 'string' &&
    fail(report?.at('memberId'), 'type', 'a string', $memberId)
  )
    return false;
  if (
    $notification !== undefined &&
    !isStateInstallationNotification($notification, report?.at('notification')) &&
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
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  if (
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  return count(report) === found;
}

function isStateInstallationBillingPlan(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isBillingPlan(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isStateInstallationNotification(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (value === null) {
    if (!isNull(value, report) && stop(report)) return false;
  } else if (isObject(value)) {
    if (!isNotification(value, report) && stop(report)) return false;
  } else if (fail(report, 'type', 'an object or null', value)) return false;
  return count(report) === found;
}

function isStateIntegration(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $hasInstallationBilling = value['hasInstallationBilling'];
  if (
    $hasInstallationBilling === undefined &&
    fail(report, 'required', 'hasInstallationBilling', value)
  )
    return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $partnerUrl = value['partnerUrl'];
  if ($partnerUrl === undefined && fail(report, 'required', 'partnerUrl', value)) return false;
  const $redirectLoginUrl = value['redirectLoginUrl'];
  if ($redirectLoginUrl === undefined && fail(report, 'required', 'redirectLoginUrl', value))
    return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  const $webhookUrl = value['webhookUrl'];
  if ($webhookUrl === undefined && fail(report, 'required', 'webhookUrl', value)) return false;
  if (
    $hasInstallationBilling !== undefined &&
    typeof $hasInstallationBilling !== 'boolean' &&
    fail(report?.at('hasInstallationBilling'), 'type', 'true or false', $hasInstallationBilling)
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
    $partnerUrl !== undefined &&
    !(typeof $partnerUrl === 'string' || $partnerUrl === null) &&
    fail(report?.at('partnerUrl'), 'type', 'a string or null', $partnerUrl)
  )
    return false;
  if (
    $redirectLoginUrl !== undefined &&
    !(typeof $redirectLoginUrl === 'string' || $redirectLoginUrl === null) &&
    fail(report?.at('redirectLoginUrl'), 'type', 'a string or null', $redirectLoginUrl)
  )
    return false;
  if (
    $slug !== undefined &&
    typeof $slug !== 'string' &&
    fail(report?.at('slug'), 'type', 'a string', $slug)
  )
    return false;
  if (
    $webhookUrl !== undefined &&
    !(typeof $webhookUrl === 'string' || $webhookUrl === null) &&
    fail(report?.at('webhookUrl'), 'type', 'a string or null', $webhookUrl)
  )
    return false;
  return count(report) === found;
}

function isStateInvoice(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $cancelledAt = value['cancelledAt'];
  if ($cancelledAt === undefined && fail(report, 'required', 'cancelledAt', value)) return false;
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $invoiceDate = value['invoiceDate'];
  if ($invoiceDate === undefined && fail(report, 'required', 'invoiceDate', value)) return false;
  const $invoicedAt = value['invoicedAt'];
  if ($invoicedAt === undefined && fail(report, 'required', 'invoicedAt', value)) return false;
  const $items = value['items'];
  if ($items === undefined && fail(report, 'required', 'items', value)) return false;
  const $memo = value['memo'];
  if ($memo === undefined && fail(report, 'required', 'memo', value)) return false;
  const $number = value['number'];
  if ($number === undefined && fail(report, 'required', 'number', value)) return false;
  const $origin = value['origin'];
  if ($origin === undefined && fail(report, 'required', 'origin', value)) return false;
  const $paidAt = value['paidAt'];
  if ($paidAt === undefined && fail(report, 'required', 'paidAt', value)) return false;
  const $period = value['period'];
  if ($period === undefined && fail(report, 'required', 'period', value)) return false;
  const $refundedAt = value['refundedAt'];
  if ($refundedAt === undefined && fail(report, 'required', 'refundedAt', value)) return false;
  const $refunds = value['refunds'];
  if ($refunds === undefined && fail(report, 'required', 'refunds', value)) return false;
  const $state = value['state'];
  if ($state === undefined && fail(report, 'required', 'state', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  if (
    $cancelledAt !== undefined &&
    !(isNumber($cancelledAt) || $cancelledAt === null) &&
    fail(report?.at('cancelledAt'), 'type', 'a number or null', $cancelledAt)
  )
    return false;
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
  if (
    $invoiceDate !== undefined &&
    !isNumber($invoiceDate) &&
    fail(report?.at('invoiceDate'), 'type', 'a number', $invoiceDate)
  )
    return false;
  if (
    $invoicedAt !== undefined &&
    !(isNumber($invoicedAt) || $invoicedAt === null) &&
    fail(report?.at('invoicedAt'), 'type', 'a number or null', $invoicedAt)
  )
    return false;
  if ($items !== undefined) {
    if (!isArray($items)) {
      if (fail(report?.at('items'), 'type', 'an array', $items)) return false;
    } else {
      for (let $index = 0; $index < $items.length; $index += 1) {
        const $item = $items[$index];
        if (!isBillingItem($item, report?.at('items', $index)) && stop(report)) return false;
      }
    }
  }
  if (
    $memo !== undefined &&
    !(typeof $memo === 'string' || $memo === null) &&
    fail(report?.at('memo'), 'type', 'a string or null', $memo)
  )
    return false;
  if (
    $number !== undefined &&
    typeof $number !== 'string' &&
    fail(report?.at('number'), 'type', 'a string', $number)
  )
    return false;
  if (
    $origin !== undefined &&
    $origin !== 'submitted' &&
    $origin !== 'purchase' &&
    fail(report?.at('origin'), 'enum', ['submitted', 'purchase'], $origin)
  )
    return false;
  if (
    $paidAt !== undefined &&
    !(isNumber($paidAt) || $paidAt === null) &&
    fail(report?.at('paidAt'), 'type', 'a number or null', $paidAt)
  )
    return false;
  if ($period !== undefined) {
    if (!isObject($period)) {
      if (fail(report?.at('period'), 'type', 'an object', $period)) return false;
    } else {
      const $end = $period['end'];
      if ($end === undefined && fail(report?.at('period'), 'required', 'end', $period))
        return false;
      const $start = $period['start'];
      if ($start === undefined && fail(report?.at('period'), 'required', 'start', $period))
        return false;
      if (
        $end !== undefined &&
        !isNumber($end) &&
        fail(report?.at('period', 'end'), 'type', 'a number', $end)
      )
        return false;
      if (
        $start !== undefined &&
        !isNumber($start) &&
        fail(report?.at('period', 'start'), 'type', 'a number', $start)
      )
        return false;
    }
  }
  if (
    $refundedAt !== undefined &&
    !(isNumber($refundedAt) || $refundedAt === null) &&
    fail(report?.at('refundedAt'), 'type', 'a number or null', $refundedAt)
  )
    return false;
  if ($refunds !== undefined) {
    if (!isArray($refunds)) {
      if (fail(report?.at('refunds'), 'type', 'an array', $refunds)) return false;
    } else {
      for (let $index2 = 0; $index2 < $refunds.length; $index2 += 1) {
        const $item2 = $refunds[$index2];
        if (!isStateRefund($item2, report?.at('refunds', $index2)) && stop(report)) return false;
      }
    }
  }
  if ($state !== undefined && !isInvoiceState($state, report?.at('state')) && stop(report))
    return false;
  if (
    $total !== undefined &&
    typeof $total !== 'string' &&
    fail(report?.at('total'), 'type', 'a string', $total)
  )
    return false;
  return count(report) === found;
}

function isStateMember(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $email = value['email'];
  if ($email === undefined && fail(report, 'required', 'email', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $role = value['role'];
  if ($role === undefined && fail(report, 'required', 'role', value)) return false;
  const $teamId = value['teamId'];
  if ($teamId === undefined && fail(report, 'required', 'teamId', value)) return false;
  if (
    $email !== undefined &&
    typeof $email !== 'string' &&
    fail(report?.at('email'), 'type', 'a string', $email)
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
    $role !== undefined &&
    typeof $role !== 'string' &&
    fail(report?.at('role'), 'type', 'a string', $role)
  )
    return false;
  if (
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  return count(report) === found;
}

function isStateProduct(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $integrationId = value['integrationId'];
  if ($integrationId === undefined && fail(report, 'required', 'integrationId', value))
    return false;
  const $metadataSchema = value['metadataSchema'];
  if ($metadataSchema === undefined && fail(report, 'required', 'metadataSchema', value))
    return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $primaryProtocol = value['primaryProtocol'];
  if ($primaryProtocol === undefined && fail(report, 'required', 'primaryProtocol', value))
    return false;
  const $shortDescription = value['shortDescription'];
  if ($shortDescription === undefined && fail(report, 'required', 'shortDescription', value))
    return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $integrationId !== undefined &&
    typeof $integrationId !== 'string' &&
    fail(report?.at('integrationId'), 'type', 'a string', $integrationId)
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
  if (
    $primaryProtocol !== undefined &&
    typeof $primaryProtocol !== 'string' &&
    fail(report?.at('primaryProtocol'), 'type', 'a string', $primaryProtocol)
  )
    return false;
  if (
    $shortDescription !== undefined &&
    typeof $shortDescription !== 'string' &&
    fail(report?.at('shortDescription'), 'type', 'a string', $shortDescription)
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

function isStateProject(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $teamId = value['teamId'];
  if ($teamId === undefined && fail(report, 'required', 'teamId', value)) return false;
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
    $teamId !== undefined &&
    typeof $teamId !== 'string' &&
    fail(report?.at('teamId'), 'type', 'a string', $teamId)
  )
    return false;
  return count(report) === found;
}

function isStateRefund(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $completedAt = value['completedAt'];
  if ($completedAt === undefined && fail(report, 'required', 'completedAt', value)) return false;
  const $reason = value['reason'];
  if ($reason === undefined && fail(report, 'required', 'reason', value)) return false;
  const $requestedAt = value['requestedAt'];
  if ($requestedAt === undefined && fail(report, 'required', 'requestedAt', value)) return false;
  const $total = value['total'];
  if ($total === undefined && fail(report, 'required', 'total', value)) return false;
  if (
    $completedAt !== undefined &&
    !(isNumber($completedAt) || $completedAt === null) &&
    fail(report?.at('completedAt'), 'type', 'a number or null', $completedAt)
  )
    return false;
  if (
    $reason !== undefined &&
    typeof $reason !== 'string' &&
    fail(report?.at('reason'), 'type', 'a string', $reason)
  )
    return false;
  if (
    $requestedAt !== undefined &&
    !isNumber($requestedAt) &&
    fail(report?.at('requestedAt'), 'type', 'a number', $requestedAt)
  )
    return false;
  if (
    $total !== undefined &&
    typeof $total !== 'string' &&
    fail(report?.at('total'), 'type', 'a string', $total)
  )
    return false;
  return count(report) === found;
}

function isStateResource(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $billingPlan = value['billingPlan'];
  if ($billingPlan === undefined && fail(report, 'required', 'billingPlan', value)) return false;
  const $createdAt = value['createdAt'];
  if ($createdAt === undefined && fail(report, 'required', 'createdAt', value)) return false;
  const $deletedAt = value['deletedAt'];
  if ($deletedAt === undefined && fail(report, 'required', 'deletedAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $installationId = value['installationId'];
  if ($installationId === undefined && fail(report, 'required', 'installationId', value))
    return false;
  const $metadata = value['metadata'];
  if ($metadata === undefined && fail(report, 'required', 'metadata', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $notification = value['notification'];
  if ($notification === undefined && fail(report, 'required', 'notification', value)) return false;
  const $partnerId = value['partnerId'];
  if ($partnerId === undefined && fail(report, 'required', 'partnerId', value)) return false;
  const $productId = value['productId'];
  if ($productId === undefined && fail(report, 'required', 'productId', value)) return false;
  const $rotation = value['rotation'];
  if ($rotation === undefined && fail(report, 'required', 'rotation', value)) return false;
  const $secrets = value['secrets'];
  if ($secrets === undefined && fail(report, 'required', 'secrets', value)) return false;
  const $status = value['status'];
  if ($status === undefined && fail(report, 'required', 'status', value)) return false;
  const $updatedAt = value['updatedAt'];
  if ($updatedAt === undefined && fail(report, 'required', 'updatedAt', value)) return false;
  if (
    $billingPlan !== undefined &&
    !isStateInstallationBillingPlan($billingPlan, report?.at('billingPlan')) &&
    stop(report)
  )
    return false;
  if (
    $createdAt !== undefined &&
    !isNumber($createdAt) &&
    fail(report?.at('createdAt'), 'type', 'a number', $createdAt)
  )
    return false;
  if (
    $deletedAt !== undefined &&
    !(isNumber($deletedAt) || $deletedAt === null) &&
    fail(report?.at('deletedAt'), 'type', 'a number or null', $deletedAt)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
  )
    return false;
  if (
    $installationId !== undefined &&
    typeof $installationId !== 'string' &&
    fail(report?.at('installationId'), 'type', 'a string', $installationId)
  )
    return false;
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
  if (
    $notification !== undefined &&
    !isStateInstallationNotification($notification, report?.at('notification')) &&
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
  if ($rotation !== undefined) {
    if ($rotation === null) {
      if (!isNull($rotation, report?.at('rotation')) && stop(report)) return false;
    } else if (isObject($rotation)) {
      if (!isStateRotation($rotation, report?.at('rotation')) && stop(report)) return false;
    } else if (fail(report?.at('rotation'), 'type', 'an object or null', $rotation)) return false;
  }
  if ($secrets !== undefined) {
    if (!isArray($secrets)) {
      if (fail(report?.at('secrets'), 'type', 'an array', $secrets)) return false;
    } else {
      for (let $index = 0; $index < $secrets.length; $index += 1) {
        const $item = $secrets[$index];
        if (!isStateSecret($item, report?.at('secrets', $index)) && stop(report)) return false;
      }
    }
  }
  if ($status !== undefined && !isResourceStatus($status, report?.at('status')) && stop(report))
    return false;
  if (
    $updatedAt !== undefined &&
    !isNumber($updatedAt) &&
    fail(report?.at('updatedAt'), 'type', 'a number', $updatedAt)
  )
    return false;
  return count(report) === found;
}

function isStateRotation(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $completedAt = value['completedAt'];
  if ($completedAt === undefined && fail(report, 'required', 'completedAt', value)) return false;
  const $requestedAt = value['requestedAt'];
  if ($requestedAt === undefined && fail(report, 'required', 'requestedAt', value)) return false;
  if (
    $completedAt !== undefined &&
    !(isNumber($completedAt) || $completedAt === null) &&
    fail(report?.at('completedAt'), 'type', 'a number or null', $completedAt)
  )
    return false;
  if (
    $requestedAt !== undefined &&
    !isNumber($requestedAt) &&
    fail(report?.at('requestedAt'), 'type', 'a number', $requestedAt)
  )
    return false;
  return count(report) === found;
}

function isStateSecret(value: unknown, report?: Report): boolean {
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
  return count(report) === found;
}

function isStateTeam(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $payment = value['payment'];
  if ($payment === undefined && fail(report, 'required', 'payment', value)) return false;
  const $slug = value['slug'];
  if ($slug === undefined && fail(report, 'required', 'slug', value)) return false;
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
    $payment !== undefined &&
    $payment !== 'valid' &&
    $payment !== 'declined' &&
    $payment !== 'missing' &&
    $payment !== 'blocked' &&
    fail(report?.at('payment'), 'enum', ['valid', 'declined', 'missing', 'blocked'], $payment)
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

function isStateTransfer(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $acceptedBy = value['acceptedBy'];
  if ($acceptedBy === undefined && fail(report, 'required', 'acceptedBy', value)) return false;
  const $expiresAt = value['expiresAt'];
  if ($expiresAt === undefined && fail(report, 'required', 'expiresAt', value)) return false;
  const $id = value['id'];
  if ($id === undefined && fail(report, 'required', 'id', value)) return false;
  const $resourceIds = value['resourceIds'];
  if ($resourceIds === undefined && fail(report, 'required', 'resourceIds', value)) return false;
  const $sourceInstallationId = value['sourceInstallationId'];
  if (
    $sourceInstallationId === undefined &&
    fail(report, 'required', 'sourceInstallationId', value)
  )
    return false;
  if (
    $acceptedBy !== undefined &&
    !(typeof $acceptedBy === 'string' || $acceptedBy === null) &&
    fail(report?.at('acceptedBy'), 'type', 'a string or null', $acceptedBy)
  )
    return false;
  if (
    $expiresAt !== undefined &&
    !isNumber($expiresAt) &&
    fail(report?.at('expiresAt'), 'type', 'a number', $expiresAt)
  )
    return false;
  if (
    $id !== undefined &&
    typeof $id !== 'string' &&
    fail(report?.at('id'), 'type', 'a string', $id)
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
  if (
    $sourceInstallationId !== undefined &&
    typeof $sourceInstallationId !== 'string' &&
    fail(report?.at('sourceInstallationId'), 'type', 'a string', $sourceInstallationId)
  )
    return false;
  return count(report) === found;
}

function isSubmitBillingDataRequest(value: unknown, report?: Report): boolean {
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

function isTriggerEvent(value: unknown, report?: Report): boolean {
  const found = count(report);
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const $name = value['name'];
  if ($name === undefined && fail(report, 'required', 'name', value)) return false;
  const $settable = value['settable'];
  if ($settable === undefined && fail(report, 'required', 'settable', value)) return false;
  const $summary = value['summary'];
  if ($summary === undefined && fail(report, 'required', 'summary', value)) return false;
  if (
    $name !== undefined &&
    typeof $name !== 'string' &&
    fail(report?.at('name'), 'type', 'a string', $name)
  )
    return false;
  if ($settable !== undefined) {
    if (!isArray($settable)) {
      if (fail(report?.at('settable'), 'type', 'an array', $settable)) return false;
    } else {
      for (let $index = 0; $index < $settable.length; $index += 1) {
        const $item = $settable[$index];
        if (
          typeof $item !== 'string' &&
          fail(report?.at('settable', $index), 'type', 'a string', $item)
        )
          return false;
      }
    }
  }
  if (
    $summary !== undefined &&
    typeof $summary !== 'string' &&
    fail(report?.at('summary'), 'type', 'a string', $summary)
  )
    return false;
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
