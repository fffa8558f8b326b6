/** A rule as the tables have it. */

import type { Severity } from '../model.js';

/** Code, severity, sentence, source. */
export type RuleRow = readonly [string, Severity, string, string];
