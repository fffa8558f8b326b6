/** Makes a Standard Schema (version 1, https://standardschema.dev) of a compiled validator. */

import { validate, type Issue, type Validator } from './validation.js';

/** The interface of the specification, which asks libraries to have it as their own. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** For the compiler only: no value ever has it. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  /** Names of members and indices of items, from the outside in. */
  readonly path: readonly (string | number)[];
}

/** `Value` is the type of what the validator accepts, which goes through as it is. */
export function standardSchema<Value>(validator: Validator): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'openapi-counterpart',
      validate(value) {
        const issues = validate(validator, value);
        return issues.length === 0
          ? // Generated code names the type that goes with the validator.
            { value: value as Value }
          : { issues: issues.map((issue) => standardIssue(issue, value)) };
      },
    },
  };
}

function standardIssue({ message, pointer }: Issue, value: unknown): StandardIssue {
  const path: (string | number)[] = [];
  let at: unknown = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at =
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === key)?.[1]
        : undefined;
  }
  return { message, path };
}
