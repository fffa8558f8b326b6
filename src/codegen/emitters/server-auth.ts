/** Emits what a server says about authentication: principals, options, and `auth` of each context. */

import type { Operation, SecurityScheme } from '@openapi-counterpart/openapi/model';
import { stringLiteral } from '../code/escape.js';
import { propertyKey } from '../code/literal.js';
import type { ModuleWriter } from '../code/module-writer.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import {
  generic,
  member,
  object,
  optionalMember,
  union,
  type ObjectNode,
  type TypeNode,
} from '../types/type-node.js';

/** The declarations of an API; one without security has no principals. */
export function addAuth(
  prefix: string,
  schemes: readonly SecurityScheme[],
  module: ModuleWriter,
): void {
  const settings = module.runtimeType('ServerSettings');
  const options = `${prefix}ServerOptions`;
  if (schemes.length === 0) {
    module.add(printAlias(options, settings));
    return;
  }
  const members = (typeOf: (name: string) => TypeNode): ObjectNode =>
    object(schemes.map(({ name }) => member(`readonly ${propertyKey(name)}`, typeOf(name))));
  const principals =
    "Who a request comes from, by security scheme: what the application's authenticators return.";
  module.add(
    printComment([principals], 0) +
      printInterface(
        `${prefix}Principals`,
        members(() => 'unknown'),
      ),
  );
  const authenticate = module.runtimeType('Authenticate');
  const authenticators = members((name) => generic(authenticate, `P[${stringLiteral(name)}]`));
  const about = 'Judges the credentials of each security scheme.';
  module.add(
    printInterface(
      { name: options, parameters: [principalsParameter(prefix)], extends: settings },
      object([member('readonly auth', authenticators, [about])]),
    ),
  );
}

/** The type parameter of whatever depends on who the application's principals are. */
export function principalsParameter(prefix: string): string {
  return `P extends ${prefix}Principals = ${prefix}Principals`;
}

export function isSecured(operation: Operation): boolean {
  return operation.security.flat().length > 0;
}

/** The type of `auth` in an operation's context. */
export function authType(operation: Operation): TypeNode {
  if (!isSecured(operation)) return 'Readonly<Record<string, never>>';
  const all = [...new Set(operation.security.flat())];
  return union(
    operation.security.map((names) =>
      object(
        all.map((name) => {
          const key = `readonly ${propertyKey(name)}`;
          return names.includes(name)
            ? member(key, `P[${stringLiteral(name)}]`)
            : optionalMember(key, 'undefined');
        }),
      ),
    ),
  );
}
