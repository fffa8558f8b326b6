/** Reads the expressions that emitted statements consist of, so that they can be laid out: few forms, and no others. */

/** A name, a literal or anything else that does not break. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
}

export interface Parenthesised {
  readonly kind: 'parentheses';
  readonly inner: Expression;
}

export interface Negation {
  readonly kind: 'negation';
  readonly operand: Expression;
}

export interface Operation {
  readonly kind: 'operation';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly consequent: Expression;
  readonly alternate: Expression;
}

export interface Call {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}

/** The member of a value under a key that is an expression. */
export interface Access {
  readonly kind: 'access';
  readonly object: Expression;
  readonly key: Expression;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

export interface ObjectLiteral {
  readonly kind: 'object';
  readonly members: readonly { readonly key: string; readonly value: Expression }[];
  readonly isConst: boolean;
}

export type Expression =
  Word | Parenthesised | Negation | Operation | Conditional | Call | Access | List | ObjectLiteral;

/** Operators from those that bind least, those that bind alike together. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['===', '!=='],
  ['<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

const name = String.raw`[$_\p{L}\p{Nl}][$_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u200c\u200d]*`;

/** A string, a name with its plain members and type arguments, a number, an operator or a bracket. */
const token = new RegExp(
  String.raw`\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?:(?:new|typeof) )?${name}(?:\??\.${name})*(?:<\w+(?:, \w+)*>(?=\())?|-?\d[\w.]*(?:e[+-]\d+)?|[=!]==|[<>]=|&&|\|\||\?\.|\S)`,
  'uy',
);

/** The expression that a text is; nothing where it has another form. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const expression = reader.expression();
  return reader.isAtEnd ? expression : undefined;
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [, found] = token.exec(text) ?? [];
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens;
}

/** Reads tokens in their order; undefined wherever what comes is none of the forms. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  expression(): Expression | undefined {
    const test = this.#operation(0);
    if (!this.#take('?')) return test;
    const consequent = this.expression();
    if (!this.#take(':')) return undefined;
    const alternate = this.expression();
    if (test === undefined || consequent === undefined || alternate === undefined) return undefined;
    return { kind: 'conditional', test, consequent, alternate };
  }

  #operation(level: number): Expression | undefined {
    const operators = levels[level];
    if (operators === undefined) return this.#operand();
    let left = this.#operation(level + 1);
    for (let operator = this.#peek(); operator !== undefined; operator = this.#peek()) {
      if (!operators.includes(operator)) break;
      this.#at += 1;
      const right = this.#operation(level + 1);
      if (left === undefined || right === undefined) return undefined;
      left = { kind: 'operation', operator, left, right };
    }
    return left;
  }

  #operand(): Expression | undefined {
    if (this.#take('!')) {
      const operand = this.#operand();
      return operand && { kind: 'negation', operand };
    }
    let operand = this.#primary();
    while (operand !== undefined) {
      const object = operand;
      if (this.#take('(')) {
        const items = this.#items(')');
        operand = items && { kind: 'call', callee: object, arguments: items };
      } else if (this.#take('[')) {
        const key = this.expression();
        operand = key && this.#take(']') ? { kind: 'access', object, key } : undefined;
      } else return operand;
    }
    return undefined;
  }

  #primary(): Expression | undefined {
    if (this.#take('(')) {
      const inner = this.expression();
      return inner && this.#take(')') ? { kind: 'parentheses', inner } : undefined;
    }
    if (this.#take('[')) {
      const items = this.#items(']');
      return items && { kind: 'list', items };
    }
    if (this.#take('{')) return this.#object();
    const text = this.#peek();
    if (text === undefined || !/^[-'"$_\p{L}\p{Nl}\d]./u.test(`${text} `)) return undefined;
    this.#at += 1;
    return { kind: 'word', text };
  }

  #items(close: string): Expression[] | undefined {
    const items: Expression[] = [];
    while (!this.#take(close)) {
      if (items.length > 0 && !this.#take(',')) return undefined;
      const item = this.expression();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  #object(): ObjectLiteral | undefined {
    const members: { key: string; value: Expression }[] = [];
    while (!this.#take('}')) {
      if (members.length > 0 && !this.#take(',')) return undefined;
      const key = this.#key();
      const value = this.#take(':') ? this.expression() : undefined;
      if (value === undefined) return undefined;
      members.push({ key, value });
    }
    return { kind: 'object', members, isConst: this.#take('as') && this.#take('const') };
  }

  #key(): string {
    const key = this.#peek() ?? '';
    this.#at += 1;
    if (key !== '[') return key;
    const computed = this.#peek() ?? '';
    this.#at += 2;
    return `[${computed}]`;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(wanted: string): boolean {
    const isNext = this.#peek() === wanted;
    if (isNext) this.#at += 1;
    return isNext;
  }
}
