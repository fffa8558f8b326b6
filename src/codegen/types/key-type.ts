/** The keys that a pattern matches, as a template type where there is one. */

/**
 * Source text of a type for exactly the keys that a pattern of `patternProperties` matches; undefined
 * for patterns that say more than how a key begins or ends.
 */
export function keyTypeOf(pattern: string): string | undefined {
  const parts = /^(\^?)([\w-]+)(?:\.\*)?(\$?)$/.exec(pattern);
  if (parts === null) return undefined;
  const [, start = '', text = '', end = ''] = parts;
  const isAnyEnd = end === '' || pattern.endsWith('.*$');
  // A whole key is no template, and `.*` matches no line break, which a template does.
  if (start !== '' && !isAnyEnd) return undefined;
  const before = start === '' ? '${string}' : '';
  return `\`${before}${text}${isAnyEnd ? '${string}' : ''}\``;
}
