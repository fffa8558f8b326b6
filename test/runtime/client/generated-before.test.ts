/** Data of operations as generators of another time wrote it, which the compiler refuses beside this runtime. */

import { expectTypeOf, test } from 'vitest';
import type { ClientOperation } from '../../../src/runtime/operation.js';
import { base } from './call.js';

test('operations that leave to the runtime what it no longer does', () => {
  const { method: _, ...rest } = base;
  // @ts-expect-error -- this runtime writes methods as they are given
  ({ ...rest, method: 'patch' }) satisfies ClientOperation;
  // @ts-expect-error -- and nor does it take a text of which nothing is known
  ({ ...rest, method: String('PATCH') }) satisfies ClientOperation;
  expectTypeOf<'PATCH'>().toExtend<ClientOperation['method']>();
  expectTypeOf<'patch'>().not.toExtend<ClientOperation['method']>();
});
