/** Writes parameter values as text, the way `decode.ts` reads them. */

import type { ParameterPlan } from './operation.js';

/**
 * The query string, without the question mark. Parameters without a plan are plain values, or lists
 * of them as repeated keys (the default of OpenAPI: style form, explode).
 */
export function encodeQuery(
  values: Readonly<Record<string, unknown>>,
  plans: readonly ParameterPlan[] = [],
): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === undefined || value === null) return [];
      const plan = plans.find((candidate) => candidate.in === 'query' && candidate.name === name);
      return encodeParameter(name, value, plan);
    })
    .map(([key, value]) => `${encodeURIComponent(key)}=${value}`)
    .join('&');
}

const delimiters: Readonly<Record<string, string>> = {
  form: ',',
  pipeDelimited: '%7C',
  spaceDelimited: '%20',
};

/** Pairs of a key and its percent-encoded text. */
function encodeParameter(
  name: string,
  value: unknown,
  plan: ParameterPlan | undefined,
): [string, string][] {
  if (plan?.json) return [[name, encodeURIComponent(JSON.stringify(value))]];
  if (typeof value !== 'object' || value === null) return [[name, text(value)]];
  const explode = plan?.explode ?? true;
  const delimiter = delimiters[plan?.style ?? 'form'] ?? ',';
  if (Array.isArray(value)) {
    return explode
      ? value.map((item: unknown) => [name, text(item)])
      : [[name, value.map(text).join(delimiter)]];
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (plan?.style === 'deepObject') {
    return members.map(([member, item]) => [`${name}[${member}]`, text(item)]);
  }
  return explode
    ? members.map(([member, item]) => [member, text(item)])
    : [[name, members.flatMap(([member, item]) => [text(member), text(item)]).join(delimiter)]];
}

function text(value: unknown): string {
  const isNested = typeof value === 'object' && value !== null;
  return encodeURIComponent(isNested ? JSON.stringify(value) : String(value));
}

/** The Cookie header for cookie parameters, or nothing where there are none. */
export function encodeCookies(
  values: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const pairs = Object.entries(values ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${text(value)}`);
  return pairs.length === 0 ? undefined : pairs.join('; ');
}
