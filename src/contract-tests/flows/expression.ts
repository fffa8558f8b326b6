/** Runtime expressions of Arazzo, such as `$response.body#/id`, and texts in which they are embedded. */

import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';

/** What expressions look into. */
export interface Scope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Outputs of the steps that ran, by step. */
  readonly steps: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Outputs of the workflows that ran before, by workflow. */
  readonly workflows: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Of the workflow that the step at hand led to. */
  readonly outputs?: Readonly<Record<string, unknown>> | undefined;
  /** Of the step at hand; absent before it was sent. */
  readonly message?: Message | undefined;
}

/** A request and what came of it. */
export interface Message {
  readonly url: string;
  readonly method: string;
  readonly status: number | null;
  readonly request: Side & {
    readonly path: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
  };
  readonly response: Side;
}

interface Side {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export type Evaluate = (scope: Scope) => unknown;

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/**
 * Reads one expression; what it looks for and does not find is undefined.
 * @throws ExpressionError when it is none.
 */
export function parseExpression(text: string): Evaluate {
  const [head = '', pointer] = splitOnce(text, '#');
  const [source = '', ...rest] = head.split('.');
  const evaluate = readSource(text, source, rest);
  if (pointer === undefined) return evaluate;
  if (pointer !== '' && !pointer.startsWith('/')) {
    throw new ExpressionError(`\`${text}\` has a JSON Pointer that does not begin with a slash`);
  }
  const segments = pointerSegments(pointer);
  return (scope) => walk(evaluate(scope), segments);
}

function readSource(text: string, source: string, rest: readonly string[]): Evaluate {
  switch (source) {
    case '$url':
      return plain(text, rest, ({ message }) => message?.url);
    case '$method':
      return plain(text, rest, ({ message }) => message?.method);
    case '$statusCode':
      return plain(text, rest, ({ message }) => message?.status);
    case '$request':
      return readMessage(text, rest, ({ message }) => message?.request);
    case '$response':
      return readMessage(text, rest, ({ message }) => message?.response);
    case '$inputs':
      return named(text, rest, ({ inputs }) => inputs);
    case '$outputs':
      return named(text, rest, ({ outputs }) => outputs);
    case '$steps':
      return ofOutputs(text, rest, ({ steps }, id) => steps.get(id));
    case '$workflows':
      return ofOutputs(text, rest, ({ workflows }, id) => workflows.get(id));
    default:
      throw new ExpressionError(
        `\`${text}\` is no expression that can be read here; there are $url, $method, $statusCode, $request, $response, $inputs, $outputs, $steps and $workflows`,
      );
  }
}

function plain(text: string, rest: readonly string[], evaluate: Evaluate): Evaluate {
  if (rest.length > 0) throw new ExpressionError(`\`${text}\` has nothing inside`);
  return evaluate;
}

const places = ['header', 'path', 'query'] as const;

function readMessage(
  text: string,
  [place, ...rest]: readonly string[],
  of: (scope: Scope) => Partial<Message['request']> | undefined,
): Evaluate {
  if (place === 'body') return (scope) => walk(of(scope)?.body, rest);
  const name = rest.join('.');
  const known = places.find((item) => item === place);
  if (known === undefined || name === '') {
    throw new ExpressionError(`\`${text}\` names neither \`body\` nor a header, path or query`);
  }
  if (known === 'header') return (scope) => of(scope)?.headers?.[name.toLowerCase()];
  return (scope) => of(scope)?.[known]?.[name];
}

function named(
  text: string,
  rest: readonly string[],
  of: (scope: Scope) => Readonly<Record<string, unknown>> | undefined,
): Evaluate {
  const name = rest.join('.');
  if (name === '') throw new ExpressionError(`\`${text}\` has no name`);
  return (scope) => {
    const values = of(scope);
    // Names may hold dots, and dots may lead into a value.
    if (values === undefined || Object.hasOwn(values, name)) return values?.[name];
    return walk(values, rest);
  };
}

function ofOutputs(
  text: string,
  [id, kind, ...rest]: readonly string[],
  of: (scope: Scope, id: string) => Readonly<Record<string, unknown>> | undefined,
): Evaluate {
  if (id === undefined || kind !== 'outputs') {
    throw new ExpressionError(`\`${text}\` is not of the form $steps.<id>.outputs.<name>`);
  }
  return named(text, rest, (scope) => of(scope, id));
}

/** What stands in a value below the segments. */
export function walk(value: unknown, segments: readonly string[]): unknown {
  let found = value;
  for (const segment of segments) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, segment)) {
      return undefined;
    }
    // An object whose own member was looked for just now.
    found = (found as Readonly<Record<string, unknown>>)[segment];
  }
  return found;
}

const embedded = /\{(\$[^{}]+)\}/g;

/**
 * Reads a value of a flow: a text that is an expression, a text with `{expressions}`, or lists and
 * objects of such. Whatever else there is stands for itself.
 * @throws ExpressionError
 */
export function parseValue(value: unknown): Evaluate {
  if (typeof value === 'string') return parseText(value);
  if (Array.isArray(value)) {
    const items = value.map(parseValue);
    return (scope) => items.map((item) => item(scope));
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => [name, parseValue(member)] as const,
    );
    return (scope) =>
      Object.fromEntries(
        members.flatMap(([name, member]) => {
          const found = member(scope);
          // What is not there is left out, as JSON has it.
          return found === undefined ? [] : [[name, found]];
        }),
      );
  }
  return () => value;
}

/** @throws ExpressionError */
export function parseText(text: string): Evaluate {
  if (text.startsWith('$')) return parseExpression(text);
  const parts = [...text.matchAll(embedded)].map(({ 0: whole, 1: inner = '', index }) => ({
    index,
    end: index + whole.length,
    evaluate: parseExpression(inner),
  }));
  if (parts.length === 0) return () => text;
  return (scope) => {
    let written = '';
    let from = 0;
    for (const { index, end, evaluate } of parts) {
      written += text.slice(from, index) + toText(evaluate(scope));
      from = end;
    }
    return written + text.slice(from);
  };
}

/** A value inside a text: JSON unless it is text itself. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
