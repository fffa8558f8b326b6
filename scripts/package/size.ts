/** Weighs what an installation put on the disk, and refuses what weighs more than was promised. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Limits {
  /** Millions of bytes in files. */
  readonly megabytes: number;
  readonly packages: number;
}

interface LockedPackage {
  readonly hasInstallScript?: boolean;
}

/**
 * The line that says how much a folder's installation weighs.
 * @throws Error above a limit, and for a package that runs a script when it is installed.
 */
export function checkSize(name: string, folder: string, limits: Limits): string {
  const modules = path.join(folder, 'node_modules');
  const megabytes = bytesIn(modules) / 1e6;
  // The form of npm's lock file.
  const lock = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const packages = Object.entries(lock.packages);
  const scripts = packages.filter(([, item]) => item.hasInstallScript).map(([where]) => where);
  const text = `${megabytes.toFixed(2)} MB in ${packages.length} packages`;
  if (scripts.length > 0) throw new Error(`${name} runs install scripts of ${scripts.join(', ')}.`);
  if (megabytes > limits.megabytes || packages.length > limits.packages) {
    throw new Error(
      `${name} weighs ${text}; at most ${limits.megabytes} MB in ${limits.packages} are promised.`,
    );
  }
  return `✓ ${name}: ${text} (at most ${limits.megabytes} MB in ${limits.packages})`;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
