/** What a document is called by others, and the files that references to it and its neighbours mean. */

import { fileURLToPath, pathToFileURL } from 'node:url';
import { isAbsoluteUrl, type Document } from '@redocly/openapi-core';
import { isObject, stringAt } from './json.js';

/** The URI that references in a document are relative to. */
export function uriOf(document: Document): string {
  const { absoluteRef } = document.source;
  const address = isAbsoluteUrl(absoluteRef) ? absoluteRef : pathToFileURL(absoluteRef).href;
  return selfOf(document) ?? address;
}

/** What a document says its own address is, since OpenAPI 3.2. */
function selfOf({ parsed, source }: Document): string | undefined {
  const self = isObject(parsed) ? stringAt(parsed, '$self') : undefined;
  const base = isAbsoluteUrl(source.absoluteRef) ? source.absoluteRef : 'file:///';
  if (self === undefined || !URL.canParse(self, base)) return undefined;
  const uri = new URL(self, base);
  return uri.protocol === 'file:' ? undefined : uri.href.split('#', 1)[0];
}

/**
 * The file, relative to the document's own, that a reference means by an address near the one that the
 * document has by `$self`; '' for the document itself. A publisher of both has them in one folder.
 */
export function nearFile(file: string, from: Document): string | undefined {
  const self = selfOf(from);
  if (self === undefined || !URL.canParse(file, self)) return undefined;
  const target = new URL(file, self);
  if (target.href === self) return '';
  const folder = new URL('.', self).href;
  const path = decodeURI(target.href.slice(folder.length));
  return target.href.startsWith(folder) && !isAbsoluteUrl(path) ? path : undefined;
}

/** The file that a reference means where an `$id` around it says that the schema lies in another folder. */
export function fileOf(file: string, base: string, from: Document): string | undefined {
  const folder = new URL('.', base).href;
  const isMoved = folder.startsWith('file:') && folder !== new URL('.', uriOf(from)).href;
  return isMoved && URL.canParse(file, base) ? fileURLToPath(new URL(file, base)) : undefined;
}
