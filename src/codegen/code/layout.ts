/** Lays out code that was emitted a statement a line: indented, and broken where a line is too long. */

import { columnsOf, width } from './columns.js';
import { group, indent, line, printDoc, type Doc } from './doc.js';
import { expressionDoc, testDoc, valueDoc } from './expression-doc.js';
import { parseExpression } from './expression.js';

/** The statements with their lines indented, but for the first, and as many lines as each of them needs. */
export function layOut(statements: string, margin: number): string {
  const laidOut: string[] = [];
  let indentation = margin;
  for (const statement of statements.split('\n')) {
    if (statement.startsWith('}')) indentation -= 2;
    laidOut.push(' '.repeat(indentation) + layOutStatement(statement, indentation));
    if (statement.endsWith('{')) indentation += 2;
  }
  return laidOut.join('\n').trimStart();
}

/** A statement at an indentation that its first line lacks. */
export function layOutStatement(statement: string, margin: number): string {
  if (margin + columnsOf(statement) <= width) return statement;
  const doc = statementDoc(statement);
  return doc === undefined ? statement : printDoc(doc, margin);
}

/** Where a statement may break; nothing for those of other forms, whose lines are as long as they are. */
function statementDoc(statement: string): Doc | undefined {
  const condition = /^((?:\} else )?if )\((.*)\) (\{|return \w+;)$/.exec(statement);
  if (condition !== null) {
    const [, head = '', test = '', body = ''] = condition;
    const parsed = parseExpression(test);
    const rest = body === '{' ? ' {' : indent([line, body]);
    return parsed && group([head, '(', testDoc(parsed), ')', rest]);
  }
  const constant = /^(const [\w$]+(?:: \w+)? =) (.*);$/.exec(statement);
  if (constant !== null) {
    const [, head = '', value = ''] = constant;
    const parsed = parseExpression(value);
    return parsed && [group([head, valueDoc(parsed)]), ';'];
  }
  const parsed = parseExpression(statement.replace(/;$/, ''));
  return parsed && [group(expressionDoc(parsed)), ';'];
}

const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()[\]{}]|&&|\|\||\?/g;

/** Whether an operator stands outside of all parentheses and strings. */
export function hasOutermost(condition: string, operator: string): boolean {
  let depth = 0;
  for (const [found] of condition.matchAll(tokens)) {
    if ('([{'.includes(found)) depth += 1;
    else if (')]}'.includes(found)) depth -= 1;
    else if (depth === 0 && found === operator) return true;
  }
  return false;
}
