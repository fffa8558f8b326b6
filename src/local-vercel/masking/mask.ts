/** Masks what gives access before it is shown, known by its name, its place or its form. */

import { isObject } from '@openapi-counterpart/runtime';
import { deepestNesting } from '../parse-json.js';
import { isSecretName, maskAccess, maskText } from './mask-text.js';

/** Collections whose ids are tokens or codes. */
const secretIds = new Set(['credentials', 'refreshTokens', 'codes']);

/** Shorter values may stand elsewhere by chance. */
const shortestRepeated = 8;

/** A copy in which secrets are masked, wherever in the value they are repeated. */
export function maskSecrets(value: unknown): unknown {
  return maskAll([value])[0];
}

/** The same for values that belong together, such as a request and its answer. */
export function maskAll(values: readonly unknown[]): readonly unknown[] {
  const found = new Set<string>();
  const masked = values.map((value) => mask(value, false, found, 0));
  const repeated = [...found].filter(({ length }) => length >= shortestRepeated);
  return repeated.length === 0 ? masked : masked.map((value) => maskRepeated(value, repeated));
}

/** The same for the items of a collection of the state. */
export function maskItem(collection: string, item: object): unknown {
  const masked = maskSecrets(item);
  if (!secretIds.has(collection) || !isObject(masked)) return masked;
  return { ...masked, id: maskText(String('id' in item ? item.id : '')) };
}

/**
 * @param isSecret Whether all text and numbers below are: the value of a secret, or of a secret name.
 * @param found Collects the secrets.
 */
function mask(value: unknown, isSecret: boolean, found: Set<string>, depth: number): unknown {
  if (depth > deepestNesting) return '…(nested too deeply)';
  const goOn = (below: unknown, isHidden: boolean): unknown =>
    mask(below, isHidden, found, depth + 1);
  if (typeof value === 'string' || (typeof value === 'number' && isSecret)) {
    if (!isSecret) return maskAccess(String(value));
    found.add(String(value));
    return maskText(String(value));
  }
  if (Array.isArray(value)) return value.map((entry) => goOn(entry, isSecret));
  if (!isObject(value)) return value;
  const isExchange = 'client_secret' in value || 'clientSecret' in value;
  return mapMembers(value, (name, member) => {
    if (name === 'secrets' && !isSecret) return maskSecretList(member, goOn);
    return goOn(member, isSecret || isSecretName(name) || (name === 'code' && isExchange));
  });
}

/** A list of secrets, a map from their names to their values, or an object that holds either. */
function maskSecretList(secrets: unknown, goOn: GoOn): unknown {
  if (Array.isArray(secrets)) return secrets.map((secret) => maskSecret(secret, goOn));
  if (!isObject(secrets)) return goOn(secrets, true);
  return mapMembers(secrets, (name, member) =>
    name === 'secrets' ? maskSecretList(member, goOn) : goOn(member, true),
  );
}

type GoOn = (below: unknown, isHidden: boolean) => unknown;

/** What a secret is called is shown, and how long its value is. */
const shownMembers = new Set(['name', 'prefix', 'length']);

function maskSecret(secret: unknown, goOn: GoOn): unknown {
  if (!isObject(secret)) return goOn(secret, true);
  return mapMembers(secret, (name, member) => goOn(member, !shownMembers.has(name)));
}

/** What is shown beside a secret may repeat it. */
function maskRepeated(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') {
    return secrets.reduce((text, secret) => text.replaceAll(secret, () => maskText(secret)), value);
  }
  if (Array.isArray(value)) return value.map((entry) => maskRepeated(entry, secrets));
  if (!isObject(value)) return value;
  return mapMembers(value, (_, member) => maskRepeated(member, secrets));
}

function mapMembers(
  value: Readonly<Record<string, unknown>>,
  change: (name: string, member: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, change(name, member)]),
  );
}
