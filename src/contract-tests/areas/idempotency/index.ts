/** The area "Idempotency": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { idempotencyConcurrent } from './idempotency-concurrent.js';
import { idempotencyLateRetry } from './idempotency-late-retry.js';
import { idempotencyOtherBody } from './idempotency-other-body.js';
import { idempotencyRefusal } from './idempotency-refusal.js';
import { idempotencyRetry } from './idempotency-retry.js';
import { idempotencyScope } from './idempotency-scope.js';
import { idempotencyTenants } from './idempotency-tenants.js';

export const idempotency: Area = {
  title: 'Idempotency',
  rules: [
    idempotencyRetry,
    idempotencyLateRetry,
    idempotencyConcurrent,
    idempotencyOtherBody,
    idempotencyTenants,
    idempotencyScope,
    idempotencyRefusal,
  ],
};
