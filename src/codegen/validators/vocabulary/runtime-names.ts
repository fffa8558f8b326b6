/** What emitted code may import: the compiler cannot name anything that the runtime does not export. */

import type * as runtime from '@openapi-counterpart/runtime';

/** A value of the runtime. */
export type RuntimeName = keyof typeof runtime;

/** A type of the runtime. */
export type RuntimeType = 'Report' | 'Validator';
