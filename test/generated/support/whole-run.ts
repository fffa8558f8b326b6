/** Before the contract tests: tells them whether all of a file's tests run, or those of some names alone. */

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly isWholeRun: boolean;
  }
}

export default function tellWhetherWhole({ config, provide }: TestProject): void {
  provide('isWholeRun', config.testNamePattern === undefined);
}
