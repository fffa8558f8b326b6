/** anyOf and oneOf: the kind of the value and a tag property pick the alternative wherever they can. */

import { stringLiteral } from '../../code/escape.js';
import type {
  AlternativesKeyword,
  JsonKind,
  ObjectNode,
  SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { enumeratedValues } from '../analysis/enumerations.js';
import { type Kinds, possibleKinds } from '../analysis/kinds.js';
import { findTag, tagOfReferences, type TagProperty } from '../analysis/tags.js';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { block, check, disjunction, guard, line, type Statement } from './code.js';
import {
  type Emitter,
  failure,
  presentReportOf,
  reportOf,
  stopping,
  type Subject,
  subjectMismatch,
  subjectTest,
  typeFailure,
} from './emitter.js';
import { spellings, valueLiteral } from './values.js';
import { propertyOf } from './objects.js';
import { emitValues } from './values.js';

/** One keyword with its alternatives, in the schema that has it. */
interface Alternatives {
  readonly keyword: AlternativesKeyword;
  readonly node: ObjectNode;
}

/** The alternatives that values of some kinds can match. */
interface Group {
  readonly kinds: Kinds;
  readonly branches: readonly SchemaNode[];
}

export function emitAlternatives(
  keyword: AlternativesKeyword,
  node: ObjectNode,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const branches = node.schema[keyword]?.map((schema, index) =>
    childNode(node, schema, keyword, index),
  );
  if (branches === undefined) return [];
  const values = enumeratedValues(keyword, branches, emitter.analysis);
  if (values !== undefined) return [emitValues(values, subject, emitter)];
  const groups = groupByKind(branches, subject, emitter);
  const [group] = groups;
  const alternatives = { keyword, node };
  return groups.length === 1 && group !== undefined
    ? emitGroup(group, alternatives, subject, emitter)
    : emitByKind(groups, alternatives, subject, emitter);
}

/** The kinds the subject can have, together where the same branches are left for them. */
function groupByKind(branches: readonly SchemaNode[], subject: Subject, emitter: Emitter): Group[] {
  const possible = branches.map((branch) => possibleKinds(branch, emitter.analysis));
  const groups = new Map<string, { kinds: Set<JsonKind>; branches: readonly SchemaNode[] }>();
  for (const kind of subject.kinds) {
    const candidates = [...branches.keys()].filter((index) => possible[index]?.has(kind) === true);
    const key = candidates.join();
    const group = groups.get(key) ?? {
      kinds: new Set(),
      branches: branches.filter((_, index) => candidates.includes(index)),
    };
    group.kinds.add(kind);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One condition a group; values of a kind that no branch takes end in the last else. */
function emitByKind(
  groups: readonly Group[],
  alternatives: Alternatives,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const emitted = groups
    .filter((group) => group.branches.length > 0)
    .map((group) => ({ group, body: emitGroup(group, alternatives, subject, emitter) }));
  const kindsWhere = (condition: (body: readonly Statement[]) => boolean): JsonKind[] =>
    emitted.filter(({ body }) => condition(body)).flatMap(({ group }) => [...group.kinds]);
  let otherwise: Statement[] = [];
  if (emitted.length < groups.length) {
    const unconditional = kindsWhere((body) => body.length === 0);
    const fails = typeFailure(
      kindsWhere(() => true),
      subject,
      emitter,
    );
    otherwise = [check(subjectMismatch(unconditional, subject, emitter), fails)];
  }
  for (const { group, body } of emitted.filter((entry) => entry.body.length > 0).toReversed()) {
    otherwise = guard(() => subjectTest([...group.kinds], subject, emitter), body, otherwise);
  }
  return otherwise;
}

/** Checks the subject, which is of one of the group's kinds. */
function emitGroup(
  { kinds, branches }: Group,
  alternatives: Alternatives,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const [only] = branches;
  const narrowed: Subject = { ...subject, kinds, outermost: false };
  if (only === undefined) return [check('', failure(subject, 'false', 'true', emitter))];
  if (branches.length === 1) return emitter.statements(only, narrowed);
  const isOpen = branches.some((branch) => emitter.analysis.acceptsEverything(branch));
  if (isOpen && alternatives.keyword === 'anyOf') return [];
  const property = alternatives.node.schema.discriminator?.propertyName;
  const tag = isObjectsOnly(kinds)
    ? findTag(branches, property, emitter.analysis, emitter.direction)
    : undefined;
  if (tag !== undefined) return emitSwitch(tag, branches, narrowed, emitter);
  return [emitEachBranch(branches, alternatives, narrowed, emitter)];
}

function isObjectsOnly(kinds: Kinds): boolean {
  return kinds.size === 1 && kinds.has('object');
}

/** The tag selects the one branch that can match. */
function emitSwitch(
  tag: TagProperty,
  branches: readonly SchemaNode[],
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const value = emitter.local(tag.name);
  const cases = branches.map((branch, index) => {
    const values = [...(tag.values[index] ?? [])];
    const body = emitter.statements(branch, { ...subject, label: `${subject.label}${index + 1}` });
    return block(
      spellings(values, emitter)
        .map((allowed) => `case ${valueLiteral(emitter, allowed)}:`)
        .join('\n'),
      [...body, line('break;')],
    );
  });
  const allowed = valueLiteral(
    emitter,
    tag.values.flatMap((values) => [...values]),
  );
  const rejecting = [reportOf(subject), subject.code, stringLiteral(tag.name), allowed, value].join(
    ', ',
  );
  const fallback = block('default:', [
    check('', `${emitter.module.runtime('rejectTag')}(${rejecting})`),
  ]);
  return [
    line(`const ${value} = ${propertyOf(subject, tag.name, emitter)};`),
    block(`switch (${value})`, [...cases, fallback]),
  ];
}

/** Each branch has to be tried. */
function emitEachBranch(
  branches: readonly SchemaNode[],
  { keyword, node }: Alternatives,
  subject: Subject,
  emitter: Emitter,
): Statement {
  const names = branches.map((branch, index) =>
    emitter.validator(branch, `${subject.label}${index + 1}`),
  );
  const isShared = emitter.analysis.sharedAlternatives.multiply(node);
  const calls = names.map((name) =>
    isShared
      ? `${emitter.module.runtime('tried')}(${name}, ${subject.code})`
      : `${name}(${subject.code})`,
  );
  const tag = tagOfReferences(node, branches, emitter.analysis);
  const list = [presentReportOf(subject), subject.code, `[${names.join(', ')}]`];
  if (tag !== undefined) {
    const entries = valueLiteral(
      emitter,
      [...tag.branches].flatMap(([value, branch]) =>
        spellings([value], emitter).map((spelled) => [spelled, branch]),
      ),
    );
    const fallback = tag.fallback === undefined ? '' : `, fallback: ${tag.fallback}`;
    const value = `{ property: ${stringLiteral(tag.property)}, branches: new Map${emitter.module.typed('<unknown, number>')}(${entries})${fallback} }`;
    list.push(emitter.module.constant(`tag${subject.label}`, value));
  }
  const explained = `${emitter.module.runtime(keyword)}(${list.join(', ')})`;
  const silent = keyword === 'anyOf' ? disjunction(...calls) : exactlyOne(calls);
  return check(`!(report === undefined ? ${silent} : ${explained})`, stopping(emitter));
}

function exactlyOne(calls: readonly string[]): string {
  if (calls.length === 2) return calls.join(' !== ');
  return `${calls.map((call) => `Number(${call})`).join(' + ')} === 1`;
}
