/** Why our description of the Vercel API differs from the one that was official in October 2025: rows of docs/differences.md. */

import type { Change } from '../../../src/openapi/diff/change.js';
import type { ChangeCode } from '../../../src/openapi/diff/codes.js';

export interface Explanation {
  /** Row of docs/differences.md. */
  readonly row: string;
  readonly codes: readonly ChangeCode[];
  /** What the message has to say. */
  readonly message?: RegExp;
  /** What the id, method and path of an operation have to say. */
  readonly operation?: RegExp;
  /** Where it stands in our description. */
  readonly place?: RegExp;
}

/** Whether a row is about a change: of all its operations, since one place is one change. */
export function explains(explanation: Explanation, change: Change): boolean {
  const { codes, message = /^/, operation = /^/, place = /^/ } = explanation;
  return (
    codes.includes(change.code) &&
    message.test(change.message) &&
    change.operations.every((one) => operation.test(`${one.id} ${one.method} ${one.path}`)) &&
    place.test(change.new.pointer)
  );
}

const forms: readonly ChangeCode[] = ['alternative-added', 'alternative-removed'];

export const explanations: readonly Explanation[] = [
  {
    row: 'D-01',
    codes: ['pattern-changed'],
    message: /^`pattern` changes from `"\^\[0-9\]\+\(\\\\\\\\\.\[0-9\]/,
  },
  { row: 'D-05', codes: ['error-status-added'], message: /`410`/ },
  { row: 'D-07', codes: ['error-status-added'], message: /`429`/, operation: /^get-invoice / },
  { row: 'D-08', codes: ['response-body-added'], message: /^response `(402|403|409|412|422|500)`/ },
  { row: 'D-10', codes: ['request-body-became-required'] },
  { row: 'D-13', codes: ['pattern-added'], message: /https\?:/, place: /NotificationInput/ },
  {
    row: 'D-43',
    codes: ['alternative-added'],
    message: /grant_type="refresh_token"/,
    operation: /^exchange-sso-token /,
  },
  {
    row: 'D-44',
    codes: ['request-media-type-added'],
    message: /x-www-form-urlencoded/,
    operation: /^exchange-sso-token /,
  },
  {
    row: 'D-45',
    codes: ['optional-property-added'],
    message: /`(expires_in|refresh_token)`/,
    operation: /^exchange-sso-token /,
  },
  {
    row: 'D-48',
    codes: ['optional-property-added'],
    message: /`(globalUserId|userEmail)`/,
    operation: /^get-member /,
  },
  {
    row: 'D-49',
    codes: ['property-became-optional'],
    message: /`productId`/,
    operation: /^create-event /,
  },
  { row: 'D-52', codes: ['enum-value-added'], message: /^`"onboarding"`/ },
  {
    row: 'D-53',
    codes: ['optional-property-added'],
    message: /`(authentication|globalConfigSyncingEnabled|globalConfigId)`/,
    place: /ProtocolSettings|ExperimentationSettings/,
  },
  { row: 'D-54', codes: ['alternatives-made-inclusive'], place: /schemas\/Metadata\// },
  { row: 'D-58', codes: ['operation-deprecated'], operation: /^update-resource-secrets / },
  { row: 'D-63', codes: ['enum-value-added'], message: /"overdue"/, operation: /^submit-invoice / },
  {
    row: 'D-64',
    codes: ['optional-property-added'],
    message: /`final`/,
    operation: /^submit-invoice /,
  },
  { row: 'D-66', codes: ['enum-value-added'], message: /"draft"/, operation: /^get-invoice / },
  { row: 'D-68', codes: ['format-added', 'pattern-added'], operation: /^get-invoice / },
  {
    row: 'D-69',
    codes: ['optional-property-added'],
    message: /`(paidAt|refundedAt)`/,
    operation: /^get-invoice /,
  },
  { row: 'D-71', codes: ['discriminator-changed'], operation: /^(create-event|update-invoice) / },
  { row: 'D-73', codes: ['operation-deprecated'], operation: /edge-config/ },
  { row: 'D-75', codes: ['response-body-removed'], operation: / HEAD / },
  {
    row: 'D-77',
    codes: ['optional-property-added'],
    message: /`purpose`/,
    operation: /edge-config/,
  },
  {
    row: 'D-80',
    codes: ['error-status-added'],
    message: /`500`/,
    operation: /^createIntegrationStoreDirect /,
  },
  { row: 'D-82', codes: ['enum-added'], place: /InstallationSource/ },
  { row: 'D-85', codes: ['enum-value-added'], place: /Framework/ },
  {
    row: 'D-86',
    codes: ['optional-property-added'],
    message: /`(resourceTitle|agentSkillUrl|agentSkills|databaseUI)`/,
    operation: /^createIntegrationStoreDirect /,
  },
  {
    row: 'D-87',
    codes: ['optional-property-added'],
    message: /`(frameworkPublishable|makeEnvVarsSensitive|agentTools|autoSensitive)`/,
    operation: /^createIntegrationStoreDirect /,
  },
  { row: 'D-88', codes: forms, place: /Metadata(Field|Schema)/ },
  { row: 'D-93', codes: ['optional-parameter-added'], operation: /^getBillingPlans / },
  { row: 'D-94', codes: forms, operation: /^getConfigurations / },
  {
    row: 'D-95',
    codes: ['enum-value-added'],
    message: /"provisioning"/,
    operation: /^getConfigurations /,
  },
  { row: 'D-97', codes: forms, operation: /^getConfiguration / },
  {
    row: 'D-98',
    codes: ['error-status-removed'],
    message: /`409`/,
    operation: /^deleteConfiguration /,
  },
  { row: 'D-99', codes: ['optional-property-added'], message: /`appUrlRegistrationSupport`/ },
  {
    row: 'D-100',
    codes: ['optional-property-added'],
    operation: /^connectIntegrationResourceToProject /,
  },
  {
    row: 'D-120',
    codes: ['optional-header-added', 'optional-parameter-added'],
    operation: /edge-config/,
  },
  { row: 'D-121', codes: ['operation-id-changed'], operation: /experimentation/ },
  { row: 'D-137', codes: ['operation-added'] },
  { row: 'D-138', codes: ['operation-removed'], operation: /checks|log-drains|webhooks/ },
  { row: 'D-139', codes: ['enum-value-added'], place: /ProductTag|GuideActionType/ },
  {
    row: 'D-140',
    codes: ['optional-property-added'],
    operation: /^createIntegrationStoreDirect /,
    place: /schemas\/(Store|StoreCapabilities|StoreProduct|StoreProductCapabilities)\/properties/,
  },
  {
    row: 'D-141',
    codes: ['optional-property-removed', 'required-property-removed', 'required-property-added'],
    operation: /^createIntegrationStoreDirect /,
    message: /`(disabled|hidden|value|integration|integrationConfigurationId|supportedProtocols)`/,
  },
];
