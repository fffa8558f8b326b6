/**
 * Finds what has no effect of webhooks and callbacks: of a webhook only the body is read, and callbacks
 * are received at a path of the receiver's choice.
 */

import { diagnose, type Diagnostic } from './diagnostic.js';
import { objectAt } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import { mediaRank } from './media-rank.js';
import { operationsIn } from './path-items.js';
import { childPointer } from './schema/pointers.js';

/** Of the webhooks of a document. */
export function checkWebhooks(document: LocatedObject, lookup: Lookup): Diagnostic[] {
  return Object.keys(objectAt(document.node, 'webhooks')).flatMap((name) => {
    const item = lookup.child(document, 'webhooks', name);
    if (item === undefined) return [];
    return [
      ...unread(item, ['parameters', 'servers']),
      ...operationsOf(item).flatMap((operation) => [
        ...unread(operation, ['parameters', 'servers', 'callbacks']),
        ...otherMediaTypes(operation, lookup),
        ...unreadAnswers(operation, lookup),
      ]),
    ];
  });
}

/** Of the callbacks of an operation. */
export function checkCallbacks(operation: LocatedObject, lookup: Lookup): Diagnostic[] {
  return Object.keys(objectAt(operation.node, 'callbacks'))
    .flatMap((name) => lookup.child(operation, 'callbacks', name) ?? [])
    .flatMap((callback) =>
      Object.keys(callback.node).flatMap((place) => lookup.child(callback, place) ?? []),
    )
    .flatMap((item) => [
      ...unread(item, ['servers']),
      ...operationsOf(item).flatMap((inner) => unread(inner, ['servers', 'callbacks'])),
    ]);
}

const messages: Readonly<Record<string, string>> = {
  callbacks: 'Callbacks are received of operations, and not of what is received itself.',
  parameters: 'Parameters of webhooks are typed, and no request is held against them.',
  servers: 'Webhooks and callbacks go to their receivers, and to no server of the description.',
};

function unread(holder: LocatedObject, keys: readonly string[]): Diagnostic[] {
  return keys
    .filter((key) => !isEmpty(holder.node[key]))
    .map((key) => ignored(holder, [key], messages[key] ?? ''));
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function otherMediaTypes(operation: LocatedObject, lookup: Lookup): Diagnostic[] {
  const body = lookup.child(operation, 'requestBody');
  if (body === undefined) return [];
  const types = Object.keys(objectAt(body.node, 'content'));
  const [read, ...others] = types.toSorted((a, b) => mediaRank(a) - mediaRank(b));
  return others.map((type) =>
    ignored(body, ['content', type], `A webhook is read as ${JSON.stringify(read)} alone.`),
  );
}

function unreadAnswers(operation: LocatedObject, lookup: Lookup): Diagnostic[] {
  const isSaid = Object.keys(objectAt(operation.node, 'responses')).some((status) => {
    const answer = lookup.child(operation, 'responses', status)?.node;
    return answer !== undefined && !(isEmpty(answer['content']) && isEmpty(answer['headers']));
  });
  const message = 'Answers to webhooks are typed, and none is held against this.';
  return isSaid ? [ignored(operation, ['responses'], message)] : [];
}

function operationsOf(item: LocatedObject): LocatedObject[] {
  return operationsIn(item.node).map(({ operation, place }) => ({
    ...item,
    node: operation,
    pointer: childPointer(item.pointer, ...place),
  }));
}

function ignored(
  { document, pointer }: LocatedObject,
  path: readonly string[],
  message: string,
): Diagnostic {
  const place = childPointer(pointer, ...path);
  return diagnose('counterpart/ignored-member', message, positionOfKey(document.source, place));
}
