/** Every feature of descriptions, generated from: what comes out compiles, is formatted, and depends on nothing but what the description says. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { globalNames } from '../../../src/codegen/code/module-writer.js';
import { emitters } from '../../../src/codegen/emitters/registry.js';
import type { GeneratedApi } from '../../../src/codegen/pipeline/generate.js';
import { generateFile } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { reversedCopy } from '../../support/reverse-keys.js';
import { folderWith } from '../../support/temporary.js';
import { nodeLibraries, typeCheck } from '../../support/type-check.js';

const fixtures = inRepository('test/fixtures/positive');
/** Root documents by name; a folder is a description of many files. */
const roots = readdirSync(fixtures, { withFileTypes: true }).map((entry) =>
  entry.isDirectory() ? `${entry.name}/openapi.yaml` : entry.name,
);

/** The files, too, that are only written where they are asked for. */
const everything = { checkOnly: false, emit: emitters.map(({ name }) => name) };

let output: string;
const generated = new Map<string, GeneratedApi>();

beforeAll(async () => {
  output = await folderWith({ 'package.json': '{ "type": "module" }' });
  for (const root of roots) {
    generated.set(root, await generateFile(path.join(fixtures, root), outputOf(root), everything));
  }
});

function outputOf(root: string): string {
  return path.join(output, root.replace(/(\/openapi)?\.yaml$/, ''));
}

function filesOf(root: string): [name: string, text: string][] {
  return [...(generated.get(root)?.emitted.files ?? [])];
}

function isModule([name]: readonly [name: string, text: string]): boolean {
  return name.endsWith('.ts');
}

test('everything compiles in one strict program', () => {
  const modules = roots.flatMap((root) =>
    filesOf(root)
      .filter(isModule)
      .map(([name]) => path.join(outputOf(root), name)),
  );
  expect(modules.length).toBeGreaterThanOrEqual(roots.length * 4);
  // Those of the two APIs too: everything else is type-checked by a newer compiler.
  const apis = ['partner-api', 'vercel-api'].flatMap((api) =>
    readdirSync(inRepository(`generated/${api}`))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => inRepository(`generated/${api}/${name}`)),
  );
  expect(typeCheck([...modules, ...apis], output)).toEqual([]);
});

test('what takes and gives bodies compiles without the types of the DOM', () => {
  const withBodies = ['bodies.yaml', 'media-types.yaml', 'streams.yaml'];
  const modules = ['client.ts', 'server.ts'].flatMap((name) =>
    withBodies.map((root) => path.join(outputOf(root), name)),
  );
  expect(typeCheck(modules, output, nodeLibraries)).toEqual([]);
});

describe.each(roots)('%s', (root) => {
  test('never says any', () => {
    const guilty = filesOf(root)
      .filter(isModule)
      .filter(([name, text]) => saysAny(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)));
    expect(guilty).toEqual([]);
  });

  test('relies on no global that a component or an operation may be called', () => {
    const relied = filesOf(root)
      .filter(isModule)
      .flatMap(([name, text]) =>
        undeclared(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)),
      );
    expect(relied.filter((name) => !known.has(name))).toEqual([]);
  });

  test('is formatted as Prettier would', async () => {
    const files = filesOf(root);
    const formatted = files.map(async ([name, text]) => [
      name,
      await prettier.format(text, { filepath: name, singleQuote: true, printWidth: 100 }),
    ]);
    expect(await Promise.all(formatted)).toEqual(files);
  });

  test('is the same whatever the order of keys', async () => {
    const folder = path.dirname(path.join(fixtures, root));
    const only = root.includes('/') ? undefined : [root];
    const copy = path.join(await reversedCopy(folder, only), path.basename(root));
    const again = await generateFile(copy, outputOf(root), { ...everything, checkOnly: true });
    expect(again.differences).toEqual([]);
  });
});

function saysAny(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, saysAny) === true;
}

/** Globals that emitted code may name; no emitted name is `undefined`, and `as const` is no name. */
const known = new Set([...globalNames, 'undefined', 'const']);

/** The names that a module uses and neither declares nor imports. */
function undeclared(file: ts.SourceFile): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberOf(parent, node)) {
      const isDeclared = 'name' in parent && parent.name === node;
      (isDeclared && !ts.isShorthandPropertyAssignment(parent) ? declared : used).add(node.text);
    }
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(file, file);
  return [...used].filter((name) => !declared.has(name));
}

function isMemberOf(parent: ts.Node, node: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isImportSpecifier(parent) && parent.propertyName === node) ||
    ((ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) && parent.name === node)
  );
}
