/** Reads the files of a description, and none that it may not have. */

import { BaseResolver, type Config, type Document, type Source } from '@redocly/openapi-core';
import { tooLarge } from './document-size.js';
import { admitFile, RefusedFile, type FileAccess } from './file-access.js';
import { parseJson } from './json-source.js';

export class DescriptionFiles extends BaseResolver {
  readonly #access: FileAccess;

  constructor(resolve: Config['resolve'], access: FileAccess) {
    super(resolve);
    this.#access = access;
  }

  /** The files that were read, but for those that could not be. */
  async documents(): Promise<Document[]> {
    const outcomes = await Promise.allSettled(this.cache.values());
    return outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' || outcome.value instanceof Error ? [] : [outcome.value],
    );
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (/^[a-z][a-z\d+.-]+:/i.test(reference)) this.#admitUrl(reference);
    else admitFile(reference, this.#access);
    return super.loadExternalRef(reference);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const isJson = isRoot === true || /\.json$/i.test(source.absoluteRef);
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
