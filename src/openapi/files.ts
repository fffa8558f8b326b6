/** Reads the files of a description, and none that it may not have. */

import { existsSync } from 'node:fs';
import {
  BaseResolver,
  isAbsoluteUrl,
  Source,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import { tooLarge } from './document-size.js';
import { admitFile, RefusedFile, type FileAccess } from './file-access.js';
import { fetchWithin } from './fetch-within.js';
import { parseJson } from './json-source.js';
import type { DescriptionMemory } from './memory.js';
import { decoded } from './percent.js';
import { readUtf8 } from './utf8-text.js';

type CustomFetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>> },
) => Promise<Response>;

export class DescriptionFiles extends BaseResolver {
  readonly #access: FileAccess;
  readonly #memory: DescriptionMemory | undefined;
  /** The documents on the network that refer to others. */
  readonly #bases = new Map<string, string>();

  constructor(
    resolve: Config['resolve'] | undefined,
    access: FileAccess,
    memory?: DescriptionMemory,
  ) {
    const customFetch: CustomFetch = (url, { headers }) => this.#fetch(url, headers);
    super({ ...resolve, http: { headers: [], ...resolve?.http, customFetch } });
    this.#access = access;
    this.#memory = memory;
  }

  /** The files that were read, but for those that could not be. */
  async documents(): Promise<Document[]> {
    const outcomes = await Promise.allSettled(this.cache.values());
    return outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' || outcome.value instanceof Error ? [] : [outcome.value],
    );
  }

  /** A file that nothing refers to; Redocly returns some failures and throws others. */
  async read(file: string): Promise<Document | Error> {
    try {
      return await this.resolveDocument(null, file, true);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** References are URIs, which escape what names of files may have; most people write those as they are. */
  override resolveExternalRef(base: string | null, reference: string): string {
    // Redocly takes addresses of other schemes for names of files.
    if (/^(?!https?:)[a-z][a-z\d+.-]+:\/\//i.test(reference)) return reference;
    const file = super.resolveExternalRef(base, reference);
    // The first that refers to a file is the one that it is fetched for.
    if (base !== null && isAbsoluteUrl(base) && !this.#bases.has(file)) this.#bases.set(file, base);
    if (!reference.includes('%') || isAbsoluteUrl(file) || existsSync(file)) return file;
    return super.resolveExternalRef(base, decoded(reference));
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (/^[a-z][a-z\d+.-]+:/i.test(reference)) {
      this.#admitUrl(reference);
      return super.loadExternalRef(reference);
    }
    admitFile(reference, this.#access);
    const read = async (): Promise<Source> =>
      sourceOf(reference) ?? (await super.loadExternalRef(reference));
    return this.#memory?.source(reference, read) ?? read();
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const parse = (): Document => this.#parse(source, isRoot);
    return this.#memory?.document(source, isRoot, parse) ?? parse();
  }

  /** For a document whose values are no longer what its file says. */
  changed(document: Document): void {
    this.#memory?.forget(document);
  }

  #parse(source: Source, isRoot: boolean): Document {
    const isJson = isRoot || /\.json$/i.test(source.absoluteRef);
    const document = (isJson && parseJson(source)) || super.parseDocument(source, isRoot);
    const fault = tooLarge(document.parsed);
    if (fault !== undefined) {
      throw new RefusedFile('counterpart/document-size', `${source.absoluteRef} ${fault}.`);
    }
    return document;
  }

  /** In place of that of Redocly, which waits for ever, reads without end, and goes wherever it is led. */
  #fetch(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const from = this.#bases.get(url);
    return fetchWithin(url, headers, from === undefined ? {} : { from });
  }

  #admitUrl(url: string): void {
    if (!/^https?:/i.test(url)) {
      throw new RefusedFile('counterpart/special-file', `${url} is neither a file nor http(s).`);
    }
    if (!this.#access.allowRemote) {
      throw new RefusedFile('counterpart/remote-reference', `${url} is on the network.`);
    }
  }
}

/**
 * What a file says; undefined where it cannot be read, and Redocly says why. Reading without waiting takes a
 * fraction of the time of Redocly's way, which counts in descriptions of thousands of files.
 */
function sourceOf(file: string): Source | undefined {
  try {
    return new Source(file, readUtf8(file).replaceAll('\r\n', '\n'));
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    return undefined;
  }
}
