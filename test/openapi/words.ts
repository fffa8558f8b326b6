/** Small descriptions, and what is said of their words. */

import { expect, test } from 'vitest';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

export const operation = (inner: string): string =>
  `paths: { /a: { post: { operationId: a, ${inner} } } }`;
export const body = (content: string): string =>
  operation(`requestBody: { content: { ${content} } }, responses: { '204': { description: d } }`);
export const parameter = (inner: string): string =>
  operation(`parameters: [{ name: p, ${inner} }], responses: { '204': { description: d } }`);

/** Tests that the diagnostics of each description hold these parts, in this order, and stand at its first line, or at its second. */
export function testWords(
  rows: readonly (readonly [text: string, found: readonly string[]])[],
): void {
  test.each(rows)('%s', async (text, found) => {
    const head = "openapi: 3.2.0\ninfo: { title: T, version: '1' }\n";
    const folder = await folderWith({ 'openapi.yaml': `${head}${text}\n` });
    const { diagnostics } = await loadDescription(await openFile(`${folder}/openapi.yaml`));
    const own = diagnostics.filter(({ code }) => code.startsWith('counterpart/'));
    expect(own.map(({ message }) => message)).toEqual(
      found.map((part) => expect.stringContaining(part)),
    );
    const isOfSecond = /^(security|servers|components:.*discriminator):/m.test(text);
    for (const { position } of own) expect(position.line).toBe(isOfSecond ? 4 : 3);
  });
}
