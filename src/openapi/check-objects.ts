/** Checks the objects of a description that can only be judged with what they refer to. */

import { isJsonType } from '@openapi-counterpart/runtime';
import { checkUnread } from './check-bodies.js';
import { hasFields, isMultipart } from './complete-media-types.js';
import {
  checkHeaderNames,
  checkMediaTypes,
  checkMethodNames,
  checkParameterNames,
  checkPathItem,
  checkPaths,
  checkSendable,
} from './check-names.js';
import { checkQuerystring } from './check-querystring.js';
import { checkEncodings, checkParameterStyle, checkPositions } from './check-styles.js';
import type { Diagnostic } from './diagnostic.js';
import type { Kind } from './document-kinds.js';
import { objectAt } from './json.js';
import type { LocatedObject, Lookup } from './lookup.js';

/** An object, and what it is used as. */
export interface KnownObject extends LocatedObject {
  readonly kind: Kind;
}

type Check = (object: LocatedObject, lookup: Lookup) => readonly Diagnostic[];

const checks: Partial<Readonly<Record<Kind, Check>>> = {
  body: checkBody,
  header: checkParameterStyle,
  headers: checkHeaderNames,
  // Names of components tell no type.
  mediaTypes: (object) =>
    object.pointer === '/components/mediaTypes' ? [] : checkMediaTypes(object),
  operation: checkParameterNames,
  parameter: (object, lookup) => [...checkSendable(object), ...checkParameterStyle(object, lookup)],
  pathItem: (object, lookup) => [
    ...checkParameterNames(object, lookup),
    ...checkMethodNames(object),
  ],
  response: checkResponse,
  paths: (object, lookup) => [...checkPaths(object, lookup), ...checkItems(object, lookup)],
};

/** Whether objects of a kind are checked at all; of most there are many, and nothing to say. */
export function isChecked(kind: Kind): boolean {
  return kind in checks;
}

export function checkObjects(objects: readonly KnownObject[], lookup: Lookup): Diagnostic[] {
  const found = objects.flatMap((object) => checks[object.kind]?.(object, lookup) ?? []);
  // Few descriptions have one, and all parameters are looked at for it.
  if (!objects.some(({ kind, node }) => kind === 'parameter' && node['in'] === 'querystring'))
    return found;
  const items = objects.filter(({ kind }) => kind === 'pathItem');
  return [...found, ...items.flatMap((item) => checkQuerystring(item, lookup))];
}

function checkItems(paths: LocatedObject, lookup: Lookup): Diagnostic[] {
  return Object.keys(paths.node).flatMap((path) => {
    const item = path.startsWith('x-') ? undefined : lookup.child(paths, path);
    return item === undefined ? [] : checkPathItem(item, path, lookup);
  });
}

function checkBody(body: LocatedObject, lookup: Lookup): Diagnostic[] {
  return checkContent(body, lookup, false);
}

function checkResponse(response: LocatedObject, lookup: Lookup): Diagnostic[] {
  return checkContent(response, lookup, true);
}

function checkContent(holder: LocatedObject, lookup: Lookup, isAnswer: boolean): Diagnostic[] {
  return Object.keys(objectAt(holder.node, 'content')).flatMap((type) => {
    if (isJsonType(type)) return [];
    const media = lookup.child(holder, 'content', type);
    if (media === undefined) return [];
    // Other answers are not read field by field.
    const isOfFields = hasFields(type) && (!isAnswer || isMultipart(type));
    return [
      ...(isOfFields ? checkEncodings(media, type, lookup) : []),
      ...(isMultipart(type) ? checkPositions(media, lookup) : []),
      ...checkUnread(media, type, isAnswer, lookup),
    ];
  });
}
