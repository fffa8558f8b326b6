/** Combines a known description with a new one, or a part of one, operation by operation. */

import { readOperations, operationKey, methods, type ReadOperation } from '../diff/operations.js';
import { compareOperation } from '../diff/compare.js';
import { childrenOf, follow, objectOf, rootOf, step, type Located } from '../diff/sources.js';
import {
  arrayAt,
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '../json.js';
import { adoptOperation, writtenParameters, type Written } from './adopt-operation.js';
import type { Adoption } from './adoption.js';
import { mapOperations } from './own-requirements.js';
import { serverUrls } from './root.js';
import { isForPeople } from './structure.js';

type List = 'paths' | 'webhooks';

/**
 * The new description with everything of the known one that still holds, its words for people included.
 * Where it is a part, all that it lacks stays. References to what arrives are not yet those of a document.
 */
export function combine(adoption: Adoption, isWhole: boolean): JsonObject {
  const old = objectOf(rootOf(adoption.old));
  const current = objectOf(rootOf(adoption.new));
  const combiner = new Combiner(adoption, isWhole);
  const paths = combiner.items('paths');
  const webhooks = combiner.items('webhooks');
  const root = isWhole ? wholeRoot(old, current) : old;
  return {
    ...root,
    tags: tagsOf(old, current, [paths, webhooks], isWhole),
    paths,
    ...(Object.keys(webhooks).length > 0 && { webhooks }),
  };
}

/** What stands at the root beside operations and components: words for people as they are known. */
function wholeRoot(old: JsonObject, current: JsonObject): JsonObject {
  const info = objectAt(current, 'info');
  const words = ['title', 'summary', 'description', 'termsOfService', 'contact', 'license'];
  const known = entriesOf(objectAt(old, 'info')).filter(
    ([key]) => words.includes(key) || key.startsWith('x-'),
  );
  const { webhooks: _, components: __, ...rest } = current;
  const isKnown = old['info'] !== undefined;
  return {
    ...rest,
    info: { ...Object.fromEntries(known), ...info, ...Object.fromEntries(known) },
    ...(isKnown && keepServers(old, current)),
    ...(isKnown && { security: old['security'] }),
    ...Object.fromEntries(
      entriesOf(old).filter(([key]) => key.startsWith('x-') || key === 'externalDocs'),
    ),
  };
}

function keepServers(old: JsonObject, current: JsonObject): JsonObject {
  return serverUrls(old) === serverUrls(current) ? { servers: old['servers'] } : {};
}

/** The known tags, and the new ones: of a part those that its operations have, of a whole all. */
function tagsOf(
  old: JsonObject,
  current: JsonObject,
  lists: readonly JsonObject[],
  isWhole: boolean,
): Json | undefined {
  const used = new Set<string>();
  for (const item of lists.flatMap((list) => Object.values(list))) {
    if (!isObject(item)) continue;
    mapOperations(item, (operation) => {
      for (const tag of arrayAt(operation, 'tags')) used.add(String(tag));
      return operation;
    });
  }
  const arriving = arrayAt(current, 'tags').filter((tag) => isWhole || used.has(nameOf(tag)));
  const wanted = new Set([...used, ...arriving.map(nameOf)]);
  const known = arrayAt(old, 'tags').filter((tag) => !isWhole || wanted.has(nameOf(tag)));
  const names = new Set(known.map(nameOf));
  const added = arriving.filter((tag) => !names.has(nameOf(tag)));
  return known.length + added.length === 0 ? undefined : [...known, ...added];
}

function nameOf(tag: Json): string {
  return isObject(tag) ? (stringAt(tag, 'name') ?? '') : '';
}

interface Entry {
  readonly path: string;
  readonly item: Located;
}

class Combiner {
  readonly #adoption: Adoption;
  readonly #isWhole: boolean;
  readonly #old: ReadonlyMap<string, ReadOperation>;
  readonly #new: ReadonlyMap<string, ReadOperation>;

  constructor(adoption: Adoption, isWhole: boolean) {
    this.#adoption = adoption;
    this.#isWhole = isWhole;
    this.#old = byKey(readOperations(adoption.old));
    this.#new = byKey(readOperations(adoption.new));
  }

  items(list: List): JsonObject {
    const old = this.#entries('old', list);
    const current = this.#entries('new', list);
    const templates = new Set([...old.keys(), ...current.keys()]);
    const items = [...templates].flatMap((template): [string, Json][] => {
      const known = old.get(template);
      const added = current.get(template);
      const item = this.#item(list, known, added);
      const path = known?.path ?? added?.path ?? '';
      return item === undefined ? [] : [[path, item]];
    });
    return Object.fromEntries(items);
  }

  #entries(side: 'old' | 'new', list: List): Map<string, Entry> {
    const sources = this.#adoption[side];
    const items = childrenOf(step(rootOf(sources), list)).filter(([key]) => !key.startsWith('x-'));
    return new Map(
      items.map(([path, at]) => [
        operationKey({ method: '', path }),
        { path, item: follow(sources, at) },
      ]),
    );
  }

  #item(list: List, old: Entry | undefined, current: Entry | undefined): Json | undefined {
    if (current === undefined) return this.#isWhole ? undefined : old?.item.value;
    const path = old?.path ?? current.path;
    const written = this.#methods(list, old, current).map((key) =>
      this.#operation(key, path, old, current),
    );
    if (written.length === 0 && !this.#isWhole) return old?.item.value;
    const shared = this.#sharedParameters(old?.item ?? current.item, written);
    const all = this.#isWhole
      ? this.#adoption.take(withoutOperations(current.item), 'pathItem')
      : withoutOperations(old?.item ?? current.item);
    const words = entriesOf(objectOf(old?.item)).filter(([key]) => isForPeople('pathItem', key));
    const item = {
      ...Object.fromEntries(words),
      ...(isObject(all) ? all : {}),
      ...Object.fromEntries(words),
      ...(shared.length > 0 && { parameters: shared }),
    };
    return joinItem(this.#adoption, item, written, shared);
  }

  /** Keys of the operations that the item will have, in the known order. */
  #methods(list: List, old: Entry | undefined, current: Entry): string[] {
    const prefix = list === 'webhooks' ? 'webhook ' : '';
    const has = (side: ReadonlyMap<string, ReadOperation>, entry: Entry | undefined): string[] =>
      [...side.keys()].filter(
        (key) =>
          entry !== undefined &&
          operationKey({ method: '', path: entry.path }) ===
            key.slice(prefix.length).replace(/^\S+/, '') &&
          key.startsWith(prefix),
      );
    const before = has(this.#old, old);
    const after = has(this.#new, current);
    const kept = before.filter((key) => !this.#isWhole || after.includes(key));
    return [...kept, ...after.filter((key) => !kept.includes(key))];
  }

  #operation(key: string, path: string, old: Entry | undefined, current: Entry): Written {
    const before = this.#old.get(key);
    const after = this.#new.get(key);
    const oldParameters =
      old === undefined
        ? new Map<string, Located>()
        : writtenParameters(this.#adoption, 'old', old.item, before?.at, old.path);
    if (after === undefined) {
      const parameters = [...oldParameters.values()].map(({ value }) => value);
      const operation = this.#adoption.keep({ ...objectOf(before?.at) });
      return { method: before?.name.method ?? '', operation, parameters };
    }
    return adoptOperation(this.#adoption, {
      old: before,
      new: after,
      oldParameters,
      newParameters: writtenParameters(this.#adoption, 'new', current.item, after.at, current.path),
      path,
      hasSameCallbacks: this.#hasSameCallbacks(key),
    });
  }

  #hasSameCallbacks(key: string): boolean {
    const isBelow = (other: string): boolean => other.startsWith(`${key} `);
    const before = [...this.#old.keys()].filter(isBelow);
    const after = [...this.#new.keys()].filter(isBelow);
    const sources = { old: this.#adoption.old, new: this.#adoption.new };
    return (
      before.length === after.length &&
      before.every((name) => {
        const [one, other] = [this.#old.get(name), this.#new.get(name)];
        return (
          one !== undefined &&
          other !== undefined &&
          this.#adoption.isQuiet(compareOperation(one, other, sources))
        );
      })
    );
  }

  /** Parameters that stood beside the operations and are the same for all of them. */
  #sharedParameters(item: Located, written: readonly Written[]): Json[] {
    const texts = new Set(
      written.flatMap(({ parameters }) => parameters.map((one) => JSON.stringify(one))),
    );
    return childrenOf(step(item, 'parameters'))
      .map(([, { value }]) => value)
      .map((value) =>
        this.#adoption.isKnown(value) ? value : this.#adoption.take(value, 'parameter'),
      )
      .filter((value) => texts.has(JSON.stringify(value)))
      .filter((value) =>
        written.every(({ parameters }) =>
          parameters.some((one) => JSON.stringify(one) === JSON.stringify(value)),
        ),
      );
  }
}

function byKey(operations: readonly ReadOperation[]): Map<string, ReadOperation> {
  return new Map(operations.map((operation) => [operation.key, operation]));
}

function withoutOperations(item: Located): JsonObject {
  return Object.fromEntries(
    entriesOf(objectOf(item)).filter(
      ([key]) => !methods.includes(key) && key !== 'parameters' && key !== 'additionalOperations',
    ),
  );
}

function joinItem(
  adoption: Adoption,
  item: JsonObject,
  written: readonly Written[],
  shared: readonly Json[],
): JsonObject {
  const texts = new Set(shared.map((one) => JSON.stringify(one)));
  const usual: [string, Json][] = [];
  const others: [string, Json][] = [];
  for (const { method, operation, parameters } of written) {
    const own = parameters.filter((one) => !texts.has(JSON.stringify(one)));
    const whole = withParameters(operation, own);
    if (adoption.isKnown(operation)) adoption.keep(whole);
    const name = method.toLowerCase();
    if (methods.includes(name)) usual.push([name, whole]);
    else others.push([method, whole]);
  }
  return {
    ...item,
    ...Object.fromEntries(usual),
    ...(others.length > 0 && { additionalOperations: Object.fromEntries(others) }),
  };
}

/** What stands behind parameters in an operation, as people write it. */
const behind = ['requestBody', 'responses', 'callbacks', 'deprecated', 'security', 'servers'];

function withParameters(operation: JsonObject, parameters: readonly Json[]): JsonObject {
  const entries = entriesOf(operation);
  const at = entries.findIndex(([key]) => key === 'parameters');
  const rest = entries.filter(([key]) => key !== 'parameters');
  if (parameters.length === 0) return Object.fromEntries(rest);
  const first = rest.findIndex(([key]) => behind.includes(key));
  const index = at !== -1 ? at : first === -1 ? rest.length : first;
  return Object.fromEntries([
    ...rest.slice(0, index),
    ['parameters', parameters],
    ...rest.slice(index),
  ]);
}
