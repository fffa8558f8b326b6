/** Serves the console, a web page that the build made: it is read from the disk only when a browser asks. */

import { readFile } from 'node:fs/promises';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';
import { HttpError, type Outgoing } from '@openapi-counterpart/runtime';
import { adminBase } from './route.js';

const folder = isSource
  ? new URL('../../cli/dist/console/', import.meta.url)
  : builtFile('console/');

/** Its files by their paths below the base. */
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/console': ['index.html', 'text/html; charset=utf-8'],
  '/console/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/console/main.css': ['main.css', 'text/css; charset=utf-8'],
  '/console/icon.svg': ['icon.svg', 'image/svg+xml'],
};

/**
 * Nothing but its own files runs, no other origin is asked, and no page may frame it: what a partner's
 * server answers is shown here, and stays text.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function isOfConsole(path: string): boolean {
  return path === '/console' || path.startsWith('/console/');
}

/** @param path Below the base, without a slash at the end. @throws HttpError 404, 405 */
export async function answerConsole(method: string, path: string): Promise<Outgoing> {
  if (method !== 'GET') {
    throw new HttpError(405, `${method} does nothing here; use GET.`, {
      headers: { allow: 'GET' },
    });
  }
  const [file, type] = files[path] ?? [];
  if (file === undefined || type === undefined) {
    throw new HttpError(404, `The console has no such file; it begins at ${adminBase}/console.`);
  }
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: await readFile(new URL(file, folder), 'utf8'),
  };
}
