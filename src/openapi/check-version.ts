/** Tells documents that can be read from those of other formats and versions. */

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { diagnose, type Diagnostic } from './diagnostic.js';
import { isObject } from './json.js';
import { beginningOf, type Position } from './position.js';
import { shellWord } from './shell-word.js';

/**
 * The diagnostic of a root document whose version is not read.
 * @param text What the document was parsed from.
 */
export function checkVersion(
  file: string,
  parsed: unknown,
  text: () => string = () => readFileSync(file, 'utf8'),
): Diagnostic | undefined {
  const stated = isObject(parsed) ? (parsed['openapi'] ?? parsed['swagger']) : undefined;
  if (stated === undefined) {
    const message = 'The document does not say which version of OpenAPI it is written in.';
    return diagnose('openapi-version', message, beginningOf(file));
  }
  if (isObject(parsed) && isSupportedVersion(parsed['openapi'])) return undefined;
  const isOpenApi = isObject(parsed) && 'openapi' in parsed;
  const version = typeof stated === 'string' ? stated : JSON.stringify(stated);
  const message = `${isOpenApi ? 'OpenAPI' : 'Swagger'} ${version} is not supported.`;
  if (isOpenApi) return diagnose('openapi-version', message, findVersion(file, text()));
  const diagnostic = diagnose('swagger-version', message, findVersion(file, text()));
  const path = shellWord(/^https?:/.test(file) ? file : relative(process.cwd(), file));
  return { ...diagnostic, fix: diagnostic.fix.replace('FILE', () => path) };
}

/** Whether a document that says `openapi: VERSION` can be read. */
export function isSupportedVersion(version: unknown): boolean {
  return typeof version === 'string' && /^3\.[012]\.\d+$/.test(version);
}

/** Where the version stands: the least indented line that has one, as keys of the root are. */
function findVersion(file: string, text: string): Position {
  const places = text
    .split('\n')
    .flatMap((lineText, index) => {
      const margin = /^([\s{]*)["']?(openapi|swagger)["']?\s*:/.exec(lineText)?.[1];
      return margin === undefined ? [] : [{ line: index + 1, column: margin.length + 1 }];
    })
    .toSorted((a, b) => a.column - b.column);
  return { ...beginningOf(file), ...places[0] };
}
