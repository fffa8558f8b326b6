/** The rule `metadata-bounds`: what holds, and the checks that look for it. */

import { isRefused } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { boundsOf } from './metadata-cases.js';

const operationId = 'provision-resource';

export const metadataBounds: RuleModule = {
  code: 'metadata-bounds',
  severity: 'must',
  sentence: "Metadata at the bounds of the product's schema are accepted.",
  source: 'Vercel docs: Native integration concepts, metadata schema',
  page: {
    sent: 'A resource is made with each field of `metadataSchema` at its bounds: the least and the greatest number, the shortest and the longest text (the latter also in characters that take four bytes), the fewest and the most entries. Without `metadataSchema` this is not tested.',
    why: "Vercel's form lets the customer choose what the schema allows. The choice is then refused, and the resource is not made.",
    fix: 'Compare bounds with `<=` and `>=`, and count characters, as JSON Schema does, not bytes or units of UTF-16.',
    example: { language: 'js', lines: ['const length = [...text].length; // not text.length'] },
  },
  checks: () => [checkOf('metadata-bounds', operationId, checkBounds)],
};

async function checkBounds(context: CheckContext): Promise<void> {
  const bounds = boundsOf(context);
  const installationId = await context.install();
  const body = await context.resourceBody();
  const refused: string[] = [];
  for (const { what, metadata } of bounds) {
    const exchange = await context.call(operationId, {
      installationId,
      body: { ...body, metadata },
    });
    if (isRefused(exchange)) refused.push(`${what} ${answered(exchange)}`);
  }
  if (refused.length === 0) return;
  const message = `A provision with ${refused.join('; with ')}.`;
  context.fail('metadata-bounds', operationId, message, {
    exchanges: context.exchanges.filter(isRefused),
  });
}
