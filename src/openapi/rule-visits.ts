/** Gives the rules of a linter's configuration other functions in place of those that visit objects. */

import type { Config, Oas3Rule, UserContext } from '@redocly/openapi-core';

/** What a rule does with an object that it is called for. */
export type Visit = (node: unknown, context: UserContext, ...more: unknown[]) => void;

/** Of which rule a visit is, by which options it goes, and where in the rule's visitor it stands. */
export interface VisitOf {
  readonly rule: string;
  readonly options: unknown;
  /** Names of types and of moments, such as `Response`, `MediaType`, `leave`. */
  readonly path: readonly string[];
}

/** Has `change` make another function of each visit of some rules. */
export function changeVisits(
  config: Config,
  rules: readonly string[],
  change: (visit: Visit, of: VisitOf) => Visit,
): void {
  config.plugins = config.plugins.map((plugin) => {
    const own = plugin.rules?.oas3;
    if (own === undefined) return plugin;
    const entries = Object.entries(own).map(([name, rule]): [string, Oas3Rule] => [
      name,
      rules.includes(name) ? changed(rule, name, change) : rule,
    ]);
    return { ...plugin, rules: { ...plugin.rules, oas3: Object.fromEntries(entries) } };
  });
}

function changed(
  rule: Oas3Rule,
  name: string,
  change: (visit: Visit, of: VisitOf) => Visit,
): Oas3Rule {
  return (options) => {
    const visit = (part: unknown, path: readonly string[]): unknown => {
      if (typeof part === 'function') {
        // Redocly's own rules are made of such functions.
        const is = part as Visit;
        return path.at(-1) === 'skip' ? is : change(is, { rule: name, options, path });
      }
      if (typeof part !== 'object' || part === null) return part;
      const entries = Object.entries(part).map(([key, inner]: [string, unknown]) => [
        key,
        visit(inner, [...path, key]),
      ]);
      return Array.isArray(part) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
    };
    // The same visitor, but for what its functions do.
    return visit(rule(options), []) as ReturnType<Oas3Rule>;
  };
}
