/** What a benchmark yields, and the page it is written to. */

import { cpus, totalmem } from 'node:os';

/** One figure beside its peer's, measured in the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours divided by the peer's. */
  readonly ratio: number;
  readonly goal: string;
  readonly isReached: boolean;
}

export function renderReport(
  figures: readonly Figure[],
  versions: Readonly<Record<string, string>>,
): string {
  const rows = figures.map(
    ({ what, ours, peer, ratio, goal, isReached }) =>
      `| ${what} | ${ours} | ${peer} | ${ratio.toFixed(2)} | ${goal} | ${isReached ? 'yes' : '**no**'} |`,
  );
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  return `# Benchmarks

Written by \`npm run bench\`. Each figure stands beside its peer's from the same run on the same
machine: the ratio travels to other machines, the figures do not. Medians of whole processes, or of
rounds against a warmed server in a process of its own, taken in turn with the peer's.

| what | Counterpart | peer | ratio | goal | reached |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Machine: ${machine}. Node ${process.version}, ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.
`;
}
