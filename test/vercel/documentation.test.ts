import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inRepository } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary.js';

/** Each example as a module of its own. */
async function writeExamples(page: string): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const text = await readFile(inRepository(page), 'utf8');
  const examples = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const files = examples.map((_, index) => path.join(folder, `example-${index}.mts`));
  await Promise.all(files.map((file, index) => writeFile(file, examples[index] ?? '')));
  return files;
}

/** What the compiler has to say when it compiles files as it does this repository. */
function compile(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(inRepository('tsconfig.json'), (name) =>
    ts.sys.readFile(name),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, inRepository(''));
  const typeRoots = [inRepository('node_modules/@types')];
  const program = ts.createProgram(files, { ...options, typeRoots });
  return files
    .map((file) => program.getSourceFile(file))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

// Compiling takes its time on a busy machine.
test('the examples of the page compile', async () => {
  const files = await writeExamples('docs/partner-glue.md');
  expect(files).toHaveLength(7);
  expect(compile(files)).toEqual([]);
});
