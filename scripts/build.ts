/**
 * `npm run build`: the three published packages, each in few files, because each one more makes every start longer.
 * With `--publish` also what only npm needs: declarations (which cost most of the time), licence and README.
 */

import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type Metafile, type Plugin } from 'esbuild';
import { collectInlineRuntime, inlineRuntimeFile } from '../src/codegen/pipeline/inline-runtime.js';
import { writeDeclarations } from './package/declarations.js';

/** A published package: its folder below `src`, and the source of each file below its `dist`. */
interface Published {
  readonly folder: string;
  /** What its `package.json` exports: code and declarations. */
  readonly entries: Readonly<Record<string, string>>;
  /** What is started by its address only: threads, preloads, what the benchmark starts. */
  readonly internal?: Readonly<Record<string, string>>;
}

/** What is read of a `package.json`. */
interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const isForPublishing = process.argv.includes('--publish');

const apis = ['partner-api', 'vercel-api'];

const runtime: Published = {
  folder: 'src/runtime',
  entries: { index: 'src/runtime/index.ts', node: 'src/runtime/node.ts' },
};

const vercel: Published = {
  folder: 'src/vercel',
  entries: {
    index: 'src/vercel/index.ts',
    'sqlite-store': 'src/vercel/sqlite-store.ts',
    ...(await generatedModules()),
  },
};

const toolchain: Published = {
  folder: 'src/cli',
  entries: {
    index: 'src/cli/index.ts',
    contract: 'src/contract-tests/index.ts',
    local: 'src/local-vercel/index.ts',
  },
  internal: {
    main: 'src/cli/main.ts',
    prism: 'src/mock/prism.ts',
    factories: 'src/local-vercel/state/factories.ts',
  },
};

/** Import paths of the toolchain that are other packages by now, and where they lead. */
const moved: Readonly<Record<string, readonly string[]>> = {
  runtime: ['@openapi-counterpart/runtime'],
  node: ['@openapi-counterpart/runtime/node'],
  marketplace: ['@openapi-counterpart/vercel', '@openapi-counterpart/vercel/sqlite-store'],
  ...Object.fromEntries(
    Object.keys(await generatedModules()).map((name) => [
      name,
      [`@openapi-counterpart/vercel/${name}`],
    ]),
  ),
};

/**
 * Packages that are published by themselves, and those from npm, stay imports; but two hashes, which tokens
 * and webhooks need, are bundled, so that a partner does not install all that there are, and so is the
 * linter, whose 600 files Node takes longer to find than to run.
 */
const isBundled = (specifier: string): boolean =>
  /^(?:[./]|@noble\/hashes\/)/.test(specifier) ||
  /^(?:@redocly\/openapi-core|js-yaml|jsonpath-rfc9535)$/.test(specifier) ||
  /^@openapi-counterpart\/(?!(?:runtime|vercel)(?:\/|$))/.test(specifier);

const linterPackage = '@redocly/openapi-core';

/** Modules of the linter that every description needs; with all others it is a chunk, which `openapi/linter` loads. */
const linterBasics = [
  'detect-spec',
  'errors/yaml-parse-error',
  'format/codeframes',
  'oas-types',
  'ref-utils',
  'resolve',
  'types/index',
];

const external: Plugin = {
  name: 'external-packages',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: specifier, kind, importer, resolveDir }) => {
      if (isBuiltin(specifier)) {
        // There is no `require` in what is built.
        return kind === 'require-call'
          ? { path: specifier, namespace: 'required' }
          : { path: specifier, external: true };
      }
      // Of its ES modules only what the linter calls is bundled.
      if (specifier === 'graphql')
        return resolve('graphql/index.mjs', { kind, importer, resolveDir });
      if (specifier === linterPackage && !importer.endsWith(path.normalize('openapi/linter.ts')))
        return { path: specifier, namespace: 'basics' };
      // What is bundled brings what it needs.
      const isInside = importer.includes(`${path.sep}node_modules${path.sep}`);
      return kind === 'entry-point' || isInside || isBundled(specifier)
        ? undefined
        : { path: specifier, external: true };
    });
    onLoad({ filter: /./, namespace: 'basics' }, () => ({
      contents: linterBasics.map((name) => `export * from './${name}.js';`).join('\n'),
      resolveDir: path.resolve('node_modules', linterPackage, 'lib'),
    }));
    onLoad({ filter: /./, namespace: 'required' }, ({ path: name }) => ({
      contents: `export * from '${name}'; export { default } from '${name}';`,
    }));
  },
};

await Promise.all([runtime, vercel, toolchain].map(buildPackage));
await writeModule(
  `${toolchain.folder}/dist/${inlineRuntimeFile}`,
  JSON.stringify(await collectInlineRuntime()),
);
await Promise.all(
  apis.flatMap((api) =>
    [vercel, toolchain].map(({ folder }) =>
      cp(`generated/${api}/openapi.json`, `${folder}/dist/${api}/openapi.json`),
    ),
  ),
);
// What `--help` answers with is what the commands themselves say, written down once.
const { stdout: help } = await promisify(execFile)(process.execPath, [
  `${toolchain.folder}/dist/main.js`,
  'help',
]);
await writeModule(`${toolchain.folder}/dist/help.txt`, help);
if (isForPublishing) await cp('README.md', `${toolchain.folder}/README.md`);
await cp('spec/flows', 'src/cli/dist/flows', {
  recursive: true,
  filter: (file) => !file.endsWith('redocly.yaml'),
});
await Promise.all(
  Object.entries(moved).flatMap(([name, targets]) =>
    (isForPublishing ? ['.js', '.d.ts'] : ['.js']).map((extension) =>
      writeModule(
        `src/cli/dist/${name}${extension}`,
        targets.map((target) => `export * from '${target}';\n`).join(''),
      ),
    ),
  ),
);

await buildPreload('src/local-vercel/interception/register.ts', `${toolchain.folder}/dist`);

// Last: while it does not compile, the generator that it waits for is there.
await buildConsole('src/console', `${toolchain.folder}/dist/console`);

async function buildPackage({ folder, entries, internal = {} }: Published): Promise<void> {
  const out = path.join(folder, 'dist');
  await rm(out, { recursive: true, force: true });
  const [{ metafile }] = await Promise.all([
    build({
      entryPoints: { ...entries, ...internal },
      outdir: out,
      // One copy of what several of them share: an error is of one class wherever it is caught.
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      plugins: [external],
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      // It is promised to be light; `--runtime inline` gives it readable.
      minify: folder === runtime.folder,
      metafile: true,
      logLevel: 'warning',
    }),
    ...(isForPublishing
      ? [writeDeclarations(entries, out, isBundled), cp('LICENSE', `${folder}/LICENSE`)]
      : []),
  ]);
  await checkDependencies(folder, metafile);
  await writeLicences(out, metafile);
}

/** Whoever passes on the code of others passes on their licences. */
async function writeLicences(out: string, { inputs }: Metafile): Promise<void> {
  const folders = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  const texts = [...new Set(folders)].toSorted().map(async (folder) => {
    // Each installed package has one.
    const { name, version, license } = JSON.parse(
      await readFile(`${folder}/package.json`, 'utf8'),
    ) as { readonly name: string; readonly version: string; readonly license: string };
    const file = (await readdir(folder)).find((item) => /^licen[cs]e/i.test(item));
    const text = file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8');
    return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
  });
  if (texts.length === 0) return;
  await writeModule(
    `${out}/LICENSES.txt`,
    (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`),
  );
}

/** What Node loads before a program, by `--require`: in a worker of text it leaves out what `--import` names. */
async function buildPreload(source: string, out: string): Promise<void> {
  await build({
    entryPoints: [source],
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
}

/** A page and what it loads, whole: the local Vercel serves these files and no others. */
async function buildConsole(folder: string, out: string): Promise<void> {
  await build({
    entryPoints: [
      { in: `${folder}/main.tsx`, out: 'main' },
      { in: `${folder}/styles/index.css`, out: 'main' },
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    logLevel: 'warning',
  });
  await Promise.all(
    ['index.html', 'icon.svg'].map((name) => cp(`${folder}/${name}`, `${out}/${name}`)),
  );
}

/** What npm would install with a package must be all that its files import. */
async function checkDependencies(folder: string, { outputs }: Metafile): Promise<void> {
  // Our own.
  const {
    name: own,
    dependencies,
    peerDependencies,
  } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const imported = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter((item) => item.external === true && !isBuiltin(item.path))
    .map((item) => /^(?:@[^/]+\/)?[^/]+/.exec(item.path)?.[0] ?? item.path);
  const missing = [...new Set(imported)].filter(
    (name) => name !== own && !(name in { ...dependencies, ...peerDependencies }),
  );
  if (missing.length > 0) {
    throw new Error(`${folder}/package.json lacks what its code imports: ${missing.join(', ')}.`);
  }
}

/** The generated modules by their names below the package, such as `partner-api/client`. */
async function generatedModules(): Promise<Record<string, string>> {
  const names = await Promise.all(
    apis.map(async (api) => (await readdir(`generated/${api}`)).map((name) => `${api}/${name}`)),
  );
  const modules = names.flat().filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(
    modules.map((name) => [name.slice(0, -'.ts'.length), `generated/${name}`]),
  );
}

async function writeModule(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
