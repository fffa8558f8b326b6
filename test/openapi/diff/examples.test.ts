/** Each example is one change, found in both directions and judged as its proof says. */

import { describe, expect, test } from 'vitest';
import type { Impact } from '../../../src/openapi/diff/change.js';
import { changeCodes } from '../../../src/openapi/diff/codes.js';
import {
  describeOperations,
  describeSchemas,
  describeWebhooks,
  operationExamples,
  operationPath,
  placeOf,
  schemaExamples,
  type Setting,
} from './examples/index.js';
import { changesAt, compareDocuments, judged } from './support.js';
import { unchangedPairs } from './examples/unchanged.js';

interface Proven {
  readonly code: keyof typeof changeCodes;
  readonly onlyOld?: unknown;
  readonly onlyNew?: unknown;
}

/** What the proofs of an example say of the one who sends the message, and the one who gets it. */
function impacts({ code, onlyOld, onlyNew }: Proven): { sender: Impact; receiver: Impact } {
  const harmless = changeCodes[code].effect === 'remark' ? 'patch' : 'minor';
  return {
    sender: onlyOld === undefined ? harmless : 'major',
    receiver: onlyNew === undefined ? harmless : 'major',
  };
}

describe('schemas', () => {
  const difference = compareDocuments(describeSchemas('old'), describeSchemas('new'));
  const backwards = compareDocuments(describeSchemas('new'), describeSchemas('old'));

  const cases = schemaExamples.map((example, index) => [index, example.code, example] as const);
  test.each(cases)('%i %s', (index, code, example) => {
    const { sender, receiver } = impacts(example);
    const settings: [Setting, Impact, Impact][] = [
      ['request', sender, receiver],
      ['response', receiver, sender],
      ['webhook', receiver, sender],
    ];
    const found = settings.map(([setting]) => [
      setting,
      changesAt(difference, placeOf(setting, index)).map(judged),
    ]);
    expect(found).toEqual(
      settings.map(([setting, client, server]) => {
        const direction = setting === 'response' ? 'response' : 'request';
        return [setting, [{ code, direction, client, server }]];
      }),
    );
  });

  test.each(cases)('%i %s, backwards', (index, _, example) => {
    const { sender, receiver } = impacts(example);
    const [found] = changesAt(backwards, placeOf('request', index));
    // What was new is old: the sides change places.
    expect(isMajor(found?.client ?? 'patch')).toBe(isMajor(receiver));
    expect(isMajor(found?.server ?? 'patch')).toBe(isMajor(sender));
  });
});

describe('operations', () => {
  const difference = compareDocuments(describeOperations('old'), describeOperations('new'));

  test.each(operationExamples.map((example, index) => [index, example.code, example] as const))(
    '%i %s',
    (index, code, example) => {
      const { sender, receiver } = impacts(example);
      const [client, server] =
        example.direction === 'request' ? [sender, receiver] : [receiver, sender];
      const side = example.new === undefined ? 'old' : 'new';
      const found = changesAt(difference, operationPath(index, side));
      expect(found.map(judged)).toEqual([{ code, direction: example.direction, client, server }]);
    },
  );
});

describe('webhooks, whose directions are reversed', () => {
  const difference = compareDocuments(describeWebhooks('old'), describeWebhooks('new'));
  const cases = operationExamples
    .map((example, index) => [index, example.code, example] as const)
    .filter(([, code, { path }]) => path === undefined && !code.startsWith('server-'));

  test.each(cases)('%i %s', (index, code, example) => {
    const { sender, receiver } = impacts(example);
    const [server, client] =
      example.direction === 'request' ? [sender, receiver] : [receiver, sender];
    const found = changesAt(difference, `webhook-${index}`);
    expect(found.map(judged)).toEqual([{ code, direction: example.direction, client, server }]);
  });
});

test.each(unchangedPairs.map((pair) => [pair.name, pair] as const))('no change: %s', (_, pair) => {
  expect(compareDocuments(pair.old, pair.new).changes).toEqual([]);
  expect(compareDocuments(pair.new, pair.old).changes).toEqual([]);
});

function isMajor(impact: Impact): boolean {
  return impact === 'major';
}

test('every code has an example', () => {
  const shown = new Set(
    [...schemaExamples, ...operationExamples].map(({ code }) => code as string),
  );
  const missing = Object.keys(changeCodes).filter((code) => !shown.has(code));
  expect(missing).toEqual([]);
});
