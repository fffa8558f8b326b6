/** What the description leaves open in bodies about resources, and Vercel could not record. */

import { HttpError, Report } from '@openapi-counterpart/runtime';
import type { Metadata, MetadataValue } from '@openapi-counterpart/vercel/vercel-api/types';
import { isMetadataValue } from '../domain/metadata.js';
import { refuseIssues } from './require.js';

/** @throws HttpError 422 for a name of nothing but blanks. */
export function checkName(name: string): void {
  if (name.trim() === '') throw new HttpError(422, 'The name of the resource is empty.');
}

/** @throws HttpError 422 for a value that the reply could not show. */
export function checkedMetadata(given: Readonly<Record<string, unknown>>): Metadata {
  const report = new Report(undefined, '/metadata');
  const settings: [string, MetadataValue][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (isMetadataValue(value)) settings.push([name, value]);
    else report.at(name).add('type', 'must be a string, a number, a boolean or a list of one kind');
  }
  refuseIssues(422, 'The metadata cannot be recorded', report.issues);
  return Object.fromEntries(settings);
}
