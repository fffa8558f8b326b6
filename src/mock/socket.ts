/** A socket of this machine that has no port, so that no web page reaches it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Socket {
  readonly path: string;
  remove(): Promise<void>;
}

/** In a folder that only its user may enter; on Windows a named pipe. */
export async function makeSocket(): Promise<Socket> {
  if (process.platform === 'win32') {
    const pipe = String.raw`\\.\pipe\counterpart-${crypto.randomUUID()}`;
    return { path: pipe, remove: () => Promise.resolve() };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-'));
  return {
    path: path.join(folder, 'prism.sock'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
