/** Formats what openapi-typescript prints: most of its lines are as Prettier would have them, once re-indented. */

import { columnsOf } from './columns.js';
import { formatModule } from '../pipeline/format.js';

const width = 100;

/** Lines that are formatted together: a member of a top interface, or a whole declaration. */
interface Unit {
  /** How many braces stand around it. */
  readonly depth: number;
  readonly lines: readonly string[];
}

/** Formats the text that TypeScript's printer made of openapi-typescript's nodes. */
export async function formatTypes(printed: string): Promise<string> {
  // A lone carriage return in a comment would end the line for Prettier, and for it alone.
  const lines = printed.trim().replaceAll('\r', ' ').split('\n').map(reindent);
  const units = splitUnits(lines);
  const difficult = units.filter((unit) => !unit.lines.every(isCertain));
  const depths = [...new Set(difficult.map(({ depth }) => depth))];
  const formatted = new Map<Unit, readonly string[]>();
  for (const depth of depths) {
    const alike = difficult.filter((unit) => unit.depth === depth);
    const results = await formatUnits(alike, depth);
    alike.forEach((unit, index) => formatted.set(unit, results[index] ?? unit.lines));
  }
  return `${units.flatMap((unit) => formatted.get(unit) ?? unit.lines).join('\n')}\n`;
}

/** Four columns become two, double quotes single. */
function reindent(line: string): string {
  const text = line.trim();
  const level = Math.floor((line.length - line.trimStart().length) / 4);
  const margin = ' '.repeat(level * 2 + (text.startsWith('*') ? 1 : 0));
  return text === '' ? '' : margin + (isComment(text) ? text : withSingleQuotes(text));
}

/** A line of a comment: the printer begins each with a star. */
function isComment(text: string): boolean {
  return /^(\/\*\*|\*|\/\/)/.test(text);
}

/** Literals that are single-quoted already must be skipped: what they hold may look like others. */
const literals = /'(?:[^'\\]|\\.)*'|"((?:[^"\\]|\\.)*)"/g;

function withSingleQuotes(code: string): string {
  return code.replace(literals, (literal, text: string | undefined) =>
    text === undefined || text.includes("'") ? literal : `'${text.replaceAll('\\"', '"')}'`,
  );
}

/** Members of `components` are units two levels deep, of other interfaces one, and the rest is whole. */
function splitUnits(lines: readonly string[]): Unit[] {
  const units: { depth: number; lines: string[] }[] = [];
  let unitDepth = 0;
  let isComplete = true;
  for (const line of lines) {
    const depth = depthOf(line);
    if (depth === 0 && line !== '}') unitDepth = unitDepthOf(line);
    const isFrame = depth < unitDepth;
    if (isFrame || isComplete) units.push({ depth, lines: [] });
    units.at(-1)?.lines.push(line);
    // A member ends with the line at its own depth that is no opening and no comment.
    const isEnd = depth === unitDepth && !isComment(line.trim()) && /;$|^\}$|^$/.test(line);
    isComplete = isFrame || isEnd;
  }
  return units;
}

function unitDepthOf(line: string): number {
  if (line.startsWith('export interface components ')) return 2;
  return line.startsWith('export interface ') ? 1 : 0;
}

function depthOf(line: string): number {
  return Math.floor((line.length - line.trimStart().length) / 2);
}

/** Whether Prettier would leave the line alone wherever it stands. */
function isCertain(line: string): boolean {
  const text = line.trim();
  if (isComment(text)) return true;
  const isUnbreakable = /^'[^']*'\??: \{$/.test(text);
  if (columnsOf(line) > width && !isUnbreakable) return false;
  return !/^\}.*[|&]|^[|&]|[|&] \{|\(|\{ /.test(text.replace(/'[^']*'/g, "''"));
}

const mark = '// —';

/** Prettier's lines for units of one depth, each formatted within as many braces as it really has. */
async function formatUnits(units: readonly Unit[], depth: number): Promise<string[][]> {
  const open = ['', 'interface _ {\n', 'interface _ {\n_: {\n'][depth] ?? '';
  const close = ['', '\n}', '\n};\n}'][depth] ?? '';
  const text = units.map(({ lines }) => lines.join('\n')).join(`\n${mark}\n`);
  const formatted = (await formatModule(`${open}${text}${close}`)).trimEnd().split('\n');
  const results: string[][] = [[]];
  for (const line of formatted.slice(depth, formatted.length - depth)) {
    if (line.trim() === mark) results.push([]);
    else results.at(-1)?.push(line);
  }
  return results;
}
