/** What the contract tests found of the seeded faults, as figures, goals and the section of docs/benchmarks.md. */

import { faultKinds } from '../../examples/partner/faults/index.js';
import type { Found, Outcome } from './faults-run.js';
import { faultsOf, type SubjectFault, type SubjectName } from './faults-subjects.js';
import { median } from './process.js';

export interface Tried {
  readonly fault: SubjectFault;
  readonly outcome: Outcome;
}

export interface Goal {
  readonly what: string;
  readonly value: string;
  readonly goal: string;
  readonly isReached: boolean;
}

export interface FaultReport {
  readonly subject: SubjectName;
  readonly tried: readonly Tried[];
  readonly sound: readonly Outcome[];
  readonly goals: readonly Goal[];
}

export function reportOf(subject: SubjectName, outcomes: readonly Outcome[]): FaultReport {
  const sound = outcomes.filter(({ fault }) => fault === undefined);
  const tried = faultsOf[subject].flatMap((fault) => {
    const outcome = outcomes.find((item) => item.fault === fault.id);
    return outcome === undefined ? [] : [{ fault, outcome: beyond(sound, outcome) }];
  });
  return { subject, tried, sound, goals: goalsOf(tried, sound) };
}

/** Without what is said of the sound server too: a false alarm is no discovery. */
function beyond(sound: readonly Outcome[], outcome: Outcome): Outcome {
  const same = sound.filter(({ isSlow }) => isSlow === outcome.isSlow);
  const alarms = new Set(same.flatMap(({ violations }) => violations.map(nameOf)));
  const missed = new Set(same.flatMap(({ untested }) => untested));
  const violations = outcome.violations.filter((item) => !alarms.has(nameOf(item)));
  const untested = outcome.untested.filter((id) => !missed.has(id));
  const isFound = violations.length > 0 || untested.length > 0;
  return { ...outcome, violations, untested, isKilled: isFound };
}

function nameOf({ code, operationId }: Found): string {
  return `${code} ${operationId}`;
}

/** Whether what is reported first is what was done. */
export function isNamed({ fault, outcome }: Tried): boolean {
  const [first] = outcome.violations;
  if (first === undefined) return false;
  const isOperation = fault.operationId === '*' || fault.operationId === first.operationId;
  return isOperation && (fault.rule?.includes(first.code) ?? true);
}

function goalsOf(tried: readonly Tried[], sound: readonly Outcome[]): readonly Goal[] {
  const killed = tried.filter(isKilled);
  const share = killed.length / tried.length;
  const worst = Math.min(...kindsOf(tried).map(({ items }) => shareOf(items, isKilled)));
  const alarms = sound.filter((outcome) => outcome.isKilled).length;
  const each = mean(killed.map(violationCount));
  const named = shareOf(killed, isNamed);
  return [
    {
      what: 'faults found',
      value: `${killed.length} of ${tried.length}, ${percent(share)}`,
      goal: 'at least 97 %',
      isReached: share >= 0.97,
    },
    {
      what: 'faults found of the kind found least',
      value: percent(worst),
      goal: 'at least 90 %',
      isReached: worst >= 0.9,
    },
    {
      what: 'runs of the sound server with a violation',
      value: `${alarms} of ${sound.length}`,
      goal: '0',
      isReached: alarms === 0,
    },
    {
      what: 'violations for one fault, mean',
      value: each.toFixed(2),
      goal: 'at most 1.2',
      isReached: each <= 1.2,
    },
    {
      what: 'first violation names the operation and the rule',
      value: percent(named),
      goal: 'at least 95 %',
      isReached: named >= 0.95,
    },
  ];
}

export function renderSection({ subject, tried, sound, goals }: FaultReport): string {
  const killed = tried.filter(isKilled);
  const survivors = tried.filter((item) => !isKilled(item));
  return `${introductions[subject]}
${tried.length} faults were tried, each on its own.

| what | value | goal | reached |
| --- | --- | --- | --- |
${goals.map(toGoalRow).join('\n')}

| kind | faults | found | share | violations: mean, median, most | named rightly | requests to the first, median | time to the first, median |
| --- | --- | --- | --- | --- | --- | --- | --- |
${[...kindsOf(tried), { kind: 'all', items: tried }].map(toKindRow).join('\n')}

The sound server: ${sound.length} runs with seeds of their own, ${Math.round(median(sound.map(({ requests }) => requests)))} requests and
${Math.round(median(sound.map(({ milliseconds }) => milliseconds)))} ms each (median, two at a time). A fault takes
${Math.round(median(killed.map(({ outcome }) => outcome.requests)))} requests and ${Math.round(median(killed.map(({ outcome }) => outcome.milliseconds)))} ms (median).

${survivors.length === 0 ? 'No fault survives.' : `Faults that are not found:\n\n${survivors.map(toSurvivor).join('\n')}`}
`;
}

const introductions: Readonly<Record<SubjectName, string>> = {
  example: `## Contract tests against seeded faults

Written by \`npm run bench:faults\`. The example partner is tested as it is, and with the faults of
\`examples/partner/faults\`: mistakes that people make when they write a partner's server.`,
  table: `## Contract tests against faults in another server

Written by \`npm run bench:faults -- --subject table\`. A server as a table of routes, by hand and without
generated code, is tested as it is, and with the faults of \`scripts/bench/table-partner/faults.ts\`.`,
};

function toGoalRow({ what, value, goal, isReached }: Goal): string {
  return `| ${what} | ${value} | ${goal} | ${isReached ? 'yes' : '**no**'} |`;
}

function toKindRow({ kind, items }: Kind): string {
  const killed = items.filter(isKilled);
  const counts = killed.map(violationCount);
  const firsts = killed.flatMap(({ outcome }) => outcome.firstKill ?? []);
  return `| ${[
    kind,
    items.length,
    killed.length,
    percent(shareOf(items, isKilled)),
    `${mean(counts).toFixed(2)}, ${median(counts)}, ${Math.max(...counts)}`,
    percent(shareOf(killed, isNamed)),
    Math.round(median(firsts.map(({ requests }) => requests))),
    `${Math.round(median(firsts.map(({ milliseconds }) => milliseconds)))} ms`,
  ].join(' | ')} |`;
}

function toSurvivor({ fault }: Tried): string {
  return `- \`${fault.id}\` (${fault.kind}, ${fault.operationId}): ${fault.sentence}`;
}

interface Kind {
  readonly kind: string;
  readonly items: readonly Tried[];
}

function kindsOf(tried: readonly Tried[]): readonly Kind[] {
  return faultKinds
    .map((kind) => ({ kind, items: tried.filter(({ fault }) => fault.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}

function isKilled({ outcome }: Tried): boolean {
  return outcome.isKilled;
}

function violationCount({ outcome }: Tried): number {
  return outcome.violations.length;
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
