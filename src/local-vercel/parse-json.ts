/** Parses JSON from outside, up to a depth: what is done with it later goes into each level by a call of its own. */

/** The deepest nesting of objects and lists that is read. */
export const deepestNesting = 512;

/** JSON that is nested deeper than `deepestNesting`. */
export class NestingError extends SyntaxError {
  override readonly name = 'NestingError';

  constructor() {
    super(`It is nested deeper than ${deepestNesting} levels`);
  }
}

/** @throws SyntaxError for what is not JSON; NestingError for what is nested too deeply. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new NestingError();
  return JSON.parse(text);
}

/** Whether the JSON is nested deeper than `deepestNesting`; bytes are those of UTF-8. */
export function isTooDeep(json: string | Uint8Array): boolean {
  // Each level has a bracket at either end.
  if (json.length <= 2 * deepestNesting) return false;
  const bytes = typeof json === 'string' ? Buffer.from(json) : json;
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) {
      isInText = true;
    } else if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth > deepestNesting) return true;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
    }
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
