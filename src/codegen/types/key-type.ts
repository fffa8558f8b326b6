/** The keys that a pattern matches, as a template type where there is one. */

/** Patterns that match every key, or all but the empty one and those with line breaks, which no author means. */
const everyKey = new Set([
  '',
  '^',
  '$',
  '.',
  '.*',
  '.+',
  '^.*',
  '.*$',
  '^.*$',
  '^.+',
  '.+$',
  '^.+$',
]);

/**
 * Source text of a type for the keys that a pattern of `patternProperties` matches; undefined
 * for patterns that say more than how a key begins or ends.
 */
export function keyTypeOf(pattern: string): string | undefined {
  if (everyKey.has(pattern)) return 'string';
  const parts = /^(\^?)((?:[\w\-/:@#]|\\[.\-/:@#+*])+)(?:\.\*)?(\$?)$/.exec(pattern);
  if (parts === null) return undefined;
  const [, start = '', text = '', end = ''] = parts;
  const isAnyEnd = end === '' || pattern.endsWith('.*$');
  // A whole key is no template, and `.*` matches no line break, which a template does.
  if (start !== '' && !isAnyEnd) return undefined;
  const before = start === '' ? '${string}' : '';
  return `\`${before}${text.replaceAll('\\', '')}${isAnyEnd ? '${string}' : ''}\``;
}
