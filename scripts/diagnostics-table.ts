/** Writes `docs/diagnostics.md` from the table of diagnostics. */

import { DIAGNOSTICS } from '../src/openapi/diagnostics.js';

/** The text of the page. */
export function diagnosticsPage(): string {
  const rows = Object.entries(DIAGNOSTICS).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sections = rows.map(([code, { severity, cause, required, fix }]) =>
    [
      `## ${code}\n`,
      `${severity === 'error' ? 'An error' : 'A warning'}.\n`,
      `- **Cause:** ${cause}`,
      `- **Required:** ${required}`,
      `- **Fix:** ${fix}`,
    ].join('\n'),
  );
  return `${[head, ...sections].join('\n\n')}\n`;
}

const head = `<!-- Written by \`npm run docs\` from src/openapi/diagnostics.ts. -->

# Diagnostics

What \`lint\` and \`generate\` say about a description, by code. Each diagnostic names its place as
\`file:line:column\`. Errors stop generation, warnings do not. Other codes are rules of Redocly that a
project turns on in its \`redocly.yaml\`; [Redocly documents them](https://redocly.com/docs/cli/rules).`;
