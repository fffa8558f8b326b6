/** Compares what schemas say that no value shows: defaults, marks, discriminators. */

import { isObject, objectAt, type Json } from '../json.js';
import type { Finding } from './change.js';
import type { ChangeCode } from './codes.js';
import type { Pair } from './compare-objects.js';
import { finding, shown } from './finding.js';
import type { SchemaNode, SchemaReader } from './schema-node.js';
import { textOf } from './joined-schema.js';
import { objectOf } from './sources.js';

interface Remark {
  readonly keyword: string;
  readonly code: ChangeCode;
  readonly message: (old: Json | undefined, current: Json | undefined) => string;
}

const remarks: readonly Remark[] = [
  { keyword: 'default', code: 'default-changed', message: defaultMessage },
  mark('deprecated', 'property-deprecated'),
  mark('readOnly', 'access-changed'),
  mark('writeOnly', 'access-changed'),
  {
    keyword: 'discriminator',
    code: 'discriminator-changed',
    message: () => '`discriminator` changed',
  },
];

function defaultMessage(old: Json | undefined, current: Json | undefined): string {
  if (old === undefined) return `\`default\` is ${shown(current ?? null)} now`;
  if (current === undefined) return `\`default\` ${shown(old)} is gone`;
  return `\`default\` changes from ${shown(old)} to ${shown(current)}`;
}

function mark(keyword: string, code: ChangeCode): Remark {
  const message: Remark['message'] = (_, current) =>
    current === true ? `\`${keyword}\` now` : `no longer \`${keyword}\``;
  return { keyword, code, message };
}

/** Looks at a schema and what it refers to, not into its alternatives. */
export function compareRemarks(pair: Pair, old: SchemaReader, current: SchemaReader): Finding[] {
  return remarks.flatMap(({ keyword, code, message }) => {
    const before = remarkIn(pair.old, old, keyword);
    const after = remarkIn(pair.new, current, keyword);
    if (textOf(before) === textOf(after)) return [];
    return [finding(code, message(before, after), { old: pair.old.at, new: pair.new.at })];
  });
}

function remarkIn(node: SchemaNode, reader: SchemaReader, keyword: string): Json | undefined {
  const value = reader
    .leaves(node)
    .map((leaf) => objectOf(leaf)[keyword])
    .find((found) => found !== undefined);
  // A mark that is false says nothing.
  if (value === false && keyword !== 'default') return undefined;
  return keyword === 'discriminator' ? withoutTargets(value) : value;
}

/** A discriminator without the schemas that its values are mapped to: these may have other names. */
function withoutTargets(discriminator: Json | undefined): Json | undefined {
  if (!isObject(discriminator)) return discriminator;
  const values = Object.keys(objectAt(discriminator, 'mapping')).toSorted();
  return { propertyName: discriminator['propertyName'] ?? null, values };
}
