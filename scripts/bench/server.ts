/** Measures a validated POST: the generated server, a bare node:http server, Prism embedded and as its users start it, each in a process of its own. */

import { exchange, vercelBundle } from './exchange.js';
import { loadInTurn, peerNames, start, startPrismCli } from './load.js';
import { median } from './process.js';
import type { Figure } from './report.js';

export async function benchServer(root: string): Promise<Figure[]> {
  const reply = JSON.stringify(exchange.reply);
  const servers = await Promise.all([
    ...[['generated', reply], ['bare', '200', reply], ['prism']].map((args) =>
      start(root, 'serve.mjs', args),
    ),
    startPrismCli(root, vercelBundle),
  ]);
  try {
    const targets = servers.map(({ line }) => ({
      url: `${line}${exchange.path}`,
      method: 'POST' as const,
      token: 'token',
      body: exchange.requestText,
    }));
    const rates = await loadInTurn(targets, { connections: 20, seconds: 3, rounds: 5 });
    const [ours = Number.NaN, bare = Number.NaN, prism = Number.NaN, prismCli = Number.NaN] =
      rates.map(median);
    const what = 'requests a second, `POST …/billing/invoices`, validated';
    return [
      rateFigure(what, ours, bare, peerNames.bare, 0.5),
      rateFigure(what, ours, prism, peerNames.prism, 20),
      rateFigure(what, ours, prismCli, peerNames.prismCli, 20),
    ];
  } finally {
    for (const { child } of servers) child.kill();
  }
}

export function rateFigure(
  what: string,
  ours: number,
  peer: number,
  peerName: string,
  goal?: number,
): Figure {
  const figure = {
    what,
    ours: `${Math.round(ours)}`,
    peer: `${Math.round(peer)}, ${peerName}`,
    ratio: ours / peer,
  };
  if (goal === undefined) return { ...figure, goal: 'none' };
  return { ...figure, goal: `at least ${goal}`, isReached: figure.ratio >= goal };
}
