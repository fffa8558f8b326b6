/** The rule `transfer-resource-unknown`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { claimOf, createFixture, transferBody } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isGone, ofResource, readResource } from '../support.js';
import { accept, call, create, needs } from './support.js';

export const transferResourceUnknown: RuleModule = {
  code: 'transfer-resource-unknown',
  severity: 'must',
  sentence: 'A transfer of a resource that does not exist is refused.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer of an id that no resource has, alone and beside a real one; and a transfer of a real resource that is deleted before it is accepted. Each has to be refused.',
    why: 'The target accepts something that is not there, and is billed for it; or of several resources only some arrive.',
    fix: 'When the transfer is made, find every id at the source installation, and refuse the whole of it (422 or 404) if one is missing. Check again at acceptance, within the transaction: a count of moved rows other than the count of ids is rolled back.',
  },
  checks: () => [
    checkOf('transfer-resource-unknown', create, checkUnknownResource),
    checkOf('transfer-resource-unknown', accept, checkDeleted, { needs }),
  ],
};

async function checkUnknownResource(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const unknown = context.ids.next('resource');
  for (const resourceIds of [[unknown], [resource.id, unknown]]) {
    const body = { ...transferBody(resource.id), resourceIds };
    if (!succeeded(await context.call(create, { installationId, body }))) continue;
    context.fail(
      'transfer-resource-unknown',
      create,
      'A transfer of a resource that does not exist could be made.',
    );
    return;
  }
}

async function checkDeleted(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const target = await context.install();
  const claim = await claimOf(context, fixture);
  const removal = await context.call('delete-resource', ofResource(fixture.resource));
  context.need(removal, 'The resource could not be deleted.');
  if (!isGone(await readResource(context, fixture.resource))) {
    throw new NotTested('A resource that was deleted is still there.');
  }
  if (!succeeded(await call(context, accept, target, claim))) return;
  context.fail(
    'transfer-resource-unknown',
    accept,
    'A transfer could be accepted although its resource was deleted.',
    { cause: 'transfer-resource-unknown:deleted' },
  );
}
