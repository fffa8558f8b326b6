/** Objects, lists and maps of which validators say no more than what they consist of. */

import { isObject } from '../json.js';
import { isArray, own, type JsonObject } from './checks.js';
import { count, fail, stop, type Report, type Validator } from './report.js';

/** Validators by the names of members. */
type Members = Readonly<Record<string, Validator>>;

/** Whether a member that may be absent is, or is valid. */
export function optional(member: unknown, validator: Validator): boolean {
  return member === undefined || validator(member);
}

/** Accepts every value. */
export function anything(): boolean {
  return true;
}

/** Whether an object has no members but those. One that is undefined does not exist in JSON. */
export function hasOnly(object: JsonObject, names: ReadonlySet<string>): boolean {
  for (const name in object) if (object[name] !== undefined && !names.has(name)) return false;
  return true;
}

/** Whether a value is a list whose items are all valid. */
export function isListOf(
  report: Report | undefined,
  value: unknown,
  validator: Validator,
): boolean {
  if (!isArray(value)) {
    fail(report, 'type', 'an array', value);
    return false;
  }
  const found = count(report);
  for (let index = 0; index < value.length; index += 1) {
    if (!validator(value[index], report?.at(index)) && stop(report)) return false;
  }
  return count(report) === found;
}

/** Whether a value is an object whose members are all valid. */
export function isMapOf(report: Report | undefined, value: unknown, validator: Validator): boolean {
  if (!isObject(value)) {
    fail(report, 'type', 'an object', value);
    return false;
  }
  const found = count(report);
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    if (!validator(member, report?.at(name)) && stop(report)) return false;
  }
  return count(report) === found;
}

/**
 * Reports what is wrong with an object, first what it lacks. True when nothing is.
 *
 * @param types What it must be, in words, with their article.
 */
export function explainObject(
  report: Report,
  value: unknown,
  required: Members,
  others: Members,
  types = 'an object',
): boolean {
  if (!isObject(value)) {
    fail(report, 'type', types, value);
    return false;
  }
  const found = count(report);
  for (const name of Object.keys(required)) {
    if (own(value, name) === undefined && fail(report, 'required', name, value)) return false;
  }
  const isStopped =
    explainMembers(report, value, required) || explainMembers(report, value, others);
  return !isStopped && count(report) === found;
}

/** The same for an object that may have no other members than those. */
export function explainClosedObject(
  report: Report,
  value: unknown,
  required: Members,
  others: Members,
  types?: string,
): boolean {
  const isValid = explainObject(report, value, required, others, types);
  if (!isObject(value)) return false;
  const surplus = Object.keys(value).filter(
    (name) =>
      value[name] !== undefined && !Object.hasOwn(required, name) && !Object.hasOwn(others, name),
  );
  for (const name of surplus) fail(report.at(name), 'additionalProperties', true, value[name]);
  return isValid && surplus.length === 0;
}

/** Whether to stop. */
function explainMembers(report: Report, object: JsonObject, members: Members): boolean {
  return Object.entries(members).some(([name, validator]) => {
    const member = own(object, name);
    return member !== undefined && !validator(member, report.at(name)) && stop(report);
  });
}
