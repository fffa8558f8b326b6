/** Compares two descriptions: what changed, for whom it breaks, and which operations it concerns. */

import { objectAt, stringAt } from '../json.js';
import type { Change, Direction, Effect, Finding, Impact, OperationName } from './change.js';
import { changeCodes } from './codes.js';
import { compareBodies } from './compare-bodies.js';
import { compareParameters, type Part } from './compare-parameters.js';
import { compareSecurity } from './compare-security.js';
import { finding, quoted } from './finding.js';
import { operationKey, readOperations, templateNames, type ReadOperation } from './operations.js';
import { findingsOf, SchemaComparer, type Comparison } from './schema-comparer.js';
import { Sameness } from './sameness.js';
import { SchemaReader } from './schema-node.js';
import { childrenOf, objectOf, rootOf, step, type Located, type Sources } from './sources.js';

/** What two descriptions come to. */
export interface Difference {
  /** The worst first, then as the operations stand in the description. */
  readonly changes: readonly Change[];
  /** What all changes together mean; undefined where nothing changed. */
  readonly client: Impact | undefined;
  readonly server: Impact | undefined;
  /** Every operation of either description, as `METHOD path` without the names of path parameters. */
  readonly operations: ReadonlySet<string>;
}

/**
 * Every change between two descriptions.
 * @throws DescriptionError where a description refers to what is not there.
 */
export function compareDescriptions(old: Sources, current: Sources): Difference {
  const sources = { old, new: current };
  const sameness = new Sameness(old, current);
  const comparer = new SchemaComparer(new SchemaReader(old), new SchemaReader(current), sameness);
  const collected = new Collected();
  const before = new Map(readOperations(old).map((operation) => [operation.key, operation]));
  const after = new Map(readOperations(current).map((operation) => [operation.key, operation]));
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const one = before.get(key);
    const other = after.get(key);
    if (one !== undefined && other !== undefined) {
      const general = [
        // Where the server calls, it is told where.
        ...(other.name.isReversed
          ? []
          : compareServers(serversFor(one, old), serversFor(other, current))),
        ...compareSecurity(one, other, sources),
      ];
      for (const found of general) collected.add(found, 'request', other.name);
      if (isUntouched(one, other, sameness)) continue;
      for (const part of compareOperation(one, other, sources)) {
        collected.take(part, other.name, comparer);
      }
    } else {
      const found = onlyIn(one, other, sources);
      const name = (other ?? one)?.name;
      if (found !== undefined && name !== undefined) collected.add(found, 'request', name);
    }
  }
  const keys = [...before.values(), ...after.values()].map(({ name }) => operationKey(name));
  return judge(collected.changes(), new Set(keys));
}

/** What is left of a difference when only some changes count. */
export function judge(changes: readonly Change[], operations: ReadonlySet<string>): Difference {
  return {
    changes,
    client: worst(changes.map(({ client }) => client)),
    server: worst(changes.map(({ server }) => server)),
    operations,
  };
}

const ranks: readonly Impact[] = ['major', 'minor', 'patch'];

function worst(impacts: readonly Impact[]): Impact | undefined {
  return ranks.find((impact) => impacts.includes(impact));
}

/** What an operation says in another way than it did, but for its credentials. */
export function compareOperation(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Part[] {
  return [
    { direction: 'request', findings: compareNames(old, current), pairs: [] },
    compareParameters(old, current, sources),
    ...compareBodies(old, current, sources),
  ];
}

function isUntouched(old: ReadOperation, current: ReadOperation, sameness: Sameness): boolean {
  return (
    old.name.path === current.name.path &&
    sameness.isSame(old.at, current.at) &&
    old.parameters.size === current.parameters.size &&
    [...old.parameters].every(([key, at]) => sameness.isSame(at, current.parameters.get(key)))
  );
}

function compareNames(old: ReadOperation, current: ReadOperation): Finding[] {
  const places = { old: old.at, new: current.at };
  const was = objectOf(old.at)['deprecated'] === true;
  const is = objectOf(current.at)['deprecated'] === true;
  const names = templateNames(current.name.path);
  const renamed = templateNames(old.name.path).flatMap((name, index) => {
    const other = names[index];
    return other === undefined || other === name ? [] : [[name, other] as const];
  });
  return [
    ...(old.name.id === current.name.id
      ? []
      : [
          finding(
            'operation-id-changed',
            `\`operationId\` changes from ${quoted(old.name.id)} to ${quoted(current.name.id)}`,
            places,
          ),
        ]),
    ...(was === is
      ? []
      : [
          finding(
            'operation-deprecated',
            `the operation is ${is ? 'deprecated now' : 'no longer deprecated'}`,
            places,
          ),
        ]),
    ...renamed.map(([name, other]) =>
      finding(
        'path-parameter-renamed',
        `path parameter ${quoted(name)} is named ${quoted(other)} now`,
        places,
      ),
    ),
  ];
}

function onlyIn(
  old: ReadOperation | undefined,
  current: ReadOperation | undefined,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding | undefined {
  if (current !== undefined) {
    const places = { old: rootOf(sources.old), new: current.at };
    return finding('operation-added', 'new operation', places);
  }
  if (old === undefined) return undefined;
  const places = { old: old.at, new: rootOf(sources.new) };
  return finding('operation-removed', 'the operation is gone', places);
}

function compareServers(old: Located, current: Located): Finding[] {
  const before = serversOf(old);
  const after = serversOf(current);
  if (isBesideDescription(before) && isBesideDescription(after)) return [];
  const places = { old, new: current };
  const offered = [...after, ...listedServers(current).map(usualUrlOf)];
  return [
    ...before
      .filter((url) => !offered.includes(url))
      .map((url) => finding('server-removed', `base URL ${quoted(url)} is gone`, places)),
    ...after
      .filter((url) => !before.includes(url))
      .map((url) => finding('server-added', `new base URL ${quoted(url)}`, places)),
  ];
}

/** Whether the servers are what OpenAPI has for a description that names none. */
function isBesideDescription(urls: readonly string[]): boolean {
  return urls.every((url) => url === '/');
}

/** The base URLs of an operation: its own, or those of the description. */
function serversFor(operation: ReadOperation | undefined, sources: Sources): Located {
  const root = rootOf(sources);
  return operation?.servers ?? step(root, 'servers') ?? root;
}

function serversOf(at: Located): string[] {
  return listedServers(at).map(urlOf);
}

function listedServers(at: Located): Located[] {
  const list = childrenOf(Array.isArray(at.value) ? at : undefined).map(([, server]) => server);
  return list.filter((server) => stringAt(objectOf(server), 'url') !== undefined);
}

/** Without slashes at its end, with the names of its variables. */
function urlOf(server: Located): string {
  return (stringAt(objectOf(server), 'url') ?? '').replace(/(.)\/+$/, '$1');
}

/** The URL of a server whose variables have their defaults. */
function usualUrlOf(server: Located): string {
  const variables = objectOf(step(server, 'variables'));
  return urlOf(server).replace(
    /\{([^}]*)\}/g,
    (whole, name: string) => stringAt(objectAt(variables, name), 'default') ?? whole,
  );
}

/** What a finding means in a direction, to either side. */
export function impactOf(
  { code, narrows, widens }: Effect & Pick<Finding, 'code'>,
  direction: Direction,
  isReversed: boolean,
): Pick<Change, 'client' | 'server'> {
  const harmless: Impact = changeCodes[code].effect === 'remark' ? 'patch' : 'minor';
  // The sender written before sends what is refused now; the receiver refuses what comes now.
  const sender: Impact = narrows ? 'major' : harmless;
  const receiver: Impact = widens ? 'major' : harmless;
  const isSentByClient = (direction === 'request') !== isReversed;
  return isSentByClient
    ? { client: sender, server: receiver }
    : { client: receiver, server: sender };
}

/** Gathers findings: what stands in one place is one change, however many operations lead to it. */
class Collected {
  readonly #changes = new Map<string, { change: Change; operations: Map<string, OperationName> }>();
  readonly #findings = new Map<Comparison, readonly Finding[]>();

  add(found: Finding, direction: Direction, name: OperationName): void {
    const { code, message, old, new: current } = found;
    const side = name.isReversed ? 'reversed' : '';
    const places = [old, current].map(({ file, pointer }) => `${file}#${pointer}`);
    const key = [code, direction, side, message, ...places].join(' ');
    const known = this.#changes.get(key);
    const operation = `${name.method} ${name.path}`;
    if (known !== undefined) {
      known.operations.set(operation, name);
      return;
    }
    const impact = impactOf(found, direction, name.isReversed);
    const change = { code, message, direction, old, new: current, ...impact, operations: [] };
    this.#changes.set(key, { change, operations: new Map([[operation, name]]) });
  }

  take(part: Part, name: OperationName, comparer: SchemaComparer): void {
    for (const found of part.findings) this.add(found, part.direction, name);
    for (const pair of part.pairs) {
      const comparison = comparer.compare(pair, part.direction);
      const known = this.#findings.get(comparison) ?? findingsOf(comparison);
      this.#findings.set(comparison, known);
      for (const found of known) this.add(found, part.direction, name);
    }
  }

  changes(): Change[] {
    return [...this.#changes.values()]
      .map(({ change, operations }) => ({ ...change, operations: [...operations.values()] }))
      .toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ client, server }: Change): number {
  return Math.min(ranks.indexOf(client), ranks.indexOf(server));
}
