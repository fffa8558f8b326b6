/** Finds where a project calls or implements the operations of an API: by the names that generated code gives them. */

import path from 'node:path';
import { operationKey } from '@openapi-counterpart/openapi/diff/operations';
import type { NamedOperation } from '../emitters/operation-names.js';
import {
  descriptionOf,
  readGeneratedApi,
  type GeneratedApi,
  type ModuleKind,
} from './generated-api.js';
import { sourceFilesIn, type SourceFile } from './source-files.js';

/** What a project does with an operation. */
export type UseRole = 'calls' | 'implements' | 'receives';

export interface Use {
  readonly role: UseRole;
  /** Relative to the project. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The uses of an API's operations below a folder, by `operationKey`. A client function counts where it
 * is imported, a handler where a member of its name stands in a file that leads to the generated server
 * by its imports.
 * @param isDescribed Whether an operation belongs to the API that is asked for.
 */
export function findUses(
  folder: string,
  isDescribed: (key: string) => boolean,
): ReadonlyMap<string, readonly Use[]> {
  const files = sourceFilesIn(path.resolve(folder));
  const apis = new Map<string, GeneratedApi | undefined>();
  const apiAt = (description: string): GeneratedApi | undefined => {
    if (!apis.has(description)) {
      const api = readGeneratedApi(description);
      apis.set(description, api !== undefined && isMeant(api, isDescribed) ? api : undefined);
    }
    return apis.get(description);
  };
  const uses = new Uses(path.resolve(folder));
  const serving = new Map<SourceFile, GeneratedApi>();
  for (const file of files) {
    for (const { from, names } of file.imports) {
      const found = descriptionOf(file.name, from);
      const api = found === undefined ? undefined : apiAt(found.description);
      if (found === undefined || api === undefined) continue;
      if (found.kind === 'client') takeCalls(uses, file, names, api);
      else if (found.kind === 'server') serving.set(file, api);
      takeTypes(uses, file, names, api, found.kind);
      if (found.kind === 'webhooks') takeMembers(uses, file, api.webhooks, 'receives');
    }
  }
  for (const [file, api] of reaching(files, serving)) {
    takeMembers(uses, file, api.operations, 'implements');
  }
  return uses.byOperation;
}

/** Most of its operations belong to the API: a generated copy may be older or newer. */
function isMeant(api: GeneratedApi, isDescribed: (key: string) => boolean): boolean {
  const keys = [...api.operations, ...api.webhooks].map(({ operation }) => operationKey(operation));
  return keys.length > 0 && keys.filter(isDescribed).length * 2 >= keys.length;
}

class Uses {
  readonly byOperation = new Map<string, Use[]>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  add({ operation }: NamedOperation, role: UseRole, file: SourceFile, offset: number): void {
    const key = operationKey(operation);
    const line = file.text.slice(0, offset).split('\n').length;
    const use = { role, file: path.relative(this.#folder, file.name), line };
    const known = this.byOperation.get(key) ?? [];
    const isKnown = known.some((one) => one.file === use.file && one.line === line);
    if (!isKnown) this.byOperation.set(key, [...known, use]);
  }
}

/** Every place of a client function, but for its import. */
function takeCalls(
  uses: Uses,
  file: SourceFile,
  names: ReadonlyMap<string, string>,
  { operations }: GeneratedApi,
): void {
  for (const [own, imported] of names) {
    const called = operations.filter(({ name }) => imported === '*' || imported === name);
    for (const named of called) {
      const text = imported === '*' ? `${own}\\s*\\.\\s*${named.name}` : own;
      const places = placesOf(file, new RegExp(`(?<![\\w$.])${text}(?![\\w$])`, 'g'));
      // Where a name is passed on alone, its import is all there is.
      const later = imported === '*' ? places : places.slice(1);
      for (const offset of later.length > 0 ? later : places)
        uses.add(named, 'calls', file, offset);
    }
  }
}

/** Imported types of one operation, such as `SubmitInvoiceResult`. */
function takeTypes(
  uses: Uses,
  file: SourceFile,
  names: ReadonlyMap<string, string>,
  api: GeneratedApi,
  kind: ModuleKind,
): void {
  const role = { client: 'calls', server: 'implements', webhooks: 'receives' } as const;
  const operations = kind === 'webhooks' ? api.webhooks : api.operations;
  for (const [own, imported] of names) {
    const [named] = operations
      .filter(({ typeName }) => imported.startsWith(typeName))
      .toSorted((a, b) => b.typeName.length - a.typeName.length);
    const rest = named === undefined ? '' : imported.slice(named.typeName.length);
    if (named === undefined || !/^(Context|Reply|Input|Result|Data|Event)\w*$/.test(rest)) continue;
    const [offset = 0] = placesOf(file, new RegExp(`(?<![\\w$])${own}(?![\\w$])`, 'g'));
    uses.add(named, role[kind], file, offset);
  }
}

/** Members of objects and classes that have the name of an operation. */
function takeMembers(
  uses: Uses,
  file: SourceFile,
  operations: readonly NamedOperation[],
  role: UseRole,
): void {
  const text = withoutImports(withoutComments(file.text));
  for (const named of operations) {
    const member = new RegExp(`(?<=[{,;]\\s*(?:async\\s+)?)${named.name}\\s*(?=[:(,}])`, 'g');
    for (const match of text.matchAll(member)) uses.add(named, role, file, match.index);
  }
}

/** With blanks in place of lists of imported names, which look like members. */
function withoutImports(text: string): string {
  return text.replace(/\b(?:import|export)\s+(?:type\s+)?\{[^}]*\}\s*from/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** With blanks in place of comments, so that every offset stays. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, blank);
}

function placesOf({ text }: SourceFile, name: RegExp): number[] {
  return [...withoutComments(text).matchAll(name)].map(({ index }) => index);
}

/** The files that lead to one of these by relative imports, with the API they lead to. */
function reaching(
  files: readonly SourceFile[],
  serving: ReadonlyMap<SourceFile, GeneratedApi>,
): ReadonlyMap<SourceFile, GeneratedApi> {
  const byName = new Map(files.map((file) => [withoutExtension(file.name), file]));
  const found = new Map(serving);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const file of files) {
      if (found.has(file)) continue;
      const target = file.imports
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => byName.get(withoutExtension(path.resolve(file.name, '..', from))))
        .find((other) => other !== undefined && found.has(other));
      const api = target === undefined ? undefined : found.get(target);
      if (api !== undefined) found.set(file, api);
    }
  }
  return found;
}

function withoutExtension(name: string): string {
  return name.replace(/\.[cm]?[jt]sx?$/, '');
}
