/** Criteria of Arazzo: simple conditions, regular expressions, and JSONPath (RFC 9535). */

import { query } from 'jsonpath-rfc9535';
import { parseCondition } from './condition.js';
import { ExpressionError, parseExpression, parseText, toText, type Scope } from './expression.js';

export interface Criterion {
  /** As it is written. */
  readonly condition: string;
  readonly holds: (scope: Scope) => boolean;
  /** What its expressions came to, in a few words; empty where it has none. */
  readonly found: (scope: Scope) => string;
}

export interface CriterionSource {
  readonly condition: string;
  readonly type: string;
  readonly context: string | undefined;
}

/** @throws ExpressionError with what is wrong. */
export function parseCriterion({ condition, type, context }: CriterionSource): Criterion {
  if (type === 'simple') return simple(condition);
  if (context === undefined) {
    throw new ExpressionError(`a criterion of the type ${type} needs a \`context\``);
  }
  const evaluate = parseExpression(context);
  const found = (scope: Scope): string => `${context} is ${show(evaluate(scope))}`;
  if (type === 'regex') {
    const pattern = parsePattern(condition);
    return { condition, found, holds: (scope) => pattern.test(toText(evaluate(scope))) };
  }
  if (type === 'jsonpath') {
    const path = parsePath(condition);
    return {
      condition,
      found,
      holds: (scope) => isSelected(evaluate(scope), toText(path(scope))),
    };
  }
  throw new ExpressionError(`a criterion is simple, regex or jsonpath, not ${type}`);
}

function simple(condition: string): Criterion {
  const { holds, operands } = parseCondition(condition);
  return {
    condition,
    holds,
    found: (scope) => {
      const values = operands.map(({ text, evaluate }) => `${text} is ${show(evaluate(scope))}`);
      return [...new Set(values)].join(', ');
    },
  };
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(`\`${text}\` is no regular expression: ${reason}`);
  }
}

/** A path may hold `{expressions}`; only one that holds none can be read before it is used. */
function parsePath(text: string): (scope: Scope) => unknown {
  if (/\{\$/.test(text)) {
    // A path begins with `$` too, which is no expression here.
    const rest = parseText(text.slice(1));
    return (scope) => `$${toText(rest(scope))}`;
  }
  try {
    query(null, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(`\`${text}\` is no JSONPath: ${reason}`);
  }
  return () => text;
}

/** A path holds where it selects anything. */
function isSelected(value: unknown, path: string): boolean {
  if (value === undefined) return false;
  // What expressions look into is JSON that was parsed.
  return query(value as Parameters<typeof query>[0], path).length > 0;
}

const longest = 80;

/** A value, cut short. */
function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
