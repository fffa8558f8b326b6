/** Areas of rules as data, for summaries: without pages and checks. */

import type { RuleArea } from '../model.js';

export function areaData(areas: readonly RuleArea[]): readonly RuleArea[] {
  return areas.map(({ title, rules }) => ({
    title,
    rules: rules.map(({ code, severity, sentence, source }) => ({
      code,
      severity,
      sentence,
      source,
    })),
  }));
}
