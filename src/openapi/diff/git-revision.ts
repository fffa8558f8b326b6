/** Reads files of a revision straight from git, without checking anything out. */

import { execFileSync } from 'node:child_process';
import { UsageError } from '../usage-error.js';
import { utf8Text } from '../utf8-text.js';
import type { ReadText } from './read-sources.js';

export interface Revision {
  /** Paths below the named place, from the root of the repository; the place itself when it is a file. */
  readonly files: readonly string[];
  readonly readText: ReadText;
}

/** Larger files are read alone, when they are asked for. */
const largest = 8 * 1024 * 1024;

/**
 * A place in a revision of the repository that one stands in, which may be a bare one. As for git,
 * the place counts from the root of the repository, or from here when it begins with a dot.
 * @throws UsageError when there is no such revision or place.
 */
export function openRevision(revision: string, place: string): Revision {
  const start = place.startsWith('.') ? git(['rev-parse', '--show-prefix']).toString().trim() : '';
  const wanted = new URL(`${start}${place}`, 'file:///').pathname.slice(1).replace(/\/$/, '');
  const folder = decodeURIComponent(wanted);
  const tree = treeOf(revision);
  const below = list(tree, folder);
  // References may lead out of the named place.
  let all: Map<string, Entry> | undefined;
  const blobs = new Map<string, Buffer>();
  const readText: ReadText = (file) => {
    all ??= list(tree, '');
    const entry = all.get(file);
    if (entry === undefined) return undefined;
    if (!blobs.has(file)) {
      const near = blobs.size === 0 ? [] : [...below.values()].filter(isDescription);
      for (const [name, bytes] of readBlobs([entry, ...near])) blobs.set(name, bytes);
    }
    const bytes = blobs.get(file);
    return bytes && utf8Text(`${revision}:${file}`, bytes);
  };
  return { files: [...below.keys()], readText };
}

interface Entry {
  readonly name: string;
  readonly id: string;
  readonly size: number;
}

function isDescription({ name, size }: Entry): boolean {
  return /\.(ya?ml|json)$/.test(name) && size <= largest;
}

function treeOf(revision: string): string {
  const isOption = revision.startsWith('-');
  const id = isOption
    ? ''
    : git(['rev-parse', '--verify', '--quiet', `${revision}^{tree}`], revision)
        .toString()
        .trim();
  if (id === '') throw unknownRevision(revision);
  return id;
}

function unknownRevision(revision: string): UsageError {
  return new UsageError(
    `Failed to find the file or git revision "${revision}".`,
    'Name a file, a folder, or REVISION:PATH inside of a git repository.',
  );
}

/** The files of a tree below a path, which may be a file itself. */
function list(tree: string, place: string): Map<string, Entry> {
  const lines = git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree, ...(place ? [place] : [])])
    .toString()
    .split('\0');
  const entries = lines.flatMap((line) => {
    const [head = '', name] = line.split('\t', 2);
    const [, type, id = '', size] = head.split(/ +/);
    return type === 'blob' && name !== undefined ? [{ name, id, size: Number(size) }] : [];
  });
  return new Map(entries.map((entry) => [entry.name, entry]));
}

/** All of them by one process: a description may have hundreds of files. */
function readBlobs(entries: readonly Entry[]): (readonly [name: string, bytes: Buffer])[] {
  const output = git(['cat-file', '--batch'], undefined, entries.map(({ id }) => id).join('\n'));
  let at = 0;
  return entries.map(({ name, size }) => {
    const begin = output.indexOf('\n', at) + 1;
    at = begin + size + 1;
    return [name, output.subarray(begin, begin + size)] as const;
  });
}

function git(args: readonly string[], revision?: string, input?: string): Buffer {
  try {
    return execFileSync('git', args, {
      maxBuffer: 1024 ** 3,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input: `${input}\n` }),
    });
  } catch (error) {
    if (revision !== undefined) throw unknownRevision(revision);
    const cause = error instanceof Error ? error.message.trim() : String(error);
    throw new UsageError(
      `Failed to read from git: ${cause}.`,
      'Run this inside of the repository.',
    );
  }
}
