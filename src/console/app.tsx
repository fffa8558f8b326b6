/** The frame of every page: where one can go, the clock, whether the local Vercel still answers. */

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isConnected } from './data/exchanges.js';
import { href, route } from './data/route.js';
import { failure, state } from './data/state.js';
import { pages } from './pages/index.js';
import { Announcer } from './parts/announce.js';
import { ClockButton } from './parts/clock.js';
import { Empty, Refusal } from './parts/notice.js';

export function App() {
  const [isOpen, setOpen] = useState(false);
  const [name = 'exchanges', ...rest] = route.value;
  const page = pages.find(({ path }) => path === name);
  useEffect(() => {
    document.title = `${page?.title ?? 'Not found'} · Counterpart`;
  }, [name]);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        Skip to the page
      </a>
      <header class="top">
        <a class="brand" href={href()}>
          <img src="/_counterpart/console/icon.svg" alt="" width="24" height="24" />
          Counterpart
        </a>
        <Connection />
        <ClockButton />
        <button
          type="button"
          class="menu"
          aria-expanded={isOpen}
          aria-controls="pages"
          onClick={() => setOpen(!isOpen)}
        >
          Menu
        </button>
      </header>
      <nav id="pages" class={isOpen ? 'pages open' : 'pages'} aria-label="Pages">
        {pages.map(({ path, title }) => (
          <a
            key={path}
            href={href(path)}
            aria-current={path === name ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {title}
          </a>
        ))}
      </nav>
      <main id="main" tabIndex={-1}>
        {failure.value !== undefined && <Refusal>{failure}</Refusal>}
        <Loaded>
          {page === undefined ? (
            <Empty title="There is no such page">
              <a href={href()}>See the exchanges</a>
            </Empty>
          ) : (
            page.show(rest)
          )}
        </Loaded>
      </main>
      <Announcer />
    </>
  );
}

/** The fragment of the address is that of the page, so that the link cannot lead by itself. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Loaded({ children }: { readonly children: ComponentChildren }) {
  if (state.value !== undefined) return <>{children}</>;
  return failure.value === undefined ? <p class="quiet loading">Reading the state…</p> : null;
}

function Connection() {
  return (
    <p class={isConnected.value ? 'connection on' : 'connection'} role="status">
      {isConnected.value ? 'Live' : 'Not connected'}
    </p>
  );
}
