/** The rule `update-concurrent`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { noteFailure, together } from '../concurrency/support.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, holds, mixedName, ofResource, stateOf } from '../support.js';

export const updateConcurrent: RuleModule = {
  code: 'update-concurrent',
  severity: 'should',
  sentence: 'Updates of different members that come together are all kept.',
  source: 'RFC 5789, section 2',
  page: {
    sent: 'Two updates of one resource at the same time, one of its name and one of its metadata, where each is known to be kept when it comes alone. If both are answered with success, both have to read back.',
    why: 'Who reads a resource, changes one member and writes it back whole undoes what another request changed in between. Both customers were told that it was done.',
    fix: 'Write only the members that the update names, or look at a version when writing and begin anew when it has moved.',
    example: {
      language: 'sql',
      lines: [
        'UPDATE resources SET name = COALESCE($2, name), metadata = COALESCE($3, metadata)',
        'WHERE id = $1;',
      ],
    },
  },
  checks: () => [
    checkOf('update-concurrent', 'update-resource', checkUpdates, { isExclusive: true }),
  ],
};

/** @throws NotTested where an update is refused, or not kept though it comes alone. */
async function checkUpdates(context: CheckContext): Promise<void> {
  const metadata = context.product().otherMetadata;
  if (metadata === undefined) throw new NotTested('No otherMetadata are configured.');
  const { installationId, resource } = await createFixture(context);
  const id = 'update-resource';
  const name = mixedName(context);
  const bodies = [{ name }, { metadata }] as const;
  const alone = await context.provision(installationId);
  for (const body of bodies) await context.call(id, { ...ofResource(alone), body });
  const isKept = async (item: typeof resource): Promise<boolean> => {
    const now = await stateOf(context, item);
    return now['name'] === name && holds(now['metadata'], metadata);
  };
  if (!(await isKept(alone))) throw new NotTested('Updates are not kept.');
  const exchanges = await together(
    context,
    id,
    bodies.map((body) => ({ ...ofResource(resource), body })),
  );
  if (noteFailure(context, id, exchanges) || !exchanges.every(succeeded)) return;
  if (await isKept(resource)) return;
  const message = 'Of updates of the name and of the metadata that came together one is lost.';
  context.fail('update-concurrent', id, message, {
    exchanges: [...exchanges, ...context.exchanges.slice(-1)],
  });
}
