/** `counterpart generate --watch`: generates again what a change is about. */

import { Memories } from '@openapi-counterpart/openapi/memory';
import { watch } from './watch.js';

/** What a run is known by afterwards. */
interface Run {
  readonly generated: readonly { readonly name: string; readonly sources: readonly string[] }[];
  readonly sources: readonly string[];
}

/**
 * Never returns. `generate` is told the APIs that have what changed, or nothing where that may be any;
 * `rehearse` does the same for all, but writes and says nothing.
 */
export async function watchApis(
  generate: (touched: readonly string[] | undefined, memories: Memories) => Promise<Run>,
  rehearse: (memories: Memories) => Promise<unknown>,
): Promise<never> {
  const memories = new Memories();
  const filesOf = new Map<string, readonly string[]>();
  const run = async (changed: ReadonlySet<string> = new Set()): Promise<readonly string[]> => {
    const touched = [...filesOf.keys()].filter((name) =>
      filesOf.get(name)?.some((file) => changed.has(file)),
    );
    const known = new Set([...filesOf.values()].flat());
    // What is no file of an API, such as redocly.yaml, is about all of them, and may set other rules.
    const isAboutSome = changed.size > 0 && [...changed].every((file) => known.has(file));
    if (!isAboutSome) memories.clear();
    const { generated, sources } = await generate(isAboutSome ? touched : undefined, memories);
    for (const { name, sources: own } of generated) filesOf.set(name, own);
    return [...sources, ...[...filesOf.values()].flat()];
  };
  return watch(run, () => {
    memories.touch();
    return rehearse(memories);
  });
}
