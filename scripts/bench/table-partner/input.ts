/** How the table partner reads bodies: member by member, with the bounds that are described. */

import { metadataSchema } from './catalogue.js';
import type { Ground } from './model.js';
import { refuse } from './model.js';

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(400, 'no_object');
  // An object that is no list has members by name.
  return value as Fields;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : refuse(400, 'no_text');
}

export function optional<Value>(
  value: unknown,
  read: (value: unknown) => Value,
): Value | undefined {
  return value === undefined ? undefined : read(value);
}

export function flag(value: unknown, takesText: boolean): boolean {
  if (takesText && typeof value === 'string') return value !== '';
  return typeof value === 'boolean' ? value : refuse(400, 'no_boolean');
}

export function number(value: unknown, takesText: boolean): number {
  if (takesText && typeof value === 'string' && value !== '') return Number(value);
  return typeof value === 'number' ? value : refuse(400, 'no_number');
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : refuse(400, 'no_list');
}

const statuses = ['ready', 'pending', 'onboarding', 'suspended', 'resumed', 'uninstalled', 'error'];

export function status(value: unknown, isAnyCase: boolean): string {
  const given = isAnyCase ? text(value).toLowerCase() : text(value);
  return statuses.includes(given) ? given : refuse(400, 'no_status');
}

export function name({ has }: Ground, value: unknown): string {
  const given = text(value);
  if (has('crash-nul') && given.includes('\u0000')) throw new Error('invalid byte sequence');
  if (has('crash-surrogate') && /\p{Surrogate}/u.test(given)) throw new Error('unpaired surrogate');
  if (has('name-lower')) return given.toLowerCase();
  if (has('name-escaped')) return given.replaceAll('"', '&quot;');
  return has('name-cut') ? given.slice(0, 40) : given;
}

/** @param isPartial Whether the user has not chosen everything yet. */
export function metadata(ground: Ground, value: unknown, isPartial = false): Fields {
  const { has } = ground;
  const given = fields(value);
  const { required, properties } = metadataSchema;
  if (!isPartial && !has('meta-required')) {
    for (const key of required) if (given[key] === undefined) refuse(400, `missing_${key}`);
  }
  for (const [key, item] of Object.entries(given)) {
    const isKnown = has('crash-constructor') ? key in properties : Object.hasOwn(properties, key);
    if (!isKnown) {
      if (has('meta-unknown')) continue;
      refuse(400, 'unknown_field');
    }
    field(ground, key, item);
  }
  return given;
}

function field({ has }: Ground, key: string, value: unknown): void {
  switch (key) {
    case 'region': {
      const region = has('meta-enum-case') ? text(value).toLowerCase() : text(value);
      if (!['iad1', 'fra1'].includes(region) && !has('meta-enum')) refuse(400, 'region');
      return;
    }
    case 'size': {
      const size = number(value, has('meta-number-text'));
      if (!Number.isInteger(size) && !has('meta-fraction')) refuse(400, 'size');
      if (size < (has('meta-minimum') ? -1e9 : 1)) refuse(400, 'size');
      const most = has('meta-maximum') ? 1e9 : has('meta-maximum-excluded') ? 63 : 64;
      if (size > most) refuse(400, 'size');
      return;
    }
    case 'label': {
      const length = lengthOf(text(value), has('meta-length-bytes'), has('meta-length-units'));
      if (length < (has('meta-min-length') ? 0 : 2)) refuse(400, 'label');
      if (length > (has('meta-max-length') ? 1e9 : has('meta-length-short') ? 7 : 8))
        refuse(400, 'label');
      return;
    }
    case 'slug': {
      const pattern = has('meta-pattern-open') ? /[a-z]+/ : /^[a-z]+$/;
      if (!pattern.test(text(value)) && !has('meta-pattern')) refuse(400, 'slug');
      return;
    }
    case 'backups':
      flag(value, has('meta-boolean-text'));
      return;
    case 'zones': {
      if (!Array.isArray(value)) refuse(400, 'zones');
      if (value.length < 1 && !has('meta-min-items')) refuse(400, 'zones');
      if (value.length > 3 && !has('meta-max-items')) refuse(400, 'zones');
      if (!has('meta-items')) texts(value);
      return;
    }
    default:
      throw new TypeError(`${key} has no reader.`);
  }
}

function lengthOf(value: string, isBytes: boolean, isUnits: boolean): number {
  if (isBytes) return Buffer.byteLength(value);
  return isUnits ? value.length : [...value].length;
}
