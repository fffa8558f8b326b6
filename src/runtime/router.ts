/** Finds the operation for a method and a path: a trie over path segments, literal before parameter. */

import { setOwn } from './json.js';
import { decodedOrRaw } from './percent.js';

/** Operations of one path by method. */
export interface Route<T> {
  readonly template: string;
  readonly methods: ReadonlyMap<string, T>;
  /** What each operation calls the parameters of the path, in their order. */
  readonly names: ReadonlyMap<T, readonly string[]>;
}

export interface RouteMatch<T> {
  readonly route: Route<T>;
  /** Values as they stand in the path, still percent-encoded. */
  readonly values: readonly string[];
}

export type Router<T> = (path: string) => RouteMatch<T> | undefined;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  readonly patterns: PatternEdge<T>[];
  leaf: Leaf<T> | undefined;
}

interface Leaf<T> extends Route<T> {
  readonly methods: Map<string, T>;
  readonly names: Map<T, readonly string[]>;
}

interface PatternEdge<T> {
  /** The segment with its names left out: templates that differ only in names share a node. */
  readonly shape: string;
  /** The texts around the parameters; none for a segment that is one parameter as a whole. */
  readonly literals: readonly string[] | undefined;
  readonly node: Node<T>;
}

export interface Routable {
  /** As requests have it. */
  readonly method: string;
  /** Template such as `/users/{id}`. */
  readonly path: string;
}

/** Builds a router; where two operations have one method and path the later is never reached. */
export function createRouter<T extends Routable>(operations: readonly T[]): Router<T> {
  const root = createNode<T>();
  for (const operation of operations) insert(root, operation);
  let last: { readonly path: string; readonly match: RouteMatch<T> } | undefined;
  return (path) => {
    // Many calls of one client are for one path.
    if (path === last?.path) return last.match;
    // The address may also be `*`, which is no path.
    if (!path.startsWith('/')) return undefined;
    const values: string[] = [];
    const route = find(root, path, 1, values);
    if (route === undefined) return undefined;
    last = { path, match: { route, values } };
    return last.match;
  };
}

/** The values of a path by the names that one of its operations has for them. */
export function parametersOf<T>(
  { route, values }: RouteMatch<T>,
  operation: T,
): Record<string, string> {
  const parameters: Record<string, string> = {};
  route.names.get(operation)?.forEach((name, index) => {
    setOwn(parameters, name, values[index] ?? '');
  });
  return parameters;
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), patterns: [], leaf: undefined };
}

function splitPath(path: string): string[] {
  return path.slice(1).split('/');
}

function insert<T extends Routable>(root: Node<T>, operation: T): void {
  let node = root;
  for (const segment of splitPath(operation.path)) {
    node = segment.includes('{') ? patternChild(node, segment) : literalChild(node, segment);
  }
  node.leaf ??= { template: operation.path, names: new Map(), methods: new Map() };
  const { method } = operation;
  if (node.leaf.methods.has(method)) return;
  node.leaf.methods.set(method, operation);
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  node.leaf.names.set(operation, names);
}

function literalChild<T>(node: Node<T>, segment: string): Node<T> {
  // Literals are compared decoded: a client may encode characters that need not be.
  const text = decodedOrRaw(segment);
  const existing = node.literals.get(text);
  if (existing) return existing;
  const child = createNode<T>();
  node.literals.set(text, child);
  return child;
}

function patternChild<T>(node: Node<T>, segment: string): Node<T> {
  const shape = segment.replace(/\{[^}]+\}/g, '{}');
  const existing = node.patterns.find((edge) => edge.shape === shape);
  if (existing) return existing.node;
  const literals = shape.split('{}').map((literal) => encodeURI(decodedOrRaw(literal)));
  const isWhole = shape === '{}';
  const edge = { shape, literals: isWhole ? undefined : literals, node: createNode<T>() };
  node.patterns.push(edge);
  // `{id}.json` says more than `{id}` and is tried first.
  node.patterns.sort((a, b) => b.shape.length - a.shape.length);
  return edge.node;
}

/** @param start Where the segment begins in the path; beyond its end after the last one. */
function find<T>(
  node: Node<T>,
  path: string,
  start: number,
  values: string[],
): Leaf<T> | undefined {
  if (start > path.length) return node.leaf;
  const slash = path.indexOf('/', start);
  const end = slash < 0 ? path.length : slash;
  const segment = path.slice(start, end);
  const literal = node.literals.get(decodedOrRaw(segment));
  const found = literal && find(literal, path, end + 1, values);
  if (found) return found;
  for (const edge of node.patterns) {
    const captured = capture(edge.literals, segment);
    if (captured === undefined) continue;
    const kept = values.length;
    values.push(...captured);
    const leaf = find(edge.node, path, end + 1, values);
    if (leaf) return leaf;
    values.length = kept;
  }
  return undefined;
}

/**
 * The values of a segment's parameters, each as short as can be and none empty. No regular expression:
 * one with several parameters would try every way to share out a segment that a stranger wrote.
 */
function capture(
  literals: readonly string[] | undefined,
  segment: string,
): readonly string[] | undefined {
  if (literals === undefined) return segment === '' ? undefined : [segment];
  const [first = '', ...others] = literals;
  const last = others.pop() ?? '';
  const end = segment.length - last.length;
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const literal of others) {
    const at = segment.indexOf(literal, start + 1);
    if (at < 0) return undefined;
    values.push(segment.slice(start, at));
    start = at + literal.length;
  }
  return start < end ? [...values, segment.slice(start, end)] : undefined;
}
