/** Writes parameter values as text, the way `decode.ts` reads them. */

import { isObject } from './json.js';
import type { ParameterEncoding } from './operation.js';

type Values = Readonly<Record<string, unknown>>;
type Plans = readonly ParameterEncoding[];

/**
 * The query string, without the question mark. Parameters without a plan are plain values, or lists
 * of them as repeated keys (the default of OpenAPI: style form, explode).
 */
export function encodeQuery(values: Values, plans: Plans = []): string {
  return encodeForm(values, 'query', plans)
    .map(([key, value]) => `${encodeURIComponent(key)}=${value}`)
    .join('&');
}

/** A form body: lists as repeated fields, objects as JSON. */
export function encodeFields(values: Values): string {
  return present(values)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((item) => [name, item]),
    )
    .map(([name, item]) => `${escapeText(name)}=${escapeText(item)}`)
    .join('&');
}

/** The Cookie header for cookie parameters, or nothing where there are none. */
export function encodeCookies(values: Values | undefined, plans: Plans = []): string | undefined {
  const pairs = encodeForm(values ?? {}, 'cookie', plans).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? undefined : pairs.join('; ');
}

/** Headers by name. */
export function encodeHeaders(values: Values, plans: Plans = []): Record<string, string> {
  const entries = present(values).map(([name, value]): [string, string] => {
    const plan = planOf(plans, 'header', name);
    return [name, plan?.json ? asciiJson(value) : encodeSimple(name, value, plan, String)];
  });
  return Object.fromEntries(entries);
}

/**
 * The path with values in place of the template's parameters.
 * @throws TypeError for a value that is missing, or would make another path of it: none or dots alone.
 */
export function encodePath(template: string, values: Values, plans: Plans = []): string {
  const encodeOne = (name: string): string => {
    const value = values[name];
    if (value === undefined || value === null) {
      throw new TypeError(`The path parameter "${name}" is missing.`);
    }
    const plan = planOf(plans, 'path', name);
    return plan?.json
      ? escapeText(value, true)
      : encodeSimple(name, value, plan, encodeURIComponent);
  };
  const segments = template.split('/').map((segment) => {
    if (!segment.includes('{')) return segment;
    const names: string[] = [];
    const text = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      names.push(name);
      return encodeOne(name);
    });
    // Escaping does not help: readers of addresses take `%2E%2E` for dots, too.
    if (/^\.{0,2}$/.test(text)) {
      throw new TypeError(`The path parameter "${names.join('", "')}" cannot be "${text}".`);
    }
    return text;
  });
  return segments.join('/');
}

function planOf(
  plans: Plans,
  place: ParameterEncoding['in'],
  name: string,
): ParameterEncoding | undefined {
  return plans.find((plan) => plan.in === place && plan.name === name);
}

function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}

const delimiters: Readonly<Record<string, string>> = {
  form: ',',
  pipeDelimited: '%7C',
  spaceDelimited: '%20',
};

/** Pairs of a key and its percent-encoded text. */
function encodeForm(values: Values, place: 'query' | 'cookie', plans: Plans): [string, string][] {
  return present(values).flatMap(([name, value]): [string, string][] => {
    const plan = planOf(plans, place, name);
    if (plan?.json || typeof value !== 'object') return [[name, escapeText(value, plan?.json)]];
    const explode = plan?.explode ?? true;
    const delimiter = delimiters[plan?.style ?? 'form'] ?? ',';
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => escapeText(item));
      return explode ? items.map((item) => [name, item]) : [[name, items.join(delimiter)]];
    }
    const members = present(value ?? {});
    if (plan?.style === 'deepObject') {
      return members.map(([member, item]) => [`${name}[${member}]`, escapeText(item)]);
    }
    return explode
      ? members.map(([member, item]) => [member, escapeText(item)])
      : [
          [
            name,
            members
              .flat()
              .map((part) => escapeText(part))
              .join(delimiter),
          ],
        ];
  });
}

const prefixes: Readonly<Record<string, string>> = { label: '.', matrix: ';' };

/** The styles of paths and headers. */
function encodeSimple(
  name: string,
  value: unknown,
  plan: ParameterEncoding | undefined,
  escape: (text: string) => string,
): string {
  const { style = 'simple', explode = false } = plan ?? {};
  const write = (part: unknown): string => escape(textOf(part));
  const prefix = prefixes[style] ?? '';
  const label = style === 'matrix' ? `${name}=` : '';
  const separator = explode && prefix !== '' ? prefix : ',';
  if (Array.isArray(value)) {
    const items = value.map(write);
    const labelled = explode ? items.map((item) => label + item) : [label + items.join(',')];
    return prefix + labelled.join(separator);
  }
  if (!isObject(value)) return prefix + label + write(value);
  const members = present(value);
  return explode
    ? prefix + members.map(([key, item]) => `${write(key)}=${write(item)}`).join(separator)
    : prefix + label + members.flat().map(write).join(',');
}

function escapeText(value: unknown, isJson = false): string {
  return encodeURIComponent(isJson ? JSON.stringify(value) : textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** JSON that a header can carry. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
