/** How long a run waits for an answer. */

import { expect, test } from 'vitest';
import type { Case } from '../../../src/contract-tests/model.js';
import { createSend } from '../../../src/contract-tests/runner/transport.js';

function caseOf(operationId: string): Case {
  return {
    operationId,
    method: 'GET',
    path: '/v1/installations/icfg_1',
    token: { kind: 'system', installationId: 'icfg_1' },
    headers: {},
    body: undefined,
    isDescribed: true,
  };
}

test('an answer may begin later where none was waited for before', async () => {
  const send = createSend({
    url: 'http://partner.test',
    timeout: 1,
    fetch: () => new Promise(() => {}),
  });
  const failures: (string | undefined)[] = [];
  for (const operationId of ['get-resource', 'get-resource', 'list-resources', 'get-resource']) {
    const { failure } = await send(undefined, caseOf(operationId), undefined);
    failures.push(failure);
  }
  expect(failures).toEqual([
    'No answer within 0.004 s.',
    'No answer within 0.001 s.',
    'No answer within 0.004 s.',
    'No answer within 0.001 s.',
  ]);
});

test('one that has begun may not take longer', async () => {
  const send = createSend({
    url: 'http://partner.test',
    timeout: 1,
    fetch: async () => new Response(new ReadableStream()),
  });
  const { failure, isEndless } = await send(undefined, caseOf('get-resource'), undefined);
  expect({ failure, isEndless }).toEqual({ failure: 'No answer within 0.001 s.', isEndless: true });
});
