/** Shows JSON as people read it: indented, keys and values told apart. What is no JSON is shown as it is. */

import type { ComponentChildren } from 'preact';

/** @param text A body as it was sent. */
export function Body({ text }: { readonly text: string | null | undefined }) {
  if (text === null || text === undefined || text === '') return <p class="quiet">No body.</p>;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return <pre class="code">{text}</pre>;
  }
  return <Json value={value} />;
}

export function Json({ value }: { readonly value: unknown }) {
  // Reachable by keyboard, because long ones scroll.
  return (
    <pre class="code" tabIndex={0}>
      {colored(JSON.stringify(value, null, 2) ?? '')}
    </pre>
  );
}

const tokens =
  /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function colored(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, string, colon] = match;
    parts.push(text.slice(end, match.index));
    const kind = colon !== undefined ? 'key' : string !== undefined ? 'string' : 'literal';
    parts.push(<span class={kind}>{string ?? whole}</span>, colon ?? '');
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
