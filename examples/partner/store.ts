/** Acme's state, in memory: installations, resources and transfers, and how to find them. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import { notFound } from './refusals.js';

type Schemas = components['schemas'];
export type Secret = Schemas['Secret'];
export type ResourceStatus = Schemas['ResourceStatus'];

export interface Installation {
  readonly id: string;
  /** The token of every call to Vercel for this installation; never to be logged. */
  accessToken: string;
  account: Schemas['InstallationAccount'];
  acceptedPolicies: Schemas['AcceptedPolicies'];
  /** Absent while each resource is billed by itself. */
  planId: string | undefined;
  balanceInCents: number;
  /** Ids of resources that were deleted, so that a repeat can be told from a mistake. */
  readonly deletedResourceIds: Set<string>;
  /** Invoices whose credit was given out. */
  readonly creditedInvoiceIds: Set<string>;
}

export interface Resource {
  readonly id: string;
  installationId: string;
  readonly productId: string;
  name: string;
  metadata: Schemas['ResourceMetadata'];
  status: ResourceStatus;
  /** Absent where the installation is billed as a whole. */
  planId: string | undefined;
  edgeConfigId: string | undefined;
  secrets: Secret[];
  /** Replaced secrets that keep working for a while. */
  retiredSecrets: { readonly secrets: readonly Secret[]; readonly until: Date }[];
  balanceInCents: number;
}

export interface Transfer {
  readonly id: string;
  readonly sourceId: string;
  readonly resourceIds: readonly string[];
  readonly expiresAt: Date;
  /** Installations that were told what the transfer means for them. */
  readonly verifiedBy: Set<string>;
  isComplete: boolean;
}

/** What became of an invoice, as Vercel told last. */
export interface InvoiceNews {
  readonly invoiceId: string;
  readonly state: string;
}

/** The role of a user at an installation; a user without one may no longer look. */
export type MemberRole = 'ADMIN' | 'USER' | 'NONE';

export class Store {
  readonly #installations = new Map<string, Installation>();
  /** Ids never come back: a customer who installs again has a new one. */
  readonly #removedInstallationIds = new Set<string>();
  readonly #resources = new Map<string, Resource>();
  readonly #transfers = new Map<string, Transfer>();
  readonly #invoices = new Map<string, Map<string, InvoiceNews>>();
  readonly #members = new Map<string, Map<string, MemberRole>>();

  /** @throws HttpError 404 when it is unknown or removed. */
  installation(id: string): Installation {
    const installation = this.#installations.get(id);
    if (installation === undefined) throw notFound('installation', id);
    return installation;
  }

  /** The installation if there is one, for calls that may come before or after its life. */
  findInstallation(id: string): Installation | undefined {
    return this.#installations.get(id);
  }

  installations(): Installation[] {
    return [...this.#installations.values()];
  }

  wasRemoved(installationId: string): boolean {
    return this.#removedInstallationIds.has(installationId);
  }

  addInstallation(installation: Installation): void {
    this.#installations.set(installation.id, installation);
  }

  /** Removes an installation with all it holds, and says what that was. */
  removeInstallation(id: string): readonly Resource[] {
    const resources = this.resourcesOf(id);
    for (const resource of resources) this.#resources.delete(resource.id);
    this.#installations.delete(id);
    this.#removedInstallationIds.add(id);
    this.#members.delete(id);
    return resources;
  }

  /** @throws HttpError 404 when it is unknown, or belongs to another installation. */
  resource(installationId: string, id: string): Resource {
    const resource = this.findResource(installationId, id);
    if (resource === undefined) throw notFound('resource', id);
    return resource;
  }

  findResource(installationId: string, id: string): Resource | undefined {
    const resource = this.#resources.get(id);
    return resource?.installationId === installationId ? resource : undefined;
  }

  resourcesOf(installationId: string): Resource[] {
    return [...this.#resources.values()].filter(
      (resource) => resource.installationId === installationId,
    );
  }

  addResource(resource: Resource): void {
    this.#resources.set(resource.id, resource);
  }

  removeResource(resource: Resource): void {
    this.#resources.delete(resource.id);
    this.#installations.get(resource.installationId)?.deletedResourceIds.add(resource.id);
  }

  /** @throws HttpError 404 when it is unknown. */
  transfer(id: string): Transfer {
    const transfer = this.#transfers.get(id);
    if (transfer === undefined) throw notFound('transfer', id);
    return transfer;
  }

  addTransfer(transfer: Transfer): void {
    this.#transfers.set(transfer.id, transfer);
  }

  /** Kept when the installation is removed: its last invoices are paid afterwards. */
  noteInvoice(installationId: string, news: InvoiceNews): void {
    const invoices = this.#invoices.get(installationId) ?? new Map<string, InvoiceNews>();
    this.#invoices.set(installationId, invoices.set(news.invoiceId, news));
  }

  invoicesOf(installationId: string): InvoiceNews[] {
    return [...(this.#invoices.get(installationId)?.values() ?? [])];
  }

  noteMember(installationId: string, memberId: string, role: MemberRole): void {
    const members = this.#members.get(installationId) ?? new Map<string, MemberRole>();
    this.#members.set(installationId, members.set(memberId, role));
  }

  /** Undefined for a user whom Vercel never named. */
  roleOf(installationId: string, memberId: string): MemberRole | undefined {
    return this.#members.get(installationId)?.get(memberId);
  }
}
