/** Writes `docs/any-api-rules.md` from the rules for any API. */

import { anyAreas } from '../src/contract-tests/generic/areas/index.js';
import { quoted, table } from './table.js';

const head = `# Rules for any API

What \`counterpart test URL --spec FILE\` looks for, as [any API](any-api.md) has it. \`must\` makes a run
red; \`should\` is advice. This page is made by \`npm run docs\`.`;

export function anyRulesPage(): string {
  const sections = anyAreas.map(({ title, rules }) => {
    const rows = rules.map(({ code, severity, sentence, source }) => [
      quoted(code),
      severity,
      sentence,
      source,
    ]);
    return [`## ${title}`, '', ...table(['code', 'severity', 'what holds', 'source'], rows)].join(
      '\n',
    );
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}
