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

/** Whether a key is of a type that `keyTypeOf` gave. */
export function isKeyOf(key: string, keyType: string): boolean {
  if (keyType === 'string') return true;
  const [start = '', ...others] = keyType.slice(1, -1).split('${string}');
  const end = others.at(-1) ?? '';
  const [middle] = others.length > 1 ? others : [''];
  return key.startsWith(start) && key.endsWith(end) && key.includes(middle ?? '');
}
