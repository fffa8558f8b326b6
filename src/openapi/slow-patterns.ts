/** Finds patterns that a short text keeps busy for years, because they can match it in too many ways. */

import { patternFlags } from './schema/patterns.js';

/** Longer patterns are not analysed, which itself takes time. */
const longest = 2000;

/** Of the patterns those whose matching can take exponential time. */
export async function slowPatterns(patterns: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const suspicious = [...patterns].filter(repeatsGroup);
  if (suspicious.length === 0) return new Set();
  // Only some descriptions need it.
  const { isExponential } = await import('./ambiguity.js');
  const isSlow = (source: string): boolean => {
    const flags = patternFlags(source);
    return flags !== undefined && isExponential(source, flags);
  };
  return new Set(suspicious.filter(isSlow));
}

/** One character after the other, however often, is matched in one way: without a repeated group there is no choice. */
function repeatsGroup(source: string): boolean {
  return source.length <= longest && /\)[*+{]/.test(source);
}
