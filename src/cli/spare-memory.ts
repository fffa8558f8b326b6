/** Keeps the cost of a short run small: what makes long ones fast would be of no use before the end. */

import { setFlagsFromString } from 'node:v8';

/** Beyond it a run takes seconds, which the compiler makes shorter. */
const mostCharacters = 4_000_000;

/**
 * From now on V8 neither optimises what it runs nor lets the space for new objects grow. The function
 * is told how many characters were read, and gives both back once they are many.
 */
export function spareMemory(): (characters: number) => void {
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

/** Eight times that of Node 20 by default, in bytes of bytecode. */
const budgetOfRun = 540_672;

/**
 * From now on V8 optimises a function only once it has run eight times as long as usual. A run of
 * seconds has many functions that are warm and few that are hot: to optimise the warm ones takes more
 * time and memory than their faster code gives back before the end.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${budgetOfRun}`);
}
