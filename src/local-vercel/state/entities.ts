/** What the local Vercel remembers. Times are milliseconds since 1970, of its own clock. */

import type {
  BillingPlan,
  ConfigurationDisabledReason,
  ConfigurationTransferRequest,
  DeploymentActionOutcome,
  EnvironmentName,
  ExperimentationItem as ItemFields,
  InstallationSource,
  InstallationType,
  JsonValue,
  MemberRole,
  Metadata,
  MetadataSchema,
  Notification,
  Ownership,
  PlanType,
  ProductProtocols,
  Protocol,
  ProtocolSettings,
  ResourceStatus,
  Secret,
} from '@openapi-counterpart/vercel/vercel-api/types';

export type * from './billing-entities.js';

/** What happens when the team is charged. `blocked` and `missing` refuse paid plans (402). */
export type PaymentMethod = 'valid' | 'declined' | 'missing' | 'blocked';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** The account in tokens, as hexadecimal digits. */
  readonly accountHex: string;
  readonly contact: { readonly email: string; readonly name?: string } | null;
  readonly payment: PaymentMethod;
}

export interface Member {
  /** The user in tokens, as hexadecimal digits. */
  readonly id: string;
  readonly teamId: string;
  readonly role: MemberRole;
  readonly name: string;
  readonly email: string;
  readonly globalUserId: string;
}

/** A bearer token: of an installation for the partner, or of a member of a team. */
export interface Credential {
  /** The token. */
  readonly id: string;
  readonly kind: 'installation' | 'member';
  readonly installationId: string | null;
  readonly memberId: string | null;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

export interface Integration {
  /** The client id. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly clientSecret: string;
  /** Base URL of the partner's server; null while none is registered. */
  readonly partnerUrl: string | null;
  readonly redirectLoginUrl: string | null;
  readonly webhookUrl: string | null;
  readonly hasInstallationBilling: boolean;
}

export interface Product {
  readonly id: string;
  readonly integrationId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortDescription: string;
  readonly protocols: ProductProtocols;
  readonly primaryProtocol: Protocol;
  readonly metadataSchema: MetadataSchema;
  /** What a resource has that an event makes, where it is not said. */
  readonly usualMetadata?: Metadata;
  /** What is sold while no partner is registered that could be asked. */
  readonly plans: readonly BillingPlan[];
  /** False where the partner does not rotate secrets. */
  readonly secretRotation: { readonly maxDelayHours: number } | false;
}

/** A plan that was active from a time until another; `to` is null while it still is. */
export interface PlanUse {
  readonly planId: string;
  readonly type: PlanType;
  readonly from: number;
  readonly to: number | null;
}

export interface Installation {
  /** A seed has it, and the partner was not told of it yet. */
  readonly isUnannounced?: true;
  readonly id: string;
  readonly integrationId: string;
  readonly teamId: string;
  /** Who installed it. */
  readonly memberId: string;
  readonly status: ResourceStatus;
  readonly externalId: string | null;
  readonly notification: Notification | null;
  readonly billingPlan: BillingPlan | null;
  readonly planUses: readonly PlanUse[];
  readonly scopes: readonly string[];
  readonly acceptedPolicies: Readonly<Record<string, string>>;
  readonly source: InstallationSource;
  readonly installationType: InstallationType;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly disabledReason: ConfigurationDisabledReason | null;
  /** When the customer asked for its removal. */
  readonly deleteRequestedAt: number | null;
  /** The member who asked; null when the account itself went. */
  readonly deleteRequestedBy?: string | null;
  /** When the partner said that no more invoices follow. */
  readonly finalizedAt: number | null;
  /** When it was removed for good. */
  readonly deletedAt: number | null;
  /** A request to move it into the Marketplace or out of it; absent where there is none. */
  readonly transferRequest?: ConfigurationTransferRequest;
}

export interface Resource {
  /** Vercel's own id. */
  readonly id: string;
  readonly installationId: string;
  /** The partner's id, by which both APIs call it. */
  readonly partnerId: string;
  readonly productId: string;
  readonly name: string;
  readonly status: ResourceStatus;
  readonly ownership: Ownership;
  readonly metadata: Metadata;
  readonly billingPlan: BillingPlan | null;
  readonly planUses: readonly PlanUse[];
  readonly notification: Notification | null;
  readonly protocolSettings: ProtocolSettings | null;
  readonly secrets: readonly Secret[];
  readonly extras: Readonly<Record<string, unknown>> | null;
  readonly externalId: string | null;
  readonly rotation: SecretRotation | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Kept after its end, so that its last period can be billed. */
  readonly deletedAt: number | null;
}

export interface SecretRotation {
  readonly requestedAt: number;
  readonly reason: string | null;
  readonly requestedBy: string | null;
  readonly completedAt: number | null;
}

export interface Project {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
}

export interface Connection {
  readonly id: string;
  /** Vercel's id of the resource. */
  readonly resourceId: string;
  readonly projectId: string;
  readonly environments: readonly EnvironmentName[];
  readonly isSensitive: boolean;
}

export interface DeploymentAction {
  readonly id: string;
  readonly deploymentId: string;
  readonly installationId: string;
  /** The partner's id. */
  readonly resourceId: string;
  readonly action: string;
  readonly status: 'running' | 'succeeded' | 'failed';
  readonly statusText: string | null;
  readonly statusUrl: string | null;
  readonly outcomes: readonly DeploymentActionOutcome[];
}

export interface PartnerEvent {
  readonly id: string;
  readonly installationId: string;
  readonly receivedAt: number;
  readonly event: Readonly<Record<string, unknown>>;
}

export interface DeliveryAttempt {
  readonly at: number;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly error: string | null;
}

/** A webhook on its way. */
export interface Delivery {
  readonly id: string;
  readonly integrationId: string;
  readonly type: string;
  readonly url: string;
  /** The bytes that are signed and sent, as text. */
  readonly body: string;
  readonly createdAt: number;
  /** When it is given up. */
  readonly retryUntil: number;
  readonly attempts: readonly DeliveryAttempt[];
  readonly state: 'pending' | 'delivered' | 'dropped';
}

export interface ExperimentationItem {
  readonly id: string;
  /** Vercel's id of the resource. */
  readonly resourceId: string;
  readonly item: ItemFields;
}

export interface GlobalConfigStore {
  /** Vercel's id of the resource. */
  readonly id: string;
  readonly items: Readonly<Record<string, JsonValue>>;
  readonly updatedAt: number;
  readonly digest: string;
}

/** A code that is exchanged once: of a sign-in (`sso`) or of an external installation (`oauth`). */
export interface AuthorizationCode {
  readonly id: string;
  readonly kind: 'sso' | 'oauth';
  readonly integrationId: string;
  readonly installationId: string;
  readonly memberId: string;
  readonly state: string | null;
  readonly redirectUri: string | null;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

export interface RefreshToken {
  readonly id: string;
  readonly integrationId: string;
  readonly installationId: string;
  readonly memberId: string;
}

/** A key pair that signs tokens, as JWKs. */
export interface SigningKey {
  readonly id: string;
  readonly privateJwk: Readonly<Record<string, unknown>>;
  readonly publicJwk: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  /** Published already, but signs only from then on. */
  readonly signsFrom?: number;
  /** No longer signs, but is still published. */
  readonly retiredAt: number | null;
}

/** A resource on its way from one installation to another. */
export interface Transfer {
  /** The claim's id at the partner. */
  readonly id: string;
  readonly sourceInstallationId: string;
  /** The partner's ids. */
  readonly resourceIds: readonly string[];
  readonly expiresAt: number;
  readonly acceptedBy: string | null;
}

/** Work that falls due. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly dueAt: number;
  readonly data: Readonly<Record<string, JsonValue>>;
}

/** What the state knows of itself: clock, source of ids. */
export interface Setting {
  readonly id: string;
  readonly value: JsonValue;
}
