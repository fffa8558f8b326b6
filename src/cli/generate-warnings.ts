/** Prints the warnings of `counterpart generate`: a process that generates again and again says each once. */

import type { Diagnostic } from '@openapi-counterpart/openapi/diagnostic';
import { colors } from './colors.js';
import { condense, plural, printDiagnostic } from './print.js';

/** More would bury what was generated. */
const mostWarnings = 20;

interface Warned {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

export class Warnings {
  /** The last ones of each API. */
  readonly #known = new Map<string, ReadonlySet<string>>();

  /** Prints those of an API that it did not have last time, and how many it has; `command` shows all. */
  print({ diagnostics, name }: Warned, command: string): string {
    const known = this.#known.get(name);
    this.#known.set(name, new Set(diagnostics.map(identityOf)));
    const shown = diagnostics.filter((diagnostic) => known?.has(identityOf(diagnostic)) !== true);
    for (const missing of shown.filter(isLeftOut)) printDiagnostic(missing);
    const condensed = condense(shown.filter((diagnostic) => !isLeftOut(diagnostic)));
    for (const { diagnostic, others } of condensed.slice(0, mostWarnings)) {
      printDiagnostic(diagnostic, others);
    }
    const others = condensed.slice(mostWarnings).reduce((sum, more) => sum + 1 + more.others, 0);
    if (others > 0) {
      console.error(
        colors.dim(`… and ${plural(others, 'warning')} more: \`${command}\` shows all.`),
      );
    }
    if (diagnostics.length === 0) return '';
    const isNewKnown = known !== undefined && shown.length > 0;
    return `, ${plural(diagnostics.length, 'warning')}${isNewKnown ? `, ${shown.length} of them new` : ''}`;
  }
}

/** An operation that nobody would miss until it is called: each is said, however many warnings there are. */
export function isLeftOut({ code }: Diagnostic): boolean {
  return code === 'counterpart/operation-left-out';
}

/** What a warning is known by when lines above it come and go. */
function identityOf({ code, message, position }: Diagnostic): string {
  const { column, file, line, pointer } = position;
  return JSON.stringify([code, message, file, pointer ?? [line, column]]);
}
