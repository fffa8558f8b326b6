/** The data that generated code hands to the runtime: one plan an operation, plain and serialisable but for its validators. */

import type { Json } from './json.js';
import type { Validator } from './validation.js';

export type ScalarType = 'string' | 'number' | 'boolean';

/**
 * How one parameter travels as text; absent members have the defaults of OpenAPI.
 * A type alias, because the generator prints it as plain data and interfaces have no index.
 */
export type ParameterEncoding = {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  /** `form` for query and cookie, `simple` for path and header. */
  readonly style?: string;
  readonly explode?: boolean;
  /** Types that a single value may have, tried in this order; text by default. */
  readonly types?: readonly ScalarType[];
  /** The value is a list of values of these types. */
  readonly items?: readonly ScalarType[];
  /** The value is an object with these members. */
  readonly properties?: Readonly<Record<string, readonly ScalarType[]>>;
  /** The value is a JSON document. */
  readonly json?: true;
};

/**
 * Where a framework-made error puts what it has to say in the description's own error schema.
 * A type alias for the same reason.
 */
export type ErrorTemplate = {
  readonly contentType: string;
  /** The smallest instance of the schema. */
  readonly template: Json;
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  /** In characters. */
  readonly maxMessageLength?: number;
  readonly status?: readonly string[];
  /** A list that takes one entry an issue, and the members of such an entry. */
  readonly issues?: {
    readonly at: readonly string[];
    readonly key: string;
    readonly message?: string;
  };
};

/** Templates by status; `other` for all statuses that have none of their own. */
export type OperationErrors = Readonly<Record<string, ErrorTemplate>>;

export interface RequestContent {
  readonly validate?: Validator;
  /** Fields of a form that are not plain text. */
  readonly fields?: readonly ParameterEncoding[];
}

export interface RequestBody {
  readonly required: boolean;
  /** By media type, lower case, without parameters; ranges such as `text/*` as described. */
  readonly content: Readonly<Record<string, RequestContent>>;
}

export interface DeclaredResponse {
  readonly content?: Readonly<Record<string, Validator | undefined>>;
  readonly headers?: Validator;
}

export interface ServerOperation {
  readonly id: string;
  /** Name of the handler. */
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly ParameterEncoding[];
  readonly validate: Readonly<Partial<Record<ParameterEncoding['in'], Validator>>>;
  readonly body?: RequestBody;
  /** By status: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
  readonly errors: OperationErrors;
}

/** `Result` is what a call gives: no member holds it, it only travels with the type. */
export interface ClientOperation<Result = unknown> {
  readonly result?: Result;
  readonly id: string;
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly security: readonly (readonly string[])[];
  /** Parameters that are not written as their place has it by default. */
  readonly parameters?: readonly ParameterEncoding[];
  /** Media type sent when the caller names none. */
  readonly contentType?: string;
  readonly accept?: string;
  /** Declared statuses: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[];
}

export type SecurityScheme =
  | { readonly kind: 'bearer' | 'basic' | 'oauth2' | 'other' }
  | {
      readonly kind: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly key: string;
    };
