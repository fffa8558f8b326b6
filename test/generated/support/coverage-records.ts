/** The files in which contract tests leave evidence of the operations they exercised, for the table of operations. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../../src/openapi/json.js';
import { bundleFile } from './apis.js';

export type CoverageKind = 'client' | 'server' | 'prism';

export interface CoverageRecord {
  readonly api: string;
  readonly operationId: string;
  readonly kind: CoverageKind;
  /** Test file, relative to the root of the project. */
  readonly test: string;
  /** Of the bundle that was exercised. */
  readonly digest: string;
}

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
export const recordsFolder = path.join(projectRoot, 'coverage/operations');

export function bundleDigest(api: string): string {
  return createHash('sha256')
    .update(readFileSync(bundleFile(api)))
    .digest('hex')
    .slice(0, 16);
}

/** Records that still hold: of tests that exist, about the bundles as they are now. */
export function readCoverage(): readonly CoverageRecord[] {
  if (!existsSync(recordsFolder)) return [];
  const digests = new Map<string, string>();
  const digestOf = (api: string): string => {
    const digest = digests.get(api) ?? bundleDigest(api);
    digests.set(api, digest);
    return digest;
  };
  return readdirSync(recordsFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(path.join(recordsFolder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(parseRecord)
    .filter(
      ({ api, test, digest }) =>
        existsSync(path.join(projectRoot, test)) && digest === digestOf(api),
    );
}

function parseRecord(line: string): CoverageRecord {
  const record: unknown = JSON.parse(line);
  const text = (key: string): string => {
    const value = isObject(record) ? record[key] : undefined;
    if (typeof value !== 'string') throw new Error(`Not a record of coverage: ${line}`);
    return value;
  };
  const kind = text('kind');
  if (kind !== 'client' && kind !== 'server' && kind !== 'prism') {
    throw new Error(`Not a kind of coverage: ${line}`);
  }
  return {
    api: text('api'),
    operationId: text('operationId'),
    kind,
    test: text('test'),
    digest: text('digest'),
  };
}
