/** Every kind of change that the comparison tells apart. The codes are stable: scripts may rely on them. */

import { messageCodes } from './codes/messages.js';
import { operationCodes } from './codes/operations.js';
import type { CodeRule } from './codes/rule.js';
import { schemaCodes } from './codes/schemas.js';

const codes = { ...operationCodes, ...messageCodes, ...schemaCodes };

export type ChangeCode = keyof typeof codes;

/** The rule of each code, in the order in which pages list them. */
export const changeCodes: Readonly<Record<ChangeCode, CodeRule>> = codes;
