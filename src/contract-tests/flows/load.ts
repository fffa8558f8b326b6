/** Loads Arazzo documents with those that they refer to, and links their workflows. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';
import { Cursor } from './cursor.js';
import type { Input, Reference, Step, StepTarget, Workflow } from './flow.js';
import {
  readActions,
  readOutputs,
  readParameters,
  readStep,
  type Surroundings,
} from './read-step.js';

/** The operations that steps may name. */
export interface KnownOperations {
  /** Paths of the Partner API, by operation. */
  readonly partner: ReadonlyMap<string, string>;
  readonly vercel: ReadonlySet<string>;
}

interface Loaded {
  readonly workflows: ReadonlyMap<string, Workflow>;
}

type SourceKind = 'partner' | 'vercel' | Loaded;

/**
 * The workflows of the documents, in their order.
 * @param files Absolute paths.
 * @throws UsageError with file, line and column.
 */
export function loadFlows(
  files: readonly string[],
  operations: KnownOperations,
): readonly Workflow[] {
  const loader = new Loader(operations);
  const documents = files.map((file) => loader.open(file));
  loader.link();
  return documents.flatMap(({ workflows }) => [...workflows.values()]);
}

class Loader {
  private readonly documents = new Map<string, Loaded>();
  private readonly references: Reference[] = [];

  constructor(private readonly operations: KnownOperations) {}

  open(file: string): Loaded {
    const known = this.documents.get(file);
    if (known !== undefined) return known;
    const root = Cursor.open(file);
    const version = root.required('arazzo');
    if (!/^1\.0\.\d+$/.test(version.text())) version.fail('is no version of Arazzo 1.0');
    const workflows = new Map<string, Workflow>();
    const loaded = { workflows };
    // Before its sources are opened, which may refer to it.
    this.documents.set(file, loaded);
    const sources = this.openSources(root);
    const around = this.surroundings(root, sources, loaded);
    for (const at of root.required('workflows').items()) {
      const workflow = readWorkflow(at, around, this.operations);
      if (workflows.has(workflow.id)) at.fail(`has the id of another workflow, ${workflow.id}`);
      workflows.set(workflow.id, workflow);
    }
    return loaded;
  }

  /** Follows every reference once, so that none fails later. */
  link(): void {
    for (const find of this.references) find();
  }

  private openSources(root: Cursor): ReadonlyMap<string, SourceKind> {
    const sources = root.required('sourceDescriptions').items();
    return new Map(sources.map((at) => [at.required('name').text(), this.openSource(at)]));
  }

  private openSource(at: Cursor): SourceKind {
    const url = at.required('url');
    const location = url.text();
    if (at.textAt('type') === 'arazzo') {
      if (/^\w+:\/\//.test(location)) url.fail('is no path of a file');
      return this.open(path.resolve(path.dirname(at.file), location));
    }
    const [, kind] = /(?:^|\/)(partner|vercel)-api\/openapi\.(?:yaml|json)$/.exec(location) ?? [];
    if (kind === 'partner' || kind === 'vercel') return kind;
    return url.fail('ends neither in partner-api/openapi.json nor in vercel-api/openapi.json');
  }

  private surroundings(
    root: Cursor,
    sources: ReadonlyMap<string, SourceKind>,
    own: Loaded,
  ): Surroundings {
    return {
      operation: (at) => this.findOperation(at, sources),
      workflow: (at) => {
        const find = referenceTo(at, sources, own);
        this.references.push(find);
        return find;
      },
      component: (at, kind) => {
        const reference = at.required('reference');
        const name = reference.text().replace(`$components.${kind}.`, '');
        const found = root.member('components')?.member(kind)?.member(name);
        return found ?? reference.fail(`leads to nothing among the ${kind} of the components`);
      },
    };
  }

  private findOperation(at: Cursor, sources: ReadonlyMap<string, SourceKind>): StepTarget {
    const [sourceName, operationId] = splitReference(at.text());
    const kinds = [...sources].filter(
      ([name, kind]) =>
        typeof kind === 'string' && (sourceName === undefined || name === sourceName),
    );
    const [found, another] = kinds.map(([, kind]) => kind);
    if (another !== undefined)
      at.fail('needs the source: $sourceDescriptions.<name>.<operationId>');
    if (found !== 'partner' && found !== 'vercel') return at.fail('names no source of operations');
    if (!this.operations[found].has(operationId)) {
      at.fail(`names \`${operationId}\`, which is no operation of the ${apiNames[found]}`);
    }
    return { kind: found, operationId };
  }
}

const apiNames = { partner: 'Partner API', vercel: 'Vercel API' } as const;

function referenceTo(at: Cursor, sources: ReadonlyMap<string, SourceKind>, own: Loaded): Reference {
  const [sourceName, id] = splitReference(at.text());
  const source = sourceName === undefined ? own : sources.get(sourceName);
  if (source === undefined || typeof source === 'string') {
    return at.fail(`names no source of workflows, \`${sourceName ?? ''}\``);
  }
  return () => source.workflows.get(id) ?? at.fail(`names \`${id}\`, which is no workflow there`);
}

/** `$sourceDescriptions.<source>.<id>`, or an id alone. */
function splitReference(text: string): readonly [string | undefined, string] {
  const [, source, id] = /^\$sourceDescriptions\.([\w-]+)\.(.+)$/.exec(text) ?? [];
  return id === undefined ? [undefined, text] : [source, id];
}

const workflowMembers = [
  'workflowId',
  'summary',
  'description',
  'inputs',
  'dependsOn',
  'steps',
  'successActions',
  'failureActions',
  'outputs',
  'parameters',
];

function readWorkflow(at: Cursor, around: Surroundings, { partner }: KnownOperations): Workflow {
  at.only(workflowMembers);
  const defaults = {
    parameters: readParameters(at, around, false),
    onSuccess: readActions(at, 'successActions', around),
    onFailure: readActions(at, 'failureActions', around),
  };
  const steps = at
    .required('steps')
    .items()
    .map((item) => {
      const step = readStep(item, around, defaults);
      requirePathParameters(item, step, partner);
      return step;
    });
  requireSteps(at, steps);
  const inputs = at.member('inputs');
  return {
    id: at.required('workflowId').text(),
    place: at.place,
    inputs: inputs === undefined ? [] : readInputs(inputs),
    dependsOn: at.list('dependsOn').map((item) => around.workflow(item)),
    steps,
    outputs: readOutputs(at),
    isRun: at.member('x-run')?.value() !== false,
  };
}

function readInputs(at: Cursor): readonly Input[] {
  const required = at.list('required').map((item) => item.text());
  const properties = at.member('properties')?.entries() ?? [];
  return properties.map(([name, schema]) => ({
    name,
    isRequired: required.includes(name),
    fallback: schema.member('default')?.value(),
  }));
}

/** What is missing in a path would show only when the step is sent. */
function requirePathParameters(
  at: Cursor,
  { target, parameters }: Step,
  paths: ReadonlyMap<string, string>,
): void {
  if (target.kind !== 'partner') return;
  const template = paths.get(target.operationId) ?? '';
  for (const [, name = ''] of template.matchAll(/\{([^}]+)\}/g)) {
    if (parameters.some((item) => item.in === 'path' && item.name === name)) continue;
    at.fail(`lacks the parameter \`${name}\` of the path ${template}`);
  }
}

function requireSteps(at: Cursor, steps: readonly Step[]): void {
  const ids = steps.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) at.fail(`has two steps with the id \`${twice}\``);
  for (const { id, onSuccess, onFailure } of steps) {
    for (const { next } of [...onSuccess, ...onFailure]) {
      if (next.type !== 'step' || ids.includes(next.stepId)) continue;
      at.fail(`leads from \`${id}\` to the step \`${next.stepId}\`, which is not there`);
    }
  }
}

/** The folder of the flows that ship with the package. */
export function packagedFolder(): string {
  return fileURLToPath(
    isSource ? new URL('../../../spec/flows/', import.meta.url) : builtFile('flows/'),
  );
}
