/** Finds the sources of a project, and what each imports. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { banner } from '../code/banner.js';

export interface SourceFile {
  /** Absolute. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

export interface SourceImport {
  /** As it is written, e.g. `./environment.js`. */
  readonly from: string;
  /** Imported name by the name it has in the file; `*` for all of a module. */
  readonly names: ReadonlyMap<string, string>;
}

const skipped = new Set(['node_modules', 'dist', 'build', 'out', 'coverage']);

/** The JavaScript and TypeScript files below a folder, but for dependencies, builds and generated code. */
export function sourceFilesIn(folder: string): SourceFile[] {
  return filesBelow(folder).flatMap((name) => {
    const text = readFileSync(name, 'utf8');
    const isRelevant = !text.startsWith(banner) && /\b(import|from)\b/.test(text);
    return isRelevant ? [{ name, text, imports: importsOf(text) }] : [];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : filesBelow(name);
    }
    return entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) ? [name] : [];
  });
}

const importStatement =
  /\b(?:import|export)\s+(?:type\s+)?(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)|\{([^}]*)\}|\*)?\s*from\s*(['"])([^'"\n]+)\4/g;

function importsOf(text: string): SourceImport[] {
  return [...text.matchAll(importStatement)].map((match) => {
    const [, , all, listed = '', , from = ''] = match;
    const names = new Map(listed.split(',').flatMap(readName));
    if (all !== undefined) names.set(all, '*');
    return { from, names };
  });
}

/** `submitInvoice`, `type Server` or `getMember as readMember`. */
function readName(text: string): (readonly [own: string, imported: string])[] {
  const words = text
    .replace(/^\s*type\s+/, '')
    .trim()
    .split(/\s+as\s+/);
  const [imported = '', own = imported] = words;
  return imported === '' ? [] : [[own, imported]];
}
