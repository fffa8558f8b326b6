/** Finds names that no message can have, and names that two things have of which one counts. */

import { canonicalType } from '@openapi-counterpart/runtime';
import { diagnose, type Diagnostic } from './diagnostic.js';
import type { DiagnosticCode } from './diagnostics.js';
import { arrayAt, objectAt, stringAt } from './json.js';
import { positionOfKey } from './locate.js';
import type { LocatedObject, Lookup } from './lookup.js';
import { methods, operationsIn } from './path-items.js';
import { parameterKey } from './parameter-key.js';
import { childPointer } from './schema/pointers.js';
import { isToken, tokenPattern } from './token.js';

type Found = readonly [code: DiagnosticCode, path: readonly (string | number)[], message: string];

function located({ document, pointer }: LocatedObject, found: readonly Found[]): Diagnostic[] {
  return found.map(([code, path, message]) =>
    diagnose(code, message, positionOfKey(document.source, childPointer(pointer, ...path))),
  );
}

/** Of the paths of a description: templates that lead nowhere, and those that are the same to a server. */
export function checkPaths(paths: LocatedObject, lookup: Lookup): Diagnostic[] {
  const known = new Map<string, string>();
  const found: Found[] = [];
  for (const path of Object.keys(paths.node).filter((key) => !key.startsWith('x-'))) {
    const fault = templateFault(path);
    if (fault !== undefined) found.push(['counterpart/path-template', [path], fault]);
    if (fault !== undefined) continue;
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([text]) => text);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) {
      found.push(['counterpart/duplicate', [path], `The path has ${JSON.stringify(twice)} twice.`]);
    }
    const item = lookup.child(paths, path);
    for (const { method } of item === undefined ? [] : operationsIn(item.node)) {
      const key = `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, path);
      else if (other !== path) {
        const message = `To a server the path is the same as ${JSON.stringify(other)}, which takes its requests.`;
        found.push(['counterpart/duplicate', [path], message]);
      }
    }
  }
  return located(paths, found);
}

/** Why no request leads to a path; nothing where one does. */
function templateFault(path: string): string | undefined {
  const quoted = JSON.stringify(path);
  if (!path.startsWith('/')) return `The path ${quoted} does not begin with a slash.`;
  if (/\{\}/.test(path)) return `The path ${quoted} has a parameter without a name.`;
  const rest = path.replaceAll(/\{[^{}]+\}/g, '');
  if (/[{}]/.test(rest)) return `The braces of the path ${quoted} do not close each other.`;
  // What a parameter holds is encoded.
  const [end] = /[?#]/.exec(rest) ?? [];
  if (end === undefined) return undefined;
  const what =
    end === '#' ? 'a fragment, which is in no request' : 'a query, which is no part of it';
  return `The path ${quoted} has ${what}: no server or mock takes a request by it.`;
}

/** Of the parameters of a path item, or of an operation in it: names that come twice, or that the path does not have. */
export function checkParameterNames(holder: LocatedObject, lookup: Lookup): Diagnostic[] {
  const known = new Set<string>();
  const found = arrayAt(holder.node, 'parameters').flatMap((_, index): Found[] => {
    const parameter = lookup.child(holder, 'parameters', index)?.node ?? {};
    const [name, place] = [stringAt(parameter, 'name'), stringAt(parameter, 'in')];
    if (name === undefined || place === undefined) return [];
    const key = parameterKey(place, name);
    const isKnown = known.has(key);
    known.add(key);
    const message = `The ${place} parameter ${JSON.stringify(name)} is here twice; the last one counts.`;
    return isKnown ? [['counterpart/duplicate', ['parameters', index], message]] : [];
  });
  return located(holder, found);
}

/** Of the operations of a path: parameters that its template does not have, and bodies that fetch does not send. */
export function checkPathItem(item: LocatedObject, path: string, lookup: Lookup): Diagnostic[] {
  const holders = [
    item,
    ...operationsIn(item.node).map(({ operation, place }) => ({
      ...item,
      node: operation,
      pointer: childPointer(item.pointer, ...place),
    })),
  ];
  const unnamed = holders.flatMap((holder) =>
    located(
      holder,
      arrayAt(holder.node, 'parameters').flatMap((_, index): Found[] => {
        const parameter = lookup.child(holder, 'parameters', index)?.node ?? {};
        const name = stringAt(parameter, 'name') ?? '';
        if (parameter['in'] !== 'path' || path.includes(`{${name}}`)) return [];
        const message = `The path ${JSON.stringify(path)} has no {${name}}, so that the parameter has no effect.`;
        return [['counterpart/ignored-member', ['parameters', index], message]];
      }),
    ),
  );
  return [...unnamed, ...checkMethods(item)];
}

function checkMethods(item: LocatedObject): Diagnostic[] {
  const found = methods
    .filter((method) => /^(get|head|trace)$/.test(method))
    .flatMap((method): Found[] => {
      const operation = item.node[method];
      const hasBody =
        typeof operation === 'object' && operation !== null && 'requestBody' in operation;
      const message = `fetch, by which clients call, sends no body with ${method.toUpperCase()}: a server alone takes it.`;
      return hasBody ? [['counterpart/ignored-member', [method, 'requestBody'], message]] : [];
    });
  return located(item, found);
}

/** One way to match each text: white space before a semicolon belongs to no parameter. */
const mediaType = new RegExp(
  `^${tokenPattern}/${tokenPattern}(?:[ \\t]*;(?:[ \\t]*${tokenPattern}(?:=(?:[^\\s;",]*|"[^"\\p{Cc}]*"))?)?)*[ \\t]*$`,
  'u',
);

/** Of a map of media types: keys that are none, and those that are the same as others. */
export function checkMediaTypes(content: LocatedObject): Diagnostic[] {
  const known = new Map<string, string>();
  const found = Object.keys(content.node).flatMap((key): Found[] => {
    if (!mediaType.test(key)) {
      const message = `${JSON.stringify(key)} is no media type, which has the form type/subtype.`;
      return [['counterpart/media-type', [key], message]];
    }
    const type = canonicalType(key);
    const other = known.get(type);
    if (other === undefined) known.set(type, key);
    const message = `${JSON.stringify(key)} is the same media type as ${JSON.stringify(other)}, which counts.`;
    return other === undefined ? [] : [['counterpart/duplicate', [key], message]];
  });
  return located(content, found);
}

/** Of a parameter: a header or cookie whose name no message can have. */
export function checkSendable(parameter: LocatedObject): Diagnostic[] {
  const { node } = parameter;
  const [name, place] = [stringAt(node, 'name'), stringAt(node, 'in')];
  if (name === undefined || (place !== 'header' && place !== 'cookie') || isToken(name)) return [];
  return located(parameter, [unsendable(place, name, 'name')]);
}

/** Of a map of headers: names that no header can have. */
export function checkHeaderNames(headers: LocatedObject): Diagnostic[] {
  const found = Object.keys(headers.node)
    .filter((name) => !isToken(name))
    .map((name) => unsendable('header', name, name));
  return located(headers, found);
}

/** Of a path item: methods that no request can have, and those that have a member of their own beside. */
export function checkMethodNames(item: LocatedObject): Diagnostic[] {
  const key = 'additionalOperations';
  const found = Object.keys(objectAt(item.node, key)).flatMap((name): Found[] => {
    if (!isToken(name)) {
      const message = `No method can be called ${JSON.stringify(name)} (RFC 9110, section 9.1), so that the operation is left out.`;
      return [['counterpart/unsendable-name', [key, name], message]];
    }
    const member = methods.find((method) => method === name.toLowerCase());
    if (member === undefined || !(member in item.node)) return [];
    const message = `${JSON.stringify(name)} is the same method as the member ${member} beside it, which takes its requests.`;
    return [['counterpart/duplicate', [key, name], message]];
  });
  return located(item, found);
}

function unsendable(place: string, name: string, key: string): Found {
  const message = `No ${place} can be called ${JSON.stringify(name)} (RFC 9110, section 5.6.2).`;
  return ['counterpart/unsendable-name', [key], message];
}
