/** Turns a step into a call, and what came of it into what expressions look into. */

import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import type { Exchange, VercelCall } from '../model.js';
import type { CallInput } from '../context/call-input.js';
import { NotTested } from '../context/outcome.js';
import { toText, walk, type Message, type Scope } from './expression.js';
import type { Body, Step } from './flow.js';

/** @throws NotTested when the path cannot be written. */
export function toCallInput(step: Step, scope: Scope): CallInput {
  const { installationId, ...path } = valuesIn(step, scope, 'path');
  for (const { name, in: place } of step.parameters) {
    if (place === 'path' && name !== 'installationId' && path[name] === undefined) {
      throw new NotTested(`The step "${step.id}" has no value for \`${name}\`.`);
    }
  }
  return {
    ...(installationId !== undefined && { installationId }),
    path,
    query: valuesIn(step, scope, 'query'),
    headers: valuesIn(step, scope, 'header'),
    ...(step.body !== undefined && bodyOf(step.body, scope)),
  };
}

/** Values of one place as text; what an expression does not find is left out. */
export function valuesIn(
  { parameters }: Step,
  scope: Scope,
  place: 'path' | 'query' | 'header',
): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, in: own, value }) => {
      if (own !== place) return [];
      const found = value(scope);
      const key = place === 'header' ? name.toLowerCase() : name;
      return found === undefined ? [] : [[key, toText(found)]];
    }),
  );
}

function bodyOf({ contentType, payload, replacements }: Body, scope: Scope): CallInput {
  const type = contentType === undefined ? {} : { contentType };
  const value = payload(scope);
  if (typeof value === 'string') return { ...type, text: value };
  let body = value;
  for (const { pointer, value: replaced } of replacements) {
    body = replace(body, pointerSegments(pointer), replaced(scope));
  }
  return { ...type, body };
}

/** A copy in which one place holds another value. */
function replace(value: unknown, [segment, ...rest]: readonly string[], by: unknown): unknown {
  if (segment === undefined) return by;
  const inner = replace(walk(value, [segment]), rest, by);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === segment ? inner : item));
  }
  return { ...(typeof value === 'object' ? value : {}), [segment]: inner };
}

export function messageOf(exchange: Exchange, input: CallInput): Message {
  const { case: sent, status, headers, body } = exchange;
  return {
    url: sent.path,
    method: sent.method,
    status,
    request: {
      headers: sent.headers,
      path: {
        ...input.path,
        ...(input.installationId !== undefined && { installationId: input.installationId }),
      },
      query: input.query ?? {},
      body: input.body ?? input.text,
    },
    response: { headers, body },
  };
}

/** A call of the partner; what Vercel answered is known by its status alone. */
export function messageOfCall({ status, body }: VercelCall, path: Record<string, string>): Message {
  return {
    url: '',
    method: '',
    status,
    request: { headers: {}, path, query: {}, body },
    response: { headers: {}, body: undefined },
  };
}
