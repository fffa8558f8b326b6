/** The areas of a partner's server that a person thinks in, each with the checks that look at it. */

import type { CheckResult, Outcome } from '../model.js';

export interface Area {
  readonly title: string;
  readonly results: readonly CheckResult[];
}

/** By what the ids of their checks begin with, in the order in which they are reported. */
const areas: readonly (readonly [title: string, beginnings: readonly string[]])[] = [
  ['Operations', ['operation', 'server', 'unsupported']],
  ['Flows', ['flow']],
  ['Authentication', ['auth']],
  ['Tenancy', ['tenant']],
  ['Input', ['input', 'generated']],
  ['Resources', ['ids', 'provision', 'secret', 'secrets', 'state', 'resource', 'delete']],
  ['Updates', ['update', 'refusal']],
  ['Installations', ['install', 'installation', 'uninstall', 'reinstall']],
  ['Billing plans', ['plan', 'product']],
  ['Purchases', ['purchase']],
  ['Secret rotation', ['rotation']],
  ['Transfers', ['transfer']],
  ['Idempotency', ['idempotency']],
  ['Concurrency', ['concurrency']],
  ['Webhooks', ['webhook']],
  ['Sign-in', ['login']],
  ['Calls to Vercel', ['calls']],
  ['HTTP', ['http', 'answer']],
];

/** The title of the area that a check belongs to. @param id Of the check. */
export function areaOf(id: string): string {
  const [beginning = ''] = id.split(/[-/]/);
  const area = areas.find(([, beginnings]) => beginnings.includes(beginning));
  if (area === undefined) throw new Error(`The check "${id}" is in no area.`);
  return area[0];
}

/** Areas in which something was to be checked. */
export function byArea(results: readonly CheckResult[]): readonly Area[] {
  return areas.flatMap(([title]) => {
    const own = results.filter(({ id }) => areaOf(id) === title);
    return own.length === 0 ? [] : [{ title, results: own }];
  });
}

export function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}
