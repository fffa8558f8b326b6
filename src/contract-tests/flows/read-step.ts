/** Reads the steps of a workflow: what is called with which values, and what is done after. */

import { parseCriterion } from './criterion.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseValue } from './expression.js';
import type {
  Action,
  Body,
  Outputs,
  Parameter,
  PlacedCriterion,
  Reference,
  Step,
  StepTarget,
} from './flow.js';

/** What a document knows beside its workflows. */
export interface Surroundings {
  readonly operation: (at: Cursor) => StepTarget;
  readonly workflow: (at: Cursor) => Reference;
  /** What a Reusable Object such as `$components.parameters.x` leads to. */
  readonly component: (at: Cursor, kind: string) => Cursor;
}

/** What holds for every step of a workflow. */
export interface Defaults {
  readonly parameters: readonly Parameter[];
  readonly onSuccess: readonly Action[];
  readonly onFailure: readonly Action[];
}

const members = [
  'stepId',
  'description',
  'operationId',
  'operationPath',
  'workflowId',
  'parameters',
  'requestBody',
  'successCriteria',
  'onSuccess',
  'onFailure',
  'outputs',
];

/** @throws UsageError with the place of what is wrong. */
export function readStep(at: Cursor, around: Surroundings, defaults: Defaults): Step {
  at.only(members);
  const target = readTarget(at, around);
  const own = readParameters(at, around, target.kind === 'workflow');
  const inherited = target.kind === 'workflow' ? [] : defaults.parameters;
  const parameters = [
    ...inherited.filter((item) => !own.some((other) => isSameParameter(item, other))),
    ...own,
  ];
  const requestBody = at.member('requestBody');
  return {
    id: at.required('stepId').text(),
    place: at.place,
    target,
    parameters,
    body: requestBody && readBody(requestBody),
    criteria: at.list('successCriteria').map(readCriterion),
    onSuccess: [...readActions(at, 'onSuccess', around), ...defaults.onSuccess],
    onFailure: [...readActions(at, 'onFailure', around), ...defaults.onFailure],
    outputs: readOutputs(at),
  };
}

function isSameParameter(a: Parameter, b: Parameter): boolean {
  return a.name === b.name && a.in === b.in;
}

function readTarget(at: Cursor, around: Surroundings): StepTarget {
  const operation = at.member('operationId');
  const workflow = at.member('workflowId');
  if (operation !== undefined && workflow !== undefined) {
    return at.fail('has both `operationId` and `workflowId`');
  }
  if (operation !== undefined) return around.operation(operation);
  if (workflow !== undefined) return { kind: 'workflow', workflow: around.workflow(workflow) };
  return at.fail('lacks `operationId` or `workflowId`');
}

export function readParameters(
  at: Cursor,
  around: Surroundings,
  areInputs: boolean,
): readonly Parameter[] {
  return at.list('parameters').map((item) => {
    const isReference = item.member('reference') !== undefined;
    const own = isReference ? around.component(item, 'parameters') : item;
    const replaced = isReference ? item.member('value') : undefined;
    const value = replaced ?? own.required('value');
    return {
      name: own.required('name').text(),
      in: areInputs ? undefined : readIn(own),
      value: value.parse(() => parseValue(value.value())),
    };
  });
}

function readIn(at: Cursor): Exclude<Parameter['in'], undefined> {
  const place = at.required('in');
  const text = place.text();
  if (text === 'path' || text === 'query' || text === 'header') return text;
  return place.fail(`is \`${text}\`; a parameter is in the path, query or header`);
}

function readBody(at: Cursor): Body {
  at.only(['contentType', 'payload', 'replacements']);
  const payload = at.required('payload');
  return {
    contentType: at.textAt('contentType'),
    payload: payload.parse(() => parseValue(payload.value())),
    replacements: at.list('replacements').map((item) => {
      const target = item.required('target');
      const pointer = target.text();
      if (!pointer.startsWith('/')) target.fail('is no JSON Pointer, which begins with a slash');
      const value = item.required('value');
      return { pointer, value: value.parse(() => parseValue(value.value())) };
    }),
  };
}

function readCriterion(at: Cursor): PlacedCriterion {
  at.only(['condition', 'type', 'context']);
  const type = at.member('type');
  const condition = at.required('condition').text();
  const context = at.textAt('context');
  const criterion = at.parse(() =>
    parseCriterion({ condition, context, type: type === undefined ? 'simple' : readType(type) }),
  );
  return { ...criterion, place: at.place };
}

/** A word, or an object that names the version as well. */
function readType(at: Cursor): string {
  return typeof at.value() === 'string' ? at.text() : at.required('type').text();
}

export function readOutputs(at: Cursor): Outputs {
  const entries = at.member('outputs')?.entries() ?? [];
  return entries.map(([name, value]) => [name, value.parse(() => parseExpression(value.text()))]);
}

const actionKinds: Readonly<Record<string, string>> = {
  onSuccess: 'successActions',
  onFailure: 'failureActions',
  successActions: 'successActions',
  failureActions: 'failureActions',
};

/** @param member `onSuccess` or `onFailure` of a step, or what a workflow has in their place. */
export function readActions(
  at: Cursor,
  member: 'onSuccess' | 'onFailure' | 'successActions' | 'failureActions',
  around: Surroundings,
): readonly Action[] {
  return at.list(member).map((item) => {
    const isReference = item.member('reference') !== undefined;
    const own = isReference ? around.component(item, actionKinds[member] ?? member) : item;
    return {
      criteria: own.list('criteria').map(readCriterion),
      next: readConsequence(own, around),
    };
  });
}

function readConsequence(at: Cursor, around: Surroundings): Action['next'] {
  at.only(['name', 'type', 'workflowId', 'stepId', 'retryAfter', 'retryLimit', 'criteria']);
  const type = at.required('type');
  const step = at.member('stepId');
  const workflow = at.member('workflowId');
  switch (type.text()) {
    case 'end':
      return { type: 'end' };
    case 'goto':
      if (step !== undefined) return { type: 'step', stepId: step.text() };
      return { type: 'workflow', workflow: around.workflow(workflow ?? at.required('stepId')) };
    case 'retry':
      (step ?? workflow)?.fail('is not done before a retry; only the step itself is repeated');
      return {
        type: 'retry',
        seconds: at.numberAt('retryAfter') ?? 0,
        limit: at.numberAt('retryLimit') ?? 1,
      };
    default:
      return type.fail(`is \`${type.text()}\`; an action is end, goto or retry`);
  }
}
