/** Entity tags and the preconditions that name them (RFC 9110, 8.8.3 and 13.1). */

/** The tag of a state with this digest. */
export function entityTag(digest: string): string {
  return `"${digest}"`;
}

/** `If-Match`: only a strong tag can match. */
export function matchesStrongly(header: string, tag: string): boolean {
  return header.trim() === '*' || tagsIn(header).includes(tag);
}

/** `If-None-Match`: a weak tag does as well as a strong one. */
export function matchesWeakly(header: string, tag: string): boolean {
  return (
    header.trim() === '*' ||
    tagsIn(header).some((candidate) => candidate.replace(/^W\//, '') === tag)
  );
}

function tagsIn(header: string): readonly string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
