/** Reads a description and all files it refers to, and lints it. */

import { readFileSync } from 'node:fs';
import {
  BaseResolver,
  getLineColLocation,
  lintDocument,
  YamlParseError,
  type Document,
} from '@redocly/openapi-core';
import type { Diagnostic, Position } from './diagnostic.js';
import { isObject } from './json.js';
import { isMappedByName } from './mapping-names.js';
import { rootCauses } from './root-causes.js';
import { fixes } from './rules.js';
import type { DescriptionEntry } from './workspace.js';

type Problem = Awaited<ReturnType<typeof lintDocument>>[number];

/** A description as it was read: what it says, and what is wrong with it. */
export interface LoadedDescription {
  readonly entry: DescriptionEntry;
  readonly resolver: BaseResolver;
  /** Absent when the root document could not be read. */
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and lints. Never throws for what is wrong with the description: that becomes diagnostics. */
export async function loadDescription(entry: DescriptionEntry): Promise<LoadedDescription> {
  const resolver = new BaseResolver(entry.config.resolve);
  const document = await readRoot(resolver, entry.root);
  if (document instanceof Error) {
    const diagnostics = [unreadable(entry.root, document)];
    return { entry, resolver, document: undefined, diagnostics };
  }
  const versionProblem = checkVersion(entry.root, document.parsed);
  if (versionProblem) {
    return { entry, resolver, document: undefined, diagnostics: [versionProblem] };
  }
  const problems = await lintDocument({
    document,
    config: entry.config,
    externalRefResolver: resolver,
  });
  const root = isObject(document.parsed) ? document.parsed : {};
  const isFalse = await Promise.all(
    problems.map((problem) => isMappedByName(problem, root, resolver)),
  );
  const real = problems.filter((_, index) => isFalse[index] !== true);
  const diagnostics = rootCauses(real.map(toDiagnostic)).toSorted(byPosition);
  return { entry, resolver, document, diagnostics };
}

/** Redocly returns some failures and throws others. */
async function readRoot(resolver: BaseResolver, root: string): Promise<Document | Error> {
  try {
    return await resolver.resolveDocument(null, root, true);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unreadable(file: string, error: Error): Diagnostic {
  const isSyntax = error instanceof YamlParseError;
  const line = isSyntax && error.line > 0 ? error.line : 1;
  const column = isSyntax && error.col > 0 ? error.col : 1;
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: withoutPlace(error.message),
    position: { file, line, column },
    fix: fixes['yaml-syntax'] ?? '',
  };
}

/** The parser repeats the place, which is a diagnostic's own. */
function withoutPlace(message: string): string {
  return message.replace(/ in "[^"]*" \(\d+:\d+\)/, '');
}

function checkVersion(file: string, parsed: unknown): Diagnostic | undefined {
  const stated = isObject(parsed) ? (parsed['openapi'] ?? parsed['swagger']) : undefined;
  if (typeof stated === 'string' && /^3\.[01]\.\d+$/.test(stated)) return undefined;
  const format = isObject(parsed) && 'openapi' in parsed ? 'OpenAPI' : 'Swagger';
  return {
    code: 'openapi-version',
    severity: 'error',
    message:
      stated === undefined
        ? 'The document does not say which version of OpenAPI it is written in.'
        : `${format} ${typeof stated === 'string' ? stated : JSON.stringify(stated)} is not supported.`,
    position: { file, ...(stated === undefined ? beginning : findVersion(file)) },
    fix: fixes['openapi-version'] ?? '',
  };
}

const beginning = { line: 1, column: 1 };

/** Where the version stands: the least indented line that has one, as keys of the root are. */
function findVersion(file: string): Pick<Position, 'line' | 'column'> {
  const places = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const margin = /^([\s{]*)["']?(openapi|swagger)["']?\s*:/.exec(text)?.[1];
      return margin === undefined ? [] : [{ line: index + 1, column: margin.length + 1 }];
    })
    .toSorted((a, b) => a.column - b.column);
  return places[0] ?? beginning;
}

function toDiagnostic(problem: Problem): Diagnostic {
  const [location] = problem.location;
  const syntax = /^Failed to parse: (.*)$/s.exec(problem.message)?.[1];
  const code = syntax === undefined ? problem.ruleId : 'yaml-syntax';
  const suggestion = problem.suggest[0];
  const fix = suggestion === undefined ? fixes[code] : `Did you mean "${suggestion}"?`;
  const common = {
    code,
    severity: problem.severity,
    message: syntax === undefined ? problem.message : withoutPlace(syntax),
    fix: fix ?? `See the rule ${problem.ruleId} in Redocly's documentation.`,
  };
  if (location === undefined) {
    return { ...common, position: { file: '', line: 1, column: 1 } };
  }
  const { source, start } = getLineColLocation(location);
  const position = { file: source.absoluteRef, line: start.line, column: start.col };
  return { ...common, position };
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
    (a.position.file < b.position.file ? -1 : a.position.file > b.position.file ? 1 : 0) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column
  );
}
