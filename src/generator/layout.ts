/** Lays out plain code as Prettier would, where that is certain: most of what is emitted needs nothing cleverer. */

import { columnsOf } from './columns.js';

const width = 100;

/**
 * The text of a declaration that was emitted a statement a line, indented and wrapped; nothing where
 * a line would need breaking in a way that only Prettier knows.
 */
export function layOut(declaration: string): string | undefined {
  const lines: string[] = [];
  let depth = 0;
  for (const line of declaration.split('\n')) {
    if (line.startsWith('}')) depth -= 1;
    const laidOut = layOutLine(line, depth * 2);
    if (laidOut === undefined) return undefined;
    lines.push(...laidOut);
    if (line.endsWith('{')) depth += 1;
  }
  return lines.join('\n');
}

function layOutLine(line: string, indent: number): string[] | undefined {
  const margin = ' '.repeat(indent);
  if (indent + columnsOf(line) <= width) return [`${margin}${line}`];
  const parts = /^((?:\} else )?if )\((.*)\) (return \w+;)$/.exec(line);
  if (parts === null) return undefined;
  const [, head = '', condition = '', body = ''] = parts;
  const inner = `${margin}  `;
  const short = `${margin}${head}(${condition})`;
  if (columnsOf(short) <= width) return [short, `${inner}${body}`];
  const operands = splitConjunction(condition);
  const broken = operands.map((operand, index) =>
    index < operands.length - 1 ? `${inner}${operand} &&` : `${inner}${operand}`,
  );
  const isCertain = operands.length > 1 && broken.every((item) => columnsOf(item) <= width);
  return isCertain ? [`${margin}${head}(`, ...broken, `${margin})`, `${inner}${body}`] : undefined;
}

/** The operands of `a && b && c`, not those of conjunctions in parentheses or strings. */
export function splitConjunction(condition: string): string[] {
  const operands: string[] = [];
  let start = 0;
  for (const at of outermost(condition, '&&')) {
    operands.push(condition.slice(start, at).trim());
    start = at + '&&'.length;
  }
  return [...operands, condition.slice(start).trim()];
}

/** Whether an operator stands outside of all parentheses and strings. */
export function hasOutermost(condition: string, operator: string): boolean {
  return !outermost(condition, operator).next().done;
}

const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()[\]{}]|&&|\|\||[?]/g;

function* outermost(condition: string, operator: string): Generator<number> {
  let depth = 0;
  for (const { 0: token, index } of condition.matchAll(tokens)) {
    if ('([{'.includes(token)) depth += 1;
    else if (')]}'.includes(token)) depth -= 1;
    else if (depth === 0 && token === operator) yield index;
  }
}
