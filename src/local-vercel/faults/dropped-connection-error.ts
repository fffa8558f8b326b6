/** What a fault rule throws to end a connection. */

/** The call ends without an answer. */
export class DroppedConnectionError extends Error {
  override readonly name = 'DroppedConnectionError';
}
