/** Simple conditions of Arazzo: comparisons of expressions and literals, joined by `&&`, `||`, `!` and parentheses. */

import { ExpressionError, parseExpression, walk, type Evaluate } from './expression.js';

interface Token {
  readonly kind: 'operator' | 'operand';
  readonly text: string;
  readonly evaluate?: Evaluate;
}

export interface Condition {
  readonly holds: (scope: Parameters<Evaluate>[0]) => boolean;
  /** The expressions in it, to say what they were. */
  readonly operands: readonly { readonly text: string; readonly evaluate: Evaluate }[];
}

const operators = ['==', '!=', '<=', '>=', '&&', '||', '<', '>', '!', '(', ')'];
const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** @throws ExpressionError with what is wrong. */
export function parseCondition(text: string): Condition {
  const tokens = tokenize(text);
  const reader = new Reader(tokens, text);
  const evaluate = reader.whole();
  return {
    holds: (scope) => isTrue(evaluate(scope)),
    operands: tokens.flatMap(({ text: own, evaluate: value }) =>
      value !== undefined && own.startsWith('$') ? [{ text: own, evaluate: value }] : [],
    ),
  };
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const token = readOperator(rest) ?? readOperand(rest, text);
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}

function readOperator(rest: string): Token | undefined {
  const found = operators.find((operator) => rest.startsWith(operator));
  return found === undefined ? undefined : { kind: 'operator', text: found };
}

function readOperand(rest: string, whole: string): Token {
  // Two apostrophes within a text stand for one.
  const quoted = /^'(?:[^']|'')*'/.exec(rest)?.[0];
  if (quoted !== undefined) {
    const value = quoted.slice(1, -1).replaceAll("''", "'");
    return { kind: 'operand', text: quoted, evaluate: () => value };
  }
  const word = /^[^\s()!=<>&|']+/.exec(rest)?.[0];
  if (word === undefined) {
    throw new ExpressionError(`the condition \`${whole}\` cannot be read from \`${rest}\``);
  }
  return { kind: 'operand', text: word, evaluate: readWord(word) };
}

function readWord(word: string): Evaluate {
  if (word.startsWith('$')) return readIndexed(word);
  if (Object.hasOwn(literals, word)) return () => literals[word];
  const number = Number(word);
  if (!Number.isNaN(number)) return () => number;
  throw new ExpressionError(
    `\`${word}\` is neither an expression nor a literal; quote texts with '`,
  );
}

/** An expression with what may follow it: `[0]` leads into a list, `.name` after that into an object. */
function readIndexed(word: string): Evaluate {
  const at = word.indexOf('[');
  if (at < 0) return parseExpression(word);
  const evaluate = parseExpression(word.slice(0, at));
  const access = word.slice(at);
  if (!/^(?:\[\d+\]|\.[\w-]+)+$/.test(access)) {
    throw new ExpressionError(`\`${word}\` has an index that is no number in brackets`);
  }
  const segments = [...access.matchAll(/\[(\d+)\]|\.([\w-]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : index,
  );
  return (scope) => walk(evaluate(scope), segments);
}

/** Reads by precedence: `||` binds least, then `&&`, then comparisons, then `!`. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): Evaluate {
    const evaluate = this.either();
    const left = this.tokens[this.at];
    if (left !== undefined) this.refuse(left);
    return evaluate;
  }

  private either(): Evaluate {
    let left = this.both();
    while (this.take('||')) {
      const [first, second] = [left, this.both()];
      left = (scope) => isTrue(first(scope)) || isTrue(second(scope));
    }
    return left;
  }

  private both(): Evaluate {
    let left = this.comparison();
    while (this.take('&&')) {
      const [first, second] = [left, this.comparison()];
      left = (scope) => isTrue(first(scope)) && isTrue(second(scope));
    }
    return left;
  }

  private comparison(): Evaluate {
    const left = this.unary();
    const operator = this.tokens[this.at];
    const compare = operator?.kind === 'operator' ? comparisons[operator.text] : undefined;
    if (compare === undefined) return left;
    this.at += 1;
    const right = this.unary();
    return (scope) => compare(left(scope), right(scope));
  }

  private unary(): Evaluate {
    if (this.take('!')) {
      const inner = this.unary();
      return (scope) => !isTrue(inner(scope));
    }
    if (this.take('(')) {
      const inner = this.either();
      if (!this.take(')')) throw new ExpressionError(`\`${this.text}\` lacks a \`)\``);
      return inner;
    }
    const token = this.tokens[this.at];
    if (token?.evaluate === undefined) return this.refuse(token);
    this.at += 1;
    return token.evaluate;
  }

  private take(operator: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.at += 1;
    return true;
  }

  private refuse(token: Token | undefined): never {
    const place = token === undefined ? 'at its end' : `at \`${token.text}\``;
    throw new ExpressionError(`the condition \`${this.text}\` cannot be read ${place}`);
  }
}

const comparisons: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': isSame,
  '!=': (left, right) => !isSame(left, right),
  '<': (left, right) => isOrdered(left, right, (order) => order < 0),
  '<=': (left, right) => isOrdered(left, right, (order) => order <= 0),
  '>': (left, right) => isOrdered(left, right, (order) => order > 0),
  '>=': (left, right) => isOrdered(left, right, (order) => order >= 0),
};

/** Texts are the same in any case, as Arazzo has it; what is not there is null. */
function isSame(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() === right.toLowerCase();
  }
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    return JSON.stringify(left) === JSON.stringify(right);
  }
  return (left ?? null) === (right ?? null);
}

/** Only numbers, and only texts, have an order. */
function isOrdered(left: unknown, right: unknown, holds: (order: number) => boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return holds(left - right);
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return holds(first === second ? 0 : first < second ? -1 : 1);
}

/** What is there and not false: an expression may stand as a condition by itself. */
function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
