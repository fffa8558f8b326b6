/** Compares the parameters of an operation. */

import { isJsonType } from '@openapi-counterpart/runtime';
import { stringAt } from '../json.js';
import type { Direction, Finding } from './change.js';
import type { Pair } from './compare-objects.js';
import { finding, quoted, type Places } from './finding.js';
import type { ReadOperation } from './operations.js';
import { isNumberOrTruthValue, isScalar } from './scalar.js';
import { nodeOf, type SchemaNode } from './schema-node.js';
import { childrenOf, follow, objectOf, step, type Located, type Sources } from './sources.js';

/** What stands beside schemas, and the schemas to compare: all of one direction. */
export interface Part {
  readonly direction: Direction;
  readonly findings: readonly Finding[];
  readonly pairs: readonly Pair[];
}

export function compareParameters(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Part {
  const keys = new Set([...old.parameters.keys(), ...current.parameters.keys()]);
  const parts = [...keys].map((key) => {
    const before = old.parameters.get(key);
    const after = current.parameters.get(key);
    if (before !== undefined && after !== undefined)
      return compareParameter(before, after, sources);
    // A template names its parameters, whether they are described or not.
    if (key.startsWith('path ')) return { findings: [], pairs: [] };
    const places = { old: before ?? old.at, new: after ?? current.at };
    return { findings: onlyIn(before, after, places), pairs: [] };
  });
  return {
    direction: 'request',
    findings: parts.flatMap(({ findings }) => findings),
    pairs: parts.flatMap(({ pairs }) => pairs),
  };
}

function onlyIn(
  before: Located | undefined,
  after: Located | undefined,
  places: Places,
): Finding[] {
  if (after !== undefined) {
    const code = isRequired(after) ? 'required-parameter-added' : 'optional-parameter-added';
    const kind = isRequired(after) ? 'required ' : '';
    return [finding(code, `new ${kind}${nameOf(after)}`, places)];
  }
  if (before === undefined) return [];
  const code = isRequired(before) ? 'required-parameter-removed' : 'optional-parameter-removed';
  return [finding(code, `${nameOf(before)} is gone`, places)];
}

function isRequired(parameter: Located): boolean {
  return objectOf(parameter)['required'] === true || objectOf(parameter)['in'] === 'path';
}

function nameOf(parameter: Located): string {
  const { in: place, name } = objectOf(parameter);
  const words = place === 'header' ? 'header' : `${String(place)} parameter`;
  return `${words} ${quoted(String(name))}`;
}

function compareParameter(
  before: Located,
  after: Located,
  sources: { readonly old: Sources; readonly new: Sources },
): Pick<Part, 'findings' | 'pairs'> {
  const places = { old: before, new: after };
  const was = isRequired(before);
  const is = isRequired(after);
  const name = nameOf(after);
  const wasWritten = serialisation(before, sources.old);
  const isWritten = serialisation(after, sources.new);
  const wasDeprecated = objectOf(before)['deprecated'] === true;
  const isDeprecated = objectOf(after)['deprecated'] === true;
  const findings = [
    ...(is && !was
      ? [finding('parameter-became-required', `${name} is required now`, places)]
      : []),
    ...(was && !is
      ? [finding('parameter-became-optional', `${name} may be left out now`, places)]
      : []),
    ...(wasWritten === isWritten || plainText(before, sources.old) === plainText(after, sources.new)
      ? []
      : [
          finding(
            'parameter-serialisation-changed',
            `${name} changes from ${wasWritten} to ${isWritten}`,
            places,
          ),
        ]),
    ...(wasDeprecated === isDeprecated
      ? []
      : [
          finding(
            'parameter-deprecated',
            `${name} is ${isDeprecated ? 'deprecated now' : 'no longer deprecated'}`,
            places,
          ),
        ]),
  ];
  const pair = { old: schemaOf(before, sources.old), new: schemaOf(after, sources.new) };
  return { findings, pairs: [pair] };
}

/** The schema of a parameter or header, which may be the one of its only media type. */
export function schemaOf(holder: Located, sources: Sources): SchemaNode {
  const [media] = childrenOf(step(holder, 'content'));
  const schema = step(media === undefined ? holder : follow(sources, media[1]), 'schema');
  return schema === undefined ? nodeOf([], holder) : nodeOf([schema], schema);
}

/** How a value becomes text, in full: what is left out has its default. */
function serialisation(parameter: Located, sources: Sources): string {
  const value = objectOf(parameter);
  const [media] = childrenOf(step(parameter, 'content'));
  if (media !== undefined) return `\`content: ${media[0]}\``;
  const usual = usualStyle(parameter);
  const style = stringAt(value, 'style') ?? usual;
  // There is nothing to take apart.
  if (isScalar(sources, step(parameter, 'schema'))) return `\`style: ${style}\``;
  const explode = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form';
  return `\`style: ${style}, explode: ${explode}\``;
}

function usualStyle(parameter: Located): string {
  const place = stringAt(objectOf(parameter), 'in');
  return place === 'query' || place === 'cookie' ? 'form' : 'simple';
}

/** How a value becomes text where its JSON is no other than the text by `style`. */
function plainText(parameter: Located, sources: Sources): string {
  const [media] = childrenOf(step(parameter, 'content'));
  if (media === undefined) return serialisation(parameter, sources);
  const [type, content] = media;
  const schema = step(follow(sources, content), 'schema');
  return isJsonType(type) && isNumberOrTruthValue(sources, schema)
    ? `\`style: ${usualStyle(parameter)}\``
    : serialisation(parameter, sources);
}
