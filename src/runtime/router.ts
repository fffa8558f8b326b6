/** Finds the operation for a method and a path: a trie over path segments, literal before parameter. */

/** One template's operations by upper-case method. */
export interface Route<T> {
  readonly template: string;
  readonly methods: ReadonlyMap<string, T>;
}

export interface RouteMatch<T> {
  readonly route: Route<T>;
  /** Values as they stand in the path, still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

export type Router<T> = (path: string) => RouteMatch<T> | undefined;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  readonly patterns: PatternEdge<T>[];
  leaf: Leaf<T> | undefined;
}

interface Leaf<T> {
  readonly template: string;
  readonly names: readonly string[];
  readonly methods: Map<string, T>;
}

interface PatternEdge<T> {
  /** The segment with its names left out: templates that differ only in names share a node. */
  readonly shape: string;
  readonly pattern: RegExp | undefined;
  readonly node: Node<T>;
}

export interface Routable {
  readonly method: string;
  /** Template such as `/users/{id}`. */
  readonly path: string;
}

/** Builds a router; where two operations have one method and path the later is never reached. */
export function createRouter<T extends Routable>(operations: readonly T[]): Router<T> {
  const root = createNode<T>();
  for (const operation of operations) insert(root, operation);
  return (path) => {
    const values: string[] = [];
    const leaf = find(root, splitPath(path), 0, values);
    if (leaf === undefined) return undefined;
    const parameters: Record<string, string> = {};
    leaf.names.forEach((name, index) => {
      parameters[name] = values[index] ?? '';
    });
    return { route: leaf, parameters };
  };
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
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  node.leaf ??= { template: operation.path, names, methods: new Map() };
  const method = operation.method.toUpperCase();
  if (!node.leaf.methods.has(method)) node.leaf.methods.set(method, operation);
}

function literalChild<T>(node: Node<T>, segment: string): Node<T> {
  const existing = node.literals.get(segment);
  if (existing) return existing;
  const child = createNode<T>();
  node.literals.set(segment, child);
  return child;
}

function patternChild<T>(node: Node<T>, segment: string): Node<T> {
  const shape = segment.replace(/\{[^}]+\}/g, '{}');
  const existing = node.patterns.find((edge) => edge.shape === shape);
  if (existing) return existing.node;
  const edge = { shape, pattern: toPattern(shape), node: createNode<T>() };
  node.patterns.push(edge);
  // `{id}.json` says more than `{id}` and is tried first.
  node.patterns.sort((a, b) => b.shape.length - a.shape.length);
  return edge.node;
}

/** A segment that is one parameter as a whole needs no pattern. */
function toPattern(shape: string): RegExp | undefined {
  if (shape === '{}') return undefined;
  const source = shape
    .split('{}')
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
  return new RegExp(`^${source}$`);
}

function find<T>(
  node: Node<T>,
  segments: readonly string[],
  index: number,
  values: string[],
): Leaf<T> | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.leaf;
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, index + 1, values);
  if (found) return found;
  for (const edge of node.patterns) {
    const captured = capture(edge.pattern, segment);
    if (captured === undefined) continue;
    const kept = values.length;
    values.push(...captured);
    const leaf = find(edge.node, segments, index + 1, values);
    if (leaf) return leaf;
    values.length = kept;
  }
  return undefined;
}

function capture(pattern: RegExp | undefined, segment: string): readonly string[] | undefined {
  if (pattern === undefined) return segment === '' ? undefined : [segment];
  return pattern.exec(segment)?.slice(1);
}
