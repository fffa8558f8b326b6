/** What checks of rotation share: a rotation, and judging the secrets that come of it. */

import type { CheckContext } from '../../context/context.js';
import type { MadeResource } from '../../context/made-resource.js';
import { type Body, bodyOf, ofResource, text } from '../support.js';

const operationId = 'request-secrets-rotation';

export async function rotate(context: CheckContext, resource: MadeResource): Promise<Body> {
  const exchange = await context.call(operationId, {
    ...ofResource(resource),
    body: { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 },
  });
  context.need(exchange, 'Secrets could not be rotated.');
  return bodyOf(exchange);
}

/** Some parts may stay, such as a host; never all of them. */
export function noteSecrets(
  context: CheckContext,
  resource: MadeResource,
  secrets: readonly Body[],
  isPartial: boolean,
): void {
  const old = new Map(resource.secrets.map(({ name, value }) => [name, value]));
  const names = secrets.map(({ name }) => String(name));
  const isNew = secrets.some(({ name, value }) => old.get(String(name)) !== value);
  if (!isNew) noteSame(context);
  const missing = [...old.keys()].find((name) => !names.includes(name));
  if (isPartial || missing === undefined) return;
  context.fail(
    'rotation-complete',
    operationId,
    `What was rotated lacks the secret ${text(missing)}, and does not say that it is partial.`,
    { cause: 'rotation-complete' },
  );
}

export function noteSame(context: CheckContext): void {
  context.fail(
    'rotation-changes',
    operationId,
    'Rotation gave the secrets that there were before.',
  );
}
