/** Keeps the memory of a short run small: what makes long ones fast would be of no use before the end. */

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
