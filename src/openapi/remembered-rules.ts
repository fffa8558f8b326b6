/**
 * Lets the rules that hold examples against schemas look only at what is new: to compile schemas is most
 * of a linter's work, and they have nothing to say of most.
 */

import { isMappingRef, type Config, type UserContext } from '@redocly/openapi-core';
import { exampleRules } from './example-rules.js';
import { isObject, objectAt, stringAt } from './json.js';
import type { DescriptionMemory, Target } from './memory.js';
import { changeVisits, type Visit } from './rule-visits.js';

/**
 * Has those rules of a configuration pass over each object in which they found no fault when it was the
 * same: what they say of an object depends on that and on what it refers to, and on nothing else.
 */
export function rememberRules(config: Config, memory: DescriptionMemory): void {
  changeVisits(config, exampleRules, (visit, { rule, options, path }) =>
    rememberedVisit(visit, [rule, JSON.stringify(options), ...path].join(' '), memory),
  );
}

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
