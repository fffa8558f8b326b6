/** The rule `state-secrets-hidden`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, readResource } from '../support.js';

export const stateSecretsHidden: RuleModule = {
  code: 'state-secrets-hidden',
  severity: 'should',
  sentence: 'Reading a resource does not return its secrets.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made, and read again. Neither may `secrets` be in what is read, nor any of the values of the secrets anywhere in the text.',
    why: "Reading is done often, by the system, and is logged and cached in more places than making. Every such place then has the customer's password.",
    fix: 'Build the reply to reads from a list of members that may be told, not by sending the row of the database as it is. Watch `metadata` and `notification`: connection strings like to hide there.',
    example: {
      language: 'js',
      lines: ['const { id, productId, name, metadata, status, billingPlan } = row;'],
    },
  },
  checks: () => [checkOf('state-secrets-hidden', 'get-resource', checkHidden)],
};

async function checkHidden(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  if (resource.secrets.length === 0) throw new NotTested('The resource has no secrets.');
  const exchange = await readResource(context, resource);
  context.need(exchange, 'The resource could not be read.');
  const told = resource.secrets.filter(({ value }) => exchange.text.includes(quoted(value)));
  if (told.length === 0 && bodyOf(exchange)['secrets'] === undefined) return;
  context.fail(
    'state-secrets-hidden',
    'get-resource',
    'The secrets of the resource are in what is read.',
  );
}

/** As a whole value: a short one may be a part of another text. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
