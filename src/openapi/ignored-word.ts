/** What is said of a word that has no effect. */

import type { DiagnosticCode } from './diagnostics.js';
import type { JsonObject } from './json.js';

/** A word without effect, and why. */
export interface IgnoredWord {
  readonly code: DiagnosticCode;
  /** The members of the object that lead to it. */
  readonly path: readonly string[];
  readonly message: string;
}

export function ignored(
  path: readonly string[],
  message = `${JSON.stringify(path.at(-1))} has no effect on what is generated.`,
): IgnoredWord {
  return { code: 'counterpart/ignored-member', path, message };
}

const dialects =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/dialect\/)/;

/** Whether a member says that schemas are written in a dialect that is not read. */
export function isOtherDialect(node: JsonObject, keyword: string): boolean {
  if (keyword !== '$schema' && keyword !== 'jsonSchemaDialect') return false;
  const dialect = node[keyword];
  return typeof dialect === 'string' && !dialects.test(dialect);
}

/** What stands beside a `$ref` that alone counts, but for remarks. */
export function besideReference(
  holder: JsonObject,
  isRemark: (member: string) => boolean,
): IgnoredWord[] {
  return Object.keys(holder)
    .filter((key) => key !== '$ref' && !isRemark(key))
    .map((key) => ({
      code: 'counterpart/ignored-sibling',
      path: [key],
      message: `${JSON.stringify(key)} stands beside a $ref, where OpenAPI ignores it.`,
    }));
}
