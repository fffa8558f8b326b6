/** Areas and rules as data, for summaries: without pages and checks. */

import type { Rule, RuleArea } from './model.js';

export function areaData(areas: readonly RuleArea[]): readonly RuleArea[] {
  return areas.map(({ title, rules }) => ({ title, rules: rules.map(ruleData) }));
}

/** Every rule by its code. */
export function rulesOf(areas: readonly RuleArea[]): ReadonlyMap<string, Rule> {
  const rules = areaData(areas).flatMap((area) => area.rules);
  return new Map(rules.map((rule) => [rule.code, rule]));
}

function ruleData({ code, severity, sentence, source }: Rule): Rule {
  return { code, severity, sentence, source };
}
