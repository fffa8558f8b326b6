/** Measures a validated POST: the generated server, a bare node:http server and Prism, each in a process of its own. */

import { exchange } from './exchange.js';
import { loadInTurn, start } from './load.js';
import { median } from './process.js';
import type { Figure } from './report.js';

export async function benchServer(root: string): Promise<Figure[]> {
  const servers = await Promise.all(
    [['generated'], ['bare', '200', JSON.stringify(exchange.reply)], ['prism']].map((args) =>
      start(root, 'serve.ts', args),
    ),
  );
  try {
    const targets = servers.map(({ line }) => ({
      url: `${line}${exchange.path}`,
      method: 'POST' as const,
      token: 'token',
      body: exchange.requestText,
    }));
    const rates = await loadInTurn(targets, { connections: 20, seconds: 3, rounds: 5 });
    const [ours = Number.NaN, bare = Number.NaN, prism = Number.NaN] = rates.map(median);
    const what = 'requests a second, `POST …/billing/invoices`, validated';
    return [
      rateFigure(what, ours, bare, bareServer, 0.5),
      rateFigure(what, ours, prism, 'Prism on the same operation', 20),
    ];
  } finally {
    for (const { child } of servers) child.kill();
  }
}

export const bareServer = 'a bare node:http server that parses and answers the same bytes';

export function rateFigure(
  what: string,
  ours: number,
  peer: number,
  peerName: string,
  goal: number,
): Figure {
  return {
    what,
    ours: `${Math.round(ours)}`,
    peer: `${Math.round(peer)}, ${peerName}`,
    ratio: ours / peer,
    goal: `at least ${goal}`,
    isReached: ours / peer >= goal,
  };
}
