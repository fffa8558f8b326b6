/** Tells the masking of every secret that the state is given or reads back from its file. */

import type { ItemSource, Journal } from '../state/collection.js';
import type { KnownSecrets } from './known-secrets.js';
import { secretIds, secretsOfItem } from './mask.js';

function learnItem(known: KnownSecrets, collection: string, item: object): void {
  // Where the id is the secret it names nothing else.
  known.learn(secretsOfItem(collection, item), secretIds.has(collection) ? [] : [item]);
}

/** A journal that learns the secrets of what is put. */
export function learningJournal(known: KnownSecrets, journal: Journal | undefined): Journal {
  return (collection, id, item) => {
    if (item !== undefined) learnItem(known, collection, item);
    journal?.(collection, id, item);
  };
}

/** A source that learns the secrets of what is read. */
export function learningSource(known: KnownSecrets, source: ItemSource): ItemSource {
  return {
    read(collection, id) {
      const item = source.read(collection, id);
      learnItem(known, collection, item);
      return item;
    },
    *readAll(collection) {
      for (const item of source.readAll(collection)) {
        learnItem(known, collection, item);
        yield item;
      }
    },
  };
}
