/** Fault rules of a mock: what fails or takes long on purpose. */

import {
  commonMembers,
  withEffect,
  type CommonRule,
} from '@openapi-counterpart/local-vercel/faults/common-rule';
import {
  createFaults,
  type FaultEngine,
} from '@openapi-counterpart/local-vercel/faults/fault-engine';
import { object, ShapeError } from '@openapi-counterpart/local-vercel/shape';
import { didYouMean } from '@openapi-counterpart/local-vercel/suggest';

/** A mock has one API. */
export type MockFaults = FaultEngine<'mock', CommonRule>;

export const readMockRule = object(commonMembers);

export function createMockFaults(operationIds: readonly string[]): MockFaults {
  return createFaults((rule: CommonRule) => {
    const { operationId } = withEffect(rule);
    if (operationId === '*' || operationIds.includes(operationId)) return { ...rule, api: 'mock' };
    throw new ShapeError(
      ['operationId'],
      `names "${operationId}", which is no operation.${didYouMean(operationId, operationIds)}`,
    );
  });
}
