/** Which files a description may be made of, and which are refused. */

import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { generateFile } from '../support/generation.js';
import { folderWith } from '../support/temporary.js';
import { answering, diagnosticsOf } from './diagnostics-of.js';

describe('files', () => {
  const outside = {
    'api/openapi.yaml': answering('{ $ref: ../other/a.yaml }'),
    'other/a.yaml': 'type: string',
  };

  test('outside the folder are read on request', async () => {
    const expected = ['counterpart/outside-reference openapi.yaml:5:124'];
    expect(await diagnosticsOf(outside)).toEqual(expected);
    expect(await diagnosticsOf(outside, { allowOutside: true })).toEqual([]);
  });

  test('behind a link count where they lie', async () => {
    const target = await folderWith({ 'a.yaml': 'type: string' });
    const folder = await folderWith({ 'api/openapi.yaml': answering('{ $ref: a.yaml }') });
    symlinkSync(path.join(target, 'a.yaml'), path.join(folder, 'api/a.yaml'));
    const entry = await openFile(path.join(folder, 'api/openapi.yaml'));
    const { diagnostics } = await loadDescription(entry);
    expect(diagnostics.map(({ code }) => code)).toEqual(['counterpart/outside-reference']);
  });

  test('behind a link are read where a user names them, and those that they refer to are not', async () => {
    const target = await folderWith({ 'openapi.yaml': answering('{ $ref: ../b.yaml }') });
    const folder = await folderWith({ 'b.yaml': 'type: string', 'api/a.txt': '' });
    const file = path.join(folder, 'api/openapi.yaml');
    symlinkSync(path.join(target, 'openapi.yaml'), file);
    const { diagnostics } = await loadDescription(await openFile(file));
    expect(diagnostics.map(({ code }) => code)).toEqual(['counterpart/outside-reference']);
    const allowed = await loadDescription(await openFile(file, { allowOutside: true }));
    expect(allowed.diagnostics).toEqual([]);
  });

  test('that are none are refused', async () => {
    const files = { 'api/openapi.yaml': answering('{ $ref: /dev/null }') };
    const expected = ['counterpart/special-file openapi.yaml:5:124'];
    expect(await diagnosticsOf(files, { allowOutside: true })).toEqual(expected);
    const urls = { 'api/openapi.yaml': answering('{ $ref: "data:application/json,{}" }') };
    expect(await diagnosticsOf(urls, { allowRemote: true })).toEqual(expected);
  });

  test.each([
    ['a\0.yaml', 'no file can be called so'],
    ['a'.repeat(5000), 'no file can be called so'],
    ['nope/a.yaml', 'there is no such file'],
    ['circle.yaml', 'ELOOP'],
  ])('that cannot be there are named: %j', async (name, reason) => {
    const examples = `{ type: string }, examples: { e: { externalValue: ${JSON.stringify(name)} } }`;
    const folder = await folderWith({
      'openapi.yaml': answering(`{ $ref: ${JSON.stringify(name)} }`),
      'examples.yaml': answering(examples),
      'package.json': '{}',
    });
    symlinkSync('circle.yaml', path.join(folder, 'circle.yaml'));
    const entry = await openFile(path.join(folder, 'openapi.yaml'));
    const { diagnostics } = await loadDescription(entry);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'no-unresolved-refs',
        message: expect.stringContaining(reason),
      }),
    ]);
    const api = await generateFile(path.join(folder, 'examples.yaml'), path.join(folder, 'out'));
    expect(api.diagnostics.map(({ code }) => code)).toEqual(['counterpart/external-value']);
  });

  test('on the network that do not answer are named with the reason', async () => {
    const folder = await folderWith({
      'openapi.yaml': answering('{ $ref: "http://127.0.0.1:1/a.yaml" }'),
    });
    const entry = await openFile(path.join(folder, 'openapi.yaml'), { allowRemote: true });
    const { diagnostics } = await loadDescription(entry);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Failed to follow "http:\/\/127.0.0.1:1\/a.yaml": (?!fetch failed)/),
    ]);
  });

  test('on the network are read on request', async () => {
    const requests: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url);
      response.setHeader('content-type', 'application/json').end('{ "type": "string" }');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    // It listens on a port, so that its address is no path.
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const example = `{ type: string, examples: [a] }, examples: { e: { externalValue: "${origin}/example" } }`;
    const files = {
      'api/openapi.yaml': answering(
        `{ $ref: "${origin}/schema" }`,
        `components: { parameters: { P: { name: p, in: query, description: P., schema: ${example} } } }\n`,
      ),
    };
    try {
      expect(await diagnosticsOf(files)).toEqual([
        'counterpart/remote-reference openapi.yaml:5:124',
        'counterpart/external-value openapi.yaml:6:129',
      ]);
      expect(requests).toEqual([]);
      expect(await diagnosticsOf(files, { allowRemote: true })).toEqual([]);
      expect(requests.toSorted()).toEqual(['/example', '/schema']);
    } finally {
      server.close();
    }
  });

  test.each([
    [
      'whose aliases multiply',
      `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefg'].map((name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdef'[index]}`).join(', ')}]`).join('\n')}\n`,
    ],
    [
      'whose aliases nest without end',
      Array.from(
        { length: 600 },
        (_, index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1}` : ''}]\n`,
      ).join(''),
    ],
  ])('%s are refused', async (_, text) => {
    const files = { 'api/openapi.yaml': answering('{ $ref: "a.yaml" }'), 'api/a.yaml': text };
    expect(await diagnosticsOf(files)).toEqual(['counterpart/document-size openapi.yaml:5:124']);
  });
});
