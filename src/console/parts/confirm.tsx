/** A button whose work is asked about before it is done, because it cannot be undone. */

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAction } from './action.js';
import { Refusal } from './notice.js';

interface ConfirmProps {
  readonly children: string;
  readonly title: string;
  /** What becomes of it. */
  readonly text: ComponentChildren;
  readonly work: () => Promise<string | void>;
}

export function ConfirmButton({ children, title, text, work }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, error, run } = useAction();
  const confirm = async (): Promise<void> => {
    if (await run(work)) dialog.current?.close();
  };
  return (
    <>
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        {children}
      </button>
      <dialog ref={dialog} aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        {error !== undefined && <Refusal>{error}</Refusal>}
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button
            type="button"
            class="danger"
            aria-busy={isBusy}
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            {children}
          </button>
        </div>
      </dialog>
    </>
  );
}
