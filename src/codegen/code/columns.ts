/** How wide a text is, as Prettier counts it. */

import { util } from 'prettier/standalone';

/** Columns that a text takes: wide characters take two. */
export function columnsOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : util.getStringWidth(text);
}
