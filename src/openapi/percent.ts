/** Texts that may be percent-encoded, as people write them. */

/** Without percent-encoding; as it is where that is broken: a stray % sign stands for itself. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
