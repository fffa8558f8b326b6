/** The test clock: its time is always in sight, and it can be moved from every page. */

import { useEffect, useId, useState } from 'preact/hooks';
import {
  advanceClock,
  freezeClock,
  resumeClock,
  setClock,
} from '../../../generated/admin-api/client.js';
import { ask, client } from '../data/client.js';
import { clock, nowAt } from '../data/state.js';
import { useAction } from './action.js';
import { Refusal } from './notice.js';
import { dayAndTime } from './words.js';

const steps: readonly (readonly [by: string, label: string])[] = [
  ['1h', '1 hour'],
  ['1d', '1 day'],
  ['7d', '1 week'],
  ['P1M', '1 month'],
];

export function ClockButton() {
  const id = useId();
  const now = useNow();
  if (clock.value === undefined) return null;
  const { isFrozen } = clock.value;
  return (
    <div class="clock">
      <button type="button" popovertarget={id} class={isFrozen ? 'frozen' : ''}>
        <span class="clock-time">{dayAndTime(now)}</span>
        <span class="quiet">{isFrozen ? 'stands still' : 'runs'}</span>
      </button>
      <div id={id} popover="auto" class="popover" role="dialog" aria-label="Test clock">
        <ClockPanel now={now} isFrozen={isFrozen} />
      </div>
    </div>
  );
}

/** Reads the time once a second, which is enough for what is shown. */
function useNow(): number {
  const [machineTime, setMachineTime] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setMachineTime(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return nowAt(Math.max(machineTime, clock.value?.readAt ?? 0));
}

function ClockPanel({ now, isFrozen }: { readonly now: number; readonly isFrozen: boolean }) {
  const id = useId();
  const [to, setTo] = useState('');
  const { isBusy, error, run } = useAction();
  const advance = (by: string, label: string): void =>
    void run(async () => {
      const { now: at } = await ask(advanceClock(client, { body: { by } }));
      return `The clock moved by ${label}, to ${dayAndTime(Date.parse(at))}`;
    });
  const jump = (event: Event): void => {
    event.preventDefault();
    void run(async () => {
      await ask(setClock(client, { body: { to: new Date(`${to}Z`).toISOString() } }));
      return 'The clock was set';
    });
  };
  const turn = (): void =>
    void run(async () => {
      await ask(isFrozen ? resumeClock(client) : freezeClock(client));
      return isFrozen ? 'The clock runs' : 'The clock stands still';
    });
  return (
    <>
      <p class="popover-title">{dayAndTime(now)}</p>
      <p class="quiet">What falls due on the way happens: invoices, retries of webhooks, claims.</p>
      <div class="buttons">
        {steps.map(([by, label]) => (
          <button key={by} type="button" disabled={isBusy} onClick={() => advance(by, label)}>
            + {label}
          </button>
        ))}
      </div>
      <form class="inline" onSubmit={jump}>
        <label for={id}>To (UTC)</label>
        <input
          id={id}
          type="datetime-local"
          required
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy}>
          Set
        </button>
      </form>
      <button type="button" disabled={isBusy} onClick={turn}>
        {isFrozen ? 'Let it run' : 'Freeze it'}
      </button>
      {error !== undefined && <Refusal>{error}</Refusal>}
    </>
  );
}
