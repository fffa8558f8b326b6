/** Masks what gives access before it is shown, known by its name, its place or its form. */

import { isObject } from '@openapi-counterpart/runtime';
import { deepestNesting } from '../parse-json.js';
import { KnownSecrets } from './known-secrets.js';
import { decoded, isSecretName, maskAccess, maskText, shortestPart } from './mask-text.js';

/** Collections whose ids are tokens or codes. */
export const secretIds: ReadonlySet<string> = new Set(['credentials', 'refreshTokens', 'codes']);

/** Shorter values may be other members by chance, such as the number of a port or a page. */
const shortestWhole = 4;

/**
 * A copy in which secrets are masked, wherever in the value they are repeated.
 * @param known Those that came before, which are masked too.
 */
export function maskSecrets(value: unknown, known?: KnownSecrets): unknown {
  return maskAll([value], known).values[0];
}

/** Values as they are shown, and what masks their secrets in the text beside them too. */
export interface MaskedValues {
  readonly values: readonly unknown[];
  /** For an address, a form or the value of a header. */
  readonly maskFields: (text: string) => string;
  /** The secrets that were found among them. */
  readonly found: ReadonlySet<string>;
}

/** The same for values that belong together, such as a request and its answer. */
export function maskAll(values: readonly unknown[], known?: KnownSecrets): MaskedValues {
  const found = new Set<string>();
  const masked = values.map((value) => mask(value, false, found, 0));
  const own = new KnownSecrets();
  own.learn(found, []);
  const secrets: Secrets = {
    wholes: new Set([...found].filter(({ length }) => length >= shortestWhole)),
    parts: [...found].filter(({ length }) => length >= shortestPart),
    own,
    known,
  };
  return secrets.wholes.size === 0 && known === undefined
    ? { values: masked, maskFields: (text) => text, found }
    : {
        values: masked.map((value) => maskRepeated(value, secrets)),
        maskFields: (text) => maskFields(text, secrets),
        found,
      };
}

/** What was found to be secret: as a value of its own, and as a part of a text. */
interface Secrets {
  readonly wholes: ReadonlySet<string>;
  readonly parts: readonly string[];
  /** The same, for the other forms in which they may be repeated. */
  readonly own: KnownSecrets;
  readonly known: KnownSecrets | undefined;
}

/** Collections whose items hold secrets. */
const secretCollections = new Set([...secretIds, 'integrations', 'resources', 'deploymentActions']);

/** The secrets in an item of a collection of the state. */
export function secretsOfItem(collection: string, item: object): ReadonlySet<string> {
  const found = new Set<string>();
  if (!secretCollections.has(collection)) return found;
  mask(item, false, found, 0);
  if (secretIds.has(collection) && 'id' in item) found.add(String(item.id));
  return found;
}

/** The same for the items of a collection of the state. */
export function maskItem(collection: string, item: object, known?: KnownSecrets): unknown {
  const masked = maskSecrets(item, known);
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

/** What is shown beside a secret may repeat it, as text or as a number. */
function maskRepeated(value: unknown, secrets: Secrets): unknown {
  if (typeof value === 'string') return maskRepeatedText(value, secrets);
  if (typeof value === 'number') {
    const text = String(value);
    const isSecret = secrets.wholes.has(text) || secrets.known?.has(text) === true;
    return isSecret ? maskText(text) : value;
  }
  if (Array.isArray(value)) return value.map((entry) => maskRepeated(entry, secrets));
  if (!isObject(value)) return value;
  return mapMembers(value, (_, member) => maskRepeated(member, secrets));
}

function maskRepeatedText(text: string, { wholes, parts, own, known }: Secrets): string {
  if (wholes.has(text)) return maskText(text);
  const shown = own.maskIn(known?.maskIn(text) ?? text);
  return parts.reduce((rest, secret) => rest.replaceAll(secret, () => maskText(secret)), shown);
}

/** The segments of a path, and the names and values of a query or a form, each by itself. */
function maskFields(text: string, secrets: Secrets): string {
  return text
    .split(/([/?&=;#])/)
    .map((field) => {
      const shown = decoded(field);
      const masked = maskRepeatedText(shown, secrets);
      return masked === shown ? field : masked;
    })
    .join('');
}

function mapMembers(
  value: Readonly<Record<string, unknown>>,
  change: (name: string, member: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, change(name, member)]),
  );
}
