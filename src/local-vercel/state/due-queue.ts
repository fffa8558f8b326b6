/** The order in which jobs fall due: the earliest first, and of one time the first that was added. */

interface Entry {
  readonly id: string;
  readonly dueAt: number;
  readonly number: number;
}

/** A binary heap. */
export class DueQueue {
  readonly #heap: Entry[] = [];
  #count = 0;

  /** Undefined when it is empty. */
  first(): { readonly id: string; readonly dueAt: number } | undefined {
    return this.#heap[0];
  }

  add(id: string, dueAt: number): void {
    const entry = { id, dueAt, number: (this.#count += 1) };
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = entry;
  }

  removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      if (left === undefined) break;
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (isBefore(last, child)) break;
      heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = last;
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.number < other.number);
}
