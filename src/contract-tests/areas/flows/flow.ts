/** The rule `flow`: what holds, and the checks that look for it. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import type { Check } from '../../check.js';
import type { ContractConfig } from '../../config.js';
import type { Workflow } from '../../flows/flow.js';
import { type KnownOperations, loadFlows, packagedFolder } from '../../flows/load.js';
import { runFlow } from '../../flows/run-flow.js';
import type { PartnerApi } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';

export const flow: RuleModule = {
  code: 'flow',
  severity: 'must',
  sentence: 'The operations work together, in the order in which Vercel uses them.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'The operations in the order in which Vercel uses them, each fed with what those before it answered, as the Arazzo files of the package and those in `flows` of the configuration describe it. The message names the flow, the step, and the criterion that did not hold.',
    why: 'Each operation can be right by itself, and the whole still fail: when an id changes between two of them, or something is not yet there when the next one needs it.',
    fix: 'Open the file and line that the message names, and look at the step and what it is fed with. `counterpart replay ID` runs that flow again. Mostly one operation writes where another does not read.',
  },
  checks: ({ api, config }) => flowChecks(api, config),
};

const code = 'flow';

/**
 * The flows that ship with the package, then the partner's own.
 * @throws UsageError when one cannot be read.
 */
export function flowChecks(api: PartnerApi, { flows = [] }: ContractConfig): readonly Check[] {
  if (flows.length > 0) return readFlowChecks(api, flows);
  return (packagedChecks ??= readFlowChecks(api, []));
}

/** Of the flows that ship with the package alone, which are read once a process. */
let packagedChecks: readonly Check[] | undefined;

function readFlowChecks(api: PartnerApi, flows: readonly string[]): readonly Check[] {
  const operations = knownOperations(api);
  const files = [...packagedFiles(), ...flows.map((file) => path.resolve(file))];
  const workflows = loadFlows([...new Set(files)], operations);
  const twice = workflows.find(({ id }, index) => index !== indexOf(workflows, id));
  if (twice !== undefined) {
    throw new UsageError(`${twice.place} has the id of another flow, ${twice.id}.`, 'Rename it.');
  }
  return workflows.filter(({ isRun }) => isRun).map(toCheck);
}

function indexOf(workflows: readonly Workflow[], id: string): number {
  return workflows.findIndex((workflow) => workflow.id === id);
}

function toCheck(workflow: Workflow): Check {
  const needs = [...operationsOf(workflow)];
  // A flow with nothing that Vercel calls cannot be driven from here.
  const [operationId] = needs;
  if (operationId === undefined) {
    throw new UsageError(
      `${workflow.place} has no step that calls the partner.`,
      'Add one, or mark the workflow with `x-run: false`.',
    );
  }
  return {
    id: `${code}/${workflow.id}`,
    code,
    operationId,
    needs,
    run: (context) => runFlow(context, workflow),
  };
}

/** Its own first, then those of the workflows that it leads to. */
function operationsOf(workflow: Workflow, seen = new Set<Workflow>()): ReadonlySet<string> {
  if (seen.has(workflow)) return new Set();
  seen.add(workflow);
  const own = workflow.steps.flatMap(({ target }) =>
    target.kind === 'partner' ? [target.operationId] : [],
  );
  const others = [
    ...workflow.dependsOn,
    ...workflow.steps.flatMap(({ target, onSuccess, onFailure }) => [
      ...(target.kind === 'workflow' ? [target.workflow] : []),
      ...[...onSuccess, ...onFailure].flatMap(({ next }) =>
        next.type === 'workflow' ? [next.workflow] : [],
      ),
    ]),
  ];
  return new Set([...own, ...others.flatMap((find) => [...operationsOf(find(), seen)])]);
}

function packagedFiles(): readonly string[] {
  const folder = packagedFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

function knownOperations({ operations }: PartnerApi): KnownOperations {
  return {
    partner: new Map([...operations].map(([id, { served }]) => [id, served.path])),
    vercel: new Set(serverOperations.map(({ id }) => id)),
  };
}
