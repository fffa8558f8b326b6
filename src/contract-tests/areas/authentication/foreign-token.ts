/** Whether a token reached another installation than its own, or was only taken at a path that is not its own. */

import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { Fixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { bodyOf, isGone, ofResource, readResource } from '../support.js';

/** A request with the token of another installation that was answered with success. */
export interface Intrusion {
  readonly operationId: string;
  readonly input: CallInput;
  readonly exchange: Exchange;
  /** What the path leads to. */
  readonly fixture: Fixture;
}

/**
 * A server may go by the installation in the token alone: then the path is of no consequence, and
 * nothing of another is read or changed.
 */
export async function isHarmful(context: CheckContext, intrusion: Intrusion): Promise<boolean> {
  const { operationId, input, exchange, fixture } = intrusion;
  const { installationId, resource } = fixture;
  switch (operationId) {
    case 'list-billing-plans-for-installation':
    case 'list-billing-plans-for-resource':
    // A claim is of no installation before it is accepted: who has its id may ask.
    case 'verify-resource-transfer':
      return false;
    case 'accept-resource-transfer': {
      const moved = { installationId: input.installationId ?? installationId, id: resource.id };
      return succeeded(await readResource(context, moved));
    }
    case 'get-resource':
    case 'list-resources':
      return exchange.text.includes(JSON.stringify(resource.id));
    case 'update-resource': {
      const now = await readResource(context, resource);
      return isGone(now) || !now.text.includes(JSON.stringify(resource.body['name']));
    }
    case 'delete-resource':
    case 'delete-installation':
      return isGone(await readResource(context, resource));
    case 'provision-resource': {
      const { id } = bodyOf(exchange);
      if (typeof id !== 'string') return true;
      return !isGone(await readResource(context, { installationId, id }));
    }
    case 'upsert-installation':
      return !(await isAnnouncedByToken(context, intrusion));
    case 'get-installation':
    case 'update-installation':
      return succeeded(await callUnannounced(context, intrusion, context.ids.next('icfg')));
    default:
      return !(await isTakenForAnyResource(context, intrusion));
  }
}

/** The same request with the token of an installation that was never announced. */
function callUnannounced(
  context: CheckContext,
  { operationId, input }: Intrusion,
  installationId: string,
): Promise<Exchange> {
  const kind = context.operation(operationId).styles[0] ?? 'system';
  return context.call(operationId, { ...input, token: { kind, installationId } });
}

/** Whether what is announced at a path of another's is the installation of the token. */
async function isAnnouncedByToken(context: CheckContext, intrusion: Intrusion): Promise<boolean> {
  const { id: installationId } = context.vercel.register(context.ids.next('icfg'));
  if (!succeeded(await callUnannounced(context, intrusion, installationId))) return false;
  const body = await context.resourceBody();
  return succeeded(await context.call('provision-resource', { installationId, body }));
}

/** Who does not look the resource up reaches none; that is wrong by another rule. */
async function isTakenForAnyResource(
  context: CheckContext,
  { operationId, input, fixture }: Intrusion,
): Promise<boolean> {
  if (!context.operation(operationId).served.path.includes('{resourceId}')) return false;
  const unknown = { ...fixture.resource, id: context.ids.next('resource') };
  return succeeded(await context.call(operationId, { ...input, ...ofResource(unknown) }));
}
