/** Lays out plain code as Prettier would, where that is certain: most of what is emitted needs nothing cleverer. */

import { columnsOf, width } from './columns.js';

/**
 * The text of a declaration that was emitted a statement a line, indented and wrapped; nothing where
 * a line would need breaking in a way that only Prettier knows.
 */
export function layOut(declaration: string): string | undefined {
  const lines: string[] = [];
  let depth = 0;
  for (const line of declaration.split('\n')) {
    // Lines that begin or break off in the middle of something were not emitted a statement a line.
    if (/^\s|[([]$/.test(line)) return undefined;
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
  if (fits(`${margin}${line}`)) return [`${margin}${line}`];
  return (
    breakList(line, margin) ??
    breakCondition(line, margin) ??
    breakUnion(line, margin) ??
    breakParameters(line, margin)
  );
}

function fits(line: string): boolean {
  return columnsOf(line) <= width;
}

const lists = [
  /^(import (?:type )?\{) (.*) (\} from '[^']*';)$/,
  /^(const [\w$]+ = new Set<\w+>\(\[)(.*)(\]\);)$/,
];

/** Imports and sets: an item a line. */
function breakList(line: string, margin: string): string[] | undefined {
  const parts = lists.map((pattern) => pattern.exec(line)).find((match) => match !== null);
  if (!parts) return undefined;
  const [, open = '', text = '', close = ''] = parts;
  const items = splitAt(text, ',');
  // Of numbers Prettier puts as many on a line as fit.
  const isCertain =
    items.some((item) => !/^-?[\d.]/.test(item)) && items.every((item) => !item.startsWith('{'));
  const lines = items.map((item) => `${margin}  ${item},`);
  return isCertain ? [`${margin}${open}`, ...lines, `${margin}${close}`] : undefined;
}

/** `if (a && b) return false;` */
function breakCondition(line: string, margin: string): string[] | undefined {
  const parts = /^((?:\} else )?if )\((.*)\) (return \w+;)$/.exec(line);
  if (parts === null) return undefined;
  const [, head = '', condition = '', body = ''] = parts;
  const short = `${margin}${head}(${condition})`;
  if (fits(short)) return [short, `${margin}  ${body}`];
  const operands = splitAt(condition, '&&');
  if (operands.length < 2) return undefined;
  const broken = operands.map((operand, index) =>
    layOutOperand(operand, `${margin}  `, index < operands.length - 1 ? ' &&' : ''),
  );
  if (broken.includes(undefined)) return undefined;
  const lines = broken.flatMap((operand) => operand ?? []);
  return [`${margin}${head}(`, ...lines, `${margin})`, `${margin}  ${body}`];
}

/** `export type A = B | C;` */
function breakUnion(line: string, margin: string): string[] | undefined {
  const parts = /^((?:export )?type \w+ =) (.*);$/.exec(line);
  if (parts === null) return undefined;
  const [, head = '', union = ''] = parts;
  const members = splitAt(union, '|', typeBrackets);
  if (members.length < 2) return undefined;
  const short = `${margin}  ${union};`;
  if (fits(short)) return [`${margin}${head}`, short];
  const lines = members.map((member) => `${margin}  | ${member}`);
  return lines.every(fits)
    ? [`${margin}${head}`, ...lines.slice(0, -1), `${lines.at(-1) ?? ''};`]
    : undefined;
}

/** `export function f(a: A, b: B): C {` */
function breakParameters(line: string, margin: string): string[] | undefined {
  const parts = /^((?:export )?function \w+\()(.*)(\): .* \{)$/.exec(line);
  if (parts === null) return undefined;
  const [, open = '', text = '', close = ''] = parts;
  const lines = splitAt(text, ',', typeBrackets).map((parameter) => `${margin}  ${parameter},`);
  const isCertain = lines.every(fits) && fits(`${margin}${close}`);
  return isCertain ? [`${margin}${open}`, ...lines, `${margin}${close}`] : undefined;
}

/** An operand on a line of its own; a call that is too long for it has an argument a line. */
function layOutOperand(operand: string, margin: string, end: string): string[] | undefined {
  const line = `${margin}${operand}${end}`;
  if (fits(line)) return [line];
  const call = /^([\w$.]+\()(.*)(\))$/.exec(operand);
  if (call === null) return undefined;
  const [, open = '', text = '', close = ''] = call;
  const lines = splitAt(text, ',').map((argument) => `${margin}  ${argument},`);
  // The last argument stays beside the parenthesis where it can be broken by itself.
  const isCertain = lines.every(fits) && !/[\])}],$/.test(lines.at(-1) ?? '');
  return isCertain ? [`${margin}${open}`, ...lines, `${margin}${close}${end}`] : undefined;
}

/** The parts between separators, but for those inside parentheses and strings. */
function splitAt(text: string, separator: string, brackets = codeBrackets): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const at of outermost(text, separator, brackets)) {
    parts.push(text.slice(start, at).trim());
    start = at + separator.length;
  }
  return [...parts, text.slice(start).trim()];
}

/** Whether an operator stands outside of all parentheses and strings. */
export function hasOutermost(condition: string, operator: string): boolean {
  return !outermost(condition, operator).next().done;
}

const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()[\]{}<>]|&&|\|\|?|[?,]/g;

interface Brackets {
  readonly open: string;
  readonly close: string;
}

const codeBrackets: Brackets = { open: '([{', close: ')]}' };
const typeBrackets: Brackets = { open: '([{<', close: ')]}>' };

function* outermost(text: string, operator: string, brackets = codeBrackets): Generator<number> {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (brackets.open.includes(token)) depth += 1;
    else if (brackets.close.includes(token)) depth -= 1;
    else if (depth === 0 && token === operator) yield index;
  }
}
