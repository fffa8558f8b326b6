/** Finding descriptions in pages of documentation. */

import { expect, test } from 'vitest';
import { descriptionBlocks } from '../../../src/openapi/import/page.js';

const yaml = 'openapi: 3.0.3\npaths: {}';

test.each([
  [
    'four backticks and a title line',
    `# Page\n\n\`\`\`\`yaml https://a.example post /b\n${yaml}\n\`\`\`\`\n`,
  ],
  ['three', `\`\`\`yaml\n${yaml}\n\`\`\``],
  ['tildes', `~~~yml\n${yaml}\n~~~~`],
  ['no closing fence', `text\n\`\`\`yaml\n${yaml}`],
  ['no language', `\`\`\`\n${yaml}\n\`\`\``],
  ['an indented fence', `  \`\`\`yaml\n  openapi: 3.0.3\n  paths: {}\n  \`\`\``],
  ['line ends of Windows', `\`\`\`yaml\r\n${yaml.replace('\n', '\r\n')}\r\n\`\`\`\r\n`],
])('%s', (_, page) => {
  expect(descriptionBlocks(page).map(({ text }) => text)).toEqual([yaml]);
});

test('a shorter fence inside of a longer one is text', () => {
  const inner = `openapi: 3.0.3\ninfo:\n  description: |\n    \`\`\`\n    code\n    \`\`\``;
  expect(descriptionBlocks(`\`\`\`\`yaml\n${inner}\n\`\`\`\``)).toEqual([
    { text: inner, linesBefore: 1 },
  ]);
});

test.each([
  ['another language', `\`\`\`ts\n${yaml}\n\`\`\``],
  ['YAML that is no description', '```yaml\nname: openapi\n```'],
  ['no fence', yaml],
])('none in %s', (_, page) => {
  expect(descriptionBlocks(page)).toEqual([]);
});

test('several blocks of one page, with the lines before each', () => {
  const page = `one\n\`\`\`yaml\n${yaml}\n\`\`\`\ntwo\n\`\`\`json\n{ "openapi": "3.1.0" }\n\`\`\`\n`;
  expect(descriptionBlocks(page)).toEqual([
    { text: yaml, linesBefore: 2 },
    { text: '{ "openapi": "3.1.0" }', linesBefore: 7 },
  ]);
});
