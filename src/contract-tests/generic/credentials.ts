/** Credentials of described security schemes: as a user gives them, as requests carry them, as reports show them. */

import type { SecurityScheme } from '@openapi-counterpart/openapi/model';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { Case, CredentialSpec } from '../model.js';
import { percentEncoded } from '../context/percent.js';

export type Flaw = NonNullable<CredentialSpec['flaw']>;

/** Secrets by the names of security schemes. */
export type Secrets = ReadonlyMap<string, string>;

/**
 * Reads `--auth SCHEME=VALUE`, where `env:NAME` stands for the value of a variable.
 * @throws UsageError for a scheme that is not described, and a variable that is not set.
 */
export function readAuth(
  given: readonly string[],
  schemes: readonly SecurityScheme[],
  environment: NodeJS.ProcessEnv,
): Secrets {
  const known = schemes.map(({ name }) => name).join(', ') || 'none';
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      const name = text.slice(0, Math.max(at, 0));
      if (at < 1 || !schemes.some((scheme) => scheme.name === name)) {
        throw new UsageError(
          `--auth ${at < 1 ? 'has no name of a scheme' : `names "${name}", which is no security scheme`}.`,
          `Give --auth SCHEME=VALUE or --auth SCHEME=env:VARIABLE. The description has: ${known}.`,
        );
      }
      return [name, secretOf(text.slice(at + 1), environment)];
    }),
  );
}

function secretOf(value: string, environment: NodeJS.ProcessEnv): string {
  if (!value.startsWith('env:')) return value;
  const variable = value.slice('env:'.length);
  const secret = environment[variable];
  if (secret !== undefined && secret !== '') return secret;
  throw new UsageError(`The variable ${variable} is not set.`, 'Set it, or give the value itself.');
}

interface Carried {
  readonly headers: readonly (readonly [string, string])[];
  readonly query: readonly (readonly [string, string])[];
}

/** The request with credentials in it. */
export function carry(
  input: Case,
  { schemes: names, flaw }: CredentialSpec,
  schemes: readonly SecurityScheme[],
  secrets: Secrets,
): Case {
  const own = schemes.filter(({ name }) => names.includes(name));
  const parts = own.map((scheme) => carried(scheme, secretWith(scheme, flaw, secrets), flaw));
  const headers = new Map(Object.entries(input.headers));
  for (const [key, value] of parts.flatMap((part) => part.headers)) {
    const name = key.toLowerCase();
    const before = name === 'cookie' ? headers.get(name) : undefined;
    headers.set(name, before === undefined ? value : `${before}; ${value}`);
  }
  const query = new URLSearchParams(
    parts.flatMap((part) => part.query).map(([name, value]) => [name, value]),
  ).toString();
  const separator = input.path.includes('?') ? '&' : '?';
  const path = query === '' ? input.path : `${input.path}${separator}${query}`;
  return { ...input, path, headers: Object.fromEntries(headers) };
}

function secretWith({ kind, name }: SecurityScheme, flaw: Flaw | undefined, secrets: Secrets) {
  if (flaw === 'empty') return '';
  if (flaw === 'wrong') return kind === 'basic' ? 'invalid:invalid' : 'invalid-credentials';
  return secrets.get(name) ?? '';
}

/** Where the secret of a scheme goes. */
function carried(scheme: SecurityScheme, secret: string, flaw: Flaw | undefined): Carried {
  if (scheme.kind === 'apiKey') {
    const pair = [scheme.key, secret] as const;
    if (scheme.in === 'query') return { headers: [], query: [pair] };
    const header =
      scheme.in === 'header'
        ? pair
        : (['cookie', `${scheme.key}=${percentEncoded(secret)}`] as const);
    return { headers: [header], query: [] };
  }
  const word = flaw === 'other scheme' ? 'Unknown' : wordOf(scheme);
  const text = scheme.kind === 'basic' ? Buffer.from(secret).toString('base64') : secret;
  return { headers: [['authorization', `${word} ${text}`.trim()]], query: [] };
}

function wordOf(scheme: SecurityScheme): string {
  if (scheme.kind === 'basic') return 'Basic';
  return scheme.kind === 'http' ? scheme.scheme : 'Bearer';
}

/** Credentials of the first alternative for which there are secrets; nothing where there is none. */
export function chooseCredentials(
  security: readonly (readonly string[])[],
  schemes: readonly SecurityScheme[],
  secrets: Secrets,
): CredentialSpec | undefined {
  const found = security.find(
    (alternative) => alternative.length > 0 && alternative.every((name) => secrets.has(name)),
  );
  return found && specOf(found, schemes);
}

/** @param names Of the schemes that are carried. */
export function specOf(
  names: readonly string[],
  schemes: readonly SecurityScheme[],
  flaw?: Flaw,
): CredentialSpec {
  const own = schemes.filter(({ name }) => names.includes(name));
  const parts = own.map((scheme) => shownOf(scheme, flaw));
  return {
    kind: 'credentials',
    schemes: names,
    ...(flaw !== undefined && { flaw }),
    shown: {
      headers: parts.flatMap(({ header }) => (header === undefined ? [] : [`"${header}"`])),
      query: parts.flatMap(({ query }) => (query === undefined ? [] : [`"${query}"`])).join('"&"'),
    },
  };
}

/** As a shell has it: a variable for the secret. */
function shownOf(scheme: SecurityScheme, flaw: Flaw | undefined) {
  const variable = `$${scheme.name.replace(/\W/g, '_').toUpperCase()}`;
  const secret = flaw === 'empty' ? '' : flaw === 'wrong' ? 'invalid-credentials' : variable;
  if (scheme.kind === 'apiKey' && scheme.in === 'query')
    return { query: `${scheme.key}=${secret}` };
  if (scheme.kind === 'apiKey') {
    const isCookie = scheme.in === 'cookie';
    return { header: isCookie ? `cookie: ${scheme.key}=${secret}` : `${scheme.key}: ${secret}` };
  }
  const word = flaw === 'other scheme' ? 'Unknown' : wordOf(scheme);
  const text = scheme.kind === 'basic' ? `$(printf %s "${secret}" | base64)` : secret;
  return { header: `authorization: ${word} ${text}` };
}
