/** Measures how long a fresh process needs to import the compiled validators. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, runNode } from './process.js';
import type { Figure } from './report.js';

const runs = 9;

/** Import of the generated validators, beside compiling the same schemas with ajv at start. */
export async function benchValidators(root: string): Promise<Figure[]> {
  const validators = pathToFileURL(
    path.join(root, 'src/vercel/dist/vercel-api/validators.js'),
  ).href;
  const bundle = path.join(root, 'generated/vercel-api/openapi.json');
  const ours: number[] = [];
  const peer: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timed(root, `await import(${JSON.stringify(validators)})`));
    peer.push(await timed(root, ajvProgram(bundle)));
  }
  const own = median(ours);
  const ajv = median(peer);
  return [
    {
      what: 'validators of the Vercel API ready in a fresh process',
      ours: `${own.toFixed(1)} ms`,
      peer: `${ajv.toFixed(0)} ms, ajv compiling its component schemas at start`,
      ratio: own / ajv,
      goal: 'at most 30 ms',
      isReached: own <= 30,
    },
  ];
}

async function timed(root: string, program: string): Promise<number> {
  const text = `const start = performance.now(); ${program}; console.log(performance.now() - start);`;
  return Number(await runNode(['--input-type=module', '--eval', text], { cwd: root }));
}

/** What a server does that compiles its validators when it starts. */
function ajvProgram(bundle: string): string {
  return `
    const { readFileSync } = await import('node:fs');
    const { default: Ajv } = await import('ajv');
    const { default: addFormats } = await import('ajv-formats');
    const { components } = JSON.parse(readFileSync(${JSON.stringify(bundle)}, 'utf8'));
    const ajv = new Ajv.default({ strict: false, logger: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'bundle', components });
    for (const name of Object.keys(components.schemas)) {
      ajv.compile({ $ref: 'bundle#/components/schemas/' + name });
    }`;
}
