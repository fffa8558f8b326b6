/** Compares which credentials are enough for an operation. */

import { isObject, stringAt } from '../json.js';
import { schemeNameOf } from '../security-names.js';
import type { Finding } from './change.js';
import { finding } from './finding.js';
import type { ReadOperation } from './operations.js';
import {
  childrenOf,
  follow,
  objectOf,
  rootOf,
  step,
  type Located,
  type Sources,
} from './sources.js';

/** Credentials that are asked for together; none, for an anonymous request. */
type Credentials = ReadonlySet<string>;

export function compareSecurity(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding[] {
  const before = alternativesOf(old.security, sources.old);
  const after = alternativesOf(current.security, sources.new);
  const refused = before.filter((one) => !after.some((other) => isEnough(one, other)));
  const taken = after.filter((other) => !before.some((one) => isEnough(other, one)));
  const places = { old: old.security ?? old.at, new: current.security ?? current.at };
  return [
    ...refused.map((one) =>
      finding('security-tightened', `${textOf(one)} ${verb(one)} no longer enough`, places),
    ),
    ...taken.map((one) =>
      finding('security-loosened', `${textOf(one)} ${verb(one)} enough now`, places),
    ),
  ];
}

/** Whether a request with these credentials has all that is asked for. */
function isEnough(given: Credentials, asked: Credentials): boolean {
  return [...asked].every((name) => given.has(name));
}

function textOf(credentials: Credentials): string {
  return credentials.size === 0 ? 'no credentials' : [...credentials].join(' with ');
}

function verb(credentials: Credentials): string {
  return credentials.size === 0 ? 'are' : 'is';
}

function alternativesOf(security: Located | undefined, sources: Sources): Credentials[] {
  const listed = childrenOf(security).map(
    ([, requirement]) =>
      new Set(
        childrenOf(requirement).flatMap(([scheme, scopes]) =>
          credentialsOf(scheme, scopes, sources),
        ),
      ),
  );
  return listed.length === 0 ? [new Set()] : listed;
}

/** A scheme is what it asks for: its name in the description is in no request. */
function credentialsOf(name: string, scopes: Located, sources: Sources): string[] {
  const schemes = step(step(rootOf(sources), 'components') ?? rootOf(sources), 'securitySchemes');
  const at =
    schemes === undefined ? undefined : step(schemes, schemeNameOf(name, objectOf(schemes)));
  const scheme = describe(at === undefined ? undefined : follow(sources, at)) ?? `\`${name}\``;
  return [scheme, ...childrenOf(scopes).map(([, { value }]) => `scope \`${String(value)}\``)];
}

function describe(at: Located | undefined): string | undefined {
  if (at === undefined || !isObject(at.value)) return undefined;
  const scheme = objectOf(at);
  const type = stringAt(scheme, 'type');
  if (type === 'apiKey') {
    const key = stringAt(scheme, 'name') ?? '';
    const place = stringAt(scheme, 'in') ?? '';
    return `a key in ${place} \`${place === 'header' ? key.toLowerCase() : key}\``;
  }
  if (type === 'http') return `HTTP ${stringAt(scheme, 'scheme')?.toLowerCase() ?? ''}`;
  if (type === 'openIdConnect') return `OpenID of ${stringAt(scheme, 'openIdConnectUrl') ?? ''}`;
  return type === 'mutualTLS' ? 'a client certificate' : type;
}
