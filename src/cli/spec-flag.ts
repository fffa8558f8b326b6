/** The flags by which commands find descriptions: --spec in place of names, and what files may be read. */

import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export function rejectNamesBesideSpec(names: readonly string[], spec: string | undefined): void {
  if (spec !== undefined && names.length > 0) {
    throw new UsageError('--spec names a file in place of APIs.', 'Leave out the names of APIs.');
  }
}

/** Gathers the values of a flag that may be given several times. */
export function gather(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export const overlayHelp =
  'an overlay to apply before everything else, after those of redocly.yaml; may be repeated';
export const allowOutsideHelp = 'let descriptions refer to files outside their folder';
export const allowRemoteHelp = 'let descriptions refer to files on the network';
