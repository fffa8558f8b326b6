/**
 * `npm run build`: the three published packages, each in few files, because each one more makes every start longer.
 * With `--publish` also what only npm needs: declarations (which cost most of the time), licence and README.
 */

import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** A published package: its folder below `src`, and the source of each file below its `dist`. */
interface Published {
  readonly folder: string;
  /** What its `package.json` exports: code and declarations. */
  readonly entries: Readonly<Record<string, string>>;
  /** What is started by its address only: threads, preloads, what the benchmark starts. */
  readonly internal?: Readonly<Record<string, string>>;
}

const isForPublishing = process.argv.includes('--publish');

const apis = ['partner-api', 'vercel-api'];

const runtime: Published = {
  folder: 'src/runtime',
  entries: { index: 'src/runtime/index.ts', node: 'src/runtime/node.ts' },
};

const vercel: Published = {
  folder: 'src/vercel',
  entries: { index: 'src/vercel/index.ts', ...(await generatedModules()) },
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
    worker: 'src/codegen/pipeline/worker.ts',
    register: 'src/local-vercel/interception/register.ts',
    prism: 'src/mock/prism.ts',
    bare: 'src/local-vercel/state/bare.ts',
  },
};

/** Import paths of the toolchain that are other packages by now, and where they lead. */
const moved: Readonly<Record<string, string>> = {
  runtime: '@openapi-counterpart/runtime',
  node: '@openapi-counterpart/runtime/node',
  marketplace: '@openapi-counterpart/vercel',
  ...Object.fromEntries(
    Object.keys(await generatedModules()).map((name) => [
      name,
      `@openapi-counterpart/vercel/${name}`,
    ]),
  ),
};

/** Packages that are published by themselves, and everything from npm, stay imports. */
const isBundled = (specifier: string): boolean =>
  /^[./]/.test(specifier) ||
  /^@openapi-counterpart\/(?!(?:runtime|vercel)(?:\/|$))/.test(specifier);

const external: Plugin = {
  name: 'external-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: specifier, kind }) =>
      kind === 'entry-point' || isBundled(specifier)
        ? undefined
        : { path: specifier, external: true },
    );
  },
};

await Promise.all([runtime, vercel, toolchain].map(buildPackage));
await Promise.all(
  apis.flatMap((api) =>
    [vercel, toolchain].map(({ folder }) =>
      cp(`generated/${api}/openapi.json`, `${folder}/dist/${api}/openapi.json`),
    ),
  ),
);
if (isForPublishing) await cp('README.md', `${toolchain.folder}/README.md`);
await cp('spec/flows', 'src/cli/dist/flows', {
  recursive: true,
  filter: (file) => !file.endsWith('redocly.yaml'),
});
await Promise.all(
  Object.entries(moved).flatMap(([name, target]) =>
    (isForPublishing ? ['.js', '.d.ts'] : ['.js']).map((extension) =>
      writeModule(`src/cli/dist/${name}${extension}`, `export * from '${target}';\n`),
    ),
  ),
);

async function buildPackage({ folder, entries, internal = {} }: Published): Promise<void> {
  const out = path.join(folder, 'dist');
  await rm(out, { recursive: true, force: true });
  await Promise.all([
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
      logLevel: 'warning',
    }),
    ...(isForPublishing
      ? [writeDeclarations(entries, out), cp('LICENSE', `${folder}/LICENSE`)]
      : []),
  ]);
}

async function writeDeclarations(
  entries: Readonly<Record<string, string>>,
  out: string,
): Promise<void> {
  const bundle = await rollup({
    input: { ...entries },
    external: (specifier) => !isBundled(specifier) && !path.isAbsolute(specifier),
    plugins: [dts({ tsconfig: 'tsconfig.json', respectExternal: false })],
  });
  await bundle.write({
    dir: out,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name]-[hash].d.ts',
  });
  await bundle.close();
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
