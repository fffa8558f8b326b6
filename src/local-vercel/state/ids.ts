/** Where ids and secrets come from: repeatable for a seed, and never twice the same, over restarts too. */

import { createHash, randomBytes } from 'node:crypto';
import type { State } from './state.js';

export interface Ids {
  /** `prefix_` and 24 letters or digits. */
  next(prefix: string): string;
  /** Letters and digits alone. */
  secret(length: number): string;
  /** Hexadecimal digits alone, as the ids of accounts and users in tokens. */
  hex(length: number): string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Id of the setting that holds how far the source is drawn. */
export const idsSetting = 'ids';

interface Source {
  readonly seed: string;
  /** How many were drawn. */
  readonly drawn: number;
}

/** @param seed Without one every run has its own; a state that has ids already keeps its seed. */
export function createIds(state: State, seed: number | undefined): Ids {
  function draw(): Buffer {
    const { seed: text, drawn } = source();
    state.settings.put({ id: idsSetting, value: { seed: text, drawn: drawn + 1 } });
    return createHash('sha512').update(`${text}:${drawn}`).digest();
  }

  function source(): Source {
    const saved = state.settings.get(idsSetting)?.value;
    if (isIdSource(saved)) return saved;
    return { seed: seed === undefined ? randomBytes(16).toString('hex') : String(seed), drawn: 0 };
  }

  return {
    next: (prefix) => `${prefix}_${letters(draw(), 24)}`,
    secret: (length) => letters(draw(), length),
    hex: (length) => draw().toString('hex').slice(0, length),
  };
}

/** Whether a setting is one that ids can continue from. */
export function isIdSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, drawn } = { seed: undefined, drawn: undefined, ...value };
  return typeof seed === 'string' && Number.isInteger(drawn);
}

/** At most 64, as many bytes as there are. */
function letters(bytes: Buffer, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, length)) text += alphabet[byte % alphabet.length];
  return text;
}
