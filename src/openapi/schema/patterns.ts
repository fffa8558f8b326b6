/** Regular expressions of a description: which flags make them compile. */

/** The flags under which `source` compiles, unicode first; undefined when it compiles under none. */
export function patternFlags(source: string): 'u' | '' | undefined {
  if (compiles(source, 'u')) return 'u';
  // Many descriptions escape characters that need no escape, which only the older syntax forgives.
  return compiles(source, '') ? '' : undefined;
}

/** The expression of a pattern; undefined when it compiles under no flags. */
export function patternOf(source: string): RegExp | undefined {
  const flags = patternFlags(source);
  return flags === undefined ? undefined : new RegExp(source, flags);
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
