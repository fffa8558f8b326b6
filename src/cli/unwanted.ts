/** Tells when nothing waits for this process any more: what reads its output is gone, as after `| head -3`, or npm that started it is. */

const ending = new AbortController();

/**
 * Aborted once stdout or stderr is closed, or npm has ended: what runs until it is stopped stops then.
 * All else ends by itself, with the exit code that it would have had.
 */
export const unwanted = ending.signal;

/** From here on a closed output is no error, which would end the process with a stack trace. */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      ending.abort();
    });
  }
}

/** How often it is looked whether npm is still there, in milliseconds. */
const interval = 500;

/**
 * Npm puts a shell between itself and a program, and passes a signal to the shell alone, which ends
 * without the program: `npx counterpart dev` would outlive the supervisor that stopped it.
 */
export function noticeEndOfNpm(): void {
  const { npm_lifecycle_script: script } = process.env;
  if (script === undefined || !startsCounterpart.test(script) || hasBackground.test(script)) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    ending.abort();
  }, interval);
  timer.unref();
}

/** Another program that npm started may leave this one running on purpose. */
const startsCounterpart = /\bcounterpart\b/;

/** So may a script, by a single `&`, which is no part of `&&`, `>&` or `&>`. */
const hasBackground = /(?<![&>])&(?![&>])/;
