/** docs/checks/README.md: every rule of the contract tests, with a link to its page. */

import { format } from 'prettier';
import type { Rule } from '@openapi-counterpart/contract-tests/model';
import { rules } from '@openapi-counterpart/contract-tests/rules';
import { table, type Row } from './table.js';

/** Titles, and the first words of the codes that belong below them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Answers: ['operation', 'answer', 'server', 'response'],
  'Tokens and tenants': ['auth', 'tenant'],
  'Bodies and HTTP': ['input', 'unsupported', 'http'],
  Resources: [
    'ids',
    'provision',
    'secret',
    'secrets',
    'state',
    'update',
    'refusal',
    'delete',
    'resource',
  ],
  Installations: ['installation', 'install', 'uninstall', 'reinstall'],
  'Plans and products': ['plan', 'product'],
  Retries: ['idempotency'],
  'Requests at once': ['concurrency'],
  'Rotation of secrets': ['rotation'],
  Transfers: ['transfer'],
  Purchases: ['purchase'],
  Webhooks: ['webhook'],
  'Sign-in': ['login'],
  'Calls to Vercel': ['calls'],
  Flows: ['flow'],
};

const heads = ['code', 'severity', 'what holds'];

/**
 * The page as it has to be.
 * @throws Error for a rule that belongs to no group.
 */
export async function checksPage(): Promise<string> {
  const all = [...rules.values()];
  const stray = all.find((rule) => !Object.values(groups).flat().includes(wordOf(rule)));
  if (stray !== undefined) {
    throw new Error(
      `The rule "${stray.code}" belongs to no group. Add "${wordOf(stray)}" to one in scripts/checks-table.ts.`,
    );
  }
  const sections = Object.entries(groups).map(([title, words]) => {
    const own = all.filter((rule) => words.includes(wordOf(rule)));
    return [`## ${title}`, '', ...table(heads, own.map(toRow))].join('\n');
  });
  const text = [
    '# Rules',
    `Written by \`npm run docs\` from \`src/contract-tests/rules.ts\`: ${all.length} rules, each with a page that says what is sent, why it matters, and how to mend it. What \`must\` hold decides about the exit code of [\`counterpart test\`](../contract-tests.md), what \`should\` hold is advice.`,
    ...sections,
  ].join('\n\n');
  return format(text, { parser: 'markdown' });
}

function wordOf({ code }: Rule): string {
  return code.split('-')[0] ?? code;
}

function toRow({ code, severity, sentence }: Rule): Row {
  return [`[${code}](${code}.md)`, severity, sentence];
}
