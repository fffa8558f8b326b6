/** The keywords that limit arrays and their items. */

import type { ObjectNode, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { ALL_KINDS } from '../analysis/kinds.js';
import { childNode } from '@openapi-counterpart/openapi/schema/children';
import { block, check, guard, line, type Statement } from './code.js';
import { type Emitter, failure, type Subject } from './emitter.js';

export function emitArray(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  return [
    ...emitSize(node, subject, emitter),
    ...emitPrefix(node, subject, emitter),
    ...emitItems(node, subject, emitter),
    ...emitContains(node, subject, emitter),
    ...emitUnique(node, subject, emitter),
  ];
}

function emitSize({ schema }: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const { minItems, maxItems } = schema;
  const length = `${subject.code}.length`;
  const checks: Statement[] = [];
  if (minItems !== undefined && minItems > 0) {
    checks.push(
      check(`${length} < ${minItems}`, failure(subject, 'minItems', String(minItems), emitter)),
    );
  }
  if (maxItems !== undefined) {
    checks.push(
      check(`${length} > ${maxItems}`, failure(subject, 'maxItems', String(maxItems), emitter)),
    );
  }
  return checks;
}

function emitPrefix(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const items = node.schema.prefixItems ?? [];
  return items.flatMap((schema, index) => {
    const item = itemSubject(subject, String(index), emitter);
    const body = emitter.statements(childNode(node, schema, 'prefixItems', index), item);
    if (body.length === 0) return [];
    const reading = line(`const ${item.code} = ${subject.code}[${index}];`);
    return guard(() => `${subject.code}.length > ${index}`, [reading, ...body]);
  });
}

function emitItems(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  if (node.schema.items === undefined) return [];
  const first = node.schema.prefixItems?.length ?? 0;
  return emitEachItem(childNode(node, node.schema.items, 'items'), first, subject, emitter);
}

/** Checks every item from `first` on. */
function emitEachItem(
  items: SchemaNode,
  first: number,
  subject: Subject,
  emitter: Emitter,
): Statement[] {
  const index = emitter.local('index');
  const item = itemSubject(subject, index, emitter);
  const body = emitter.statements(items, item);
  if (body.length === 0) return [];
  const reading = line(`const ${item.code} = ${subject.code}[${index}];`);
  const head = `for (let ${index} = ${first}; ${index} < ${subject.code}.length; ${index} += 1)`;
  return [block(head, [reading, ...body])];
}

export function itemSubject(subject: Subject, index: string, emitter: Emitter): Subject {
  return {
    ...subject,
    code: emitter.local('item'),
    path: [...subject.path, index],
    kinds: ALL_KINDS,
    outermost: false,
    label: `${subject.label}Item`,
  };
}

function emitContains(node: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  const { contains, minContains = 1, maxContains } = node.schema;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return [];
  const matches = emitter.validator(
    childNode(node, contains, 'contains'),
    `${subject.label}Contains`,
  );
  const found = emitter.local('matching');
  const counting = line(
    `const ${found} = ${emitter.module.runtime('countMatching')}(${subject.code}, ${matches});`,
  );
  const checks: Statement[] = [];
  if (minContains > 0) {
    checks.push(
      check(
        `${found} < ${minContains}`,
        failure(subject, 'minContains', String(minContains), emitter),
      ),
    );
  }
  if (maxContains !== undefined) {
    checks.push(
      check(
        `${found} > ${maxContains}`,
        failure(subject, 'maxContains', String(maxContains), emitter),
      ),
    );
  }
  return [counting, ...checks];
}

function emitUnique({ schema }: ObjectNode, subject: Subject, emitter: Emitter): Statement[] {
  if (schema.uniqueItems !== true) return [];
  const when = `!${emitter.module.runtime('hasUniqueItems')}(${subject.code})`;
  return [check(when, failure(subject, 'uniqueItems', 'true', emitter))];
}
