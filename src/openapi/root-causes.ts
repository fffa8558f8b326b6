/** Leaves out the findings that only follow from others, so that the first line names what to mend. */

import type { Diagnostic } from './diagnostic.js';
import type { DiagnosticCode } from './diagnostics.js';

const basic: readonly string[] = [
  'counterpart/schema',
  'no-unresolved-refs',
  'yaml-syntax',
] satisfies DiagnosticCode[];

/** What the linter finds out of place as well. */
const unknownWords: readonly string[] = [
  'counterpart/dynamic-reference',
  'counterpart/ignored-keyword',
] satisfies DiagnosticCode[];

/** One fault makes Redocly report each place that it spoils; those are of no use to anyone. */
export function rootCauses(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const syntax = diagnostics.filter(({ code }) => code === 'yaml-syntax');
  if (syntax.length > 0) return distinct(syntax);
  const hasBasic = diagnostics.some(({ code }) => basic.includes(code));
  const isConsequence = ({ message }: Diagnostic): boolean =>
    hasBasic && message.startsWith('Example validation errored');
  const ignored = new Set(
    diagnostics.filter(({ code }) => unknownWords.includes(code)).map(placeOf),
  );
  const undefinedSchemes = new Set(
    diagnostics.filter(({ code }) => code === 'security-defined').map(placeOf),
  );
  const isSaid = (diagnostic: Diagnostic): boolean =>
    (diagnostic.code === 'struct' && ignored.has(placeOf(diagnostic))) ||
    // A rule of Redocly's that the project may have turned on.
    (diagnostic.code === 'counterpart/undefined-security' &&
      undefinedSchemes.has(placeOf(diagnostic)));
  return distinct(
    diagnostics.filter((diagnostic) => !isConsequence(diagnostic) && !isSaid(diagnostic)),
  );
}

function placeOf({ position }: Diagnostic): string {
  return JSON.stringify(position);
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((item) => [JSON.stringify(item), item])).values()];
}
