/** The areas of rules for any API, in the order in which they are checked and reported. */

import { rulesOf } from '../../rule-data.js';
import type { AnyApi } from '../api.js';
import { answers } from './answers.js';
import type { AnyArea, AnyCheck } from './area.js';
import { bodies } from './bodies.js';
import { links } from './links.js';
import { methodRules } from './methods.js';
import { parameters } from './parameters.js';
import { security } from './security.js';
import { state } from './state/index.js';

export const anyAreas: readonly AnyArea[] = [
  answers,
  security,
  state,
  bodies,
  parameters,
  methodRules,
  links,
];

/** Every rule by its code, without its checks. */
export const anyRules = rulesOf(anyAreas);

export function anyChecks(api: AnyApi): readonly AnyCheck[] {
  return anyAreas.flatMap((area) => area.rules).flatMap((rule) => rule.checks?.(api) ?? []);
}
