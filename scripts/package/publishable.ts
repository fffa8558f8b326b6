/** Holds what was packed to the rules of npm and TypeScript: every export is found, as code and as types. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, run } from './install.js';

/** A second compiler comes with it, which is why it is no dependency here. */
const typesChecker = '@arethetypeswrong/cli@0.18.5';

/**
 * @param tarball Of the package whose folder below `src` is named.
 * @throws Error with all that is wrong.
 */
export async function checkPublishable(tarball: string, source: string): Promise<string> {
  const { messages, pkg } = await publint({ pack: { tarball: toBuffer(tarball) }, strict: true });
  const problems = messages.map((message) => formatMessage(message, pkg, { color: false }));
  if (problems.length > 0) throw new Error(`${source}: ${problems.join(' ')}`);
  const checked = entrypointsOf(source);
  // Modules of Node alone: what imports them is no CommonJS.
  const args = ['-y', typesChecker, tarball, '--profile', 'esm-only', '--entrypoints', ...checked];
  run('npx', [...args, '--quiet'], path.dirname(tarball));
  return `✓ ${source}: publint, and types of ${checked.length} modules`;
}

/** What a package exports, each module of a pattern by its name. */
function entrypointsOf(source: string): string[] {
  const file = path.join(root, 'src', source, 'package.json');
  // Our own.
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const names = Object.keys(exports).filter((name) => !name.endsWith('.json'));
  return names.flatMap((name) =>
    name.endsWith('/*')
      ? ['client', 'server', 'types', 'validators'].map((module) => name.replace('*', module))
      : [name],
  );
}

function toBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
