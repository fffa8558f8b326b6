/** What a benchmark yields, and its section of the page. */

import { cpus, totalmem } from 'node:os';

/** One figure beside its peer's, measured in the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours divided by the peer's. */
  readonly ratio: number;
  /** `none` where the peer is there for comparison only, and nothing is reached or missed. */
  readonly goal: string;
  readonly isReached?: boolean;
}

/** Figures, and what stands below them on the page. */
export interface Detailed {
  readonly figures: readonly Figure[];
  readonly details: string;
}

/** @param date Of the run, as `2026-01-31`. */
export function renderFigures(
  title: string,
  figures: readonly Figure[],
  versions: Readonly<Record<string, string>>,
  date: string,
): string {
  const rows = figures.map(
    ({ what, ours, peer, ratio, goal, isReached }) =>
      `| ${what} | ${ours} | ${peer} | ${ratio.toFixed(2)} | ${goal} | ${verdict(isReached)} |`,
  );
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `## ${title}

| what | Counterpart | peer | ratio | goal | reached |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

${date}, ${machine}. Node ${process.version}, ${peers.join(', ')}.
`;
}

function verdict(isReached: boolean | undefined): string {
  if (isReached === undefined) return '';
  return isReached ? 'yes' : '**no**';
}
