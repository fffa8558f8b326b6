/** A flow as it is run: the workflows of Arazzo documents, read and linked. */

import type { Criterion } from './criterion.js';
import type { Evaluate } from './expression.js';

export interface Workflow {
  readonly id: string;
  /** `file:line:column`. */
  readonly place: string;
  readonly inputs: readonly Input[];
  readonly dependsOn: readonly Reference[];
  readonly steps: readonly Step[];
  readonly outputs: Outputs;
  /** False where only other workflows use it, or only people can set it going (`x-run`). */
  readonly isRun: boolean;
}

export interface Input {
  readonly name: string;
  readonly isRequired: boolean;
  /** In place of what the run gives. */
  readonly fallback: unknown;
}

/** Found once all documents are read. @throws UsageError where it leads nowhere. */
export type Reference = () => Workflow;

export type Outputs = readonly (readonly [string, Evaluate])[];

/** `partner`: Vercel calls the partner. `vercel`: the partner calls Vercel, which is waited for. */
export type StepTarget =
  | { readonly kind: 'partner' | 'vercel'; readonly operationId: string }
  | { readonly kind: 'workflow'; readonly workflow: Reference };

export interface Step {
  readonly id: string;
  readonly place: string;
  readonly target: StepTarget;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly criteria: readonly PlacedCriterion[];
  readonly onSuccess: readonly Action[];
  readonly onFailure: readonly Action[];
  readonly outputs: Outputs;
}

export interface Parameter {
  readonly name: string;
  /** Absent where the step leads to a workflow: then it is an input. */
  readonly in: 'path' | 'query' | 'header' | undefined;
  readonly value: Evaluate;
}

export interface Body {
  readonly contentType: string | undefined;
  /** A text is sent as it is. */
  readonly payload: Evaluate;
  readonly replacements: readonly { readonly pointer: string; readonly value: Evaluate }[];
}

export interface PlacedCriterion extends Criterion {
  readonly place: string;
}

export interface Action {
  readonly criteria: readonly Criterion[];
  readonly next:
    | { readonly type: 'end' }
    | { readonly type: 'step'; readonly stepId: string }
    | { readonly type: 'workflow'; readonly workflow: Reference }
    | { readonly type: 'retry'; readonly seconds: number; readonly limit: number };
}
