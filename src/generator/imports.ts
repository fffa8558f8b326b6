/** Writes the import of a module for the names that its text really uses: unused ones fail strict projects. */

import { stringLiteral } from './escape.js';

/** An import statement from `module`; types are marked as such. */
export function importUsed(
  text: string,
  module: string,
  names: { readonly values: readonly string[]; readonly types: readonly string[] },
): string {
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  const types = names.types.filter(isUsed).map((name) => `type ${name}`);
  const values = names.values.filter(isUsed);
  if (types.length + values.length === 0) return '';
  return `import { ${[...values, ...types].join(', ')} } from ${stringLiteral(module)};`;
}

/** The import of types.ts, and `Schemas` for its components where the text looks into them. */
export function importTypes(text: string): string {
  const schemas = /\bSchemas\[/.test(text) ? "type Schemas = components['schemas'];" : '';
  const names = { values: [], types: ['components', 'operations', 'webhooks'] };
  return [importUsed(schemas + text, './types.js', names), schemas].join('\n');
}
