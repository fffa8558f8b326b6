/** Has the partner make a resource. */

import type {
  InstallationSource,
  Metadata,
  ProtocolSettings,
} from 'openapi-counterpart/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Installation, Member, Product, Resource } from '../state/entities.js';

export interface ProvisionInput {
  readonly installation: Installation;
  readonly product: Product;
  readonly member: Member;
  readonly name: string;
  readonly metadata: Metadata;
  readonly billingPlanId: string;
  readonly externalId?: string;
  readonly protocolSettings?: ProtocolSettings;
  readonly source: InstallationSource;
}

/** Calls provision-resource and remembers what comes back, secrets too. @throws PartnerError */
export async function provisionResource(
  _local: LocalContext,
  _input: ProvisionInput,
): Promise<Resource> {
  throw new Error('not yet');
}
