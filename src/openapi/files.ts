/** Reads the files of a description, and none that it may not have. */

import { BaseResolver, type Config, type Document, type Source } from '@redocly/openapi-core';
import { tooLarge } from './document-size.js';
import { admitFile, RefusedFile, type FileAccess } from './file-access.js';
import { parseJson } from './json-source.js';
import type { DescriptionMemory } from './memory.js';

export class DescriptionFiles extends BaseResolver {
  readonly #access: FileAccess;
  readonly #memory: DescriptionMemory | undefined;

  constructor(resolve: Config['resolve'], access: FileAccess, memory?: DescriptionMemory) {
    super(resolve);
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

  override async loadExternalRef(reference: string): Promise<Source> {
    const read = (): Promise<Source> => super.loadExternalRef(reference);
    if (/^[a-z][a-z\d+.-]+:/i.test(reference)) {
      this.#admitUrl(reference);
      return read();
    }
    admitFile(reference, this.#access);
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

  #admitUrl(url: string): void {
    if (!/^https?:/i.test(url)) {
      throw new RefusedFile('counterpart/special-file', `${url} is neither a file nor http(s).`);
    }
    if (!this.#access.allowRemote) {
      throw new RefusedFile('counterpart/remote-reference', `${url} is on the network.`);
    }
  }
}
