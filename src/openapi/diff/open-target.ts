/** Opens what a user names as OLD or NEW: a file, a folder, or one of them in a revision of git. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { admitFile, RefusedFile } from '../file-access.js';
import { checkVersion } from '../check-version.js';
import { DescriptionError } from '../diagnostic.js';
import { UsageError } from '../usage-error.js';
import { readUtf8 } from '../utf8-text.js';
import { openRevision } from './git-revision.js';
import type { Parser } from './parse.js';
import { openSources, type ReadText } from './read-sources.js';
import { objectOf, rootOf, type Sources } from './sources.js';
import type { JsonObject } from '../json.js';

/** One side of a comparison. */
export interface DiffTarget {
  readonly sources: Sources;
  readonly readText: ReadText;
  /** What stands in front of the name of a file of it: the revision, or nothing. */
  readonly prefix: string;
}

/**
 * Opens FILE, FOLDER or REVISION:PATH. Of a folder, such as that of an installed package, it is the
 * only `openapi.yaml`, `openapi.yml` or `openapi.json` in it or up to two levels below.
 * @throws UsageError when there is no such thing, or more than one.
 */
export function openTarget(argument: string, parser: Parser, allowOutside = false): DiffTarget {
  const revision = existsSync(argument) ? null : /^([^:]+):(.*)$/s.exec(argument);
  if (revision !== null) {
    const [, name = '', place = ''] = revision;
    const { files, readText } = openRevision(name, place);
    const root = pickRoot(argument, files);
    const prefix = `${name}:`;
    const shownAs = (file: string): string => `${prefix}${file}`;
    return { sources: openSources(root, readText, parser, shownAs), readText, prefix };
  }
  const root = isFolder(argument) ? pickRoot(argument, filesBelow(argument, 2)) : argument;
  const readText = fileReader(folderOf(root), allowOutside);
  return { sources: openSources(root, readText, parser), readText, prefix: '' };
}

/**
 * The root document of a description that can be read.
 * @throws DescriptionError for one of another version or format.
 */
export function acceptRoot({ sources, readText, prefix }: DiffTarget): JsonObject {
  const { root } = sources;
  const parsed = sources.open(root);
  const problem = checkVersion(`${prefix}${root}`, parsed, () => readText(root) ?? '');
  if (problem !== undefined) throw new DescriptionError([problem]);
  return objectOf(rootOf(sources));
}

/** Where its files may lie: beside it, or anywhere in a project that one stands in. */
function folderOf(root: string): string {
  const project = path.resolve('.');
  const isInside = path.resolve(root).startsWith(`${project}${path.sep}`);
  return isInside && existsSync('redocly.yaml') ? project : path.dirname(root);
}

function fileReader(folder: string, allowOutside: boolean): ReadText {
  return (file) => {
    try {
      admitFile(file, { folder, allowOutside, allowRemote: false });
      return readUtf8(file);
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      return undefined;
    }
  };
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string, levels: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) return [name];
    const isEntered = levels > 0 && entry.isDirectory() && entry.name !== 'node_modules';
    return isEntered ? filesBelow(name, levels - 1) : [];
  });
}

function depth(file: string): number {
  return file.split(/[/\\]/).length;
}

/** The file itself where it is the only one; else the description nearest to the top. */
function pickRoot(argument: string, files: readonly string[]): string {
  const [only] = files;
  if (files.length === 1 && only !== undefined && argument.endsWith(only)) return only;
  const roots = files.filter((file) => /^openapi\.(ya?ml|json)$/.test(path.basename(file)));
  const least = Math.min(...roots.map(depth));
  const nearest = roots.filter((file) => depth(file) === least);
  const [root] = nearest;
  if (root !== undefined && nearest.length === 1) return root;
  throw new UsageError(
    nearest.length === 0
      ? `Failed to find a description in ${argument}.`
      : `There is more than one description in ${argument}.`,
    nearest.length === 0
      ? 'Name the file, or a folder that has an openapi.yaml or openapi.json.'
      : `Name one of them: ${nearest.join(', ')}.`,
  );
}
