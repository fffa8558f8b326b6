/** The rule `metadata-query`: what holds, and the checks that look for it. */

import { isRefused, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { metadataOf, wrongFields } from './metadata-cases.js';

const operationId = 'list-billing-plans-for-product';

export const metadataQuery: RuleModule = {
  code: 'metadata-query',
  severity: 'should',
  sentence: 'Plans are listed for metadata that are not complete yet, and not for wrong ones.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'The plans of a product with `metadata` in the query: `{}`, each field by itself, and then with one thing wrong in each field, as for [metadata-invalid](metadata-invalid.md). Without `metadataSchema` this is not tested.',
    why: 'Vercel asks with every change of the form, so that at first most fields are missing; refusing these leaves the customer without plans. For a choice that does not exist there is no price.',
    fix: 'Look at the fields that are there, and require none. Answer 400 for a value that the schema does not allow.',
  },
  checks: () => [checkOf('metadata-query', operationId, checkQuery)],
};

async function checkQuery(context: CheckContext): Promise<void> {
  const { metadata } = metadataOf(context);
  const list = (chosen: unknown) =>
    context.call(operationId, {
      ...context.planQuery(),
      query: { metadata: JSON.stringify(chosen) },
    });
  context.need(await list(metadata), 'Plans could not be listed.');
  const parts = Object.entries(metadata).map(([name, value]) => ({ [name]: value }));
  for (const part of [{}, ...parts]) {
    const exchange = await list(part);
    if (!isRefused(exchange)) continue;
    const message = `A list of plans for metadata that are not complete ${answered(exchange)}.`;
    context.fail('metadata-query', operationId, message);
    return;
  }
  for (const { pointer, change, value } of wrongFields(context)) {
    if (!succeeded(await list(value))) continue;
    const message = `Plans were listed although \`${pointer}\` of the metadata ${change}.`;
    context.fail('metadata-query', operationId, message, { cause: `\`${pointer}\` ${change}` });
    return;
  }
}
