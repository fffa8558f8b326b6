/** Has the partner replace the secrets of a resource. */

import { isDeepStrictEqual } from 'node:util';
import { requestSecretsRotation } from '@openapi-counterpart/vercel/partner-api/client';
import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { mergeSecrets } from '../domain/resource-secrets.js';
import type { Member, Product, Resource } from '../state/entities.js';
import { installationOf, productOf } from '../state/lookup.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';

export interface RotationInput {
  readonly resource: Resource;
  /** Null where Vercel asks by itself. */
  readonly member: Member | null;
  readonly reason?: string;
  /** How long the old secrets are to work, in hours; at most what the product allows. */
  readonly delayHours?: number;
}

/**
 * Calls request-secrets-rotation. The new secrets come with the answer, or later with
 * update-resource-secrets-by-id: until then `rotation.completedAt` is null.
 * @throws PartnerError
 * @throws HttpError 400 for a delay that the product does not allow, 409 where it does not rotate.
 */
export async function rotateSecrets(local: LocalContext, input: RotationInput): Promise<Resource> {
  const { resource, member, reason, delayHours } = input;
  const { state, clock } = local;
  checkRotation(productOf(state, resource), delayHours);
  const { installationId, partnerId } = resource;
  const installation = installationOf(state, resource);
  const requestedAt = clock.now();
  const before = state.resources.get(resource.id) ?? resource;
  const { data } = await callPartner(
    local,
    callOf(local, installation, 'request-secrets-rotation', member),
    (client, header) =>
      requestSecretsRotation(client, {
        path: { installationId, resourceId: partnerId },
        header,
        body: {
          ...(reason !== undefined && { reason }),
          ...(delayHours !== undefined && { delayOldSecretsExpirationHours: delayHours }),
        },
      }),
  );
  const current = state.resources.get(resource.id) ?? resource;
  // It may have ended while the partner was asked.
  if (current.deletedAt !== null) return current;
  const now = clock.now();
  // A partner may bring the secrets before it has answered that they come later.
  const isComplete = data.sync || !isDeepStrictEqual(current.secrets, before.secrets);
  return state.resources.put({
    ...current,
    ...(data.sync && {
      secrets: data.partial === true ? mergeSecrets(current.secrets, data.secrets) : data.secrets,
    }),
    rotation: {
      requestedAt,
      reason: reason ?? null,
      requestedBy: member?.id ?? null,
      completedAt: isComplete ? now : null,
    },
    updatedAt: now,
  });
}

function checkRotation({ secretRotation, slug }: Product, delayHours: number | undefined): void {
  if (secretRotation === false) {
    throw new HttpError(409, `The product "${slug}" does not rotate secrets.`);
  }
  const { maxDelayHours } = secretRotation;
  if (delayHours !== undefined && !(delayHours >= 0 && delayHours <= maxDelayHours)) {
    throw new HttpError(
      400,
      `The delay is ${delayHours} hours; "${slug}" allows 0 to ${maxDelayHours}.`,
    );
  }
}
