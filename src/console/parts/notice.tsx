/** What is said in place of content, or beside it: refusals, notes, and pages that are empty yet. */

import type { ComponentChildren } from 'preact';

interface Children {
  readonly children: ComponentChildren;
}

export function Refusal({ children }: Children) {
  return (
    <p class="notice bad" role="alert">
      {children}
    </p>
  );
}

export function Note({ children, level = 'info' }: Children & { readonly level?: string }) {
  return (
    <p class={`notice ${level === 'error' ? 'bad' : level === 'warn' ? 'warn' : ''}`}>{children}</p>
  );
}

/** Says what to do next. */
export function Empty({ title, children }: Children & { readonly title: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <div>{children}</div>
    </div>
  );
}
