/** Which page is shown: the fragment of the address, so that it can be kept and sent to others. */

import { signal } from '@preact/signals';

/** Segments of the path in the fragment. */
export const route = signal<readonly string[]>(read());

addEventListener('hashchange', () => {
  route.value = read();
});

function read(): readonly string[] {
  return location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
}

/** An address that someone has typed may be broken; it then leads nowhere. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function href(...segments: readonly string[]): string {
  return `#/${segments.map(encodeURIComponent).join('/')}`;
}

export function go(...segments: readonly string[]): void {
  location.hash = href(...segments);
}
