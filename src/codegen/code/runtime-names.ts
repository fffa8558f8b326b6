/** What generated code may import from the runtime: emitters cannot name anything else of it. */

import * as runtime from '@openapi-counterpart/runtime';

/** A value that the runtime exports. */
export type RuntimeValue = keyof typeof runtime;

export const runtimeValues: readonly string[] = Object.keys(runtime);

/** Types that the runtime exports and generated code uses. */
export const runtimeTypes = [
  'Authenticate',
  'BodyInit',
  'BodyReply',
  'CallOptions',
  'Client',
  'ClientOperation',
  'ClientOptions',
  'DataOf',
  'DeclaredResponses',
  'EmptyReply',
  'ErrorStatus',
  'Failure',
  'HeaderValue',
  'Int64Places',
  'OperationErrors',
  'MockOptions',
  'MutationOptions',
  'NamedParts',
  'Pagination',
  'PositionalParts',
  'QueryData',
  'QueryOptions',
  'Report',
  'Secret',
  'Server',
  'ServerOperation',
  'ServerSentEvent',
  'ServerSettings',
  'StatusRange',
  'Success',
  'SuccessStatus',
  'Validator',
] as const;

export type RuntimeType = (typeof runtimeTypes)[number];
