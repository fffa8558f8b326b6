/**
 * Lets the rules that hold examples against schemas look only at what is new: to compile schemas is most
 * of a linter's work, and they have nothing to say of most.
 */

import { isMappingRef, type Config, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { isObject, objectAt, stringAt } from './json.js';
import type { DescriptionMemory, Target } from './memory.js';

/** What they say of an object depends on that and on what it refers to, and on nothing else. */
const rememberedRules = [
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
];

/** Has those rules of a configuration pass over each object in which they found no fault when it was the same. */
export function rememberRules(config: Config, memory: DescriptionMemory): void {
  config.plugins = config.plugins.map((plugin) => {
    const rules = plugin.rules?.oas3;
    if (rules === undefined) return plugin;
    const entries = Object.entries(rules).map(([name, rule]) => [
      name,
      rememberedRules.includes(name) ? remembering(rule, name, memory) : rule,
    ]);
    return { ...plugin, rules: { ...plugin.rules, oas3: Object.fromEntries(entries) } };
  });
}

function remembering(rule: Oas3Rule, name: string, memory: DescriptionMemory): Oas3Rule {
  return (options) =>
    // The same visitor, but for what its functions do.
    withMemory(rule(options), `${name} ${JSON.stringify(options)}`, memory) as ReturnType<Oas3Rule>;
}

/** A visitor, or a part of one: functions by names of types and of moments. */
function withMemory(part: unknown, key: string, memory: DescriptionMemory): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, inner]: [string, unknown]) => {
    const own = `${key} ${name}`;
    if (typeof inner !== 'function') return [name, withMemory(inner, own, memory)];
    // Redocly's own rules are made of such functions.
    return [name, name === 'skip' ? inner : rememberedVisit(inner as Visit, own, memory)];
  });
  return Array.isArray(part) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

type Visit = (node: unknown, context: UserContext, ...more: unknown[]) => void;

function rememberedVisit(visit: Visit, part: string, memory: DescriptionMemory): Visit {
  const faultless = memory.faultless(part);
  return (node, context, ...more) => {
    if (typeof node !== 'object' || node === null) {
      visit(node, context, ...more);
      return;
    }
    const isKnown = faultless.get(node)?.every((target) => isStillThere(target, context));
    if (isKnown === true) return;
    let hasFaults = false;
    const report: UserContext['report'] = (problem) => {
      hasFaults = true;
      context.report(problem);
    };
    visit(node, { ...context, report }, ...more);
    if (hasFaults) faultless.delete(node);
    else faultless.set(node, targetsOf(node, context));
  };
}

function isStillThere({ from, nodes, reference }: Target, context: UserContext): boolean {
  const now = resolve(reference, from, context);
  return now.length === nodes.length && now.every(({ node }, index) => node === nodes[index]);
}

interface Met {
  readonly node: unknown;
  readonly file: string;
}

/** The object that a reference leads to, and those on the way whose other members count too. */
function resolve(reference: string, from: string, context: UserContext): Met[] {
  const { chain = [], location, node } = context.resolve<object>({ $ref: reference }, from);
  const hops = chain.map((hop) => ({ node: hop.node, file: hop.location.source.absoluteRef }));
  return [{ node, file: location?.source.absoluteRef ?? from }, ...hops];
}

/** All that an object leads to, through as many references as it takes. */
function targetsOf(node: object, context: UserContext): Target[] {
  const targets = new Map<string, Target>();
  const pending: Met[] = [{ node, file: context.location.source.absoluteRef }];
  // An array that grows while it is walked through is walked to its end.
  for (const { file: from, node: holder } of pending) {
    for (const reference of referencesIn(holder)) {
      const key = `${from} ${reference}`;
      if (targets.has(key)) continue;
      const met = resolve(reference, from, context);
      targets.set(key, { reference, from, nodes: met.map((item) => item.node) });
      pending.push(...met);
    }
  }
  return [...targets.values()];
}

/** The references in a value, those of mappings too; what only looks like one does no harm. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(referencesIn);
  if (!isObject(value)) return inner;
  const own = stringAt(value, '$ref');
  const discriminator = objectAt(value, 'discriminator');
  const mapped = [
    ...Object.values(objectAt(discriminator, 'mapping')),
    discriminator['defaultMapping'],
  ].filter((target) => typeof target === 'string' && isMappingRef(target));
  return [...(own === undefined ? [] : [own]), ...mapped.map(String), ...inner];
}
