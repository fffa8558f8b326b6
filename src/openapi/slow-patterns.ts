/** Finds patterns that a short text keeps busy for years, because they can match it in too many ways. */

import { patternFlags } from './schema/patterns.js';

/** Longer patterns are not analysed, which itself takes time. */
const longest = 2000;

/** Of the patterns those whose matching can take exponential time. */
export async function slowPatterns(patterns: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const suspicious = [...patterns].filter(hasNestedQuantifiers);
  if (suspicious.length === 0) return new Set();
  // Only a few descriptions need it.
  const { analyse } = await import('scslre');
  const isSlow = (source: string): boolean => {
    const flags = patternFlags(source);
    if (flags === undefined) return false;
    try {
      return analyse({ source, flags }).reports.some(({ exponential }) => exponential);
    } catch {
      return false; // more states than are looked at, or syntax that the analysis does not know
    }
  };
  return new Set(suspicious.filter(isSlow));
}

/** Without a quantifier on a group that holds another quantifier there is no exponential time. */
function hasNestedQuantifiers(source: string): boolean {
  return source.length <= longest && /\)[*+{]/.test(source);
}
