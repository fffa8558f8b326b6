/** Compares what a body may consist of: its media types, their schemas, and how fields are encoded. */

import { hasItems, isMultipart } from '../complete-media-types.js';
import type { Finding } from './change.js';
import { compareEncodings } from './compare-encodings.js';
import type { Pair } from './compare-objects.js';
import { finding, quoted, type Places } from './finding.js';
import { nodeOf, type SchemaNode } from './schema-node.js';
import { childrenOf, follow, step, type Located, type Sources } from './sources.js';

export interface ContentWords {
  readonly added: 'request-media-type-added' | 'response-media-type-added';
  readonly removed: 'request-media-type-removed' | 'response-media-type-removed';
  /** Whether those who get the body take an urlencoded form apart: servers do, clients get its text. */
  readonly areFieldsRead: boolean;
  /** What the body is called in messages. */
  readonly what: string;
  readonly places: Places;
  readonly sources: { readonly old: Sources; readonly new: Sources };
}

export interface ContentFound {
  readonly findings: readonly Finding[];
  readonly pairs: readonly Pair[];
  /** What is said of media types as such. */
  readonly types: readonly Finding[];
}

type Content = ReadonlyMap<string, Located>;

export function compareContent(
  old: Content,
  current: Content,
  { added, areFieldsRead, places, removed, sources, what }: ContentWords,
): ContentFound {
  const types: Finding[] = [];
  const pairs: Pair[] = [];
  const findings: Finding[] = [];
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const one = old.get(name) ?? covering(old, name);
    const other = current.get(name) ?? covering(current, name);
    if (one !== undefined && other !== undefined) {
      pairs.push(...schemasOf(name, one, other));
      findings.push(
        ...compareEncodings(
          one,
          other,
          // Clients take parts apart, too.
          areFieldsRead || isMultipart(name) ? name : undefined,
          sources,
        ),
      );
    } else if (other !== undefined) {
      const message = `${what} may be ${quoted(name)} too`;
      types.push(finding(added, message, { old: places.old, new: other }));
    } else if (one !== undefined) {
      const message = `${what} is ${quoted(name)} no longer`;
      types.push(finding(removed, message, { old: one, new: places.new }));
    }
  }
  return { findings, pairs, types };
}

/** The media types of a body by their names; since OpenAPI 3.2 one may be a reference. */
export function mediaOf(holder: Located, sources: Sources): Content {
  return new Map(
    childrenOf(step(holder, 'content')).map(
      ([key, media]) => [mediaName(key), follow(sources, media)] as const,
    ),
  );
}

/** Lower case, with sorted parameters but for the charset, which does not make another type. */
function mediaName(key: string): string {
  const [type = '', ...parameters] = key
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const kept = parameters.filter((part) => part !== '' && !part.startsWith('charset='));
  return [type, ...kept.toSorted()].join(';');
}

/** A range such as `application/*` that includes a type. */
function covering(media: Content, name: string): Located | undefined {
  const [type = ''] = name.split('/');
  return media.get(`${type}/*`) ?? media.get('*/*');
}

/** OpenAPI 3.2 has `itemSchema` for what goes an item at a time; `schema` is of all items as a list. */
function schemasOf(name: string, one: Located, other: Located): Pair[] {
  const isOfItems = hasItems(name);
  const [oldItem, newItem] = [one, other].map((media) =>
    isOfItems ? step(media, 'itemSchema') : undefined,
  );
  if (oldItem !== undefined && newItem !== undefined) {
    return [pairAt('schema', one, other), pairAt('itemSchema', one, other)];
  }
  return oldItem === newItem
    ? [pairAt('schema', one, other)]
    : [{ old: wholeOf(one, oldItem), new: wholeOf(other, newItem) }];
}

function pairAt(keyword: string, one: Located, other: Located): Pair {
  return { old: nodeAt(keyword, one), new: nodeAt(keyword, other) };
}

function nodeAt(keyword: string, media: Located): SchemaNode {
  const schema = step(media, keyword);
  return schema === undefined ? nodeOf([], media) : nodeOf([schema], schema);
}

/** All that is said of a body as a whole, of its items too. */
function wholeOf(media: Located, item: Located | undefined): SchemaNode {
  const list = item && { ...item, value: { type: 'array', items: item.value } };
  const parts = [step(media, 'schema'), list].filter((part) => part !== undefined);
  return nodeOf(parts, parts[0] ?? media);
}
