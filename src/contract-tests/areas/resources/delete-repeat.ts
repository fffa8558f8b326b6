/** The rule `delete-repeat`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';
import { remove } from './support.js';

const operationId = 'delete-resource';

export const deleteRepeat: RuleModule = {
  code: 'delete-repeat',
  severity: 'must',
  sentence: 'Deleting a resource a second time does no harm.',
  source: 'RFC 9110, section 9.2.2',
  page: {
    sent: 'A resource is deleted, and then once more with another key. Success is right, as are 403, 404 and 410.',
    why: 'When the first answer was lost, the request may come again. With a 500 or a 409 at that point the resource stays in the dashboard, though it is gone.',
    fix: 'Answer a deletion of what is not there with 204 or 404. Do not call systems behind your own (which fail when something is missing) without expecting just that.',
  },
  checks: () => [checkOf('delete-repeat', operationId, checkRepeat)],
};

/** What a second request to delete may be answered with: that it is done, or that nothing is there. */
const fine = [401, 403, 404, 410];

async function checkRepeat(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  await remove(context, fixture);
  const again = await context.call(operationId, ofResource(fixture.resource));
  if (succeeded(again) || fine.includes(again.status ?? 0)) return;
  context.fail('delete-repeat', operationId, `Deleting a resource again ${answered(again)}.`);
}
