/** Commands in the documentation are ones that there are, with flags that they have. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadAll } from '../../src/cli/program.js';
import { inRepository } from '../support/repository.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(inRepository('docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
];

/** Lines of code blocks that are commands; a comment ends them. */
function commandsOf(page: string): string[] {
  const text = readFileSync(inRepository(page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, language = '']) => ['', 'sh'].includes(language))
    .map(([, , block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .flatMap(
      (line) => /^(?:npx (?:openapi-)?)?counterpart ([^#>|…]*)/.exec(line)?.[1]?.trim() ?? [],
    );
}

/** As a shell would, for what stands in the documentation. */
function wordsOf(command: string): string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replaceAll(/["']/g, ''));
}

const all = await loadAll();

const documented = [...new Set(pages.flatMap(commandsOf))].filter((line) => line !== '');

test('there are commands in the documentation', () => {
  expect(documented.length).toBeGreaterThan(30);
});

test.each(documented)('counterpart %s', async (line) => {
  const [name = '', ...args] = wordsOf(line);
  const command = all.find((item) => item.name() === name);
  expect(command, `a command "${name}"`).toBeDefined();
  if (command === undefined) return;
  silence(command);
  await command.parseAsync(args, { from: 'user' });
});

/** It is read to the end, and does nothing. */
function silence(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(() => {});
  for (const child of command.commands) silence(child);
}
