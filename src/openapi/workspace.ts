/** Finds the descriptions a command works on: those of `redocly.yaml`, or one named file. */

import { statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '@redocly/openapi-core';
import { generatorPlugin, requireGeneratorRules } from './rules.js';
import { isObject } from './json.js';
import type { FileAccess } from './file-access.js';
import type { DescriptionMemory } from './memory.js';
import { UsageError } from './usage-error.js';

export interface DescriptionEntry {
  /** Name of the API: the key in `redocly.yaml`, or the file's name. */
  readonly name: string;
  /** Absolute path of the root document. */
  readonly root: string;
  /** Rules of its project; absent where it is held only to what the generator needs. */
  readonly config?: Config;
  /** Whether what lies in folders below its own is meant to be part of it. */
  readonly ownsFolder?: boolean;
  /** Which files it may be made of. */
  readonly access: FileAccess;
  /** Absolute paths of the overlays that are applied to it, in this order. */
  readonly overlays: readonly string[];
  /** How the pages of lists follow, by operationId: `x-pagination` of the API. */
  readonly pagination: Readonly<Record<string, unknown>>;
  /** What is known from the last time, of a process that generates again and again. */
  readonly memory?: DescriptionMemory | undefined;
}

export interface Workspace {
  /** Folder of `redocly.yaml`; output goes below it. */
  readonly directory: string;
  readonly configFile: string;
  readonly entries: readonly DescriptionEntry[];
}

/** What a user says of a description beside its name: what it may do, and how it is changed. */
export interface Permissions {
  /** Paths of overlays, which are applied after those of `redocly.yaml`. */
  readonly overlay?: readonly string[] | undefined;
  readonly allowOutside?: boolean | undefined;
  readonly allowRemote?: boolean | undefined;
}

/**
 * Reads `redocly.yaml` in `directory` and picks the named APIs, all of them by default.
 * @throws UsageError when there is no such file, no such API, or an API's file is missing.
 */
export async function openWorkspace(
  directory: string,
  names: readonly string[],
  permissions: Permissions = {},
): Promise<Workspace> {
  const { findConfig } = await import('./linter.js');
  const configPath = findConfig(directory);
  if (configPath === undefined) {
    throw new UsageError(
      `Failed to find redocly.yaml in ${directory}.`,
      'List the descriptions there under `apis`, or name one with --spec FILE --out DIR.',
    );
  }
  const config = await readConfig(configPath);
  const apis = config.resolvedConfig.apis ?? {};
  const known = Object.keys(apis).toSorted();
  if (known.length === 0) {
    throw new UsageError(
      `${configPath} lists no descriptions.`,
      'List them under `apis`, or name one with --spec FILE --out DIR.',
    );
  }
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `Failed to find the API "${unknown}" in ${configPath}.`,
      `It lists: ${known.join(', ')}.`,
    );
  }
  const base = path.dirname(configPath);
  const chosen = names.length > 0 ? [...new Set(names)].toSorted() : known;
  const named = requireFiles(process.cwd(), permissions.overlay);
  const rootOf = (name: string): string => path.resolve(base, apis[name]?.root ?? '');
  const entries = chosen.map((name) => {
    const overlays = [...requireFiles(base, overlaysOf(apis[name])), ...named];
    return {
      name,
      root: requireFile(rootOf(name)),
      config: requireGeneratorRules(config.forAlias(name)),
      ownsFolder: !known.some((other) => other !== name && isBelow(rootOf(other), rootOf(name))),
      access: accessTo(path.resolve(base), permissions, overlays),
      overlays,
      pagination: paginationOf(apis[name]),
    };
  });
  return { directory: base, configFile: path.resolve(configPath), entries };
}

/** Whether a file is in the folder of another, or below it. */
function isBelow(file: string, other: string): boolean {
  return file.startsWith(`${path.dirname(other)}${path.sep}`);
}

async function readConfig(configPath: string): Promise<Config> {
  const { loadConfig } = await import('./linter.js');
  try {
    return await loadConfig({ configPath, plugins: [generatorPlugin] });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to read ${configPath}: ${cause}.`, 'Correct that file.');
  }
}

/**
 * A single description outside of `redocly.yaml`, held only to what the generator needs.
 * @throws UsageError when the file is missing.
 */
export async function openFile(
  file: string,
  permissions: Permissions = {},
): Promise<DescriptionEntry> {
  const root = requireFile(path.resolve(file));
  const name = path.basename(root).replace(/\.[^.]*$/, '');
  const overlays = requireFiles(process.cwd(), permissions.overlay);
  // What a user names is read wherever it lies, also behind a link.
  const access = accessTo(path.dirname(root), permissions, [root, ...overlays]);
  return { name, root, access, overlays, pagination: {} };
}

function paginationOf(api: object | undefined): Readonly<Record<string, unknown>> {
  const settings: unknown = api !== undefined && 'x-pagination' in api ? api['x-pagination'] : {};
  if (isObject(settings)) return settings;
  throw new UsageError('x-pagination is no object.', 'Say how pages follow by operationId.');
}

function accessTo(
  folder: string,
  { allowOutside = false, allowRemote = false }: Permissions,
  named: readonly string[],
): FileAccess {
  return { folder, allowOutside, allowRemote, named };
}

/** The list `overlays` of an API, which Redocly's own types of the file do not know. */
function overlaysOf(api: object | undefined): readonly string[] {
  const listed: unknown = api !== undefined && 'overlays' in api ? api.overlays : [];
  const isList = Array.isArray(listed) && listed.every((file) => typeof file === 'string');
  if (!isList) {
    throw new UsageError(
      '`overlays` of an API is no list of files.',
      'Correct it in redocly.yaml.',
    );
  }
  return listed;
}

function requireFiles(folder: string, files: readonly string[] = []): string[] {
  return files.map((file) => requireFile(path.resolve(folder, file)));
}

function requireFile(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) {
    const cause =
      stats === undefined
        ? 'there is no such file'
        : `it is ${stats.isDirectory() ? 'a folder' : 'no regular file'}`;
    throw new UsageError(`Failed to read ${file}: ${cause}.`, 'Check the path.');
  }
  return file;
}
