/** What reads the output may go away before the end, as `counterpart --help | head -3` does. */

const closing = new AbortController();

/**
 * Aborted once stdout or stderr is closed: what runs until it is stopped stops then. All else ends by
 * itself, with the exit code that it would have had.
 */
export const outputClosed = closing.signal;

/** From here on a closed output is no error, which would end the process with a stack trace. */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      closing.abort();
    });
  }
}
