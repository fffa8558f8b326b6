/** One line at the edge that says what was done, to screen readers too. */

import { signal } from '@preact/signals';

const said = signal('');

/** How long it is shown, in milliseconds. */
const shownFor = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(text: string): void {
  clearTimeout(timer);
  said.value = text;
  timer = setTimeout(() => {
    said.value = '';
  }, shownFor);
}

export function Announcer() {
  return (
    <div class="announcer" role="status">
      {said.value !== '' && <p>{said}</p>}
    </div>
  );
}
