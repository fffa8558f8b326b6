/** The rule `provision-secrets`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, needDescribed, text } from '../support.js';

export const provisionSecrets: RuleModule = {
  code: 'provision-secrets',
  severity: 'should',
  sentence: 'A new resource comes with its secrets.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made as usual, and its `secrets` are looked at; an empty list does not hold.',
    why: "The secrets become the environment variables of the customer's project. Without them the resource is there, is paid for, and cannot be reached.",
    fix: 'Give the credentials with the reply to the provision, under the names that your documentation uses. No later answer carries them: if the resource itself takes longer, make its credentials first and answer with `"status": "pending"`. A product that has none for good reason can leave this advice aside.',
    example: {
      language: 'json',
      lines: [
        '"secrets": [{ "name": "ACME_URL", "value": "redis://default:…@eu-1.acme.example:6379" }]',
      ],
    },
  },
  checks: () => [checkOf('provision-secrets', 'provision-resource', checkSecrets)],
};

async function checkSecrets(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  context.exchanges.forEach(needDescribed);
  const names = resource.secrets.map(({ name }) => name);
  if (names.length === 0) {
    context.fail('provision-secrets', 'provision-resource', 'The new resource has no secrets.');
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    context.fail('secret-names', 'provision-resource', `Two secrets are called ${text(twice)}.`, {
      cause: 'secret-names',
    });
  }
}
