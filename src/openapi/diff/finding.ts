/** Makes findings: the effect of most follows from their code. */

import type { Effect, Finding } from './change.js';
import { changeCodes, type ChangeCode } from './codes.js';
import type { Json } from '../json.js';
import type { Place } from './sources.js';

/** Where something is in the old and in the new description. */
export interface Places {
  readonly old: Place;
  readonly new: Place;
}

/** A finding whose effect its code decides, or the caller where the code says that it depends. */
export function finding(
  code: ChangeCode,
  message: string,
  places: Places,
  effect: Effect = effectOf(code),
): Finding {
  return { code, message, ...effect, old: bare(places.old), new: bare(places.new) };
}

function effectOf(code: ChangeCode): Effect {
  const { effect } = changeCodes[code];
  return {
    narrows: effect === 'narrows' || effect === 'both',
    widens: effect === 'widens' || effect === 'both',
  };
}

function bare({ file, pointer }: Place): Place {
  return { file, pointer };
}

/** A value as a message shows it, cut when it is long. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** A name as a message shows it. */
export function quoted(name: string): string {
  return `\`${name}\``;
}
