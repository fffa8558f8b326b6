/** Where expressions may break, by the rules of Prettier. */

import { choice, fill, group, ifBreak, indent, join, line, softline, type Doc } from './doc.js';
import type {
  Call,
  Conditional,
  Expression,
  List,
  ObjectLiteral,
  Operation,
} from './expression.js';

/** The test of an `if`, between its parentheses. */
export function testDoc(test: Expression): Doc {
  if (isNegatedLogical(test)) return expressionDoc(test);
  const parts = test.kind === 'operation' ? operands(test, undefined, true) : expressionDoc(test);
  return group([indent([softline, parts]), softline]);
}

/** What follows the sign of an assignment: it begins a line of its own where its first break comes too late. */
export function valueDoc(value: Expression): Doc {
  const isTied = value.kind === 'access' || (value.kind === 'word' && /^['"]/.test(value.text));
  if (isTied) return group(indent([line, expressionDoc(value)]));
  const afterSign = group(indent(line));
  return [afterSign, indent(expressionDoc(value), afterSign)];
}

export function expressionDoc(expression: Expression, parent?: Expression): Doc {
  switch (expression.kind) {
    case 'word':
      return expression.text;
    case 'parentheses':
      return ['(', parenthesised(expression.inner, parent), ')'];
    case 'negation':
      return ['!', expressionDoc(expression.operand, expression)];
    case 'operation':
      return operationDoc(expression, parent);
    case 'conditional':
      return conditionalDoc(expression);
    case 'call':
      return [expressionDoc(expression.callee, expression), argumentsDoc(expression)];
    case 'access':
      return [
        expressionDoc(expression.object, expression),
        group(['[', indent([softline, expressionDoc(expression.key, expression)]), softline, ']']),
      ];
    case 'list':
      return listDoc(expression);
    case 'object':
      return objectDoc(expression);
  }
}

/** Only of a negation do parentheses break themselves. */
function parenthesised(inner: Expression, parent: Expression | undefined): Doc {
  if (inner.kind !== 'operation' || parent?.kind !== 'negation')
    return expressionDoc(inner, parent);
  return group([indent([softline, operands(inner, parent, false)]), softline]);
}

function operationDoc(operation: Operation, parent: Expression | undefined): Doc {
  const parts = operands(operation, parent, false);
  if (parent?.kind === 'conditional') return group(parts);
  const [head = '', ...rest] = parts;
  return group([head, indent(rest)]);
}

/** The operands of operators that bind alike, side by side; what is inside them is a step further in. */
function operands(
  operation: Operation,
  parent: Expression | undefined,
  isTest: boolean,
): readonly Doc[] {
  const { left, operator, right } = operation;
  const isFlat = left.kind === 'operation' && bindsAlike(left.operator, operator);
  const first = isFlat
    ? operands(left, operation, isTest)
    : [group(expressionDoc(left, operation))];
  const rightDoc = [operator, line, expressionDoc(right, operation)];
  const hasSame = [parent, left, right].some((other) => isSameKind(other, operation));
  const isGrouped = !(isTest && isLogical(operation)) && !hasSame;
  return [...first, ' ', isGrouped ? group(rightDoc) : rightDoc];
}

/** The parentheses of such a test stand beside those of the statement. */
function isNegatedLogical(test: Expression): boolean {
  if (test.kind !== 'negation' || test.operand.kind !== 'parentheses') return false;
  const { inner } = test.operand;
  return inner.kind === 'operation' && isLogical(inner);
}

function isLogical({ operator }: Operation): boolean {
  return operator === '&&' || operator === '||';
}

/** Parentheses are none of an expression's own: what stands in them counts. */
function isSameKind(other: Expression | undefined, operation: Operation): boolean {
  const inner = other?.kind === 'parentheses' ? other.inner : other;
  return inner?.kind === 'operation' && isLogical(inner) === isLogical(operation);
}

function bindsAlike(inner: string, outer: string): boolean {
  return inner === outer && /^(?:\|\||&&|\+)$/.test(outer);
}

function conditionalDoc(expression: Conditional): Doc {
  const { test, consequent, alternate } = expression;
  const branch = (value: Expression): Doc => indent(expressionDoc(value, expression));
  const branches = [line, '? ', branch(consequent), line, ': ', branch(alternate)];
  return group([expressionDoc(test, expression), indent(branches)]);
}

function argumentsDoc(call: Call): Doc {
  const { arguments: values } = call;
  if (values.length === 0) return '()';
  const docs = values.map((value) => expressionDoc(value, call));
  const broken = (breaks: boolean): Doc =>
    group(['(', indent([softline, join([',', line], docs)]), ifBreak(','), softline, ')'], breaks);
  const last = values.at(-1);
  const lastDoc = docs.at(-1) ?? '';
  if (last === undefined || !isExpandable(last, values)) return broken(false);
  const head = docs.slice(0, -1).map((doc) => [doc, ', ']);
  return choice([['(', head, lastDoc, ')'], ['(', head, group(lastDoc, true), ')'], broken(true)]);
}

/** Whether the last argument breaks while the others stay beside the parenthesis. */
function isExpandable(last: Expression, values: readonly Expression[]): boolean {
  const before = values.at(-2);
  if (before?.kind === last.kind) return false;
  if (last.kind === 'object') return last.members.length > 0;
  return last.kind === 'list' && last.items.length > 0 && !(values.length > 1 && isNumbers(last));
}

function listDoc(list: List): Doc {
  const { items } = list;
  if (items.length === 0) return '[]';
  if (isNumbers(list)) {
    return group(['[', indent([softline, fill(items.map(textOf)), ifBreak(',')]), softline, ']']);
  }
  const docs = items.map((item) => expressionDoc(item, list));
  return group(
    ['[', indent([softline, join([',', line], docs)]), ifBreak(','), softline, ']'],
    isMatrix(items),
  );
}

function textOf(expression: Expression): string {
  return expression.kind === 'word' ? expression.text : '';
}

function isNumbers({ items }: List): boolean {
  return items.length > 1 && items.every((item) => /^-?\d/.test(textOf(item)));
}

/** Several lists, or objects, that each hold several things. */
function isMatrix(items: readonly Expression[]): boolean {
  if (items.length < 2) return false;
  return (
    items.every((item) => item.kind === 'list' && item.items.length > 1) ||
    items.every((item) => item.kind === 'object' && item.members.length > 1)
  );
}

function objectDoc({ isConst, members }: ObjectLiteral): Doc {
  const suffix = isConst ? ' as const' : '';
  if (members.length === 0) return `{}${suffix}`;
  const docs = members.map(({ key, value }) => group([key, ':', valueDoc(value)]));
  const object = group(['{', indent([line, join([',', line], docs)]), ifBreak(','), line, '}']);
  return isConst ? [object, suffix] : object;
}
