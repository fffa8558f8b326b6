/** The order in which test files are begun. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that run for long though they are short: nothing is known of them but their size on a clean checkout. */
const longest = [
  'test/cli/test.test.ts',
  'test/contract-tests/sound-variants.test.ts',
  'test/examples/partner/faults/faults.test.ts',
  'test/cli/recipes.test.ts',
  'test/contract-tests/areas/mistakes.test.ts',
  'test/codegen/types/print-type.test.ts',
  'test/contract-tests/library.test.ts',
  'test/contract-tests/table-partner.test.ts',
];

/** Begins with these, so that none of them goes on alone when all others have ended. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- It is the sequencer that sorts, and no array.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = longest.findIndex((file) => moduleId.endsWith(file));
  return rank < 0 ? longest.length : rank;
}
