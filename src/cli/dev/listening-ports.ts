/** On which ports a command and its children listen, as the system knows: for servers in any language. */

import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** TCP ports, the lowest first. */
export type Ports = readonly number[];

export interface PortWatch {
  /** The ports that processes of the command listen on now. */
  look(): Promise<Ports>;
}

/** Whether `watchPorts` can tell anything on this system. */
export const canWatchPorts = process.platform === 'linux' || process.platform === 'darwin';

/**
 * @param group Id of the process group that the command leads.
 * @param mark `NAME=value` in the environment of the command, which its children inherit even where
 *   they leave the group.
 */
export function watchPorts(group: number, mark: string): PortWatch {
  return process.platform === 'linux' ? onLinux(group, mark) : onMac(group);
}

function onMac(group: number): PortWatch {
  const flags = ['-nP', '-a', '-iTCP', '-sTCP:LISTEN', '-g', String(group), '-Fn'];
  return {
    async look() {
      // It exits with 1 where it finds none.
      const { stdout } = await promisify(execFile)('lsof', flags).catch(() => ({ stdout: '' }));
      return sorted([...stdout.matchAll(/^n.*:(\d+)$/gm)].map(([, port]) => Number(port)));
    },
  };
}

/** Reads no process until a socket listens that was not there before. */
function onLinux(group: number, mark: string): PortWatch {
  const verdicts = new Map<string, boolean>();
  let owned: ReadonlySet<string> = new Set();
  return {
    async look() {
      const sockets = await listeningSockets();
      if ([...sockets.keys()].some((inode) => !verdicts.has(inode))) {
        owned = await socketsOf(group, mark);
        for (const inode of sockets.keys()) verdicts.set(inode, owned.has(inode));
      }
      return sorted(
        [...sockets].filter(([inode]) => verdicts.get(inode) === true).map(([, port]) => port),
      );
    },
  };
}

/** Ports of all sockets of the machine that listen, by inode. */
async function listeningSockets(): Promise<ReadonlyMap<string, number>> {
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readText(`/proc/net/${name}`)));
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((row) => row.trim());
  return new Map(
    rows.flatMap((row) => {
      const [, local = '', , state, , , , , , inode = ''] = row.split(/\s+/);
      const isListening = state === '0A' && inode !== '0';
      return isListening ? [[inode, Number.parseInt(local.split(':').at(-1) ?? '', 16)]] : [];
    }),
  );
}

/** Inodes of all sockets that the command and its children hold. */
async function socketsOf(group: number, mark: string): Promise<ReadonlySet<string>> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => ((await isOwn(id, group, mark)) ? socketsOfProcess(id) : [])),
  );
  return new Set(found.flat());
}

async function isOwn(id: string, group: number, mark: string): Promise<boolean> {
  if (Number(id) === process.pid) return false;
  const stat = await readText(`/proc/${id}/stat`);
  // The name of the program may hold anything, but is in parentheses.
  const [, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (Number(processGroup) === group) return true;
  return (await readText(`/proc/${id}/environ`)).split('\0').includes(mark);
}

async function socketsOfProcess(id: string): Promise<string[]> {
  const folder = `/proc/${id}/fd`;
  const files = await readdir(folder).catch(() => []);
  const targets = await Promise.all(
    files.map((file) => readlink(`${folder}/${file}`).catch(() => '')),
  );
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);
}

/** Empty for a process that is gone or another user's. */
function readText(file: string): Promise<string> {
  return readFile(file, 'latin1').catch(() => '');
}

function sorted(ports: readonly number[]): Ports {
  return [...new Set(ports)].toSorted((a, b) => a - b);
}
