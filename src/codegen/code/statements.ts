/** Prints declarations around data: functions, calls and constants, laid out as Prettier would. */

import { columnsOf, width } from './columns.js';
import { group, ifBreak, indent, join, line, printDoc, softline, type Doc } from './doc.js';
import { literal, printLiteral, printOpenObject, type Data, type DataObject } from './literal.js';

export interface FunctionParts {
  /** What stands before all parameters, such as `export function name`. */
  readonly head: string;
  readonly typeParameters?: readonly string[];
  readonly parameters: readonly string[];
  readonly returns: Doc;
  /** Its statements, laid out for an indentation of two that the first one lacks. */
  readonly body: string;
}

export function printFunction(parts: FunctionParts): string {
  const { head, typeParameters = [], parameters, returns, body } = parts;
  const types = typeParameters.length === 0 ? '' : group(['<', listed(typeParameters), '>']);
  const signature = [head, types, group(['(', listed(parameters), '): ', returns, ' {'])];
  return `${printDoc(signature, 0)}\n  ${body}\n}`;
}

/** An item a line where one line is too short. */
function listed(items: readonly Doc[]): Doc {
  return [indent([softline, join([',', line], items)]), ifBreak(','), softline];
}

/** `export { a, b as c };`, with a name a line where one line is too short. */
export function printExports(names: readonly string[]): string {
  const list = indent([line, join([',', line], names)]);
  return printDoc(group(['export {', list, ifBreak(','), line, '};']), 0);
}

/** `HEAD(ARGUMENTS);` at an indentation, with an argument a line where one line is too short. */
export function printCall(head: string, values: readonly Data[], margin: number): string {
  const flat = `${head}(${values.map(literal).join(', ')});`;
  if (margin + columnsOf(flat) <= width) return flat;
  const inner = margin + 2;
  const lines = values.map((value) => {
    const text = printLiteral(value, { indent: inner, before: inner, after: 1 });
    return `${' '.repeat(inner)}${text},\n`;
  });
  return `${head}(\n${lines.join('')}${' '.repeat(margin)});`;
}

/** `return CALLEE(ARGUMENTS);` in a function, with an argument a line where one line is too short. */
export function printReturn(callee: string, values: readonly Doc[]): string {
  return printDoc(group([`return ${callee}(`, listed(values), ');']), 2);
}

/** `(PARAMETERS) => CALLEE(ARGUMENTS)`, whose call begins a line of its own where one line is too short. */
export function arrowDoc(parameters: string, callee: string, values: readonly string[]): Doc {
  const call = group([`${callee}(`, listed(values), ')']);
  return group([`(${parameters}) =>`, group(indent([line, call]))]);
}

/** `HEAD CALL(ARGUMENTS);`, which begins a line of its own where its head leaves no room. */
export function printConstantCall(head: string, call: string, values: readonly Data[]): string {
  const isLong = columnsOf(`${head} ${call}(`) > width;
  return isLong
    ? `${head}\n  ${printCall(call, values, 2)}`
    : printCall(`${head} ${call}`, values, 0);
}

/** `const NAME: TYPE = { … };` at an indentation that it lacks itself, with a member a line. */
export function printObjectConstant(
  name: string,
  type: string,
  object: DataObject,
  margin = 0,
): string {
  const head = `const ${name}: ${type} =`;
  // Only a head that leaves no room for the brace stands alone.
  if (margin + columnsOf(head) + 2 <= width) return `${head} ${printOpenObject(object, margin)};`;
  const inner = margin + 2;
  return `${head}\n${' '.repeat(inner)}${printOpenObject(object, inner)};`;
}
