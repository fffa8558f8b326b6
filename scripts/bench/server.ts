/** Measures a validated POST: the generated server, a bare node:http server and Prism, each in a process of its own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import autocannon from 'autocannon';
import { median } from './process.js';
import type { Figure } from './report.js';
import { exchange } from './exchange.js';

const rounds = 5;
const secondsARound = 3;

export async function benchServer(root: string): Promise<Figure[]> {
  const servers = await Promise.all(
    ['generated', 'bare', 'prism'].map((kind) => start(root, kind)),
  );
  try {
    const [generated = [], bare = [], prism = []] = await loadInTurn(servers.map(({ url }) => url));
    const ours = median(generated);
    return [
      figure(
        'a bare node:http server that parses and answers the same bytes',
        ours,
        median(bare),
        0.5,
      ),
      figure('Prism on the same operation', ours, median(prism), 20),
    ];
  } finally {
    for (const { child } of servers) child.kill();
  }
}

function figure(peerName: string, ours: number, peer: number, goal: number): Figure {
  return {
    what: 'requests a second, `POST …/billing/invoices`, validated',
    ours: `${Math.round(ours)}`,
    peer: `${Math.round(peer)}, ${peerName}`,
    ratio: ours / peer,
    goal: `at least ${goal}`,
    isReached: ours / peer >= goal,
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(root: string, kind: string): Promise<Started> {
  const program = path.join(root, 'scripts/bench/serve.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, kind], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: chunk.toString().trim() };
}

/** Rounds against each server in turn, so that a drifting machine drifts for all of them. */
async function loadInTurn(urls: readonly string[]): Promise<number[][]> {
  const results: number[][] = urls.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, url] of urls.entries()) {
      const rate = await load(url);
      // The first round only warms up.
      if (round > 0) results[index]?.push(rate);
    }
  }
  return results;
}

async function load(url: string): Promise<number> {
  const result = await autocannon({
    url: `${url}${exchange.path}`,
    method: 'POST',
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: exchange.requestText,
    connections: 20,
    duration: secondsARound,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url} refused ${result.non2xx} requests and failed ${result.errors}.`);
  }
  return result.requests.average;
}
