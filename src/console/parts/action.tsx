/** Buttons that do something: busy meanwhile, and the reason beside them where it was refused. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { refresh } from '../data/state.js';
import { announce } from './announce.js';
import { Refusal } from './notice.js';

export interface Action {
  readonly isBusy: boolean;
  /** Why it was refused the last time. */
  readonly error: string | undefined;
  /** @returns Whether it was done. */
  run(work: () => Promise<string | void>): Promise<boolean>;
}

/** Work that changes the state: what it returns is said to the reader, and the state is read again. */
export function useAction(): Action {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);

  async function run(work: () => Promise<string | void>): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    try {
      const said = await work();
      await refresh();
      if (said !== undefined) announce(said);
      return true;
    } catch (caught) {
      setError(caught instanceof Error ? caught.message : String(caught));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { isBusy, error, run };
}

interface ButtonProps {
  readonly children: ComponentChildren;
  /** What it says once it is done. */
  readonly work: () => Promise<string | void>;
  readonly kind?: 'primary' | 'danger' | 'plain';
  readonly label?: string;
  readonly isDisabled?: boolean;
}

export function ActionButton({ children, work, kind = 'plain', label, isDisabled }: ButtonProps) {
  const { isBusy, error, run } = useAction();
  return (
    <span class="action">
      <button
        type="button"
        class={kind}
        aria-label={label}
        aria-busy={isBusy}
        disabled={isBusy || isDisabled}
        onClick={() => void run(work)}
      >
        {children}
      </button>
      {error !== undefined && <Refusal>{error}</Refusal>}
    </span>
  );
}

interface SubmitProps {
  readonly action: Pick<Action, 'isBusy' | 'error'>;
  readonly children: ComponentChildren;
  readonly kind?: 'primary';
  readonly isDisabled?: boolean;
}

/** The end of a form: why it was refused, and the button that sends it. */
export function Submit({ action: { isBusy, error }, children, kind, isDisabled }: SubmitProps) {
  return (
    <>
      {error !== undefined && <Refusal>{error}</Refusal>}
      <div class="buttons">
        <button type="submit" class={kind} aria-busy={isBusy} disabled={isBusy || isDisabled}>
          {children}
        </button>
      </div>
    </>
  );
}
