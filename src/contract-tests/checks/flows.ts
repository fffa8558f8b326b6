/** Flows: operations in the order in which Vercel uses them, each step fed by those before it. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { Check } from '../check.js';
import type { ContractConfig } from '../config.js';
import type { Workflow } from '../flows/flow.js';
import { loadFlows, packagedFolder, type KnownOperations } from '../flows/load.js';
import { runFlow } from '../flows/run-flow.js';
import type { PartnerApi } from '../operations.js';

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
    run: (trial) => runFlow(trial, workflow),
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
