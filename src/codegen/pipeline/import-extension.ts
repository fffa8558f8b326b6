/** How generated modules name each other in imports: bundlers and compilers differ in which files they find. */

export const importExtensions = ['js', 'ts', 'none'] as const;

/** `js` as Node runs them, `ts` as they lie there, `none` for bundlers that look for both. */
export type ImportExtension = (typeof importExtensions)[number];

/** An import or export of a neighbour at the beginning of a line, where nothing of a description stands. */
const statement = /^((?:import|export|\})[^'"\n]* from '\.[^'\n]*)\.js';$/gm;

/** The module with its imports of neighbours, which end with `.js`, in the form that is wanted. */
export function withImportExtension(text: string, extension: ImportExtension): string {
  if (extension === 'js') return text;
  return text.replace(statement, extension === 'ts' ? "$1.ts';" : "$1';");
}
