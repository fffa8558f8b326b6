/** The codes of rules that the sources of the contract tests name, read from their syntax. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface UsedCode {
  readonly code: string;
  /** File and line. */
  readonly place: string;
}

/** Functions that take a code, and as which of their arguments. */
type Takers = ReadonlyMap<string, number>;

const folder = fileURLToPath(new URL('../../../src/contract-tests', import.meta.url));

/** Used beyond the files that declare them. */
const shared: Takers = new Map([
  ['context.fail', 0],
  ['fail', 1],
  ['checkOf', 0],
  ['atEach', 0],
  ['atRole', 0],
]);

/** Every text that is given as a code: to a parameter, member or constant of that name. */
export function usedCodes(): readonly UsedCode[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const nodes = nodesOf(source);
    const takers = new Map([...shared, ...nodes.flatMap(takerIn)]);
    return nodes
      .flatMap((node) => expressionsOf(node, takers))
      .flatMap(textsIn)
      .filter((literal) => literal.text !== '')
      .map((literal) => toUsedCode(source, literal));
  });
}

function sourceFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

function takerIn(node: ts.Node): readonly (readonly [string, number])[] {
  if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) return [];
  const index = node.parameters.findIndex(({ name }) => name.getText() === 'code');
  const name = ts.isFunctionDeclaration(node) ? node.name : nameOf(node.parent);
  return index < 0 || name === undefined ? [] : [[name.getText(), index]];
}

function nameOf(node: ts.Node): ts.Node | undefined {
  return ts.isVariableDeclaration(node) ? node.name : undefined;
}

/** What stands where a code is expected. */
function expressionsOf(node: ts.Node, takers: Takers): readonly ts.Node[] {
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText().replace(/^this\./, '');
    const index = takers.get(name);
    return index === undefined ? [] : node.arguments.slice(index, index + 1);
  }
  if (ts.isReturnStatement(node) && isCodeOf(node)) return node.expression ? [node.expression] : [];
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return [];
  // The rule itself, which is not a use of it.
  if (isMemberOfRule(node)) return [];
  const isNamed = ['code', 'codes'].includes(node.name.getText());
  return isNamed && node.initializer ? [node.initializer] : [];
}

/** Whether a function that gives a code returns it here. */
function isCodeOf(node: ts.Node): boolean {
  const { parent } = node.parent;
  return ts.isFunctionDeclaration(parent) && parent.name?.text === 'codeOf';
}

function isMemberOfRule({ parent }: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(parent)) return false;
  return parent.properties.some((property) => property.name?.getText() === 'sentence');
}

/** The texts that an expression may come to. */
function textsIn(node: ts.Node): readonly ts.StringLiteral[] {
  if (ts.isStringLiteral(node)) return [node];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsIn);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(textsIn);
  if (ts.isObjectLiteralExpression(node)) return node.properties.flatMap(textsIn);
  if (ts.isPropertyAssignment(node)) return textsIn(node.initializer);
  return [];
}

function toUsedCode(source: ts.SourceFile, literal: ts.StringLiteral): UsedCode {
  const { line } = source.getLineAndCharacterOfPosition(literal.getStart());
  return { code: literal.text, place: `src/contract-tests/${source.fileName}:${line + 1}` };
}
