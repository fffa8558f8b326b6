/** Finds the line and column of a place in the text of a JSON or YAML file. */

import { EVENT_ID, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import { beginningOf, blocksIn, type Block } from './yaml-blocks.js';

/** Both count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The places of one file; what is read of it is remembered, since a report has many places in few files. */
export class Positions {
  readonly #text: string;
  readonly #blocks = new Map<string, readonly Block[] | undefined>();
  readonly #events = new Map<string, readonly Event[]>();
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the member or item stands to which a pointer leads; the nearest place above it where there is none. */
  at(pointer: string): LineColumn {
    let segments = pointer
      .split('/')
      .slice(1)
      .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
    let start = beginningOf(this.#text);
    let end = this.#text.length;
    // Only the block that holds the place is parsed.
    for (;;) {
      const block = this.#blocksIn(start, end)?.find(({ key }) => key === segments[0]);
      if (block === undefined) break;
      if (block.body === undefined || this.#blocksIn(block.body, block.end) === undefined) {
        ({ start, end } = block);
        break;
      }
      if (segments.length === 1) return this.#lineColumn(firstOn(this.#text, block.start));
      segments = segments.slice(1);
      start = block.body;
      end = block.end;
    }
    const part = this.#text.slice(start, end);
    return this.#lineColumn(start + offsetIn(part, this.#eventsOf(part), segments));
  }

  #blocksIn(start: number, end: number): readonly Block[] | undefined {
    const key = `${start} ${end}`;
    if (!this.#blocks.has(key)) this.#blocks.set(key, blocksIn(this.#text, start, end));
    return this.#blocks.get(key);
  }

  #eventsOf(part: string): readonly Event[] {
    const events = this.#events.get(part) ?? parseEvents(part, {});
    this.#events.set(part, events);
    return events;
  }

  #lineColumn(offset: number): LineColumn {
    this.#lineStarts ??= lineStartsOf(this.#text);
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function firstOn(text: string, start: number): number {
  return start + (/^ */.exec(text.slice(start, start + 100))?.[0].length ?? 0);
}

/** Walks the events of one document along the segments. */
function offsetIn(text: string, events: readonly Event[], segments: readonly string[]): number {
  let at = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
  let found = startOf(events[at]);
  for (const segment of segments) {
    const event = events[at];
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return found;
    const next =
      event.type === EVENT_ID.MAPPING
        ? findMember(text, events, at + 1, segment)
        : findItem(events, at + 1, Number(segment));
    if (next === undefined) return found;
    found = startOf(events[next.shown]);
    at = next.value;
  }
  return found;
}

interface Step {
  /** The event at whose text a reader looks. */
  readonly shown: number;
  readonly value: number;
}

function findMember(
  text: string,
  events: readonly Event[],
  from: number,
  key: string,
): Step | undefined {
  let at = from;
  while (events[at] !== undefined && events[at]?.type !== EVENT_ID.POP) {
    const value = skip(events, at);
    if (keyText(text, events[at]) === key) return { shown: at, value };
    at = skip(events, value);
  }
  return undefined;
}

function findItem(events: readonly Event[], from: number, index: number): Step | undefined {
  let at = from;
  for (let count = 0; events[at] !== undefined && events[at]?.type !== EVENT_ID.POP; count += 1) {
    if (count === index) return { shown: at, value: at };
    at = skip(events, at);
  }
  return undefined;
}

/** The event after a value. */
function skip(events: readonly Event[], from: number): number {
  let depth = 0;
  let at = from;
  do {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    at += 1;
  } while (depth > 0 && at < events.length);
  return at;
}

function keyText(text: string, event: Event | undefined): string | undefined {
  if (event?.type !== EVENT_ID.SCALAR) return undefined;
  const raw = text.slice(event.valueStart, event.valueEnd);
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return raw.replaceAll("''", "'");
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || !raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw; // an escape that only YAML has: not found, so the place above is shown
  }
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if (event.type === EVENT_ID.SCALAR) {
    const isQuoted =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    return event.valueStart - (isQuoted ? 1 : 0);
  }
  return 'start' in event ? event.start : 'anchorStart' in event ? event.anchorStart : 0;
}
