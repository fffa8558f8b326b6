/** `counterpart import`, as a user runs it: from pages to a client that calls a server. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith, temporaryFolder, writeFiles } from '../support/temporary.js';
import { snapshot } from './workspace.js';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function page(operation: string, more = ''): string {
  return `# Source: https://docs.example.com/page.md

# A page

> What it does.

## OpenAPI

\`\`\`\`yaml https://example.com/openapi.json post /v1/stores
openapi: 3.0.3
info:
  title: Store & Shop API
  version: 0.0.1
servers:
  - url: https://api.example.com
security: []
paths:
${operation}
components:
  securitySchemes:
    bearerToken: { type: http, scheme: bearer }
  schemas:
    Error:
      type: object
      required: [code]
      properties: { code: { type: string } }
${more}
\`\`\`\`
`;
}

const create = `  /v1/stores:
    post:
      operationId: createStore
      security: [{ bearerToken: [] }]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: { type: string, maxLength: 5 }
                region: { type: string }
                plan: { type: string }
                size: { type: integer }
                labels: { type: array, items: { type: string } }
      responses:
        '201':
          description: ''
          content:
            application/json:
              schema: { type: object, required: [id], properties: { id: { type: string } } }
        '400':
          description: ''
          content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
`;
const read = `  /v1/stores/{id}:
    get:
      operationId: getStore
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '404':
          description: ''
          content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
`;

test('from a page to a client that calls a server', async () => {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'create.md': page(create),
  });
  const first = await runCli(folder, 'import', 'create.md');
  expect([first.code, first.stdout]).toEqual([0, '+ POST /v1/stores\n']);
  expect(first.stderr).toContain(
    '✓ store-shop-api → spec/store-shop-api: 1 added, 0 changed, 0 removed',
  );
  expect(parse(await readFile(path.join(folder, 'redocly.yaml'), 'utf8'))).toEqual({
    apis: { 'store-shop-api': { root: 'spec/store-shop-api/openapi.yaml' } },
  });
  expect((await runCli(folder, 'generate', '--runtime', 'inline')).code).toBe(0);

  const base = await listen(
    createServer((request, response) => {
      const body = { id: `${request.method} ${request.url} ${request.headers.authorization}` };
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    }),
  );
  // Generated a moment ago: no type knows it.
  const client = (await import(path.join(folder, 'generated/store-shop-api/client.ts'))) as Record<
    string,
    (...values: unknown[]) => Promise<{ data?: unknown }>
  >;
  const caller = await client['createStoreShopClient']?.({
    baseUrl: base,
    accessToken: 'secret',
  });
  const answer = await client['createStore']?.(caller, { body: { name: 'a' } });
  expect(answer).toMatchObject({ data: { id: 'POST /v1/stores Bearer secret' } });
});

describe('pages', () => {
  test('a folder of them is one description, and the second time nothing changes', async () => {
    const folder = await folderWith({
      'pages/create.md': page(create),
      'pages/more/read.mdx': page(read),
      'pages/about.md': 'No description.\n',
    });
    const first = await runCli(folder, 'import', 'pages', '--api', 'stores');
    expect([first.code, first.stdout]).toEqual([0, '+ POST /v1/stores\n+ GET /v1/stores/{id}\n']);
    const before = await snapshot(folder);
    const errors = Object.keys(before).filter((name) => name.endsWith('Error.yaml'));
    expect(errors).toEqual([path.join('spec', 'stores', 'schemas', 'Error.yaml')]);
    const second = await runCli(folder, 'import', 'pages', '--api', 'stores');
    expect([second.stdout, await snapshot(folder)]).toEqual(['', before]);
    expect(second.stderr).toContain('nothing to write');
  });

  test('one that says otherwise than another is reported with both places, and nothing is written', async () => {
    const files = {
      'pages/a.md': page(create),
      'pages/b.md': page(
        create.replace('maxLength: 5', 'maxLength: 6') + read,
        '    Other: { type: string }',
      ),
      'pages/c.md': page(read).replace('required: [code]', 'required: []'),
    };
    const folder = await folderWith(files);
    const { code, stderr } = await runCli(folder, 'import', 'pages');
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${path.join('pages', 'b.md')}:19:5 error POST /v1/stores is not what it is at ${path.join('pages', 'a.md')}:19:5. (counterpart/contradiction)`,
    );
    expect(stderr).toContain('The component Error is not what it is at');
    expect(await snapshot(folder)).toEqual(files);
  });

  test('words may differ: those of the first stay', async () => {
    const folder = await folderWith({
      'pages/a.md': page(create),
      'pages/b.md': page(read).replace(
        'code: { type: string }',
        'code: { type: string, description: Why. }',
      ),
    });
    expect((await runCli(folder, 'import', 'pages', '--api', 'a')).code).toBe(0);
  });

  test('a page adds its operations to those that are known', async () => {
    const folder = await folderWith({ 'a.md': page(create), 'b.md': page(read) });
    await runCli(folder, 'import', 'a.md');
    const { stdout } = await runCli(folder, 'import', 'b.md');
    expect(stdout).toBe('+ GET /v1/stores/{id}\n');
    const changed = page(create.replace('maxLength: 5', 'maxLength: 4'));
    await writeFiles(folder, { 'a.md': changed });
    const { stdout: third } = await runCli(folder, 'import', 'a.md');
    expect(third).toMatch(
      /^~ POST \/v1\/stores\n {4}request: .*breaks the client \(limit-tightened\)\n$/,
    );
  });
});

describe('documents', () => {
  const yaml = /yaml https[^\n]*\n([\s\S]*?)````/.exec(page(create + read))?.[1] ?? '';

  test('a whole one removes what it lacks, and reports as JSON', async () => {
    const folder = await folderWith({ 'old.yaml': yaml, 'new.json': JSON.stringify(parse(yaml)) });
    await runCli(folder, 'import', 'old.yaml', '--api', 'a');
    const same = await runCli(folder, 'import', 'new.json', '--api', 'a', '--json');
    expect(JSON.parse(same.stdout)).toEqual({
      api: 'a',
      folder: path.join('spec', 'a'),
      added: [],
      changed: [],
      removed: [],
      files: [],
    });
    await writeFiles(folder, { 'new.yaml': yaml.replace(read, '') });
    const { stdout } = await runCli(folder, 'import', 'new.yaml', '--api', 'a');
    expect(stdout).toBe('- GET /v1/stores/{id}\n');
  });

  test('--only takes operations by id or by method and path', async () => {
    const folder = await folderWith({ 'a.yaml': yaml });
    const one = await runCli(folder, 'import', 'a.yaml', '--only', 'GET /v1/stores/{storeId}');
    expect(one.stdout).toBe('+ GET /v1/stores/{id}\n');
    const other = await runCli(folder, 'import', 'a.yaml', '--only', 'createStore');
    expect(other.stdout).toBe('+ POST /v1/stores\n');
    const none = await runCli(folder, 'import', 'a.yaml', '--only', 'createStores');
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringContaining('There are: createStore, getStore.'),
    ]);
  });

  test('one in several files', async () => {
    const folder = await folderWith({
      'api/openapi.yaml':
        'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { $ref: a.yaml } }\n',
      'api/a.yaml': 'get: { operationId: a, responses: { "204": { description: Done. } } }\n',
    });
    expect((await runCli(folder, 'import', 'api')).stdout).toBe('+ GET /a\n');
  });

  test('one from a URL, as a document and as a page', async () => {
    const base = await listen(
      createServer((request, response) =>
        response.end(request.url === '/page.md' ? page(read) : yaml),
      ),
    );
    const folder = await temporaryFolder();
    expect((await runCli(folder, 'import', `${base}/openapi.yaml`)).stdout).toContain('+ POST');
    expect((await runCli(folder, 'import', `${base}/page.md`)).stderr).toContain(
      'nothing to write',
    );
  });

  test('references to the network are not followed', async () => {
    let requests = 0;
    const base = await listen(createServer((_, response) => response.end(String((requests += 1)))));
    const folder = await folderWith({
      'a.yaml': yaml.replace("'#/components/schemas/Error'", `${base}/Error.yaml`),
    });
    const { code, stderr } = await runCli(folder, 'import', 'a.yaml');
    expect([code, requests, stderr]).toEqual([1, 0, expect.stringContaining('leads to a URL')]);
  });
});

test('redocly.yaml keeps its comments, and an API that it lists its root', async () => {
  const folder = await folderWith({
    'redocly.yaml': '# Ours.\napis:\n  mine:\n    root: api/openapi.yaml # here\nrules: {}\n',
    'a.md': page(read),
  });
  await runCli(folder, 'import', 'a.md', '--api', 'mine');
  await runCli(folder, 'import', 'a.md', '--api', 'theirs');
  expect(await readFile(path.join(folder, 'redocly.yaml'), 'utf8')).toBe(
    '# Ours.\napis:\n  mine:\n    root: api/openapi.yaml # here\n  theirs:\n    root: spec/theirs/openapi.yaml\nrules: {}\n',
  );
  const names = Object.keys(await snapshot(folder));
  expect(names).toContain(path.join('api', 'paths', 'stores-id.yaml'));
});

test.each<[string, string[], RegExp, exit?: number]>([
  ['what is not there', ['none.yaml'], /no such file/],
  [
    'a text without blocks',
    ['text.md'],
    /text\.md: it is a text without any fenced block\.\n {2}fix Name an/,
  ],
  [
    'a text with other blocks',
    ['blocks.md'],
    /none of its 2 fenced blocks is an OpenAPI description/,
  ],
  ['a page of HTML', ['page.html'], /it is a page of HTML or XML/],
  ['an empty file', ['nothing.txt'], /it is empty/],
  ['a folder without one', ['empty'], /Failed to find a description/],
  ['Swagger', ['swagger.yaml'], /swagger\.yaml:1:1 error Swagger 2\.0 is not supported/, 1],
  ['broken YAML', ['broken.md'], /broken\.md:3:\d+/, 1],
  ['a name that leads elsewhere', ['a.md', '--api', '../a'], /cannot be named/],
  ['no source', [], /missing required argument/],
])('%s is refused', async (_, args, message, exit = 2) => {
  const folder = await folderWith({
    'text.md': '# Nothing\n',
    'blocks.md': '```sh\nls\n```\n\n```yaml\na: 1\n```\n',
    'page.html': '<!doctype html>\n<p>openapi: 3.1.0</p>\n',
    'nothing.txt': '\n',
    'empty/a.txt': 'Nothing.',
    'swagger.yaml': 'swagger: "2.0"\ninfo: { title: A, version: "1" }\npaths: {}\n',
    'broken.md': '```yaml\nopenapi: 3.0.3\npaths: [\n```\n',
    'a.md': page(read),
  });
  const { code, stderr } = await runCli(folder, 'import', ...args);
  expect([code, stderr]).toEqual([exit, expect.stringMatching(message)]);
  await rm(path.join(folder, 'empty'), { recursive: true });
});
