/** Media types: what a request sends, what its sender accepts, and what an operation declares. */

/** `Application/JSON; charset=utf-8` as `application/json`. */
export function essence(contentType: string): string {
  const at = contentType.indexOf(';');
  return (at < 0 ? contentType : contentType.slice(0, at)).trim().toLowerCase();
}

/** Whether a body of the type is one JSON value. */
export function isJsonType(contentType: string): boolean {
  const type = essence(contentType);
  return type === 'application/json' || type.endsWith('+json');
}

/** Bodies that are read piece by piece. */
export function isStream(type: string): boolean {
  return (
    type === 'text/event-stream' || type === 'application/jsonl' || type === 'application/x-ndjson'
  );
}

/** The declared type that covers an actual one: itself, else a range such as `text/*`, else `*\/*`. */
export function matchDeclared(
  declared: Readonly<Record<string, unknown>>,
  actual: string,
): string | undefined {
  if (Object.hasOwn(declared, actual)) return actual;
  const range = `${actual.split('/')[0] ?? ''}/*`;
  return [range, '*/*'].find((type) => Object.hasOwn(declared, type));
}

/** Whether an Accept header lets through at least one of the types. */
export function accepts(header: string, types: readonly string[]): boolean {
  const ranges = header.split(',').map(parseRange);
  return types.some((type) => quality(ranges, type) > 0);
}

interface MediaRange {
  readonly type: string;
  readonly q: number;
}

function parseRange(text: string): MediaRange {
  const q = /;\s*q=([\d.]+)/i.exec(text)?.[1];
  return { type: essence(text), q: q === undefined ? 1 : Number(q) };
}

/** The most specific range that covers the type decides (RFC 9110, 12.5.1). */
function quality(ranges: readonly MediaRange[], type: string): number {
  const candidates = [type, `${type.split('/')[0] ?? ''}/*`, '*/*'];
  for (const candidate of candidates) {
    const range = ranges.find((item) => item.type === candidate);
    if (range) return range.q;
  }
  return type.includes('*') ? 1 : 0;
}
