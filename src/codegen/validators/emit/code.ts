/** The little that emitted functions consist of: conditions that fail, blocks, and lines taken as they are. */

import { hasOutermost } from '../../code/layout.js';

/** `if (when && fails) return false;` where `fails` records the issue and says whether to stop. */
interface Check {
  readonly kind: 'check';
  readonly when: string;
  readonly fails: string;
}

/** `if (when) { fails; return false; }`: nothing else that is asked of the value makes sense then. */
interface Refusal {
  readonly kind: 'refusal';
  readonly when: string;
  readonly fails: string;
}

/** A compound statement: `head { body }`, and `else { otherwise }` where there is something to put there. */
interface Block {
  readonly kind: 'block';
  readonly head: string;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

interface Line {
  readonly kind: 'line';
  readonly code: string;
}

export type Statement = Check | Refusal | Block | Line;

export function check(when: string, fails: string): Statement {
  return { kind: 'check', when, fails };
}

export function refusal(when: string, fails: string): Statement {
  return { kind: 'refusal', when, fails };
}

export function line(code: string): Statement {
  return { kind: 'line', code };
}

/** A loop or any other statement with a body. */
export function block(head: string, body: readonly Statement[]): Statement {
  return { kind: 'block', head, body, otherwise: [] };
}

/**
 * The statements under a condition: nothing when there are none, one condition when there is one check. The condition
 * is a function so that nothing is imported for one that is not written.
 */
export function guard(
  condition: () => string,
  body: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement[] {
  const [only] = body;
  if (only === undefined && otherwise.length === 0) return [];
  if (only?.kind === 'check' && body.length === 1 && otherwise.length === 0) {
    return [check(conjunction(condition(), only.when), only.fails)];
  }
  return [{ kind: 'block', head: `if (${condition()})`, body, otherwise }];
}

/** Both conditions, the first one first. */
export function conjunction(...conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== '');
  if (needed.length < 2) return needed.join('');
  return needed.map((condition) => operand(condition, '||')).join(' && ');
}

export function disjunction(...conditions: readonly string[]): string {
  if (conditions.length < 2) return conditions.join('');
  return conditions.map((condition) => operand(condition, '&&')).join(' || ');
}

/** The negation of a condition. */
export function negation(condition: string): string {
  return /^[\w$.]+(\([^()]*\))?$/.test(condition) ? `!${condition}` : `!(${condition})`;
}

/** A condition as an operand: in parentheses where it holds an operator that binds less or reads as if it did. */
function operand(condition: string, separating: '&&' | '||'): string {
  const needsParentheses = hasOutermost(condition, separating) || hasOutermost(condition, '?');
  return needsParentheses ? `(${condition})` : condition;
}

export function render(statements: readonly Statement[]): string {
  return statements.map(renderOne).join('\n');
}

function renderOne(statement: Statement): string {
  switch (statement.kind) {
    case 'line':
      return statement.code;
    case 'check':
      return `if (${conjunction(statement.when, statement.fails)}) return false;`;
    case 'refusal': {
      const body = `${statement.fails};\nreturn false;`;
      return statement.when === '' ? body : `if (${statement.when}) {\n${body}\n}`;
    }
    case 'block': {
      return `${statement.head} {\n${render(statement.body)}\n}${renderElse(statement.otherwise)}`;
    }
  }
}

function renderElse(statements: readonly Statement[]): string {
  if (statements.length === 0) return '';
  const [only] = statements;
  const isIf =
    only !== undefined &&
    (only.kind === 'check' || (only.kind === 'block' && only.head.startsWith('if ')));
  const code = render(statements);
  return statements.length === 1 && isIf ? ` else ${code}` : ` else {\n${code}\n}`;
}
