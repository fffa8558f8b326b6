/** The e-mail address of a member whose seed may give none. */

import type { MemberSeed } from './seed.js';

/** @param slug The team's. */
export function memberEmail({ email, name }: MemberSeed, slug: string): string {
  return email ?? `${name.toLowerCase().replaceAll(/[^a-z\d]+/g, '.')}@${slug}.example`;
}
