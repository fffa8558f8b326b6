/** For each rule that only the table partner can break, the fault that breaks it. */

export const tableMistakes = {
  'method-allow': 'allow-missing',
  'metadata-invalid': 'meta-enum-case',
  'metadata-bounds': 'meta-length-units',
  'metadata-query': 'query-complete',
  'input-media-type': 'type-ignored',
  'plan-not-sold': 'plan-other-product',
  'plan-moves-installation': 'installation-plan-kept',
  'update-status': 'update-status-lost',
  'purchase-lines': 'money-floor',
  'purchase-later': 'invoice-used-up',
  'transfer-free': 'transfer-plan-always',
  'repl-read-only': 'repl-writes',
  'idempotency-scope': 'key-any-case',
  'idempotency-refusal': 'key-keeps-refusals',
  'webhook-proof': 'webhook-believed',
  'webhook-spares': 'webhook-suspends-all',
  'webhook-clears': 'banner-stays',
  'webhook-announces': 'suspension-untold',
  'webhook-repeated': 'webhook-again',
} as const satisfies Readonly<Record<string, string>>;
