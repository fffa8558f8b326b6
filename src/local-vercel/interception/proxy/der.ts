/** Writes the few kinds of ASN.1 values that a certificate is made of, in DER (X.690). */

export type Der = Buffer;

/** What a sign of length and content begins with. */
const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x18,
} as const;

const sequenceTag = 0x30;
const setTag = 0x31;

export const sequence = (...parts: readonly Der[]): Der => tagged(sequenceTag, ...parts);

export const set = (...parts: readonly Der[]): Der => tagged(setTag, ...parts);

export const octets = (content: Buffer): Der => tagged(tags.octets, content);

export const utf8 = (text: string): Der => tagged(tags.utf8, Buffer.from(text));

export const isTrue: Der = Buffer.from([0x01, 0x01, 0xff]);

/** @param unused How many of the last bits say nothing. */
export const bits = (content: Buffer, unused = 0): Der =>
  tagged(tags.bits, Buffer.from([unused]), content);

/** A number that is not negative, most significant byte first. */
export function integer(bytes: Buffer): Der {
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0;
  return tagged(tags.integer, isNegative ? Buffer.from([0]) : Buffer.alloc(0), bytes);
}

export const time = (at: Date): Der =>
  tagged(tags.time, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));

/** @param name Such as `2.5.29.19`. */
export function oid(name: string): Der {
  const [first = 0, second = 0, ...others] = name.split('.').map(Number);
  return tagged(tags.oid, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

/** A member of a structure that is known by its number. @param isPlain Its content is a value that has no parts. */
export function numbered(number: number, content: Der, isPlain = false): Der {
  return tagged((isPlain ? 0x80 : 0xa0) | number, content);
}

/** Seven bits a byte; all but the last say that more follow. */
function base128(number: number): number[] {
  const last = number & 0x7f;
  const before = Math.floor(number / 128);
  return before === 0 ? [last] : [...base128(before).map((byte) => byte | 0x80), last];
}

function tagged(tag: number, ...parts: readonly Buffer[]): Der {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}
