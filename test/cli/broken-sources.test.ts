/** What `diff` and `import` say of descriptions that are at fault: code, place, and whose fault it is. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith } from '../support/temporary.js';

const head = "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\n";
const sound = `${head}paths: {}\n`;
/** Whose schema stands in line 10. */
const withSchema = (schema: string, more = ''): string => `${head}paths:
  /notes:
    get:
      responses:
        '200':
          description: Told.
          content:
            application/json: { schema: ${schema} }
${more}`;
const circle = `components:
  schemas:
    A: { $ref: '#/components/schemas/B' }
    B: { $ref: '#/components/schemas/A' }
`;

interface Fault {
  readonly text: string | Buffer;
  readonly place: string;
  readonly code: string;
  readonly others?: Readonly<Record<string, string>>;
}

const faults: Readonly<Record<string, Fault>> = {
  'broken syntax': { text: 'openapi: [3\n', place: 'new.yaml:2:1', code: 'yaml-syntax' },
  'Swagger 2.0': {
    text: "info: { title: Old, version: '1' }\nswagger: '2.0'\npaths: {}\n",
    place: 'new.yaml:2:1',
    code: 'swagger-version',
  },
  'a list': { text: '[{ "openapi": "3.1.0" }]\n', place: 'new.yaml:1:1', code: 'openapi-version' },
  'another version': {
    text: sound.replace('3.1.0', '3.9.0'),
    place: 'new.yaml:1:1',
    code: 'openapi-version',
  },
  'a reference to nothing': {
    text: withSchema("{ $ref: '#/components/schemas/None' }"),
    place: 'new.yaml:10:43',
    code: 'no-unresolved-refs',
  },
  'a reference to no file': {
    text: withSchema('{ $ref: none.yaml }'),
    place: 'new.yaml:10:43',
    code: 'no-unresolved-refs',
  },
  'a file outside': {
    text: withSchema('{ $ref: ../../outside.yaml }'),
    place: 'new.yaml:10:43',
    code: 'counterpart/outside-reference',
  },
  'a reference to the network': {
    text: withSchema("{ $ref: 'https://example.com/a.yaml' }"),
    place: 'new.yaml:10:43',
    code: 'counterpart/remote-reference',
  },
  'a circle': {
    text: withSchema("{ $ref: '#/components/schemas/A' }", circle),
    place: 'new.yaml:',
    code: 'counterpart/reference-cycle',
  },
  'a broken file beside it': {
    text: withSchema('{ $ref: other.yaml }'),
    others: { 'other.yaml': 'type: [string\n' },
    place: 'other.yaml:2:1',
    code: 'yaml-syntax',
  },
  'another encoding': {
    text: Buffer.from(sound.replace('Notes', 'Café'), 'latin1'),
    place: 'new.yaml:2:19',
    code: 'yaml-syntax',
  },
};

async function folderOf({ text, others }: Fault): Promise<string> {
  const folder = await folderWith({ 'api/old.yaml': withSchema('{ type: string }') });
  for (const [name, content] of Object.entries({ ...others, 'new.yaml': text })) {
    await writeFile(path.join(folder, 'api', name), content);
  }
  return path.join(folder, 'api');
}

test.each(Object.entries(faults))('import refuses %s with code and place', async (_, fault) => {
  const { code, stderr } = await runCli(await folderOf(fault), 'import', 'new.yaml', '--api', 'a');
  expect(stderr).toContain(fault.place);
  expect(stderr).toContain(`(${fault.code})`);
  expect(code).toBe(1);
});

test.each(Object.entries(faults))(
  'diff refuses %s with code and place, and finds no break',
  async (_, fault) => {
    const { code, stderr, stdout } = await runCli(
      await folderOf(fault),
      'diff',
      'old.yaml',
      'new.yaml',
      '--fail-on',
      'breaking',
    );
    expect(stderr).toContain(fault.place);
    expect(stderr).toContain(`(${fault.code})`);
    expect([code, stdout]).toEqual([2, '']);
  },
);

test.each([
  ['to nothing', 'None', '', 'page.md:13:43', 'no-unresolved-refs'],
  ['in a circle', 'A', circle, 'page.md:13:43', 'counterpart/reference-cycle'],
])('a reference of a page that leads %s', async (_, name, more, place, code) => {
  const document = withSchema(`{ $ref: '#/components/schemas/${name}' }`, more);
  const folder = await folderWith({ 'page.md': `# A page\n\n\`\`\`yaml\n${document}\`\`\`\n` });
  const { stderr, code: exit } = await runCli(folder, 'import', 'page.md', '--api', 'a');
  expect(stderr).toContain(place);
  expect(stderr).toContain(`(${code})`);
  expect(exit).toBe(1);
});

test('generate refuses another encoding, of the root and of a file beside it', async () => {
  const text = Buffer.from('type: string\ndescription: Café\n', 'latin1');
  const folder = await folderWith({ 'api.yaml': withSchema('{ $ref: other.yaml }') });
  await writeFile(path.join(folder, 'other.yaml'), text);
  const { stderr, code } = await runCli(folder, 'generate', '--spec', 'api.yaml', '--out', 'out');
  expect(stderr).toContain('other.yaml:2:17');
  expect(stderr).toContain('save it as UTF-8 (yaml-syntax)');
  expect(code).toBe(1);
});

test('the mark of UTF-8 in front of a text is no fault', async () => {
  const folder = await folderWith({ 'old.yaml': sound, 'new.yaml': `\ufeff${sound}` });
  const { code } = await runCli(folder, 'diff', 'old.yaml', 'new.yaml', '--fail-on', 'any');
  expect(code).toBe(0);
});
