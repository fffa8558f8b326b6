/** The rule `update-isolated`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import {
  bodyOf,
  checkOf,
  mixedName,
  ofResource,
  readResource,
  settledPart,
  stateOf,
} from '../support.js';

const operationId = 'update-resource';

export const updateIsolated: RuleModule = {
  code: 'update-isolated',
  severity: 'must',
  sentence: 'An update changes one resource and no other.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'One of several resources is renamed, with siblings in the same installation and one in another; and the plan of one of two installations is changed. The others have to be as before.',
    why: 'What one customer changes happens to others, who are billed for a plan that they did not choose.',
    fix: 'Name both the installation and the resource in the `WHERE` of every write. In memory, look for objects that are shared between resources: a default for `metadata` that is one object for all.',
  },
  checks: () => [checkOf('update-isolated', operationId, checkIsolated)],
};

async function checkIsolated(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const sibling = await context.provision(installationId);
  const { resource: foreign } = await createFixture(context);
  const resource = await context.provision(installationId);
  const others = [sibling, foreign];
  const before = await Promise.all(others.map((other) => stateOf(context, other)));
  const exchange = await context.call(operationId, {
    ...ofResource(resource),
    body: { name: mixedName(context) },
  });
  context.need(exchange, 'The resource could not be updated.');
  for (const [index, other] of others.entries()) {
    const now = await readResource(context, other);
    if (isDeepStrictEqual(settledPart(bodyOf(now)), settledPart(before[index] ?? {}))) continue;
    context.fail('update-isolated', operationId, 'An update changed another resource as well.');
  }
}
