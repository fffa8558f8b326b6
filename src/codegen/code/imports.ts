/** Writes the import of a module for the names that its text really uses: unused ones fail strict projects. */

import { stringLiteral } from './escape.js';

/** An import statement from `module`; types are marked as such. */
export function importUsed(
  text: string,
  module: string,
  names: { readonly values: readonly string[]; readonly types: readonly string[] },
): string {
  const code = codeOf(text);
  const types = names.types.filter((name) => isUsed(code, name)).map((name) => `type ${name}`);
  const values = names.values.filter((name) => isUsed(code, name));
  if (types.length + values.length === 0) return '';
  return `import { ${[...values, ...types].join(', ')} } from ${stringLiteral(module)};`;
}

/** The import of types.ts, and `Schemas` for its components where the text looks into them. */
export function importTypes(text: string): string {
  const code = codeOf(text);
  const isLookedInto = (name: string): boolean => new RegExp(`(?<![\\w$.])${name}\\[`).test(code);
  const schemas = isLookedInto('Schemas') ? "type Schemas = components['schemas'];" : '';
  const types = ['operations', 'webhooks'].filter(isLookedInto);
  const imported = schemas === '' ? types : ['components', ...types];
  const list = imported.map((name) => `type ${name}`).join(', ');
  return imported.length === 0 ? '' : `import { ${list} } from './types.js';\n${schemas}`;
}

/** The import of validators.ts where the text refers to it. */
export function importValidators(text: string): string {
  const isReferredTo = /(?<![\w$.])validators\./.test(codeOf(text));
  return isReferredTo ? "import * as validators from './validators.js';" : '';
}

/** As a name by itself: not as a part of another, a member, or the key of one. */
function isUsed(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name}(?![\\w$]|\\s*\\??:)`).test(code);
}

/** The text without comments and strings, in which a description may say whatever it likes. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}
