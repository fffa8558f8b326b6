/** The flags by which commands find descriptions: --spec in place of names, and what files may be read. */

import type { Command } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export function rejectNamesBesideSpec(names: readonly string[], spec: string | undefined): void {
  if (spec !== undefined && names.length > 0) {
    throw new UsageError('--spec names a file in place of APIs.', 'Leave out the names of APIs.');
  }
}

/** What a user says of a description beside its name. */
export interface DescriptionFlags {
  readonly overlay?: readonly string[];
  readonly allowOutside?: true;
  readonly allowRemote?: true;
}

/** For a command that goes by no description of the user's. */
export function rejectDescriptionFlags(flags: DescriptionFlags): void {
  const given =
    (flags.overlay && '--overlay') ??
    (flags.allowOutside && '--allow-outside') ??
    (flags.allowRemote && '--allow-remote');
  if (given === undefined) return;
  throw new UsageError(`${given} is for a description that you name.`, `Leave out ${given}.`);
}

/** Gathers the values of a flag that may be given several times. */
export function gather(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Adds the flags that say what is done to descriptions before all else, and what they may refer to. */
export function addDescriptionFlags(command: Command): Command {
  return command
    .option('--overlay <file>', overlayHelp, gather)
    .option('--allow-outside', allowOutsideHelp)
    .option('--allow-remote', allowRemoteHelp);
}

const overlayHelp =
  'an overlay to apply before everything else, after those of redocly.yaml; may be repeated';
export const allowOutsideHelp = 'let descriptions refer to files outside their folder';
export const allowRemoteHelp = 'let descriptions refer to files on the network';
