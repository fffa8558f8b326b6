/** Generates from a file, as `counterpart generate --spec FILE --out DIR` does. */

import { openFile } from '../../src/openapi/workspace.js';
import {
  generate,
  type GeneratedApi,
  type GenerateOptions,
} from '../../src/codegen/pipeline/generate.js';
import { folderWith } from './temporary.js';

export async function generateFile(
  file: string,
  directory: string,
  options: GenerateOptions = { checkOnly: false },
): Promise<GeneratedApi> {
  const [api] = await generate([{ entry: await openFile(file), directory }], options);
  if (api === undefined) throw new Error('One target gives one API.');
  return api;
}

/** Generates from a description given in place: an object, which is JSON and thereby YAML. */
export async function generateDescription(
  description: object,
  options?: GenerateOptions,
): Promise<GeneratedApi> {
  const folder = await folderWith({
    'description.yaml': JSON.stringify(description),
    'package.json': '{ "type": "module" }',
  });
  return generateFile(`${folder}/description.yaml`, `${folder}/out`, options);
}

/** A whole description around some paths. */
export function describing(paths: object, rest: object = {}): object {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1.0.0' }, paths, ...rest };
}

/** The text of an emitted file. */
export function textOf(api: GeneratedApi, name: string): string {
  const text = api.emitted.files.get(name);
  if (text === undefined) throw new Error(`${api.name} has no file ${name}.`);
  return text;
}
