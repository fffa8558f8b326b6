/** The rule `state-secrets-hidden`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { MadeResource } from '../../context/made-resource.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, mixedName, ofResource, readResource } from '../support.js';

export const stateSecretsHidden: RuleModule = {
  code: 'state-secrets-hidden',
  severity: 'should',
  sentence: 'Reading a resource does not return its secrets.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made, read again, changed and listed. Neither may `secrets` be in what is read, nor any of the values of the secrets anywhere in the text. An installation is read, too: its token may not be in the answer.',
    why: "Reading is done often, by the system, and is logged and cached in more places than making. Every such place then has the customer's password.",
    fix: 'Build the reply to reads from a list of members that may be told, not by sending the row of the database as it is. Watch `metadata` and `notification`: connection strings like to hide there.',
    example: {
      language: 'js',
      lines: ['const { id, productId, name, metadata, status, billingPlan } = row;'],
    },
  },
  checks: () => [
    checkOf('state-secrets-hidden', 'get-resource', (context) =>
      checkHidden(context, readResource),
    ),
    checkOf('state-secrets-hidden', 'update-resource', (context) =>
      checkHidden(context, (_context, resource) =>
        context.call('update-resource', {
          ...ofResource(resource),
          body: { name: mixedName(context) },
        }),
      ),
    ),
    checkOf('state-secrets-hidden', 'list-resources', (context) =>
      checkHidden(context, (_context, { installationId }) =>
        context.call('list-resources', { installationId }),
      ),
    ),
    checkOf('state-secrets-hidden', 'get-installation', checkToken),
  ],
};

async function checkHidden(
  context: CheckContext,
  read: (context: CheckContext, resource: MadeResource) => Promise<Exchange>,
): Promise<void> {
  const { resource } = await createFixture(context);
  if (resource.secrets.length === 0) throw new NotTested('The resource has no secrets.');
  const exchange = await read(context, resource);
  context.need(exchange, 'The resource could not be read.');
  const told = resource.secrets.filter(({ value }) => exchange.text.includes(quoted(value)));
  if (told.length === 0 && bodyOf(exchange)['secrets'] === undefined) return;
  const { operationId } = exchange.case;
  context.fail(
    'state-secrets-hidden',
    operationId,
    'The secrets of the resource are in the answer.',
    {
      cause: `state-secrets-hidden:${operationId}`,
    },
  );
}

async function checkToken(context: CheckContext): Promise<void> {
  const { id, accessToken } = context.vercel.register(context.ids.next('icfg'));
  const body = context.installationBody(accessToken);
  const made = await context.call('upsert-installation', { installationId: id, body });
  context.need(made, 'An installation could not be made.');
  const exchange = await context.call('get-installation', { installationId: id });
  if (!exchange.text.includes(accessToken)) return;
  const message = 'The token of the installation is in what is read.';
  context.fail('state-secrets-hidden', 'get-installation', message);
}

/** As a whole value: a short one may be a part of another text. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
