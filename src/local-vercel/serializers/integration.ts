/** What is shown of an integration wherever it appears. */

import type { Integration } from '../state/entities.js';

/** A picture with the first letter of the name: a local integration has uploaded none. */
export function iconOf({ name }: Integration): string {
  const [letter = '?'] = name.toUpperCase();
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16"/><text x="16" y="22" fill="#fff" font-family="sans-serif" font-size="18" text-anchor="middle">&#${letter.codePointAt(0)};</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
