/** The rule `secrets-shared`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { MadeResource } from '../../context/made-resource.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const secretsShared: RuleModule = {
  code: 'secrets-shared',
  severity: 'must',
  sentence: 'No two resources have the same secrets.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'Two resources in one installation and one in another. Parts may be the same, such as a host; the whole list of values may not.',
    why: 'Who has one resource can read and write all: the customers share one database without knowing it.',
    fix: 'Make credentials for each resource: a user and a password of its own, with rights to nothing else. Check that templates for demonstrations, such as a URL from an environment variable, are gone.',
    example: {
      language: 'sql',
      lines: [
        'CREATE USER "u_8f3a" PASSWORD \'…random…\';',
        'GRANT ALL ON DATABASE "db_8f3a" TO "u_8f3a";',
      ],
    },
  },
  checks: () => [checkOf('secrets-shared', 'provision-resource', checkSharedSecrets)],
};

/** Some secrets may be the same for all, such as a host; never all of them. */
async function checkSharedSecrets(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const one = await context.provision(installationId);
  const two = await context.provision(installationId);
  const { resource: foreign } = await createFixture(context);
  if (values(one).length === 0) throw new NotTested('The resource has no secrets.');
  for (const other of [two, foreign]) {
    if (!isDeepStrictEqual(values(one), values(other))) continue;
    context.fail('secrets-shared', 'provision-resource', 'Two resources have the same secrets.');
  }
}

function values({ secrets }: MadeResource): readonly string[] {
  return secrets.map(({ value }) => value);
}
