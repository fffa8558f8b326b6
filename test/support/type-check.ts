/** Type-checks emitted modules as the strictest of their users would. */

import ts from 'typescript';
import { inRepository } from './repository.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  typeRoots: [inRepository('node_modules/@types')],
  paths: {
    '@openapi-counterpart/runtime': [inRepository('src/runtime/index.ts')],
    '@tanstack/query-core': [
      inRepository('node_modules/@tanstack/query-core/build/modern/index.d.ts'),
    ],
    msw: [inRepository('node_modules/msw/lib/core/index.d.ts')],
  },
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

const unchanging = ['node_modules', 'src'].map((folder) => inRepository(folder));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Libraries and the runtime, which no test writes, are parsed once a worker. */
function createHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!unchanging.some((folder) => file.startsWith(folder))) return getSourceFile(file, ...rest);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...rest));
    return parsed.get(file);
  };
  return host;
}

/** Libraries of a program for Node alone, whose types say less than those of the DOM. */
export const nodeLibraries: readonly string[] = ['lib.es2023.d.ts'];

/** What the compiler has to say about the files, all in one program; nothing when it is content. */
export function typeCheck(
  files: readonly string[],
  folder: string,
  lib: readonly string[] | undefined = options.lib,
): string[] {
  const program = ts.createProgram(files, { ...options, lib: [...(lib ?? [])] }, createHost());
  return ts.getPreEmitDiagnostics(program).map((diagnostic) =>
    ts
      .formatDiagnostic(diagnostic, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      })
      .trim(),
  );
}

/** What the compiler has to say about modules that are given by name and text, all in one program. */
export function checkTexts(texts: Readonly<Record<string, string>>): readonly ts.Diagnostic[] {
  const given = { ...texts, 'package.json': '{ "type": "module" }' };
  const byPath = new Map(Object.entries(given).map(([name, text]) => [`/texts/${name}`, text]));
  const host = createHost();
  const { getSourceFile, fileExists, readFile } = host;
  host.directoryExists = (folder) => folder === '/texts' || ts.sys.directoryExists(folder);
  host.fileExists = (file) => byPath.has(file) || fileExists(file);
  host.readFile = (file) => byPath.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = byPath.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const modules = Object.keys(texts).map((name) => `/texts/${name}`);
  return ts.getPreEmitDiagnostics(ts.createProgram(modules, options, host));
}
