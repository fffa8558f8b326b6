/** docs/checks: a page for each rule of the contract tests, and a table of all of them. */

import { format } from 'prettier';
import { areas } from '@openapi-counterpart/contract-tests/areas/index';
import type { RuleModule } from '@openapi-counterpart/contract-tests/areas/rule-module';
import { table, type Row } from './table.js';

const modules = areas.flatMap((area) => area.rules);

const heads = ['code', 'severity', 'what holds'];

/** The table of all rules, by area. */
export async function checksPage(): Promise<string> {
  const sections = areas.map((area) =>
    [`## ${area.title}`, '', ...table(heads, area.rules.map(toRow))].join('\n'),
  );
  const text = [
    '# Rules',
    `Written by \`npm run docs\` from the modules in \`src/contract-tests/areas\`: ${modules.length} rules, each with a page that says what is sent, why it matters, and how to fix it. The rules marked \`must\` decide the exit code of [\`counterpart test\`](../contract-tests.md); those marked \`should\` are advice.`,
    ...sections,
  ].join('\n\n');
  return format(text, { parser: 'markdown' });
}

/** The page of one rule. */
export async function rulePage({
  code,
  severity,
  sentence,
  source,
  foundBy,
  page,
}: RuleModule): Promise<string> {
  const { sent, why, fix, example } = page;
  const text = [
    `# ${code}`,
    sentence,
    `**${severity}** · Source: ${source}`,
    `**What is sent.** ${sent}`,
    ...(foundBy === undefined ? [] : [`**What finds it.** ${finders(foundBy)}`]),
    `**Why it matters.** ${why}`,
    `**How to fix it.** ${fix}`,
    ...(example === undefined
      ? []
      : [['```' + example.language, ...example.lines, '```'].join('\n')]),
  ].join('\n\n');
  return format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 });
}

function finders(foundBy: NonNullable<RuleModule['foundBy']>): string {
  if (foundBy === 'all') return 'Every check, beside what it is for.';
  const links = foundBy.map((code) => `[${code}](${code}.md)`);
  return `The checks of ${links.join(' and ')}, beside what they are for.`;
}

/** The file of each rule below docs/checks, with what writes it. */
export function rulePages(): ReadonlyMap<string, () => Promise<string>> {
  return new Map(modules.map((rule) => [`${rule.code}.md`, () => rulePage(rule)]));
}

function toRow({ code, severity, sentence }: RuleModule): Row {
  return [`[${code}](${code}.md)`, severity, sentence];
}
