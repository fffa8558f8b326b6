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

/** Names of what opens something; `KEY` alone may be a public one, or the id of one. */
const secretName = /(?:password|token|secret|(?:api|secret|private)_?key)$/i;

/** Some parts may stay, such as a host; never all of them. */
export function noteSecrets(
  context: CheckContext,
  resource: MadeResource,
  secrets: readonly Body[],
  isPartial: boolean,
): void {
  const old = new Map(resource.secrets.map(({ name, value }) => [name, value]));
  const names = secrets.map(({ name }) => String(name));
  const same = secrets.filter(({ name, value }) => old.get(String(name)) === value);
  const kept = same.find(({ name }) => secretName.test(String(name)));
  if (same.length === secrets.length) {
    noteSame(context);
  } else if (kept !== undefined) {
    const message = `Rotation renewed other secrets, and left ${text(kept['name'])} as it was.`;
    context.fail('rotation-whole', operationId, message, { cause: 'rotation-whole' });
  }
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
