/** The rule `ids-unique`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { MadeResource } from '../../context/made-resource.js';
import { idOf } from '../idempotency/support.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

const provision = 'provision-resource';

export const idsUnique: RuleModule = {
  code: 'ids-unique',
  severity: 'must',
  sentence: 'Every resource has its own id, even after others were deleted.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'Five resources in two installations. Between them earlier ones are deleted, so that ids show that are counted from how many there are.',
    why: "Vercel knows resources by these ids. Two with the same id become one: a customer's project gets the secrets of another's database.",
    fix: 'Make ids at random, or with a sequence of the database that never goes back. Never from a count, the name, or the time alone.',
    example: { language: 'python', lines: ['resource_id = f"store_{uuid.uuid4().hex}"'] },
  },
  checks: () => [
    checkOf('ids-unique', 'provision-resource', checkIds),
    checkOf('ids-unique', 'provision-resource', checkNewKey, { word: 'same-body' }),
  ],
};

/** Ids that are counted from what is there come again after something is deleted. */
async function checkIds(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const other = await context.install();
  const made: MadeResource[] = [];
  const make = async (where: string): Promise<MadeResource> => {
    const resource = await context.order(where);
    if (made.some(({ id }) => id === resource.id)) {
      context.fail(
        'ids-unique',
        'provision-resource',
        'A new resource has the id of an earlier one.',
      );
    }
    made.push(resource);
    return resource;
  };
  const first = await make(installationId);
  const second = await make(installationId);
  await make(other);
  await remove(context, first);
  await make(installationId);
  await remove(context, second);
  await make(installationId);
}

async function remove(context: CheckContext, resource: MadeResource): Promise<void> {
  await context.settle(resource);
  const { installationId, id } = resource;
  const exchange = await context.call('delete-resource', {
    installationId,
    path: { resourceId: id },
  });
  context.need(exchange, 'A resource could not be deleted.');
}

/** Another key is another request, even if it says the same; a server may refuse a second of a name. */
async function checkNewKey(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = await context.resourceBody();
  const first = await context.call(provision, { installationId, body });
  context.need(first, 'A resource could not be made.');
  const second = await context.call(provision, { installationId, body });
  if (!succeeded(second) || idOf(first) !== idOf(second)) return;
  const message = 'A request with another Idempotency-Key got the resource of an earlier one.';
  context.fail('ids-unique', provision, message, { exchanges: [first, second] });
}
