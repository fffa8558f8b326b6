/** Names of the calls that the local Vercel makes to the partner, apart from what validates them: a start needs no more. */

import type { operations } from '@openapi-counterpart/vercel/partner-api/types';
import type { PartnerWebhookName } from '@openapi-counterpart/vercel/partner-api/webhooks';

const operationNames = {
  'accept-resource-transfer': true,
  'create-resource-transfer': true,
  'delete-installation': true,
  'delete-resource': true,
  'get-installation': true,
  'get-resource': true,
  'list-billing-plans-for-installation': true,
  'list-billing-plans-for-product': true,
  'list-billing-plans-for-resource': true,
  'list-resources': true,
  'provision-purchase': true,
  'provision-resource': true,
  'request-secrets-rotation': true,
  'resource-repl': true,
  'update-installation': true,
  'update-resource': true,
  'upsert-installation': true,
  'verify-resource-transfer': true,
} as const satisfies Partial<Record<keyof operations, true>>;

const webhookNames = {
  'deployment.canceled': true,
  'deployment.check-rerequested': true,
  'deployment.checkrun.cancel': true,
  'deployment.checkrun.start': true,
  'deployment.created': true,
  'deployment.error': true,
  'deployment.integration.action.cancel': true,
  'deployment.integration.action.cleanup': true,
  'deployment.integration.action.start': true,
  'deployment.promoted': true,
  'deployment.ready': true,
  'deployment.succeeded': true,
  'integration-configuration.removed': true,
  'integration-configuration.transferred': true,
  'integration-resource.project-connected': true,
  'marketplace.invoice.created': true,
  'marketplace.invoice.notpaid': true,
  'marketplace.invoice.overdue': true,
  'marketplace.invoice.paid': true,
  'marketplace.invoice.refunded': true,
  'marketplace.member.changed': true,
  'project.created': true,
  'project.removed': true,
  'project.renamed': true,
  'integration-configuration.permission-upgraded': true,
  'integration-configuration.scope-change-confirmed': true,
  'integration-resource.project-disconnected': true,
} as const satisfies Record<PartnerWebhookName, true>;

export const partnerOperationIds: readonly string[] = Object.keys(operationNames);
export const webhookTypes: readonly string[] = Object.keys(webhookNames);
