/** Keeps the cost of a short run small: what makes long ones fast would be of no use before the end. */

import { setFlagsFromString } from 'node:v8';

/** The major version of V8. */
const engine = Number.parseInt(process.versions.v8, 10);

/**
 * Eight times the default, in bytes of bytecode and in calls. V8 complains on stderr of flags that it
 * does not have, so others than those of Node 20, 22 and 24 are left as they are.
 */
const laterFlags: ReadonlyMap<number, string> = new Map([
  [11, '--interrupt-budget=540672'],
  [12, '--invocation-count-for-turbofan=24000'],
  [13, '--invocation-count-for-turbofan=24000'],
]);

/** Beyond it a run takes seconds, which the compiler makes shorter. */
const mostCharacters = 4_000_000;

/**
 * From now on V8 neither optimises what it runs nor lets the space for new objects grow. The function
 * is told how many characters were read, and gives both back once they are many.
 */
export function spareMemory(): (characters: number) => void {
  if (!laterFlags.has(engine)) return () => {};
  setFlagsFromString('--no-opt');
  setFlagsFromString('--semi-space-growth-factor=1');
  let total = 0;
  return (characters) => {
    const wasShort = total <= mostCharacters;
    total += characters;
    if (!wasShort || total <= mostCharacters) return;
    setFlagsFromString('--opt');
    // What it is by default.
    setFlagsFromString('--semi-space-growth-factor=2');
  };
}

/**
 * From now on V8 optimises a function only once it has run eight times as long as usual, and each by
 * itself. A run of seconds has many functions that are warm and few that are hot: to optimise the warm
 * ones, or again what is called in each of several, takes more time and memory than their faster code
 * gives back before the end.
 */
export function optimiseLater(): void {
  const flag = laterFlags.get(engine);
  if (flag === undefined) return;
  setFlagsFromString(flag);
  setFlagsFromString('--no-turbo-inlining');
  // Threads that collect together wait for each other, and keep processors busy by that.
  setFlagsFromString('--no-parallel-scavenge');
}
