/** Walls between packages: what one imports is what its `package.json` declares, dynamic imports included. */

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { stronglyConnected } from '../src/openapi/strongly-connected.js';
import { inRepository } from './support/repository.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

// Our own.
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(inRepository(`${folder}/package.json`), 'utf8')) as Manifest;

const packages = readdirSync(inRepository('src')).map((name) => {
  const folder = `src/${name}`;
  return { name, folder, manifest: manifestOf(folder) };
});

/** A folder's sources, with slashes on every system. */
function sourcesIn(folder: string): string[] {
  return readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:dist|node_modules)\//.test(file));
}

/** What a source imports, by `import`, `import()` and `import type` alike. */
function specifiersIn(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName);
}

/** Names of the packages that a folder's sources import. */
function importedBy(folder: string): string[] {
  const names = sourcesIn(folder)
    .flatMap((file) => specifiersIn(inRepository(`${folder}/${file}`)))
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  return [...new Set(names)].toSorted();
}

test.each(packages)('$name declares what it imports, and nothing else', ({ folder, manifest }) => {
  const { name, dependencies, devDependencies, peerDependencies } = manifest;
  const imported = importedBy(folder).filter((item) => item !== name);
  const declared = { ...dependencies, ...devDependencies, ...peerDependencies };
  expect(imported.filter((item) => !(item in declared))).toEqual([]);
  // The toolchain is published with what the private packages in it need.
  const isToolchain = name === 'openapi-counterpart';
  const unused = Object.keys({ ...dependencies }).filter((item) => !imported.includes(item));
  expect(isToolchain ? [] : unused).toEqual([]);
});

test('all packages have one version, and ask for that version of each other', () => {
  const { version } = manifestOf('.');
  expect(packages.map(({ manifest }) => manifest.version)).toEqual(packages.map(() => version));
  const asked = packages.flatMap(({ manifest: { dependencies, devDependencies } }) =>
    Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
      name.startsWith('@openapi-counterpart/'),
    ),
  );
  expect(asked.filter(([, range]) => range !== version)).toEqual([]);
});

test('the toolchain declares what the private packages need', () => {
  const needed = packages
    .filter(({ manifest }) => manifest.private)
    .flatMap(({ manifest }) => Object.entries({ ...manifest.dependencies }))
    .filter(([, range]) => range !== manifestOf('.').version);
  expect(manifestOf('src/cli').dependencies).toMatchObject(Object.fromEntries(needed));
});

// The linter looks for `./page.ts` alone where an import says `./page.js`, and so follows none to `./page.tsx`;
// nor does it follow `import()`.
test.each(['src', 'scripts', 'examples', 'test'])(
  'no modules of %s import each other in a circle',
  (name) => {
    const folder = inRepository(name);
    const files = sourcesIn(name);
    const numbers = new Map(files.map((file, number) => [file, number]));
    const imports = files.map((file) =>
      specifiersIn(path.join(folder, file)).flatMap((specifier) => {
        const module = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '');
        return [`${module}.ts`, `${module}.tsx`].flatMap((other) => numbers.get(other) ?? []);
      }),
    );
    expect(imports.flat()).not.toEqual([]);
    const circles = stronglyConnected([...files.keys()], (file) => imports[file] ?? []);
    expect(circles.map((circle) => circle.map((file) => files[file]))).toEqual([]);
  },
);
