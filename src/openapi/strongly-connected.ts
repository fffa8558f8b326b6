/** The loops of a graph: Tarjan's strongly connected components, without recursion. */

interface Visit {
  readonly node: number;
  readonly targets: Iterator<number>;
}

/** The components of more than one node, and the nodes that lead to themselves. */
export function stronglyConnected(
  nodes: readonly number[],
  follow: (node: number) => Iterable<number>,
): number[][] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: number[][] = [];
  const visits: Visit[] = [];
  const enter = (node: number): void => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    visits.push({ node, targets: follow(node)[Symbol.iterator]() });
  };
  const lower = (node: number, value = Infinity): void => {
    low.set(node, Math.min(low.get(node) ?? Infinity, value));
  };
  const leave = (node: number): void => {
    visits.pop();
    const parent = visits.at(-1);
    if (parent !== undefined) lower(parent.node, low.get(node));
    if (low.get(node) !== index.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || [...follow(node)].includes(node)) found.push(group);
  };
  for (const start of nodes) {
    if (index.has(start)) continue;
    enter(start);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = visit.targets.next();
      if (next.done === true) leave(visit.node);
      else if (!index.has(next.value)) enter(next.value);
      else if (isOpen.has(next.value)) lower(visit.node, index.get(next.value));
    }
  }
  return found;
}
