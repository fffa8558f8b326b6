/** The examples of the page of diagnostics: each gives its diagnostic, at the word, and what is mended does not. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DIAGNOSTIC_EXAMPLES, type DiagnosticExample } from '../../scripts/diagnostic-examples.js';
import { DescriptionError, type Diagnostic } from '../../src/openapi/diagnostic.js';
import { mergeParts } from '../../src/openapi/import/merge.js';
import { readInput } from '../../src/openapi/import/read-input.js';
import { loadDescription } from '../../src/openapi/load.js';
import { leaveOutBroken } from '../../src/openapi/skip-broken.js';
import { openFile, openWorkspace, type DescriptionEntry } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

test.each(Object.entries(DIAGNOSTIC_EXAMPLES))('%s', async (code, example) => {
  const wrong = await said(example, example.wrong);
  const [found] = wrong.filter((diagnostic) => diagnostic.code === code);
  if (found === undefined) throw new Error(`It gives ${JSON.stringify(wrong)}.`);
  const { column, file, line } = found.position;
  expect(path.basename(file)).toBe(path.basename(example.file ?? 'openapi.yaml'));
  const text = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  expect(text.slice(column - 1).startsWith(example.at), `${text} at ${column}`).toBe(true);
  expect(await said(example, example.right)).not.toContainEqual(expect.objectContaining({ code }));
});

async function said(example: DiagnosticExample, given: string): Promise<readonly Diagnostic[]> {
  const { by, file = 'openapi.yaml', files = {} } = example;
  const head = "openapi: 3.2.0\ninfo: { title: Users, version: '1' }\n";
  const described = { 'openapi.yaml': head, [file]: given, ...files };
  if (file === 'openapi.yaml' && !/^(openapi|swagger):/.test(given)) {
    described['openapi.yaml'] = head + given;
  }
  if (by === 'project') described['openapi.yaml'] = head + given;
  const folder = await folderWith({
    'redocly.yaml': 'apis: { api: { root: api/openapi.yaml } }\n',
    ...Object.fromEntries(
      Object.entries({ ...described, ...files }).map(([name, text]) => [`api/${name}`, text]),
    ),
  });
  const root = path.join(folder, 'api/openapi.yaml');
  switch (by) {
    case 'import':
      return refusal(async () =>
        mergeParts((await readInput(path.join(folder, 'api/pages'))).parts),
      );
    case 'overlay':
      return findings(await openFile(root, { overlay: [path.join(folder, 'api', file)] }));
    case 'project':
      return openWorkspace(folder, []).then(({ entries: [entry] }) => findings(entry));
    case 'skip-broken':
      return (await leaveOutBroken(await loadDescription(await openFile(root)))).diagnostics;
    default:
      return findings(await openFile(root));
  }
}

async function findings(entry: DescriptionEntry | undefined): Promise<readonly Diagnostic[]> {
  if (entry === undefined) throw new Error('There is no description.');
  return (await loadDescription(entry)).diagnostics;
}

async function refusal(run: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof DescriptionError) return error.diagnostics;
    throw error;
  }
}
