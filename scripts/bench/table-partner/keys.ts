/** The table partner's memory of Idempotency-Keys: one intention is carried out once. */

import { setTimeout as wait } from 'node:timers/promises';
import type { Ground, Reply, Row } from './model.js';
import { refuse, Refused } from './model.js';

export interface Keyed {
  readonly row: Row;
  readonly path: string;
  readonly text: string;
  readonly role: string;
  readonly key: string | null;
}

export function remembering(ground: Ground) {
  const { has } = ground;
  const answers = new Map<string, { readonly text: string; readonly reply: Promise<Reply> }>();

  return async (keyed: Keyed, handle: () => Promise<Reply>): Promise<Reply> => {
    const { key, text, row } = keyed;
    if (key === null) return has('key-needed') ? refuse(400, 'no_key') : handle();
    if (has('crash-long-key') && key.length > 255) throw new Error('value too long');
    if (isForgotten(ground, row)) return handle();
    const name = nameOf(ground, keyed, key);
    const known = answers.get(name);
    if (known !== undefined) {
      if (known.text !== text) refuse(422, 'key_reused');
      if (has('key-conflict')) refuse(409, 'key_used');
      return known.reply;
    }
    const reply = handle();
    if (has('key-concurrent')) await Promise.allSettled([reply, wait(20)]);
    answers.set(name, { text, reply });
    // A refusal may be judged anew.
    const isKept = (error: unknown): boolean =>
      has('key-keeps-refusals') && error instanceof Refused;
    reply.catch((error: unknown) => {
      if (!isKept(error)) answers.delete(name);
    });
    return reply;
  };
}

function nameOf({ has }: Ground, { row, path, role }: Keyed, key: string): string {
  const [, , , installation = ''] = path.split('/');
  const own = has('key-any-case') ? key.toLowerCase() : key;
  if (has('key-any-operation')) return `${installation} ${own}`;
  if (has('key-any-tenant')) return `${row.method} ${row.path} ${own}`;
  // Who may do less is not told what somebody who may do more was told.
  return `${row.method} ${path} ${has('key-any-role') || has('key-keeps-refusals') ? '' : role} ${own}`;
}

function isForgotten({ has }: Ground, { path, method }: Row): boolean {
  if (has('key-forgotten-provision')) return path.endsWith('/resources');
  if (has('key-forgotten-rotation')) return path.endsWith('/rotate');
  if (has('key-forgotten-update')) return method === 'PATCH';
  if (has('key-forgotten-purchase')) return path.endsWith('/provision');
  if (has('key-forgotten-transfer')) return path.endsWith('/resource-transfer-requests');
  if (has('key-forgotten-accept')) return path.endsWith('/accept');
  return false;
}
