/** The rule `delete-spares`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isMissing, readResource, stateOf } from '../support.js';
import { remove } from './support.js';

const operationId = 'delete-resource';

export const deleteSpares: RuleModule = {
  code: 'delete-spares',
  severity: 'must',
  sentence: 'Deleting a resource leaves all other resources as they are.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'Three resources: two in one installation, one in another. One is deleted, the other two are read.',
    why: 'A customer deletes a test database and loses the one in production, or that of another customer.',
    fix: 'Delete by installation and id together. If deletion cascades, see that it does so from the resource to its parts and not through the installation, the plan or the name.',
    example: {
      language: 'sql',
      lines: ['DELETE FROM resources WHERE installation_id = $1 AND id = $2;'],
    },
  },
  checks: () => [checkOf('delete-spares', operationId, checkSpares)],
};

async function checkSpares(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const sibling = await context.provision(fixture.installationId);
  const { resource: foreign } = await createFixture(context);
  for (const other of [sibling, foreign]) await stateOf(context, other);
  await remove(context, fixture);
  for (const other of [sibling, foreign]) {
    if (!isMissing(await readResource(context, other))) continue;
    const whose = other === sibling ? 'the same' : 'another';
    context.fail(
      'delete-spares',
      operationId,
      `Deleting a resource removed another one of ${whose} installation.`,
    );
  }
}
