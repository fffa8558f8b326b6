/** Writes the declarations of the published packages: a file for each entry, and what they share. */

import path from 'node:path';
import { rollup, type Plugin } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** Whether what an import names is written into what is built. */
type IsBundled = (specifier: string) => boolean;

/** @param entries Source files by the names that their declarations are to have. */
export async function writeDeclarations(
  entries: Readonly<Record<string, string>>,
  out: string,
  isBundled: IsBundled,
): Promise<void> {
  const bundle = await rollup({
    input: { ...entries },
    external: (specifier) => !isBundled(specifier) && !path.isAbsolute(specifier),
    plugins: [privateSources(isBundled), dts({ tsconfig: 'tsconfig.json' }), lightDeclarations],
  });
  await bundle.write({
    dir: out,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name]-[hash].d.ts',
    // A name of one letter costs more than it saves: the whole one stands beside it, in both files.
    minifyInternalExports: false,
  });
  await bundle.close();
}

/** What is not published is found by its source: declarations are never taken from a package otherwise. */
function privateSources(isBundled: IsBundled): Plugin {
  return {
    name: 'private-sources',
    resolveId(specifier) {
      const [, name, module = 'index'] =
        /^@openapi-counterpart\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
      if (name === undefined || !isBundled(specifier)) return null;
      return path.resolve('src', name, `${module}.ts`);
    },
  };
}

/** Describes what generated code holds, which nobody writes or reads by hand. */
const dataModule = /[/\\]runtime[/\\]operation\.(?:d\.)?ts$/;

/**
 * The packages are promised to be light: what a module says of itself, remarks on data, wide indentation,
 * empty lines, spaces after commas and colons, and semicolons before a line that can only begin something
 * else are of no use here.
 */
const lightDeclarations: Plugin = {
  name: 'light-declarations',
  renderChunk: (whole, { modules }) =>
    Object.entries(modules)
      .filter(([file]) => dataModule.test(file))
      .reduce((code, [, { code: data }]) => code.replace(data ?? '', withoutRemarks), whole)
      .replaceAll(/^\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=\n|\/\*\*)/gm, '')
      .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
      .replaceAll(/\n{2,}/g, '\n')
      // Not in comments, nor where a text could hold it.
      .replaceAll(/^(?!\s*\/?\*)[^'"`\n]*$/gm, (line) => line.replaceAll(/([,:]) (?=\S)/g, '$1'))
      .replaceAll(/^(?:import|export) (?:type )?\{.*$/gm, (names) => names.replaceAll(', ', ','))
      .replaceAll(/;\n(?=\s*(?:\}|\/\*\*|(?:declare|export|interface|readonly|type) ))/g, '\n'),
};

function withoutRemarks(code: string): string {
  return code.replaceAll(/^ *\/\*\*(?:(?!\*\/)[^])*\*\/\n/gm, '');
}
