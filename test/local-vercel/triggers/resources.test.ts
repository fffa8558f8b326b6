import { describe, expect, test } from 'vitest';
import type { LocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { startTestLocal } from '../support/local.js';

/** What the partner was asked by an operation, oldest first. */
function asked(local: LocalVercel, operationId: string): { path: string; body: unknown }[] {
  return local
    .exchanges()
    .filter((exchange) => exchange.operationId === operationId)
    .map(({ path, request }) => ({ path, body: JSON.parse(request.body ?? 'null') }));
}

describe('the delay of a rotation', () => {
  test('may be a fraction of an hour', async () => {
    const { local } = await startTestLocal();
    await local.trigger('rotate', { delayHours: 2.5 });
    expect(asked(local, 'request-secrets-rotation')).toMatchObject([
      { body: { delayOldSecretsExpirationHours: 2.5 } },
    ]);
  });

  test.each([
    [-0.5, '-0.5'],
    ['2.5', '"2.5"'],
    [Number.NaN, 'null'],
    [Number.POSITIVE_INFINITY, 'null'],
  ])('is refused as %s', async (delayHours, shown) => {
    const { local } = await startTestLocal();
    await expect(local.trigger('rotate', { delayHours })).rejects.toThrow(
      `delayHours must be a number of 0 or more, not ${shown}.`,
    );
  });
});
