/** Answers as the description has them: its examples where they are valid, else what is made up of its schemas. */

import { isArray, isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { successOf } from '@openapi-counterpart/openapi/collections';
import { DescribedExamples } from '@openapi-counterpart/openapi/described-examples';
import type { Encoding, Header, MediaType, Response } from '@openapi-counterpart/openapi/model';
import { ownEntry } from '@openapi-counterpart/openapi/schema/json-schema';
import type { MemoryOperation, ServerInMemory } from '@openapi-counterpart/codegen/in-memory';
import {
  accepts,
  checkReply,
  forStatus,
  isJsonType,
  kindOf,
  mapParts,
  type FormEncoding,
  type HeaderValue,
  type PartEncoding,
  type Reply,
  type Validator,
} from '@openapi-counterpart/runtime';
import type { Draw } from './draw.js';
import type { ValueMaker } from './values.js';

/** What an operation does with a thing, by which its status is chosen. */
export type Deed = 'made' | 'removed' | 'other';

/** The content of an answer, and what says whether a value is valid for it. */
export interface AnswerContent {
  readonly status: number;
  readonly response: Response;
  readonly media: MediaType | undefined;
  readonly validator: Validator | undefined;
  /** How a multipart body goes out. */
  readonly form?: FormEncoding | undefined;
}

/** One pixel, which every viewer takes for an image. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export class Answers {
  readonly examples: DescribedExamples;
  readonly #values: ValueMaker;
  readonly #draw: Draw;
  readonly #note: (text: string) => void;
  /** What was made up, so that an operation answers the same again. */
  readonly #made = new Map<MediaType, Promise<Json | undefined>>();

  /** @param note Hears what an answer lacks, once for each. */
  constructor(
    { document }: ServerInMemory,
    values: ValueMaker,
    draw: Draw,
    note: (text: string) => void,
  ) {
    this.examples = new DescribedExamples(document);
    this.#values = values;
    this.#draw = draw;
    this.#note = note;
  }

  /** The success that an operation answers with. @param accept The header of the request. */
  content(
    { described, served }: MemoryOperation,
    deed: Deed,
    accept: string | null,
  ): AnswerContent {
    const status = statusOf(described.responses, deed);
    const statuses = new Map(described.responses.map((item) => [item.status, item]));
    const response =
      forStatus(Object.fromEntries(statuses), status) ?? successOf(described) ?? noResponse;
    const usable = response.content.filter(
      ({ type }) => accept === null || accepts(accept, [type]),
    );
    const media = usable.find(({ type }) => isJsonType(type)) ?? usable[0] ?? response.content[0];
    const { content, forms } = forStatus(served.responses, status) ?? {};
    const validator = media && content?.[media.type];
    return { status, response, media, validator, form: media && forms?.[media.type] };
  }

  /** The answer with a body, or without one where none is described. */
  async reply(
    { described }: MemoryOperation,
    { status, response, media }: AnswerContent,
    body: unknown,
    headers: Readonly<Record<string, HeaderValue>> = {},
  ): Promise<Reply> {
    const given = this.examples.ofHeaders(described, response.status);
    const all = { ...(await this.#headers(response.headers, given)), ...headers };
    if (media === undefined || status === 204 || status === 304) return { status, headers: all };
    return { status, headers: all, contentType: concrete(media.type), body };
  }

  /** The answer with the description's own body. */
  async described(operation: MemoryOperation, deed: Deed, accept: string | null): Promise<Reply> {
    const content = this.content(operation, deed, accept);
    return this.reply(operation, content, await this.body(operation, content));
  }

  /** The description's own body of an answer: an example, or a value that was made up. */
  body(operation: MemoryOperation, content: AnswerContent): Promise<unknown> {
    const { form, media } = content;
    if (media === undefined) return Promise.resolve(undefined);
    const kind = kindOf(media.type);
    const isText = kind === 'bytes' || kind === 'text';
    const known = this.#made.get(media) ?? this.#make(operation, content, media);
    this.#made.set(media, known);
    if (form !== undefined) return known.then((value) => this.#withHeaders(value, media, form));
    return isText ? known.then((value) => textOrBytes(media.type, value)) : known;
  }

  /** A valid example that is an object or a list, of which items can be read. */
  example(operation: MemoryOperation, content: AnswerContent): Json | undefined {
    const { media, status } = content;
    if (media === undefined) return undefined;
    const { described, served } = operation;
    const examples = this.examples.ofAnswer(described, content.response.status, media.key);
    const isValid = (body: Json): boolean =>
      checkReply(served, { status, contentType: concrete(media.type), body }).every(
        ({ keyword }) => keyword === 'headers' || keyword === 'required',
      ) &&
      (isArray(body) && media.itemSchema !== undefined ? body : [body]).every(
        (value) => content.validator?.(value) ?? true,
      );
    return [...examples.values()].find(isValid);
  }

  async #make(
    operation: MemoryOperation,
    content: AnswerContent,
    media: MediaType,
  ): Promise<Json | undefined> {
    const { described } = operation;
    const example = this.example(operation, content);
    if (example !== undefined) return example;
    const place = `${content.status} of ${described.id}`;
    const examples = this.examples.ofAnswer(described, content.response.status, media.key);
    if (examples.size > 0) {
      this.#note(`No example of ${place} is valid by its own schema: a value is made up instead.`);
    }
    const { itemSchema, schema } = media;
    const made = await this.#values.make(itemSchema ?? schema, content.validator);
    if (made !== undefined) return itemSchema === undefined ? made.value : [made.value];
    const [first] = examples.values();
    this.#note(
      `No valid value could be made up for ${place}: ${first === undefined ? 'null' : 'its example'} is answered.`,
    );
    return first ?? null;
  }

  /** Headers that have an example, and made up ones that are required. */
  async #headers(
    headers: readonly Header[],
    given: Readonly<Record<string, Json>>,
  ): Promise<Record<string, HeaderValue>> {
    const found: Record<string, HeaderValue> = {};
    for (const { name, schema, isRequired } of headers) {
      const value =
        ownEntry(given, name) ?? (isRequired ? await this.#headerValue(schema) : undefined);
      if (value !== undefined && value !== null) found[name] = value;
    }
    return found;
  }

  /** The parts with the headers that they need. */
  async #withHeaders(value: unknown, media: MediaType, form: FormEncoding): Promise<unknown> {
    const headers = new Map<PartEncoding, Record<string, HeaderValue>>();
    const add = async (part: PartEncoding | undefined, encoding: Encoding | undefined) => {
      if (part?.headers === undefined) return;
      headers.set(part, await this.#headers(encoding?.headers ?? [], {}));
    };
    for (const field of form.fields ?? []) await add(field, media.encoding[field.name]);
    for (const [index, part] of (form.prefix ?? []).entries()) {
      await add(part, media.prefixEncoding[index] ?? media.itemEncoding);
    }
    await add(form.rest, media.itemEncoding);
    return mapParts(form, value, (item, _, part) => {
      return { value: item, headers: headers.get(part) ?? {} };
    });
  }

  async #headerValue(schema: Header['schema']): Promise<Json | undefined> {
    return (await this.#values.make(schema, undefined))?.value ?? this.#draw.letters(8);
  }
}

const noResponse: Response = { status: '200', description: '', headers: [], content: [] };

/** The described status that says most plainly that it was done. */
function statusOf(responses: readonly Response[], deed: Deed): number {
  const exact = responses.map(({ status }) => Number(status)).filter((status) => status > 0);
  const successes = exact.filter((status) => status >= 200 && status < 300);
  const wanted = { made: [201, 202], removed: [204, 202], other: [200] }[deed];
  const chosen = wanted.find((status) => successes.includes(status)) ?? successes[0];
  if (chosen !== undefined) return chosen;
  const hasRange = responses.some(({ status }) => status === '2XX' || status === 'default');
  if (hasRange) return wanted[0] ?? 200;
  return exact[0] ?? 200;
}

function concrete(type: string): string {
  return type.includes('*') ? 'application/octet-stream' : type;
}

/** A range such as `image/*` is answered as bytes. */
function textOrBytes(type: string, value: Json | undefined): Json | Uint8Array | undefined {
  if (type.startsWith('image/')) return new Uint8Array(pixel);
  if (kindOf(type) === 'text') {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return new Uint8Array(Buffer.from(text));
}

/** An object that a value is, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
