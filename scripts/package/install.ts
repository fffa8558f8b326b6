/** Packs the published packages and installs them into empty folders, as npm does for a stranger. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Packed {
  readonly runtime: string;
  readonly vercel: string;
  readonly toolchain: string;
}

/** Builds and packs all three. Gives the tarballs, which lie in the folder. */
export function packAll(folder: string): Packed {
  run('npm', ['run', '--silent', 'build', '--', '--publish'], root);
  const pack = (source: string): string => {
    const args = ['pack', `./src/${source}`, '--json', '--pack-destination', folder];
    const printed = run('npm', args, root);
    // The form in which npm says what it packed.
    const [tarball] = JSON.parse(printed.slice(printed.indexOf('['))) as [{ filename: string }];
    return path.join(folder, tarball.filename);
  };
  return { runtime: pack('runtime'), vercel: pack('vercel'), toolchain: pack('cli') };
}

/** Makes a folder of a stranger's project with these packages in it, given as npm takes them. */
export function install(folder: string, packages: readonly string[]): string {
  mkdirSync(folder);
  write(
    folder,
    'package.json',
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], folder);
  return folder;
}

/** How long one command may take, in milliseconds. */
const limit = 600_000;

/** @throws Error when it fails, or takes too long. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    timeout: limit,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export function write(folder: string, name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}
