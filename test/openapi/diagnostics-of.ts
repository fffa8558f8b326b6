/** Small descriptions of several files, and what is said of them. */

import path from 'node:path';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile, type Permissions } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

export type Files = Readonly<Record<string, string>>;

/** `CODE FILE:LINE:COLUMN` of each diagnostic of a description in `api/openapi.yaml`. */
export async function diagnosticsOf(
  files: Files,
  permissions: Permissions = {},
): Promise<string[]> {
  const folder = await folderWith(files);
  const entry = await openFile(path.join(folder, 'api/openapi.yaml'), permissions);
  const { diagnostics } = await loadDescription(entry);
  return diagnostics.map(({ code, position: { file, line, column } }) => {
    return `${code} ${path.relative(path.join(folder, 'api'), file)}:${line}:${column}`;
  });
}

const head = (version: string): string =>
  `openapi: ${version}\ninfo: { title: Test, version: '1', license: { name: MIT, url: 'https://example.com' } }\nservers: [{ url: 'https://example.com' }]\n`;

/** A description whose paths begin at line 5. */
export function describing(rest: string, version = '3.1.0'): string {
  return `${head(version)}${rest}`;
}

/** One operation that answers with a schema, which stands in line 5. */
export function answering(schema: string, rest = ''): string {
  return describing(
    `paths:\n  /a: { get: { operationId: a, summary: A, responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } }, 4XX: { description: no } } } }\n${rest}`,
  );
}
