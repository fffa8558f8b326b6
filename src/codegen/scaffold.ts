/** Writes what people go on from: a handler file for each operation, and one that puts them together. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { comment, stringLiteral } from './code/escape.js';
import { EmitContext } from './emitters/emitter.js';
import type { NamedOperation } from './emitters/operation-names.js';
import { operationComment } from './emitters/operation-comment.js';
import { withImportExtension, type ImportExtension } from './pipeline/import-extension.js';

/** A file that is written where there is none yet. */
export interface ScaffoldFile {
  readonly name: string;
  readonly text: string;
}

export interface Scaffold {
  /** By operation, in the order of the description. */
  readonly handlers: readonly ScaffoldFile[];
  readonly index: ScaffoldFile;
}

/**
 * @param serverModule What the files import the generated server from, such as `../generated/api/server.js`.
 * @param runtimeModule The same for the runtime.
 */
export function scaffold(
  apiName: string,
  bundle: JsonObject,
  serverModule: string,
  runtimeModule: string,
  extension: ImportExtension = 'js',
): Scaffold {
  const { operations, prefix } = new EmitContext(apiName, bundle, {
    openEnums: false,
    runtimeModule,
  }).api;
  const files = nameFiles(operations);
  const type = `import type { ${prefix}Handlers } from ${stringLiteral(serverModule)};\n`;
  const handlers = operations.map(({ name, operation }, index) => {
    const refuse = name === 'notImplemented' ? 'refuse' : 'notImplemented';
    const imported = refuse === 'refuse' ? 'notImplemented as refuse' : refuse;
    return {
      name: `${files[index] ?? ''}.ts`,
      text: withImportExtension(
        `import { ${imported} } from ${stringLiteral(runtimeModule)};\n${type}\n${operationComment(operation)}` +
          `export const ${name}: ${prefix}Handlers[${stringLiteral(name)}] = () => {\n` +
          `  // Return the { status, body } of ${comment(operation.id)} in its place: the type says which there are.\n` +
          `  return ${refuse}();\n};\n`,
        extension,
      ),
    };
  });
  const imports = operations.map(({ name }, index) => {
    const imported = name === 'handlers' ? 'handlers as handler' : name;
    return `import { ${imported} } from ${stringLiteral(`./${files[index] ?? ''}.js`)};\n`;
  });
  const members = operations.map(
    ({ name }) => `  ${name === 'handlers' ? 'handlers: handler' : name},\n`,
  );
  const index =
    `${imports.join('')}${type}\n/** One handler an operation, for \`create${prefix}Server\`. */\n` +
    `export const handlers: ${prefix}Handlers = {\n${members.join('')}};\n`;
  return { handlers, index: { name: 'index.ts', text: withImportExtension(index, extension) } };
}

/** What Windows takes for a device, whatever it ends with. */
const devices = ['con', 'prn', 'aux', 'nul'];
const ports = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]);

/** Where case does not count, names that differ by case alone are one file; `index` is taken. */
function nameFiles(operations: readonly NamedOperation[]): string[] {
  const taken = new Set(['index', ...devices, ...ports]);
  return operations.map(({ name }) => {
    let file = name;
    for (let count = 2; taken.has(file.toLowerCase()); count += 1) file = `${name}-${count}`;
    taken.add(file.toLowerCase());
    return file;
  });
}
