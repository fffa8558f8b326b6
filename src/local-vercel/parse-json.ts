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
  if (typeof json === 'string') return mayBeTooDeep(json) && deepestIn(json) > deepestNesting;
  const bytes = toBuffer(json);
  // A character a byte: none of those beyond ASCII looks like a bracket or a quote.
  return mayBeTooDeep(bytes) && deepestIn(bytes.toString('latin1')) > deepestNesting;
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Whether enough brackets open, wherever they stand, while there is room for as many that close:
 * searches find them far faster than a look at each character.
 */
function mayBeTooDeep(json: string | Buffer): boolean {
  const next = (bracket: '{' | '[', from: number): number => {
    const at =
      typeof json === 'string'
        ? json.indexOf(bracket, from)
        : json.indexOf(bracket === '{' ? openBrace : openBracket, from);
    return at < 0 ? Infinity : at;
  };
  const last = json.length - 2 * (deepestNesting + 1);
  let brace = next('{', 0);
  let square = next('[', 0);
  for (let count = 0; count <= deepestNesting; count += 1) {
    const at = Math.min(brace, square);
    if (at - count > last) return false;
    if (at === brace) brace = next('{', at + 1);
    else square = next('[', at + 1);
  }
  return true;
}

/** The deepest nesting, or the first that is too deep. */
function deepestIn(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length && deepest <= deepestNesting; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === backslash) at += 1;
      else if (code === quote) isInText = false;
    } else if (code === quote) {
      isInText = true;
    } else if (code === openBrace || code === openBracket) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
    }
  }
  return deepest;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
