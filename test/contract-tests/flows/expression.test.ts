import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../../src/contract-tests/flows/condition.js';
import { parseCriterion } from '../../../src/contract-tests/flows/criterion.js';
import {
  ExpressionError,
  parseExpression,
  parseValue,
  type Scope,
} from '../../../src/contract-tests/flows/expression.js';

const scope: Scope = {
  inputs: { id: 'icfg_1', metadata: { region: 'iad1' }, 'with.dot': 7 },
  steps: new Map([['make', { resourceId: 'redis_1', plan: { id: 'pro' } }]]),
  workflows: new Map([['provision', { resourceId: 'redis_1' }]]),
  outputs: { resourceId: 'redis_2' },
  message: {
    url: '/v1/installations/icfg_1',
    method: 'GET',
    status: 200,
    request: {
      headers: { 'x-vercel-auth': 'system' },
      path: { installationId: 'icfg_1' },
      query: { metadata: '{}' },
      body: { name: 'cache' },
    },
    response: {
      headers: { 'content-type': 'application/json' },
      body: {
        name: "Olive's",
        status: 'ready',
        plans: [{ id: 'pro', 'a/b': 1 }],
        none: null,
        n: 3,
      },
    },
  },
};

describe('expressions', () => {
  test.each<readonly [string, unknown]>([
    ['$url', '/v1/installations/icfg_1'],
    ['$method', 'GET'],
    ['$statusCode', 200],
    ['$inputs.id', 'icfg_1'],
    ['$inputs.with.dot', 7],
    ['$inputs.metadata.region', 'iad1'],
    ['$inputs.metadata#/region', 'iad1'],
    ['$inputs.missing', undefined],
    ['$steps.make.outputs.resourceId', 'redis_1'],
    ['$steps.make.outputs.plan.id', 'pro'],
    ['$steps.later.outputs.resourceId', undefined],
    ['$workflows.provision.outputs.resourceId', 'redis_1'],
    ['$outputs.resourceId', 'redis_2'],
    ['$request.header.X-Vercel-Auth', 'system'],
    ['$request.path.installationId', 'icfg_1'],
    ['$request.query.metadata', '{}'],
    ['$request.body#/name', 'cache'],
    ['$response.header.Content-Type', 'application/json'],
    ['$response.body#/plans/0/id', 'pro'],
    ['$response.body#/plans/0/a~1b', 1],
    ['$response.body#/plans/1/id', undefined],
    ['$response.body#/none', null],
  ])('%s', (text, value) => {
    expect(parseExpression(text)(scope)).toEqual(value);
  });

  test.each([
    '$unknown.x',
    '$inputs',
    '$steps.make.resourceId',
    '$response.cookie.x',
    '$response.header',
    '$response.body#name',
    '$url.x',
  ])('%s is refused', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
  });

  test.each<readonly [unknown, unknown]>([
    ['text', 'text'],
    [5, 5],
    [null, null],
    ['$inputs.metadata', { region: 'iad1' }],
    ['{$inputs.metadata}', '{"region":"iad1"}'],
    ['a {$inputs.id} b {$statusCode}', 'a icfg_1 b 200'],
    [
      { id: '$inputs.id', list: ['$statusCode'] },
      { id: 'icfg_1', list: [200] },
    ],
    [{ missing: '$inputs.missing', id: 1 }, { id: 1 }],
  ])('the value %j', (value, expected) => {
    expect(parseValue(value)(scope)).toEqual(expected);
  });
});

describe('conditions', () => {
  test.each<readonly [string, boolean]>([
    ['$statusCode == 200', true],
    ['$statusCode==200', true],
    ['$statusCode != 200', false],
    ['$statusCode >= 200 && $statusCode < 300', true],
    ['$statusCode <= 199 || $statusCode > 199', true],
    ["$response.body#/status == 'ready'", true],
    ["$response.body#/status == 'READY'", true],
    ["$response.body#/status == 'pending' || $statusCode == 404", false],
    ["$response.body#/name == 'Olive''s'", true],
    ['$response.body#/name', true],
    ['$response.body#/missing', false],
    ['!$response.body#/missing', true],
    ['$response.body#/missing == null', true],
    ['$response.body#/none == null', true],
    ['$response.body#/n != null', true],
    ["$response.body#/n == '3'", false],
    ["$response.body#/name > 'n'", true],
    ["$response.body#/n > 'n'", false],
    ['$response.body.plans[0].id == $steps.make.outputs.plan.id', true],
    ['!($statusCode == 200) || ($statusCode == 200 && true)', true],
    ['false || true && false', false],
    ['!false == true', true],
  ])('%s', (text, holds) => {
    expect(parseCondition(text).holds(scope)).toBe(holds);
  });

  test.each([
    '',
    '$statusCode ==',
    '$statusCode == 200 200',
    '($statusCode == 200',
    "$response.body#/status == 'ready",
    '$statusCode == ready',
    '== 200',
    '$response.body#/plans[x] == 1',
  ])('«%s» is refused', (text) => {
    expect(() => parseCondition(text)).toThrow(ExpressionError);
  });
});

describe('criteria', () => {
  const context = '$response.body';
  test.each<readonly [string, string, string | undefined, boolean]>([
    ['regex', '^Olive', '$response.body#/name', true],
    ['regex', '^olive', '$response.body#/name', false],
    ['regex', '^2\\d\\d$', '$statusCode', true],
    ['jsonpath', "$.plans[?@.id == 'pro']", context, true],
    ['jsonpath', "$.plans[?@.id == '{$steps.make.outputs.plan.id}']", context, true],
    ['jsonpath', "$.plans[?@.id == 'free']", context, false],
    ['jsonpath', '$.plans', '$response.body#/missing', false],
  ])('%s %s in %s', (type, condition, place, holds) => {
    expect(parseCriterion({ type, condition, context: place }).holds(scope)).toBe(holds);
  });

  test.each<readonly [string, string, string | undefined, RegExp]>([
    ['regex', '^x', undefined, /needs a `context`/],
    ['regex', '(', context, /no regular expression/],
    ['jsonpath', '$.plans[', context, /no JSONPath/],
    ['xpath', '/a', context, /not xpath/],
  ])('%s %s is refused', (type, condition, place, reason) => {
    expect(() => parseCriterion({ type, condition, context: place })).toThrow(reason);
  });

  test('says what its expressions came to', () => {
    const { found } = parseCriterion({
      type: 'simple',
      condition: "$statusCode == 200 && $statusCode == 201 && $response.body#/gone == 'x'",
      context: undefined,
    });
    expect(found(scope)).toBe('$statusCode is 200, $response.body#/gone is missing');
  });
});
