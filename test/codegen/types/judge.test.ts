/** openapi-typescript's types of every fixture and ours are assignable to each other, but where one of them is wrong. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { methods } from '../../../src/openapi/path-items.js';
import { entriesOf, isObject, objectAt, type JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import { generateFile } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';
import { checkTexts } from '../../support/type-check.js';
import { failing, known } from './judged.js';

const fixtures = inRepository('test/fixtures/positive');
const roots = readdirSync(fixtures, { withFileTypes: true }).map((entry) =>
  entry.isDirectory() ? `${entry.name}/openapi.yaml` : entry.name,
);

/** What is compared: a look-up that both modules answer. */
function lookUps(bundle: JsonObject): string[] {
  const document = normalise(bundle);
  const items = (['paths', 'webhooks'] as const).flatMap((key) =>
    entriesOf(objectAt(document, key)).flatMap(([name, item]) =>
      methods
        .filter((method) => isObject(item) && method in item)
        .flatMap((method) =>
          ['parameters', 'requestBody', 'responses'].map((part) => lookUp(key, name, method, part)),
        ),
    ),
  );
  const components = objectAt(bundle, 'components');
  const sections = ['schemas', 'parameters', 'requestBodies', 'responses', 'headers'];
  return [
    ...items,
    ...sections.flatMap((section) =>
      Object.keys(objectAt(components, section)).map((name) => lookUp('components', section, name)),
    ),
  ];
}

function lookUp(root: string, ...keys: readonly string[]): string {
  return root + keys.map((key) => `[${JSON.stringify(key)}]`).join('');
}

/** What the judge writes; nothing where it fails. */
async function judgeOf(bundle: JsonObject): Promise<string | undefined> {
  // It takes a document that was read already, whatever type that has.
  const document = bundle as unknown as OpenAPI3;
  const options = { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true };
  try {
    return astToString(await openapiTypescript(document, options));
  } catch {
    return undefined;
  }
}

/** The look-ups whose types differ, or that the judge does not know. */
function differing(
  ours: Readonly<Record<string, string>>,
  theirs: string,
  all: readonly string[],
): string[] {
  if (all.length === 0) return [];
  const head = `import type * as ours from './types.js'; import type * as theirs from './theirs.js'; ${same}`;
  const lines = all.map(
    (text, index) => `export const l${index}: Same<ours.${text}, theirs.${text}> = true;`,
  );
  const diagnostics = checkTexts({
    ...ours,
    'theirs.ts': theirs,
    'look-ups.ts': [head, ...lines].join('\n'),
  });
  const found = diagnostics.map(({ file, start, messageText }) => {
    // What the judge wrote need not compile.
    if (file?.fileName.endsWith('theirs.ts')) return '';
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (!file?.fileName.endsWith('look-ups.ts') || start === undefined) throw new Error(message);
    return all[file.getLineAndCharacterOfPosition(start).line - 1] ?? message;
  });
  return [...new Set(found)].filter((text) => text !== '').toSorted();
}

/** Assignable both ways, with \`unknown\` the same as nothing else. */
const same = `type Same<A, B> = [A, unknown extends A ? 1 : 0] extends [B, unknown extends B ? 1 : 0] ? [B] extends [A] ? true : false : false;`;

describe.each(roots)('%s', (root) => {
  test('is typed as by the judge, but for what is known', async () => {
    const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
    const api = await generateFile(path.join(fixtures, root), folder);
    const textOf = (name: string): string => api.emitted.files.get(name) ?? '';
    // What we wrote ourselves, as JSON.
    const bundle = JSON.parse(textOf('openapi.json')) as JsonObject;
    const theirs = await judgeOf(bundle);
    const own = ['types.ts', 'components.ts'].map((name) => [name, textOf(name)]);
    const ours: Readonly<Record<string, string>> = Object.fromEntries(own);
    const found = theirs === undefined ? [failing] : differing(ours, theirs, lookUps(bundle));
    const listed = known[root.replace(/(\/openapi)?\.yaml$/, '')] ?? {};
    expect(found).toEqual(Object.keys(listed).toSorted());
  });
});
