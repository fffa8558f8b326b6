/** Names schemas by the place where they stand: `the item of "projects" in the response of createStore`. */

/** One step of the way to a schema. */
export interface Word {
  readonly text: string;
  /** Says too little to begin a name. */
  readonly isWeak: boolean;
}

export function word(text: string, isWeak = false): Word {
  return { text: pascal(text), isWeak };
}

/** The names that a place may have, the shortest first: `Project`, `StoreProject`, … */
export function namesFor(place: readonly Word[], title: string | undefined): string[] {
  const names = place
    .map((_, index) => place.slice(place.length - 1 - index))
    .filter(([first]) => first !== undefined && !first.isWeak && first.text !== '')
    .map((words) => words.map(({ text }) => text).join(''))
    .filter((name) => /^[A-Za-z]/.test(name));
  const titled = title !== undefined && /^[A-Za-z][\w -]{1,40}$/.test(title) ? [pascal(title)] : [];
  return [...titled, ...names];
}

/** `projects_metadata` as `ProjectsMetadata`. */
function pascal(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** What one of several is called: `Store` of `Stores`; `MetadataItem` of what has no plural. */
export function singular(last: Word | undefined): Word[] {
  if (last === undefined) return [word('Item', true)];
  const { text, isWeak } = last;
  if (/[^aeiou]ies$/i.test(text)) return [{ text: `${text.slice(0, -3)}y`, isWeak }];
  if (/(ss|sh|ch|x|z)es$/i.test(text)) return [{ text: text.slice(0, -2), isWeak }];
  if (/[^su]s$/i.test(text)) return [{ text: text.slice(0, -1), isWeak }];
  return [last, word('Item', true)];
}
