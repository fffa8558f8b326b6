/** Reads the files of a description, and none that it may not have. */

import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { BaseResolver, type Config, type Document, type Source } from '@redocly/openapi-core';
import type { DiagnosticCode } from './diagnostics.js';
import { tooLarge } from './document-size.js';

/** Which files a description may be made of. */
export interface FileAccess {
  /** Absolute path of the folder that its files lie in. */
  readonly folder: string;
  readonly allowOutside: boolean;
  readonly allowRemote: boolean;
}

/** Thrown for a file that is not read; `code` says which rule forbids it. */
export class RefusedFile extends Error {
  constructor(
    readonly code: DiagnosticCode,
    message: string,
  ) {
    super(message);
  }
}

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
    else this.#admitFile(reference);
    return super.loadExternalRef(reference);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
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

  #admitFile(file: string): void {
    const stats = statSync(file, { throwIfNoEntry: false });
    // Where there is no such file, reading it says so; a link may lead anywhere.
    const isThere = stats !== undefined;
    if (isThere && !stats.isFile() && !stats.isDirectory()) {
      throw new RefusedFile('counterpart/special-file', `${file} is no regular file.`);
    }
    if (this.#access.allowOutside) return;
    const folder = realpathSync(this.#access.folder);
    const real = isThere
      ? realpathSync(file)
      : path.join(realpathOf(path.dirname(file)), path.basename(file));
    if (!real.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)) {
      throw new RefusedFile(
        'counterpart/outside-reference',
        `${file} lies outside the description's folder ${this.#access.folder}.`,
      );
    }
  }
}

/** Of a folder that is missing, the path as it is. */
function realpathOf(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? folder : realpathSync(folder);
}
