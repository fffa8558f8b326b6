/** Reads a seed from a YAML file; what is wrong is said with its place. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { pathText, ShapeError, type Path } from '../shape.js';
import { readSeed } from './read-seed.js';
import type { Seed } from './seed.js';

export interface SeedFile {
  readonly seed: Seed;
  /** What was thrown about the seed, as an error about the file. */
  explain(error: unknown): unknown;
}

/** @throws UsageError with file, line and column. */
export async function readSeedFile(file: string): Promise<SeedFile> {
  const source = await readSource(file);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const shown = path.relative(process.cwd(), path.resolve(file));
  const name = shown.startsWith('..') ? file : shown;

  function placed(offset: number, problem: string, fix: string): UsageError {
    const { line, col } = lines.linePos(offset);
    return new UsageError(`${name}:${line}:${col} ${problem}`, fix);
  }

  const [broken] = document.errors;
  if (broken !== undefined) {
    const [problem = ''] = broken.message.split(/ at line \d+/);
    throw placed(broken.pos[0], `${problem}.`, 'Mend the YAML there.');
  }
  const explain = (error: unknown): unknown =>
    error instanceof ShapeError
      ? placed(offsetOf(document, error.path), error.message, fixOf(error))
      : error;
  try {
    return { seed: readSeed(document.toJS()), explain };
  } catch (error) {
    throw explain(error);
  }
}

async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `Failed to read the seed file ${file}: ${reason}.`,
      'Give --seed-file the path of a YAML file.',
    );
  }
}

function fixOf({ path: at }: ShapeError): string {
  const place = at.length === 0 ? 'the file' : pathText(at);
  return `Change ${place}; docs/local-vercel.md lists what a seed may say.`;
}

/** Where the key or the value at a path begins; of something absent, where its holder does. */
function offsetOf(document: Document, at: Path): number {
  for (let length = at.length; length > 0; length -= 1) {
    const keys = at.slice(0, length);
    const holder = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1));
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
      continue;
    }
    const node = document.getIn(keys, true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
