/** Which checks are to run: by `--only`, `--skip` and `--shard`. */

import type { Check } from '@openapi-counterpart/contract-tests/check';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export interface Selection {
  readonly isWanted: (check: Named) => boolean;
  /** @throws UsageError for a pattern by which nothing was ever found. */
  readonly check: (tried: readonly Named[]) => void;
}

type Named = Pick<Check, 'id' | 'code' | 'looksFor'>;

interface Pattern {
  readonly text: string;
  readonly matches: (check: Named) => boolean;
}

interface Wanted {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly shard?: Shard;
}

export function select({ only, skip = [], shard }: Wanted): Selection {
  const wanted = only?.map(toPattern).map(orLooksFor);
  const unwanted = skip.map(toPattern);
  const found = new Set<Pattern>();
  const isFound = (patterns: readonly Pattern[], check: Named): boolean => {
    const matching = patterns.filter(({ matches }) => matches(check));
    for (const pattern of matching) found.add(pattern);
    return matching.length > 0;
  };
  let index = -1;
  return {
    isWanted(check) {
      const isSkipped = isFound(unwanted, check);
      if (wanted !== undefined && !isFound(wanted, check)) return false;
      if (isSkipped) return false;
      index += 1;
      return shard === undefined || index % shard.count === shard.index - 1;
    },
    check(tried) {
      for (const pattern of [...(wanted ?? []), ...unwanted]) {
        if (found.has(pattern) || tried.some(pattern.matches)) continue;
        throw new UsageError(
          `No check matches "${pattern.text}".`,
          'Checks are called by their ids and codes, as docs/checks has them; `*` is any part. What other checks look for is not skipped alone.',
        );
      }
    },
  };
}

/** Also the checks that look for what has none of its own. */
function orLooksFor({ text, matches }: Pattern): Pattern {
  return { text, matches: (check) => matches(check) || check.looksFor?.includes(text) === true };
}

/** A check, a code, a kind (what ids begin with), or any part of an id with `*`. */
function toPattern(text: string): Pattern {
  const escaped = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const whole = new RegExp(`^${escaped}(?:/.*)?$`);
  return { text, matches: ({ id, code }) => whole.test(id) || code === text };
}
