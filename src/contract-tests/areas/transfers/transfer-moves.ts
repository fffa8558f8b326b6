/** The rule `transfer-moves`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture, transferBody } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, idsOf, isGone, isMissing, readResource } from '../support.js';
import { accept, create, move, needs, take } from './support.js';

export const transferMoves: RuleModule = {
  code: 'transfer-moves',
  severity: 'must',
  sentence: 'An accepted transfer moves the resource and keeps its id.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A transfer of a resource is made at one installation, verified and accepted at another. The resource has to be readable and listed there by the same id, and no longer where it came from. A transfer of two resources has to move both.',
    why: 'The new owner pays for something that cannot be reached, or the former one can still read and rotate what was given away.',
    fix: 'Change the owner of the row, and nothing else, in one transaction; do not copy. Everything that names the installation (usage, caches, keys for retries) has to follow.',
    example: {
      language: 'sql',
      lines: [
        'UPDATE resources SET installation_id = $target WHERE id = ANY($ids) AND installation_id = $source;',
      ],
    },
  },
  checks: () => [
    checkOf('transfer-moves', accept, checkMoves, { needs }),
    checkOf('transfer-moves', accept, checkLists, {
      needs: [...needs, 'list-resources'],
      word: 'list',
    }),
    checkOf('transfer-moves', accept, checkMovesBoth, { needs, word: 'two' }),
  ],
};

async function checkMoves(context: CheckContext): Promise<void> {
  const { fixture, target } = await move(context);
  const { id } = fixture.resource;
  const there = await readResource(context, { installationId: target, id });
  const isOther = there.issues.length === 0 && bodyOf(there)['id'] !== id;
  if (isMissing(there) || isOther) {
    noteMove(context, 'The resource cannot be read at the installation that accepted it.');
    return;
  }
  if (there.issues.length === 0 && bodyOf(there)['name'] !== fixture.resource.body['name']) {
    noteMove(context, 'The resource has another name at the installation that accepted it.');
    return;
  }
  if (isGone(await readResource(context, fixture.resource))) return;
  noteMove(context, 'The resource can still be read at the installation that it came from.');
}

async function checkLists(context: CheckContext): Promise<void> {
  const { fixture, target } = await move(context);
  const { id } = fixture.resource;
  if (isGone(await readResource(context, { installationId: target, id }))) return;
  if (!isGone(await readResource(context, fixture.resource))) return;
  if (!(await idsOf(context, target)).includes(id)) {
    noteMove(context, 'The resource is not listed at the installation that accepted it.');
  }
  if ((await idsOf(context, fixture.installationId)).includes(id)) {
    noteMove(context, 'The resource is still listed at the installation that it came from.');
  }
}

async function checkMovesBoth(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const other = await context.provision(installationId);
  const target = await context.install();
  const ids = [resource.id, other.id];
  const body = { ...transferBody(resource.id), resourceIds: ids };
  const exchange = await context.call(create, { installationId, body });
  context.need(exchange, 'A transfer of two resources could not be made.');
  const { providerClaimId } = bodyOf(exchange);
  if (typeof providerClaimId !== 'string') throw new NotTested('The transfer has no id.');
  context.need(await take(context, target, providerClaimId), 'The transfer could not be accepted.');
  const there: boolean[] = [];
  for (const id of ids) {
    there.push(!isMissing(await readResource(context, { installationId: target, id })));
  }
  // A transfer that moves nothing is seen above.
  if (there.every((isThere) => isThere === there[0])) return;
  noteMove(context, 'Of two resources of a transfer only one can be read where it was accepted.');
}

function noteMove(context: CheckContext, message: string): void {
  context.fail('transfer-moves', accept, message, { exchanges: context.exchanges.slice(-2) });
}
