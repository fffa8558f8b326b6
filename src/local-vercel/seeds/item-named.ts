/** Finds what a seed refers to by name. */

import { ShapeError, type Path } from '../shape.js';
import { didYouMean } from '../suggest.js';

/** The item that a seed means by a name; the first where it means none. @throws ShapeError */
export function itemNamed<T>(
  items: readonly T[],
  name: string | undefined,
  namesOf: (item: T) => readonly string[],
  path: Path,
  noun: string,
): T {
  const found = name === undefined ? items[0] : items.find((item) => namesOf(item).includes(name));
  if (found !== undefined) return found;
  if (name === undefined) {
    const article = /^[aeiou]/i.test(noun) ? 'an' : 'a';
    throw new ShapeError(path.slice(0, -1), `needs ${article} ${noun}; there is none.`);
  }
  const known = items.flatMap(namesOf);
  const list = known.length === 0 ? ' There is none.' : ` There is: ${known.join(', ')}.`;
  const suggestion = didYouMean(name, known) || list;
  throw new ShapeError(path, `names "${name}", which is no ${noun}.${suggestion}`);
}
