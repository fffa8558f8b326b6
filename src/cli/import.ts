/** `counterpart import`: brings a description, or pages of documentation with parts of one, into this project. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import type { FileChange } from '@openapi-counterpart/openapi/import/plan-files';
import { objectAt, stringAt, type JsonObject } from '@openapi-counterpart/openapi/json';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { allowOutsideHelp } from './spec-flag.js';

interface ImportFlags {
  readonly api?: string;
  readonly only?: readonly string[];
  readonly allowOutside?: true;
  readonly json?: true;
}

const examples = `
FILE is an OpenAPI document in YAML or JSON, a Markdown page that has one in a fenced block of YAML or
JSON, or a folder of such pages. A page adds or changes its operations; a document and a folder are the
whole API, so that operations they lack are removed, unless --only names those to take.

Examples:
  counterpart import openapi.yaml                          into spec/, named after its title
  counterpart import https://example.com/openapi.json      fetched, within limits of size and time
  counterpart import page.md --api vercel-api              one page of documentation
  counterpart import pages/ --api vercel-api               a folder of them
  counterpart import openapi.yaml --only createStore "GET /stores/{id}"

docs/import.md explains what is written and what is kept.`;

export function importCommand(): Command {
  return new Command('import')
    .description('bring a description in: its layout, names and words stay as they are known here')
    .argument('<source>', 'file, folder of pages, or URL')
    .option('--api <name>', 'name in redocly.yaml; by default from the title of the description')
    .option('--only <operations...>', 'operationIds, or methods with paths, to take')
    .option('--allow-outside', allowOutsideHelp)
    .option('--json', 'write what changed to stdout as JSON')
    .addHelpText('after', examples)
    .action(run);
}

async function run(source: string, flags: ImportFlags): Promise<void> {
  const [
    { readInput },
    { mergeParts },
    { refuseBroken },
    { selectOperations },
    { planImport },
    known,
    files,
    report,
  ] = await Promise.all([
    import('@openapi-counterpart/openapi/import/read-input'),
    import('@openapi-counterpart/openapi/import/merge'),
    import('@openapi-counterpart/openapi/import/refuse-broken'),
    import('@openapi-counterpart/openapi/import/select'),
    import('@openapi-counterpart/openapi/import/import'),
    import('@openapi-counterpart/openapi/import/known'),
    import('@openapi-counterpart/openapi/import/plan-files'),
    import('./import-report.js'),
  ]);
  const { parts, isWhole } = await readInput(source, flags.allowOutside);
  const merged = mergeParts(parts);
  refuseBroken(parts, merged);
  const incoming = flags.only === undefined ? merged : selectOperations(merged, flags.only);
  const api = flags.api ?? nameOf(incoming);
  const { root, config } = await findApi(api);
  const plan = planImport(
    incoming,
    isWhole && flags.only === undefined,
    root,
    known.readKnown(root),
  );
  files.applyFiles([...plan.files, ...config]);
  const target = path.relative(process.cwd(), path.dirname(root));
  report.reportImport({ api, target, plan, configFiles: config }, flags.json === true);
}

/** `Vercel REST API & SDK` is `vercel-rest-api-sdk`. */
function nameOf({ info }: JsonObject): string {
  const title = typeof info === 'object' && info !== null && 'title' in info ? info['title'] : '';
  const words =
    String(title)
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? [];
  if (words.length > 0) return words.join('-');
  throw new UsageError('The description has no title to name it after.', 'Name it with --api.');
}

interface Api {
  /** Absolute path of its root document. */
  readonly root: string;
  /** `redocly.yaml`, where it does not list the API yet. */
  readonly config: readonly FileChange[];
}

async function findApi(name: string): Promise<Api> {
  if (!/^[A-Za-z\d][\w.-]*$/.test(name)) {
    throw new UsageError(
      `An API cannot be named ${JSON.stringify(name)}.`,
      'Use letters, digits, dots and dashes.',
    );
  }
  const [{ parse }, { yamlText, updatedYaml }] = await Promise.all([
    import('yaml'),
    import('@openapi-counterpart/openapi/import/yaml-text'),
  ]);
  const file = path.resolve('redocly.yaml');
  const place = `spec/${name}/openapi.yaml`;
  if (!existsSync(file)) {
    const text = yamlText({ apis: { [name]: { root: place } } });
    return { root: path.resolve(place), config: [{ file, kind: 'created', text }] };
  }
  const text = readFileSync(file, 'utf8');
  // Whatever it holds, it is JSON: YAML of the core schema.
  const config = (parse(text) ?? {}) as JsonObject;
  const apis = objectAt(config, 'apis');
  const listed = stringAt(objectAt(apis, name), 'root');
  if (listed !== undefined) return { root: path.resolve(listed), config: [] };
  const added = updatedYaml(text, { ...config, apis: { ...apis, [name]: { root: place } } });
  return { root: path.resolve(place), config: [{ file, kind: 'changed', text: added }] };
}
