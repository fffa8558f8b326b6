/** Reads a description and all files it refers to, and lints it. */

import type { Document, LocationObject } from '@redocly/openapi-core';
import { checkFiles } from './check-files.js';
import { circlesOf } from './check-references.js';
import { checkVersion } from './check-version.js';
import { compareDiagnostics, diagnose, type Diagnostic } from './diagnostic.js';
import { diagnosticKind } from './diagnostics.js';
import { passFittingExamples } from './example-rules.js';
import { DescriptionFiles } from './files.js';
import type { Json } from './json.js';
import { lintChanges, type Linted } from './lint-changes.js';
import { positionOf } from './locate.js';
import { beginningOf } from './position.js';
import { ReferenceWalk } from './reference-walk.js';
import { rememberRules } from './remembered-rules.js';
import { rootCauses } from './root-causes.js';
import { isCertainlySound } from './sound-structure.js';
import { syntaxError } from './syntax-error.js';
import { isRewritten, isSelfContained } from './self-contained.js';
import { hollow } from './units.js';
import { unusedFiles } from './unused-files.js';
import type { DescriptionEntry } from './workspace.js';

type Linter = typeof import('./linter.js');
type Problem = Awaited<ReturnType<Linter['lintDocument']>>[number];

/** A description as it was read: what it says, and what is wrong with it. */
export interface LoadedDescription {
  readonly entry: DescriptionEntry;
  readonly files: DescriptionFiles;
  /** Absent when the root document could not be read. */
  readonly document: Document | undefined;
  /** Whether the root document is the whole description, so that nothing has to be bundled. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type ReadDescription = Omit<LoadedDescription, 'diagnostics' | 'isWhole'> & {
  readonly document: Document;
};
export type LintedDescription = LoadedDescription & ReadDescription;

/** Reads and lints. Never throws for what is wrong with the description: that becomes diagnostics. */
export async function loadDescription(given: DescriptionEntry): Promise<LoadedDescription> {
  // Plugins change what was parsed as they please.
  const entry = isRewritten(given.config) ? { ...given, memory: undefined } : given;
  const files = new DescriptionFiles(entry.config?.resolve, entry.access, entry.memory);
  const document = await files.read(entry.root);
  if (document instanceof Error) {
    const diagnostics = [syntaxError(entry.root, document)];
    return { entry, files, document: undefined, isWhole: false, diagnostics };
  }
  const overlaid = await overlay(document, entry, files);
  const versionProblem = checkVersion(entry.root, document.parsed);
  if (versionProblem) {
    const diagnostics = [...overlaid, versionProblem];
    return { entry, files, document: undefined, isWhole: false, diagnostics };
  }
  const linted = await lintDescription({ entry, files, document });
  const unused = unusedFiles(entry, files);
  const diagnostics = [...overlaid, ...linted.diagnostics, ...unused].toSorted(compareDiagnostics);
  return { ...linted, diagnostics };
}

async function overlay(
  document: Document,
  { overlays }: DescriptionEntry,
  files: DescriptionFiles,
): Promise<Diagnostic[]> {
  if (overlays.length === 0) return [];
  // Only some descriptions have any.
  const { applyOverlays } = await import('./overlays/apply.js');
  return applyOverlays(document, overlays, files);
}

/** What is wrong with a description whose root document was read. */
export async function lintDescription(read: ReadDescription): Promise<LintedDescription> {
  const { document, entry } = read;
  const { diagnostics, isWhole } = await lintChanges(document, entry, (part, isKnown) =>
    lintAll({ ...read, document: part }, isKnown),
  );
  return { ...read, isWhole, diagnostics: diagnostics.toSorted(compareDiagnostics) };
}

async function lintAll(
  { document, entry, files }: ReadDescription,
  isKnown: (pointer: string) => boolean = () => false,
): Promise<Linted> {
  const { diagnostics: faults, references } = await checkFiles(document, files, isKnown);
  // What leads in circles, through thousands or to no object makes the linter fail.
  const isLintable = !faults.some(({ code }) => breaking.has(code));
  const problems = isLintable ? await lint(document, entry, files, isKnown) : [];
  const isWhole = !isRewritten(entry.config) && isSelfContained(document, references);
  return { isWhole, references, diagnostics: rootCauses([...faults, ...problems]) };
}

const breaking: ReadonlySet<string> = new Set([
  'counterpart/document-size',
  'counterpart/reference-cycle',
  'counterpart/reference-target',
]);

async function lint(
  { source, parsed }: Document,
  { config: own, memory, root }: DescriptionEntry,
  externalRefResolver: DescriptionFiles,
  isKnown: (pointer: string) => boolean,
): Promise<Diagnostic[]> {
  const document = { source, parsed: hollow(parsed, isKnown) };
  if (!isRewritten(own) && isCertainlySound(document, own)) return [];
  const { configOf, lintDocument } = await import('./linter.js');
  const config = await configOf({ config: own });
  passFittingExamples(config);
  if (memory !== undefined) rememberRules(config, memory);
  try {
    const problems = await lintDocument({ document, config, externalRefResolver });
    return problems
      .filter(({ location: [place] }) => !isKnown(place?.pointer?.slice(1) ?? ''))
      .map(toDiagnostic);
  } catch (error) {
    // Redocly also follows references at places that OpenAPI does not define, and gives no place.
    const isCircle =
      error instanceof Error && error.message.startsWith('Self-referencing circular');
    if (!isCircle) throw error;
    return undefinedCircles({ source, parsed }, externalRefResolver, root);
  }
}

/** The circles at any place of a document. */
async function undefinedCircles(
  document: Document,
  files: DescriptionFiles,
  root: string,
): Promise<Diagnostic[]> {
  const walk = new ReferenceWalk(files, false, () => undefined);
  // A parsed document holds JSON values only.
  await walk.walkFrom({ document, pointer: '', node: document.parsed as Json }, 'extension');
  const circles = circlesOf(walk);
  const message = 'References lead in a circle where OpenAPI defines none.';
  return circles.length > 0
    ? circles
    : [diagnose('counterpart/reference-cycle', message, beginningOf(root))];
}

function toDiagnostic(problem: Problem): Diagnostic {
  const { location, message, ruleId: code, severity, suggest } = problem;
  const [place] = location;
  const [suggestion] = suggest;
  const known = diagnosticKind(code)?.fix ?? `See the rule ${code} in Redocly's documentation.`;
  const fix = suggestion === undefined ? known : `Did you mean "${suggestion}"?`;
  const position = place === undefined ? beginningOf('') : positionOf(atWord(place, code));
  return { code, severity, message, position, fix };
}

/** Redocly looks for some words where they are not. */
function atWord(place: LocationObject, code: string): LocationObject {
  if (code !== 'operation-operationId-unique' || place.pointer === undefined) return place;
  return { ...place, pointer: place.pointer.replace(/\/[^/]*$/, '/operationId') };
}
