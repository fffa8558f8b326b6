/** What a partner's server needs besides the generated code: trust, sign-in, webhooks, retries, money, usage. */

export type { SystemClaims, UserClaims, VercelClaims } from './claims.js';
export { callerOf } from './idempotency/caller-of.js';
export { idempotent, type FetchHandler, type IdempotentOptions } from './idempotency/idempotent.js';
export { memoryStore, type MemoryStoreOptions } from './idempotency/memory-store.js';
export {
  redisStore,
  RedisTimeoutError,
  type RedisClient,
  type RedisStoreOptions,
} from './idempotency/redis-store.js';
export type { Beginning, OnceStore } from './idempotency/store.js';
export {
  addMoney,
  compareMoney,
  formatMoney,
  isMoney,
  MoneyError,
  multiplyMoney,
  parseMoney,
  roundToCents,
  subtractMoney,
} from './money.js';
export * from './sso.js';
export { TokenError, type TokenErrorCode } from './token-error.js';
export {
  createInstallationClients,
  NoAccessTokenError,
  type ClientFor,
  type InstallationClientsOptions,
  type TokenSource,
} from './tokens.js';
export {
  createUsageReporter,
  UsageReportError,
  type Period,
  type Timers,
  type UsageIncrement,
  type UsageMetric,
  type UsageReporter,
  type UsageReporterOptions,
  type UsageStore,
} from './usage-reporter.js';
export { vercelAuth, type VercelAuthOptions, type VercelPrincipals } from './vercel-auth.js';
export {
  createTokenVerifier,
  type TokenChecks,
  type TokenVerifier,
  type TokenVerifierOptions,
} from './verify-token.js';
export { verifyWebhook, type SignedWebhook } from './webhook-signature.js';
export {
  createWebhookHandler,
  type DeliveryStore,
  type WebhookEvent,
  type WebhookHandlerOptions,
  type WebhookHandlers,
} from './webhooks.js';
