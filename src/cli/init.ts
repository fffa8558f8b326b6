/** `counterpart init`: a partner's server to begin with, in the framework that a folder has. */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from './colors.js';
import { setupFor, type Setup } from './init/framework-files.js';
import { partnerFiles, type Language } from './init/partner-files.js';
import { frameworks, readProject, type Framework, type Project } from './init/project.js';
import { withAdditions, writeMissing, type Additions, type Files } from './init/write-files.js';
import { plural } from './print.js';

interface InitFlags {
  readonly framework?: Framework;
  readonly product: string;
}

const examples = `
Examples:
  counterpart init                                   in a folder with Next.js, Hono, Express, Fastify, or nothing
  counterpart init --framework hono --product redis

Nothing that is there is written over; package.json gets what it lacks. What only you can know is marked by
handlers that answer 501.`;

export function initCommand(): Command {
  return new Command('init')
    .description("write a partner's server to begin with, its tests and a CI workflow")
    .addOption(
      new Option('--framework <name>', 'found in package.json by default').choices(frameworks),
    )
    .option('--product <id>', 'id of what is sold', parseProduct, 'my-product')
    .addHelpText('after', examples)
    .action(init);
}

/** It becomes a slug in addresses, and text in code. */
function parseProduct(text: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(text)) return text;
  throw new InvalidArgumentError('It is small letters, digits and hyphens.');
}

async function init(flags: InitFlags): Promise<void> {
  const project = readProject(process.cwd());
  const framework = flags.framework ?? (await chooseFramework(project));
  const language = languageOf(project, framework, flags.product);
  const setup = setupFor(framework, project, language);
  const { findConfigFile } = await import('@openapi-counterpart/contract-tests/config-file');
  const config = findConfigFile(project.folder);
  const wanted = { ...partnerFiles(language), ...setup.files, [workflowFile]: workflow };
  const { written, kept } = writeMissing(project.folder, withoutSecondConfig(wanted, config));
  const added = addToManifest(project, framework, setup);
  report({ written, kept, added, framework, setup, language, project });
}

/** One in another language would go before that which is there. */
function withoutSecondConfig(files: Files, config: string | undefined): Files {
  if (config === undefined) return files;
  const others = Object.entries(files).filter(([name]) => !name.startsWith('counterpart.config.'));
  return { ...Object.fromEntries(others), [config]: '' };
}

async function chooseFramework({ found }: Project): Promise<Framework> {
  const [only = 'none', ...others] = found;
  if (others.length === 0) return only;
  const names = found.join(', ');
  if (process.stdin.isTTY !== true) {
    throw new UsageError(`package.json has ${names}.`, `Say which with --framework ${only}.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = (await terminal.question(`Which of ${names}? (${only}) `)).trim();
  terminal.close();
  if (answer === '') return only;
  const chosen = found.find((name) => name === answer);
  if (chosen === undefined) throw new UsageError(`"${answer}" is none of ${names}.`, 'Try again.');
  return chosen;
}

function languageOf(project: Project, framework: Framework, product: string): Language {
  const { isTypeScript, isModule, manifest } = project;
  // Next.js bundles, and reads modules in any .js file, unless they are said to be none.
  const isBundled = framework === 'next';
  if (isBundled && !isTypeScript && manifest?.['type'] === 'commonjs') {
    throw new UsageError(
      'package.json has "type": "commonjs", by which Next.js takes no ES modules in .js files.',
      'Remove it, or write "module"; then try again.',
    );
  }
  const extension = isTypeScript ? 'ts' : isModule || isBundled ? 'js' : 'mjs';
  const suffix = isBundled ? '' : extension === 'mjs' ? '.mjs' : '.js';
  return { isTypeScript, extension, suffix, product };
}

/** What package.json got. */
function addToManifest(project: Project, framework: Framework, setup: Setup): readonly string[] {
  const { manifest, layout } = project;
  const before = manifest ?? { name: 'partner', private: true, type: 'module' };
  const after = withAdditions(before, additionsFor(project, framework, setup));
  const file = path.join(project.folder, 'package.json');
  const isChanged = manifest === undefined || JSON.stringify(before) !== JSON.stringify(after);
  const text = `${JSON.stringify(after, null, layout.indent)}\n`;
  if (isChanged) writeFileSync(file, text.replaceAll('\n', layout.lineEnd));
  return ['scripts', 'dependencies', 'devDependencies'].flatMap((member) => {
    const [old, now] = [before, after].map((item) =>
      Object.keys(Object(Reflect.get(item, member))),
    );
    return now?.filter((name) => old?.includes(name) !== true) ?? [];
  });
}

function additionsFor({ manifest }: Project, framework: Framework, setup: Setup): Additions {
  const present = String(Object(manifest?.['scripts']).dev ?? '');
  // One that this command has written is no other.
  const hasDev = present !== '' && !present.startsWith('counterpart dev');
  const own = `^${ownVersion()}`;
  const test = `counterpart test http://localhost:3100 --start "${setup.start}"`;
  const dev = framework === 'next' && hasDev ? 'npm run dev' : setup.watch;
  return {
    scripts: {
      [hasDev ? 'dev:vercel' : 'dev']: `counterpart dev -- ${dev}`,
      ...(framework !== 'next' && { start: setup.start }),
      'test:contract': test,
    },
    dependencies: {
      '@openapi-counterpart/runtime': own,
      '@openapi-counterpart/vercel': own,
      ...setup.dependencies,
      ...(framework !== 'none' && { [framework]: 'latest' }),
    },
    devDependencies: { 'openapi-counterpart': own },
  };
}

function ownVersion(): string {
  // Our own.
  const manifest = createRequire(import.meta.url)('openapi-counterpart/package.json') as {
    readonly version: string;
  };
  return manifest.version;
}

const workflowFile = '.github/workflows/contract.yml';

const workflow = `name: Contract
on:
  push:
  pull_request:
jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npm run test:contract -- --report github
`;

interface Report {
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly added: readonly string[];
  readonly framework: Framework;
  readonly setup: Setup;
  readonly language: Language;
  readonly project: Project;
}

function report({ written, kept, added, framework, setup, language, project }: Report): void {
  for (const name of written) console.log(name);
  const { extension } = language;
  const isNew = project.manifest === undefined;
  const run = added.includes('dev:vercel') ? 'dev:vercel' : 'dev';
  const lines = [
    `${colors.green('✓')} ${plural(written.length, 'file')} written for ${framework === 'none' ? 'Node alone' : framework}${kept.length > 0 ? `; there already, and as they were: ${kept.join(', ')}` : ''}`,
    ...(added.length > 0
      ? [`  package.json ${isNew ? 'is new' : 'has more'}: ${added.join(', ')}`]
      : []),
    '',
    `  npm install`,
    `  npm run ${run.padEnd(20)} a local Vercel beside it`,
    `  npm run test:contract        what Vercel will ask of it`,
    '',
    `  To fill in: create(), change() and remove() in partner/product.${extension}, which answer 501 until then.`,
    ...(setup.mount === undefined || isNew ? [] : [`  In an app of your own: ${setup.mount}`]),
  ];
  console.error(lines.join('\n'));
}
