/** What `counterpart init` finds in a folder: which framework, which language, which kind of modules. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '@openapi-counterpart/runtime';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export const frameworks = ['next', 'hono', 'express', 'fastify', 'none'] as const;

export type Framework = (typeof frameworks)[number];

export interface Project {
  readonly folder: string;
  /** Its package.json; undefined where it has none. */
  readonly manifest: Manifest | undefined;
  /** How that is indented, and what ends its lines. */
  readonly layout: Layout;
  /** Those among its dependencies. */
  readonly found: readonly Framework[];
  readonly isTypeScript: boolean;
  /** Whether `.js` files are ES modules. */
  readonly isModule: boolean;
  /** Where Next.js looks for routes. */
  readonly appFolder: string;
}

interface Layout {
  readonly indent: string;
  readonly lineEnd: string;
}

export type Manifest = Readonly<Record<string, unknown>>;

/** @throws UsageError for a package.json that cannot be read, or that npm does not take. */
export function readProject(folder: string): Project {
  const file = path.join(folder, 'package.json');
  // A mark of the byte order, as some editors of Windows write it, npm passes over too.
  const text = existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : undefined;
  const manifest = text === undefined ? undefined : readManifest(text, file);
  if (manifest !== undefined) refuseOtherThanMaps(manifest, file);
  const dependencies = {
    ...members(manifest, 'dependencies'),
    ...members(manifest, 'devDependencies'),
  };
  return {
    folder,
    manifest,
    layout: layoutOf(text ?? ''),
    found: frameworks.filter((name) => name in dependencies),
    isTypeScript: existsSync(path.join(folder, 'tsconfig.json')),
    // A new one will be.
    isModule: manifest === undefined || manifest['type'] === 'module',
    appFolder: existsSync(path.join(folder, 'src/app')) ? 'src/app' : 'app',
  };
}

/** A member of a manifest that is a map, such as `scripts`. */
export function members(manifest: Manifest | undefined, name: string): Manifest {
  const value = manifest?.[name];
  return isObject(value) ? value : {};
}

/** npm keeps both, too. */
function layoutOf(text: string): Layout {
  const [, lineEnd = '\n', indent = '  '] = /^\{(\r?\n)([ \t]+)/.exec(text) ?? [];
  return { indent, lineEnd };
}

function readManifest(text: string, file: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(text);
    if (isObject(manifest)) return manifest;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is no JSON object.`, 'Correct it, then run this again.');
}

/** What stood in place of a map would be lost: nothing can be added to it. */
function refuseOtherThanMaps(manifest: Manifest, file: string): void {
  for (const name of ['scripts', 'dependencies', 'devDependencies']) {
    const value = manifest[name] ?? {};
    if (isObject(value)) continue;
    throw new UsageError(
      `"${name}" of ${file} is no JSON object.`,
      `Make it one ("${name}": {}) or remove it, then run this again.`,
    );
  }
}
