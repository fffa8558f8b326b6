/** What is said in front of whatever stands for an operation: its words, its route, and whether it is deprecated. */

import type { Operation } from '@openapi-counterpart/openapi/model';
import { comment } from '../code/escape.js';
import { commentLines } from '../types/doc-comment.js';
import { printComment } from '../types/print-type.js';

/** The lines of the comment, escaped. */
export function operationLines(operation: Operation): string[] {
  const { description, isDeprecated, method, path, summary } = operation;
  const route = `\`${comment(`${method.toUpperCase()} ${path}`)}\``;
  const paragraphs = [commentLines({ summary }), commentLines({ description }), [route]];
  return [...paragraphsOf(paragraphs), ...(isDeprecated ? ['@deprecated'] : [])];
}

/** The lines of paragraphs, with an empty one between; a paragraph that says the same as the one before is left out. */
export function paragraphsOf(paragraphs: readonly (readonly string[])[]): string[] {
  const texts = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  const different = texts.filter((text, index) => text !== texts[index - 1]);
  return different.flatMap((text, index) => [...(index > 0 ? [''] : []), ...text.split('\n')]);
}

/** The whole comment, with the line break behind it. */
export function operationComment(operation: Operation): string {
  return printComment(operationLines(operation), 0);
}
