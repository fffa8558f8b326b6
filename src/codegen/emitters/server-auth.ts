/** Emits what a server says about authentication: principals, authenticators, options, and `auth` of each context. */

import type { Operation, SecurityScheme } from '@openapi-counterpart/openapi/model';
import { stringLiteral } from '../code/escape.js';
import { propertyKey } from '../code/literal.js';

/** The declarations of an API; one without security has no authenticators. */
export function emitAuth(prefix: string, schemes: readonly SecurityScheme[]): string {
  if (schemes.length === 0) {
    return `export type ${prefix}ServerOptions = ServerSettings;`;
  }
  const members = (type: (name: string) => string): string =>
    schemes.map(({ name }) => `readonly ${propertyKey(name)}: ${type(name)};`).join('\n');
  return `
/** Who a request comes from, by security scheme: what the application's authenticators return. */
export interface ${prefix}Principals {
${members(() => 'unknown')}
}

type Authenticators<P extends ${prefix}Principals> = {
${members((name) => `Authenticate<P[${stringLiteral(name)}]>`)}
}

export interface ${prefix}ServerOptions${principalsParameter(prefix)} extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: Authenticators<P>;
}`;
}

/** The type parameter of whatever depends on who the application's principals are. */
export function principalsParameter(prefix: string): string {
  return `<P extends ${prefix}Principals = ${prefix}Principals>`;
}

export function isSecured(operation: Operation): boolean {
  return operation.security.flat().length > 0;
}

/** The type of `auth` in an operation's context. */
export function authType(operation: Operation): string {
  if (!isSecured(operation)) return 'Readonly<Record<string, never>>';
  const all = [...new Set(operation.security.flat())];
  const alternatives = operation.security.map((names) => {
    const members = all.map((name) =>
      names.includes(name)
        ? `readonly ${propertyKey(name)}: P[${stringLiteral(name)}]`
        : `readonly ${propertyKey(name)}?: undefined`,
    );
    return `{ ${members.join('; ')} }`;
  });
  return [...new Set(alternatives)].join(' | ');
}
