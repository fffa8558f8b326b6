/** A cast says what the compiler cannot know: the reason stands beside it. */

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inRepository } from './support/repository.js';

test.each(['src', 'scripts', 'examples'])('each cast in %s has a comment beside it', (folder) => {
  const files = readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|[\\/])(?:dist|generated|node_modules)[\\/]/.test(file),
  );
  const casts = files.flatMap((file) => castsIn(`${folder}/${file}`));
  expect(casts).not.toEqual([]);
  expect(casts.filter(({ hasReason }) => !hasReason).map(({ place }) => place)).toEqual([]);
});

interface Cast {
  readonly place: string;
  readonly hasReason: boolean;
}

/** Only what is neither `as const` nor part of an import is a cast. */
function castsIn(file: string): Cast[] {
  const text = readFileSync(inRepository(file), 'utf8');
  if (!/\bas (?!const\b)/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const casts: Cast[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const line = lineOf(node.type.getStart());
      const above = [line, lineOf(node.getStart()), lineOf(partOf(node).getStart())];
      const hasReason = [line, ...above.map((one) => one - 1)].some((one) =>
        /\/\/|\*\/$/.test(lines[one] ?? ''),
      );
      casts.push({ place: `${file}:${line + 1}: ${lines[line]?.trim()}`, hasReason });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return casts;
}

/** The statement or member that a comment above it is about. */
function partOf(node: ts.Node): ts.Node {
  const isWhole =
    ts.isStatement(node) || ts.isClassElement(node) || ts.isObjectLiteralElementLike(node);
  return isWhole || ts.isSourceFile(node.parent) ? node : partOf(node.parent);
}
