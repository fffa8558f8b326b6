/** What the server remembers. It is gone with the process: put your database in place of these maps. */

import type { Resource } from '@openapi-counterpart/vercel/partner-api/types';

export type StoredResource = Resource & { installationId: string };

export interface Installation {
  id: string;
  /** For calls to the Vercel API. */
  accessToken: string;
}

/** By id. */
export const installations: Map<string, Installation> = new Map();

/** By id. */
export const resources: Map<string, StoredResource> = new Map();

/** By id of the resource. */
export const notes: Map<string, { key: string; texts: string[] }> = new Map();

/** Ids of installations are never used again. */
export const removed: Set<string> = new Set();
