/** What generated code and its users import: everything needed to serve and to call an API. */

export { readEvents, type EventOptions } from './calls/events.js';
export { walkItems, walkPages, type Pagination } from './calls/pages.js';
export {
  mutationOptions,
  queryOptions,
  type MutationOptions,
  type QueryData,
  type QueryOptions,
} from './calls/queries.js';
export { withRefresh } from './calls/refresh.js';
export { isIdempotencyKey, withRetries, type RetryOptions } from './calls/retries.js';
export { InvalidAnswerError, withValidation, type DeclaredResponses } from './calls/validation.js';
export {
  createClient,
  dataOf,
  ResultError,
  type AnyResult,
  type CallInput,
  type CallOptions,
  type Client,
  type ClientOptions,
  type CredentialsByScheme,
  type DataOf,
  type Failure,
  type Fetch,
  type Secret,
  type SentCall,
  type Success,
} from './client.js';
export { errorBody } from './error-body.js';
export { checkedJson, parseExact, type JsonCodec } from './exact-json.js';
export { HttpError, notImplemented, type HttpErrorOptions } from './http-error.js';
export { fromRequest, readBody, toResponse, type Incoming, type Outgoing } from './incoming.js';
export { int64Json, ofTexts, parsePlaced } from './int64.js';
export { isObject, type Json } from './json.js';
export {
  accepts,
  canonicalType,
  charsetOf,
  isJsonType,
  isRange,
  kindOf,
  type BodyKind,
} from './media-types.js';
export { throughMiddleware, type Middleware, type MiddlewareCall } from './middleware.js';
export { createMock, type Mock, type MockOptions } from './mocks.js';
export type * from './operation.js';
export type { SecurityScheme } from './security-scheme.js';
export { partsCodec } from './parts-codec.js';
export { mapParts, type NamedParts, type Part, type PositionalParts } from './parts.js';
export type * from './reply-types.js';
export type {
  Authenticate,
  Authenticators,
  Credentials,
  Principals,
  SecuritySchemes,
} from './security.js';
export type { HandlerContext } from './handler-context.js';
export {
  createServer,
  type Handler,
  type Handlers,
  type Server,
  type ServerOptions,
  type ServerSettings,
} from './server.js';
export { UndeclaredBodyError, UndeclaredStatusError } from './read-answer.js';
export { decodeParameters } from './decode.js';
export { checkReply } from './reply.js';
export { createRouter, parametersOf, type Router } from './router.js';
export {
  standardSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './standard-schema.js';
export { forStatus, type ErrorStatus, type StatusRange, type SuccessStatus } from './status.js';
export { isStream, readItems, streamCodec, writeItems, type ServerSentEvent } from './streams.js';
export { writeCookies } from './cookies.js';
export { writeQuerystring } from './querystring.js';
export { ownServer } from './own-server.js';
export { readText } from './read-text.js';
export { fromTextInput } from './text-input.js';
export * from './validation.js';
export { writeForm } from './write-form.js';
export { InvalidReplyError } from './write-reply.js';
