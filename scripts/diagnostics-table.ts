/** Writes `docs/diagnostics.md` from the table of diagnostics. */

import { DIAGNOSTIC_EXAMPLES, type DiagnosticExample } from './diagnostic-examples.js';
import { DIAGNOSTICS, type DiagnosticCode } from '../src/openapi/diagnostics.js';

/** The text of the page. */
export function diagnosticsPage(): string {
  // The keys of the table are the codes.
  const codes = Object.keys(DIAGNOSTICS).toSorted() as DiagnosticCode[];
  const sections = codes.map((code) => {
    const { severity, cause, required, fix } = DIAGNOSTICS[code];
    return [
      `## ${code}\n`,
      `${severity === 'error' ? 'An error' : 'A warning'}.\n`,
      `- **Cause:** ${cause}`,
      `- **Required:** ${required}`,
      `- **Fix:** ${fix}\n`,
      exampleOf(DIAGNOSTIC_EXAMPLES[code]),
    ].join('\n');
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}

function exampleOf({ by, file = 'openapi.yaml', right, wrong }: DiagnosticExample): string {
  const named = by === 'project' || by === undefined ? '`openapi.yaml`' : placeOf[by](file);
  return [
    `In ${named} this gives it, and what is below it does not:\n`,
    fenced(wrong),
    '',
    fenced(right),
  ].join('\n');
}

const placeOf = {
  import: (file: string) => `\`${file}\`, beside another page that says the second,`,
  overlay: (file: string) => `\`${file}\``,
  'skip-broken': () => '`openapi.yaml`, with --skip-broken,',
};

/** A page of documentation has fences of its own. */
function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  const shown = text.replace(/(\[{5})\[+\]+(\]{5})/, '$1 … $2');
  return `${fence}${fence === '```' ? 'yaml' : 'markdown'}\n${shown}${fence}`;
}

const head = `<!-- Written by \`npm run docs\` from src/openapi/diagnostics.ts. -->

# Diagnostics

What \`lint\` and \`generate\` say about a description, by code. Each diagnostic names its place as
\`file:line:column\`. Errors stop generation, warnings do not. Other codes are rules of Redocly that a
project turns on in its \`redocly.yaml\`; [Redocly documents them](https://redocly.com/docs/cli/rules).
Examples are parts of a document of OpenAPI 3.2, unless they say another version.`;
