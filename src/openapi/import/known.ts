/** Reads the description that an import adds to. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { openTarget } from '../diff/open-target.js';
import { Parser } from '../diff/parse.js';
import type { Json, JsonObject } from '../json.js';
import { isObject } from '../json.js';
import { UsageError } from '../usage-error.js';
import { beginningOf } from '../position.js';
import type { Sources } from '../diff/sources.js';
import { joinFiles } from './join-files.js';
import { mergeParts } from './merge.js';

export interface Known {
  readonly document: JsonObject;
  /** Files relative to the root's folder, by pointer of what they hold. */
  readonly homes: ReadonlyMap<string, string>;
  /** What each file holds, by absolute path. */
  readonly files: ReadonlyMap<string, Json>;
}

/**
 * The description with this root; undefined where there is none yet.
 * @throws UsageError when the file is there and is no description.
 * @throws DescriptionError when it has two operations of one method and path.
 */
export function readKnown(root: string): Known | undefined {
  if (!existsSync(root)) return undefined;
  const { sources } = openTarget(root, new Parser(), true);
  const files = new Map<string, Json>();
  const open: Sources['open'] = (file, from) => {
    const value = sources.open(file, from);
    files.set(path.resolve(file), value);
    return value;
  };
  const parsed = open(sources.root);
  if (!isObject(parsed) || typeof parsed['openapi'] !== 'string') {
    throw new UsageError(
      `Failed to import into ${root}: it is there, and no OpenAPI 3 description.`,
      'Move it away, or import under another name with --api.',
    );
  }
  const { document: joined, homes } = joinFiles({ ...sources, open });
  const document = mergeParts([{ document: joined, positionOf: () => beginningOf(root) }]);
  const folder = path.dirname(root);
  const relative = [...homes].map(([pointer, file]): [string, string] => [
    pointer,
    path.relative(folder, path.resolve(file)).replaceAll(path.sep, '/'),
  ]);
  return { document, homes: new Map(relative), files };
}
