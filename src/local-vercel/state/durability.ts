/** Holds answers and calls back until the changes that they show are on the disk. */

import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import type { StateFile } from './sqlite.js';

type Handle = (incoming: Incoming) => Promise<Outgoing>;
type Send = (request: Request) => Promise<Response>;

/** Answers of reads wait too, because they may show what another request changed. Without a file it is the same handler. */
export function answerWhenDurable(
  handle: Handle,
  stateFile: Pick<StateFile, 'flush'> | undefined,
): Handle {
  if (stateFile === undefined) return handle;
  return async (incoming) => {
    const outgoing = await handle(incoming);
    try {
      await stateFile.flush();
    } catch {
      // The state file reports what went wrong.
      return notKept();
    }
    return outgoing;
  };
}

/** Calls to the partner, such as webhooks, wait for the disk. Without a file it is the same function. */
export function sendWhenDurable(send: Send, stateFile: Pick<StateFile, 'flush'> | undefined): Send {
  if (stateFile === undefined) return send;
  return async (request) => {
    await stateFile.flush();
    return send(request);
  };
}

function notKept(): Outgoing {
  const error = {
    code: 'internal_server_error',
    message:
      'The local Vercel could not write its state file: see what it printed, and send the request again.',
  };
  return {
    status: 500,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error }),
  };
}
