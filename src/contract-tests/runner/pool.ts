/** Runs tasks side by side, a fixed number at a time, and yields their results in the order of the tasks. */

export async function* inOrder<Result>(
  tasks: readonly (() => Promise<Result>)[],
  workers: number,
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<Result>>();
  let next = 0;
  for (let index = 0; index < tasks.length; index += 1) {
    // Each result that is handed out makes room for one more task.
    while (next < tasks.length && next < index + workers) {
      const task = tasks[next];
      if (task !== undefined) running.set(next, task());
      next += 1;
    }
    const result = running.get(index);
    running.delete(index);
    if (result !== undefined) yield result;
  }
}
